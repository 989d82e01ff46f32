const folded = new Map<string, string>();
const largestMemory = 20_000;
const longestRemembered = 120;

const isPlain = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 126) return false;
  return true;
};

/** Plain letters need no taking apart. */
const foldPlain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

/** Letters that do not come apart into a plain one and an accent. */
const plainLetters: Readonly<Record<string, string>> = { ß: "ss", ł: "l", ı: "i", ø: "o", đ: "d", œ: "oe", æ: "ae" };

const foldNow = (text: string): string =>
  isPlain(text)
    ? foldPlain(text)
    : text
        .normalize("NFKD")
        .toLowerCase()
        .replace(/[\p{M}\u00ad\u200b\u2060\ufeff]+|\u200d/gu, "")
        .replace(/[ßłıøđœæ]/g, (letter) => plainLetters[letter] ?? letter)
        .replace(/ς/g, "σ")
        .replace(/[^\p{L}\p{N}]+/gu, " ")
        .trim();

/** A text as it is compared: case, accents, composed or decomposed letters and punctuation do not count. */
export const fold = (text: string): string => {
  if (text.length > longestRemembered) return foldNow(text);
  const known = folded.get(text);
  if (known !== undefined) return known;
  const result = foldNow(text);
  if (folded.size > largestMemory) folded.clear();
  folded.set(text, result);
  return result;
};

const blank = 32;
const otherBlanks = new Set([0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff]);

/** Whether a letter is a blank that Unicode has beside the plain one; tabs and the like are looked for before. */
const isOtherBlank = (code: number): boolean => (code >= 0x2000 && code <= 0x200b) || otherBlanks.has(code);

/** Whether a text has blanks at its ends, several together, or others than the plain one. */
const isUneven = (text: string): boolean => {
  let before = blank;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < blank || (code === blank && before === blank)) return true;
    if (code >= 0xa0 && isOtherBlank(code)) return true;
    before = code;
  }
  return before === blank && text !== "";
};

/** A cell's text on one line: line breaks, tabs and no-break blanks become single blanks. */
export const oneLine = (text: string): string =>
  isUneven(text)
    ? text
        .replace(/[\u200b\u2060\ufeff]+/g, "")
        .replace(/[\s\u00a0]+/g, " ")
        .trim()
    : text;

/** Text for a sentence: one line, cut to a readable length. */
export const quote = (text: string, length = 60): string => {
  const line = oneLine(text);
  return line.length > length ? `${line.slice(0, length - 1)}…` : line;
};
