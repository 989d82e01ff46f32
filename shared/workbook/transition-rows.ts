import type { CatalogFramework } from "../catalog/catalog.ts";
import type { Crosswalk } from "../crosswalk/crosswalks.ts";
import type { SoaItem } from "../soa/document.ts";
import { destinations, isNew } from "../soa/migrate.ts";

export type Relation = "carried" | "merged" | "split" | "merged-split" | "new" | "absent" | "kept" | "unmapped";

/** One old row beside one new control; one of the two is missing where the edition added or dropped it. */
export interface TransitionRow {
  readonly relation: Relation;
  readonly before: { readonly id: string; readonly title: string; readonly item: SoaItem | undefined } | undefined;
  readonly after: { readonly id: string; readonly title: string } | undefined;
}

/**
 * The old edition beside the new one, in the order of the old document (or of the old standard where there is none),
 * then what the new edition added, and controls whose forerunners the old document lacked.
 *
 * @param items rows of the old document; every control of the old Annex A when undefined.
 */
export const transitionRows = (
  from: CatalogFramework,
  to: CatalogFramework,
  crosswalk: Crosswalk,
  items: readonly SoaItem[] | undefined,
): TransitionRow[] => {
  const old =
    items?.map((item) => ({ id: item.control, item, edition: item.framework ?? from.id })) ??
    from.leaves
      .filter((control) => control.kind !== "clause")
      .map((control) => ({ id: control.id, item: undefined, edition: from.id }));
  const paired = old.map(({ id, item, edition }) => {
    const current = edition === to.id && to.get(id) !== undefined;
    const title = item?.title ?? (current ? to : from).get(id)?.title ?? "";
    const places = current ? [id] : edition === from.id ? destinations(id, to, crosswalk) : [];
    return { before: { id, title, item }, current, places };
  });
  const arrivals = new Map<string, number>();
  for (const place of paired.flatMap((one) => one.places)) arrivals.set(place, (arrivals.get(place) ?? 0) + 1);
  const relationOf = (current: boolean, places: readonly string[], place: string): Relation => {
    const merged = (arrivals.get(place) ?? 0) > 1;
    if (places.length > 1) return merged ? "merged-split" : "split";
    return merged ? "merged" : current ? "kept" : "carried";
  };
  const rows = paired.flatMap(({ before, current, places }): TransitionRow[] =>
    places.length === 0
      ? [{ relation: "unmapped", before, after: undefined }]
      : places.map((place) => ({
          relation: relationOf(current, places, place),
          before,
          after: { id: place, title: to.get(place)?.title ?? "" },
        })),
  );
  const hasClauses = items?.some((item) => !item.control.startsWith("A.")) ?? false;
  const added = to.leaves.filter((control) => !arrivals.has(control.id) && (hasClauses || control.kind !== "clause"));
  return [
    ...rows,
    ...added.map(
      ({ id, title }): TransitionRow => ({
        relation: isNew(id, to.id, crosswalk) ? "new" : "absent",
        before: undefined,
        after: { id, title },
      }),
    ),
  ];
};
