import type { Grid } from "../../../shared/workbook/grid.ts";
import { emptyGrid, type LoadedRange, toGrid } from "./grid.ts";

/** Cells in one answer: well below Excel's 5 MB with values, texts, formats and looks of each. */
const cellsAtATime = 10_000;

interface Place {
  readonly sheet: string;
  readonly hidden: boolean;
  /** Null object where the sheet is empty; its row and column counts are loaded. */
  readonly range: Excel.Range;
}

const columnsOnly = ["values", "text", "formulas", "numberFormat", "valueTypes", "rowIndex", "columnIndex"];

const request = (range: Excel.Range): (() => LoadedRange) => {
  range.load(columnsOnly);
  const looks = range.getCellProperties({
    format: { fill: { color: true }, font: { name: true, strikethrough: true } },
  });
  const rows = range.getRowProperties({ rowHidden: true });
  const columns = range.getColumnProperties({ columnHidden: true });
  const merged = range.getMergedAreasOrNullObject();
  merged.load("address");
  return () => ({
    rowIndex: range.rowIndex,
    columnIndex: range.columnIndex,
    values: range.values,
    text: range.text,
    formulas: range.formulas,
    numberFormat: range.numberFormat,
    valueTypes: range.valueTypes,
    looks: looks.value.map((line) =>
      line.map(({ format }) => ({
        ...(format?.fill?.color ? { fill: format.fill.color } : {}),
        ...(format?.font?.name ? { font: format.font.name } : {}),
        ...(format?.font?.strikethrough ? { struck: true } : {}),
      })),
    ),
    hiddenRows: rows.value.map(({ rowHidden }) => rowHidden ?? false),
    hiddenColumns: columns.value.map(({ columnHidden }) => columnHidden ?? false),
    merges: merged.isNullObject ? [] : merged.address.split(",").map((address) => address.replace(/^.*!/, "").trim()),
  });
};

/** Reads ranges whose sizes are known, as many cells a round trip as fit one answer. */
export const readGrids = async (context: Excel.RequestContext, places: readonly Place[]): Promise<readonly Grid[]> => {
  const reading = places.map((place) => ({ place, parts: [] as LoadedRange[] }));
  let waiting: (() => void)[] = [];
  let cells = 0;
  const flush = async (): Promise<void> => {
    if (waiting.length === 0) return;
    await context.sync();
    for (const take of waiting) take();
    waiting = [];
    cells = 0;
  };
  for (const { place, parts } of reading) {
    if (place.range.isNullObject) continue;
    const { rowCount, columnCount } = place.range;
    const step = Math.max(1, Math.floor(cellsAtATime / columnCount));
    for (let row = 0; row < rowCount; row += step) {
      const height = Math.min(step, rowCount - row);
      if (cells + height * columnCount > cellsAtATime) await flush();
      cells += height * columnCount;
      const read = request(place.range.getCell(row, 0).getResizedRange(height - 1, columnCount - 1));
      waiting.push(() => parts.push(read()));
    }
  }
  await flush();
  return reading.map(({ place: { sheet, hidden }, parts }) =>
    parts.length === 0 ? emptyGrid(sheet, hidden) : toGrid(sheet, hidden, parts),
  );
};
