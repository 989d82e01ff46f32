import type { Inclusion, Status } from "../../document.ts";
import { requiredBy } from "../../words/inclusions.ts";
import { partWords, plainAnswer, readYesNo, statusHeading } from "../answers/meanings.ts";
import { inclusionHeading, meaningsOf } from "../headings/headings.ts";
import { fold } from "../texts/text.ts";
import { type ColumnProfile, share } from "./column-profile.ts";

const isBegun = (status: StatusMark["status"]): boolean => status === "partial" || status === "planned";

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

/** What stands over the lowest heading of a column; undefined where nothing does. */
export const headingAbove = ({ heading, lowest }: ColumnHeading): string | undefined =>
  heading.endsWith(` / ${lowest}`) ? heading.slice(0, -` / ${lowest}`.length) : undefined;

/** A code for a reason: `LR`, `BR/BP`. */
const code = /^[A-Z/]{1,6}$/;

const isUnderReasons = ({ heading, lowest }: ColumnHeading): boolean =>
  heading !== lowest &&
  meaningsOf(heading).some(({ meaning }) => meaning === "inclusion" || meaning === "justification");

/** The reason for inclusion whose marks stand in a column; undefined where the column holds no such marks. */
const reasonMarked = ({ heading, lowest }: ColumnHeading, one: ColumnProfile): Inclusion | undefined => {
  const reason = inclusionHeading(lowest) ?? inclusionHeading(lowest.replace(requiredBy, ""));
  if (reason === undefined) return undefined;
  const isMarked = one.filled > 0 && share(one.yesNo, one.filled) >= 0.8;
  if (isMarked || one.filled > 0) return isMarked ? reason : undefined;
  return isUnderReasons({ heading, lowest }) || code.test(lowest.trim()) ? reason : undefined;
};

const isMarked = (one: ColumnProfile): boolean => one.filled > 0 && share(one.marks, one.filled) >= 0.9;

const asksFor = (lowest: string, wanted: "applicable" | "excluded"): boolean =>
  meaningsOf(lowest).some(({ meaning, score }) => meaning === wanted && score >= surelyHeaded);

const surelyHeaded = 0.9;

/** Whether a column answers yes or no, of a status each as it may be: "Implemented", "In progress", "Planned". */
const isAnswered = ({ filled, texts }: ColumnProfile): boolean =>
  filled > 0 && texts.every((text) => plainAnswer(text) !== undefined);

/** Of such columns one is for what is done, and another for what is begun or to come; what was tested is done as well. */
const statusAnswered = (lowest: string, one: ColumnProfile): Status | undefined => {
  const named = statusHeading(lowest);
  if (named === undefined || named === "not-applicable" || named === "verified") return undefined;
  return isAnswered(one) ? named : undefined;
};

/** Whether a heading says that something applies, or is so, in part: `Partially`, `Teilweise anwendbar`. */
const saysInPart = (lowest: string): boolean => {
  const words = fold(lowest);
  if (partWords.has(words)) return true;
  return readYesNo(lowest) === true && words.split(" ").some((word) => partWords.has(word));
};

/** The status whose marks stand in a column: `In progress`, or `Yes` under a heading that asks for the status. */
const statusMarked = ({ heading, lowest }: ColumnHeading, one: ColumnProfile): StatusMark["status"] | undefined => {
  if (!isMarked(one) || asksFor(lowest, "applicable")) return undefined;
  const named = statusHeading(lowest);
  if (named === "not-applicable" || (named !== undefined && !asksFor(lowest, "excluded"))) return named;
  const answer = heading === lowest ? undefined : readYesNo(lowest);
  if (answer === undefined || !meaningsOf(heading).some(({ meaning }) => meaning === "status")) return undefined;
  return answer ? "implemented" : "not-started";
};

/** The columns with a mark for one answer each. */
export interface MarkColumns {
  readonly reasons: ReadonlyMap<Inclusion, number>;
  /** Of the statuses, where there are several. */
  readonly statuses: readonly StatusMark[];
  /** A mark says that the control applies in part: between "Applicable" and "Not applicable". */
  readonly inPart: number | undefined;
}

export const markColumns = (
  columns: readonly ColumnProfile[],
  headingOf: (column: number) => ColumnHeading,
): MarkColumns => {
  const reasons = new Map<Inclusion, number>();
  const statuses: StatusMark[] = [];
  const answered: StatusMark[] = [];
  let inPart: number | undefined;
  const decides = columns.some((one) => isMarked(one) && asksFor(headingOf(one.column).lowest, "applicable"));
  for (const one of columns) {
    const { column } = one;
    const heading = headingOf(column);
    const reason = reasonMarked(heading, one);
    if (reason !== undefined && !reasons.has(reason)) {
      reasons.set(reason, column);
      continue;
    }
    if (decides && inPart === undefined && isMarked(one) && saysInPart(heading.lowest)) {
      inPart = column;
      continue;
    }
    const status = statusMarked(heading, one);
    if (status !== undefined) statuses.push({ column, status });
    const named = status === undefined ? statusAnswered(heading.lowest, one) : undefined;
    if (named !== undefined) answered.push({ column, status: named });
  }
  // One code alone is none of reasons: CO is a country beside PE and MX.
  const [[reason, at] = []] = reasons;
  if (reasons.size === 1 && reason !== undefined && at !== undefined && !isUnderReasons(headingOf(at)))
    if (code.test(headingOf(at).lowest.trim())) reasons.delete(reason);
  const isOfEach =
    answered.some(({ status }) => status === "implemented") && answered.some(({ status }) => isBegun(status));
  if (isOfEach) statuses.push(...answered);
  // Beside "Implemented" and "Planned", "Partially" is how far it is, and beside "Not applicable" whether it is.
  const isProgress = statuses.some(({ status }) => status !== "not-applicable");
  if (inPart !== undefined && !isProgress) return { reasons, statuses: [], inPart };
  if (inPart !== undefined) statuses.push({ column: inPart, status: "partial" });
  return { reasons, statuses: statuses.length < 2 ? [] : statuses, inPart: undefined };
};
