import { say } from "../../../shared/messages/say.ts";

/** Sheets of a file that has none are named `#csv` and `#json` in the report. */
const hasSheets = (sheet: string): boolean => !sheet.startsWith("#");

/** A row as its reader finds it: `SoA row 12`, or `row 12` in a file without sheets. */
export const placeName = (sheet: string, row: number): string =>
  hasSheets(sheet) ? say("pane.review.at", { sheet, row }) : say("pane.review.row", { row });

export const sheetTitle = (sheet: string): string =>
  hasSheets(sheet) ? say("pane.review.table", { sheet }) : say("pane.review.file");
