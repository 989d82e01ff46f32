import { describe, expect, it } from "vitest";
import type { Grid } from "../../../shared/workbook/grid.ts";
import { library } from "../../library.ts";
import { grid, read } from "./grids.ts";

const controls = (library.catalog.get("iso-27001-2022")?.leaves ?? []).filter(({ kind }) => kind === "control");
const head = ["Control", "Title", "Applicable", "Status", "Justification"];
const row = (at: number): string[] => {
  const control = controls[at % controls.length];
  return [control?.id ?? "", control?.title ?? "", "Yes", "Implemented", `because ${at}`];
};
const byTurns = (rows: number): string[][] => Array.from({ length: rows }, (_, at) => (at % 2 ? row(at) : head));

/** The sheet, counting how often a cell's text or a merge's place is asked for. */
const counted = ({ rows, merges, ...sheet }: Grid) => {
  let reads = 0;
  const counting = <T extends object, K extends keyof T>(one: T, key: K): T => {
    const value = one[key];
    return Object.defineProperty({ ...one }, key, {
      get: () => {
        reads++;
        return value;
      },
    });
  };
  const watched: Grid = {
    ...sheet,
    rows: rows.map((one) => ({ ...one, cells: one.cells.map((cell) => cell && counting(cell, "text")) })),
    merges: merges.map((merge) => counting(merge, "bottom")),
  };
  return { watched, reads: () => reads };
};

// The first two would run for a quarter of a minute if the work grew with the square of what is read.
describe("much of one thing", () => {
  it("a heading before every row", () => {
    const { report } = read(grid(byTurns(3000)));
    expect(report).toMatchObject({ rowsRead: 1500, accepted: 1500 });
    expect(report.tables).toHaveLength(1500);
  });

  it("the same table on hundreds of sheets", () => {
    const rows = [head, ...controls.map((_, at) => row(at))];
    const { report } = read(Array.from({ length: 600 }, (_, at) => grid(rows, { sheet: `Sheet${at}` })));
    expect(report).toMatchObject({ accepted: controls.length, ignored: 599 * controls.length });
  });

  it("answers and headings of nothing but brackets, blanks and letters of one kind", () => {
    const long = (sign: string, at: number): string => sign.repeat(30_000 + at);
    const answers = Array.from({ length: 60 }, (_, at) => [
      ...row(at).slice(0, 3),
      at % 3 === 0 ? `in (${long("(", at)}` : at % 3 === 1 ? `0${long("\t", at)}0` : `${long(" ", at)}x`,
    ]);
    const headings = [...head.slice(0, 4), `Inclu${"é".repeat(85)}`, `Exclu${"aª".repeat(40)}`];
    expect(read(grid([headings, ...answers])).report).toMatchObject({ accepted: 60 });
    const form = answers.flatMap(([id = "", , , status = ""]) => [["Control", id], ["Status", `${status} `], []]);
    expect(read(grid(form)).report.rowsRead).toBeGreaterThan(0);
    const both = Array.from({ length: 300 }, (_, at) => [...row(at).slice(0, 2), `Yes${long(" ", at)}${at}`]);
    const { report } = read(grid([["Control", "Title", "Applicable / implemented"], ...both]));
    expect(report).toMatchObject({ accepted: 300 });
  });

  it("twice as many headings, rows and merged cells are looked at twice as often", () => {
    const readsOf = (rows: number): number => {
      const merges = Array.from({ length: rows }, (_, at) => ({ top: at + 1, bottom: at + 1, left: 3, right: 4 }));
      const { watched, reads } = counted(grid(byTurns(rows), { merges }));
      expect(read(watched).report.accepted).toBe(rows / 2);
      return reads();
    };
    expect(readsOf(400)).toBeLessThan(2.2 * readsOf(200));
  });
});
