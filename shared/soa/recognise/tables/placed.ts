import { columnIndex } from "../../../workbook/grid.ts";
import type { KeyedTable } from "../columns/roles.ts";
import type { Edition } from "../editions/editions.ts";
import { type HeaderBlock, headerBlock } from "../headings/headers.ts";
import { isOtherId } from "../headings/heading-look.ts";
import type { SheetChoice } from "../segments/profile.ts";
import { type Segment, type Surroundings, surroundings } from "../segments/segments.ts";
import { mergedDown } from "../sheets/merged.ts";
import { cellAt, filledColumns, type SheetView, textAt } from "../sheets/sheet.ts";
import { answeredEdition, otherEditions } from "./edition-columns.ts";
import { type KeyColumn, keyColumns } from "./key.ts";
import { ownKey, rowsOf } from "./own-key.ts";

/** A segment whose ids are found, and whose other columns are not read so far. */
export interface PlacedTable extends KeyedTable {
  readonly view: SheetView;
  readonly segment: Segment;
  readonly key: KeyColumn;
  readonly second: KeyColumn | undefined;
  readonly context: Surroundings;
  /** The column before the ids that names the rows itself. */
  readonly own: number | undefined;
  readonly forced: boolean;
}

/** Whether a row without ids has nothing but short texts, one of them over the ids. */
const mayBeHeadings = (view: SheetView, { column }: KeyColumn, index: number): boolean => {
  const row = view.rows[index];
  if (row === undefined || cellAt(row, column)?.kind !== "text" || view.rowsWithIds.has(index)) return false;
  const cells = filledColumns(row).map((at) => cellAt(row, at));
  return cells.length >= 2 && cells.every((one) => one?.kind === "text" && one.text.length <= 90);
};

/** The row of headings over rows as full as the first with an id, some of them with ids of other standards. */
const aboveOthers = (view: SheetView, key: KeyColumn, from: number, first: number): number | undefined => {
  const filled = (index: number): number => filledColumns(view.rows[index] ?? { number: 0, cells: [] }).length;
  const [least, last] = [filled(first) - 1, view.rows[first]?.number ?? 0];
  let top = first;
  let others = 0;
  for (let index = first - 1; index >= from && least >= 2; index--) {
    const text = textAt(view.rows[index], key.column);
    if (view.rows[index]?.number !== last - first + index || text === "" || filled(index) < least) break;
    top = index;
    if (isOtherId(text)) others++;
  }
  return others > 0 && mayBeHeadings(view, key, top) && !isOtherId(textAt(view.rows[top], key.column))
    ? top
    : undefined;
};

/** A heading found by its place: the texts above the first id, in a row without data. */
const headerByPlace = (view: SheetView, key: KeyColumn, from: number): HeaderBlock | undefined => {
  const first = key.hits[0]?.row;
  if (first === undefined) return undefined;
  const top = aboveOthers(view, key, from, first);
  if (top !== undefined) return headerBlock(view, top, top);
  for (let index = first - 1; index >= Math.max(from, first - 12); index--)
    if (mayBeHeadings(view, key, index)) return headerBlock(view, index, index);
  return undefined;
};

/** Rows right after the last id that still look like rows of the table. */
const extend = (view: SheetView, last: number, limit: number, typical: number): number => {
  let to = last;
  while (to + 1 <= limit) {
    const row = view.rows[to + 1];
    const before = view.rows[to];
    if (row === undefined || before === undefined || row.number - before.number !== 1) break;
    const filled = filledColumns(row).length;
    if (filled < 2 || filled < typical * 0.4) break;
    to++;
  }
  return to;
};

const typicalFill = (view: SheetView, key: KeyColumn): number => {
  const sample = key.hits.slice(0, 50);
  let filled = 0;
  for (const { row } of sample) {
    const found = view.rows[row];
    if (found !== undefined) filled += filledColumns(found).length;
  }
  return filled / Math.max(1, sample.length);
};

/**
 * The column of the ids: the best, or the one that the user chose. A choice about a table that is there without it does
 * not take the table away where the column holds no ids.
 */
const keyOf = (
  candidates: readonly KeyColumn[],
  header: HeaderBlock | undefined,
  choice: SheetChoice | undefined,
): KeyColumn | undefined => {
  const best = answeredEdition(candidates, header) ?? candidates[0];
  const [letters] = Object.entries(choice?.columns ?? {}).find(([, role]) => role === "control") ?? [];
  if (letters === undefined) return best;
  const column = columnIndex(letters);
  const chosen = candidates.find((one) => one.column === column);
  if (chosen !== undefined || choice?.headerRow === undefined) return chosen;
  return best && { ...best, insteadOf: column };
};

/** Places the table of a segment; undefined where no column can hold its ids. */
export const placeTable = (
  view: SheetView,
  segment: Segment,
  editions: readonly Edition[],
): PlacedTable | undefined => {
  const { choice } = segment;
  const candidates = keyColumns(view, segment.from, segment.to, segment.header, editions);
  const key = keyOf(candidates, segment.header, choice);
  const first = key?.hits[0]?.row;
  const last = key?.hits.at(-1)?.row;
  if (key === undefined || first === undefined || last === undefined) return undefined;
  const header = segment.header ?? (choice?.headings === 0 ? undefined : headerByPlace(view, key, segment.from));
  const from = header === undefined ? first : header.to + 1;
  // The id of the last control may be merged down over more rows of it.
  let end = last;
  for (const [row, top] of mergedDown(view, key.column) ?? []) if (top === last && row > end) end = row;
  const to = extend(view, Math.min(end, segment.to), segment.to, typicalFill(view, key));
  const context = surroundings(view, header, from);
  const isChosen = Object.values(choice?.columns ?? {}).includes("control") && key.insteadOf === undefined;
  const titleColumn = key.titleLikeness >= 0.25 ? key.titleColumn : undefined;
  const own = ownKey(view, key.column, from, to);
  return {
    view,
    segment,
    header,
    from,
    to,
    key,
    second: candidates.find((one) => one.column !== key.column && one.score >= key.score * 0.2),
    keyColumn: key.column,
    titledIds: key.hits.filter((hit) => hit.reading.rest !== "").length * 2 > key.hits.length,
    titleColumn,
    near: context.above,
    otherEditions: otherEditions(key, candidates),
    rowsOf: rowsOf(header, key, own, titleColumn),
    context,
    own,
    forced: choice?.use === "include" || isChosen,
  };
};

/** The table with the user's choice for it: a heading found by its place only then has a row to be chosen by. */
export const placeChosen = (
  view: SheetView,
  segment: Segment,
  editions: readonly Edition[],
  choices: readonly SheetChoice[],
): PlacedTable | undefined => {
  const placed = placeTable(view, segment, editions);
  if (placed?.header === undefined || segment.header !== undefined || segment.choice !== undefined) return placed;
  const number = view.rows[placed.header.from]?.number;
  const choice = choices.find((one) => one.headings === undefined && one.headerRow === number);
  return choice === undefined ? placed : placeTable(view, { ...segment, choice }, editions);
};
