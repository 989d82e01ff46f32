import type { FrameworkId } from "../../../shared/catalog/framework.ts";
import { say } from "../../../shared/messages/say.ts";
import { frameworkName, type Reference } from "../pane.ts";

/** Sheets of a file that has none are named `#csv` and `#json` in the report. */
const hasSheets = (sheet: string): boolean => !sheet.startsWith("#");

/** A row as its reader finds it: `SoA row 12`, or `row 12` in a file without sheets. */
export const placeName = (sheet: string, row: number): string =>
  hasSheets(sheet) ? say("pane.review.at", { sheet, row }) : say("pane.review.row", { row });

export const sheetTitle = (sheet: string): string =>
  hasSheets(sheet) ? say("pane.review.table", { sheet }) : say("pane.review.file");

/** The short name of what a table is of, the edition of 2005 and a mixture included, which no catalog holds. */
export const editionName = (reference: Reference, id: FrameworkId): string =>
  id === "mixed" || id === "iso-27001-2005" ? say(`pane.edition.${id}`) : frameworkName(reference, id);
