import { fold } from "./text.ts";

/** A title as its distinct word stems. */
export interface TitleWords {
  /** Those that titles of the catalogs have, by number, in rising order. */
  readonly known: readonly number[];
  /** How many there are, those that no catalog has among them. */
  readonly size: number;
}

export const noWords: TitleWords = { known: [], size: 0 };

const empty = new Set(["the", "of", "and", "for", "to", "in", "on", "a", "an", "or", "with", "from", "by", "at", "s"]);

const stemNow = (word: string): string => {
  const one = word.replace(/is(e|ed|ing|ation|ational)$/, "iz$1").replace(/our(s?)$/, "or$1");
  if (one.length > 4 && one.endsWith("ies")) return `${one.slice(0, -3)}y`;
  if (one.length > 3 && one.endsWith("s") && !one.endsWith("ss")) return one.slice(0, -1);
  return one;
};

const stems = new Map<string, string>();
const largestMemory = 20_000;

/** British and American spelling, singular and plural, count as one. */
const stem = (word: string): string => {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const result = stemNow(word);
  if (stems.size > largestMemory) stems.clear();
  stems.set(word, result);
  return result;
};

const stemsOf = (title: string): ReadonlySet<string> => {
  const words = new Set<string>();
  for (const word of fold(title).split(" ")) if (word !== "" && !empty.has(word)) words.add(stem(word));
  return words;
};

const vocabulary = new Map<string, number>();
const memory = new Map<string, TitleWords>();

const numbered = (words: ReadonlySet<string>): TitleWords => {
  const known: number[] = [];
  for (const word of words) {
    const number = vocabulary.get(word);
    if (number !== undefined) known.push(number);
  }
  return { known: known.sort((a, b) => a - b), size: words.size };
};

/** The words of a catalog's title: other titles are compared by them. */
export const catalogWords = (title: string): TitleWords => {
  const words = stemsOf(title);
  for (const word of words) {
    if (vocabulary.has(word)) continue;
    vocabulary.set(word, vocabulary.size);
    // What was read before did not know the word.
    memory.clear();
  }
  return numbered(words);
};

/** The words of a text that may be a title. */
export const titleWords = (title: string): TitleWords => {
  const key = title.length > 300 ? title.slice(0, 300) : title;
  const known = memory.get(key);
  if (known !== undefined) return known;
  const words = numbered(stemsOf(key));
  if (memory.size > largestMemory) memory.clear();
  memory.set(key, words);
  return words;
};

/** How alike a text and a catalog's title are, 0 to 1: shared words over all words. */
export const likeness = (text: TitleWords, title: TitleWords): number => {
  let shared = 0;
  let at = 0;
  for (const word of text.known) {
    while ((title.known[at] ?? word) < word) at++;
    if (title.known[at] === word) shared++;
  }
  return shared === 0 ? 0 : shared / (text.size + title.size - shared);
};
