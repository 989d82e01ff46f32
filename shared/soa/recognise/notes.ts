import type { MessageKey } from "../../messages/say.ts";
import { say } from "../../messages/say.ts";
import type { ImportWarning } from "../report.ts";
import { quote } from "./text.ts";

/** Something about a row that a person should look at. Rows with the same code share one warning. */
export interface RowNote {
  readonly code: MessageKey;
  readonly detail?: string;
}

/** Gathers notes into warnings, in the order in which their codes first came up. */
export const noteBook = () => {
  const byCode = new Map<MessageKey, { details: Set<string>; rows: { sheet: string; row: number }[] }>();
  return {
    add(note: RowNote, sheet: string, row: number): void {
      let known = byCode.get(note.code);
      if (known === undefined) {
        known = { details: new Set(), rows: [] };
        byCode.set(note.code, known);
      }
      if (note.detail !== undefined && known.details.size < 40) known.details.add(note.detail);
      known.rows.push({ sheet, row });
    },
    warnings(): ImportWarning[] {
      return [...byCode].map(([code, { details, rows }]) => ({
        code,
        message: say(code, { count: rows.length, details: quote([...details].join("; "), 400) }),
        rows,
      }));
    },
  };
};
