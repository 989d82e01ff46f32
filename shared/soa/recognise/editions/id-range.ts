import type { IdToken } from "../ids/id-reading.ts";
import type { Edition } from "./editions.ts";

/** Whether one number stands before another: 5.9 before 5.10, 6.1 before 6.1.2. */
const isBefore = (one: readonly number[], other: readonly number[]): boolean => {
  const at = one.findIndex((part, index) => part !== other[index]);
  return at < 0 ? one.length < other.length : (one[at] ?? 0) < (other[at] ?? 0);
};

const partsOf = (key: string): readonly number[] => key.split(".").map(Number);

/**
 * The controls of a section up to one, from its beginning as people write it where the edition begins with another
 * number or with an objective: A.5.1 to A.5.5 of ISO/IEC 42001, A.6.1 to A.6.2.8.
 */
const fromBeginning = ({ inOrder, groups }: Edition, from: IdToken, to: IdToken): string[] =>
  from.annex && from.parts[0] === to.parts[0] && (groups.has(from.key) || from.parts.at(-1) === 1)
    ? inOrder.filter((key) => {
        const parts = partsOf(key);
        return !isBefore(parts, from.parts) && !isBefore(to.parts, parts);
      })
    : [];

/** The controls of a range; a dash backwards from one section to an earlier one stands between two ids. */
export const expand = (edition: Edition, from: IdToken, to: IdToken): string[] => {
  const start = edition.controls.get(from.key);
  const end = edition.controls.get(to.key);
  if (end === undefined) return [];
  if (start === undefined) return fromBeginning(edition, from, to);
  if (end < start && from.parts[0] !== to.parts[0]) return [];
  return edition.inOrder.slice(Math.min(start, end), Math.max(start, end) + 1);
};

/** The controls below the id of a section or an objective. */
export const below = ({ inOrder }: Edition, { key }: IdToken): string[] =>
  inOrder.filter((control) => control.startsWith(`${key}.`));

/** A range of more controls than a section has speaks of them all. */
export const widest = 60;
