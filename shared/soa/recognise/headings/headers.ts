import { say } from "../../../messages/say.ts";
import { columnLetter, type MergedRange } from "../../../workbook/grid.ts";
import { isPlainAnswer } from "../answers/meanings.ts";
import { asksWhere } from "../answers/places.ts";
import { trait, traitsOf } from "../answers/traits.ts";
import { mergesAcross } from "../sheets/merge-index.ts";
import { cellAt, filledColumns, type SheetView, textAt } from "../sheets/sheet.ts";
import { fold, oneLine } from "../texts/text.ts";
import { isHeader, isRowOfOther, look, namesEditions } from "./heading-look.ts";
import { inclusionHeading, longestHeading, meaningsOf } from "./headings.ts";
import { answersOnly, partsBelow } from "./lost-merges.ts";
import { longestTime, recencyOf } from "./recency.ts";

/** One or more adjacent heading rows, as indexes into the sheet's rows, both inclusive. */
export interface HeaderBlock {
  readonly from: number;
  readonly to: number;
  /** Heading by column: the texts of its rows joined, merged cells spread. */
  readonly headings: ReadonlyMap<number, string>;
  /** The lowest text of each column, where several rows stand above each other. */
  readonly lowest: ReadonlyMap<number, string>;
  /** The headings as one text, to see whether two tables have the same. */
  readonly text: string;
}

const mergeAt = (merges: readonly MergedRange[], row: number, column: number): MergedRange | undefined =>
  merges.find((merge) => merge.top <= row && merge.bottom >= row && merge.left <= column && merge.right >= column);

/** Whether the row belongs to the heading row below it: its cells are merged down into it or over a part of its columns. */
const belongsTo = (view: SheetView, upper: number, lower: number): boolean => {
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

/** A word broken at the end of a line: `Applica-\nbility`. */
const brokenWord = /(\p{L})-\s*\n\s*(\p{Ll})/gu;

export const headerBlock = (view: SheetView, from: number, to: number): HeaderBlock => {
  const headings = new Map<number, string>();
  const lowest = new Map<number, string>();
  const top = view.rows[from]?.number ?? 0;
  const bottom = view.rows[to]?.number ?? 0;
  const merges = from === to ? [] : mergesAcross(view.grid, top, bottom);
  for (let index = from; index <= to; index++) {
    const row = view.rows[index];
    if (row === undefined) continue;
    const parts = index > from ? partsBelow(view, index - 1) : undefined;
    const above = parts && new Map(headings);
    for (const column of filledColumns(row)) {
      const text = oneLine((cellAt(row, column)?.text ?? "").replace(brokenWord, "$1$2"));
      const merge = mergeAt(merges, row.number, column);
      const right = merge === undefined ? column : Math.min(merge.right, view.width - 1);
      for (let covered = column; covered <= right; covered++) {
        const borrowed = index > from && isPlainAnswer(text) ? headings.get(covered - 1) : undefined;
        const before = above?.get(parts?.get(covered) ?? covered) ?? headings.get(covered) ?? borrowed;
        headings.set(covered, before === undefined || before === text ? text : `${before} / ${text}`);
        lowest.set(covered, text);
      }
    }
  }
  const text = [...headings].map(([column, heading]) => `${column}=${fold(heading)}`).join("|");
  return { from, to, headings, lowest, text };
};

/** A heading of ids, by its column. */
interface KeyHeading {
  readonly column: number;
  readonly text: string;
}

const keyHeadingOf = ({ lowest }: HeaderBlock): KeyHeading | undefined => {
  for (const [column, text] of lowest)
    if (meaningsOf(text).some(({ meaning, score }) => meaning === "control" && score >= 0.9)) return { column, text };
  return undefined;
};

/**
 * Whether a row below a caption or a blank row begins another table: it heads the ids as the table above does, and what
 * stands beside that is not known.
 */
const namesControlsAgain = (view: SheetView, key: KeyHeading | undefined, index: number): boolean => {
  const row = view.rows[index];
  const above = view.rows[index - 1];
  if (key === undefined || row === undefined || above === undefined) return false;
  if (oneLine(textAt(row, key.column)) !== key.text) return false;
  const columns = filledColumns(row);
  const isApart = row.number > above.number + 1 || filledColumns(above).length === 1;
  const next = view.rows[index + 1];
  // Headings that go on above fewer columns than the rows below have left the rest to those above.
  const isWide = next !== undefined && columns.length >= filledColumns(next).length;
  return isApart && isWide && columns.length > 1 && columns.every((at) => textAt(row, at).length <= longestHeading);
};

/** Two words right above a row of many cells are a caption of it, whatever they could head: `ISO 27001:2022 | Requirements`. */
const isCaptionRow = (view: SheetView, index: number): boolean => {
  const [row, below] = [view.rows[index], view.rows[index + 1]];
  if (row === undefined || below?.number !== row.number + 1 || !view.rowsWithIds.has(index + 1)) return false;
  return filledColumns(row).length <= 2 && filledColumns(below).length >= fewestBelow;
};

const fewestBelow = 5;

/** A year, as a title has it that names a standard or a day. */
const year = /(?<!\d)20\d\d(?!\d)/;

/** Whether a row of a cell or two over a full row of headings is the sheet's title: "ISO 27001:2022 | Status of 2024-06-30". */
const isTitleRow = (view: SheetView, index: number): boolean => {
  const [row, below] = [view.rows[index], view.rows[index + 1]];
  if (row === undefined || below?.number !== row.number + 1) return false;
  const columns = filledColumns(row);
  if (columns.length > 2 || filledColumns(below).length < fewestBelow) return false;
  if (!columns.some((column) => year.test(textAt(row, column)))) return false;
  if (columns.some((column) => cellAt(below, column) === undefined) || belongsTo(view, index, index + 1)) return false;
  const heads = look(view, index + 1);
  return heads !== undefined && isHeader(heads) && heads.meanings >= fewestBelow - 1;
};

const searchHeaders = (view: SheetView): HeaderBlock[] => {
  const blocks: HeaderBlock[] = [];
  let key: KeyHeading | undefined;
  let index = 0;
  while (index < view.rows.length) {
    // Far down, a heading can only stand where no id stands and the row before looks like the end of a table.
    const above = blocks.at(-1)?.to;
    const isFirst = above === undefined || above === index - 1;
    const isHeading =
      (isHeader(look(view, index), isFirst) && !isRowOfOther(view, index)) ||
      namesControlsAgain(view, key, index) ||
      (key === undefined && namesEditions(view, index));
    if (
      view.rowsWithIds.has(index) ||
      !isHeading ||
      (key !== undefined && isCaptionRow(view, index)) ||
      isTitleRow(view, index)
    ) {
      index++;
      continue;
    }
    let from = index;
    let to = index;
    const floor = blocks.at(-1)?.to ?? -1;
    while (
      from - 1 > floor &&
      (belongsTo(view, from - 1, from) || (adjoins(view, from - 1, from) && !isTitleRow(view, from - 1)))
    )
      from--;
    while (
      adjoins(view, to + 1, to) ||
      belowBelongs(view, from, to) ||
      isParted(view, to) ||
      isUnderMerges(view, from, to) ||
      partsBelow(view, to) !== undefined
    )
      to++;
    const block = headerBlock(view, from, to);
    blocks.push(block);
    key = keyHeadingOf(block) ?? key;
    index = to + 1;
  }
  return blocks;
};

const found = new WeakMap<SheetView, readonly HeaderBlock[]>();

/** The heading rows of a sheet, found by their words; a repeated heading is a block of its own. */
export const findHeaders = (view: SheetView): readonly HeaderBlock[] => {
  const known = found.get(view);
  if (known !== undefined) return known;
  const blocks = searchHeaders(view);
  found.set(view, blocks);
  return blocks;
};

/** Of cells beside headings, how many have a known meaning where they are headings too. */
const mostKnown = 0.6;

/** A second row of headings right beside the first. */
const adjoins = (view: SheetView, index: number, beside: number): boolean => {
  const one = view.rows[index];
  const other = view.rows[beside];
  if (one === undefined || other === undefined || Math.abs(one.number - other.number) !== 1) return false;
  // Two rows of headings share the columns out; two full rows are a repetition, or a heading and a first row.
  const columns = filledColumns(one);
  const shared = columns.filter((column) => cellAt(other, column) !== undefined);
  if (shared.length * 2 > columns.length) return false;
  const seen = look(view, index);
  if (seen === undefined || seen.known < 2) return false;
  // Below a row of headings, a few that all name the control are some too: `Clause | Section | Control`.
  return isHeader(seen) || (index > beside && seen.known >= seen.filled * mostKnown);
};

/**
 * Whether answers stand among other texts under one heading, and so are answers of a row. Alone under a heading that is
 * merged for them, "Yes" and "No" head a column each.
 *
 * @param over the merged heading above each filled column.
 */
const mixesAnswers = (view: SheetView, index: number, over: readonly (MergedRange | undefined)[]): boolean => {
  const row = view.rows[index];
  const cells = row === undefined ? [] : filledColumns(row).flatMap((column) => cellAt(row, column) ?? []);
  const isAnswer = (at: number): boolean => {
    const cell = cells[at];
    return cell !== undefined && (isPlainAnswer(cell.text) || (traitsOf(cell) & trait.status) !== 0);
  };
  return cells.some(
    ({ text }, at) =>
      isPlainAnswer(text) &&
      (over[at] === undefined || over.some((merge, other) => merge === over[at] && !isAnswer(other))),
  );
};

/** Whether the row below has headings for the parts of merged headings: `Reason` over "of inclusion" and "of exclusion". */
const isParted = (view: SheetView, upper: number): boolean => {
  const row = view.rows[upper];
  const below = view.rows[upper + 1];
  if (row === undefined || below === undefined || !belongsTo(view, upper, upper + 1)) return false;
  const merges = mergesAcross(view.grid, row.number, row.number);
  const over = filledColumns(below).map((column) => mergeAt(merges, row.number, column));
  return !mixesAnswers(view, upper + 1, over) && isHeader(look(view, upper + 1, true));
};

/** No heading has more rows. */
const mostHeadingRows = 4;

/** Whether a text is a heading, or a reason for inclusion that heads its marks. */
const isKnown = (text: string): boolean =>
  inclusionHeading(text) !== undefined || meaningsOf(oneLine(text)).some(({ score }) => score >= 0.9);

/** Whether all texts of the row below stand under headings that are merged over several columns: those are the parts. */
const isUnderMerges = (view: SheetView, from: number, upper: number): boolean => {
  const top = view.rows[from]?.number ?? 0;
  const above = view.rows[upper];
  const below = view.rows[upper + 1];
  if (above === undefined || below?.number !== above.number + 1 || below.number - top >= mostHeadingRows) return false;
  if (view.rowsWithIds.has(upper + 1) || view.rowsOfSections.has(upper + 1)) return false;
  const merges = mergesAcross(view.grid, top, above.number).filter(({ left, right }) => right > left);
  const columns = filledColumns(below);
  const cells = columns.flatMap((column) => cellAt(below, column) ?? []);
  const over = columns.map((column) => merges.find(({ left, right }) => left <= column && column <= right));
  const areTimes = cells.every(({ text }) => recencyOf(text) !== undefined && text.length <= longestTime);
  const areTexts = cells.every(({ kind, text }) => kind === "text" && text.length <= longestHeading);
  if (columns.length < 2 || !(areTexts || areTimes) || over.includes(undefined)) return false;
  // Under two merged headings the same parts may stand twice, under one they may not.
  const parts = cells.map(({ text }, at) => `${over[at]?.left}: ${text}`);
  if (new Set(parts).size < cells.length) return false;
  if (mixesAnswers(view, upper + 1, over)) return false;
  return areTimes || new Set(over).size === 1 || cells.some(({ text }) => isKnown(text));
};

/** Whether the row below still is heading: a cell of the block above is merged down over it. */
const belowBelongs = (view: SheetView, from: number, to: number): boolean => {
  const top = view.rows[from]?.number ?? 0;
  const bottom = view.rows[to]?.number ?? 0;
  const next = view.rows[to + 1];
  if (next?.number !== bottom + 1) return false;
  const seen = look(view, to + 1, true);
  if (seen === undefined) return false;
  if (answersOnly(view, to + 1)) return true;
  if (seen.known === 0) return false;
  return mergesAcross(view.grid, next.number, next.number).some((merge) => merge.top >= top && merge.top <= bottom);
};

/** The name of every column in `extra`: its heading, else its letter; no two alike. */
export const columnNames = (header: HeaderBlock | undefined, width: number): Map<number, string> => {
  const names = new Map<number, string>();
  const taken = new Set<string>();
  for (let column = 0; column < width; column++) {
    const heading = header?.headings.get(column) ?? say("import.column", { letter: columnLetter(column) });
    // A heading that would be no own property of an object is set apart from it.
    let name = heading === "__proto__" ? `${heading} ` : heading;
    for (let copy = 2; taken.has(name); copy++) name = `${heading} (${copy})`;
    taken.add(name);
    names.set(column, name);
  }
  return names;
};
