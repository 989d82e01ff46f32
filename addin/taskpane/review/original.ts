import { qualify } from "../../../shared/catalog/reference.ts";
import type { SoaItem } from "../../../shared/soa/document.ts";
import { readIds } from "../../../shared/soa/recognise/ids/ids.ts";
import type { RecognisedTable } from "../../../shared/soa/report.ts";
import type { Imported } from "../../client/answers.ts";

export interface OriginalCell {
  readonly column: string;
  readonly text: string;
}

type Cells = ReadonlyMap<number, readonly OriginalCell[]>;

/** The cells of a sheet's rows, as far as they are known, by the number that Excel shows. */
export const cellsOnSheet = (imported: Imported, name: string): Cells =>
  new Map((imported.original ?? []).filter(({ sheet }) => sheet === name).map(({ row, cells }) => [row, cells]));

/** The cells of a table's rows, its headings included; other tables may stand on the same sheet. */
export const cellsByRow = (imported: Imported, { sheet, headerRow, firstRow, lastRow }: RecognisedTable): Cells =>
  new Map([...cellsOnSheet(imported, sheet)].filter(([row]) => row >= (headerRow || firstRow) && row <= lastRow));

/** The rows from one to another that hold something. */
export const rowsBetween = (cells: Cells, from: number, to: number): (readonly [number, readonly OriginalCell[]])[] =>
  from === to ? [[from, cells.get(from) ?? []]] : [...cells].filter(([row]) => row >= from && row <= to);

/** An item and the rows that it was read from: one of a table, all those of a record of a form. */
export interface PlacedItem {
  readonly row: number;
  readonly lastRow: number;
  readonly item: SoaItem;
}

/** On a sheet that Crossbook wrote a row names the file that it once came from, so an item is found by its id. */
const byControl = (imported: Imported, table: RecognisedTable): readonly PlacedItem[] => {
  const { framework, items } = imported.soa;
  const waiting = new Map<string, SoaItem[]>();
  for (const item of items) {
    const name = qualify(item.framework ?? framework, item.control);
    const known = waiting.get(name);
    if (known) known.push(item);
    else waiting.set(name, [item]);
  }
  const take = (id: string): SoaItem | undefined =>
    waiting.get(qualify(table.framework, id))?.shift() ?? waiting.get(id)?.shift();
  const { ignoredRows, rejects } = imported.report;
  const left = new Set([...ignoredRows, ...rejects].flatMap(({ sheet, row }) => (sheet === table.sheet ? [row] : [])));
  return [...cellsByRow(imported, table)].flatMap(([row, cells]) => {
    if (left.has(row)) return [];
    const id = cells.find(({ column }) => column === table.columns.control)?.text ?? "";
    const whole = take(id);
    // A row that was typed in may name its controls in other words, or several of them.
    const typed = whole ? [] : (readIds({ value: id, text: id, kind: "text" })?.tokens ?? []);
    const found = [whole, ...typed.map(({ key }) => take(`A.${key}`) ?? take(key))];
    return found.flatMap((item) => (item === undefined ? [] : [{ row, lastRow: row, item }]));
  });
};

/** The tables that share rows with a table: they stand beside it. */
const besideIt = (imported: Imported, table: RecognisedTable): readonly RecognisedTable[] =>
  imported.report.tables.filter(
    ({ sheet, firstRow, lastRow, columns }) =>
      sheet === table.sheet &&
      columns.control !== table.columns.control &&
      firstRow <= table.lastRow &&
      lastRow >= table.firstRow,
  );

/** Whether a table's id cell in an item's row names the item's control. */
const names = (imported: Imported, table: RecognisedTable): ((item: SoaItem) => boolean) => {
  const cells = cellsByRow(imported, table);
  return ({ control, source }) => {
    const text = cells.get(source?.row ?? 0)?.find(({ column }) => column === table.columns.control)?.text ?? "";
    const key = control.replace(/^A\./, "");
    return readIds({ value: text, text, kind: "text" })?.tokens.some((token) => token.key === key) === true;
  };
};

const bySource = (imported: Imported, table: RecognisedTable): readonly PlacedItem[] => {
  const others = besideIt(imported, table).map((other) => names(imported, other));
  const isOwn = names(imported, table);
  return imported.soa.items.flatMap((item) => {
    const { sheet, row = 0 } = item.source ?? {};
    if (sheet !== table.sheet || row < table.firstRow || row > table.lastRow) return [];
    const isOfAnother = others.some((named) => named(item)) && !isOwn(item);
    return isOfAnother ? [] : [{ row, lastRow: row, item }];
  });
};

export const itemsOf = (imported: Imported, table: RecognisedTable): readonly PlacedItem[] => {
  if (table.layout === "own") return byControl(imported, table);
  const items = bySource(imported, table);
  if (table.layout === "table") return items;
  const starts = [...new Set(items.map(({ row }) => row))].sort((a, b) => a - b);
  const ends = new Map(starts.map((row, index) => [row, (starts[index + 1] ?? table.lastRow + 1) - 1]));
  return items.map((placed) => ({ ...placed, lastRow: ends.get(placed.row) ?? table.lastRow }));
};

/** The rows of a file that items were read from, by sheet. */
export const sourceRows = (items: readonly SoaItem[]): ReadonlyMap<string, ReadonlySet<number>> => {
  const bySheet = new Map<string, Set<number>>();
  for (const { source } of items) {
    if (source === undefined) continue;
    const rows = bySheet.get(source.sheet);
    if (rows) rows.add(source.row);
    else bySheet.set(source.sheet, new Set([source.row]));
  }
  return bySheet;
};

/** A column of the table as the file has it: its letter, its heading (several rows joined), an example. */
export interface OriginalColumn {
  readonly column: string;
  readonly heading: string;
  readonly example: string;
}

/** Columns in the order of a sheet: Z before AA. */
export const byLetter = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : 1);

export const columnsOf = (imported: Imported, table: RecognisedTable): readonly OriginalColumn[] => {
  const cells = cellsByRow(imported, table);
  const headings = new Map<string, string>();
  const examples = new Map<string, string>();
  for (const [row, line] of cells) {
    for (const { column, text } of line) {
      if (text.trim() === "") continue;
      if (row < table.firstRow) headings.set(column, [headings.get(column), text].filter(Boolean).join(" "));
      else if (!examples.has(column)) examples.set(column, text);
    }
  }
  return [...new Set([...headings.keys(), ...examples.keys()])].sort(byLetter).map((column) => ({
    column,
    heading: headings.get(column) ?? "",
    example: examples.get(column) ?? "",
  }));
};

/** A word of a column that decides something, how often it stands there, and what was made of it. */
export interface UsedWord<Meaning> {
  readonly text: string;
  readonly count: number;
  readonly meaning: Meaning | undefined;
}

/**
 * The different texts of a column, the most frequent first, each with what its first row became. None of a form, whose
 * answers stand in rows of their own.
 */
export const wordsOf = <Meaning>(
  imported: Imported,
  table: RecognisedTable,
  column: string | undefined,
  meaningOf: (item: SoaItem) => Meaning | undefined,
): readonly UsedWord<Meaning>[] => {
  if (column === undefined || table.layout === "form") return [];
  const items = new Map(itemsOf(imported, table).map(({ row, item }) => [row, item]));
  const words = new Map<string, { count: number; meaning: Meaning | undefined }>();
  for (const [row, cells] of cellsByRow(imported, table)) {
    const item = items.get(row);
    const text = cells.find((cell) => cell.column === column)?.text.trim();
    if (item === undefined || text === undefined || text === "") continue;
    const known = words.get(text);
    if (known) known.count += 1;
    else words.set(text, { count: 1, meaning: meaningOf(item) });
  }
  return [...words].map(([text, word]) => ({ text, ...word })).sort((a, b) => b.count - a.count);
};
