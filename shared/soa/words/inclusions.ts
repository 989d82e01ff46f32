import type { Inclusion } from "../document.ts";

/** Headings of the columns that mark why a control was chosen: one column a reason. All languages together. */
export const inclusionHeadings: Readonly<Record<Inclusion, string>> = {
  legal: `
    lr | legal | legal requirement | legal requirements | legal obligation | legal obligations | law | laws | regulatory | l |
    regulatory requirement | regulatory requirements | regulation | regulations | legal regulatory | legal and regulatory |
    legal and regulatory requirements | legal or regulatory | statutory | laws and regulations | legislation | compliance obligation |
    gesetzlich | gesetz | gesetze | gesetzliche anforderung | gesetzliche anforderungen | gesetzliche verpflichtung |
    gesetzliche vorgabe | gesetzliche vorgaben | rechtlich | rechtliche anforderung | rechtliche anforderungen | rechtliche verpflichtung |
    regulatorisch | regulatorische anforderungen | gesetzlich regulatorisch | recht |
    légal | loi | exigence légale | exigences légales | obligation légale | obligations légales | légal réglementaire | réglementaire |
    exigence réglementaire | exigences réglementaires | exigences légales et réglementaires | réglementation | loi et règlement |
    legal o regulatorio | requisito legal | requisitos legales | obligación legal | ley | leyes | normativa | legal y regulatorio |
    requisito normativo | requisitos legales y reglamentarios | requerimientos legales | requerimiento legal | regulatorio | reglamentario |
    requisito legale | requisiti legali | legge | leggi | obbligo di legge | obblighi di legge | obbligo legale | normativo |
    requisito normativo | requisiti normativi | cogente | requisito cogente | legale |
    requisitos legais | obrigação legal | obrigações legais | lei | leis | requisito regulamentar | regulamentar | regulatório | legislação |
    wettelijk | wet | wetgeving | wettelijke eis | wettelijke eisen | wettelijke verplichting | wet en regelgeving | wet regelgeving |
    prawne | prawny | prawo | wymóg prawny | wymagania prawne | wymogi prawne | obowiązek prawny | wymaganie prawne | regulacyjne |
    wymóg regulacyjny | przepisy prawa | przepisy |
    právní | zákonné | zákon | zákonný požadavek | zákonné požadavky | právní požadavek | právní požadavky | zákonná povinnost |
    legislativa | legislativní | legislativní požadavek | regulatorní |
    νομική απαίτηση | νομικές απαιτήσεις | νομική υποχρέωση | νομικές υποχρεώσεις | νομικό | νομική | νόμος | νομοθεσία | κανονιστική απαίτηση |
    κανονιστικές απαιτήσεις | νομικές κανονιστικές απαιτήσεις | ρυθμιστική απαίτηση | θεσμική υποχρέωση |
    法的要求 | 法令 | 法的要求事項 | 法令要求 | 法規制 | 法令規制要求 | 法律 | 法令 規制 | 法規制要求 |
    lagkrav | lag | rättsligt krav | lovkrav | lov | juridisk | lakisääteinen | lakivaatimus | yasal | yasal gereklilik |
    jogszabály | jogi | jogi követelmény | cerință legală | legale | законодательство | требование закона | zakonski | zákonná požiadavka`,
  contract: `
    co | contract | contracts | contractual | contractual obligation | contractual obligations | contractual requirement |
    contractual requirements | contract requirement | contract requirements | contractual commitment | customer requirement |
    customer contract | contractual customer |
    vertraglich | vertrag | verträge | vertragliche anforderung | vertragliche anforderungen | vertragliche verpflichtung |
    vertragliche verpflichtungen | vertragspflicht | kundenanforderung | kundenvertrag |
    contractuel | contrat | contrats | contractuelle | obligation contractuelle | obligations contractuelles | exigence contractuelle |
    exigences contractuelles | engagement contractuel |
    contrato | contratos | obligación contractual | obligaciones contractuales | requisito contractual | requisitos contractuales |
    contratto | contratti | obbligo contrattuale | obblighi contrattuali | requisito contrattuale | requisiti contrattuali | contrattuale |
    obrigação contratual | obrigações contratuais | requisito contratual | requisitos contratuais | contratual |
    contractueel | contractuele | contracteis | contractuele eis | contractuele eisen | contractuele verplichting | contractuele verplichtingen |
    umowne | umowny | umowa | umowy | wymóg umowny | wymagania umowne | wymogi umowne | zobowiązanie umowne | zobowiązania umowne |
    obowiązek umowny | wymaganie umowne |
    smluvní | smlouva | smlouvy | smluvní požadavek | smluvní požadavky | smluvní závazek | smluvní závazky | smluvní povinnost |
    συμβατική υποχρέωση | συμβατικές υποχρεώσεις | συμβατική απαίτηση | συμβατικές απαιτήσεις | σύμβαση | συμβάσεις | συμβατικό | συμβατική |
    契約 | 契約要求 | 契約上の要求 | 契約上の義務 | 契約要求事項 | 契約上の要求事項 |
    avtalskrav | avtal | kontrakt | kontraktskrav | kontraktuell | sopimus | sopimusvaatimus | sözleşme | sözleşmesel | szerződés |
    szerződéses | cerință contractuală | contractuală | договор | договорное обязательство | ugovorna | zmluvná požiadavka | zmluva`,
  business: `
    br | bp | br bp | business | business requirement | business requirements | business need | business needs | best practice |
    best practices | good practice | good practices | business requirements best practices | business requirement best practice |
    adopted best practices | business best practice | organisational requirement | operational need |
    geschäftlich | geschäft | geschäftsanforderung | geschäftsanforderungen | geschäftliche anforderung | geschäftliche anforderungen |
    geschäftliche notwendigkeit | betriebliche anforderung | betriebliche notwendigkeit | bewährte praxis | gute praxis |
    bonne pratique | bonnes pratiques | meilleure pratique | meilleures pratiques | exigence métier | exigences métier | besoin métier |
    besoins métier | métier | activité métier | exigence de l activité |
    requisito de negocio | requisitos de negocio | requerimientos de negocio | requerimiento de negocio | necesidad de negocio | necesidad del negocio | negocio | buena práctica | buenas prácticas |
    mejores prácticas | mejor práctica |
    requisito di business | requisiti di business | esigenza di business | esigenze di business | esigenza aziendale | esigenze aziendali |
    requisito aziendale | requisiti aziendali | buona pratica | buone pratiche | buona prassi | buone prassi | best practice aziendale |
    requisito de negócio | requisitos de negócio | necessidade de negócio | necessidade do negócio | negócio | boa prática | boas práticas |
    melhores práticas | melhor prática |
    bedrijfseis | bedrijfseisen | bedrijfsbehoefte | zakelijk | zakelijke eis | zakelijke eisen | bedrijfsmatig | goede praktijk | beste praktijk |
    biznesowe | biznesowy | biznes | wymóg biznesowy | wymagania biznesowe | potrzeba biznesowa | potrzeby biznesowe | dobra praktyka |
    dobre praktyki | najlepsza praktyka | najlepsze praktyki | wymaganie biznesowe |
    obchodní | obchodní požadavek | obchodní požadavky | byznys | byznysový požadavek | potřeba organizace | potřeba podnikání |
    podnikatelská potřeba | provozní potřeba | dobrá praxe | nejlepší praxe | osvědčená praxe |
    επιχειρησιακή απαίτηση | βέλτιστη πρακτική | επιχειρησιακές απαιτήσεις | επιχειρησιακή ανάγκη | επιχειρησιακές ανάγκες |
    επιχειρηματική ανάγκη | επιχειρηματικές ανάγκες | επιχειρηματική απαίτηση | επιχειρηματικές απαιτήσεις | βέλτιστες πρακτικές |
    καλή πρακτική | καλές πρακτικές | επιχειρησιακό | επιχειρησιακή |
    事業要求 | 事業上の要求 | 事業上の要求事項 | 業務要求 | 業務上の必要 | 業務上の必要性 | 事業上の必要性 | ベストプラクティス |
    verksamhetskrav | verksamhetsbehov | god praxis | bästa praxis | forretningskrav | forretningsbehov | god praksis | beste praksis |
    liiketoimintavaatimus | hyvä käytäntö | iş gereksinimi | en iyi uygulama | üzleti igény | üzleti követelmény | jó gyakorlat |
    cerință de afaceri | bună practică | бизнес требование | лучшая практика | poslovni zahtjev | dobra praksa | obchodná požiadavka`,
  risk: `
    rra | ra | risk | risks | risk assessment | risk analysis | result of risk assessment | results of risk assessment |
    risk assessment result | risk assessment results | result of risk analysis | risk based | risk treatment |
    risiko | risiken | risikobewertung | risikobeurteilung | risikoanalyse | ergebnis der risikobeurteilung | ergebnis der risikobewertung |
    ergebnis der risikoanalyse | ergebnis risikoanalyse | ergebnis risikobeurteilung | risikobehandlung |
    risque | risques | analyse de risque | analyse de risques | analyse des risques | appréciation des risques | évaluation des risques |
    résultat de l analyse de risques | résultat de l analyse des risques | résultat de l appréciation des risques | traitement des risques |
    riesgo | riesgos | análisis de riesgos | análisis de riesgo | evaluación de riesgos | evaluación de riesgo |
    resultado del análisis de riesgos | resultado de evaluación de riesgos | resultado de la evaluación de riesgos | tratamiento de riesgos | apreciación de riesgos |
    rischio | rischi | valutazione dei rischi | valutazione del rischio | analisi dei rischi | analisi del rischio | analisi rischi |
    risultato dell analisi dei rischi | risultato della valutazione dei rischi | esito dell analisi dei rischi | esito della valutazione dei rischi |
    trattamento del rischio |
    risco | riscos | avaliação de riscos | avaliação de risco | avaliação dos riscos | análise de riscos | análise de risco |
    resultado da avaliação de riscos | resultado da análise de riscos | tratamento de riscos |
    risicoanalyse | risico | risico s | risicobeoordeling | resultaat risicoanalyse | resultaat van risicoanalyse | resultaat van de risicoanalyse |
    uitkomst risicoanalyse | uitkomst van de risicoanalyse | risicobehandeling |
    ryzyko | ryzyka | analiza ryzyka | ocena ryzyka | szacowanie ryzyka | wynik analizy ryzyka | wyniki analizy ryzyka |
    wynik oceny ryzyka | wynik szacowania ryzyka | postępowanie z ryzykiem |
    riziko | rizika | analýza rizik | hodnocení rizik | posouzení rizik | výsledek analýzy rizik | výsledek hodnocení rizik | řízení rizik |
    αξιολόγηση κινδύνων | κίνδυνος | κίνδυνοι | αποτίμηση κινδύνου | αποτίμηση κινδύνων | αξιολόγηση κινδύνου | ανάλυση κινδύνων |
    ανάλυση κινδύνου | εκτίμηση κινδύνων | εκτίμηση κινδύνου | αποτέλεσμα ανάλυσης κινδύνων | αποτελέσματα ανάλυσης κινδύνων |
    αποτέλεσμα αξιολόγησης κινδύνων | αποτέλεσμα αποτίμησης κινδύνων | αποτέλεσμα εκτίμησης κινδύνων | διαχείριση κινδύνων |
    リスクアセスメント | リスク | リスク分析 | リスク評価 | リスクアセスメント結果 | リスク対応 |
    riskbedömning | riskanalys | risikovurdering | riskienarviointi | riskianalyysi | risk değerlendirmesi | kockázatelemzés |
    kockázatértékelés | analiza riscurilor | evaluarea riscurilor | оценка рисков | анализ рисков | procjena rizika | analýza rizík`,
};

/** What stands before a reason in such a heading: "Required by law". */
export const requiredBy =
  /^\s*(?:(?:required|needed|mandated|demanded|selected|included|applicable) (?:by|due to|because of|for|under)|(?:erforderlich|notwendig|gefordert|vorgeschrieben|verlangt) (?:durch|wegen|aufgrund|nach|von|laut)|(?:requise?|exigée?|imposée?) par|(?:requerid|exigid)[oa] p(?:or|el[oa])|(?:richiest|impost)[oa] da(?:l|ll[oa])?|(?:vereist|verplicht) (?:door|volgens)|wymagane przez|απαιτείται από)\s+(?:(?:the|a|das|die|den|dem|der|la|le|les|il|lo|el|o|as|os|de|het|τον?|τη[νς]?|το)\s+)?/iu;

/** Codes and words of those reasons inside a cell: `LR, BR/BP`. */
export const inclusionCodes: Readonly<Record<Inclusion, string>> = {
  legal: `
    lr | legal | legal requirement | legal requirements | regulatory | gesetzlich`,
  contract: `
    co | contractual | contractual obligation | contractual obligations | contract | vertraglich`,
  business: `
    br | bp | br bp | business | business requirement | business requirements | best practice | best practices | geschaftlich`,
  risk: `
    rra | ra | rr | risk | risk assessment | results of risk assessment | result of risk assessment | risk treatment | risiko | risikobewertung`,
};
