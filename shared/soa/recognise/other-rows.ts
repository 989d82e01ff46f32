import { namesOtherStandard, namesOurs } from "./headings.ts";
import type { KeyedRow } from "./resolve.ts";
import { type SheetView, textAt } from "./sheet.ts";
import { oneLine } from "./text.ts";

/** The number of an ISO standard alone in its cell, with its year or without. */
const standardAlone = /^(?:iso(?:\s*\/\s*iec)?\s*)?(\d{4,5})(?:\s*:\s*20\d\d)?$/i;
const ours = new Set(["27001", "27002", "42001"]);
/** Columns that are looked at from the left. */
const mostColumns = 16;
/** The name of a standard, in characters. */
const longestName = 60;

/** The standard that a cell names: `true` one of ours, else the name of another; undefined where it names none. */
const standardOf = (text: string): string | true | undefined => {
  if (text === "" || text.length > longestName) return undefined;
  const [, number] = standardAlone.exec(text) ?? [];
  if (number !== undefined) return ours.has(number) || `ISO ${number}`;
  return namesOurs(text) || (namesOtherStandard(text) ? text : undefined);
};

/** Whether ids are written as those of Annex A, which has no section 1: `A1.2` is SOC 2's. */
const isAnnexed = ({ reading }: KeyedRow): boolean =>
  reading.tokens.some(({ annex, parts }) => annex && parts[0] !== 1);

/**
 * The rows of a table that say in a column of their own that they are of another standard, with its name: the
 * extensions of ISO/IEC 27017 or 27018 beside the controls that they extend, which have the same numbers; clauses of
 * ISO 22301 or criteria of SOC 2 beside ids with the A of Annex A. Empty where not nearly every row names its standard,
 * or most are of others whose ids are written like ours.
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
    let apart = true;
    let areIso = true;
    for (const [index, row] of rows.entries()) {
      if ((index - own - others.size) * 10 > rows.length) break;
      const standard = standardOf(oneLine(textAt(view.rows[row.row], column)));
      if (standard === undefined) continue;
      if (standard === true) own++;
      else {
        others.set(row.row, standard);
        areIso &&= /^iso/i.test(standard);
      }
      apart &&= isAnnexed(row) === (standard === true);
    }
    const areTold = own > 0 && (apart || (areIso && own >= others.size));
    if (others.size > 0 && areTold && (own + others.size) * 10 >= rows.length * 9) return others;
  }
  return new Map();
};
