/**
 * Sentences that decide for controls of which nothing else is said, "All others apply", in patterns of folded text: no
 * accents, no signs. Words of all languages stand together, since no sentence has those of two.
 */

const noun =
  "(?:\\d+ )?(?:controls?|measures?|massnahmen|kontrollen|mesures|controles|controlos|medidas|controlli|misure|(?:beheers)?maatregelen|zabezpieczenia|srodki|opatreni|μετρα|ελεγχοι)";
const all = "(?:all|every|any|alle|toutes|tous|tod[oa]s|tutt[ie]|wszystkie|vsechn[ay]|ολα|ολοι)";
const the = "(?:of the|the|die|les|l[oa]s|gli|le|i|[oa]s|de|τα|οι)";
const other =
  "(?:others?|remaining|rest|ue?brigen|anderen?|andere[rs]|ander|restlichen|autres?|demas|restantes|otr[oa]s?|altr[aeio]|restanti|rimanenti|demais|outr[oa]s?|overige|pozostale|inn[yae]|jin[ya]|ostatni|zbyvajici|υπολοιπ(?:α|οι)|αλλ(?:α|οι|η))";

/** Those that nothing is said of otherwise. */
export const others = `(?:${all} ${the}|${all}|${the}) ${other}(?: ${noun})?|(?:remaining|pozostale|ostatni) ${noun}|everything else|alles andere|(?:le reste|el resto|o resto|the rest)(?: d\\S+(?: l[oa]s)? ${noun})?|tutto il resto|(?:all )?${noun} (?:(?:that|which) are )?not (?:listed|marked|flagged) as (?:excluded|exclusions|not applicable|n a)|(?:その他|それ以外|上記以外|残り)(?:の管理策)?は(?:すへて|全て)?`;

/** What stands in a column beside the word that leaves controls out. */
export const entries = `(?:${all}|jede[rs]?|toute|cualquier|ogni|qualsiasi|qualquer|elke?|iedere?|kazd[yae]|jakykoli|καθε) ${other} (?:entry|entries|values?|eintrage?|werte?|valeur|valor|valore|waarde|wpis|wartosc|udaj|hodnota|τιμη)|それ以外の(?:記載|記入|値)は`;

const cell = "(?:cel\\S*|fields?|zellen?|felder|cases?|casillas?|camp[oi]|velden|pol[ae]|bunky|κελια)";
/** Nothing in a column. */
export const blanks = `(?:${cell} )?(?:blank|empty|no entry|leere?s?|kein eintrag|vides?|vaci[oa]s?|en blanco|vuot[oaei]|vazi[oa]s?|em branco|leeg|lege|pust[ea]|brak wpisu|prazdn[aey]|κεν[οα])(?: ${cell})?|(?:空欄|空白|未記入)は?`;

/** Verbs behind what stands or does not stand in a column. */
export const means =
  "(?:means?|bedeuten?|bedeutet|signifie|significa|betekent|oznacza|znamena|σημαινει)(?: (?:that|dass|que|che|dat|ze|οτι))?";

/** Every control, with an exception. */
export const everyOne = `${all}(?: ${the})? (?:annex a )?${noun}(?:(?: \\S+){1,3} a)?`;

/** The same without a noun: "all apply". */
export const everything = `${all}(?: ${the})?`;

/** How an exception begins that tells what the others are: "unless waived". */
export const unless =
  /(?<!\p{L})(?:unless|es sei denn|sofern nicht|soweit nicht|außer wenn|à moins (?:que |d.)|sauf si|sauf mention|a menos que|a meno che|salvo (?:que|se)|tenzij|chyba (?:że|ze)|pokud (?:ne|není)|není-li|εκτός (?:αν|εάν))(?!\p{L})/iu;

/** What stands before the word for it: "they are marked as". */
export const markedAs =
  /^(?:(?:they|it|these|sie|es|elles|ils|zij|ze) )?(?:(?:is|are|be|sind|ist|seien|soient|son|esten|esta|sono|siano|sao|estejam|zijn|worden|sa|jsou) )?(?:(?:shown|marked|listed|noted|flagged|stated|als|comme|como|come|jako|as) )*/;

/** How an exception begins. */
export const excepting =
  /(?:(?:with the|mit|à l|ad|con|com|met|z|s|με)[ '’])?(?:excep|eccez|exceç|ausnahme|außer|sauf|salvo|tranne|tenzij|uitzondering|wyjątkiem|výjimkou|kromě|εκτός|εξαίρεση)/iu;

/** A condition before what is said, and where more is said of it. */
export const conditional =
  /(?:^| )(?:if|when|once(?! (?:an?|per|every|each|in|only)(?: |$))|as soon as|wenn|falls|sobald|si|quand|des que|cuando|se|quando|indien|zodra|jesli|gdy|pokud|jakmile|αν|εαν)(?: |$)|場合/;
export const joining = / (?:and|und|et|y|e|en|i|a|και) /;

/** Lists of what is left out alone, whose rows are none of the others. */
export const listing =
  /(?:^| )(?:follow|below|folgend|nachstehend|suivant|ci dessous|siguiente|seguent|seguinte|volgende|hieronder|nastepuj|ponizej|nasledujic|nize |ακολουθ|παρακατω|only (?:the )?(?:exclusions|excluded)[a-z ]* listed)|以下|次の|下記/;
