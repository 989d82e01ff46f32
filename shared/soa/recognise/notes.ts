import type { MessageKey } from "../../messages/say.ts";
import { say } from "../../messages/say.ts";
import type { ImportWarning } from "../report.ts";
import { quote } from "./text.ts";

/** Something about a row that a person should look at. Rows with the same code share one warning. */
export interface RowNote {
  readonly code: MessageKey;
  readonly detail?: string;
  /** The detail stands before those of other rows. */
  readonly first?: boolean;
  /** The sheet whose row was kept. */
  readonly kept?: string;
}

/** So many details are kept: more than a message has room for. */
const mostDetails = 100;

/** What a message has room for, and for details that stand first. */
const [longest, longestFirst] = [400, 1500];

/** Gathers notes into warnings, in the order in which their codes first came up. */
export const noteBook = () => {
  const byCode = new Map<
    MessageKey,
    { first: Set<string>; details: Set<string>; kept: Set<string>; rows: { sheet: string; row: number }[] }
  >();
  return {
    add({ code, detail, first, kept }: RowNote, sheet: string, row: number): void {
      let known = byCode.get(code);
      if (known === undefined) {
        known = { first: new Set(), details: new Set(), kept: new Set(), rows: [] };
        byCode.set(code, known);
      }
      const details = first === true ? known.first : known.details;
      if (detail !== undefined && details.size < mostDetails) details.add(detail);
      if (kept !== undefined) known.kept.add(kept);
      known.rows.push({ sheet, row });
    },
    warnings(): ImportWarning[] {
      return [...byCode].map(([code, { first, details, kept, rows }]) => ({
        code,
        message: say(code, {
          count: rows.length,
          details: quote([...first, ...details].join("; "), first.size > 0 ? longestFirst : longest),
          kept: [...kept].join(", "),
        }),
        rows,
      }));
    },
  };
};
