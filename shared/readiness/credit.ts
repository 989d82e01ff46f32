import type { Evidence, Status } from "../soa/document.ts";

/** What a status is worth, 0 to 1, without evidence. Crossbook's own scale; the workbook shows it in cells. */
export const statusCredit: Readonly<Record<Status, number>> = {
  "not-assessed": 0,
  "not-started": 0,
  planned: 0.2,
  partial: 0.5,
  implemented: 0.8,
  verified: 1,
};

/** What an implemented row is worth once current evidence stands behind it. */
export const evidencedCredit = 1;

/** Whether some evidence counts on a day: it has no expiry, or one on or after `asOf` (ISO dates). */
export const isCurrent = (evidence: readonly Evidence[] | undefined, asOf: string): boolean =>
  evidence?.some((entry) => entry.expires === undefined || entry.expires === "" || entry.expires >= asOf) ?? false;

/** The credit of a row, 0 to 1: only an implemented row gains by evidence. */
export const creditOf = (status: Status, hasCurrentEvidence: boolean): number =>
  status === "implemented" && hasCurrentEvidence ? evidencedCredit : statusCredit[status];
