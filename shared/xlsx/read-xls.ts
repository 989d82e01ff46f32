import { type CellValue, readXls, type Sheet } from "hucre/xlsx";
import { fail, ok, type Result } from "../messages/issue.ts";
import type { Grid, GridCell, GridRow } from "../workbook/grid.ts";
import { containerOf } from "./container.ts";
import { cellText } from "./read-cell-text.ts";
import { numberText } from "./read-format.ts";
import { limits } from "./read-limits.ts";
import type { CellLook } from "./read-styles.ts";
import { readXlsRecords, type XlsSheet } from "./read-xls-records.ts";

const gridCell = (value: CellValue, look: CellLook | undefined, formula = false): GridCell | undefined => {
  if (value === null || value === "") return undefined;
  const dress = {
    ...(look?.format === undefined ? {} : { format: look.format }),
    ...(look?.symbolFont === undefined ? {} : { symbolFont: look.symbolFont }),
    ...(formula ? { formula } : {}),
  };
  if (typeof value === "string") {
    const { text, ...cut } = cellText(value);
    return { value: text, text, kind: "text", ...dress, ...cut };
  }
  if (typeof value === "boolean") return { value, text: value ? "TRUE" : "FALSE", kind: "boolean", ...dress };
  if (typeof value === "number") return { value, text: numberText(value, look?.format), kind: "number", ...dress };
  if (Number.isNaN(value.getTime())) return undefined;
  const text = value.toISOString().slice(0, 10);
  return { value: text, text, kind: "date", ...dress };
};

/** One cell for all of the same text and look. */
const sharedCells = (): typeof gridCell => {
  const plain = new Map<string, GridCell | undefined>();
  return (value, look, formula) => {
    if (typeof value !== "string" || look !== undefined || formula) return gridCell(value, look, formula);
    let cell = plain.get(value);
    if (cell === undefined) {
      cell = gridCell(value, look);
      plain.set(value, cell);
    }
    return cell;
  };
};

const toGrid = (sheet: Sheet, { hidden, hiddenRows, hiddenColumns, look, isFormula }: XlsSheet): Grid => {
  const rows: GridRow[] = [];
  const cellOf = sharedCells();
  sheet.rows.forEach((values, index) => {
    const cells: (GridCell | undefined)[] = [];
    values.forEach((value, column) => {
      const cell = cellOf(value, look(index, column), isFormula(index, column));
      if (cell !== undefined) cells[column] = cell;
    });
    if (cells.length === 0) return;
    rows.push({ number: index + 1, cells: Array.from(cells), ...(hiddenRows.has(index) ? { hidden: true } : {}) });
  });
  return {
    sheet: sheet.name,
    hidden,
    rows,
    merges: (sheet.merges ?? []).slice(0, limits.merges).map((merge) => ({
      top: merge.startRow + 1,
      left: merge.startCol,
      bottom: merge.endRow + 1,
      right: merge.endCol,
    })),
    hiddenColumns,
  };
};

/** Reads the stream `Workbook` of an .xls file of Excel 97 to 2003. Charts and macro sheets are left out. */
export const readXlsStream = async (stream: Uint8Array): Promise<Result<Grid[]>> => {
  const described = readXlsRecords(stream);
  if (!described.ok) return described;
  try {
    const { sheets } = await readXls(containerOf(["Workbook", stream]));
    return ok(
      sheets.flatMap((sheet, index) => {
        const about = described.value[index];
        return about?.cells ? [toGrid(sheet, about)] : [];
      }),
    );
  } catch {
    return fail("import.old-excel");
  }
};
