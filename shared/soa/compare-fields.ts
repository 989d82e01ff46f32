import { say } from "../messages/say.ts";
import { answerFields, type Evidence, extraText, type Inclusion, type Soa, type SoaItem } from "./document.ts";

/** What a field of a document or of a row may hold; null where nothing is said. */
export type FieldValue = string | number | boolean | null | readonly (Inclusion | Evidence)[];

/** One field before and after; an absent value is null. A heading of the user's own is named `extra.<heading>`. */
export interface FieldChange {
  readonly field: string;
  readonly before: FieldValue;
  readonly after: FieldValue;
}

/** The fields of a document, in the order in which they are compared. */
export const documentFields = [
  "title",
  "organisation",
  "version",
  "date",
  "framework",
  "approver",
  "classification",
] as const satisfies readonly Exclude<keyof Soa, "items">[];

/** The fields of a row that are compared, in the order in which differences are shown. */
export const rowFields = ["title", ...answerFields] as const satisfies readonly (keyof SoaItem)[];

/** What a row means that says nothing of a field. */
const meantByNothing: Readonly<Record<string, FieldValue>> = { status: "not-assessed", weight: 1 };

const ownPrefix = "extra.";

/** The user's own heading that a field stands for; undefined where the document names the field. */
export const ownHeading = (field: string): string | undefined =>
  field.startsWith(ownPrefix) ? field.slice(ownPrefix.length) : undefined;

/** Absent, null, blank and empty all say nothing, so none differs from another. */
const stated = (value: FieldValue | undefined): FieldValue => {
  if (value === undefined || value === null) return null;
  if (typeof value === "string") return value.trim() === "" ? null : value;
  return typeof value === "object" && value.length === 0 ? null : value;
};

const evidenceParts = ["reference", "version", "date", "expires", "owner"] as const;

/** The order of reasons and of evidence has no meaning, nor has a blank part of evidence. */
const listKey = (list: readonly (Inclusion | Evidence)[]): string =>
  list
    .map((one) => (typeof one === "string" ? one : JSON.stringify(evidenceParts.map((part) => stated(one[part])))))
    .sort()
    .join();

const meaning = (field: string, value: FieldValue): string => {
  const said = value ?? meantByNothing[field] ?? null;
  return typeof said === "object" && said !== null ? listKey(said) : JSON.stringify(said);
};

const change = (field: string, before: FieldValue | undefined, after: FieldValue | undefined): FieldChange[] => {
  const [was, is] = [stated(before), stated(after)];
  return meaning(field, was) === meaning(field, is) ? [] : [{ field, before: was, after: is }];
};

/** The start of the heading under which a migrated row keeps the old ids it came from, and no shorter: users have "Carried from" too. */
const traceHeading = say("migrate.carried-from", { framework: "ISO/IEC 27001:" });

/** A trace of a migration tells where a row came from: no difference where the other row has no such trace. */
const isTrace = ({ field, before, after }: FieldChange): boolean =>
  field.startsWith(`${ownPrefix}${traceHeading}`) && (before === null || after === null);

const ownHeadings = (item: SoaItem | undefined): string[] => Object.keys(item?.extra ?? {});

/** What differs between the documents themselves, their rows apart. */
export const documentChanges = (before: Soa, after: Soa): FieldChange[] =>
  documentFields.flatMap((field) => change(field, before[field], after[field]));

/**
 * What differs between two rows on one control; what the one row says where there is no other. Where a row stood in
 * its file (`source`) is no difference.
 */
export const rowChanges = (before: SoaItem | undefined, after: SoaItem | undefined): FieldChange[] => [
  ...rowFields.flatMap((field) => change(field, before?.[field], after?.[field])),
  ...[...new Set([...ownHeadings(before), ...ownHeadings(after)])]
    .flatMap((heading) =>
      change(`${ownPrefix}${heading}`, before && extraText(before, heading), after && extraText(after, heading)),
    )
    .filter((one) => !isTrace(one)),
];
