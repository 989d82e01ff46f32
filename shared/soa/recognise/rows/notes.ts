import type { MessageKey } from "../../../messages/say.ts";
import { say } from "../../../messages/say.ts";
import type { ImportWarning } from "../../report.ts";
import { quote } from "../texts/text.ts";

/** Something about a row that a person should look at. Rows with the same code share one warning. */
export interface RowNote {
  readonly code: MessageKey;
  readonly detail?: string;
  /** Where the detail stands: before those of other rows, among them (1, the usual), behind them. */
  readonly rank?: 0 | 1 | 2;
  /** The sheet whose row was kept. */
  readonly kept?: string;
}

/** So many details are kept: more than a message has room for. */
const mostDetails = 100;

/** What a message has room for, and what where some details stand first. */
const [longest, longestFirst] = [400, 1500];

/** Gathers notes into warnings, in the order in which their codes first came up. */
export const noteBook = () => {
  const byCode = new Map<
    MessageKey,
    {
      details: readonly [Set<string>, Set<string>, Set<string>];
      kept: Set<string>;
      rows: { sheet: string; row: number }[];
    }
  >();
  return {
    add({ code, detail, rank = 1, kept }: RowNote, sheet: string, row: number): void {
      let known = byCode.get(code);
      if (known === undefined) {
        known = { details: [new Set(), new Set(), new Set()], kept: new Set(), rows: [] };
        byCode.set(code, known);
      }
      const details = known.details[rank];
      if (detail !== undefined && details.size < mostDetails) details.add(detail);
      if (kept !== undefined) known.kept.add(kept);
      known.rows.push({ sheet, row });
    },
    warnings(): ImportWarning[] {
      return [...byCode].map(([code, { details, kept, rows }]) => ({
        code,
        message: say(code, {
          count: rows.length,
          details: quote(
            details.flatMap((texts) => [...texts]).join("; "),
            details[0].size > 0 ? longestFirst : longest,
          ),
          kept: [...kept].join(", "),
        }),
        rows,
      }));
    },
  };
};
