import { type ColumnRole, columnRoles } from "../../../shared/soa/report.ts";
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
  warnings: report.warnings.length,
});

export type CountName = keyof ReturnType<typeof countsOf>;

const names: readonly CountName[] = [
  "accepted",
  "rejected",
  "ignored",
  "tables",
  "controls",
  "decided",
  "status",
  "warnings",
];

/** A number that a choice has changed. */
export interface CountChange {
  readonly name: CountName;
  readonly was: number;
  readonly now: number;
}

/** What is said of each control, its edition included. */
const textsOf = ({ soa: { framework, items } }: Imported): readonly string[] =>
  items.map((item) => JSON.stringify({ framework, ...item }));

/** How many controls of one reading another has not, or says otherwise. */
const missing = (one: Imported, other: Imported): number => {
  const known = new Set(textsOf(other));
  return textsOf(one).filter((text) => !known.has(text)).length;
};

/** How many controls are read otherwise than before, or no longer; the counts may well be as they were. */
export const changedControls = (before: Imported, after: Imported): number =>
  Math.max(missing(after, before), missing(before, after));

/** A role that went from a column, which has none now, to another. */
export interface MovedRole {
  readonly role: ColumnRole;
  readonly from: string;
  readonly to: string;
}

/** What a choice took from columns by giving it to others. */
export const movedRoles = (before: Imported, after: Imported): readonly MovedRole[] =>
  after.report.tables.flatMap(({ sheet, headerRow, columns }) => {
    const known = before.report.tables.find((one) => one.sheet === sheet && one.headerRow === headerRow);
    return columnRoles.flatMap((role) => {
      const [from, to] = [known?.columns[role], columns[role]];
      const isLost = from !== undefined && to !== undefined && !Object.values(columns).includes(from);
      return isLost ? { role, from, to } : [];
    });
  });

/** The numbers that differ between two readings of one file. */
export const changedCounts = (before: Imported, after: Imported): readonly CountChange[] => {
  const was = countsOf(before);
  const now = countsOf(after);
  return names.filter((name) => was[name] !== now[name]).map((name) => ({ name, was: was[name], now: now[name] }));
};
