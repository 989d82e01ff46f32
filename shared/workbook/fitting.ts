import { type Issue, issue, ok, type Result } from "../messages/issue.ts";
import { longestText } from "../soa/cell-texts.ts";
import { cell } from "./address.ts";
import type { WorkbookPlan } from "./plan.ts";

/** A text that no cell can hold, by sheet and cell. */
const tooLong = (plan: WorkbookPlan): Issue | undefined => {
  for (const sheet of plan.sheets) {
    for (const block of sheet.blocks) {
      for (const [line, cells] of block.cells.entries()) {
        const at = cells.findIndex((value) => typeof value === "string" && value.length > longestText);
        if (at < 0) continue;
        const place = `${sheet.name}!${cell(block.row + line, block.column + at)}`;
        return issue("workbook.text-too-long", { place, limit: longestText }, place);
      }
    }
  }
  return undefined;
};

/** The plan, or the first text in it that is too long for a cell. */
export const fitting = (plan: WorkbookPlan): Result<WorkbookPlan> => {
  const long = tooLong(plan);
  return long ? { ok: false, issues: [long] } : ok(plan);
};
