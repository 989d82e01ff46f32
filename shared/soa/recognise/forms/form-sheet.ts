import { say } from "../../../messages/say.ts";
import type { GridCell, GridRow } from "../../../workbook/grid.ts";
import { type SheetView, textAt, viewSheet, widestTable } from "../sheets/sheet.ts";
import { fold, oneLine } from "../texts/text.ts";
import { type FormRecord, longer, onlyFilled, textCell } from "./form-lines.ts";

/** The records as rows under headings. Labels of one name are one column, a label that is repeated has one more. */
const asRows = (records: readonly FormRecord[]): { rows: GridRow[]; columns: number[] } => {
  const places = new Map<string, number>();
  const heads: GridCell[] = [];
  const columns: number[] = [];
  const open = (label: string, column: number): number => {
    heads.push(textCell(label));
    columns.push(column);
    return heads.length - 1;
  };
  const placeOf = (label: string, count: number, column: number): number => {
    const key = `${fold(label)}\n${count}`;
    const known = places.get(key);
    if (known !== undefined) return known;
    // No table is read beyond its widest, so the last column takes what is left.
    const place =
      heads.length < widestTable - 1
        ? open(label, column)
        : heads.length < widestTable
          ? open(say("import.form-more"), column)
          : widestTable - 1;
    places.set(key, place);
    return place;
  };
  const rows = records.map(({ number, hidden, answers }): GridRow => {
    const cells: (GridCell | undefined)[] = [];
    const counts = new Map<string, number>();
    for (const { label, column, cell } of answers) {
      const count = (counts.get(fold(label)) ?? 0) + 1;
      counts.set(fold(label), count);
      const place = placeOf(label, count, column);
      const before = cells[place];
      const said = place < widestTable - 1 ? cell : textCell(`${label}: ${cell.text}`);
      cells[place] = before === undefined ? said : longer(before, said.text);
    }
    return { number, cells: Array.from(cells), ...(hidden ? { hidden: true } : {}) };
  });
  return { rows: [{ number: 0, cells: heads }, ...rows], columns };
};

const rowsAbove = 4;

/** The lines above a form, as they may say what it is of: "Control sheet - ISO/IEC 42001". */
const titlesAbove = ({ rows }: SheetView, first: number): readonly string[] =>
  rows.flatMap((row) => {
    const only = row.number < first && first - row.number <= rowsAbove ? onlyFilled(row) : undefined;
    return only === undefined ? [] : oneLine(textAt(row, only)).slice(0, longestTitle);
  });

const longestTitle = 200;

/**
 * The records as a sheet of their own: headings in its first row, a row a control. Controls that begin in the same row
 * of the form stand under each other with that row's number.
 *
 * @param numbers the rows of the form, as Excel numbers them.
 */
export const formSheet = (view: SheetView, records: readonly FormRecord[], numbers: readonly number[]): SheetView => {
  const { rows, columns } = asRows(records);
  const heads = new Set(records.map(({ number }) => number));
  let record = 0;
  const otherRows = numbers.flatMap((row) => {
    if (!heads.has(row)) return [{ row, record }];
    record = row;
    return [];
  });
  const lastRow = numbers.at(-1) ?? 0;
  const titles = titlesAbove(view, numbers[0] ?? 0);
  return { ...viewSheet({ ...view.grid, rows, merges: [] }), form: { lastRow, otherRows, columns, titles } };
};
