import type { FrameworkId } from "../catalog/framework.ts";
import { qualify } from "../catalog/reference.ts";
import { type FieldChange, rowChanges } from "./compare-fields.ts";
import { isOriginalWord } from "./compare-originals.ts";
import type { Soa, SoaItem } from "./document.ts";

/** What became of a row between the two documents. */
export const outcomes = ["added", "removed", "changed", "unchanged"] as const;
export type Outcome = (typeof outcomes)[number];

/** A row of either document beside its counterpart in the other. */
export interface ComparedRow {
  readonly outcome: Outcome;
  readonly control: string;
  readonly framework: FrameworkId;
  /** Absent where the row was added. */
  readonly before?: SoaItem;
  /** Absent where the row was removed. */
  readonly after?: SoaItem;
  /** What differs; for a row that only one document has, what that row says. */
  readonly fields: readonly FieldChange[];
}

/** A row with its place in its document. */
interface PlacedRow {
  readonly place: number;
  readonly item: SoaItem;
}

/** The rows of both documents on one control. */
interface Group {
  readonly framework: FrameworkId;
  readonly before: PlacedRow[];
  readonly after: PlacedRow[];
}

/** What differs between two rows on one control, the words aside in which both gave the same answer. */
const changesBetween = (before: SoaItem, after: SoaItem): FieldChange[] =>
  rowChanges(before, after).filter((change) => !isOriginalWord(change, before, after));

/** Above so many pairs of rows on one control, the n-th row simply pairs with the n-th. */
const mostPairs = 2_500;

const groupsOf = (before: Soa, after: Soa): Iterable<Group> => {
  const groups = new Map<string, Group>();
  const gather = (side: "before" | "after", soa: Soa) => {
    soa.items.forEach((item, place) => {
      const framework = item.framework ?? soa.framework;
      const identity = qualify(framework, item.control);
      const group = groups.get(identity) ?? { framework, before: [], after: [] };
      group[side].push({ place, item });
      groups.set(identity, group);
    });
  };
  gather("before", before);
  gather("after", after);
  return groups.values();
};

/**
 * For each earlier row on one control the place of its counterpart: the pairs that differ least first, of equal ones
 * those whose places are nearest. The same pairs come out when the documents are swapped.
 */
const counterparts = ({ before, after }: Group): Map<number, number> => {
  if (before.length * after.length > mostPairs || (before.length === 1 && after.length === 1)) {
    return new Map(before.flatMap((_, place) => (place < after.length ? [[place, place] as const] : [])));
  }
  const candidates = before.flatMap((was, from) =>
    after.map((is, to) => ({ from, to, differences: changesBetween(was.item, is.item).length })),
  );
  candidates.sort(
    (a, b) =>
      a.differences - b.differences ||
      Math.abs(a.from - a.to) - Math.abs(b.from - b.to) ||
      Math.min(a.from, a.to) - Math.min(b.from, b.to),
  );
  const found = new Map<number, number>();
  const taken = new Set<number>();
  for (const { from, to } of candidates) {
    if (found.has(from) || taken.has(to)) continue;
    found.set(from, to);
    taken.add(to);
  }
  return found;
};

const joined = (framework: FrameworkId, before: SoaItem, after: SoaItem): ComparedRow => {
  const fields = changesBetween(before, after);
  const outcome = fields.length === 0 ? "unchanged" : "changed";
  return { outcome, control: after.control, framework, before, after, fields };
};

const removed = (framework: FrameworkId, before: SoaItem): ComparedRow => ({
  outcome: "removed",
  control: before.control,
  framework,
  before,
  fields: rowChanges(before, undefined),
});

const added = (framework: FrameworkId, after: SoaItem): ComparedRow => ({
  outcome: "added",
  control: after.control,
  framework,
  after,
  fields: rowChanges(undefined, after),
});

/** Every row of both documents once: those of the earlier one in its order, then what the later one added. */
export const comparedRows = (before: Soa, after: Soa): ComparedRow[] => {
  const found: { readonly order: number; readonly row: ComparedRow }[] = [];
  for (const group of groupsOf(before, after)) {
    const { framework } = group;
    const pairs = counterparts(group);
    group.before.forEach(({ place, item }, from) => {
      const to = pairs.get(from);
      const is = to === undefined ? undefined : group.after[to];
      found.push({ order: place, row: is ? joined(framework, item, is.item) : removed(framework, item) });
    });
    const taken = new Set(pairs.values());
    group.after.forEach(({ place, item }, to) => {
      if (!taken.has(to)) found.push({ order: before.items.length + place, row: added(framework, item) });
    });
  }
  return found.sort((a, b) => a.order - b.order).map(({ row }) => row);
};
