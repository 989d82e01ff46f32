import { importSheets } from "../../shared/soa/exchange/import-sheets.ts";
import type { ImportProfile } from "../../shared/soa/import.ts";
import type { Grid, GridCell } from "../../shared/workbook/grid.ts";
import { planWorkbook, type WorkbookRequest } from "../../shared/workbook/planner.ts";
import { readSpreadsheet } from "../../shared/xlsx/read.ts";
import { writeWorkbook } from "../../shared/xlsx/write.ts";
import { templates } from "../../templates/index.ts";
import { library } from "../library.ts";

/** The file of a workbook that the product makes. */
export const fileOf = async (request: WorkbookRequest): Promise<Uint8Array> => {
  const plan = planWorkbook(library, templates, request);
  if (!plan.ok) throw new Error(JSON.stringify(plan.issues));
  return writeWorkbook(plan.value);
};

export const gridsOf = async (request: WorkbookRequest): Promise<readonly Grid[]> => {
  const grids = await readSpreadsheet(await fileOf(request), {});
  if (!grids.ok) throw new Error(JSON.stringify(grids.issues));
  return grids.value;
};

export const readBack = (grids: readonly Grid[], profile?: ImportProfile) => {
  const { soa, report } = importSheets(library, grids, profile);
  return {
    soa,
    report,
    item: (control: string) => soa.items.find((item) => item.control === control),
    ids: soa.items.map((item) => item.control),
  };
};

type Row = (GridCell | undefined)[];
type Value = string | number | GridCell;

const cellOf = (value: Value): GridCell | undefined => {
  if (typeof value === "object") return value;
  if (value === "") return undefined;
  return { value, text: String(value), kind: typeof value === "string" ? "text" : "number" };
};

/** The table of a sheet as a user changes it in Excel: rows without their numbers, cells by heading. */
export class Table {
  readonly rows: Row[];
  readonly headings: Row;

  constructor(headings: Row, rows: Row[]) {
    this.headings = headings;
    this.rows = rows;
  }
  at(heading: string): number {
    const found = this.headings.findIndex((cell) => cell?.text === heading);
    if (found < 0) throw new Error(`no column ${heading}`);
    return found;
  }
  row(control: string): Row {
    const found = this.rows.find((row) => row[this.at("Control")]?.text === control);
    if (!found) throw new Error(`no row ${control}`);
    return found;
  }
  set(control: string, values: Readonly<Record<string, Value>>): void {
    for (const [heading, value] of Object.entries(values)) this.row(control)[this.at(heading)] = cellOf(value);
  }
  add(values: Readonly<Record<string, Value>>): void {
    const row: Row = [];
    for (const [heading, value] of Object.entries(values)) row[this.at(heading)] = cellOf(value);
    this.rows.push(Array.from(row));
  }
  addColumn(heading: string): void {
    this.headings.push(cellOf(heading));
  }
  reverseColumns(): void {
    for (const row of [this.headings, ...this.rows]) {
      row.length = this.headings.length;
      row.reverse();
    }
  }
  removeColumn(heading: string): void {
    const at = this.at(heading);
    for (const row of [this.headings, ...this.rows]) row.splice(at, 1);
  }
}

const headerOf = (grid: Grid): number => grid.rows.findIndex(({ cells }) => cells[0]?.text === "Control");

/** The workbook with one sheet's table changed. */
export const editTable = (grids: readonly Grid[], sheet: string, change: (table: Table) => void): readonly Grid[] =>
  grids.map((grid) => {
    if (grid.sheet !== sheet) return grid;
    const header = headerOf(grid);
    const top = grid.rows[header]?.number ?? 0;
    const table = new Table(
      [...(grid.rows[header]?.cells ?? [])],
      grid.rows.slice(header + 1).map(({ cells }) => [...cells]),
    );
    change(table);
    const rows = [table.headings, ...table.rows].flatMap((cells, index) =>
      cells.some((cell) => cell !== undefined) ? [{ number: top + index, cells }] : [],
    );
    return { ...grid, rows: [...grid.rows.slice(0, header), ...rows] };
  });

/** The workbook with one cell changed; the row as Excel shows it, the column from 0. */
export const editCell = (
  grids: readonly Grid[],
  sheet: string,
  row: number,
  column: number,
  value: Value,
): readonly Grid[] =>
  grids.map((grid) =>
    grid.sheet !== sheet
      ? grid
      : {
          ...grid,
          rows: grid.rows.map((one) =>
            one.number === row ? { ...one, cells: Object.assign([...one.cells], { [column]: cellOf(value) }) } : one,
          ),
        },
  );
