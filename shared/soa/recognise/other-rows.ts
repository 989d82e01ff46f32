import type { KeyedRow } from "./resolve.ts";
import { type SheetView, textAt } from "./sheet.ts";

/** The number of an ISO standard alone in its cell, with its year or without. */
const standardAlone = /^(?:iso(?:\s*\/\s*iec)?\s*)?(\d{4,5})(?:\s*:\s*20\d\d)?$/i;
const ours = new Set(["27001", "27002", "42001"]);
/** Columns that are looked at from the left. */
const mostColumns = 16;

/**
 * The rows of a table that say in a column of their own that they are of another ISO standard, with its number: the
 * extensions of ISO/IEC 27017 or 27018 beside the controls that they extend, which have the same numbers. Empty where
 * not nearly every row names its standard, or most are of others.
 */
export const rowsOfOthers = (
  view: SheetView,
  rows: readonly KeyedRow[],
  keyColumn: number,
): ReadonlyMap<number, string> => {
  for (let column = 0; column < Math.min(view.width, mostColumns); column++) {
    if (column === keyColumn) continue;
    const others = new Map<number, string>();
    let own = 0;
    for (const [index, { row }] of rows.entries()) {
      if ((index - own - others.size) * 10 > rows.length) break;
      const [, number = ""] = standardAlone.exec(textAt(view.rows[row], column).trim()) ?? [];
      if (ours.has(number)) own++;
      else if (number !== "") others.set(row, number);
    }
    if (others.size > 0 && own >= others.size && (own + others.size) * 10 >= rows.length * 9) return others;
  }
  return new Map();
};
