import type { FrameworkId } from "../catalog/framework.ts";
import type { ComparedRow } from "./compare-rows.ts";
import { type SoaItem, statuses } from "./document.ts";

/** What the differences come to for somebody who reviews them. */
export interface ComparisonSummary {
  /** Rows of both documents whose status is further than before, and those whose status is less far. */
  readonly advanced: number;
  readonly fellBack: number;
  /** Rows of both documents whose applicability was decided, changed or opened again. */
  readonly decisions: number;
  /** Rows excluded now that were not before; the second figure counts those without a justification. */
  readonly excluded: number;
  readonly unjustified: readonly { readonly control: string; readonly framework: FrameworkId }[];
}

export type Movement = "advanced" | "fell-back";

const rank = (item: SoaItem): number => statuses.indexOf(item.status ?? "not-assessed");

/** Which way the status of a row went; undefined where it stayed, or where only one document has the row. */
export const movementOf = ({ before, after }: ComparedRow): Movement | undefined => {
  if (!before || !after || rank(before) === rank(after)) return undefined;
  return rank(after) > rank(before) ? "advanced" : "fell-back";
};

/** Whether a row was excluded since, with a justification or without; undefined where it was not. */
export const exclusionOf = ({ before, after }: ComparedRow): "justified" | "unjustified" | undefined => {
  if (after?.applicable !== false || before?.applicable === false) return undefined;
  return (after.justification ?? "").trim() === "" ? "unjustified" : "justified";
};

/** Whether both documents have the row and disagree on whether the control applies. */
const isDecision = ({ outcome, fields }: ComparedRow): boolean =>
  outcome === "changed" && fields.some(({ field }) => field === "applicable");

/** Counts over compared rows. */
export const summaryOf = (rows: readonly ComparedRow[]): ComparisonSummary => {
  const count = (test: (row: ComparedRow) => boolean): number => rows.filter(test).length;
  return {
    advanced: count((row) => movementOf(row) === "advanced"),
    fellBack: count((row) => movementOf(row) === "fell-back"),
    decisions: count(isDecision),
    excluded: count((row) => exclusionOf(row) !== undefined),
    unjustified: rows.flatMap((row) =>
      exclusionOf(row) === "unjustified" ? [{ control: row.control, framework: row.framework }] : [],
    ),
  };
};
