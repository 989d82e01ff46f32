import type { Library } from "../../shared/crosswalk/library.ts";
import { fail, ok, type Result } from "../../shared/messages/issue.ts";
import { column as letters } from "../../shared/workbook/address.ts";
import { type CrosswalkColumn, planCrosswalkColumn } from "../../shared/workbook/column/crosswalk-column.ts";
import { loadNamesInUse, takeBack } from "./insert.ts";
import type { CrosswalkColumnAdded, CrosswalkColumnRequest } from "./port.ts";
import { readGrids } from "./reading/load.ts";
import { writeInExcel } from "./run.ts";
import { asText } from "./writing/cells.ts";
import { freeSheetName } from "./writing/names.ts";
import { setNumberFormat } from "./writing/number-format.ts";
import { writePlan } from "./writing/plan.ts";

/** The cells around the selection that belong together: an Excel table, or what blank rows and columns enclose. */
interface Surroundings {
  readonly sheet: Excel.Worksheet;
  readonly table: Excel.Table | undefined;
  readonly range: Excel.Range;
}

const shape = ["rowIndex", "columnIndex", "rowCount", "columnCount"];

const columnCells = (column: CrosswalkColumn, top: number, rows: number): string[][] => {
  const { headerRow, firstRow } = column.ids;
  return Array.from({ length: rows }, (_, index) => {
    const row = top + index + 1;
    if (row === headerRow) return [column.header];
    const cell = column.cells[row - firstRow] ?? "";
    return [cell.startsWith("=") ? cell : asText(cell, false)];
  });
};

const writeColumn = ({ sheet, table, range }: Surroundings, column: CrosswalkColumn): void => {
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  if (table) table.columns.add();
  const cells = sheet.getRangeByIndexes(rowIndex, columnIndex + columnCount, rowCount, 1);
  // A new column takes over the format of its neighbour; in a cell formatted as text a formula would stay a text.
  if (!table) cells.copyFrom(range.getLastColumn(), Excel.RangeCopyType.formats);
  setNumberFormat(cells, "General");
  cells.formulas = columnCells(column, rowIndex, rowCount);
};

/**
 * Adds the column in at most five round trips whatever the rows: two to look, one to read the table, and one to write,
 * or two where a sheet to look up in comes with it.
 */
export const addCrosswalkColumn = (
  library: Library,
  request: CrosswalkColumnRequest,
): Promise<Result<CrosswalkColumnAdded>> =>
  writeInExcel(async (context) => {
    const selected = context.workbook.getSelectedRange();
    const sheet = selected.worksheet;
    sheet.load("name");
    sheet.protection.load("protected");
    const tables = selected.getTables(false);
    tables.load("items/name");
    const region = selected.getSurroundingRegion();
    region.load(shape);
    const inUse = loadNamesInUse(context);
    await context.sync();
    if (sheet.protection.protected) return fail("excel.sheet-protected", { sheet: sheet.name });
    const [table, another] = tables.items;
    if (another) return fail("excel.selection-several");
    const range = table ? table.getRange() : region;
    if (table) {
      range.load(shape);
      await context.sync();
    }
    if (range.rowCount < 2) return fail("excel.no-table");
    const [grid] = await readGrids(context, [{ sheet: sheet.name, hidden: false, range }]);
    if (!grid) return fail("excel.no-table");
    const names = inUse.read();
    const planned = planCrosswalkColumn(library, grid, request, (wanted) =>
      freeSheetName(wanted, names.ok ? names.value.sheets : []),
    );
    if (!planned.ok) return planned;
    const column = planned.value;
    if (column.lookup && !names.ok) return names;
    try {
      if (column.lookup) await writePlan(context, column.lookup, { activate: false });
      writeColumn({ sheet, table, range }, column);
      await context.sync();
    } catch (thrown) {
      if (column.lookup) await takeBack(column.lookup);
      throw thrown;
    }
    const [lookupSheet] = column.lookup?.sheets ?? [];
    return ok({
      sheet: sheet.name,
      header: column.header,
      column: letters(range.columnIndex + range.columnCount + 1),
      from: column.ids.framework,
      to: column.to,
      rows: column.ids.cells.length,
      mapped: column.mapped,
      undecided: column.undecided,
      ...(lookupSheet ? { lookupSheet: lookupSheet.name } : {}),
    });
  });
