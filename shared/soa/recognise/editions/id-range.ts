import type { IdToken } from "../ids/id-reading.ts";
import type { Edition } from "./editions.ts";

/** The controls of a range; a dash backwards from one section to an earlier one stands between two ids. */
export const expand = (edition: Edition, from: IdToken, to: IdToken): string[] => {
  const start = edition.controls.get(from.key);
  const end = edition.controls.get(to.key);
  if (start === undefined || end === undefined || (end < start && from.parts[0] !== to.parts[0])) return [];
  return edition.inOrder.slice(Math.min(start, end), Math.max(start, end) + 1);
};

/** The controls below the id of a section or an objective. */
export const below = ({ inOrder }: Edition, { key }: IdToken): string[] =>
  inOrder.filter((control) => control.startsWith(`${key}.`));

/** A range of more controls than a section has speaks of them all. */
export const widest = 60;
