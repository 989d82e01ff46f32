import { say } from "../messages/say.ts";
import { documentFields, type FieldChange, type FieldValue, ownHeading, rowFields } from "../soa/compare-fields.ts";
import { type Evidence, type Inclusion, inclusions, statuses } from "../soa/document.ts";
import { evidenceCell } from "./evidence-cell.ts";
import type { PlanValue } from "./plan.ts";
import { applicableWord, statusWord } from "./words.ts";

const named = [...documentFields, ...rowFields];

/** A field as a reader knows it; a heading of the document's own stays as it is. */
export const fieldWord = (field: string): string => {
  const known = named.find((one) => one === field);
  return known === undefined ? (ownHeading(field) ?? field) : say(`workbook.compare.field.${known}`);
};

const isEvidence = (one: Inclusion | Evidence): one is Evidence => typeof one !== "string";

/**
 * What a field held, as a cell shows it: words for a status and for yes and no, reasons joined by `; `, evidence an
 * entry a line. null where nothing was said.
 *
 * @param nameOf a framework's name by its id.
 */
export const valueCell = (
  field: FieldChange["field"],
  value: FieldValue,
  nameOf: (framework: string) => string,
): PlanValue => {
  if (value === null || typeof value === "number") return value;
  if (typeof value === "boolean") return applicableWord(value);
  if (typeof value === "object") {
    const reasons = inclusions.filter((one) => value.includes(one));
    return reasons.length > 0
      ? reasons.map((one) => say(`soa.inclusion.${one}`)).join("; ")
      : evidenceCell(value.filter(isEvidence), true);
  }
  if (field === "framework") return nameOf(value);
  const status = field === "status" ? statuses.find((one) => one === value) : undefined;
  return status === undefined ? value : statusWord(status);
};
