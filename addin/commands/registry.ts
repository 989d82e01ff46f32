import { say } from "../../shared/messages/say.ts";
import { addCrosswalkColumn } from "./add-crosswalk-column.ts";
import type { Command, CommandContext } from "./command.ts";
import { insertGap27001 } from "./insert-gap-27001.ts";
import { insertSoa27001 } from "./insert-soa-27001.ts";
import { insertSoa42001 } from "./insert-soa-42001.ts";
import type { Notices } from "./notice.ts";
import { scoreWorkbook } from "./score-workbook.ts";

/** Every button that the manifest has beside the one that opens the pane. */
export const commands: readonly Command[] = [
  insertSoa27001,
  insertSoa42001,
  insertGap27001,
  addCrosswalkColumn,
  scoreWorkbook,
];

/** Runs a command, catches once, and shows the user in the pane what came of it. */
export const runCommand = async (command: Command, context: CommandContext, notices: Notices): Promise<void> => {
  const notice = await command.run(context).catch((thrown: unknown) => ({
    tone: "error" as const,
    message: say("commands.failed", { message: thrown instanceof Error ? thrown.message : String(thrown) }),
    details: [],
  }));
  notices.show(notice);
  await context.workbook.showPane();
};
