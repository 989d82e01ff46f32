import { documentChanges, type FieldChange } from "./compare-fields.ts";
import { comparedRows } from "./compare-rows.ts";
import { type ComparisonSummary, summaryOf } from "./compare-summary.ts";
import type { Soa, SoaItem } from "./document.ts";

export interface RowChange {
  readonly control: string;
  readonly framework: string;
  readonly title?: string;
  readonly fields: readonly FieldChange[];
}

export interface Comparison {
  readonly added: readonly SoaItem[];
  readonly removed: readonly SoaItem[];
  readonly changed: readonly RowChange[];
  readonly unchanged: number;
  /** Differences of the document itself: version, date, approver and the like. */
  readonly document: readonly FieldChange[];
  readonly summary: ComparisonSummary;
}

/**
 * What changed between two documents, field by field. Rows on one control pair by what differs least. A row that says
 * nothing of its status is not assessed, and one without a weight weighs 1: neither differs from a row that says so.
 */
export const compareSoa = (before: Soa, after: Soa): Comparison => {
  const rows = comparedRows(before, after);
  return {
    added: rows.flatMap((row) => (row.outcome === "added" && row.after ? [row.after] : [])),
    removed: rows.flatMap((row) => (row.outcome === "removed" && row.before ? [row.before] : [])),
    changed: rows.flatMap(({ outcome, control, framework, fields, ...row }): RowChange[] => {
      if (outcome !== "changed") return [];
      const title = row.after?.title ?? row.before?.title;
      return [{ control, framework, ...(title === undefined ? {} : { title }), fields }];
    }),
    unchanged: rows.filter((row) => row.outcome === "unchanged").length,
    document: documentChanges(before, after),
    summary: summaryOf(rows),
  };
};
