/**
 * Words of headings over evidence that say that it is asked for, or shown by an example, and not that it is there, before
 * the noun or behind it, all languages together; one that ends with a hyphen is the beginning of a word.
 */
export const wantedEvidence = {
  words: `
    expected | required | needed | necessary | mandatory | typical | typically | suggested | recommended | example | examples |
    desired | possible | potential | proposed | requested | missing | outstanding |
    to be (collected,gathered,requested,provided,produced,obtained,prepared,submitted) |
    to (collect,gather,request,provide,produce,obtain,prepare,submit,ask for,look for,review,check,examine) |
    erwartet- | erforderlich- | benötigt- | notwendig- | gefordert- | verlangt- | angefordert- | typisch- | empfohlen- |
    vorgeschlagen- | mögliche | möglicher | beispiel- | vorzulegend- | einzuholend- | beizubringend- | anzufordernd- |
    fehlend- | fehlt | fehlen | ausstehend- |
    attendu- | requis(,e,es) | exigé(,e,s,es) | nécessaire- | demandé(,e,s,es) | suggéré- | recommandé- | typique- | exemple- |
    possibles | souhaité- | manquant- |
    à (collecter,recueillir,fournir,demander,produire,obtenir,présenter,réunir,vérifier,examiner) |
    esperad- | requerid- | exigid- | necesari- | solicitad- | sugerid- | recomendad- | típic- | ejemplo- | posibles | faltante- |
    (a,por) (recopilar,recoger,recabar,solicitar,pedir,aportar,presentar,revisar) |
    attes(o,a,i,e) | richiest- | necessari- | suggerit- | consigliat- | raccomandat- | tipic- | esempi- | possibili | mancant- |
    da (raccogliere,richiedere,fornire,produrre,presentare,acquisire,verificare) |
    requisitad- | pedid(o,a,os,as) | exemplo- | possíveis |
    a (recolher,coletar,pedir,fornecer,apresentar,obter,verificar) |
    verwacht- | vereist- | benodigd- | nodig | noodzakelijk- | gevraagd- | gewenst- | voorgesteld- | aanbevolen | voorbeeld- |
    mogelijke | ontbreken- | te (verzamelen,leveren,overleggen,tonen,vragen,controleren) |
    oczekiwan- | wymagan- | potrzebn- | niezbędn- | sugerowan- | zalecan- | typow- | przykład- | możliw- | brakując- |
    do (zebrania,dostarczenia,przedstawienia,okazania,pozyskania) |
    očekávan- | požadovan- | potřebn- | nutn(é,á,ý) | vyžadovan- | doporučen- | navrhovan- | typick- | příklad- | možn(é,á,ý) |
    chybějící | k (doložení,předložení,vyžádání,shromáždění) |
    αναμενόμεν- | απαιτούμεν- | απαραίτητ- | ενδεικτικ- | προτεινόμεν- | τυπικ- | παράδειγμα | παραδείγματα |
    προς (συλλογή,υποβολή,προσκόμιση)`,
  /** Where no blanks stand between words. */
  unspaced: `
    必要な | 必要とされる | 必要証跡 | 必要文書 | 必要書類 | 求められる | 期待される | 想定される | 想定証跡 | 推奨 | 要求される | 提出すべき | 収集すべき | 提出書類 |
    証跡例 | 証跡の例 | 証拠例 | 証拠の例 | エビデンス例 | エビデンスの例 | 文書例 | 文書の例`,
  /** Behind these it is a condition or an explanation: "Evidence, if required", "Evidence, for example a policy". */
  explains: `
    if | where | when | as | for | wenn | falls | wo | sofern | soweit | zum | si | par | cuando | por | se | quando | dove | per | onde |
    indien | waar | jeśli | gdy | na | pokud | αν | όπου | για`,
} as const;

/** What a form says of a field that must be filled in: "Evidence (required)", "Evidence (mandatory if applicable)". */
export const mustBeFilled =
  /\(\s*(?:required|mandatory|optional|pflicht\p{L}*|erforderlich|obligatoire|requis|obligatorio|requerido|obbligatorio|richiesto|obrigatório|verplicht|vereist|wymagane|povinné|υποχρεωτικό|必須)(?:\s+(?:if|when|where|unless|wenn|falls|sofern|si|se|cuando|quando|indien|jeśli|pokud|αν)\s[^()]*)?\s*\)/giu;

/** A text that tells what is to be recorded or attached: "Record decision and evidence", "Nachweis beifügen". */
export const instructsToRecord =
  /^\s*(?:(?:please|bitte|merci de|por favor|si prega di|prosím|proszę) )?(?:(?:attach|upload|provide|collect|gather|obtain|insert|specify) |record (?!of |number|no\W)(?:[^ ]+ ){0,6}(?:evidence|decision|owner|source|method|location|exclusion|reason|how|why)(?!\p{L})|(?:joindre|indiquer|renseigner|préciser|fournir|recueillir|collecter|insérer|consigner) |(?:adjuntar|indicar|aportar|recopilar|recabar|especificar|añadir|insertar) |(?:allegare|indicare|fornire|raccogliere|inserire|specificare) |(?:anexar|fornecer|recolher|coletar|inserir) |(?:załączy[ćł]|załącz|dołącz|dołączyć|podaj|podać|wskaż|wskazać|dostarczyć|zebrać|wpisać|wpisz) |(?:přilož(?:it|te)|dolož(?:it|te)|uveďte|uvést|vlož(?:it|te)) |(?:επισυνάψτε|συμπληρώστε|καταγράψτε) )|\s(?:beifügen|anhängen|hinterlegen|angeben|eintragen|einfügen|nachreichen|verlinken|hochladen|einholen|toevoegen|bijvoegen|invullen|aanleveren|verzamelen)[\s.!]*$|(?:添付|記載|記入|提出|収集)(?:する|してください|すること|のこと)[\s。]*$/iu;
