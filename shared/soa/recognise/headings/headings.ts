import type { Inclusion } from "../../document.ts";
import { inclusionHeadings } from "../../words/inclusions.ts";
import { type HeadingMeaning, phrasesOf } from "../../words/language.ts";
import { languages } from "../../words/languages.ts";
import { weakHeadings, wholeHeadings } from "../../words/weak.ts";
import { phraseFilter } from "../texts/phrase-filter.ts";
import { fold } from "../texts/text.ts";
import { apart, beforeOurs, joined } from "./heading-words.ts";

export interface HeadingGuess {
  readonly meaning: HeadingMeaning;
  /** 0 to 1: how much of the heading the known words make up. */
  readonly score: number;
}

/** What asks for an answer about each control, and not for what the control is. */
export const deciding: ReadonlySet<HeadingMeaning> = new Set([
  "applicable",
  "excluded",
  "justification",
  "exclusion",
  "status",
  "maturity",
  "evidence",
]);

/** Texts longer than this are no headings. */
export const longestHeading = 90;
/** A heading with instructions behind it may be as long as that. */
const longestInstructions = 2_000;

const phrases = new Map<string, HeadingMeaning[]>();
/** Phrases word by word: those that begin as the words so far do. */
interface Beginning {
  readonly longer: Map<string, Beginning>;
  meanings: readonly HeadingMeaning[];
  /** What the phrase is worth among others. */
  weight: number;
}

const beginning = (): Beginning => ({ longer: new Map(), meanings: [], weight: 1 });
const beginnings = beginning();
/** Phrases in scripts without blanks between words are looked for anywhere in the heading, but for whole headings. */
const unspaced: [phrase: string, meaning: HeadingMeaning][] = [];
for (const headings of [...languages.map((language) => language.headings), weakHeadings, ...wholeHeadings]) {
  for (const [meaning, words] of Object.entries(headings) as [HeadingMeaning, string][]) {
    for (const phrase of phrasesOf(words).map(fold)) {
      const known = phrases.get(phrase);
      if (known === undefined) phrases.set(phrase, [meaning]);
      else if (!known.includes(meaning)) known.push(meaning);
      if (/[\u3040-\u30ff\u4e00-\u9fff]/.test(phrase) && !wholeHeadings.includes(headings))
        unspaced.push([phrase, meaning]);
    }
  }
}

const weakPhrases = new Set(Object.values(weakHeadings).flatMap(phrasesOf).map(fold));
const wholePhrases = new Set(wholeHeadings.flatMap(Object.values).flatMap(phrasesOf).map(fold));
/** What they are worth; those of the second kind hardly less than any other. */
const [worthOfWeak, worthOfWhole] = [0.7, 0.999];

for (const [phrase, meanings] of phrases) {
  let place = beginnings;
  for (const word of phrase.split(" ")) {
    const longer = place.longer.get(word) ?? beginning();
    place.longer.set(word, longer);
    place = longer;
  }
  place.meanings = meanings;
  if (weakPhrases.has(phrase)) place.weight = worthOfWeak;
  else if (wholePhrases.has(phrase)) place.weight = worthOfWhole;
}

const inclusionByHeading = new Map<string, Inclusion>();
for (const [inclusion, words] of Object.entries(inclusionHeadings) as [Inclusion, string][]) {
  for (const word of phrasesOf(words)) inclusionByHeading.set(fold(word), inclusion);
}

const filter = phraseFilter([...phrases.keys(), ...inclusionByHeading.keys()]);

/** Whether folded words are a phrase with that meaning, however little they say among others. */
export const isPhraseFor = (words: string, meaning: HeadingMeaning): boolean =>
  phrases.get(words)?.includes(meaning) === true;

/** Whether folded words are a phrase that asks for something only where nothing else stands beside it. */
export const asksOnlyAlone = (words: string): boolean => wholePhrases.has(words);

/** Phrases with that meaning in scripts without blanks between words, which a text holds. */
export const unspacedPhrasesIn = (text: string, wanted: HeadingMeaning): readonly string[] =>
  unspaced.flatMap(([phrase, meaning]) => (meaning === wanted && text.includes(phrase) ? phrase : []));

const withRemark = /[([:：?？]/;

/** A phrase has so much by itself, and so much for the part of the heading that it makes up. */
const leastScore = 0.25;
const scoreOfPart = 0.6;

/** A word cut short: `Applicab.` Fewer letters may be those of another word: `Conf.` is confidentiality. */
const cutShort = /^\s*(\p{L}{6,14})\.\s*$/u;

const leastOfCut = 4;

/** Phrases of one word, by the letters that a word cut short has at least. */
const wordsByBeginning = new Map<string, string[]>();
for (const phrase of phrases.keys()) {
  if (phrase.includes(" ")) continue;
  const beginning = phrase.slice(0, leastOfCut);
  const list = wordsByBeginning.get(beginning);
  if (list === undefined) wordsByBeginning.set(beginning, [phrase]);
  else list.push(phrase);
}

const mayBeCut = (text: string): boolean => {
  const word = cutShort.exec(text)?.[1];
  return word !== undefined && wordsByBeginning.has(fold(word.slice(0, leastOfCut)));
};

/** What a word cut short means: what all phrases mean that begin with it and are one word. */
const meaningOfCut = (word: string): HeadingMeaning | undefined => {
  const meanings = new Set<HeadingMeaning>();
  for (const phrase of wordsByBeginning.get(word.slice(0, leastOfCut)) ?? [])
    if (phrase.startsWith(word)) for (const meaning of phrases.get(phrase) ?? []) meanings.add(meaning);
  const [meaning] = meanings;
  return meanings.size === 1 ? meaning : undefined;
};

/** A word long enough to be known with a letter wrong: `Evidance`, `Justifcation`. */
const longWord = /^\s*\p{L}{7,16}\s*[:?]?\s*$/u;

/** Long phrases of one word, by their first letter and how many they have. */
const longWords = new Map<string, string[]>();
for (const phrase of phrases.keys()) {
  if (phrase.includes(" ") || phrase.length < 7) continue;
  const key = `${phrase.charAt(0)}${phrase.length}`;
  longWords.set(key, [...(longWords.get(key) ?? []), phrase]);
}

/** Whether two words are alike but for one letter that is wrong, missing, too many or changed places with the next. */
const isMistyped = (word: string, phrase: string): boolean => {
  let start = 0;
  while (start < word.length && word[start] === phrase[start]) start++;
  // Other last letters make another word of it: "documented", "officer".
  if (start >= Math.min(word.length, phrase.length) - 1) return false;
  const [rest, other] = [word.slice(start), phrase.slice(start)];
  return (
    rest.slice(1) === other.slice(1) ||
    rest === other.slice(1) ||
    rest.slice(1) === other ||
    (rest.slice(2) === other.slice(2) && rest[0] === other[1] && rest[1] === other[0])
  );
};

/** Words of their own that are one letter away from a heading's. */
const otherWords = new Set(
  "complaint confirm situation funding verification correspondence revenue proprietor proprietary".split(" "),
);

/** What a word with a letter wrong means; undefined where several words could be meant. */
const meaningOfMistyped = (word: string): HeadingMeaning | undefined => {
  if (otherWords.has(word)) return undefined;
  const meanings = new Set<HeadingMeaning>();
  for (const length of [word.length - 1, word.length, word.length + 1])
    for (const phrase of longWords.get(`${word.charAt(0)}${length}`) ?? [])
      if (isMistyped(word, phrase)) for (const meaning of phrases.get(phrase) ?? []) meanings.add(meaning);
  const [meaning] = meanings;
  return meanings.size === 1 ? meaning : undefined;
};

/** Whether a text may be a heading with a score of at least so much. */
export const mayHead = (text: string, score: number): boolean => {
  const least = (score - leastScore) / scoreOfPart;
  if (withRemark.test(text) || mayBeCut(text) || filter.mayHold(apart(text), least)) return true;
  const whole = joined(text);
  return whole !== undefined && filter.mayHold(whole, least);
};

/** Whether a text may be a phrase that heads or labels something and nothing else, remarks and a colon aside. */
export const mayBeHeading = (text: string): boolean => withRemark.test(text) || filter.mayBe(apart(text));

const nothing: readonly HeadingGuess[] = [];

/** The answers to choose from, in brackets beside a heading: `[Yes/No]`. */
const choice = /\[[^\]]*\/[^\]]*\]/g;
/** A long remark in brackets beside a heading. */
const remark = /\(([^)]{16,})\)/g;

const guess = (text: string): readonly HeadingGuess[] => {
  const best = new Map<HeadingMeaning, number>();
  const see = (meaning: HeadingMeaning, score: number): void => {
    if (score > (best.get(meaning) ?? 0)) best.set(meaning, score);
  };
  // "Remarks (justification for exclusion)": the remark says what the word before it leaves open.
  const remarked = text.includes("(");
  for (const [, inside = ""] of remarked ? text.matchAll(remark) : []) {
    const [meaning] = phrases.get(fold(inside)) ?? [];
    if (meaning !== undefined) see(meaning, 1);
  }
  const plain = remarked ? text.replace(remark, " ") : text;
  const heading = fold(plain.includes("[") ? plain.replace(choice, " ") : plain) || (plain.trim() === "#" ? "no" : "");
  const words = heading.split(" ").slice(0, 16);
  for (let from = 0; from < words.length; from++) {
    let place: Beginning | undefined = beginnings;
    let length = -1;
    for (let to = from; to < words.length; to++) {
      const word: string = words[to] ?? "";
      place = place.longer.get(word);
      if (place === undefined) break;
      length += word.length + 1;
      const count = to - from + 1;
      const whole = count === words.length;
      // Words that say little head something only by themselves: "Change needed" asks for no applicability.
      if (!whole && place.weight < 1) continue;
      // One short word in a long heading says little: "no", "n", "id", "a".
      if (!whole && length < 4) continue;
      const score = whole ? Math.min(1, 0.9 + 0.03 * count) : leastScore + scoreOfPart * (length / heading.length);
      for (const meaning of place.meanings) see(meaning, score * place.weight);
    }
  }
  const cut = cutShort.exec(plain)?.[1];
  const ofCut = cut === undefined || best.size > 0 ? undefined : meaningOfCut(fold(cut));
  if (ofCut !== undefined) see(ofCut, 0.9);
  const mistyped = best.size === 0 && longWord.test(plain) ? meaningOfMistyped(heading) : undefined;
  if (mistyped !== undefined) see(mistyped, 0.7);
  // "Aplica / Applies": the same heading in two languages.
  const [one, other, third] = plain.includes("/") ? plain.split("/") : [];
  if (one !== undefined && other !== undefined && third === undefined) {
    const said = new Set(guess(one).flatMap(({ meaning, score }) => (score >= 0.9 ? meaning : [])));
    for (const { meaning, score } of guess(other)) if (score >= 0.9 && said.has(meaning)) see(meaning, score);
  }
  if (unspaced.length > 0 && /[\u3040-\u30ff\u4e00-\u9fff]/.test(heading)) {
    for (const [phrase, meaning] of unspaced) {
      if (heading.includes(phrase)) see(meaning, 0.25 + 0.65 * (phrase.length / heading.length));
    }
  }
  if (best.size === 0) return nothing;
  return [...best].map(([meaning, score]) => ({ meaning, score })).sort((a, b) => b.score - a.score);
};

const memory = new Map<string, readonly HeadingGuess[]>();

/** A heading's own words, where instructions stand behind them. */
const longestBeforeInstructions = 40;

/** The heading above instructions to who fills the column in: `Applicable? (Answer Yes where …)`; undefined without. */
const headingBefore = (text: string): string | undefined => {
  if (text.length <= 2 * longestHeading || text.length > longestInstructions) return undefined;
  const at = text.slice(0, longestBeforeInstructions).search(/[(\n?:]|\s[-–—]\s/);
  return at > 0 ? text.slice(0, at) : undefined;
};

/** Whether a text is a heading with instructions behind it, and no sentence of a row. */
export const hasInstructions = (text: string): boolean => {
  const [best] = meaningsOf(headingBefore(text) ?? "");
  return best !== undefined && best.score >= 0.9;
};

/** What a heading with the name of a standard means as much by that as by its other words. */
const ofIds: ReadonlySet<HeadingMeaning> = new Set([
  "control",
  "title",
  "description",
  "section",
  "related",
  "subject",
]);

/** What a heading can mean, best first; empty when no word of it is known. */
export const meaningsOf = (text: string): readonly HeadingGuess[] => {
  if (text.length > 2 * longestHeading) return hasInstructions(text) ? meaningsOf(headingBefore(text) ?? "") : nothing;
  const known = memory.get(text);
  if (known !== undefined) return known;
  const written = guess(apart(text));
  const whole = (written[0]?.score ?? 0) < 0.9 ? joined(text) : undefined;
  const ofWhole = whole === undefined ? nothing : guess(whole);
  const short = (written[0]?.score ?? 0) < 0.9 ? beforeOurs(text) : undefined;
  const ofShort = short === undefined ? nothing : guess(short).filter(({ meaning }) => !ofIds.has(meaning));
  const result = [ofWhole, ofShort].find(([best]) => best !== undefined && best.score >= 0.9) ?? written;
  if (memory.size > 20_000) memory.clear();
  memory.set(text, result);
  return result;
};

/** The reason for inclusion that a heading names: LR, CO, BR/BP, RRA and their words. */
export const inclusionHeading = (text: string): Inclusion | undefined =>
  text.length > longestHeading ? undefined : inclusionByHeading.get(fold(text));
