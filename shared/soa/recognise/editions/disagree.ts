import type { Edition } from "./editions.ts";
import { likeness, noWords, type TitleWords, titleWords } from "./titles.ts";

const byWord = new WeakMap<Edition, ReadonlyMap<number, readonly string[]>>();

/** Controls by the words of their titles. */
const wordsOf = (edition: Edition): ReadonlyMap<number, readonly string[]> => {
  const known = byWord.get(edition);
  if (known !== undefined) return known;
  const index = new Map<number, string[]>();
  for (const [key, words] of edition.controlTitles) {
    for (const word of words.known) {
      const list = index.get(word);
      if (list === undefined) index.set(word, [key]);
      else list.push(key);
    }
  }
  byWord.set(edition, index);
  return index;
};

/** The likeness that makes two titles the same. */
const surely = 0.75;

/** The one control whose title these words are for certain, other than the given; undefined when none or two are. */
const surelyTitled = (edition: Edition, words: TitleWords): string | undefined => {
  const needed = Math.ceil(words.size * surely);
  if (words.known.length < needed) return undefined;
  const index = wordsOf(edition);
  let owned = 0;
  for (const word of words.known) if (index.has(word)) owned++;
  if (owned < needed) return undefined;
  const known = words.known.filter((word) => index.has(word));
  const keysOf = (word: number): readonly string[] => index.get(word) ?? [];
  const fitOf = (key: string): number => likeness(words, edition.controlTitles.get(key) ?? noWords);
  // A title that is the same lacks few of the words, so it has one of the rarest.
  const rarest = known.sort((a, b) => keysOf(a).length - keysOf(b).length).slice(0, known.length - needed + 1);
  if (!rarest.some((word) => keysOf(word).some((key) => fitOf(key) >= surely))) return undefined;
  let best = { key: "", fit: 0 };
  let second = 0;
  for (const key of new Set(known.flatMap(keysOf))) {
    const fit = fitOf(key);
    if (fit > best.fit) {
      second = best.fit;
      best = { key, fit };
    } else if (fit > second) second = fit;
  }
  return best.fit - second >= 0.2 ? best.key : undefined;
};

/**
 * The control that a title belongs to when that is surely another than the id says: `A.5.8` for A.5.7 with the title of
 * A.5.8. A clause has its own title, whatever control has it too.
 */
export const titledOtherwise = (
  edition: Edition,
  id: string,
  title: string,
  words: TitleWords = titleWords(title),
): string | undefined => {
  const key = id.startsWith("A.") ? id.slice(2) : undefined;
  const own = key === undefined ? edition.clauseTitles.get(id) : edition.controlTitles.get(key);
  if (own === undefined || title === "" || title.length > 200) return undefined;
  if (likeness(words, own) >= 0.25) return undefined;
  const other = surelyTitled(edition, words);
  return other === key ? undefined : other;
};

const canonical = ({ known, size }: TitleWords): string => `${size}: ${known.join(" ")}`;

const sectionsByEdition = new WeakMap<Edition, ReadonlySet<string>>();

/** Whether these are the words of a section's or an objective's title and of no control's. */
const namesSection = (edition: Edition, words: TitleWords, key: string): boolean => {
  let sections = sectionsByEdition.get(edition);
  if (sections === undefined) {
    sections = new Set([...edition.groupTitles.values()].map(canonical));
    sectionsByEdition.set(edition, sections);
  }
  return sections.has(canonical(words)) && canonical(words) !== canonical(edition.controlTitles.get(key) ?? noWords);
};

/** The control that a title alone names, when it is sure. */
export const controlByTitle = (
  edition: Edition,
  title: string,
  words: TitleWords = titleWords(title),
): string | undefined => {
  if (title.length > 200) return undefined;
  const key = surelyTitled(edition, words);
  return key === undefined || namesSection(edition, words, key) ? undefined : key;
};
