import { say } from "../../../shared/messages/say.ts";
import { inclusions, statuses } from "../../../shared/soa/document.ts";

const named = [
  "title",
  "organisation",
  "version",
  "date",
  "framework",
  "approver",
  "classification",
  "applicable",
  "inclusion",
  "justification",
  "status",
  "evidence",
  "owner",
  "due",
  "notes",
  "weight",
] as const;

/** A field of the document as a reader knows it. */
export const fieldName = (field: string): string => {
  const known = named.find((one) => one === field);
  return known === undefined ? field : say(`pane.field.${known}`);
};

/** A value of any field as text for a reader. */
export const inWords = (value: unknown): string => {
  if (value === null || value === undefined || value === "") return say("pane.value.none");
  if (typeof value === "boolean") return say(value ? "pane.value.yes" : "pane.value.no");
  if (Array.isArray(value)) return value.map(inWords).join("; ");
  if (typeof value === "object") return Object.values(value).filter(Boolean).map(String).join(", ");
  const status = statuses.find((one) => one === value);
  if (status !== undefined) return say(`pane.status.${status}`);
  const inclusion = inclusions.find((one) => one === value);
  return inclusion === undefined ? String(value) : say(`pane.inclusion.${inclusion}`);
};
