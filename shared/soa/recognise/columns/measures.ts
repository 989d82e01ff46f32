import { type ColumnTone, noTone } from "../answers/tone.ts";
import { meaningsOf } from "../headings/headings.ts";
import { recencyOf } from "../headings/recency.ts";
import { surely } from "./answering.ts";
import type { Bid } from "./bids.ts";
import { type ColumnProfile, share } from "./column-profile.ts";
import type { ColumnHeading } from "./mark-columns.ts";

/** A column of numbers that say how far controls are: levels of maturity, or parts of a whole. */
export interface Measure {
  readonly column: number;
  readonly maturity: boolean;
}

/** Most of a column's cells, and of its heading. */
const [mostCells, mostHeading] = [0.6, 0.6];

/** Whether nothing but levels stands in a column, and more than marks of 0 and 1. */
export const holdsLevels = (one: ColumnProfile | undefined, { scale }: ColumnTone): boolean =>
  one !== undefined && share(one.levels, one.filled) >= mostCells && scale > 1;

const percentage = /^\s*\d{1,3}(?:[.,]\d+)?\s*%\s*$/;

/** Whether nothing but percentages or parts of 1 stands in a column. */
const holdsParts = (one: ColumnProfile | undefined, { hundred, fractions }: ColumnTone): boolean =>
  one !== undefined &&
  one.filled > 0 &&
  (hundred || fractions || one.texts.filter((text) => percentage.test(text)).length > one.texts.length * mostCells);

/**
 * Beside a column of numbers that is the status, other such columns that measure the same: the percentage beside the level
 * of maturity, and the level beside the percentage. What is only aimed at is none.
 */
export const otherMeasures = (
  spare: readonly ColumnProfile[],
  status: ColumnProfile | undefined,
  tones: ReadonlyMap<number, ColumnTone>,
  bids: readonly Bid[],
  headingOf: (column: number) => ColumnHeading,
): readonly Measure[] => {
  const toneOf = ({ column }: ColumnProfile): ColumnTone => tones.get(column) ?? noTone;
  if (status === undefined || !(holdsLevels(status, toneOf(status)) || holdsParts(status, toneOf(status)))) return [];
  return spare.flatMap((one): readonly Measure[] => {
    const { column } = one;
    const { heading, lowest } = headingOf(column);
    if ((recencyOf(heading) ?? 0) < 0) return [];
    const asks = (wanted: "status" | "maturity", least: number): boolean =>
      meaningsOf(lowest).some(({ meaning, score }) => meaning === wanted && score >= least);
    if (holdsParts(one, toneOf(one))) return asks("status", mostHeading) ? [{ column, maturity: false }] : [];
    const isOfMaturity =
      asks("maturity", surely) || bids.some((bid) => bid.role === "maturity" && bid.column === column);
    return isOfMaturity && holdsLevels(one, toneOf(one)) ? [{ column, maturity: true }] : [];
  });
};
