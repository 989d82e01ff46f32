/** What the words around a table can say of it. */
export type CaptionMeaning =
  | "excluded"
  | "included"
  | "all-apply"
  | "none-apply"
  | "clauses"
  | "annex"
  | "superseded"
  | "past"
  | "example"
  | "legend"
  | "scale"
  | "no-reason";

/** Another version took the place of this one. */
const superseded = `
  superseded | obsolete | withdrawn | old | outdated | archive | archived | previous | archivio | antigo | antiga | oude | archief |
  archiwum | veraltet | alt | archiv | vorher | ancien | ancienne | obsolète | archives | antiguo | antigua | obsoleto | obsoleta |
  anterior | vecchio | vecchia | oud | starý | stará | staré | stary | stara | gammal | gammel | vanha | eski | régi | vechi |
  старый | παλιό | παλιά | 旧 | 旧版 | 旧版本`;

/**
 * Words of captions, sheet names and short remarks by what they say, all languages together: phrases with a bar between
 * them. Case, accents and punctuation do not count.
 */
export const captionWords: Readonly<Record<CaptionMeaning, string>> = {
  // The whole caption of a table that lists what is left out, beside a word for controls and a no.
  excluded: `
    exclusion | exclusions | justified exclusions | excluded control | control excluded | mesure écartée | mesure exclue |
    contrôle exclu | wyłączenia | ausschlüsse | exclusiones | exclusiones justificadas | esclusioni | exclusões | uitsluitingen |
    vyloučení | undantag | vylúčené opatrenia | εξαιρέσεις | 適用除外 | 適用除外管理策 | undantagna åtgärder |
    unntatte kontroller | udeladte foranstaltninger | hariç tutulan kontroller | исключенные меры | 不适用的控制`,
  // The whole caption of a table that lists what applies.
  included: `
    controls that apply | applicable controls | included controls | controls included | controls in scope |
    selected controls | controls selected | anwendbare controls | anwendbare kontrollen | anwendbare maßnahmen |
    mesures applicables | mesures retenues | contrôles applicables | contrôles retenus | controles aplicables |
    controles aplicáveis | controlli applicabili | toepasselijke maatregelen | toepasselijke beheersmaatregelen |
    zabezpieczenia stosowane | stosowane zabezpieczenia | aplikovaná opatření | aplikované opatrenia |
    εφαρμόσιμοι έλεγχοι | tillämpliga åtgärder | anvendte kontroller | uygulanan kontroller | 適用する管理策 | 适用的控制`,
  // Behind the name of a section, beside a word for all: words for many that no answer of one row is made of.
  "all-apply": `
    apply | applicables | retenues | retenus | s'appliquent | aplican | se aplican | incluidos | applicabili | applicati |
    si applicano | aplicáveis | se aplicam | aplicam-se | incluídos | mają zastosowanie | se uplatňují | uplatňují se | εφαρμόσιμα`,
  // The same for none of them, and for those that a caption names.
  "none-apply": `
    none apply | none is applicable | do not apply | that do not apply | which do not apply | we leave out | left out | entfallen |
    ausgeschlossene | nicht anwendbare | non applicables | écartées | non retenus | non retenues | no aplican | no se aplican |
    no aplica ninguno | no aplican ninguno | ninguno aplica | no aplicables | excluidas | non applicabili | non si applicano |
    não aplicáveis | não se aplicam | nie mają zastosowania | neuplatňují se | neaplikovaná | 適用外 | 対象外`,
  clauses: `
    clause | clauses | klausel | klauseln | kapitel | chapitre | chapitres | cláusula | cláusulas | clausola | clausole |
    hoofdstuk | hoofdstukken | kapitola | kapitoly | rozdział | rozdziały | κεφάλαιο | κεφάλαια | 箇条 |
    management system requirements | isms requirements`,
  annex: `
    annex | annexe | anhang | anexo | allegato | bijlage | bilaga | vedlegg | bilag | liite | příloha | príloha | załącznik |
    melléklet | anexa | παράρτημα | 附属書 | control | controls | soa | statement of applicability | domain | kontrollen |
    maßnahmen | controles | contrôles | controlli`,
  superseded,
  // That, or a copy, or what only shows how.
  past: `
    ${superseded} |
    backup | backups | back up | bak | bkp | copy | kopie | sicherung | sicherungskopie | sauvegarde | copie | copia | respaldo |
    cópia | reservekopie | kopia | záloha | αντίγραφο | バックアップ | コピー | 控え | draft | example | sample | entwurf | beispiel |
    exemple | ejemplo | esempio | voorbeeld | příklad | przykład | exempel | eksempel | esimerkki | örnek | пример | サンプル | 示例`,
  // The whole caption of rows that show how a template is filled in.
  example: `
    example | examples | worked example | example only | for example | filled in example | sample entry | sample entries |
    beispiel | beispiele | ausfüllbeispiel | exemple | exemples | ejemplo | ejemplos | esempio | esempi | exemplo | exemplos |
    voorbeeld | voorbeelden | invulvoorbeeld | przykład | przykłady | příklad | příklady | vzor | παράδειγμα | παραδείγματα |
    例 | 記入例 | 入力例 | サンプル | exempel | eksempel | esimerkki | örnek | példa | exemplu | пример | примеры | 示例 | 예시`,
  legend: `
    abbreviations | abkürzungen | kürzel | abréviations | abreviaturas | códigos | claves | abbreviazioni | sigle | codici | siglas |
    afkortingen | skróty | kody | oznaczenia | zkratky | kódy | συντομογραφίες | κωδικοί | 略号 | 記号 | koodit | lyhenteet | koder |
    criteria | code list | codes | grades | grading | rating scale | kriterien | critères | criterios | criteri |
    legend | legende | légende | leyenda | leggenda | legenda | key | keys | glossary | instruction | instructions | readme |
    read me | anleitung | hinweise | υπόμνημα | 凡例 | teckenförklaring | forklaring | selite | açıklamalar | vysvětlivky |
    objaśnienia | jelmagyarázat | легенда | 图例 | 범례`,
  // Over a list of codes: there a bare number can be one of them.
  scale: `
    legend | key | scale | rating | meaning | code | codes | symbol | symbols | level | levels | legende | bedeutung | skala |
    stufe | stufen | légende | signification | échelle | niveau | niveaux | leyenda | significado | escala | nivel | niveles |
    leggenda | significato | scala | livello | livelli | legenda | betekenis | schaal | znaczenie | poziom | význam | stupnice |
    úroveň | σημασία | κλίμακα | υπόμνημα | 凡例 | 記号 | teckenförklaring | nivå | taso | seviye | szint | nivel | уровень | 等级 | 수준`,
  // What people write where no reason is asked for.
  "no-reason": `
    n a | na | none | nil | kein | keine | aucun | aucune | ninguno | ninguna | nessuno | nessuna | nenhum | nenhuma | geen |
    brak | nie dotyczy | žádné | žiadne | καμία | なし | ingen | inget | ei | yok | nincs | nu e cazul | нет | 无 | 無 | 없음`,
};
