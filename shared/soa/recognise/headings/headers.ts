import { say } from "../../../messages/say.ts";
import { columnLetter } from "../../../workbook/grid.ts";
import { isPlainAnswer } from "../answers/meanings.ts";
import { mergesAcross } from "../sheets/merge-index.ts";
import { cellAt, filledColumns, type SheetView, textAt } from "../sheets/sheet.ts";
import { fold, oneLine } from "../texts/text.ts";
import { onlyExplains } from "./explanations.ts";
import { isHeader, isRowOfOther, look, namesEditions } from "./heading-look.ts";
import { longestHeading, meaningsOf } from "./headings.ts";
import { partsBelow } from "./lost-merges.ts";
import { belongsTo, goesOn, mergeAt } from "./rows-below.ts";

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
        // What only explains a heading asks for nothing else than that does: `Excluded` over "(yes/no)".
        const explained = index > from && onlyExplains(text) ? lowest.get(covered) : undefined;
        if (before !== undefined && explained !== undefined) {
          headings.set(covered, `${before} ${text}`);
          lowest.set(covered, `${explained} ${text}`);
          continue;
        }
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
    while (adjoins(view, to + 1, to) || goesOn(view, from, to) || partsBelow(view, to) !== undefined) to++;
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
