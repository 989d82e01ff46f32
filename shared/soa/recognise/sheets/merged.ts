import type { GridRow } from "../../../workbook/grid.ts";
import { cellAt, type SheetView } from "./sheet.ts";

const byView = new WeakMap<SheetView, ReadonlyMap<number, ReadonlyMap<number, number>>>();

/** A merge over more rows than this frames a section; an answer given once for so many rows is no answer to each. */
const mostRows = 40;

const readMerges = (view: SheetView): ReadonlyMap<number, ReadonlyMap<number, number>> => {
  const columns = new Map<number, Map<number, number>>();
  if (view.grid.merges.length === 0) return columns;
  const indexOf = new Map(view.rows.map((row, index) => [row.number, index]));
  for (const { top, bottom, left, right } of view.grid.merges) {
    const first = indexOf.get(top);
    if (bottom === top || bottom - top >= mostRows || right - left > 3 || first === undefined) continue;
    const covered = columns.get(left) ?? new Map<number, number>();
    columns.set(left, covered);
    for (let number = top + 1; number <= bottom; number++) {
      const index = indexOf.get(number);
      if (index !== undefined) covered.set(index, first);
    }
  }
  return columns;
};

/** Rows whose cell in a column is merged with the one above it: row index to the index of the row that shows it. */
export const mergedDown = (view: SheetView, column: number): ReadonlyMap<number, number> | undefined => {
  let columns = byView.get(view);
  if (columns === undefined) {
    columns = readMerges(view);
    byView.set(view, columns);
  }
  return columns.get(column);
};

/**
 * Reads rows as they are seen: what is merged down over several of them stands in each. For a row that takes nothing
 * from above, the row itself.
 *
 * @param columns those whose merged cells count.
 */
export const mergedRowReader = (
  view: SheetView,
  columns: readonly number[],
): ((index: number, row: GridRow) => GridRow) => {
  const merged = columns.flatMap((column) => {
    const covered = mergedDown(view, column);
    return covered === undefined ? [] : [{ column, covered }];
  });
  return (index, row) => {
    let cells: (GridRow["cells"][number] | undefined)[] | undefined;
    for (const { column, covered } of merged) {
      const top = covered.get(index);
      const shown = top === undefined ? undefined : cellAt(view.rows[top], column);
      if (shown === undefined || cellAt(row, column) !== undefined) continue;
      cells ??= [...row.cells];
      while (cells.length < column) cells.push(undefined);
      cells[column] = shown;
    }
    return cells === undefined ? row : { ...row, cells };
  };
};
