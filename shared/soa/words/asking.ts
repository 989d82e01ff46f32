import { phrasesOf } from "./language.ts";

/**
 * Words of headings that change nothing of what these ask, all languages together, beside those of `statements.ts`. A word
 * for what is to come or for a part of it, for somebody else or for a document is none of them.
 */

/** Before the words that ask: "Is the control ...", "Current state of ...". */
export const askingBefore = phrasesOf(`
  iso | isms | soa | does | do | did | we | you | your | all | please | state | whether | if | an | and | of | for |
  current | currently | overall | final | status | updated | reviewed | approved | revised | confirmed | latest | new |
  own | vom | unser | unsere | unserem | aktuell | aktuelle | aktueller | derzeit | derzeitiger | stand | hat | für |
  bei | uns | ob | eigene | en | du | des | d | statut | état | actuel | actuelle | actuellement | notre | nous |
  pour | déjà | del | estado | actual | actualmente | nuestra | para | della | dell | al | ponto | niveau | nivel |
  livello | grado | grad | míra | stopień | βαθμός | attuale | attualmente | si | per | nostra | situação | atual |
  atualmente | nossa | van | nu | actueel | huidige | onze | voor | czy | stan | obecny | aktualny | aktualnie |
  obecnie | nasza | dla | zda | stav | aktuální | jestli | či | pro | pre | τρέχουσα | κατάσταση | για | μας | του |
  της | åtgärd | åtgärden | säkerhetsåtgärd | tiltak | kontroll | kontrollen | är | har | er | nuvarande | kontrol |
  önlem | контроль | мера | контроля | меры | текущий | статус`);

/** Behind them: "... at our head office", "... since 2024". */
export const askingBehind = phrasesOf(`
  iso | sgsi | smsi | szbi | at | within | you | your | group | firm | hq | headquarters | head | office | site |
  sites | location | locations | lokasjon | lokation | status | flag | decision | state | currently | now | today |
  already | since | and | organisational | organizational | y | n | play | aktuell | derzeit | heute | bereits | seit |
  auf | an | unsere | unseren | betrieb | firma | hauptsitz | zentrale | standort | aux | au | ao | sur | nos |
  actuel | actuelle | actual | attuale | atual | huidige | aktualny | société | siège | depuis | actuellement | déjà |
  para | nosotros | compañía | sede | central | desde | actualmente | per | noi | azienda | società | attualmente |
  atualmente | já | op | bij | bedrijf | vestiging | hoofdkantoor | reeds | dla | firmy | firmie | spółki | spółce |
  siedzibie | obecnie | pre | společnost | společnosti | spoločnosť | spoločnosti | firmě | sídle | για | εμάς | στο |
  εταιρείας | έδρα | oss | vår | vårt | i | virksomheden | organisasjonen | organisationen | mi | mu | durumu | ли |
  нас | нашей | организации`);

/** The same in scripts without blanks between words. */
export const askingUnspaced = phrasesOf(
  "管理策 | 当社 | 自社 | 本社 | 現在 | 状況 | 状态 | 狀態 | ステータス | 程度 | 有無 | 要否 | 可否 | の | を | は | が | か | に | する | します | している | 済み | 済 | 是否 | 已 | 本公司 | 我们 | 情况 | 与否 | 控制措施 | 여부 | 현황 | 상태 | 통제",
);

/** Words behind which a heading tells what its answers rest on: "Applicable according to policy". */
export const accordingTo =
  /(?<!\p{L})(?:according to|as per|based on|see|cf|gemäß|gem|laut|siehe|nach maßgabe|selon|conformément|voir|según|conforme|véase|secondo|vedi|volgens|zie|zgodnie|wg|podle|dle|podľa|viz|σύμφωνα|βλ)(?!\p{L})/iu;

/**
 * Headings, whole, that ask whether something is used or done, all languages together. Beside a column for how far that
 * is they ask whether it applies, and beside one that asks this how far it is.
 */
export const askingOfUse = phrasesOf(`
  in use | is it in use | used | is it used | do we use it | do we use this | do we do it | do we do this | we do this | we use this |
  genutzt | verwendet | wird( das,) (genutzt,verwendet) | nutzen wir( das,) | machen wir( das,) | angewendet | anwendung | in gebrauch | im einsatz | eingesetzt |
  (,est )utilis(é,ée,és,ées) | (,est )appliqué | application | utilisons nous | l utilisons nous | en usage |
  se (usa,utiliza) | usad(o,a) | utilizad(o,a) | aplicad(o,a) | aplicación | aplicação | lo (usamos,utilizamos,hacemos) | en uso |
  (,è )usat(o,a) | (,è )utilizzat(o,a) | applicat(o,a) | applicazione | lo usiamo | in uso | é (usado,utilizado) | usamos | em uso |
  (,wordt )gebruikt | gebruiken (we,wij)( dit,) | (,wordt )toegepast | toepassing | in gebruik | używan(e,a,y) | używamy | jest używane | w użyciu | czy używane |
  použív(áno,ané,áme) | používá se | χρησιμοποιείται | σε χρήση | 使用 | 使用する | 利用 | 利用中 | 使用中 |
  is this in use | are we using it | ist es im einsatz | está en uso | è in uso | está em uso | is het in gebruik | v užívání`);

/** Words for the forms of firms, which stand in names. */
export const firmForms = phrasesOf(
  "ltd | limited | gmbh | inc | llc | plc | corp | corporation | ag | kg | sa | sas | sarl | spa | srl | bv | nv | oy | ab | sro",
);
