import type { Catalog } from "../catalog/catalog.ts";
import type { FrameworkId } from "../catalog/framework.ts";
import { qualify } from "../catalog/reference.ts";
import { isNew } from "../soa/destinations.ts";
import type { Soa, SoaItem } from "../soa/document.ts";
import { type PartialControl, partialControls } from "../soa/partial-controls.ts";
import { noPlace, type OpenStep, type PlacedRow, placeRows, unreached } from "../soa/placed-rows.ts";

export type Relation = "carried" | "merged" | "split" | "merged-split" | "new" | "absent" | "kept" | "unmapped";

/** A control as a line shows it; an id that is not of the line's edition is qualified. */
interface Shown {
  readonly id: string;
  readonly title: string;
}

/** One old row beside one new control; one of the two is missing where the edition added or dropped it. */
export interface TransitionRow {
  readonly relation: Relation;
  readonly before: (Shown & { readonly item: SoaItem }) | undefined;
  readonly after: (Shown & { readonly framework: FrameworkId; readonly control: string }) | undefined;
  /** Why there is no new control. */
  readonly reason?: string;
}

/** The lines with what they come to: a line is neither an old row nor a new control where rows merge or split. */
export interface Transition {
  readonly rows: readonly TransitionRow[];
  /** New controls that replace more than the old document has. */
  readonly partial: readonly PartialControl[];
  readonly totals: {
    /** Old rows; each is one of the next three. */
    readonly rows: number;
    readonly carried: number;
    readonly kept: number;
    readonly unmapped: number;
    /** New controls that several rows became, that the edition added, and whose forerunners the old document lacked. */
    readonly merged: number;
    readonly new: number;
    readonly absent: number;
  };
}

/** The old Annex A, where there is no old document. */
const blank = ({ from }: OpenStep): Soa => ({
  framework: from.id,
  items: from.leaves.filter(({ kind }) => kind !== "clause").map(({ id }) => ({ control: id })),
});

/** Ids of the new edition at which a row of the old edition meets another row. */
const meetings = (rows: readonly PlacedRow[]): ReadonlySet<string> => {
  const arrived = new Set<string>();
  const met = new Set<string>();
  const carried = new Set(rows.flatMap((row) => (row.outcome === "carried" ? row.places : [])));
  for (const place of rows.flatMap((row) => row.places)) {
    if (arrived.has(place) && carried.has(place)) met.add(place);
    arrived.add(place);
  }
  return met;
};

const relationOf = (row: PlacedRow, meets: boolean): Relation => {
  if (row.places.length > 1) return meets ? "merged-split" : "split";
  return meets ? "merged" : row.outcome;
};

/**
 * The old edition beside the new one, in the order of the old document (or of the old standard where there is none),
 * then what the new edition added, and controls whose forerunners the old document lacked.
 *
 * @param document the old one; every control of the old Annex A when undefined.
 */
export const transitionOf = (catalog: Catalog, step: OpenStep, document: Soa | undefined): Transition => {
  const { from, to, crosswalk } = step;
  const placed = placeRows(step, document ?? blank(step));
  const met = meetings(placed);
  const rows = placed.flatMap((row): TransitionRow[] => {
    const { item, edition, outcome, places } = row;
    const title = item.title ?? catalog.get(edition)?.get(item.control)?.title ?? "";
    const before = { id: edition === from.id ? item.control : qualify(edition, item.control), title, item };
    if (outcome === "unmapped")
      return [{ relation: outcome, before, after: undefined, reason: noPlace(catalog, step, row) }];
    if (places.length === 0) {
      const after = { id: before.id, title, framework: edition, control: item.control };
      return [{ relation: outcome, before, after }];
    }
    return places.map((place) => ({
      relation: relationOf(row, met.has(place)),
      before,
      after: { id: place, title: to.get(place)?.title ?? title, framework: to.id, control: place },
    }));
  });
  const added = unreached(step, placed).map(
    ({ id, title }): TransitionRow => ({
      relation: isNew(id, to, crosswalk) ? "new" : "absent",
      before: undefined,
      after: { id, title, framework: to.id, control: id },
    }),
  );
  const count = (outcome: PlacedRow["outcome"]): number => placed.filter((row) => row.outcome === outcome).length;
  const fresh = added.filter((row) => row.relation === "new").length;
  return {
    rows: [...rows, ...added],
    partial: partialControls(step, placed),
    totals: {
      rows: placed.length,
      carried: count("carried"),
      kept: count("kept"),
      unmapped: count("unmapped"),
      merged: met.size,
      new: fresh,
      absent: added.length - fresh,
    },
  };
};
