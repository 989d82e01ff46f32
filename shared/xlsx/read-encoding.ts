/** Bytes looked at: what a file is written in shows early. */
const sampleBytes = 262_144;

/** Greek words as Windows-1252 would show them: three and more letters that English has not, in a row. */
const foreignWord = /[\u00b8\u00ba\u00bc\u00be-\u00fe]{3,}/g;
/** An accented vowel of Greek beside a small letter, which in Cyrillic would be a capital within a word. */
const greekAccent = /[\u00e1-\u00fe][\u00dc-\u00df]|[\u00dc-\u00df][\u00e1-\u00fe]/;
/** Signs that stand between letters in no western language: ł, ą, ż, ľ, ş of Windows-1250. */
const signWithinWord =
  /(?<=[a-z\u00c0-\u00ff])[\u00a3\u00a5\u00aa\u00af\u00b2\u00b3\u00b9\u00ba\u00bc\u00be\u00bf](?=[a-z\u00c0-\u00ff])/gi;
/** Š and ž have the same place in both; western languages have them in names alone. */
const caron = /(?<=[a-z\u00c0-\u00ff])[\u0160\u0161\u017d\u017e]|[\u0160\u0161\u017d\u017e](?=[a-z\u00c0-\u00ff])/gi;
const foreignLetter = /[\u00c0-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e]/g;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const isJapanese = (bytes: Uint8Array): boolean => {
  try {
    // A character that the sample's end cuts in two is no fault.
    const text = new TextDecoder("shift_jis", { fatal: true }).decode(bytes, { stream: true });
    return count(text, /[\u3040-\u30ff]/g) > count(text, /[^\0-\x7f]/g) / 10;
  } catch {
    return false;
  }
};

/**
 * The encoding of a text that is neither UTF-8 nor UTF-16, as Excel saves CSV where the system's language is western
 * European (Windows-1252), central European (1250), Greek (1253), Turkish (1254) or Japanese (Shift JIS). The others only where the
 * letters leave no doubt: Hungarian, for one, looks like Portuguese.
 */
export const legacyEncoding = (bytes: Uint8Array): string => {
  const sample = bytes.subarray(0, sampleBytes);
  if (isJapanese(sample)) return "shift_jis";
  const text = new TextDecoder("windows-1252").decode(sample);
  const letters = count(text, foreignLetter);
  const words = text.match(foreignWord) ?? [];
  const accented = words.filter((word) => greekAccent.test(word)).length;
  const inWords = words.reduce((sum, word) => sum + word.length, 0);
  if (inWords > letters / 2 && accented > words.length / 5) return "windows-1253";
  // Ă and ţ of Romanian look like a Portuguese and an Icelandic letter, which no language has both.
  if (count(text, /\u00e3/g) >= 2 && count(text, /\u00fe/g) >= 2) return "windows-1250";
  // Ğ, ı and ş of Turkish look like Icelandic letters, which come with acute vowels; Croatian's đ comes with ž.
  const looksTurkish = count(text, /[\u00d0\u00dd\u00de\u00f0\u00fd\u00fe]/g) >= 4;
  if (looksTurkish && !/[\u00e1\u00e3\u00e9\u00ed\u00f3\u00fa\u00e6\u017d\u017e]/i.test(text)) return "windows-1254";
  const carons = count(text, caron);
  // Ř and ě or ů of Czech look like a Danish and an Italian letter, which no language has both.
  const isCzech = count(text, /\u00f8/gi) >= 2 && count(text, /[\u00ec\u00f9]/gi) >= 2;
  // Đ of Croatian looks like an Icelandic letter, and Icelandic has no ž.
  const isCroatian = count(text, /\u00f0/g) >= 2 && carons > 0;
  if (isCzech || isCroatian || count(text, signWithinWord) >= 2 || (carons >= 2 && carons > letters / 20))
    return "windows-1250";
  return "windows-1252";
};
