import type { LanguageWords } from "./language.ts";

/** Words of headings that ask how far controls are as people ask it of each other, all languages together. */
export const progress: LanguageWords = {
  headings: {
    status: `
      how it is going | how is it going | how s it going | how are we doing | how are we doing on it |
      how we are doing | where have we got to | where have we got to with it | where we have got to | how much is done |
      how much of it is done | is it done | is this done | is it in place | is this in place | is it implemented |
      is it working | is it running | is it live | is it happening | is this happening | does it happen |
      are we doing it | are we doing this | are we there yet | are we there | do we comply | do we meet it |
      do we meet this | do we conform | do we satisfy it | is it met | is it satisfied | is it fulfilled |
      is it complied with | done yet | in place yet | met yet | conformity status | conformity result |
      conformity assessment | conformity rating | compliance assessment | compliance rating | compliance result |
      compliance verdict | compliance position | gap assessment result | gap analysis result | level of conformity |
      degree of conformity | degree of compliance | extent of compliance | extent of implementation | extent met |
      fulfilment status | implementation position | wie läuft es | wie läuft s | wie steht es | wie steht es damit |
      wie weit sind wir damit | wie weit umgesetzt | sind wir so weit | machen wir das schon | machen wir das bereits |
      ist das erledigt | ist das umgesetzt | ist es umgesetzt | wird das umgesetzt | wird es gelebt | wird das gelebt |
      erfüllen wir das | erfüllen wir die anforderung | erfüllung | erfüllungsstand | erfüllungsstatus |
      konformitätsbewertung | konformitätsstatus | konformitätsgrad | grad der erfüllung | grad der umsetzung |
      comment ça avance | comment cela avance | où on en est | est ce fait | c est fait | réalisation | est ce réalisé |
      est ce en place | le faisons nous | le faisons nous déjà | le respectons nous | répondons nous à l exigence |
      sommes nous conformes | niveau de conformité | degré de conformité | niveau d atteinte | état de réalisation |
      degré de réalisation | niveau de réalisation | statut de conformité | état de conformité | cómo va |
      cómo lo llevamos | hasta dónde | hasta dónde hemos llegado | qué tan avanzado | está hecho | realización |
      ya está | está implantado | está implementado | está en marcha | se cumple | lo cumplimos | cumplimos |
      nivel de cumplimiento | nivel de conformidad | grado de conformidad | estado de cumplimiento |
      estado de conformidad | nivel de implantación | lo hacemos ya | ya lo hacemos | come va | come procede |
      come siamo messi | a che punto | è fatto | lo facciamo già | è attuato | è in atto | adempimento |
      lo rispettiamo | siamo conformi | grado di attuazione | grado di conformità | livello di conformità |
      livello di attuazione | livello di adempimento | stato di conformità | realizzazione | è realizzato |
      è implementato | como vai | como está | está feito | já está feito | realização | já fazemos | está em vigor |
      cumprimos | cumprimento | atendimento | atendemos | nível de atendimento | nível de conformidade |
      grau de conformidade | nível de aderência | grau de aderência | estado de conformidade | nível de implementação |
      nível de cumprimento | hoe gaat het | hoe loopt het | hoe staat het ervoor | realisatie | doen we dit al |
      is het ingevoerd | is het gedaan | is het geregeld | voldoen we | voldoen wij | voldoen we hieraan |
      wordt voldaan | naleving | mate van naleving | mate van conformiteit | nalevingsstatus | conformiteit |
      conformiteitsstatus | mate van realisatie | jak idzie | jak nam idzie | jak daleko | czy zrobione | czy wdrożone |
      czy zrealizowane | czy wykonane | czy działa | czy spełnione | czy spełniamy | spełniamy | spełnienie |
      spełnienie wymagań | spełnienie wymagania | stopień spełnienia | stopień zgodności | poziom zgodności |
      ocena zgodności | status zgodności | stan zgodności | poziom realizacji | jak to jde | jak na tom jsme |
      je hotovo | je to hotovo | je zavedeno | je to zavedeno | plníme | plníme to | splňujeme | splňujeme to |
      je splněno | míra shody | míra souladu | stupeň shody | posouzení shody | hodnocení shody | posouzení souladu |
      stav shody | míra plnění | stupeň plnění | πώς πάει | πώς προχωρά | πώς προχωράει | πού είμαστε |
      συμμορφωνόμαστε | επίπεδο συμμόρφωσης | επίπεδο υλοποίησης | αξιολόγηση συμμόρφωσης | εκπλήρωση | どこまでできている |
      できているか | できていますか | 実施しているか | 実施していますか | 対応できているか | 対応済みか | 実施済みか | 実施有無 | 実施の有無 | 対応有無 | 対応の有無 | 達成状況 | 充足状況 |
      充足度 | 適合状況 | 適合度 | 準拠状況 | 遵守状況 | 運用状況 | 整備状況 | 取組状況 | 取り組み状況 | 実施度 | position at last review |
      position at review | position to date | state at last review | status at last review | delivery status |
      delivery state | rollout status | roll out status | status of rollout | progress to date | progress made |
      where at | where are we | where are we at | where are we now | where we are | where we stand | where do we stand |
      where it stands | how far | how far are we | how far are we now | how far are we with it | how far have we got |
      how far along | how far along are we | how far is it | state of play | implementation stage |
      stage of implementation | stage reached | stand der dinge | wie weit | wie weit sind wir | wie weit ist es |
      wo stehen wir | umges | stand heute | où en est on | où en sommes nous | où en est ce | état des lieux |
      degré d avancement | stade d avancement | grado de avance | grado de ejecución | grado de cumplimiento |
      cómo vamos | en qué punto estamos | estado de avance | a che punto siamo | a che punto è | stato di avanzamento |
      stato avanzamento | stato dei lavori | grado di realizzazione | grau de execução | grau de implementação |
      grau de cumprimento | ponto de situação | em que ponto estamos | como estamos | hoe ver | hoe ver zijn we |
      hoe ver zijn wij | waar staan we | voortgang | geïmpl | mate van invoering | etap wdrożenia | etap realizacji |
      etap prac | stopień realizacji | stopień zaawansowania | jak daleko jesteśmy | na jakim etapie | jak jsme daleko |
      kde jsme | fáze zavedení | etapa zavedení | stupeň zavedení | stupeň realizace | πού βρισκόμαστε |
      στάδιο υλοποίησης | στάδιο εφαρμογής | βαθμός υλοποίησης | πορεία υλοποίησης | どこまで進んでいるか | 実施段階 | 進み具合 | 達成度`,
    maturity: `
      aktuelles niveau | aktuelle stufe | aktueller reifegrad | niveau actuel | niveau de maturité actuel | nivel actual |
      nivel de madurez actual | livello attuale | livello di maturità attuale | nível atual | nível de maturidade atual |
      huidig niveau | huidig volwassenheidsniveau | poziom obecny | obecny poziom | aktualny poziom | obecny poziom dojrzałości |
      současná úroveň | aktuální úroveň | τρέχον επίπεδο | 現在のレベル`,
  },
  applicable: { yes: "", no: "" },
  status: {},
};

/** Words, as folded texts begin with them, that say that something is awaited, and not of what. */
export const awaited =
  /^(?:pending|awaiting|waiting (?:for|on)|awaits|ausstehend|wartet auf|en attente|pendientes?|a la espera|in attesa|in sospeso|pendentes?|a aguardar|aguarda(?:ndo)?|in afwachting|wacht op|oczekuj(?:e|emy|ace)|w oczekiwaniu|ceka(?:ji)?|se ceka|εκκρεμει|σε εκκρεμοτητα|αναμενεται)(?= )/u;

/** What may be awaited of a control that is there already, as folded texts name it: its proof, its approval, its check. */
export const proofOrApproval =
  /(?<!\p{L})(?:eviden[cztsź]|proofs?(?!\p{L})|approv|sign ?off|signatur|reviews?(?!\p{L})|audit|confirm|validat|verif|certif|document|nachweis|beleg|freigabe|genehmig|unterschrift|prufung|bestatig|preuve|approba|validation|signature|revue|prueba|aproba|aprobar|firma|validacion|revision|comprobante|prove(?!\p{L})|approvazion|convalida|validazion|revision|conferma|aprova|assinatura|validacao|revisao|comprov|bewijs|goedkeur|akkoord|bevestig|controle|dowod|zatwierdz|akcept|podpis|weryfik|potwierdz|przeglad|dukaz|schval|overen|potvrz|kontrol|τεκμηρι|εγκρισ|υπογραφ|επιβεβαιω|επαληθευ|ελεγχ)/u;

/** Words, as folded texts begin with them, that say that there is proof of a control, and where it is. */
export const provenIn = /^(?:evidenced (?:in|by|through)|evidenciad[oa] (?:no|na|nos|nas|em|por|en)) /u;
