import type { FrameworkId } from "../catalog/framework.ts";
import { fail, ok, type Result } from "../messages/issue.ts";
import type { Crosswalks } from "./crosswalks.ts";
import type { Mapping } from "./mapping.ts";

/** One way from a control to another through a third: two direct mappings that meet in `via`. */
export interface Path {
  readonly via: string;
  readonly first: Mapping;
  readonly second: Mapping;
}

/**
 * Two controls that are linked only through a third framework. It has no relationship and no source of its own,
 * since nobody has stated it: chaining two official mappings agreed with NIST's direct one in 15 % of the pairs.
 */
export interface DerivedMapping {
  readonly from: string;
  readonly to: string;
  readonly paths: readonly Path[];
}

export interface DerivedCrosswalk {
  readonly from: FrameworkId;
  readonly via: FrameworkId;
  readonly to: FrameworkId;
  readonly mappings: readonly DerivedMapping[];
}

/** Chains two direct crosswalks, in the order of the first; an issue where one of the two does not exist. */
export const deriveVia = (
  crosswalks: Crosswalks,
  from: FrameworkId,
  via: FrameworkId,
  to: FrameworkId,
): Result<DerivedCrosswalk> => {
  const missing = (a: FrameworkId, b: FrameworkId): Result<never> =>
    fail("catalog.no-crosswalk", {
      from: a,
      to: b,
      known: crosswalks.pairs.map((pair) => `${pair.from} and ${pair.to}`).join(", "),
    });
  const firstLeg = crosswalks.between(from, via);
  if (firstLeg === undefined) return missing(from, via);
  const secondLeg = crosswalks.between(via, to);
  if (secondLeg === undefined) return missing(via, to);
  const byPair = new Map<string, { from: string; to: string; paths: Path[] }>();
  for (const first of firstLeg.mappings) {
    for (const second of secondLeg.targets(first.to)) {
      const key = `${first.from}>${second.to}`;
      const path = { via: first.to, first, second };
      const known = byPair.get(key);
      if (known) known.paths.push(path);
      else byPair.set(key, { from: first.from, to: second.to, paths: [path] });
    }
  }
  return ok({ from, via, to, mappings: [...byPair.values()] });
};
