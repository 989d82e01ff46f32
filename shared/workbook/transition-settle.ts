import { say } from "../messages/say.ts";
import { cellTexts } from "../soa/cell-texts.ts";
import type { MigrationReport } from "../soa/migration-report.ts";
import { fieldWord, valueCell } from "./change-words.ts";
import type { Transition } from "./transition-rows.ts";

/** Of so many rows that merge each shows all conflicts; of more only the first, since each says what all say. */
const fewRows = 3;

const plain = (id: string): string => id;

/** The conflicts of a merge, a field a line with what each old row says: `Status: A.5.1.1: Partial; A.5.1.2: Planned`. */
const conflictLines = ({ conflicts }: MigrationReport["merged"][number]): string[] =>
  conflicts.map(({ field, values }) => {
    const said = values.map(({ control, value }) => `${control}: ${valueCell(field, value, plain)}`);
    return `${fieldWord(field)}: ${said.join("; ")}`;
  });

/**
 * What is to be settled in each line, in cells as needed: that the old row has no place, what else the new control
 * replaces, and the conflicts of its merge.
 */
export const settleCells = (migration: MigrationReport | undefined, { rows, partial }: Transition): string[][] => {
  const merges = new Map(migration?.merged.map((merge) => [merge.control, merge]));
  const lacks = new Map(partial.map(({ control, lacking }) => [control, lacking.join(", ")]));
  const seen = new Set<string>();
  return rows.map(({ after, reason }) => {
    if (after === undefined) return reason ? [reason] : [];
    const control = after.id;
    const isFirst = !seen.has(control);
    seen.add(control);
    const merge = merges.get(control);
    const lacking = isFirst ? lacks.get(control) : undefined;
    const known = lacking === undefined ? [] : [say("workbook.transition.partial", { control, lacking })];
    if (merge === undefined || merge.conflicts.length === 0) return known;
    const isFull = isFirst || merge.from.length <= fewRows;
    return isFull
      ? cellTexts([...known, ...conflictLines(merge)], "\n")
      : [say("workbook.transition.conflicts-above", { control })];
  });
};
