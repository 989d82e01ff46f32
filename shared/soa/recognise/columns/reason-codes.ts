import type { Inclusion } from "../../document.ts";
import { keyOf } from "../answers/meanings.ts";
import { meaningsOf } from "../headings/headings.ts";
import { type ColumnProfile, share } from "./column-profile.ts";
import type { ColumnHeading } from "./mark-columns.ts";

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
export const longestList = 16;
const codeList = /^[\p{L}\p{N}][\p{L}\p{N}/,;+&. \n-]*$/u;
/** A code of a reason, in capitals. */
export const code = /^\p{Lu}[\p{Lu}\d/.-]{0,5}$/u;

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
