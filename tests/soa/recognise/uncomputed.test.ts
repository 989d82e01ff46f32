import { describe, expect, it } from "vitest";
import { grid, read, table } from "./grids.ts";

describe("formulas whose results are not in the file", () => {
  const told = (...grids: Parameters<typeof read>[0][]) =>
    read(grids.flatMap((one) => ("rows" in one ? [one] : [...one]))).report.warnings.filter(
      ({ code }) => code === "import.no-result",
    );
  const statement = table(["Applicable", "Status"], [["Yes"], ["No"], ["Yes"]]);

  it("are told of with the columns where they stand in a table", () => {
    const uncomputed = [
      { row: 2, column: 3 },
      { row: 3, column: 3 },
      { row: 4, column: 4 },
      { row: 9, column: 1 },
    ];
    const [warning, ...others] = told({ ...statement, uncomputed });
    expect(others).toEqual([]);
    expect(warning?.message).toContain("(3 cells: Column D; Column E)");
    expect(warning?.rows.map(({ row }) => row)).toEqual([2, 3, 4]);
  });

  it("are told of on any sheet where no table was found, and beside a table on none but its own", () => {
    const dashboard = { ...grid([["Total", 3]], { sheet: "Totals" }), uncomputed: [{ row: 1, column: 2 }] };
    expect(told(dashboard)).toHaveLength(1);
    expect(told(dashboard, statement)).toEqual([]);
    expect(told(statement)).toEqual([]);
  });
});
