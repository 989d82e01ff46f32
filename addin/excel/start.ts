import type { Library } from "../../shared/crosswalk/library.ts";
import type { WorkbookPort } from "./port.ts";
import { createWorkbookPort } from "./workbook.ts";

/** What Office tells once it is ready. */
export interface OfficeStarted {
  readonly workbook: WorkbookPort;
  /** The pane's background in Office's theme, `#262626`; undefined where Office has no themes. */
  readonly background: string | undefined;
  /** Connects a ribbon button of the manifest with what it does. The button is busy until that is done. */
  readonly onCommand: (id: string, run: () => Promise<void>) => void;
}

/** Waits for Office; undefined where Office.js is not there or Excel is not around it. */
export const startInExcel = async (library: () => Promise<Library>): Promise<OfficeStarted | undefined> => {
  if (typeof Office === "undefined") return undefined;
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return undefined;
  return {
    workbook: createWorkbookPort(library),
    background: Office.context.officeTheme?.bodyBackgroundColor,
    onCommand: (id, run) =>
      Office.actions.associate(id, (event: Office.AddinCommands.Event) => void run().finally(() => event.completed())),
  };
};
