/**
 * Sentences that decide for controls of which nothing else is said, "All others apply", in patterns of folded text: no
 * accents, no signs.
 */

const noun =
  "(?:\\d+ )?(?:controls?|measures?|massnahmen?|kontrollen|mesures?|controles?|controlos|medidas?|controlli|misure|maatregelen|beheersmaatregelen|zabezpieczen(?:ia)?|srodki|opatreni|kontroly|μετρα|ελεγχοι|管理策)";

/** Those that nothing is said of otherwise. */
export const others = [
  `(?:all|every|any|the) (?:the )?(?:others?|rest|remaining|remainder)(?: of the)?(?: ${noun})?`,
  `(?:all )?remaining ${noun}|everything else`,
  `(?:all )?${noun} (?:(?:that|which) are )?not (?:listed|marked|shown|flagged|indicated) as (?:excluded|an exclusion|exclusions|not applicable|n a|out of scope)`,
  `(?:alle|die|alle die) (?:ubrigen|uebrigen|anderen|restlichen)(?: ${noun})?|alles (?:ubrige|uebrige|andere)`,
  `(?:alle )?nicht als ausgeschlossen (?:gekennzeichneten?|markierten?|aufgefuhrten?) ${noun}`,
  `(?:(?:toutes|tous) )?les autres(?: ${noun})?|(?:tout )?le reste(?: des ${noun})?`,
  `(?:tod[oa]s )?l[oa]s (?:demas|restantes|otr[oa]s)(?: ${noun})?|el resto(?: de(?: l[oa]s)? ${noun})?|todo lo demas`,
  `(?:tutt[ie] )?(?:gli|le|i) (?:altr[ie]|restanti|rimanenti)(?: ${noun})?|tutto il resto`,
  `(?:tod[oa]s )?[oa]s (?:demais|restantes|outr[oa]s)(?: ${noun})?|(?:todo|tudo) o resto`,
  `(?:alle|de) (?:overige|andere|resterende)(?: ${noun})?|al het (?:overige|andere)|de rest`,
  `(?:wszystkie )?pozostale(?: ${noun})?|wszystkie inne(?: ${noun})?`,
  `(?:vsechn[ay] )?(?:ostatni|zbyvajici)(?: ${noun})?`,
  `(?:ολα |ολοι )?(?:τα|οι) (?:υπολοιπ(?:α|οι)|αλλ(?:α|οι))(?: ${noun})?`,
  `(?:その他|それ以外|上記以外|残り)(?:の${noun})?は(?:すへて|全て)?`,
].join("|");

/** What stands in a column beside the word that leaves controls out. */
export const entries = [
  "(?:any|every|all) other (?:entry|entries|values?|answers?|texts?)",
  "(?:jede[rs]?|alle) anderen? (?:eintrage?|eintraege|werte?|angaben?)",
  "toute autre (?:valeur|mention|entree|reponse|indication)",
  "cualquier otr[oa] (?:valor|entrada|respuesta|texto)",
  "(?:ogni|qualsiasi|qualunque) altr[oa] (?:voce|valore|risposta|indicazione)",
  "qualquer outr[oa] (?:valor|entrada|resposta)",
  "(?:elke?|iedere?) andere? (?:waarde|vermelding|invoer|antwoord)",
  "kazd[yae] inn[yae] (?:wpis|wartosc|odpowiedz)",
  "(?:jakykoli|kazdy|jakakoli|kazda) jin[ya] (?:udaj|zaznam|hodnota|odpoved)",
  "(?:καθε|οποιαδηποτε) αλλη (?:τιμη|καταχωριση|απαντηση|ενδειξη)",
  "それ以外の(?:記載|記入|値)は",
].join("|");

/** Nothing in a column. */
export const blanks = [
  "(?:blank|empty|unmarked|no entry)(?: (?:cells?|fields?|entry|entries))?",
  "leere?s?(?: (?:zellen?|felde?r?))?|kein eintrag|ohne eintrag",
  "(?:cellules? |cases? |champs? )?vides?",
  "(?:celdas? |casillas? )?(?:vaci[oa]s?|en blanco)",
  "(?:cell[ae] |camp[oi] )?vuot[oaei]",
  "(?:celulas? )?(?:vazi[oa]s?|em branco)",
  "leeg|lege (?:cel|cellen|velden)|blanco",
  "pust[ea](?: (?:komorka|komorki|pole|pola))?|brak wpisu",
  "prazdn[aey](?: (?:bunka|bunky|pole))?|bez zaznamu",
  "κεν[οηα](?: (?:κελι|κελια))?",
  "(?:空欄|空白|未記入)(?:は)?",
].join("|");

/** Verbs behind what stands or does not stand in a column. */
export const means =
  "(?:means?|indicates?|stands? for|bedeutet|bedeuten|heisst|steht fur|signifie|indique|significa|indica|equivale a|betekent|oznacza|znamena|σημαινει)(?: (?:that|dass|que|che|dat|ze|οτι))?";

/** Every control, with an exception. */
export const everyOne = [
  `all (?:of )?(?:the )?(?:annex a )?${noun}(?: (?:of|in|from) annex a)?`,
  `alle ${noun}(?: (?:des|aus|in) anhangs? a)?`,
  `(?:toutes|tous) les ${noun}(?: de l annexe a)?`,
  `(?:todos los|todas las|todos os|todas as) ${noun}(?: d[eo]l? anexo a)?`,
  `tutt[ie] (?:i|le) ${noun}(?: dell (?:annex|allegato) a)?`,
  `alle ${noun}(?: (?:uit|van) (?:bijlage|annex) a)?`,
  `wszystkie ${noun}(?: z?zalacznika a)?`,
  `vsechn[ay] ${noun}(?: prilohy a)?`,
  `(?:ολα τα|ολοι οι) ${noun}(?: του παραρτηματος α)?`,
].join("|");

/** How an exception begins, and words by which it says that it is marked in the table or has a reason there. */
export const excepting =
  / (?:unless|except|save|apart from|other than|with the exception|sofern nicht|soweit nicht|ausser|mit ausnahme|es sei denn|sauf|a l exception|hormis|salvo|excepto|exceto|con (?:la )?excepcion|com excecao|ad eccezione|tranne|eccetto|tenzij|behalve|met uitzondering|chyba ze|z wyjatkiem|oprocz|o ile nie|s vyjimkou|krome|pokud neni|neni li|εκτος|με εξαιρεση|πλην) .*$/;
export const marking =
  /mark|indi[ck]a?|stated|noted|otherwise|column|markier|gekennz|angegeben|anders|spalte|vermerk|contra[ri]|colonn|mention|columna|marcad|coluna|divers|vermeld|kolom|aangekruist|zaznacz|wskaz|kolumn|oznac|inaczej|uveden|sloup|jinak|σημειων|αναφερ|στηλ|διαφορετ/;
export const withReason = /reason|justif|begrund|motif|motiv|razon|ragion|giustif|reden|uzasad|oduvod|zduvod|αιτιολ/;

/** A condition before what is said, and where more is said of it. */
export const conditional =
  /(?:^| )(?:if|when|where|wenn|falls|si|quand|cuando|se|quando|indien|jesli|jezeli|gdy|pokud|jestlize|αν|εαν)(?: |$)|場合|なら/;
export const joining = / (?:and|und|et|y|e|en|i|a|και) /;

/** Lists of what is left out alone, whose rows are none of the others. */
export const listing =
  /(?:^| )(?:follow|below|listed here|folgend|nachstehend|unten|aufgelistet|suivant|ci dessous|siguiente|seguent|seguinte|volgende|hieronder|nastepujac|ponizej|nasledujic|nize |ακολουθ|παρακατω|only (?:the )?(?:exclusions|excluded)[a-z ]* (?:are )?listed)|以下|次の|下記/;
