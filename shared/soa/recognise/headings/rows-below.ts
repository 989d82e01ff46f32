import type { MergedRange } from "../../../workbook/grid.ts";
import { isPlainAnswer } from "../answers/meanings.ts";
import { asksWhere } from "../answers/places.ts";
import { trait, traitsOf } from "../answers/traits.ts";
import { mergesAcross } from "../sheets/merge-index.ts";
import { cellAt, filledColumns, type SheetView, textAt } from "../sheets/sheet.ts";
import { oneLine } from "../texts/text.ts";
import { listsAnswers, onlyExplains } from "./explanations.ts";
import { isHeader, isNumbered, look } from "./heading-look.ts";
import { inclusionHeading, longestHeading, meaningsOf } from "./headings.ts";
import { answersOnly } from "./lost-merges.ts";
import { longestTime, recencyOf } from "./recency.ts";

export const mergeAt = (merges: readonly MergedRange[], row: number, column: number): MergedRange | undefined =>
  merges.find((merge) => merge.top <= row && merge.bottom >= row && merge.left <= column && merge.right >= column);

/** Whether the row belongs to the heading row below it: its cells are merged down into it or over a part of its columns. */
export const belongsTo = (view: SheetView, upper: number, lower: number): boolean => {
  const above = view.rows[upper];
  const below = view.rows[lower];
  if (above === undefined || below === undefined || below.number - above.number !== 1) return false;
  if (view.rowsWithIds.has(upper)) return false;
  const columns = filledColumns(above);
  const lowerColumns = filledColumns(below);
  const span = Math.max(...lowerColumns, ...columns) - Math.min(...lowerColumns, ...columns) + 1;
  const merges = mergesAcross(view.grid, above.number, above.number);
  return columns.some((column) => {
    const text = cellAt(above, column)?.text ?? "";
    if (text.length > 3 * longestHeading) return false;
    const merge = mergeAt(merges, above.number, column);
    if (merge === undefined) return false;
    if (merge.bottom >= below.number) return true;
    const wide = merge.right - merge.left + 1;
    return (columns.length > 1 || asksWhere(text)) && wide > 1 && wide < span;
  });
};

/**
 * Whether answers stand among other texts under one heading, and so are answers of a row. Alone under a heading that is
 * merged for them, "Yes" and "No" head a column each; "N°" over numbers is no answer.
 *
 * @param columns those of the row that are looked at.
 * @param over the merged heading above each of them.
 */
const mixesAnswers = (
  view: SheetView,
  index: number,
  columns: readonly number[],
  over: readonly (MergedRange | undefined)[],
): boolean => {
  const cells = columns.map((column) => cellAt(view.rows[index], column));
  const numbered = columns.map((column) => isNumbered(view, index, column));
  const isPlain = (at: number): boolean => isPlainAnswer(cells[at]?.text ?? "") && numbered[at] !== true;
  const isAnswer = (at: number): boolean => {
    const cell = cells[at];
    return cell !== undefined && numbered[at] !== true && (isPlain(at) || (traitsOf(cell) & trait.status) !== 0);
  };
  return columns.some(
    (_, at) =>
      isPlain(at) && (over[at] === undefined || over.some((merge, other) => merge === over[at] && !isAnswer(other))),
  );
};

/** Whether the row below has headings for the parts of merged headings: `Reason` over "of inclusion" and "of exclusion". */
const isParted = (view: SheetView, upper: number): boolean => {
  const row = view.rows[upper];
  const below = view.rows[upper + 1];
  if (row === undefined || below === undefined || !belongsTo(view, upper, upper + 1)) return false;
  const merges = mergesAcross(view.grid, row.number, row.number);
  const columns = filledColumns(below);
  const over = columns.map((column) => mergeAt(merges, row.number, column));
  return !mixesAnswers(view, upper + 1, columns, over) && isHeader(look(view, upper + 1, true));
};

/** No heading has more rows. */
const mostHeadingRows = 4;

/** Whether a text is a heading, or a reason for inclusion that heads its marks. */
const isKnown = (text: string): boolean =>
  inclusionHeading(text) !== undefined || meaningsOf(oneLine(text)).some(({ score }) => score >= 0.9);

/** Whether the row below one of a block of headings may go on with them: no id stands in it, nor does a gap part it from them. */
const mayGoOn = (view: SheetView, from: number, upper: number): boolean => {
  const [top, above, below] = [from, upper, upper + 1].map((index) => view.rows[index]?.number);
  if (top === undefined || above === undefined || below !== above + 1 || below - top >= mostHeadingRows) return false;
  return !view.rowsWithIds.has(upper + 1) && !view.rowsOfSections.has(upper + 1);
};

/** Whether all cells could be headings by what they hold: short texts, or years, quarters and the like. */
const headsLike = (view: SheetView, index: number, columns: readonly number[]): "texts" | "times" | undefined => {
  const cells = columns.flatMap((column) => cellAt(view.rows[index], column) ?? []);
  if (cells.every(({ text }) => recencyOf(text) !== undefined && text.length <= longestTime)) return "times";
  return cells.every(({ kind, text }) => kind === "text" && text.length <= longestHeading) ? "texts" : undefined;
};

/** The columns of the row below, without those where a text only explains the heading above it. */
const headingColumns = (view: SheetView, upper: number): number[] => {
  const [above, below] = [view.rows[upper], view.rows[upper + 1]];
  if (above === undefined || below === undefined) return [];
  return filledColumns(below).filter(
    (column) => cellAt(above, column) === undefined || !onlyExplains(textAt(below, column)),
  );
};

/**
 * Whether all texts of the row below stand under headings that are merged over several columns: those are the parts. Texts
 * that explain the heading above them may stand beside those.
 */
const isUnderMerges = (view: SheetView, from: number, upper: number): boolean => {
  if (!mayGoOn(view, from, upper)) return false;
  const [top, above] = [view.rows[from]?.number ?? 0, view.rows[upper]?.number ?? 0];
  const merges = mergesAcross(view.grid, top, above).filter(({ left, right }) => right > left);
  const columns = headingColumns(view, upper);
  const texts = columns.map((column) => textAt(view.rows[upper + 1], column));
  const over = columns.map((column) => merges.find(({ left, right }) => left <= column && column <= right));
  const like = headsLike(view, upper + 1, columns);
  if (columns.length < 2 || like === undefined || over.includes(undefined)) return false;
  // Under two merged headings the same parts may stand twice, under one they may not.
  const parts = texts.map((text, at) => `${over[at]?.left}: ${text}`);
  if (new Set(parts).size < texts.length) return false;
  if (mixesAnswers(view, upper + 1, columns, over)) return false;
  return like === "times" || new Set(over).size === 1 || texts.some(isKnown);
};

/** Whether the texts of the row below do nothing but explain the headings above them: `(Y/N)`, `(done / open)`. */
const isExplaining = (view: SheetView, from: number, upper: number): boolean =>
  mayGoOn(view, from, upper) &&
  headingColumns(view, upper).length === 0 &&
  filledColumns(view.rows[upper + 1] ?? { number: 0, cells: [] }).some((column) =>
    listsAnswers(textAt(view.rows[upper + 1], column)),
  );

/** Whether a heading of the block is merged down over the row below, and over no row of the table. */
const isCovered = (view: SheetView, from: number, upper: number): boolean => {
  const [top, bottom] = [view.rows[from]?.number ?? 0, view.rows[upper]?.number ?? 0];
  const isOfTable = (merge: MergedRange): boolean => {
    for (let index = upper + 2; (view.rows[index]?.number ?? Number.POSITIVE_INFINITY) <= merge.bottom; index++)
      if (view.rowsWithIds.has(index)) return true;
    return false;
  };
  return mergesAcross(view.grid, bottom + 1, bottom + 1).some(
    (merge) => merge.top >= top && merge.top <= bottom && !isOfTable(merge),
  );
};

/**
 * Whether the row below still is heading: a cell of the block above is merged down over it, and nothing in it is too long
 * for a heading; or it has nothing but answers that head a column each.
 */
const belowBelongs = (view: SheetView, from: number, to: number): boolean => {
  const next = view.rows[to + 1];
  if (next?.number !== (view.rows[to]?.number ?? 0) + 1) return false;
  const seen = look(view, to + 1, true);
  if (seen !== undefined && answersOnly(view, to + 1)) return true;
  const isKnownRow = seen !== undefined && seen.known > 0;
  const isShort = mayGoOn(view, from, to) && headsLike(view, to + 1, filledColumns(next)) !== undefined;
  return (isKnownRow || isShort) && isCovered(view, from, to);
};

/** Whether the row below a block of headings goes on with them, by the cells that are merged over it or by what it explains. */
export const goesOn = (view: SheetView, from: number, to: number): boolean =>
  belowBelongs(view, from, to) || isParted(view, to) || isUnderMerges(view, from, to) || isExplaining(view, from, to);
