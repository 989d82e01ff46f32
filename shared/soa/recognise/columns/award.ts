import type { ColumnRole } from "../../report.ts";
import type { Bid } from "./bids.ts";
import type { StatusMark } from "./mark-columns.ts";
import type { Unasked } from "./undecided.ts";

/** What each role was given, and the columns that are given away or keep to themselves. */
export interface Awarded {
  readonly unasked: ReadonlyMap<number, Unasked>;
  readonly byRole: Map<ColumnRole, number>;
  readonly taken: ReadonlySet<number>;
  readonly excludedMarks: number | undefined;
  readonly maturity: number | undefined;
}

/** Where the ids of a table stand, and its titles. */
export interface KeyPlaces {
  readonly keyColumn: number;
  /** The ids have their titles beside them in the same cells. */
  readonly titledIds: boolean;
  /** The column whose texts are like the catalog's titles. */
  readonly titleColumn: number | undefined;
}

/** Gives each role the column that asks for it best. */
export const award = (
  { keyColumn, titledIds, titleColumn }: KeyPlaces,
  bids: readonly Bid[],
  statusMarks: readonly StatusMark[],
): Awarded => {
  const byRole = new Map<ColumnRole, number>([["control", keyColumn]]);
  if (titledIds && (titleColumn === keyColumn || titleColumn === undefined)) byRole.set("title", keyColumn);
  const taken = new Set<number>([keyColumn, ...statusMarks.map(({ column }) => column)]);
  let excludedMarks: number | undefined;
  let maturity: number | undefined;
  const unasked = new Map<number, Unasked>();
  for (const { role, column, score, unasked: isUnasked } of [...bids].sort(
    (a, b) => b.score - a.score || a.column - b.column,
  )) {
    if (taken.has(column)) continue;
    if (isUnasked !== undefined) unasked.set(column, isUnasked);
    else if (role === "none") {
      if (score >= 0.85) taken.add(column);
    } else if (role === "excluded") {
      if (excludedMarks !== undefined || score < 0.5) continue;
      excludedMarks = column;
      taken.add(column);
    } else if (role === "maturity") {
      maturity ??= column;
    } else if (!byRole.has(role) && (role !== "status" || statusMarks.length === 0)) {
      byRole.set(role, column);
      taken.add(column);
    }
  }
  return {
    unasked,
    byRole,
    taken,
    excludedMarks,
    maturity,
  };
};
