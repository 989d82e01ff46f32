import type { CandidateTable } from "../tables/candidate.ts";

/** Tables of one sheet, or of several already put together, with what they are held against others by. */
export interface Parts {
  readonly tables: CandidateTable[];
  readonly headings: Set<string>;
  /** Gathered when first asked for: most workbooks have nothing to compare. */
  controls?: Set<string>;
}

const headingsOf = (table: CandidateTable): string | undefined =>
  table.header === undefined ? undefined : `${table.key.column}:${table.header.text}`;

export const partsOf = (tables: readonly CandidateTable[]): Parts => ({
  tables: [...tables],
  headings: new Set(tables.flatMap((table) => headingsOf(table) ?? [])),
});

export const controlsOf = (parts: Parts): ReadonlySet<string> => {
  if (parts.controls !== undefined) return parts.controls;
  const controls = new Set<string>();
  for (const { resolved } of parts.tables) {
    for (const { ids } of resolved.values()) for (const { framework, id } of ids) controls.add(`${framework}:${id}`);
  }
  parts.controls = controls;
  return controls;
};

export const join = (home: Parts, more: Parts): void => {
  home.tables.push(...more.tables);
  for (const heading of more.headings) home.headings.add(heading);
  const { controls } = home;
  if (controls !== undefined) for (const control of controlsOf(more)) controls.add(control);
};

export const shareHeadings = (a: Parts, b: Parts): boolean => {
  for (const heading of b.headings) if (a.headings.has(heading)) return true;
  return false;
};

/** Whether half the controls of the smaller one are the other's too. */
export const shareMost = (a: Parts, b: Parts): boolean => {
  const [one, other] = [controlsOf(a), controlsOf(b)];
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const control of few) {
    if (many.has(control)) shared++;
    if (shared * 2 >= few.size) return true;
  }
  return few.size === 0;
};
