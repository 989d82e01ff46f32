import { columnIndex } from "../../../workbook/grid.ts";
import type { HeadingMeaning } from "../../words/language.ts";
import type { HeaderBlock } from "../headings/headers.ts";
import { deciding, meaningsOf } from "../headings/headings.ts";
import type { IdHit } from "../ids/id-reading.ts";
import { hitsBetween, type SheetView, textAt } from "../sheets/sheet.ts";
import { fold } from "../texts/text.ts";
import type { SheetChoice } from "./profile.ts";
import type { Segment } from "./segments.ts";

/** Columns from one to another; `to` does not belong to them. */
interface Columns {
  readonly from: number;
  readonly to: number;
}

/** A stretch of a sheet and the sheet as it is read for it. */
export interface Part {
  readonly view: SheetView;
  readonly segment: Segment;
}

const leastAlike = 3;
/** No sheet that people read has more tables side by side. */
const mostBeside = 8;

const surely = (heading: string, wanted: (meaning: HeadingMeaning) => boolean): boolean =>
  meaningsOf(heading).some(({ meaning, score }) => score >= 0.9 && wanted(meaning));

/**
 * The columns of the tables that stand side by side under one row of headings: the headings of the first, answers among
 * them, come again in the same order. Where only ids and titles come again, the row sets two controls side by side.
 */
const columnsOf = ({ lowest }: HeaderBlock): readonly Columns[] => {
  const headings = [...lowest].sort(([a], [b]) => a - b);
  const first = headings.find(([, heading]) => surely(heading, (meaning) => meaning === "control"));
  if (first === undefined) return [];
  const starts = headings.filter(([, heading]) => fold(heading) === fold(first[1])).map(([column]) => column);
  if (starts.length < 2 || starts.length > mostBeside) return [];
  const parts = starts.map((from, index): Columns => ({ from, to: starts[index + 1] ?? Number.POSITIVE_INFINITY }));
  const [own = [], ...others] = parts.map(({ from, to }) =>
    headings.flatMap(([column, heading]) => (column >= from && column < to ? heading : [])),
  );
  const areAlike = others.every((other) => own.every((heading, at) => fold(heading) === fold(other[at] ?? "")));
  const isAnswered = own.some((heading) => surely(heading, (meaning) => deciding.has(meaning)));
  if (own.length < leastAlike || !areAlike || !isAnswered) return [];
  return parts.map((part, index) => (index === 0 ? { ...part, from: 0 } : part));
};

const isFilled = (view: SheetView, { from, to }: Segment, header: HeaderBlock, column: number): boolean => {
  for (let index = header.from; index <= to; index++)
    if ((index <= header.to || index >= from) && textAt(view.rows[index], column) !== "") return true;
  return false;
};

/** Rows in which a column has an id that names the row. */
const rowsOf = (view: SheetView, { from, to }: Segment, column: number): readonly number[] =>
  hitsBetween(view.hits.get(column) ?? [], from, to).flatMap(({ row, reading }) =>
    reading.shape !== "embedded" && reading.tokens.some(({ parts }) => parts.length > 1) ? row : [],
  );

/**
 * The columns of tables that stand side by side with an empty column between, each with headings of its own, that have
 * nothing to do with each other: one is shorter than the other and begins with it. A crosswalk has pairs in its rows.
 */
const columnsApart = (view: SheetView, segment: Segment): readonly Columns[] => {
  const { header } = segment;
  if (header === undefined) return [];
  const starts: number[] = [];
  for (let column = 0; column < view.width; column++)
    if (!isFilled(view, segment, header, column - 1) && isFilled(view, segment, header, column)) starts.push(column);
  // A heading that is not known may be one of ids where the table begins.
  const mayName = (column: number, heading: string): boolean =>
    surely(heading, (meaning) => meaning === "control" || meaning === "title") ||
    (starts.includes(column) && meaningsOf(heading).length === 0);
  const named = [...header.lowest].flatMap(([column, heading]) =>
    mayName(column, heading) && rowsOf(view, segment, column).length >= leastAlike ? column : [],
  );
  if (named.length < 2) return [];
  const groups = starts.map((from, index): Columns => ({ from, to: starts[index + 1] ?? Number.POSITIVE_INFINITY }));
  const tables = groups.flatMap((columns) => {
    const key = named.find((column) => isIn(columns, column));
    const answered = [...header.lowest].some(
      ([column, heading]) => isIn(columns, column) && surely(heading, (meaning) => deciding.has(meaning)),
    );
    return key === undefined || !answered ? [] : { columns, rows: rowsOf(view, segment, key) };
  });
  const [first, second] = tables;
  if (first === undefined || second === undefined) return [];
  const lengths = new Set(tables.map(({ rows }) => rows.length));
  const together = tables.every(({ rows }) => rows.at(-1) === (rows[0] ?? 0) + rows.length - 1);
  if (lengths.size < tables.length || !together) return [];
  return tables.map(({ columns }, index) => ({
    from: index === 0 ? 0 : columns.from,
    to: tables[index + 1]?.columns.from ?? Number.POSITIVE_INFINITY,
  }));
};

/** Headings as far as they are those of some columns. */
const headingsIn = (header: HeaderBlock, columns: Columns): HeaderBlock => {
  const own = (headings: ReadonlyMap<number, string>) =>
    new Map([...headings].filter(([column]) => isIn(columns, column)));
  return { ...header, headings: own(header.headings), lowest: own(header.lowest) };
};

const isIn = ({ from, to }: Columns, column: number): boolean => column >= from && column < to;

const hitsIn = (view: SheetView, { from, to }: Segment, columns: Columns): ReadonlyMap<number, readonly IdHit[]> => {
  const hits = new Map<number, readonly IdHit[]>();
  for (const [column, all] of view.hits) {
    const own = isIn(columns, column) ? hitsBetween(all, from, to) : [];
    if (own.length > 0) hits.set(column, own);
  }
  return hits;
};

/** A user's choice as far as it is about some columns. */
const choiceFor = (choice: SheetChoice | undefined, columns: Columns): SheetChoice | undefined => {
  if (choice?.columns === undefined) return choice;
  const own = Object.entries(choice.columns).filter(([letters]) => isIn(columns, columnIndex(letters)));
  return { ...choice, columns: Object.fromEntries(own) };
};

/** The stretch as if only some columns stood in it. */
const clip = (
  view: SheetView,
  segment: Segment,
  columns: Columns,
  hits: ReadonlyMap<number, readonly IdHit[]>,
): Part => {
  const rows = [...view.rows];
  for (let index = segment.header?.from ?? segment.from; index <= segment.to; index++) {
    const row = rows[index];
    if (row === undefined) continue;
    rows[index] = { ...row, cells: row.cells.map((cell, column) => (isIn(columns, column) ? cell : undefined)) };
  }
  const withIds = [...hits.values()].flatMap((all) => all.flatMap(({ row }) => (view.rowsWithIds.has(row) ? row : [])));
  return {
    view: { ...view, rows, hits, rowsWithIds: new Set(withIds) },
    segment: {
      ...segment,
      header: segment.header && headingsIn(segment.header, columns),
      choice: choiceFor(segment.choice, columns),
    },
  };
};

/**
 * A stretch of a sheet by the tables that stand side by side in it; as it is where they do not. Read as one table, a
 * control would get the answers of the control beside it.
 */
export const partsBeside = (view: SheetView, segment: Segment): readonly Part[] => {
  const whole = [{ view, segment }];
  if (segment.header === undefined || view.form !== undefined) return whole;
  const alike = columnsOf(segment.header);
  const beside = alike.length > 0 ? alike : columnsApart(view, segment);
  const parts = beside.map((columns) => ({ columns, hits: hitsIn(view, segment, columns) }));
  if (parts.length === 0 || parts.some(({ hits }) => hits.size === 0)) return whole;
  return parts.map(({ columns, hits }) => clip(view, segment, columns, hits));
};
