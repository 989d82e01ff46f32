import { say } from "../../shared/messages/say.ts";
import { type Command, refusal } from "./command.ts";

const shownDetails = 5;

/** Adds a CSF 2.0 column to the table around the selection. The pane offers every other framework. */
export const addCrosswalkColumn: Command = {
  id: "addCrosswalkColumn",
  run: async ({ workbook }) => {
    const added = await workbook.addCrosswalkColumn({ to: "nist-csf-2.0", as: "formula" });
    if (!added.ok) return refusal(added.issues);
    const { header, sheet, mapped, rows, lookupSheet, undecided } = added.value;
    const rest = undecided.length - shownDetails;
    return {
      tone: undecided.length > 0 ? "warning" : "done",
      message: say("commands.column", { header, sheet, mapped, rows }),
      details: [
        ...(lookupSheet === undefined ? [] : [say("commands.column-lookup", { sheet: lookupSheet })]),
        ...undecided.slice(0, shownDetails).map(({ row, text }) => say("commands.column-undecided", { row, text })),
        ...(rest > 0 ? [say("commands.more", { count: rest })] : []),
      ],
    };
  },
};
