import type { Grid, MergedRange } from "../../../workbook/grid.ts";
import { firstPlace } from "./ordered.ts";

interface Merges {
  /** By the row in which they begin. */
  readonly sorted: readonly { readonly merge: MergedRange; readonly place: number }[];
  /** The lowest row that a merge up to here reaches: above a place where that is too high nothing need be looked at. */
  readonly reach: readonly number[];
}

const byGrid = new WeakMap<Grid, Merges>();

const index = (grid: Grid): Merges => {
  const sorted = grid.merges.map((merge, place) => ({ merge, place })).sort((a, b) => a.merge.top - b.merge.top);
  let lowest = 0;
  const reach = sorted.map(({ merge }) => {
    lowest = Math.max(lowest, merge.bottom);
    return lowest;
  });
  return { sorted, reach };
};

const none: readonly MergedRange[] = [];

/** The merges of a sheet that touch the rows from `top` to `bottom`, as Excel numbers them, in the order of the file. */
export const mergesAcross = (grid: Grid, top: number, bottom: number): readonly MergedRange[] => {
  if (grid.merges.length === 0) return none;
  let merges = byGrid.get(grid);
  if (merges === undefined) {
    merges = index(grid);
    byGrid.set(grid, merges);
  }
  const { sorted, reach } = merges;
  let at = firstPlace(sorted.length, (place) => (sorted[place]?.merge.top ?? 0) > bottom) - 1;
  const found: (typeof sorted)[number][] = [];
  for (; at >= 0 && (reach[at] ?? 0) >= top; at--) {
    const one = sorted[at];
    if (one !== undefined && one.merge.bottom >= top) found.push(one);
  }
  return found.sort((a, b) => a.place - b.place).map(({ merge }) => merge);
};
