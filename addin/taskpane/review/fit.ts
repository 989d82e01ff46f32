import type { ImportProfile, SheetChoice } from "../../../shared/soa/import.ts";
import type { Imported } from "../../client/answers.ts";
import { rowOf } from "./choices.ts";

/** Choices put to the sheets of another file of the same shape. */
export interface Fitted {
  readonly profile: ImportProfile;
  /** Sheets that are called otherwise here. */
  readonly moved: readonly { readonly from: string; readonly to: string }[];
}

/** Whether a sheet has a filled row where a choice expects its headings, with something in each column it names. */
const suits = (imported: Imported, sheet: string, choice: SheetChoice): boolean => {
  const row = rowOf(choice);
  const { tables } = imported.report;
  if (row === undefined || row === 0) return tables.some((table) => table.sheet === sheet);
  const cells = imported.original?.find((one) => one.sheet === sheet && one.row === row)?.cells ?? [];
  const named = Object.keys(choice.columns ?? {});
  return cells.length > 0 && named.every((column) => cells.some((cell) => cell.column === column));
};

/**
 * The choices with each sheet that the file lacks put to the one sheet of it that has its headings in the same row.
 * Where none or several do, the choice stays as it is and is told as unused.
 */
export const fitProfile = (profile: ImportProfile, imported: Imported): Fitted => {
  const choices = profile.tables ?? [];
  const { tables, skippedSheets } = imported.report;
  const present = new Set([...tables, ...skippedSheets].map(({ sheet }) => sheet));
  const free = [...present].filter((sheet) => !choices.some((choice) => choice.sheet === sheet));
  const moved = [...new Set(choices.map(({ sheet }) => sheet))]
    .filter((sheet) => !present.has(sheet))
    .flatMap((from) => {
      const own = choices.filter(({ sheet }) => sheet === from);
      const [to, ...others] = free.filter((sheet) => own.every((choice) => suits(imported, sheet, choice)));
      return to === undefined || others.length > 0 ? [] : [{ from, to }];
    })
    .filter(({ to }, _, all) => all.filter((one) => one.to === to).length === 1);
  if (moved.length === 0) return { profile, moved };
  const named = new Map(moved.map(({ from, to }) => [from, to]));
  return {
    profile: {
      ...profile,
      tables: choices.map((choice) => ({ ...choice, sheet: named.get(choice.sheet) ?? choice.sheet })),
    },
    moved,
  };
};
