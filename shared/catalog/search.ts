import type { Catalog, CatalogFramework } from "./catalog.ts";
import type { Control } from "./framework.ts";
import { foldId } from "./reference.ts";

export interface SearchResult {
  readonly framework: string;
  readonly id: string;
  readonly title: string;
  readonly kind: Control["kind"];
  /** Higher is better; comparable within one answer only. */
  readonly score: number;
}

interface Entry {
  readonly framework: CatalogFramework;
  readonly control: Control;
  readonly folded: string;
  readonly title: string;
  readonly text: string;
}

/** Letters without accents, in lower case, words apart by one blank. */
const fold = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const wordScore = (entry: Entry, word: string): number => {
  const title = ` ${entry.title} `;
  if (title.includes(` ${word} `)) return 12;
  if (word.length > 1 && title.includes(` ${word}`)) return 8;
  // A digit or a syllable inside a word is no sign that the control is meant.
  if (word.length < 3) return 0;
  if (entry.title.includes(word)) return 4;
  return ` ${entry.text} `.includes(` ${word}`) ? 2 : 0;
};

/** An id that is what was typed is best, one that starts with it next; then all words in the title, then in guidance. */
const scoreEntry = (entry: Entry, id: string, words: readonly string[]): number => {
  let score = 0;
  if (entry.folded === id || entry.folded === `A.${id}`) score += 1_000;
  else if (id.length > 1 && (entry.folded.startsWith(id) || entry.folded.startsWith(`A.${id}.`))) score += 100;
  const perWord = words.map((word) => wordScore(entry, word));
  if (words.length > 0 && perWord.every((one) => one > 0)) score += perWord.reduce((a, b) => a + b, 0);
  if (score > 0 && entry.framework.isLeaf(entry.control.id)) score += 1;
  return score;
};

/** Builds a search over every framework's ids, titles and guidance. Ties keep the catalog's order. */
export const createSearch = (catalog: Catalog) => {
  let index: Entry[] | undefined;
  const entries = (): Entry[] =>
    (index ??= catalog.frameworks.flatMap((framework) =>
      framework.controls.map((control) => ({
        framework,
        control,
        folded: foldId(control.id),
        title: fold(control.title),
        text: fold(`${control.guidance ?? ""} ${control.note ?? ""}`),
      })),
    ));
  return (query: string, limit: number): SearchResult[] => {
    const words = fold(query)
      .split(" ")
      .filter((word) => word !== "");
    const id = foldId(query);
    if (id === "") return [];
    return entries()
      .map((entry) => ({ entry, score: scoreEntry(entry, id, words) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .slice(0, limit)
      .map(({ entry: { framework, control }, score }) => ({
        framework: framework.id,
        id: control.id,
        title: control.title,
        kind: control.kind,
        score,
      }));
  };
};
