import type { Inclusion, Status } from "../document.ts";
import { type ColumnProfile, share } from "./column-profile.ts";
import { inclusionHeading, meaningsOf } from "./headings.ts";
import { readYesNo, statusHeading } from "./meanings.ts";

/** A column whose mark gives a row this status. */
export interface StatusMark {
  readonly column: number;
  readonly status: Status | "not-applicable";
}

/** The headings of a column: all, one under the other, and the lowest alone. */
export interface ColumnHeading {
  readonly heading: string;
  readonly lowest: string;
}

/** A code for a reason: `LR`, `BR/BP`. */
const code = /^[A-Z/]{1,6}$/;

/** The reason for inclusion whose marks stand in a column; undefined where the column holds no such marks. */
const reasonMarked = ({ heading, lowest }: ColumnHeading, one: ColumnProfile): Inclusion | undefined => {
  const reason = inclusionHeading(lowest);
  if (reason === undefined) return undefined;
  const isMarked = one.filled > 0 && share(one.yesNo, one.filled) >= 0.8;
  if (isMarked || one.filled > 0) return isMarked ? reason : undefined;
  const isUnderReasons =
    heading !== lowest &&
    meaningsOf(heading).some(({ meaning }) => meaning === "inclusion" || meaning === "justification");
  return isUnderReasons || code.test(lowest.trim()) ? reason : undefined;
};

/** The status whose marks stand in a column: `In progress`, or `Yes` under a heading that asks for the status. */
const statusMarked = ({ heading, lowest }: ColumnHeading, one: ColumnProfile): StatusMark["status"] | undefined => {
  if (one.filled === 0 || share(one.marks, one.filled) < 0.9) return undefined;
  const named = statusHeading(lowest);
  if (named !== undefined) return named;
  const answer = heading === lowest ? undefined : readYesNo(lowest);
  if (answer === undefined || !meaningsOf(heading).some(({ meaning }) => meaning === "status")) return undefined;
  return answer ? "implemented" : "not-started";
};

/** The columns with a mark for one answer each: the reasons for inclusion, and the statuses where there are several. */
export const markColumns = (
  columns: Iterable<ColumnProfile>,
  headingOf: (column: number) => ColumnHeading,
): { readonly reasons: ReadonlyMap<Inclusion, number>; readonly statuses: readonly StatusMark[] } => {
  const reasons = new Map<Inclusion, number>();
  const statuses: StatusMark[] = [];
  for (const one of columns) {
    const { column } = one;
    const heading = headingOf(column);
    const reason = reasonMarked(heading, one);
    if (reason !== undefined && !reasons.has(reason)) {
      reasons.set(reason, column);
      continue;
    }
    const status = statusMarked(heading, one);
    if (status !== undefined) statuses.push({ column, status });
  }
  return { reasons, statuses: statuses.length < 2 ? [] : statuses };
};
