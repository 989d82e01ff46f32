/** Bytes in which Japanese is looked for. */
const sampleBytes = 262_144;
/** Signs beyond ASCII, with those beside them, that are looked at: they tell early. */
const sampleLength = 4000;

const upperHalf = Uint8Array.from({ length: 128 }, (_, at) => at + 128);
/** What the bytes from 128 on stand for. */
const signsOf = (label: string): string => new TextDecoder(label).decode(upperHalf);

/** DOS of western Europe (850), for which no decoder has a name. The letters of the American one (437) have the same places. */
const dos =
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0";

/** Letters beyond ASCII, a language each: de fr es it pt nl ca sv fi da/nb is. */
const western = [
  ...["äöüßé", "àâæçéèêëîïôœùûü", "áéíñóúü", "àéèíìîóòúù", "áâãàçéêíóôõúü", "áéèëêïíóöü", "àçéèíïóòúü"],
  ...["åäéö", "åäöšž", "åæäéèêöøòóôü", "áæéíðóöþúý"],
];
/** Polish, Czech, Slovak, Croatian, Romanian, Hungarian. */
const central = ["ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "ćčđšž", "ăâîşţ", "áéíóöőúüű"];
const cyrillic = ["абвгдеёжзийклмнопрстуфхцчшщъыьэюяєіїґ"];

interface Writing {
  /** The name that a decoder knows; none for DOS. */
  readonly label?: string;
  readonly languages: readonly string[];
}

const usual: Writing = { label: "windows-1252", languages: western };
/** What else Excel saves a CSV in, by system and by the form chosen; of two that fit alike the first is taken. */
const others: readonly Writing[] = [
  { label: "windows-1250", languages: central },
  { label: "windows-1253", languages: ["αάβγδεέζηήθιίϊΐκλμνξοόπρσςτυύϋφχψωώ"] },
  { label: "windows-1254", languages: ["âçğıi\u0307îöşûü"] },
  { label: "windows-1251", languages: cyrillic },
  { label: "macintosh", languages: western },
  { languages: western },
  { label: "ibm866", languages: cyrillic },
];

/** Signs that stand within words and beside them. */
const anywhere = /[\u2019\u00b4\u00a0\u00ad\u2013\u2014]/;
/** Signs that stand beside words, never within one, and those of them that no word has behind it. */
const besideWords = /[\u00a1-\u00b7\u00b9-\u00bf\u00d7\u00f7\u2018\u201c-\u201e\u2026\u2022\u20ac\u2122]/;
const beforeWords = /[\u00a1\u00a2\u00a3\u00a5\u00a7\u00bf\u20ac]/;
/** What tells nothing: a middle dot behind a word, an ellipsis that may be the à of Italian -ità, a dash that may be Spanish -ión. */
const undecided = /(?:it\u2026|\p{L}\u00b7)(?!\p{L})|i\u2014n/u;
/** Letters that stand alone nowhere, while dashes, quotes and § do, which other encodings have in their places. */
const neverAlone = /[ÐÑÒÔÕõñú]/;
const capital = /\p{Lu}/u;
const small = /\p{Ll}/u;
const letter = /\p{L}/u;

/** Whether a letter can stand where it does: no capital within a word, one alphabet in each, no digit behind. */
const standsWell = (text: string, at: number): boolean => {
  const sign = text[at] ?? "";
  const before = text[at - 1] ?? "";
  const after = text[at + 1] ?? "";
  if (capital.test(sign)) {
    if (small.test(before) || (letter.test(before) && small.test(after))) return false;
  } else if (capital.test(after)) return false;
  if (/\d/.test(after) || (neverAlone.test(sign) && !letter.test(before + after))) return false;
  if (sign > "\u0370" && /[a-z]/i.test(before + after)) return false;
  // Greek ends words with ς; behind the õ of Portuguese stands an e, behind its ã few letters.
  if (sign === "ς") return !letter.test(after);
  if (/õ/i.test(sign)) return /e/i.test(after);
  return !/ã/i.test(sign) || !letter.test(after) || /[eios]/i.test(after);
};

/** How well a text reads: its signs that fit less those that don't, in the language that fits best. */
const fitOf = (text: string, languages: readonly string[]): number => {
  const known = languages.join("");
  let fit = 0;
  const letters = new Map<string, number>();
  for (const { 0: sign, index: at } of text.matchAll(/[^\0-\x7f]/g)) {
    const joins = letter.test(text[at - 1] ?? "");
    const leads = letter.test(text[at + 1] ?? "");
    const before = text.slice(Math.max(0, at - 2), at);
    if (anywhere.test(sign) || besideWords.test(sign)) {
      const isAstray = leads ? joins : beforeWords.test(sign) && /\p{L}{2}/u.test(before);
      if (isAstray && !anywhere.test(sign)) fit--;
      else if (!undecided.test(text.slice(Math.max(0, at - 2), at + 2))) fit++;
    } else if (!letter.test(sign) || !standsWell(text, at)) fit--;
    // A small letter among capitals tells nothing, nor does a capital alone.
    else if (capital.test(sign) ? joins || leads : !/\p{Lu}{2}/u.test(before)) {
      const key = sign.toLowerCase();
      if (known.includes(key)) letters.set(key, (letters.get(key) ?? 0) + 1);
      else fit--;
    }
  }
  // Words and names of a neighbour's are in many texts: its letters count for nothing.
  const fits = languages.map((language) => {
    let sum = 0;
    // Icelandic without its accents would be Turkish or Croatian.
    if (language.includes("ð") && !letters.has("á") && !letters.has("í")) return sum;
    for (const [key, times] of letters) if (language.includes(key)) sum += times;
    return sum;
  });
  return fit + Math.max(...fits);
};

/** The signs beyond ASCII with those beside them, as many as tell. */
const sampleOf = (text: string): string => {
  let sample = "";
  let end = 0;
  for (const { 0: run, index } of text.matchAll(/[^\0-\x7f]+/g)) {
    const start = Math.max(end, index - 2);
    if (start > end) sample += "\n\n";
    end = index + Math.min(run.length, sampleLength) + 1;
    sample += text.slice(start, end);
    if (sample.length > sampleLength) break;
  }
  return sample;
};

const isJapanese = (bytes: Uint8Array, label: string): boolean => {
  try {
    // A character that the sample's end cuts in two is no fault.
    const text = new TextDecoder(label, { fatal: true }).decode(bytes, { stream: true });
    const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
    return count(/[\u3040-\u30ff]/g) > count(/[^\0-\x7f]/g) / 10;
  } catch {
    return false;
  }
};

/**
 * A text that is neither UTF-8 nor UTF-16, as Excel saves CSV: by the system's language in one of Windows' encodings
 * (western and central European, Greek, Turkish, Cyrillic) or a Japanese one, as "CSV (Macintosh)" in Mac Roman, as "CSV
 * (MS-DOS)" in that of DOS. Windows' western one where none reads clearly better.
 */
export const decodeLegacy = (bytes: Uint8Array): string => {
  const start = bytes.subarray(0, sampleBytes);
  const japanese = ["shift_jis", "euc-jp"].find((label) => isJapanese(start, label));
  if (japanese !== undefined) return new TextDecoder(japanese).decode(bytes);
  const text = new TextDecoder(usual.label).decode(bytes);
  const usualSigns = signsOf("windows-1252");
  const recode = (western: string, signs: string): string =>
    western.replace(/[^\0-\x7f]/g, (sign) => signs[usualSigns.indexOf(sign)] ?? sign);
  const sample = sampleOf(text);
  // One sign that fits and didn't makes two.
  let best = fitOf(sample, usual.languages) + 1;
  let found = usual;
  for (const writing of others) {
    const signs = writing.label === undefined ? dos : signsOf(writing.label);
    const fit = fitOf(recode(sample, signs), writing.languages);
    if (fit > best) [best, found] = [fit, writing];
  }
  if (found === usual) return text;
  return found.label === undefined ? recode(text, dos) : new TextDecoder(found.label).decode(bytes);
};
