import type { SoaItem } from "../../../shared/soa/document.ts";
import { type ImportProfile, importGrids } from "../../../shared/soa/import.ts";
import { csvSheet, type Grid, type GridCell, type MergedRange } from "../../../shared/workbook/grid.ts";
import { library } from "../../library.ts";

export type Value = string | number | boolean | null | GridCell;

export const cell = (value: string | number | boolean): GridCell => ({
  value,
  text: typeof value === "boolean" ? String(value).toUpperCase() : String(value),
  kind: typeof value === "string" ? "text" : typeof value === "number" ? "number" : "boolean",
});
/** A date as Excel made it of an id: shown under the format. */
export const date = (iso: string, format: string): GridCell => ({ value: iso, text: iso, kind: "date", format });
export const number = (value: number, format: string, text: string): GridCell => ({
  value,
  text,
  kind: "number",
  format,
});
export const symbol = (letter: string): GridCell => ({
  value: letter,
  text: letter,
  kind: "text",
  symbolFont: "Wingdings",
});
export const coloured = (fill: string): GridCell => ({ value: "", text: "", kind: "text", fill });

/** A sheet from its rows, from row 1; null is an empty cell, an empty array an empty row. */
export const grid = (
  rows: readonly (readonly Value[])[],
  { sheet = "Sheet1", hidden = false, merges = [] as MergedRange[] } = {},
): Grid => ({
  sheet,
  hidden,
  merges,
  hiddenColumns: [],
  rows: rows.flatMap((values, index) => {
    const cells = values.map((value) =>
      value === null || value === "" ? undefined : typeof value === "object" ? value : cell(value),
    );
    return cells.some((one) => one !== undefined) ? [{ number: index + 1, cells }] : [];
  }),
});

export const csv = (rows: readonly (readonly Value[])[]): Grid => grid(rows, { sheet: csvSheet });

export const read = (grids: Grid | readonly Grid[], profile?: ImportProfile) => {
  const { soa, report } = importGrids(library, "rows" in grids ? [grids] : grids, profile);
  return {
    soa,
    report,
    ids: soa.items.map((item) => item.control),
    item: (control: string): SoaItem | undefined => soa.items.find((item) => item.control === control),
    codes: report.warnings.map(({ code }) => code),
  };
};

/** A table whose first columns are id and title, and the columns given. */
export const table = (headings: readonly string[], rows: readonly (readonly Value[])[]) =>
  grid([["Control ID", "Title", ...headings], ...rows.map((values, at) => [`A.5.${at + 1}`, "t", ...values])]);

/** The field of each row of a table with these columns behind id and title. */
export const fields = <K extends keyof SoaItem>(
  name: K,
  headings: readonly string[],
  rows: readonly (readonly Value[])[],
) => read(table(headings, rows)).soa.items.map((item) => item[name]);

export const ids = ["A.5.1", "A.5.2", "A.5.3", "A.5.4", "A.5.5", "A.5.6", "A.5.7", "A.5.8"];

/** What a table says of applicability and status in the rows of its third column. */
export const decided = (
  heading: string,
  answers: readonly (Value | readonly Value[])[],
  more: readonly string[] = [],
) =>
  read(
    table(
      [heading, ...more],
      answers.map((answer) => (Array.isArray(answer) ? answer : [answer])),
    ),
  ).soa.items;
export const applicability = (heading: string, answers: readonly Value[]) =>
  decided(heading, answers).map(({ applicable }) => applicable);
export const statuses = (heading: string, answers: readonly Value[]) =>
  decided(heading, answers).map(({ status }) => status);

/** Rows of a yes or no, a reason and a status, in which the third is the odd one. */
export const reasoned: readonly (readonly Value[])[] = [
  ["No", "Required by law", "Implemented"],
  ["No", "Required by law", "Planned"],
  ["Yes", "No development here", null],
  ["No", "Risk R-4", "Implemented"],
];

/** The applicability that such rows say under a heading. */
export const applicableUnder = (heading: string, rows = reasoned) =>
  fields("applicable", [heading, "Justification", "Status"], rows);
