import { describe, expect, it } from "vitest";
import type { Status } from "../../../shared/soa/document.ts";
import { read, table, type Value } from "./grids.ts";

describe("a level of maturity beside a percentage", () => {
  const rows: readonly (readonly [level: Value, part: Value, status: Status])[] = [
    [3, 0.6, "partial"],
    [5, 1, "implemented"],
    [0, 0, "not-started"],
    [4, 0.8, "partial"],
    [2, 1, "partial"],
    [0, 0.2, "not-started"],
  ];
  const expected = rows.map(([, , status]) => status);

  it.each<[string, string]>([
    ["Nivel de madurez (0-5)", "Cumplimiento %"],
    ["Maturity (0-5)", "Compliance %"],
    ["Reifegrad", "Umsetzungsgrad"],
    ["Maturity level", "Implemented %"],
  ])("%s, %s: the less advanced is taken, in either order, and it is said", (level, part) => {
    for (const answers of [
      table(
        [level, part],
        rows.map(([one, other]) => [one, other]),
      ),
      table(
        [part, level],
        rows.map(([one, other]) => [other, one]),
      ),
    ]) {
      const { soa, report } = read(answers);
      expect(soa.items.map(({ status }) => status)).toEqual(expected);
      expect(soa.items[0]?.extra).toMatchObject({ [level]: "3", [part]: "0.6" });
      const told = report.warnings.find(({ code }) => code === "import.measures-differ")?.rows.map(({ row }) => row);
      expect(told).toEqual([2, 5, 6, 7]);
    }
  });

  it("is not held against what is only aimed at, nor against words", () => {
    const aimed = table(
      ["Maturity", "Target compliance %"],
      [
        [3, 0.2],
        [4, 0.2],
        [0, 0.2],
      ].map(([one = 0, other = 0]) => [one, other]),
    );
    expect(read(aimed).soa.items.map(({ status }) => status)).toEqual(["implemented", "implemented", "not-started"]);
    const worded = table(
      ["Status", "Maturity (0-5)"],
      [
        ["Implemented", 2],
        ["Planned", 3],
        ["Partial", 0],
      ],
    );
    expect(read(worded).soa.items.map(({ status }) => status)).toEqual(["implemented", "planned", "partial"]);
  });
});
