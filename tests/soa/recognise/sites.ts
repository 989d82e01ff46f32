import type { Grid } from "../../../shared/workbook/grid.ts";
import { grid, ids, type Value } from "./grids.ts";

export const head = ["Control", "Title", "Applicable", "Justification", "Status", "Evidence", "Owner"];

/** A sheet of the same controls under headings, with the same answers in every row. */
export const sheetOf = (sheet: string, headings: readonly string[], answers: readonly Value[], controls = ids): Grid =>
  grid([headings, ...controls.map((id) => [id, "t", ...answers])], { sheet });

export const cork = ["Yes", "insurer", "Implemented", null, null];
export const hull = ["Yes", "law", "Planned", "HR-P-07", "HR"];
export const site = (sheet: string, answers: readonly Value[]): Grid => sheetOf(sheet, head, answers);
