import type { CatalogFramework } from "../catalog/catalog.ts";
import type { AssessedRow } from "./rows.ts";

/** Score and completeness over some rows; both 0 to 100 and unrounded, null where nothing is in scope. */
export interface Score {
  readonly score: number | null;
  readonly completeness: number | null;
  readonly inScope: number;
  readonly assessed: number;
  readonly excluded: number;
}

export interface GroupScore extends Score {
  readonly id: string;
  readonly title: string;
}

/** The sum of weights in scope, the denominator of the score and of every gain. */
export const weightInScope = (rows: readonly AssessedRow[]): number =>
  rows.reduce((sum, row) => (row.excluded ? sum : sum + row.weight), 0);

/**
 * score = 100 x sum(weight x credit) / sum(weight) and completeness = 100 x assessed / in scope, over the rows that
 * are not excluded. Weighted over rows, never an average of averages; an unassessed row is a gap, not a smaller
 * denominator.
 */
export const scoreRows = (rows: readonly AssessedRow[]): Score => {
  const inScope = rows.filter((row) => !row.excluded);
  const assessed = inScope.filter((row) => row.status !== "not-assessed").length;
  const weight = weightInScope(inScope);
  const earned = inScope.reduce((sum, row) => sum + row.weight * row.credit, 0);
  return {
    score: weight === 0 ? null : (100 * earned) / weight,
    completeness: inScope.length === 0 ? null : (100 * assessed) / inScope.length,
    inScope: inScope.length,
    assessed,
    excluded: rows.length - inScope.length,
  };
};

/** The scores of the framework's top groups (clauses 4 to 10, then Annex A's themes), in the standard's order. */
export const scoreGroups = (framework: CatalogFramework, rows: readonly AssessedRow[]): GroupScore[] => {
  const groups = new Map<string, AssessedRow[]>();
  for (const row of rows) {
    const top = framework.path(row.control.id)[0] ?? row.control;
    const members = groups.get(top.id);
    if (members) members.push(row);
    else groups.set(top.id, [row]);
  }
  return [...groups].map(([id, members]) => ({
    id,
    title: framework.get(id)?.title ?? id,
    ...scoreRows(members),
  }));
};
