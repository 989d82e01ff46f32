import type { Catalog, CatalogFramework } from "../catalog/catalog.ts";
import type { Crosswalk } from "./crosswalks.ts";

/** The share of each framework's leaves, 0 to 1, that has at least one direct mapping. */
export interface Coverage {
  readonly from: number;
  readonly to: number;
}

/** The row that an assessment decides for a node: itself, or the article that a paragraph belongs to. */
const leafOf = (framework: CatalogFramework, id: string): string | undefined =>
  framework
    .path(id)
    .filter((node) => framework.isLeaf(node.id))
    .at(-1)?.id;

const share = (framework: CatalogFramework | undefined, mapped: Iterable<string>): number => {
  if (framework === undefined || framework.leaves.length === 0) return 0;
  const covered = new Set([...mapped].flatMap((id) => leafOf(framework, id) ?? []));
  return covered.size / framework.leaves.length;
};

/** A mapping of a group says nothing about its leaves and does not count; one of a paragraph counts for its article. */
export const coverage = (catalog: Catalog, crosswalk: Crosswalk): Coverage => ({
  from: share(
    catalog.get(crosswalk.from),
    crosswalk.mappings.map((mapping) => mapping.from),
  ),
  to: share(
    catalog.get(crosswalk.to),
    crosswalk.mappings.map((mapping) => mapping.to),
  ),
});

/**
 * The share, 0 to 1, of a list of `from` controls that has at least one direct mapping. A control listed twice counts
 * once, an id that the framework lacks counts as not covered, an empty list is 0.
 */
export const coverageOfControls = (crosswalk: Crosswalk, controls: readonly string[]): number => {
  const distinct = [...new Set(controls)];
  if (distinct.length === 0) return 0;
  return distinct.filter((control) => crosswalk.targets(control).length > 0).length / distinct.length;
};
