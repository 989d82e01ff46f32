import type { SheetPlan } from "../../shared/workbook/plan.ts";

/** Every written cell by its place; a place written twice is named in `twice`. */
export const cellsOf = (sheet: SheetPlan) => {
  const cells = new Map<string, unknown>();
  const twice: string[] = [];
  for (const block of sheet.blocks) {
    block.cells.forEach((line, down) => {
      line.forEach((value, across) => {
        const place = `${block.row + down},${block.column + across}`;
        if (cells.has(place)) twice.push(`${sheet.name} ${place}`);
        cells.set(place, value);
      });
    });
  }
  return { cells, twice };
};
