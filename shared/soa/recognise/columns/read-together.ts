import type { GridRow } from "../../../workbook/grid.ts";
import type { IdHit } from "../ids/id-reading.ts";
import { hitsBetween } from "../sheets/sheet.ts";
import { fold } from "../texts/text.ts";
import type { KeyedTable } from "./roles.ts";

/** The columns of a table by their headings; of several under one text each has its number. */
type Places = ReadonlyMap<string, number>;

const placesOf = ({ header }: KeyedTable): Places => {
  const places = new Map<string, number>();
  for (const [column, heading] of header?.headings ?? []) {
    const text = fold(heading);
    let name = text;
    for (let copy = 2; places.has(name); copy++) name = `${text} ${copy}`;
    places.set(name, column);
  }
  return places;
};

/** The headings of a table by which others are found to be read with it, whatever the columns' places: that of its ids first. */
export const headingsOf = (table: KeyedTable): readonly string[] => {
  const places = [...placesOf(table)];
  const [key] = places.find(([, column]) => column === table.keyColumn) ?? [];
  const others = places.flatMap(([name]) => (name === key ? [] : name));
  return key === undefined || others.length === 0 ? [] : [key, ...others.sort()];
};

/** Fewer headings may be the same in any two tables. */
const fewestShared = 3;

/** Whether two tables have the same headings but for one in each. */
export const nearlyShare = (one: readonly string[], other: readonly string[]): boolean => {
  if (one[0] !== other[0] || Math.abs(one.length - other.length) > 1) return false;
  const shared = one.filter((heading) => other.includes(heading)).length;
  return shared >= fewestShared && shared >= Math.max(one.length, other.length) - 1;
};

/** What tables have in common whose columns have the same places. */
export const layoutOf = ({ header, keyColumn, view }: KeyedTable): string => {
  const hidden = view.form === undefined ? view.grid.hiddenColumns.join() : "form";
  return `${keyColumn}:${hidden}:${header?.text}`;
};

/** For each column of a table that of another one under the same heading; without a heading it has none there. */
const columnsIn = (one: KeyedTable, other: KeyedTable): readonly (number | undefined)[] => {
  const theirs = placesOf(other);
  const columns: (number | undefined)[] = Array.from({ length: one.view.width });
  for (const [name, column] of placesOf(one)) columns[column] = theirs.get(name);
  return columns;
};

/** What most of the rows have of which something is known, where those are enough of all rows. */
const mostOf = <Value>(
  tables: readonly KeyedTable[],
  propertyOf: (table: KeyedTable) => Value | undefined,
): Value | undefined => {
  const rows = new Map<Value, number>();
  let all = 0;
  for (const table of tables) {
    const value = propertyOf(table);
    const own = table.to - table.from + 1;
    all += own;
    if (value !== undefined) rows.set(value, (rows.get(value) ?? 0) + own);
  }
  const [most] = [...rows].sort(([, a], [, b]) => b - a);
  return most !== undefined && most[1] >= all * leastKnown ? most[0] : undefined;
};

/** Of fewer rows titles may be like the catalog's by chance. */
const leastKnown = 0.25;

/** Tables under the same headings as one table: the rows of all, their columns in the places that one of them has. */
export const asOneTable = (one: KeyedTable, tables: readonly KeyedTable[]): KeyedTable => {
  const layout = layoutOf(one);
  const rows: GridRow[] = [];
  const hits = new Map<number, IdHit[]>();
  const titles = new Map<KeyedTable, number | undefined>();
  let width = 0;
  for (const table of tables) {
    const { view, from, to, titleColumn } = table;
    const columns = layoutOf(table) === layout ? undefined : columnsIn(one, table);
    const last = columns?.length ?? view.width;
    for (let column = 0; column < last; column++) {
      const at = columns === undefined ? column : columns[column];
      if (at !== undefined && at === titleColumn) titles.set(table, column);
      const found = at === undefined ? [] : hitsBetween(view.hits.get(at) ?? [], from, to);
      if (found.length === 0) continue;
      const all = hits.get(column) ?? [];
      hits.set(column, all);
      for (const hit of found) all.push({ ...hit, row: hit.row - from + rows.length });
    }
    for (const row of view.rows.slice(from, to + 1))
      rows.push(columns === undefined ? row : { ...row, cells: columns.map((at) => row.cells[at ?? view.width]) });
    width = Math.max(width, last);
  }
  return {
    ...one,
    view: { ...one.view, rows, hits, width },
    from: 0,
    to: rows.length - 1,
    near: [...new Set(tables.map(({ near }) => near))].join(" | "),
    titledIds: mostOf(tables, ({ titledIds }) => titledIds) ?? one.titledIds,
    titleColumn: mostOf(tables, (table) => titles.get(table)),
    rowsOf: mostOf(tables, ({ rowsOf }) => rowsOf) ?? one.rowsOf,
    otherEditions: new Set(tables.flatMap(({ otherEditions }) => [...otherEditions])),
  };
};
