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
  /** Rows excluded now that were not before. */
  readonly excluded: number;
  /** Rows excluded without a justification now and not before: newly excluded, or their justification is gone. */
  readonly unjustified: readonly { readonly control: string; readonly framework: FrameworkId }[];
}

export type Movement = "advanced" | "fell-back";

const rank = (item: SoaItem): number => statuses.indexOf(item.status ?? "not-assessed");

/** Which way the status of a row went; undefined where it stayed, or where only one document has the row. */
export const movementOf = ({ before, after }: ComparedRow): Movement | undefined => {
  if (!before || !after || rank(before) === rank(after)) return undefined;
  return rank(after) > rank(before) ? "advanced" : "fell-back";
};

const isJustified = ({ justification }: SoaItem): boolean => (justification ?? "").trim() !== "";

/** Whether a row was excluded before already, and with a justification. */
export const wasJustified = ({ before }: ComparedRow): boolean => before?.applicable === false && isJustified(before);

/**
 * Whether a row was excluded since, with a justification or without, or has lost the justification of its exclusion;
 * undefined where nothing of it is new.
 */
export const exclusionOf = (row: ComparedRow): "justified" | "unjustified" | undefined => {
  const { before, after } = row;
  if (after?.applicable !== false) return undefined;
  const isNew = before?.applicable !== false;
  if (isJustified(after)) return isNew ? "justified" : undefined;
  return isNew || wasJustified(row) ? "unjustified" : undefined;
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
    excluded: count(({ before, after }) => after?.applicable === false && before?.applicable !== false),
    unjustified: rows.flatMap((row) =>
      exclusionOf(row) === "unjustified" ? [{ control: row.control, framework: row.framework }] : [],
    ),
  };
};
