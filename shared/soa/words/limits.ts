import { phrasesOf } from "./language.ts";

/** Words that take a part out of what is done: "except medical devices", "aber nicht dokumentiert". All languages together. */
export const exceptions =
  /(?<!\p{L})(?:except\p{L}*|apart from|other than|excluding|but (?:not|no|un)|not (?:in|at|on|for|by|yet)|außer|bis auf|ausnahme\p{L}*|ausgenommen|aber (?:nicht|un|kein)|noch nicht|nicht (?:in|im|am|an|bei|für|auf)|sauf|hormis|excepté\p{L}*|à l.exception|mais (?:pas|non)|pas (?:à|aux?|en|dans|chez|pour|sur|encore)|salvo|excepto|menos|excepción|pero (?:no|sin)|no (?:en|para)|tranne|eccetto|eccezione|ma non|non (?:in|a|per|ne[il]|nell[ae])|exceto|exceção|mas (?:não|sem)|não (?:em|n[oa]s?|para)|behalve|uitgezonderd|uitzondering|maar (?:niet|on)|niet (?:in|op|bij|voor)|nog niet|oprócz|poza|wyjątk\p{L}+|ale (?:nie|bez)|nie (?:w|na|dla)|kromě|vyjma|mimo|výjim\p{L}+|ale (?:ne|bez)|ne (?:v|na|pro)|εκτός|πλην|εξαίρεση|αλλά (?:όχι|δεν|μη)|όχι (?:σε|στ\p{L}+|για)|utom|unntatt|undtagen|undantag\p{L}*|paitsi|hariç|kivéve|excepția|кроме|okrem|osim|razen|without|ohne|sans|sin|senza|sem|zonder|bez|χωρίς)(?!\p{L})|(?<!\p{L})(?:undocumented|undokumentiert|nieudokument|nezdokument|ale (?:nie|ne))|除[くき外]|以外/iu;

/** What limits nothing: "without exceptions", "ohne Abweichungen". */
export const unlimited =
  /(?<!\p{L})(?:without|ohne|sans|sin|senza|sem|zonder|bez|χωρίς)\s+(?:any |jegliche |aucune? |ningun[ao]? )?(?:exce|exc[eé]p|eccez|find|devia|remark|restri|gap|issue|abweich|einschr|ausnahm|beanst|mängel|feststell|écart|réserv|remarq|desv|hallaz|observ|salved|scost|riserv|riliev|limita|ressalv|afwijk|uitzond|beperk|opmerk|bevind|uwag|zastrz|wyj|ogran|výh|výj|omez|připom|εξαίρ|παρατ|περιορ|επιφ)\p{L}*/giu;

/** What stands before the place or the group that something is done for: "for HQ", "bei der Tochter". */
export const placed = /^[\s(,–—-]*(?:for|at|für|bei|beim|pour|chez|para|per|presso|voor|bij|dla|pro|για)\s+(?=\p{L})/iu;

/** "8 of 12", "8 von 12"; behind a slash the things counted tell it from a date, "8/12 ships". */
export const someOf =
  /(?<![\d/.,])(\d{1,4})\s*(?:(?:out of|of|von|sur|de|di|van|z|ze|από|av)\s*(\d{1,4})(?![\d/.,])|\/\s*(\d{1,4})(?=\s+\p{L}{4}))/iu;

/** Words behind what is done before the time since when it is. */
export const since = phrasesOf("since | seit | depuis | desde | dal | dall | sinds | από το | sedan | siden | óta");

/** What is said before a percentage that nobody measured. */
export const about =
  /^(?:about|approx|around|ca|cca|circa|etwa|rund|env|environ|aprox|aproximadamente|ongeveer|ok|około|zhruba|asi|περ|περίπου|約|~|≈)\.?\s*(?=\d)/iu;

/** What applies, before where or to whom it does: "Applicable at HQ", "Stosuje się tylko w centrali". */
export const limitedWhere =
  /^(.{3,40}?)\s(?:only|tylko|wyłącznie|pouze|jen|slechts|alleen|solo|sólo|solamente|seulement|uniquement|apenas|somente|soltanto|μόνο|for|at|für|bei|pour|chez|para|per|presso|voor|bij|dla|pro|για)\s(.+)$/isu;
