import type { Relationship } from "../catalog/file.ts";
import type { FrameworkId } from "../catalog/framework.ts";
import type { Library } from "../crosswalk/library.ts";
import type { SoaItem } from "../soa/document.ts";
import { type AssessedRow, type Assessment, assessRows } from "./rows.ts";
import { weightInScope } from "./score.ts";

/**
 * How much of a target row a source row can stand for, by the relationship of source to target: a source row that is a
 * superset of the target covers all of it, one that is a subset covers a part.
 */
export const headStartFactor: Readonly<Record<Relationship, number>> = {
  equal: 1,
  "superset-of": 1,
  "subset-of": 0.5,
  "intersects-with": 0.5,
  related: 0.3,
};

export interface HeadStartRow {
  readonly control: string;
  readonly title: string;
  /** What the source row suggests, 0 to 1. A suggestion, never asserted evidence. */
  readonly credit: number;
  readonly from: { readonly framework: FrameworkId; readonly control: string };
  readonly relationship: Relationship;
  /** Id of the source that states the mapping. */
  readonly source: string;
}

/** A figure of its own, never added to the score. */
export interface HeadStart {
  /** 0 to 100 over the target's in-scope rows. */
  readonly score: number;
  readonly rows: readonly HeadStartRow[];
}

/** Another standard's assessment. */
export interface HeadStartSource {
  readonly framework: FrameworkId;
  readonly items: readonly SoaItem[];
}

/** An assessment that suggests nothing, since no source maps its framework to the target directly. */
export const hasNoWay = (library: Library, target: FrameworkId, source: HeadStartSource): boolean =>
  library.catalog.get(source.framework) === undefined ||
  library.crosswalks.between(source.framework, target) === undefined;

const suggestions = (library: Library, target: Assessment, source: HeadStartSource, asOf: string): HeadStartRow[] => {
  const framework = library.catalog.get(source.framework);
  const crosswalk = library.crosswalks.between(source.framework, target.framework.id);
  if (!framework || !crosswalk) return [];
  const assessed = assessRows(framework, source.items, asOf).rows.filter((row) => !row.excluded && row.credit > 0);
  return assessed.flatMap((row: AssessedRow) =>
    crosswalk.targets(row.control.id).map((mapping) => ({
      control: mapping.to,
      title: target.framework.get(mapping.to)?.title ?? mapping.to,
      credit: headStartFactor[mapping.relationship] * row.credit,
      from: { framework: framework.id, control: row.control.id },
      relationship: mapping.relationship,
      source: mapping.source,
    })),
  );
};

/** What assessments of other standards suggest for this one, through direct mappings only; the best source wins. */
export const headStartOf = (
  library: Library,
  target: Assessment,
  sources: readonly HeadStartSource[],
  asOf: string,
): HeadStart => {
  const best = new Map<string, HeadStartRow>();
  for (const row of sources.flatMap((source) => suggestions(library, target, source, asOf))) {
    const known = best.get(row.control);
    if (!known || row.credit > known.credit) best.set(row.control, row);
  }
  const total = weightInScope(target.rows);
  const suggested = target.rows
    .filter((row) => !row.excluded)
    .flatMap((row) => {
      const found = best.get(row.control.id);
      return found ? [{ found, weight: row.weight }] : [];
    });
  const earned = suggested.reduce((sum, { found, weight }) => sum + weight * found.credit, 0);
  return { score: total === 0 ? 0 : (100 * earned) / total, rows: suggested.map(({ found }) => found) };
};
