import type { IdReading, IdToken } from "../ids/id-reading.ts";
import type { Edition } from "./editions.ts";
import { likeness, noWords, type TitleWords } from "./titles.ts";

/** A row of a table as far as it concerns the edition. */
export interface IdRow {
  readonly reading: IdReading;
  readonly title: string;
  readonly words: TitleWords;
}

export interface EditionChoice {
  readonly edition: Edition;
  /** Ids that the edition knows, of all ids. */
  readonly validity: number;
  /** Mean likeness of the rows' titles to the edition's, over the rows that have one; 0 where none does. */
  readonly titles: number;
  /** Rows whose titles were compared, and how many of those titles have English words. */
  readonly titled: number;
  readonly english: number;
  /** How many are in English or likely are, by their words. */
  readonly likely: number;
}

const intelligence =
  /42001|\bai ?ms\b|artificial intelligence|künstliche intelligenz|inteligencia artificial|intelligence artificielle/i;
const hints = new WeakMap<Edition, RegExp>();

const hintOf = (edition: Edition): RegExp => {
  const known = hints.get(edition);
  if (known !== undefined) return known;
  const year = edition.id.slice(-4);
  const hint = edition.id.includes("42001") ? intelligence : new RegExp(`27001:${year}|2700[12][^0-9]{0,6}${year}`);
  hints.set(edition, hint);
  return hint;
};

/** What the words around a table say about its edition: a weak hint, for headings are often wrong. */
export const namesEdition = (context: string, edition: Edition): boolean => hintOf(edition).test(context);

/**
 * How well an edition explains an id: a bare number is as much a clause's as a control's. Sections stand between
 * controls; where no id has a third part, nothing speaks for an edition whose controls all have one.
 */
const knows = (edition: Edition, token: IdToken, deep: boolean): number => {
  if (token.whole === true && edition.groups.has(token.key)) return 1;
  if (edition.controls.has(token.key) && !token.clause) return token.annex ? 1.1 : 1;
  if (!token.annex && (edition.clauses.has(token.key) || edition.clauseGroups.has(token.key))) return 0.95;
  return deep && edition.groups.has(token.key) ? 0.8 : 0;
};

/** Words that hold English titles and questions together, and hardly any in other languages. */
const englishWords = /(?<!\p{L})(?:the|of|and|for|with|from|your?|our|does|how|what|where|when|which|who)(?!\p{L})/iu;

/** A text with so many words of the catalogs' titles is likely in their language. */
const fewestKnown = 2;

const sampleTitles = 60;

const distinctTokens = (rows: readonly IdRow[]): IdToken[] => {
  const distinct = new Map<string, IdToken>();
  for (const { reading } of rows) {
    for (const token of reading.tokens) if (token.parts.length > 1) distinct.set(`${token.annex}${token.key}`, token);
  }
  return [...distinct.values()];
};

/** The titles of a sample of rows, and what the rows' ids are: the same for every edition that they are measured by. */
interface Sample {
  readonly tokens: readonly IdToken[];
  /** Their keys. */
  readonly present: ReadonlySet<string>;
  readonly titles: readonly { readonly token: IdToken; readonly words: TitleWords }[];
  readonly english: number;
  readonly likely: number;
}

const sampleOf = (rows: readonly IdRow[]): Sample => {
  const titles: { token: IdToken; words: TitleWords }[] = [];
  let english = 0;
  let likely = 0;
  const step = Math.max(1, Math.floor(rows.length / sampleTitles));
  for (let index = 0; index < rows.length; index += step) {
    const row = rows[index];
    const [token] = row?.reading.tokens ?? [];
    if (row === undefined || token === undefined || row.reading.tokens.length > 1 || row.title === "") continue;
    titles.push({ token, words: row.words });
    const isEnglish = englishWords.test(row.title);
    if (isEnglish) english++;
    if (isEnglish || row.words.known.length >= fewestKnown) likely++;
  }
  const tokens = distinctTokens(rows);
  return { tokens, present: new Set(tokens.map(({ key }) => key)), titles, english, likely };
};

/** Points of an organization's own below a control say less for its edition than a control does. */
const worthOfPoint = 0.5;

/** Whether an id counts a point below a control that stands in the table too: `A.5.7.1` below `A.5.7`. */
export const isPointOf = (edition: Edition, { parts }: IdToken, present: ReadonlySet<string>): boolean => {
  if (parts.length < 3) return false;
  const control = parts.slice(0, -1).join(".");
  return edition.controls.has(control) && present.has(control);
};

/** How many of a table's ids an edition has, and how well it explains them, from 0 to 1.1. */
const explain = (
  { tokens, present }: Sample,
  edition: Edition,
): { readonly validity: number; readonly explained: number } => {
  let explained = 0;
  let valid = 0;
  const deep = tokens.some((token) => token.parts.length > 2) || edition.controls.has(tokens[0]?.key ?? "");
  for (const token of tokens) {
    const worth = knows(edition, token, deep) || (isPointOf(edition, token, present) ? worthOfPoint : 0);
    explained += worth;
    if (worth > 0) valid++;
  }
  const all = Math.max(1, tokens.length);
  return { validity: valid / all, explained: explained / all };
};

const measure = (sample: Sample, edition: Edition, validity: number): EditionChoice => {
  const { titles, english, likely } = sample;
  let alike = 0;
  for (const { token, words } of titles) {
    alike += Math.max(
      likeness(words, edition.controlTitles.get(token.key) ?? noWords),
      token.annex ? 0 : likeness(words, edition.clauseTitles.get(token.key) ?? noWords),
      likeness(words, edition.groupTitles.get(token.key) ?? noWords),
    );
  }
  return {
    edition,
    validity,
    titles: titles.length === 0 ? 0 : alike / titles.length,
    titled: titles.length,
    english,
    likely,
  };
};

/** How well one edition suits the rows. */
export const fitOf = (rows: readonly IdRow[], edition: Edition): EditionChoice => {
  const sample = sampleOf(rows);
  return measure(sample, edition, explain(sample, edition).validity);
};

const worthOfTitles = 0.8;

/** The edition that explains most of the ids, with the titles and, last, the words around the table to decide. */
export const chooseEdition = (
  rows: readonly IdRow[],
  editions: readonly Edition[],
  context: string,
): EditionChoice | undefined => {
  const sample = sampleOf(rows);
  if (sample.tokens.length === 0) return undefined;
  let best: { choice: EditionChoice; score: number } | undefined;
  for (const edition of editions) {
    const { validity, explained } = explain(sample, edition);
    const worth = explained + (namesEdition(context, edition) ? 0.15 : 0);
    // Not even all titles would make it the better one.
    if (best !== undefined && worth + worthOfTitles <= best.score) continue;
    const choice = measure(sample, edition, validity);
    const score = worth + worthOfTitles * choice.titles;
    if (best === undefined || score > best.score + 1e-9) best = { choice, score };
  }
  return best?.choice;
};
