import type { FrameworkId } from "../../../catalog/framework.ts";
import type { Edition } from "./editions.ts";
import type { ResolvedRow } from "./resolve.ts";

/** Numbers that are controls and no clauses: another standard's clauses have few of them. */
export const beyondClauses = (resolved: readonly ResolvedRow[], edition: Edition): number => {
  const keys = new Set<string>();
  for (const { ids } of resolved)
    for (const { id } of ids) if (id.startsWith("A.") && !edition.clauses.has(id.slice(2))) keys.add(id);
  return keys.size;
};

/** What the rows of a table name. */
export interface Tally {
  readonly controls: number;
  readonly clauses: number;
  readonly rows: number;
  readonly several: number;
  readonly mentions: number;
  readonly editions: ReadonlyMap<FrameworkId, number>;
}

export const tally = (resolved: readonly ResolvedRow[]): Tally => {
  const byEdition = new Map<FrameworkId, Set<string>>();
  let rows = 0;
  let several = 0;
  let mentions = 0;
  for (const { ids, whole } of resolved) {
    if (ids.length === 0) continue;
    rows++;
    if (ids.length > 1 && whole === undefined) several++;
    for (const { framework, id } of ids) {
      mentions++;
      const seen = byEdition.get(framework);
      if (seen === undefined) byEdition.set(framework, new Set([id]));
      else seen.add(id);
    }
  }
  let controls = 0;
  let clauses = 0;
  for (const ids of byEdition.values()) {
    for (const id of ids) {
      if (id.startsWith("A.")) controls++;
      else clauses++;
    }
  }
  const editions = new Map([...byEdition].map(([id, ids]) => [id, ids.size]));
  return { controls, clauses, rows, several, mentions, editions };
};
