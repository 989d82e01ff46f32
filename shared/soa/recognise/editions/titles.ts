import { fold } from "../texts/text.ts";

/** A title as its distinct word stems. */
export interface TitleWords {
  /** Those that titles of the catalogs have, by number, in rising order. */
  readonly known: readonly number[];
  /** How many there are, those that no catalog has among them. */
  readonly size: number;
}

export const noWords: TitleWords = { known: [], size: 0 };

const empty = new Set(["the", "of", "and", "for", "to", "in", "on", "a", "an", "or", "with", "from", "by", "at", "s"]);

const stemOf = (word: string): string => {
  const one = word.replace(/is(e|ed|ing|ation|ational)$/, "iz$1").replace(/our(s?)$/, "or$1");
  if (one.length > 4 && one.endsWith("ies")) return `${one.slice(0, -3)}y`;
  if (one.length > 3 && one.endsWith("s") && !one.endsWith("ss")) return one.slice(0, -1);
  return one;
};

/** What stands for a word that no title is told by. */
const noStem = -1;
/** The stems of the catalogs, from 0. */
const vocabulary = new Map<string, number>();
/** Other stems, from -2 downwards: their numbers only tell them apart. */
const strangers = new Map<string, number>();
/** Words by the number of their stem: British and American spelling, singular and plural, count as one. */
const words = new Map<string, number>();
const largestMemory = 20_000;
/** The rest of a longer text is not looked at. */
const longestTitle = 300;

const forget = (): void => {
  strangers.clear();
  words.clear();
  titles.clear();
};

const strangerOf = (stem: string): number => {
  const number = strangers.get(stem) ?? noStem - 1 - strangers.size;
  strangers.set(stem, number);
  return number;
};

const numberOf = (word: string): number => {
  const known = words.get(word);
  if (known !== undefined) return known;
  const stem = stemOf(word);
  const number = empty.has(word) ? noStem : (vocabulary.get(stem) ?? strangerOf(stem));
  words.set(word, number);
  return number;
};

/** Puts a number where it belongs in a rising list; one that is there already is not put there again. */
const insert = (numbers: number[], number: number): void => {
  if (numbers.includes(number)) return;
  let at = numbers.push(number) - 1;
  for (; at > 0 && (numbers[at - 1] ?? 0) > number; at--) numbers[at] = numbers[at - 1] ?? 0;
  numbers[at] = number;
};

const numbered = (title: string): TitleWords => {
  const known: number[] = [];
  const others: number[] = [];
  for (const word of fold(title).split(" ")) {
    const number = word === "" ? noStem : numberOf(word);
    if (number !== noStem) insert(number >= 0 ? known : others, number);
  }
  return { known, size: known.length + others.length };
};

/** The words of a catalog's title: other titles are compared by them. */
export const catalogWords = (title: string): TitleWords => {
  const before = vocabulary.size;
  for (const word of fold(title).split(" ")) {
    const stem = stemOf(word);
    if (word !== "" && !empty.has(word) && !vocabulary.has(stem)) vocabulary.set(stem, vocabulary.size);
  }
  // What was read before did not know the new words.
  if (vocabulary.size > before) forget();
  return numbered(title);
};

const titles = new Map<string, TitleWords>();
/** Longer texts are hardly ever asked for again. */
const longestRemembered = 120;

/** The words of a text that may be a title. */
export const titleWords = (title: string): TitleWords => {
  const remembered = titles.get(title);
  if (remembered !== undefined) return remembered;
  if (words.size > largestMemory || titles.size > largestMemory) forget();
  if (title.length > longestRemembered) return numbered(title.slice(0, longestTitle));
  const result = numbered(title);
  titles.set(title, result);
  return result;
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
