import { say } from "../messages/say.ts";
import type { Status } from "../soa/document.ts";
import type { AssessedRow } from "./rows.ts";
import { weightInScope } from "./score.ts";

/** An in-scope row that does not yet earn its full credit. */
export interface Gap {
  readonly control: string;
  readonly title: string;
  readonly status: Status;
  /** Points of the score that closing it adds. The gains of all gaps sum to 100 - score. */
  readonly gain: number;
  readonly reason: string;
}

const reasonOf = (row: AssessedRow): string => {
  if (row.refusedExclusion && row.control.kind !== "clause") return say("readiness.gap.exclusion-without-reason");
  if (row.status !== "implemented") return say(`readiness.gap.${row.status === "verified" ? "partial" : row.status}`);
  return say(row.item?.evidence?.length ? "readiness.gap.evidence-expired" : "readiness.gap.no-evidence");
};

/** Gains that differ only by how a sum was rounded are equal. */
const comparable = (gain: number): number => Math.round(gain * 1e9);

/** Every open row, the largest gain first, equal gains in the standard's order. */
export const gapsOf = (rows: readonly AssessedRow[]): Gap[] => {
  const total = weightInScope(rows);
  return rows
    .filter((row) => !row.excluded && row.credit < 1)
    .map((row) => ({ row, gain: total === 0 ? 0 : (100 * row.weight * (1 - row.credit)) / total }))
    .sort((a, b) => comparable(b.gain) - comparable(a.gain) || a.row.order - b.row.order)
    .map(({ row, gain }) => ({
      control: row.control.id,
      title: row.control.title,
      status: row.status,
      gain,
      reason: reasonOf(row),
    }));
};
