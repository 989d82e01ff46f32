import type { Edition } from "./editions.ts";
import type { IdReading, IdToken } from "./ids.ts";
import { likeness, titleWords } from "./titles.ts";

/** A row of a table as far as it concerns the edition. */
export interface IdRow {
  readonly reading: IdReading;
  readonly title: string;
}

export interface EditionChoice {
  readonly edition: Edition;
  /** Ids that the edition knows, of all ids. */
  readonly validity: number;
  /** Mean likeness of the rows' titles to the edition's, over the rows that have one; 0 where none does. */
  readonly titles: number;
}

/** What the words around a table say about its edition: a weak hint, for headings are often wrong. */
export const hinted = (context: string, edition: Edition): boolean => {
  const year = edition.id.slice(-4);
  if (edition.id.includes("42001"))
    return /42001|\bai ?ms\b|artificial intelligence|künstliche intelligenz|inteligencia artificial|intelligence artificielle/i.test(
      context,
    );
  return context.includes(`27001:${year}`) || new RegExp(`2700[12][^0-9]{0,6}${year}`).test(context);
};

const knows = (edition: Edition, token: IdToken): number => {
  if (edition.controls.has(token.key) && !token.clause) return 1.2;
  if (!token.annex && (edition.clauses.has(token.key) || edition.clauseGroups.has(token.key))) return 0.7;
  if (edition.groups.has(token.key)) return 0.8;
  return 0;
};

/** The edition that explains most of the ids, with the titles and, last, the words around the table to decide. */
export const chooseEdition = (
  rows: readonly IdRow[],
  editions: readonly Edition[],
  context: string,
): EditionChoice | undefined => {
  const distinct = new Map<string, IdToken>();
  for (const { reading } of rows) {
    for (const token of reading.tokens) if (token.parts.length > 1) distinct.set(`${token.annex}${token.key}`, token);
  }
  if (distinct.size === 0) return undefined;
  let best: { choice: EditionChoice; score: number } | undefined;
  for (const edition of editions) {
    let explained = 0;
    let valid = 0;
    for (const token of distinct.values()) {
      const worth = knows(edition, token);
      explained += worth;
      if (worth > 0) valid++;
    }
    let titles = 0;
    let titled = 0;
    for (const { reading, title } of rows) {
      const [token] = reading.tokens;
      if (token === undefined || reading.tokens.length > 1 || title === "") continue;
      const words = titleWords(title);
      titles += Math.max(
        likeness(words, edition.controlTitles.get(token.key) ?? noWords),
        token.annex ? 0 : likeness(words, edition.clauseTitles.get(token.key) ?? noWords),
        likeness(words, edition.groupTitles.get(token.key) ?? noWords),
      );
      if (++titled === sampleTitles) break;
    }
    const mean = titled === 0 ? 0 : titles / titled;
    const score = explained / distinct.size + 0.8 * mean + (hinted(context, edition) ? 0.15 : 0);
    if (best === undefined || score > best.score + 1e-9) {
      best = { choice: { edition, validity: valid / distinct.size, titles: mean }, score };
    }
  }
  return best?.choice;
};

const sampleTitles = 60;
const noWords = new Set<string>();
