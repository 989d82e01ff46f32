import { isPlainAnswer } from "../answers/meanings.ts";
import { trait, traitsOf } from "../answers/traits.ts";
import { cellAt, filledColumns, type SheetView, textAt } from "../sheets/sheet.ts";
import { fold } from "../texts/text.ts";
import { onlyExplains } from "./explanations.ts";
import { isNumbered } from "./heading-look.ts";
import { longestHeading, meaningsOf } from "./headings.ts";
import { longestTime, recencyOf } from "./recency.ts";

/** Captions may stand between the headings and the first id. */
const rowsToIds = 3;
/** What stands below a heading is looked at in so many rows. */
const rowsBelow = 40;
/** A mark is no longer. */
const longestMark = 2;

const isKnown = (text: string): boolean => meaningsOf(text).some(({ score }) => score >= 0.9);

/** By the column of each text of a row, the column of the heading in the row above that it may be a part of. */
const headingsOver = (view: SheetView, upper: number): ReadonlyMap<number, number> | undefined => {
  const above = view.rows[upper];
  const below = view.rows[upper + 1];
  if (above === undefined || below === undefined) return undefined;
  const headed = filledColumns(above);
  const over = new Map<number, number>();
  const parts = new Map<number, number>();
  for (const column of filledColumns(below)) {
    if (cellAt(above, column) !== undefined && onlyExplains(textAt(below, column))) continue;
    const heading = headed.filter((one) => one <= column).at(-1);
    // The first part stands where the text of the merged cell did.
    if (heading === undefined || cellAt(below, heading) === undefined) return undefined;
    // What stands under the first heading of all may be an id of the file's own.
    if (heading === headed[0] && !isKnown(textAt(below, column))) return undefined;
    over.set(column, heading);
    parts.set(heading, (parts.get(heading) ?? 0) + 1);
  }
  return over.size > 0 && [...parts.values()].every((count) => count > 1) ? over : undefined;
};

const textsBelow = (view: SheetView, index: number, column: number): readonly string[] =>
  view.rows.slice(index + 1, index + 1 + rowsBelow).flatMap((row) => cellAt(row, column)?.text ?? []);

/** Whether marks stand below an answer, or itself again: then it heads them. */
const headsAnswers = (view: SheetView, index: number, column: number): boolean => {
  const own = fold(textAt(view.rows[index], column));
  return textsBelow(view, index, column).every((text) => text.trim().length <= longestMark || fold(text) === own);
};

/** Nothing but different answers, side by side, right below a heading: `Yes | No` under "Applicable". */
export const answersOnly = (view: SheetView, index: number): boolean => {
  const row = view.rows[index];
  if (row === undefined) return false;
  const columns = filledColumns(row);
  const texts = columns.map((column) => textAt(row, column));
  return (
    texts.length > 1 &&
    texts.every(isPlainAnswer) &&
    new Set(texts.map(fold)).size === texts.length &&
    columns.every((column) => headsAnswers(view, index, column))
  );
};

/**
 * The headings that the texts of the row below are parts of, by column, where the merged cells over those were lost, as CSV
 * loses them: `Applicable | (blank)` over "Berlin | Munich". undefined where the row may be one of answers without an id:
 * its texts come again below, are answers as those are, or stand over nothing.
 */
export const partsBelow = (view: SheetView, upper: number): ReadonlyMap<number, number> | undefined => {
  const [above, below] = [view.rows[upper], view.rows[upper + 1]];
  if (above === undefined || below?.number !== above.number + 1) return undefined;
  if (view.rowsWithIds.has(upper + 1) || view.rowsOfSections.has(upper + 1)) return undefined;
  const areRowsNext = Array.from({ length: rowsToIds }, (_, at) => upper + 2 + at).some((at) =>
    view.rowsWithIds.has(at),
  );
  const over = areRowsNext ? headingsOver(view, upper) : undefined;
  if (over === undefined) return undefined;
  const columns = [...over.keys()];
  const cells = columns.flatMap((column) => cellAt(below, column) ?? []);
  const parts = columns.map((column) => `${over.get(column)} ${fold(textAt(below, column))}`);
  if (new Set(parts).size < parts.length) return undefined;
  const areTexts = cells.every(({ kind, text }) => kind === "text" && text.length <= longestHeading);
  const areTimes = cells.every(({ text }) => text.length <= longestTime && recencyOf(text) !== undefined);
  if (!areTexts && !areTimes) return undefined;
  const answers = columns.filter((column) => {
    const cell = cellAt(below, column);
    if (cell === undefined || isNumbered(view, upper + 1, column)) return false;
    return isPlainAnswer(cell.text) || (traitsOf(cell) & trait.status) !== 0;
  });
  if (answers.length > 0 && answers.length < cells.length) return undefined;
  const isHeading = (column: number): boolean => {
    if (answers.length > 0) return headsAnswers(view, upper + 1, column);
    const texts = textsBelow(view, upper + 1, column);
    return (over.get(column) === column || texts.length > 0) && !texts.includes(textAt(below, column));
  };
  return columns.every(isHeading) ? over : undefined;
};
