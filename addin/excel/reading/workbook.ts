import { fail, ok, type Result } from "../../../shared/messages/issue.ts";
import type { Grid } from "../../../shared/workbook/grid.ts";
import type { Selection } from "../port.ts";
import { readInExcel } from "../run.ts";
import { readGrids } from "./load.ts";

const sizes = ["rowCount", "columnCount"];

/** A stray value in the last row or column makes a sheet this large, and reading it would never end. */
const mostCells = 5_000_000;

/** Every sheet's used cells. A sheet in use from end to end is an issue that names it. */
export const readWorkbook = (): Promise<Result<readonly Grid[]>> =>
  readInExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/visibility");
    await context.sync();
    const places = worksheets.items.map((sheet) => {
      const range = sheet.getUsedRangeOrNullObject(true);
      range.load(sizes);
      return { sheet: sheet.name, hidden: sheet.visibility !== "Visible", range };
    });
    await context.sync();
    const vast = places.find(({ range }) => !range.isNullObject && range.rowCount * range.columnCount > mostCells);
    if (vast !== undefined) {
      const { rowCount: rows, columnCount: columns } = vast.range;
      return fail("excel.used-range-vast", { sheet: vast.sheet, rows, columns });
    }
    return ok(await readGrids(context, places));
  });

/** The used cells of the selection. */
export const readSelection = (): Promise<Result<Grid>> =>
  readInExcel(async (context) => {
    const selected = context.workbook.getSelectedRange();
    selected.worksheet.load("name,visibility");
    const range = selected.getUsedRangeOrNullObject(true);
    range.load(sizes);
    await context.sync();
    const { name, visibility } = selected.worksheet;
    const [grid] = await readGrids(context, [{ sheet: name, hidden: visibility !== "Visible", range }]);
    return grid && grid.rows.length > 0 ? ok(grid) : fail("excel.selection-empty");
  });

export const readSelectionAddress = (): Promise<Result<Selection>> =>
  readInExcel(async (context) => {
    const selected = context.workbook.getSelectedRange();
    selected.load("address");
    selected.worksheet.load("name");
    const tables = selected.getTables(false);
    tables.load("items/name");
    await context.sync();
    const [table, another] = tables.items;
    return ok({
      sheet: selected.worksheet.name,
      address: selected.address.replace(/^.*!/, ""),
      ...(table && !another ? { table: table.name } : {}),
    });
  });
