import type { CatalogFramework } from "../catalog/catalog.ts";
import type { FrameworkId } from "../catalog/framework.ts";
import type { Crosswalk } from "../crosswalk/crosswalks.ts";

const isClause = (framework: CatalogFramework, id: string): boolean => framework.get(id)?.kind === "clause";

/**
 * Where an old id goes: Annex A by the publisher's table, a clause by its number where the new edition still has it,
 * through the two renumberings of clauses 9 and 10.
 */
export const destinations = (id: string, target: CatalogFramework, crosswalk: Crosswalk): readonly string[] => {
  const mapped = crosswalk.targets(id).map((mapping) => mapping.to);
  if (mapped.length > 0) return [...new Set(mapped)];
  return clauseDestinations[id] ?? (target.isLeaf(id) && isClause(target, id) ? [id] : []);
};

/**
 * Clauses of ISO/IEC 27001:2013 whose number changed in 2022: 9.2 and 9.3 were divided, 10.1 and 10.2 changed places.
 */
const clauseDestinations: Readonly<Record<string, readonly string[]>> = {
  "9.2": ["9.2.1", "9.2.2"],
  "9.3": ["9.3.1", "9.3.2", "9.3.3"],
  "10.1": ["10.2"],
  "10.2": ["10.1"],
};

/** Whether nothing of the old edition leads to a control or clause. */
export const isNew = (id: string, target: CatalogFramework, crosswalk: Crosswalk): boolean =>
  isClause(target, id)
    ? (clausesAdded[target.id]?.includes(id) ?? false)
    : !crosswalk.mappings.some((mapping) => mapping.to === id);

/** Clauses without a predecessor: ISO/IEC 27001:2022 added the planning of changes. */
const clausesAdded: Readonly<Record<FrameworkId, readonly string[]>> = { "iso-27001-2022": ["6.3"] };
