import { phrasesOf } from "./language.ts";

/**
 * Words of sentences that state whether a control applies, all languages together: "This control is excluded, because
 * ...". Case, accents and punctuation do not count.
 */

/** What may stand before the noun. */
export const determiners = phrasesOf(`
  this | the | these | that | our | annex a | diese | dieses | dieser | die | der | das | cette | ce | cet | la | le | les | l |
  este | esta | el | los | las | questo | questa | il | lo | o | a | os | as | deze | dit | de | het | to | niniejsze | te | toto |
  tento | uvedené | dané | το | αυτό | αυτή | η | ο | τα | παρόν`);

/** The noun for a control. */
export const subjects = phrasesOf(`
  control | controls | measure | measures | requirement | safeguard | security control | security measure | it |
  maßnahme | maßnahmen | sicherheitsmaßnahme | referenzmaßnahme | kontrolle | anforderung | vorgabe | sie |
  mesure | mesures | mesure de sécurité | contrôle | exigence | elle | medida | medidas | medida de seguridad | requisito |
  controllo | controlli | misura | contromisura | misura di sicurezza | controle | controlo | medida de segurança |
  maatregel | maatregelen | beheersmaatregel | beveiligingsmaatregel | eis | zabezpieczenie | zabezpieczenia | środek |
  środek bezpieczeństwa | wymaganie | opatření | bezpečnostní opatření | požadavek | kontrola |
  μέτρο | μέτρο ασφάλειας | έλεγχος | δικλείδα | απαίτηση`);

/** The same in scripts without blanks, with the particle behind it. */
export const unspacedSubjects = phrasesOf(`
  本管理策は | この管理策は | 当該管理策は | 当管理策は | 管理策は | 本対策は | 本項目は | 本管理策を | この管理策を | 当該管理策を | 管理策を |
  本控制措施 | 该控制措施 | 此控制措施`);

/** What of a control is begun, planned or done. */
export const progressNouns = phrasesOf(`
  implementation | introduction | rollout | umsetzung | einführung | mise en œuvre | mise en place | implementación | implantación |
  attuazione | implementazione | implementação | implantação | implementatie | invoering | wdrożenie | wdrażanie | zavedení |
  implementace | υλοποίηση | εφαρμογή`);

/** Verbs before the word that decides. */
export const copulas = phrasesOf(`
  is | are | has been | have been | was | were | will be | is considered | is deemed | has been deemed | is considered to be |
  ist | sind | wird | werden | wurde | wurden | ist als | wird als | gilt als | est | sont | a été | ont été | est considérée comme |
  es | son | ha sido | han sido | fue | queda | se considera | è | sono | viene | è stato | è stata | è ritenuto | è considerato |
  é | são | foi | fica | é considerado | zijn | wordt | worden | werd | is als | jest | są | zostało | został | została | zostały |
  je | jsou | bylo | byla | byl | είναι | έχει | θεωρείται | κρίνεται`);

/** The same with a no in it, which turns the word. */
export const negatedCopulas = phrasesOf(`
  is not | isn't | are not | has not been | have not been | was not | ist nicht | sind nicht | wird nicht | wurde nicht |
  n'est pas | ne sont pas | n'a pas été | no es | no son | no ha sido | no fue | no se considera | non è | non sono |
  non viene | non è stato | non è stata | não é | não são | não foi | is niet | zijn niet | wordt niet | werd niet | nie jest |
  nie są | nie zostało | nie został | nie została | není | nejsou | nebylo | nebyla | δεν είναι | δεν έχει | δεν θεωρείται |
  δεν κρίνεται`);

/** Verbs behind the word that decides. */
export const participles = phrasesOf("bewertet | eingestuft | betrachtet | angesehen | erachtet | beschouwd");

/** Words that decide in such a sentence, and that alone in a cell may say something else. */
export const decidingYes = phrasesOf(`
  apply | findet anwendung | kommt zur anwendung | gilt | erforderlich | notwendig | anzuwenden | needed |
      necessary | applicables | s'appliquent | aplicables | aplican | se aplican | applicabili | si applicano |
      aplicáveis | aplicam-se | se aplicam | gelten | mają zastosowanie | są stosowane | uplatňují se |
      se uplatňují | εφαρμόσιμα | εφαρμόσιμοι |
  s'applique | s'appliquent | est d'application | nécessaire | requise | se aplica | necesario | necesaria |
  necessario | necessaria | richiesto | richiesta | necessário | necessária | vereist | is van toepassing |
  obowiązuje | uplatňuje se | se uplatňuje | se aplikuje | aplikuje se |
  vyžadováno | potřebné | ισχύει | 必要 | 必要である | 適用とする |
  適用対象とする | 適用対象である | 適用される`);
export const decidingNo = phrasesOf(`
  left out | taken out | omitted | descoped | findet keine anwendung | kommt nicht zur anwendung | gilt nicht | ausgenommen |
  ne s'applique pas | ne s'appliquent pas | non retenue | mise hors périmètre | écartée | exclue |
  queda excluido | se excluye | se descarta | si esclude | viene escluso | fica excluído | exclui-se |
  vervalt | wordt uitgesloten | nie obowiązuje | nie stosuje się | wykluczone | wyłączone | wyłącza się | neuplatňuje se |
  se neuplatňuje | se neaplikuje | vyloučeno | vyloučené | εξαιρείται | αποκλείεται | δεν ισχύει | δεν απαιτείται |
  δεν εφαρμόζεται | εκτός πεδίου | εκτός πεδίου εφαρμογής | 適用除外とする | 適用対象外とする | 適用対象外である | 適用外とする |
  対象外とする | 除外する | 除外とする | 適用されない | 不要とする | 採用しない`);

/** Those whom a statement is about, behind the words that lead to them. */
const holders: readonly (readonly [before: string, nouns: string, behind: string])[] = [
  [
    "to the | for the | to our | for our",
    `trust | council | bank | university | college | hospital | school | agency | authority | ministry | firm | charity |
    institute | foundation | association | municipality | clinic | practice | institution | organisation |
    organization | company | business`,
    " | scope",
  ],
  [
    "für die | für unsere | auf die | in der",
    "organisation | firma | bank | universität | hochschule | klinik | behörde | gemeinde | schule | praxis | stiftung | genossenschaft",
    "",
  ],
  ["für das | für unser | auf das | im", "unternehmen | institut | krankenhaus | amt", ""],
  [
    "à la | à notre | pour la | pour notre | dans la",
    "société | banque | commune | mairie | clinique | structure | collectivité | fondation | mutuelle",
    "",
  ],
  [
    "a la | a nuestra | para la | en la",
    "empresa | entidad | universidad | fundación | compañía | cooperativa | institución",
    "",
  ],
  ["alla nostra | per la nostra | nella nostra", "realtà | azienda | società | struttura | fondazione", ""],
  ["à | à nossa | na | na nossa", "empresa | entidade | instituição | universidade | fundação | câmara", ""],
  ["voor de | op de | op onze | voor onze", "organisatie | gemeente | stichting | school | instelling | bank", ""],
  ["", "naszej organizacji | w naszej firmie | w firmie | naší organizace | naší společnosti | v naší firmě", ""],
];

const wordsOfHolders = holders.flatMap(([before, nouns, behind]) =>
  before
    .split("|")
    .flatMap((lead) =>
      phrasesOf(nouns).flatMap((noun) =>
        behind.split("|").map((rest) => `${lead.trim()} ${noun} ${rest.trim()}`.trim()),
      ),
    ),
);

/** Behind the word that decides: what a control is taken out of, or whom it does not concern. They limit nothing. */
export const adjuncts = wordsOfHolders.concat(
  phrasesOf(`
  in soa | in the soa | per soa | per the soa | in der sva | in der soa | de la soa | dans la dda | en la soa | nella soa | in de vvt |
  w deklaracji | v prohlášení | στη δήλωση |
  to our scope | for our scope | für unseren geltungsbereich | à notre périmètre | a nuestro alcance | al nostro ambito | ao nosso escopo |
  op onze scope | σε εμάς | from the soa | from our soa | from the statement of applicability | from scope | from the scope | from the isms |
  from the scope of the isms | to us | for us | here | to our organisation | to our organization | to our company |
  to our business | to the organisation | to the organization | to the company | for our organisation | for our organization |
  for the organisation | for the organization | in our organisation | in our organization | in our company | in our case |
  aus der sva | aus der soa | aus dem geltungsbereich | für uns | bei uns | hier | in unserem unternehmen |
  für unser unternehmen | für die organisation | du périmètre | de la dda | de la déclaration d'applicabilité | chez nous |
  pour nous | à notre organisation | dans notre organisation | à l'organisme | à l'entreprise | del alcance | de la soa |
  de la declaración de aplicabilidad | a nuestra organización | en nuestra organización | a la organización | en la organización |
  a la empresa | dal soa | dalla soa | dalla dichiarazione di applicabilità | dall'ambito | dal perimetro | all'organizzazione |
  alla nostra organizzazione | nella nostra organizzazione | do escopo | do âmbito | da declaração de aplicabilidade |
  da soa | à organização | à nossa organização | na organização | uit de vvt | uit de scope | van de vvt | voor ons |
  binnen onze organisatie | voor onze organisatie | z deklaracji stosowania | z deklaracji | z zakresu | w organizacji | organizacji |
  w naszej organizacji | u nas | z prohlášení o aplikovatelnosti | z rozsahu | v organizaci | v naší organizaci |
  pro organizaci | από τη δήλωση | από τη δήλωση εφαρμοσιμότητας | από το πεδίο εφαρμογής | στον οργανισμό | στην εταιρεία |
  στον οργανισμό μας | στην εταιρεία μας`),
);

/** Words behind which the reason of a decision stands. */
export const reasonWords = phrasesOf(`
  because | because of | since | as | due to | owing to | in view of | for the following reason | for the following reasons |
  weil | da | denn | wegen | aufgrund | auf grund | nachdem | car | parce que | parce qu | puisque | puisqu | en raison | du fait | afin |
  porque | ya que | dado que | puesto que | debido a | a causa | en virtud | perché | poiché | in quanto | siccome | dato che | a causa di |
  pois | uma vez que | visto que | já que | devido | por causa | omdat | want | aangezien | vanwege | wegens | doordat |
  ponieważ | gdyż | bo | bowiem | jako że | ze względu | z powodu | z uwagi | protože | neboť | jelikož | vzhledem | z důvodu |
  kvůli | διότι | επειδή | γιατί | καθώς | λόγω | αφού | δεδομένου`);
