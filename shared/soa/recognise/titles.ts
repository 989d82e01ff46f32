import { fold } from "./text.ts";

/** A title as a set of word stems. */
export type TitleWords = ReadonlySet<string>;

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

const memory = new Map<string, TitleWords>();

export const titleWords = (title: string): TitleWords => {
  const key = title.length > 300 ? title.slice(0, 300) : title;
  const known = memory.get(key);
  if (known !== undefined) return known;
  const words = new Set<string>();
  for (const word of fold(key).split(" ")) if (word !== "" && !empty.has(word)) words.add(stem(word));
  if (memory.size > largestMemory) memory.clear();
  memory.set(key, words);
  return words;
};

/** How alike two titles are, 0 to 1: shared words over all words. */
export const likeness = (a: TitleWords, b: TitleWords): number => {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / (a.size + b.size - shared);
};
