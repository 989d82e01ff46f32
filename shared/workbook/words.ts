import { say } from "../messages/say.ts";
import type { Evidence, Inclusion, SoaItem, Status } from "../soa/document.ts";
import type { ConditionalFormatPlan } from "./plan.ts";

/** The word of a status in a cell. */
export const statusWord = (status: Status): string => say(`workbook.status.${status}`);

/** The sign before the word and its look. */
export const statusLooks: Readonly<Record<Status, { look: ConditionalFormatPlan["look"]; symbol: string }>> = {
  "not-assessed": { look: "muted", symbol: "·" },
  "not-started": { look: "bad", symbol: "○" },
  planned: { look: "warning", symbol: "◔" },
  partial: { look: "warning", symbol: "◑" },
  implemented: { look: "good", symbol: "●" },
  verified: { look: "good", symbol: "✔" },
};

export const yes = (): string => say("workbook.yes");
export const no = (): string => say("workbook.no");

export const applicableWord = (applicable: boolean | null | undefined): string | null =>
  applicable === true ? yes() : applicable === false ? no() : null;

export const mark = "x";

export const inclusionMark = (item: SoaItem | undefined, reason: Inclusion): string | null =>
  item?.inclusion?.includes(reason) ? mark : null;

const stated = (text: string | undefined): string | undefined =>
  text === undefined || text.trim() === "" ? undefined : text;

/** An entry with what is known of it; `no reference given` where it has none. */
export const evidenceLine = (entry: Evidence, withExpiry: boolean): string => {
  const details = [
    stated(entry.version) && say("workbook.evidence.version", { version: entry.version ?? "" }),
    stated(entry.date) && say("workbook.evidence.date", { date: entry.date ?? "" }),
    withExpiry
      ? stated(entry.expires) && say("workbook.evidence.expires", { expires: entry.expires ?? "" })
      : undefined,
    stated(entry.owner) && say("workbook.evidence.owner", { owner: entry.owner ?? "" }),
  ].filter((detail) => detail !== undefined);
  const reference = stated(entry.reference) ?? say("workbook.evidence.unnamed");
  return details.length === 0 ? reference : `${reference} (${details.join(", ")})`;
};

/**
 * Every piece of evidence on a line of its own, with what is known of it.
 *
 * @param withExpiry false where a column beside it says until when it is current.
 */
export const evidenceText = (
  evidence: readonly Evidence[] | undefined,
  withExpiry = evidence !== undefined && evidence.length > 1,
): string | null =>
  evidence && evidence.length > 0 ? evidence.map((entry) => evidenceLine(entry, withExpiry)).join("\n") : null;

/** The last day on which any of it is current: blank when some never expires. */
export const evidenceExpiry = (evidence: readonly Evidence[] | undefined): string | undefined => {
  const days = evidence?.map((entry) => entry.expires ?? "") ?? [];
  return days.includes("") ? undefined : days.sort().at(-1);
};

export const text = (value: string | undefined): string | null => stated(value) ?? null;

/** A text as a cell takes it: nothing is left out but the empty text. */
export const wholeText = (value: string | undefined): string | null =>
  value === undefined || value === "" ? null : value;
