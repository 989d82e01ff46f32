import type { SoaItem } from "./document.ts";
import type { MergeConflict } from "./migration-report.ts";

/** An old row of a merge under the id by which its words are known: plain, or with its edition where several met. */
export interface MergingRow {
  readonly label: string;
  readonly item: SoaItem;
}

/** What an old row says of a field. */
export interface Said {
  readonly control: string;
  readonly value: string;
}

export const isBlank = (value: string | undefined): boolean => value === undefined || value.trim() === "";

/** What the rows say of a field, those left out that say nothing. */
export const saidOf = (rows: readonly MergingRow[], read: (item: SoaItem) => string | undefined): Said[] =>
  rows.flatMap(({ label, item }) => {
    const value = read(item);
    return value === undefined || isBlank(value) ? [] : [{ control: label, value }];
  });

/** A line for each thing said, after the old ids that say it. */
export const labelledLines = (said: readonly Said[]): string[] => {
  const sayers = new Map<string, Set<string>>();
  for (const { control, value } of said) sayers.set(value, (sayers.get(value) ?? new Set()).add(control));
  return [...sayers].map(([value, controls]) => `${[...controls].join(", ")}: ${value}`);
};

const agree = (said: readonly Said[]): boolean => said.every((one) => one.value === said[0]?.value);

/** What several rows say, each with its old id; one saying stays as it was. */
export const linesOf = (said: readonly Said[]): string[] =>
  agree(said) ? said.slice(0, 1).map((one) => one.value) : labelledLines(said);

/** The conflict on a field where the rows say different things. */
export const disagree = (field: string, said: readonly Said[]): MergeConflict[] =>
  agree(said) ? [] : [{ field, values: said }];
