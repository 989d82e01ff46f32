import { type CellValue, readXls, readXlsx, type Sheet, type Workbook } from "hucre/xlsx";
import { fail, ok, type Result } from "../messages/issue.ts";
import type { Grid, GridCell, GridRow } from "../workbook/grid.ts";
import { numberText } from "./read-format.ts";
import { namesStream } from "./read-kind.ts";
import { limits } from "./read-limits.ts";
import { isSymbolFont } from "./read-styles.ts";

const gridCell = (value: CellValue, format: string | undefined, font: string | undefined): GridCell | undefined => {
  if (value === null || value === "") return undefined;
  const look = {
    ...(format === undefined || /^general$/i.test(format) ? {} : { format }),
    ...(font !== undefined && isSymbolFont(font) ? { symbolFont: font } : {}),
  };
  if (typeof value === "string") return { value, text: value.slice(0, limits.cellText), kind: "text", ...look };
  if (typeof value === "boolean") return { value, text: value ? "TRUE" : "FALSE", kind: "boolean", ...look };
  if (typeof value === "number") return { value, text: numberText(value, format), kind: "number", ...look };
  if (Number.isNaN(value.getTime())) return undefined;
  const text = value.toISOString().slice(0, 10);
  return { value: text, text, kind: "date", ...look };
};

const toGrid = (sheet: Sheet): Grid => {
  const rows: GridRow[] = [];
  sheet.rows.forEach((values, index) => {
    const cells: (GridCell | undefined)[] = [];
    values.forEach((value, column) => {
      const style = sheet.cells?.get(`${index},${column}`)?.style;
      const cell = gridCell(value, style?.numFmt, style?.font?.name);
      if (cell !== undefined) cells[column] = cell;
    });
    if (cells.length === 0) return;
    const hidden = sheet.rowDefs?.get(index)?.hidden === true;
    rows.push({ number: index + 1, cells: Array.from(cells), ...(hidden ? { hidden: true } : {}) });
  });
  return {
    sheet: sheet.name,
    hidden: sheet.hidden === true || sheet.veryHidden === true,
    rows,
    merges: (sheet.merges ?? []).slice(0, limits.merges).map((merge) => ({
      top: merge.startRow + 1,
      left: merge.startCol,
      bottom: merge.endRow + 1,
      right: merge.endCol,
    })),
    hiddenColumns: (sheet.columns ?? []).flatMap((column, index) => (column.hidden ? [index] : [])),
  };
};

const toGrids = (workbook: Workbook): Result<Grid[]> => {
  if (workbook.sheets.length > limits.sheets) return fail("import.too-many-sheets", { limit: limits.sheets });
  const grids = workbook.sheets.map(toGrid);
  let cells = 0;
  for (const grid of grids) for (const row of grid.rows) for (const cell of row.cells) if (cell !== undefined) cells++;
  return cells > limits.cells ? fail("import.too-many-cells", { limit: limits.cells }) : ok(grids);
};

/** Reads a compound file: an .xls of Excel 97 to 2003, or a workbook under a password. */
export const readCompound = async (bytes: Uint8Array, password: string | undefined): Promise<Result<Grid[]>> => {
  if (namesStream(bytes, "EncryptedPackage")) {
    if (password === undefined || password === "") return fail("import.password-needed");
    try {
      return toGrids(await readXlsx(bytes, { password, readStyles: true }));
    } catch (thrown) {
      const wrong = thrown instanceof Error && thrown.name === "DecryptionError";
      return fail(wrong ? "import.password-wrong" : "import.damaged");
    }
  }
  if (namesStream(bytes, "WordDocument") || namesStream(bytes, "PowerPoint Document"))
    return fail("import.not-a-spreadsheet");
  if (!namesStream(bytes, "Workbook") && !namesStream(bytes, "Book")) return fail("import.damaged");
  try {
    return toGrids(await readXls(bytes));
  } catch {
    return fail("import.old-excel");
  }
};
