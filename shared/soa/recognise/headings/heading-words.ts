/** Where programs write words together a capital begins the next: `evidenceLink`, `ControlID`; `SoA` is one word. */
const writtenTogether = /(?<=\p{Ll})(?=\p{Lu}\p{Ll})|(?<=\p{Ll}{3})(?=\p{Lu})/gu;

const longestTogether = 40;

/** What programs call a field that their users made, in whose brackets its own name stands. */
const madeField =
  /^(?:custom fields?|champs? personnalisés?|benutzerdefinierte[rs]? feld(?:er)?|campos? personalizados?|camp[oi] personalizzat[oi]|aangepaste? veld(?:en)?|pol[ae] niestandardowe|vlastní pole) ?\((.*)\)$/iu;

/** A heading of words written together, with blanks between them; that of a field which users made is its own name. */
export const apart = (text: string): string => {
  const own = text.endsWith(")") ? (madeField.exec(text)?.[1] ?? text) : text;
  return own.length > longestTogether || own.includes(" ") ? own : own.replace(writtenTogether, " ");
};

/** A word that was parted by hand to fit its column: `Umsetzungs-grad`, `Verantwort-\nlich`. */
const parted = /(?<=\p{Ll}{2})[-\u00ad]\s?(?=\p{Ll}{2})/gu;

/** No heading whose words are parted is longer. */
const longestParted = 90;

/** A heading with its parted words joined; undefined where there are none. */
export const joined = (text: string): string | undefined => {
  const whole = text.length > longestParted || !/[-\u00ad]/.test(text) ? text : text.replace(parted, "");
  return whole === text ? undefined : whole;
};

/** The name of one of our standards, or of their Annex A, behind what a heading asks: "Status ISO 27001 Annex A". */
const oursBehind =
  /[\s([–—-]+(?:(?:annexe?|anexo|anhang|allegato|bijlage|załącznika?|příloh[ay]|παρ[αά]ρτ[ηή]μα(?:τος)?)\s?[aα]|(?:iso\s?(?:\/?\s?iec)?[\s:-]{0,3})?(?:27001|27002|42001)(?::?\s?20\d\d)?)[\s)\]]*$/iu;

/** A heading without our standards behind it; undefined where it names none. */
export const beforeOurs = (text: string): string | undefined => {
  let rest = text.slice(0, longestParted);
  while (oursBehind.test(rest)) rest = rest.replace(oursBehind, "");
  return rest === text || rest.trim() === "" ? undefined : rest;
};
