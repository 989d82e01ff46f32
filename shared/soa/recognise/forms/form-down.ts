import type { NamesControl } from "./form-labels.ts";
import type { FormRecord, Line } from "./form-lines.ts";
import { readRecord } from "./form-record.ts";

/** The row in which the first control begins, as Excel numbers it; Infinity where none does. */
export const firstBeginning = (lines: readonly Line[]): number =>
  lines.find(({ begins }) => begins)?.row.number ?? Number.POSITIVE_INFINITY;

/**
 * The answers of each control under each other.
 *
 * @param from the row where the form begins: what stands above its first control from there on is said of it.
 */
export const recordsDown = (lines: readonly Line[], names: NamesControl, from: number): FormRecord[] => {
  const beginnings = lines.flatMap(({ begins }, index) => (begins ? index : []));
  return beginnings.flatMap((at, index) => {
    const head = lines[at]?.row;
    const own = lines.slice(index === 0 ? 0 : at, beginnings[index + 1]).filter(({ row }) => row.number >= from);
    return head === undefined ? [] : readRecord(head, own, names);
  });
};
