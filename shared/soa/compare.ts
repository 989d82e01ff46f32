import { qualify } from "../catalog/reference.ts";
import { extraText, type Soa, type SoaItem } from "./document.ts";

/** One field of one row, before and after; an absent value is null. */
export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

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
}

const documentFields = ["title", "organisation", "version", "date", "framework", "approver", "classification"] as const;

const rowFields = [
  "title",
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

/** Absent, null, blank and empty all say nothing, so none differs from another. */
const stated = (value: unknown): unknown => {
  if (value === undefined || value === null || value === "") return null;
  if (Array.isArray(value) && value.length === 0) return null;
  return value;
};

const same = (a: unknown, b: unknown): boolean => JSON.stringify(canonical(a)) === JSON.stringify(canonical(b));

const canonical = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(canonical);
  if (value !== null && typeof value === "object") {
    return Object.fromEntries(
      Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, inner]) => [key, canonical(inner)]),
    );
  }
  return value;
};

const change = (field: string, before: unknown, after: unknown): FieldChange[] => {
  const [was, is] = [stated(before), stated(after)];
  return same(was, is) ? [] : [{ field, before: was, after: is }];
};

const extraChanges = (before: SoaItem, after: SoaItem): FieldChange[] =>
  [...new Set([...Object.keys(before.extra ?? {}), ...Object.keys(after.extra ?? {})])].flatMap((heading) =>
    change(`extra.${heading}`, extraText(before, heading), extraText(after, heading)),
  );

/** The rows by identity; the n-th row on one control pairs with the n-th row on it in the other document. */
const byIdentity = (soa: Soa): Map<string, SoaItem> => {
  const seen = new Map<string, number>();
  return new Map(
    soa.items.map((item) => {
      const id = qualify(item.framework ?? soa.framework, item.control);
      const nth = (seen.get(id) ?? 0) + 1;
      seen.set(id, nth);
      return [`${id}#${nth}`, item];
    }),
  );
};

/** What changed between two documents, field by field. Where a row stood in its file (`source`) is no difference. */
export const compareSoa = (before: Soa, after: Soa): Comparison => {
  const old = byIdentity(before);
  const current = byIdentity(after);
  const changed: RowChange[] = [];
  let unchanged = 0;
  for (const [key, was] of old) {
    const is = current.get(key);
    if (!is) continue;
    const fields = [...rowFields.flatMap((field) => change(field, was[field], is[field])), ...extraChanges(was, is)];
    if (fields.length === 0) unchanged += 1;
    else {
      const title = is.title ?? was.title;
      changed.push({
        control: is.control,
        framework: is.framework ?? after.framework,
        ...(title === undefined ? {} : { title }),
        fields,
      });
    }
  }
  return {
    added: [...current].flatMap(([key, item]) => (old.has(key) ? [] : [item])),
    removed: [...old].flatMap(([key, item]) => (current.has(key) ? [] : [item])),
    changed,
    unchanged,
    document: documentFields.flatMap((field) => change(field, before[field], after[field])),
  };
};
