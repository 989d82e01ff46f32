import type { Grid, GridCell } from "../../shared/workbook/grid.ts";

const textCell = (text: string): GridCell => ({ value: text, text, kind: "text" });

const sheet = (name: string, rows: readonly (readonly string[])[]): Grid => ({
  sheet: name,
  hidden: false,
  merges: [],
  hiddenColumns: [],
  rows: rows.map((row, index) => ({
    number: index + 1,
    cells: row.map((text) => (text === "" ? undefined : textCell(text))),
  })),
});

const controls = Array.from({ length: 37 }, (_, at) => [
  `A.5.${at + 1}`,
  `title ${at}`,
  at % 3 ? "Yes" : "No",
  "Planned",
  "because",
]);

/** Small made-up sheets that are read without fault, to be damaged. */
export const goodGrids: readonly Grid[] = [
  sheet("SoA", [["Control ID", "Title", "Applicable", "Status", "Justification"], ...controls]),
  sheet("Alt", [
    ["Nr.", "Maßnahme", "LR", "RRA"],
    ["5.1.1", "a", "x", ""],
    ["5.1.2", "b", "", "x"],
    ["6.1.1", "c", "x", "x"],
  ]),
  sheet("Risks", [
    ["Risk ID", "Risk", "Controls"],
    ["R-1", "x", "A.5.1, A.8.1"],
    ["R-2", "y", "A.8.2"],
  ]),
];

/** The same as separated text. */
export const goodCsv = `Control;Applicable;Why\n${controls.map(([id, , yes]) => `${id};${yes};"a, b"`).join("\n")}`;

/** The same as rows of plain values, for a writer. */
export const goodSheets = goodGrids.map((grid) => ({
  name: grid.sheet,
  rows: grid.rows.map((row) => Array.from(row.cells, (cell) => cell?.value ?? null)),
}));
