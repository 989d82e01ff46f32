import type { Inclusion } from "../document.ts";
import { type ColumnProfile, share } from "./column-profile.ts";
import { meaningsOf } from "./headings.ts";
import type { ColumnHeading } from "./mark-columns.ts";
import { keyOf } from "./meanings.ts";
import { textAt } from "./sheet.ts";
import type { CandidateTable } from "./tables.ts";

/** What codes of reasons mean, by `keyOf`: why a control was taken in, or null where it was left out. */
export type ReasonCodes = ReadonlyMap<string, Inclusion | null>;

/** Columns that may hold codes of reasons which only a legend explains. */
export interface CodedReasons {
  /** Under a heading that asks why: `C, B`. */
  readonly columns: readonly number[];
  /** Under a code each, with marks: `L`, `RN/MP`. */
  readonly marked: readonly { readonly column: number; readonly code: string }[];
}

/** A list of codes is no longer. */
const longestList = 16;
const codeList = /^[\p{L}\p{N}][\p{L}\p{N}/,;+&. \n-]*$/u;
const code = /^\p{Lu}[\p{Lu}\d/.-]{0,5}$/u;

const asksWhy = (lowest: string): boolean =>
  meaningsOf(lowest).some(({ meaning }) => meaning === "inclusion" || meaning === "justification");

/** Finds the columns that may hold codes of reasons; `isSpare` says that a column has no role yet. */
export const codedReasons = (
  columns: readonly ColumnProfile[],
  headingOf: (column: number) => ColumnHeading,
  isSpare: (column: number) => boolean,
): CodedReasons => ({
  columns: columns.flatMap(({ column, filled, texts }) => {
    const isShort = texts.every((text) => text.length <= longestList && codeList.test(text.trim()));
    return filled >= 3 && isShort && asksWhy(headingOf(column).lowest) ? column : [];
  }),
  marked: columns.flatMap(({ column, filled, marks }) => {
    const { lowest } = headingOf(column);
    const isMarked = filled > 0 && share(marks, filled) >= 0.8;
    return isMarked && isSpare(column) && code.test(lowest.trim()) ? { column, code: keyOf(lowest) } : [];
  }),
});

/** The codes that a cell lists, by `keyOf`. */
export const codesIn = (text: string, known?: ReasonCodes): readonly string[] => {
  const whole = keyOf(text);
  if (known?.has(whole) === true) return [whole];
  return text.split(/[,;+&\s]+|\//u).flatMap((piece) => (piece === "" ? [] : keyOf(piece)));
};

/** All codes of reasons of some tables, by `keyOf`. */
export const codesOf = (tables: readonly CandidateTable[]): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const { view, from, to, roles } of tables) {
    const { columns, marked } = roles.codedReasons;
    for (const one of marked) found.add(one.code);
    for (const column of columns)
      for (const row of view.rows.slice(from, to + 1)) {
        const text = textAt(row, column);
        if (text.length > longestList) continue;
        for (const one of [keyOf(text), ...codesIn(text)]) found.add(one);
      }
  }
  found.delete("");
  return found;
};

/** The share of a column's cells that a legend explains where it is about them, and the reasons it tells at least. */
const [mostExplained, fewestReasons] = [0.8, 2];

/** Gives columns of codes of reasons the roles that the file's own legend tells. */
export const withReasonCodes = (table: CandidateTable, known: ReasonCodes): CandidateTable => {
  const reasons = new Set([...known.values()].filter((reason) => reason !== null));
  if (reasons.size < fewestReasons) return table;
  const { view, roles, from, to } = table;
  const byRole = new Map(roles.byRole);
  for (const { column, code: heading } of roles.codedReasons.marked) {
    const role = known.get(heading) ?? undefined;
    if (role !== undefined && !byRole.has(`inclusion-${role}`)) byRole.set(`inclusion-${role}`, column);
  }
  const coded = roles.codedReasons.columns.find((column) => {
    const texts = view.rows.slice(from, to + 1).flatMap((row) => textAt(row, column).trim() || []);
    const explained = texts.filter((text) => codesIn(text, known).every((one) => known.has(one)));
    return texts.length > 0 && explained.length >= texts.length * mostExplained;
  });
  if (coded !== undefined) {
    const before = [...byRole].filter(([, column]) => column === coded);
    for (const [role] of before) byRole.delete(role);
    byRole.set("inclusion", coded);
  }
  return { ...table, roles: { ...roles, byRole } };
};
