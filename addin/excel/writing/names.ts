import { fail, ok, type Result } from "../../../shared/messages/issue.ts";
import type { WorkbookPlan } from "../../../shared/workbook/plan.ts";
import { renamePlan } from "../../../shared/workbook/rename.ts";

/** The names that the open workbook has in use. */
export interface NamesInUse {
  readonly sheets: readonly string[];
  readonly tables: readonly string[];
  readonly names: readonly string[];
}

/** The wanted names that are taken, each with a free one. Excel compares names without regard to case. */
const replacements = (
  wanted: readonly string[],
  inUse: readonly string[],
  numbered: (name: string, number: number) => string,
): ReadonlyMap<string, string> => {
  const taken = new Set([...inUse, ...wanted].map((name) => name.toLowerCase()));
  const occupied = new Set(inUse.map((name) => name.toLowerCase()));
  const renamed = new Map<string, string>();
  for (const name of wanted.filter((one) => occupied.has(one.toLowerCase()))) {
    let number = 2;
    while (taken.has(numbered(name, number).toLowerCase())) number += 1;
    const free = numbered(name, number);
    taken.add(free.toLowerCase());
    renamed.set(name, free);
  }
  return renamed;
};

const longestSheetName = 31;

const numberedSheet = (name: string, number: number): string => {
  const suffix = ` (${number})`;
  return name.slice(0, longestSheetName - suffix.length).trimEnd() + suffix;
};

/** A wanted sheet name, numbered where the workbook has it already. */
export const freeSheetName = (wanted: string, inUse: readonly string[]): string =>
  replacements([wanted], inUse, numberedSheet).get(wanted) ?? wanted;

const numberedName = (name: string, number: number): string => `${name}_${number}`;

/**
 * The plan under names that are free in the workbook. Tables and defined names always get one; sheets only when the
 * user agreed to it, since a second sheet of the same purpose may not be what they want.
 */
export const withFreeNames = (
  plan: WorkbookPlan,
  inUse: NamesInUse,
  whenTaken: "refuse" | "rename",
): Result<{ readonly plan: WorkbookPlan; readonly renamed: ReadonlyMap<string, string> }> => {
  const sheets = replacements(
    plan.sheets.map((sheet) => sheet.name),
    inUse.sheets,
    numberedSheet,
  );
  if (sheets.size > 0 && whenTaken === "refuse") {
    return fail("excel.sheets-exist", { sheets: [...sheets.keys()].join(", ") });
  }
  // A table and a defined name may not share a name either.
  const inUseNames = [...inUse.tables, ...inUse.names];
  const tableNames = plan.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name));
  const tables = replacements(tableNames, inUseNames, numberedName);
  const names = replacements(
    plan.names.map((one) => one.name),
    inUseNames,
    numberedName,
  );
  return ok({ plan: renamePlan(plan, { sheets, tables, names }), renamed: sheets });
};
