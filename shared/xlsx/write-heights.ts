import { looks } from "../workbook/looks.ts";
import type { SheetPlan } from "../workbook/plan.ts";
import { rectangle } from "./write-rectangle.ts";

const lineOf = (points: number): number => points * 1.3;
const least = 15;
/** Letters of 10 points to a unit of column width; fewer than fit at best, since lines break at words. */
const lettersAUnit = 1.08;

/** Lines that a text takes in a column of a width in characters. */
const linesOf = (text: string, width: number, size: number): number => {
  const letters = Math.max(1, (width * lettersAUnit * 10) / size);
  return text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / letters)), 0);
};

/**
 * Heights, in points by row, for rows whose wrapped texts take more than a line: not every reader fits rows when it
 * opens a file. Rows that the plan gives a height, and merged cells, are left alone.
 */
export const fittedHeights = (plan: SheetPlan): ReadonlyMap<number, number> => {
  const given = new Set(plan.rowHeights?.map((height) => height.row));
  const merged = plan.merges.map(rectangle);
  const isMerged = (row: number, column: number): boolean =>
    merged.some((m) => row >= m.top && row <= m.bottom && column >= m.left && column <= m.right);
  const wrapped = new Map<string, number>();
  for (const { range, style } of plan.styles) {
    const { top, left, bottom, right } = rectangle(range);
    const look = looks[style];
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        if (look.wrap) wrapped.set(`${row},${column}`, look.size ?? 10);
        else wrapped.delete(`${row},${column}`);
      }
    }
  }
  const heights = new Map<number, number>();
  for (const { row: top, column: left, cells, results } of plan.blocks) {
    for (const [down, line] of cells.entries()) {
      const row = top + down;
      if (given.has(row)) continue;
      for (const [across, value] of line.entries()) {
        const shown = results?.[down]?.[across] ?? value;
        const size = wrapped.get(`${row},${left + across}`);
        const isFormula = typeof shown === "string" && shown.startsWith("=") && results === undefined;
        if (typeof shown !== "string" || isFormula || size === undefined || isMerged(row, left + across)) continue;
        const width = plan.columnWidths[left + across - 1] ?? 8.43;
        const points = Math.ceil(linesOf(shown, width, size) * lineOf(size) + 2);
        if (points > least) heights.set(row, Math.min(409, Math.max(points, heights.get(row) ?? 0)));
      }
    }
  }
  return heights;
};
