import type { Imported } from "../../client/answers.ts";

/** What a choice can change, in numbers. */
const countsOf = ({ report, soa }: Imported) => ({
  accepted: report.accepted,
  rejected: report.rejected,
  ignored: report.ignored,
  tables: report.tables.length,
  controls: soa.items.length,
  decided: soa.items.filter(({ applicable }) => typeof applicable === "boolean").length,
  status: soa.items.filter(({ status }) => status !== undefined && status !== "not-assessed").length,
});

export type CountName = keyof ReturnType<typeof countsOf>;

const names: readonly CountName[] = ["accepted", "rejected", "ignored", "tables", "controls", "decided", "status"];

/** A number that a choice has changed. */
export interface CountChange {
  readonly name: CountName;
  readonly was: number;
  readonly now: number;
}

/** How many controls are read otherwise than before; the counts may well be as they were. */
export const changedControls = (before: Imported, after: Imported): number => {
  const known = new Set(before.soa.items.map((item) => JSON.stringify(item)));
  return after.soa.items.filter((item) => !known.has(JSON.stringify(item))).length;
};

/** The numbers that differ between two readings of one file. */
export const changedCounts = (before: Imported, after: Imported): readonly CountChange[] => {
  const was = countsOf(before);
  const now = countsOf(after);
  return names.filter((name) => was[name] !== now[name]).map((name) => ({ name, was: was[name], now: now[name] }));
};
