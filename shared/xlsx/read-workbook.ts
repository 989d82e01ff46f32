import { type Cell, type CellStyle, readXlsx, type Sheet } from "hucre/xlsx";
import type { Grid, GridCell, GridRow } from "../workbook/grid.ts";
import { numberText } from "./read-format.ts";

const symbolFonts = /^(wingdings|webdings|symbol|zapf ?dingbats|marlett)/i;

const isoDate = (date: Date): string => date.toISOString().slice(0, 10);

const look = (style: CellStyle | undefined): Pick<GridCell, "format" | "symbolFont" | "fill"> => {
  const fill = style?.fill?.type === "pattern" ? style.fill.fgColor?.rgb : undefined;
  const font = style?.font?.name;
  return {
    ...(style?.numFmt === undefined ? {} : { format: style.numFmt }),
    ...(font !== undefined && symbolFonts.test(font) ? { symbolFont: font } : {}),
    ...(fill === undefined ? {} : { fill: fill.slice(-6).toUpperCase() }),
  };
};

const gridCell = (value: Cell["value"], cell: Cell | undefined): GridCell | undefined => {
  if (value === null || value === "") return undefined;
  const rest = { ...look(cell?.style), ...(cell?.formula === undefined ? {} : { formula: true }) };
  if (typeof value === "string") {
    return { value, text: value, kind: cell?.type === "error" ? "error" : "text", ...rest };
  }
  if (typeof value === "boolean") return { value, text: value ? "TRUE" : "FALSE", kind: "boolean", ...rest };
  if (typeof value === "number") return { value, text: numberText(value, rest.format), kind: "number", ...rest };
  const text = isoDate(value);
  return { value: text, text, kind: "date", ...rest };
};

const toGrid = (sheet: Sheet): Grid => {
  const rows: GridRow[] = [];
  sheet.rows.forEach((values, index) => {
    const cells: (GridCell | undefined)[] = [];
    values.forEach((value, column) => {
      const cell = value === null ? undefined : gridCell(value, sheet.cells?.get(`${index},${column}`));
      if (cell !== undefined) cells[column] = cell;
    });
    if (cells.length === 0) return;
    rows.push({ number: index + 1, cells, ...(sheet.rowDefs?.get(index)?.hidden ? { hidden: true } : {}) });
  });
  return {
    sheet: sheet.name,
    hidden: sheet.hidden === true || sheet.veryHidden === true,
    rows,
    merges: (sheet.merges ?? []).map((merge) => ({
      top: merge.startRow + 1,
      left: merge.startCol,
      bottom: merge.endRow + 1,
      right: merge.endCol,
    })),
    hiddenColumns: (sheet.columns ?? []).flatMap((column, index) => (column.hidden ? [index] : [])),
  };
};

export const readWorkbook = async (bytes: Uint8Array): Promise<Grid[]> => {
  const workbook = await readXlsx(bytes, { readStyles: true });
  return workbook.sheets.map(toGrid);
};
