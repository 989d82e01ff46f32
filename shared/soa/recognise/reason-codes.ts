import { keyOf, type OwnWords } from "./meanings.ts";
import { textAt } from "./sheet.ts";
import type { CandidateTable } from "./tables.ts";

/** The share of a column's cells that are codes of reasons, and that a legend explains. */
const nearlyAll = 0.8;

/** Codes of reasons: `L`, `B/R`, `C, L`. */
const codesOnly = /^\s*[\p{L}\d]{1,3}(?:\s*[,;/+&\s]\s*[\p{L}\d]{1,3}){0,5}\s*$/u;

/** The codes of a cell, by `keyOf`. */
export const reasonCodesIn = (text: string): readonly string[] =>
  text.split(/[,;/+&\s]+/).flatMap((piece) => (piece === "" ? [] : keyOf(piece)));

/** The column for reasons in which hardly anything but short codes stands, and what stands in it. */
export const reasonCodes = ({
  view,
  roles,
  from,
  to,
}: CandidateTable): { readonly column: number; readonly texts: readonly string[] } | undefined => {
  for (const role of ["inclusion", "justification"] as const) {
    const column = roles.byRole.get(role);
    if (column === undefined) continue;
    const texts = view.rows.slice(from, to + 1).flatMap((row) => textAt(row, column) || []);
    if (texts.length > 1 && texts.filter((text) => codesOnly.test(text)).length >= texts.length * nearlyAll)
      return { column, texts };
  }
  return undefined;
};

/** Makes a column of reasons' codes that one, where the file's own legend explains them. */
export const withReasonCodes = (table: CandidateTable, { applicable, reasons }: OwnWords): CandidateTable => {
  const found = reasons.size === 0 ? undefined : reasonCodes(table);
  if (found === undefined) return table;
  const isExplained = (text: string): boolean =>
    reasonCodesIn(text).every((code) => reasons.has(code) || applicable.has(code));
  if (found.texts.filter(isExplained).length < found.texts.length * nearlyAll) return table;
  const byRole = new Map(table.roles.byRole);
  // Where remarks stand beside the codes, the reasons in words are there.
  if (byRole.get("justification") === found.column && byRole.has("notes")) byRole.delete("justification");
  byRole.set("inclusion", found.column);
  return { ...table, roles: { ...table.roles, byRole } };
};

/** Whether a control applies as the codes of its reasons say: one may mean that it is left out. null where they disagree. */
export const decidedByCodes = (text: string, { applicable, reasons }: OwnWords): boolean | null | undefined => {
  if (reasons.size === 0) return undefined;
  const said = new Set(
    reasonCodesIn(text).flatMap((code) => (reasons.has(code) ? true : (applicable.get(code) ?? []))),
  );
  return said.size > 1 ? null : [...said][0];
};
