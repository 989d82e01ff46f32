import type { HeaderBlock } from "../headings/headers.ts";
import { fold } from "../texts/text.ts";
import type { ColumnHeading } from "./mark-columns.ts";

const twoLetters = /^\s*(\p{L})\s*[/&+]\s*(\p{L})\s*$/u;
/** What is written out right before its letters: "Applicable / Implemented (A/I)". */
const before = /(\p{L}{3,30})\s*(?:[/&+]|and|und|et|y|e|en|i|a)\s*(\p{L}{3,30})\s*$/u;

/** A heading of two letters as a text near the table writes it out; another heading as it is. */
const spelledOut = (heading: string, near: string): string => {
  const [, one, other] = twoLetters.exec(heading) ?? [];
  if (one === undefined || other === undefined) return heading;
  const bracket = new RegExp(`\\(\\s*${one}\\s*[/&+]\\s*${other}\\s*\\)`, "iu").exec(near);
  const [, first = "", second = ""] = bracket === null ? [] : (before.exec(near.slice(0, bracket.index)) ?? []);
  const isMeant = fold(first).startsWith(fold(one)) && fold(second).startsWith(fold(other));
  return isMeant ? `${first} / ${second}` : heading;
};

/** The headings of a table's columns, as they are read. */
export const headingIn =
  ({ header, near }: { readonly header: HeaderBlock | undefined; readonly near: string }) =>
  (column: number): ColumnHeading => {
    const heading = header?.headings.get(column) ?? "";
    const lowest = header?.lowest.get(column) ?? heading;
    const written = spelledOut(lowest, near);
    return { heading: heading === lowest ? written : heading, lowest: written };
  };
