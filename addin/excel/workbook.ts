import type { Library } from "../../shared/crosswalk/library.ts";
import { ok, type Result } from "../../shared/messages/issue.ts";
import { supports } from "./abilities.ts";
import { addCrosswalkColumn } from "./column.ts";
import { insertPlan } from "./insert.ts";
import type { WorkbookPort } from "./port.ts";
import { readSelection, readSelectionAddress, readWorkbook } from "./reading/workbook.ts";
import { readInExcel } from "./run.ts";

const onSelectionChanged = async (listener: () => void): Promise<() => void> => {
  const call = async (): Promise<void> => listener();
  const added = await readInExcel(async (context): Promise<Result<() => void>> => {
    const handler = context.workbook.onSelectionChanged.add(call);
    await context.sync();
    return ok(() => {
      handler.remove();
      void handler.context.sync();
    });
  });
  return added.ok ? added.value : () => undefined;
};

/** The open workbook. `library` is asked for only by what needs the catalog. */
export const createWorkbookPort = (library: () => Promise<Library>): WorkbookPort => ({
  abilities: { undoGroup: supports.undoGroup(), entityCards: supports.entityCards() },
  language: Office.context.displayLanguage,
  insertPlan,
  addCrosswalkColumn: async (request) => addCrosswalkColumn(await library(), request),
  readSelection,
  readWorkbook,
  selection: readSelectionAddress,
  onSelectionChanged,
  showPane: () => Office.addin.showAsTaskpane(),
});
