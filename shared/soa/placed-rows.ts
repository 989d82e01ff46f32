import type { Catalog, CatalogFramework } from "../catalog/catalog.ts";
import type { Control, FrameworkId } from "../catalog/framework.ts";
import type { Crosswalk } from "../crosswalk/crosswalks.ts";
import { say } from "../messages/say.ts";
import { destinations } from "./destinations.ts";
import type { Soa, SoaItem } from "./document.ts";
import { standardName } from "./withdrawn-edition.ts";

/** A step between two editions with what the catalog holds of both. */
export interface OpenStep {
  readonly from: CatalogFramework;
  readonly to: CatalogFramework;
  readonly crosswalk: Crosswalk;
}

/** A row of the old document with where it goes. */
export interface PlacedRow {
  readonly item: SoaItem;
  /** The framework of the row: its own, or the document's. */
  readonly edition: FrameworkId;
  /** `kept`: it is not of the old edition, and stays in the new document as it is. */
  readonly outcome: "carried" | "kept" | "unmapped";
  /** Ids of the new edition; none where the row has no place there or is of another framework. */
  readonly places: readonly string[];
}

/**
 * Where every row of a document goes. Rows of the new edition stay as they are; in a document that is of the new edition
 * already, all others that are not of the old one stay as well.
 */
export const placeRows = (step: OpenStep, soa: Soa): PlacedRow[] =>
  soa.items.map((item) => {
    const edition = item.framework || soa.framework;
    if (edition === step.to.id) return { item, edition, outcome: "kept", places: [item.control] };
    const known = edition === step.from.id && step.from.get(item.control) !== undefined;
    const places = known ? destinations(item.control, step.to, step.crosswalk) : [];
    if (places.length > 0) return { item, edition, outcome: "carried", places };
    const stays = edition !== step.from.id && soa.framework === step.to.id;
    return { item, edition, outcome: stays ? "kept" : "unmapped", places: [] };
  });

/** How many rows arrive at each id of the new edition. */
const countArrivals = (rows: readonly PlacedRow[]): ReadonlyMap<string, number> => {
  const arrivals = new Map<string, number>();
  for (const place of rows.flatMap((row) => row.places)) arrivals.set(place, (arrivals.get(place) ?? 0) + 1);
  return arrivals;
};

/**
 * The controls and clauses of the new edition that no row reaches. The clauses count only where the document holds
 * clauses at all: a Statement of Applicability need not.
 */
export const unreached = ({ from, to }: OpenStep, rows: readonly PlacedRow[]): readonly Control[] => {
  const arrivals = countArrivals(rows);
  const editions = [from, to];
  const holdsClauses = rows.some(
    ({ edition, item }) => editions.find((one) => one.id === edition)?.get(item.control)?.kind === "clause",
  );
  return to.leaves.filter(({ id, kind }) => !arrivals.has(id) && (holdsClauses || kind !== "clause"));
};

/** Why a row has no place in the new edition, with the standard that the row is of. */
export const noPlace = (catalog: Catalog, { to }: OpenStep, { item, edition }: PlacedRow): string => {
  const framework = catalog.get(edition);
  return say(framework && !framework.get(item.control) ? "migrate.unmapped-own" : "migrate.unmapped", {
    control: item.control,
    standard: standardName(catalog, edition),
    framework: to.name,
  });
};
