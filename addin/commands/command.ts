import type { Library } from "../../shared/crosswalk/library.ts";
import type { Issue } from "../../shared/messages/issue.ts";
import { say } from "../../shared/messages/say.ts";
import { planWorkbook } from "../../shared/workbook/planner.ts";
import { templates } from "../../templates/index.ts";
import type { WorkbookPort } from "../excel/port.ts";
import type { Notice } from "./notice.ts";

/** What a ribbon button works with. */
export interface CommandContext {
  readonly workbook: WorkbookPort;
  readonly library: () => Promise<Library>;
}

/** One ribbon button: the action's name in the manifest, and what it does. It answers what the user is to read. */
export interface Command {
  readonly id: string;
  readonly run: (context: CommandContext) => Promise<Notice>;
}

/** The notice of a refusal: the first issue, with the others below it. */
export const refusal = (issues: readonly Issue[]): Notice => {
  const [first, ...others] = issues.map(({ code, params }) => say(code, params));
  return { tone: "error", message: first ?? "", details: others };
};

/** Inserts templates under free names; the workbook's own sheets stay as they are. */
export const insertTemplates = async (
  { workbook, library }: CommandContext,
  ids: readonly string[],
): Promise<Notice> => {
  const plan = planWorkbook(await library(), templates, { templates: ids });
  if (!plan.ok) return refusal(plan.issues);
  const inserted = await workbook.insertPlan(plan.value, { whenTaken: "rename" });
  if (!inserted.ok) return refusal(inserted.issues);
  return {
    tone: "done",
    message: say("commands.inserted", { sheets: inserted.value.sheets.join(", ") }),
    details: inserted.value.renamed.map(({ from, to }) => say("commands.renamed", { from, to })),
  };
};
