import type { GridCell, GridRow } from "../../../workbook/grid.ts";
import { isPlainAnswer } from "../answers/meanings.ts";
import { trait, traitsOf } from "../answers/traits.ts";
import { cellAt, filledColumns, hitsBetween, type SheetView, textAt, widestTable } from "../sheets/sheet.ts";
import { oneLine } from "../texts/text.ts";
import { hasInstructions, inclusionHeading, longestHeading, mayHead, meaningsOf } from "./headings.ts";
import { namesOtherStandard, namesOurs } from "./standard-names.ts";

/** A row as it may be one of headings. */
export interface RowLook {
  readonly filled: number;
  readonly known: number;
  readonly meanings: number;
}

/** "No" and "N" above such a text are short for number. */
const numbersBelow = /^\s*(?:[aαа][. ]?)?\d/iu;

/** Of a heading row's cells, how many have a known meaning. */
const leastKnown = 0.4;
/** So many different meanings side by side are headings, however many more stand beside them. */
const manyMeanings = 5;

/** A letter or number that counts the points of a list: `c)`. */
const listMarker = /^\s*\(?(?:\p{L}|\d{1,2})\)\s*$/u;

/** Whether a text stands in two rows right above or below too: an answer, whatever else it may head. */
const isRepeated = (view: SheetView, index: number, column: number, text: string): boolean => {
  const isAt = (row: number): boolean => textAt(view.rows[row], column) === text;
  const [above, below] = [isAt(index - 1), isAt(index + 1)];
  return (above && below) || (above && isAt(index - 2)) || (below && isAt(index + 2));
};

/** Captions of sections may stand between the heading of numbers and the first of them. */
const rowsToNumber = 3;

/** Whether the cells below a text begin with a number. */
export const isNumbered = (view: SheetView, index: number, column: number): boolean => {
  for (let below = index + 1; below <= index + rowsToNumber; below++) {
    const row = view.rows[below];
    if (row !== undefined && numbersBelow.test(textAt(row, column))) return true;
  }
  return false;
};

/** A heading with instructions stands beside that of the ids: labelled sentences of a row can begin like one. */
const isInstructed = (row: GridRow | undefined, text: string): boolean =>
  hasInstructions(text) &&
  row?.cells.some((cell) => cell !== undefined && meaningsOf(oneLine(cell.text))[0]?.meaning === "control") === true;

/** The texts of a row that can be headings; undefined where the row's other cells or their answers say that it is none. */
const headingTexts = (view: SheetView, index: number, underHeading: boolean) => {
  const row = view.rows[index];
  if (row === undefined || view.rowsWithIds.has(index) || view.rowsOfSections.has(index)) return undefined;
  const columns = filledColumns(row);
  const cells: GridCell[] = [];
  const places: number[] = [];
  let numbers = 0;
  let answers = 0;
  for (const column of columns) {
    const cell = cellAt(row, column);
    if (cell === undefined) continue;
    if (cell.kind !== "text") {
      numbers++;
      continue;
    }
    const { text } = cell;
    if (listMarker.test(text) || (text.length > 3 * longestHeading && !isInstructed(row, text))) return undefined;
    if (isPlainAnswer(text) && !isNumbered(view, index, column)) answers++;
    if (answers > 0 && !underHeading) return undefined;
    cells.push(cell);
    places.push(column);
  }
  const filled = columns.length;
  return filled === 0 || numbers > filled / 4 ? undefined : { filled, cells, places };
};

/** The score of a heading that counts as known. */
const leastHeading = 0.4;

const headingMeaning = (text: string): string | undefined => {
  const [best] = meaningsOf(oneLine(text));
  return best !== undefined && best.score >= leastHeading ? best.meaning : inclusionHeading(text);
};

/** Headings that come again do so with those of a table beside, which has more of them. */
const fewAnswers = 3;

/** The same words in every cell are answers, not headings. */
const areAlike = (cells: readonly GridCell[], filled: number): boolean =>
  filled > 2 && new Set(cells.map(({ text }) => text)).size <= Math.min(fewAnswers, filled / 3);

/** Beside so many different headings, one more word is one too: "Auditado". */
const surelyHeadings = 4;

/** A word of status that heads nothing is an answer, "Optimised"; several side by side head a column each. */
const answersProgress = (cells: readonly GridCell[]): boolean => {
  const progress = new Set<string>();
  for (const cell of cells) {
    if ((traitsOf(cell) & trait.status) === 0) continue;
    const [best] = meaningsOf(oneLine(cell.text));
    if (best === undefined || best.score < 0.9) progress.add(cell.text);
  }
  if (progress.size === 0 || progress.size >= 3) return false;
  const heads = new Set<string>();
  for (const { text } of cells) {
    const [best] = progress.has(text) ? [] : meaningsOf(oneLine(text));
    if (best !== undefined && best.score >= 0.5) heads.add(best.meaning);
  }
  return progress.size > 1 || heads.size < surelyHeadings;
};

/** How a row looks as headings; undefined where it is none. `underHeading` where it may go on with those above it. */
export const look = (view: SheetView, index: number, underHeading = false): RowLook | undefined => {
  const texts = headingTexts(view, index, underHeading);
  if (texts === undefined) return undefined;
  const { filled, cells, places } = texts;
  const enough = underHeading ? 0 : Math.min(manyMeanings, Math.max(2, filled * leastKnown));
  const likely: GridCell[] = [];
  for (const [at, cell] of cells.entries()) {
    // Most rows are data: where too few texts are left to make a heading of it, the rest needs no look.
    if (likely.length + cells.length - at < enough) return undefined;
    const { text } = cell;
    if (text.length > 2 * longestHeading ? !isInstructed(view.rows[index], text) : !mayHead(text, leastHeading))
      continue;
    if (!isRepeated(view, index, places[at] ?? 0, text)) likely.push(cell);
  }
  if (likely.length < enough) return undefined;
  if (areAlike(cells, filled)) return undefined;
  // One reason by itself, "Good practice", is as well an answer or a remark.
  const standsAlone = !underHeading && likely.filter(({ text }) => inclusionHeading(text) !== undefined).length === 1;
  const known = likely.flatMap(({ text }) => {
    const meaning = headingMeaning(text);
    return meaning === undefined || (standsAlone && meaning === inclusionHeading(text)) ? [] : meaning;
  });
  if (!underHeading && answersProgress(cells)) return undefined;
  return { filled, known: known.length, meanings: new Set(known).size };
};

/** @param isFirst no rows stand above but headings: then a few known ones among the organization's own are enough. */
export const isHeader = (one: RowLook | undefined, isFirst = false): boolean =>
  one !== undefined &&
  one.meanings >= 2 &&
  one.known >= 2 &&
  (one.known >= one.filled * leastKnown || (isFirst && one.meanings >= manyMeanings));

/**
 * Whether a text over ids is one too, of another standard: `CC6.1`, `Art. 32`. The name of a standard heads ids, and so
 * does a year.
 */
export const isOtherId = (text: string): boolean =>
  /\d/.test(text.replace(/(?<!\d)20\d\d(?!\d)/g, "")) &&
  !namesOurs(text) &&
  !namesOtherStandard(text) &&
  !editionName.test(text) &&
  !meaningsOf(oneLine(text)).some(({ meaning }) => meaning === "control");

/** Rows of other standards that may stand between the headings and the first row of ours. */
const rowsOfOthers = 40;

/** Whether a row has an id of another standard right above rows of such, with ids of Annex A below them: no headings. */
export const isRowOfOther = (view: SheetView, index: number): boolean => {
  let below = index + 1;
  while (below < index + rowsOfOthers && !view.rowsWithIds.has(below)) below++;
  const from = view.rows[index]?.number ?? 0;
  if (view.rows[below]?.number !== from + below - index) return false;
  for (const [column, hits] of view.hits) {
    const [hit] = hitsBetween(hits, below, below);
    const isAnnexed = hit?.reading.tokens.some(({ annex, parts }) => annex && parts.length > 1) === true;
    const text = textAt(view.rows[index], column);
    if (isAnnexed && (isOtherId(text) || (namesRequirement(text) && isBelowId(view, index)))) return true;
  }
  return false;
};

/** The name of another standard with a number: `DORA art. 28.1`, `CSF RS.MA-01`. Alone it may head its ids too. */
const namesRequirement = (text: string): boolean => /\d/.test(text) && namesOtherStandard(text);

/** Whether a row with an id stands right above. */
const isBelowId = (view: SheetView, index: number): boolean =>
  view.rowsWithIds.has(index - 1) && view.rows[index - 1]?.number === (view.rows[index]?.number ?? 0) - 1;

/** A standard or its year and nothing else: `2022`, `ISO 27001`, `42001:2023`. */
const editionName =
  /^\s*(?:iso(?:\s*\/?\s*iec)?\s*)?(?:2005|2013|2022|2023|27001|27002|42001)(?:\s*[:\s-]\s*20\d\d)?\s*$/i;

/** `ISO / IEC 27001 : 2022`. */
const longestEdition = 24;

/** Captions may stand between such headings and the first ids. */
const rowsToIds = 2;

/**
 * Whether a row heads columns of ids by their editions, as crosswalks do, with numbers or words: `2022 | Title | 2013`,
 * `Topic | 42001 | 27001`.
 */
export const namesEditions = (view: SheetView, index: number): boolean => {
  const row = view.rows[index];
  if (row === undefined || view.rowsWithIds.has(index)) return false;
  const named: number[] = [];
  for (let column = 0; column < Math.min(row.cells.length, widestTable); column++) {
    const text = row.cells[column]?.text ?? "";
    if (text.length >= 4 && text.length <= longestEdition && editionName.test(text)) named.push(column);
  }
  if (named.length === 0) return false;
  const columns = filledColumns(row);
  if (columns.length < 2) return false;
  if (columns.some((column) => textAt(row, column).length > longestHeading)) return false;
  if (named.length < 2 && !columns.some((column) => headingMeaning(textAt(row, column)) !== undefined)) return false;
  return named.some((column) => {
    const [first] = hitsBetween(view.hits.get(column) ?? [], index + 1, index + rowsToIds);
    const below = first === undefined || !view.rowsWithIds.has(first.row) ? undefined : view.rows[first.row];
    // A caption has fewer cells than the rows below it.
    return below !== undefined && columns.length >= filledColumns(below).length;
  });
};
