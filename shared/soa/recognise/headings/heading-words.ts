/** Where programs write words together a capital begins the next: `evidenceLink`, `ControlID`; `SoA` is one word. */
const writtenTogether = /(?<=\p{Ll})(?=\p{Lu}\p{Ll})|(?<=\p{Ll}{3})(?=\p{Lu})/gu;

const longestTogether = 40;

/** A heading of words written together, with blanks between them. */
export const apart = (text: string): string =>
  text.length > longestTogether || text.includes(" ") ? text : text.replace(writtenTogether, " ");

/** A word that was parted by hand to fit its column: `Umsetzungs-grad`, `Verantwort-\nlich`. */
const parted = /(?<=\p{Ll}{2})[-\u00ad]\s?(?=\p{Ll}{2})/gu;

/** No heading whose words are parted is longer. */
const longestParted = 90;

/** A heading with its parted words joined; undefined where there are none. */
export const joined = (text: string): string | undefined => {
  const whole = text.length > longestParted || !/[-\u00ad]/.test(text) ? text : text.replace(parted, "");
  return whole === text ? undefined : whole;
};
