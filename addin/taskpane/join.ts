import { say } from "../../shared/messages/say.ts";
import { createApi } from "../client/api.ts";
import { browserShelf, createLibraryLoader } from "../client/library.ts";
import type { Notices } from "../commands/notice.ts";
import { commands, runCommand } from "../commands/registry.ts";
import { startInExcel } from "../excel/start.ts";
import { registerFunctions } from "../functions/register.ts";
import { openWorkbook } from "./excel.ts";
import type { Office } from "./Root.tsx";

/** Well below the 20 seconds after which a cell must have an answer. */
const cellLimit = 15_000;

/**
 * Joins the page to Excel once Office.js is there: functions, ribbon buttons and the pane share one runtime and one
 * copy of the catalog. Undefined where another host, or none, is around it.
 */
export const joinExcel = async (notices: Notices): Promise<Office | undefined> => {
  const request: typeof fetch = (...input) => fetch(...input);
  const library = createLibraryLoader(request, browserShelf(), (version, day) =>
    notices.show({ tone: "warning", message: say("commands.offline", { version, day }), details: [] }),
  );
  const started = await startInExcel(library);
  if (!started) return undefined;
  const { workbook, background, onCommand } = started;
  registerFunctions({
    library,
    readiness: createApi(request).readiness,
    entityCards: workbook.abilities.entityCards,
    limit: cellLimit,
  });
  for (const command of commands) onCommand(command.id, () => runCommand(command, { workbook, library }, notices));
  return { workbook: openWorkbook(workbook, library), background };
};
