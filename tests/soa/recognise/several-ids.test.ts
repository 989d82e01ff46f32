import { describe, expect, it } from "vitest";
import { grid, read } from "./grids.ts";

describe("several ids in a cell", () => {
  const cases: [written: string, ids: string[]][] = [
    ["A.5.1, A.5.2", ["A.5.1", "A.5.2"]],
    ["A.5.1; 5.2", ["A.5.1", "A.5.2"]],
    ["A 5.17 A 8.5", ["A.5.17", "A.8.5"]],
    ["A.5.1/A.5.2", ["A.5.1", "A.5.2"]],
    ["A.5.1\nA.5.2", ["A.5.1", "A.5.2"]],
    ["A.5.1 - A.5.4", ["A.5.1", "A.5.2", "A.5.3", "A.5.4"]],
    ["A.5.1–A.5.3", ["A.5.1", "A.5.2", "A.5.3"]],
    ["A.5.1~3", ["A.5.1", "A.5.2", "A.5.3"]],
    ["da A.5.1 a A.5.3", ["A.5.1", "A.5.2", "A.5.3"]],
    ["A.5.1 đến A.5.3", ["A.5.1", "A.5.2", "A.5.3"]],
    ["von A.5.1 bis A.5.3", ["A.5.1", "A.5.2", "A.5.3"]],
    ["A.5.1 bis 5.3", ["A.5.1", "A.5.2", "A.5.3"]],
    ["A.5.36 to A.6.2", ["A.5.36", "A.5.37", "A.6.1", "A.6.2"]],
    ["A.5.15 Access control, A.8.4 Source code access", ["A.5.15", "A.8.4"]],
    ["A.5.1 and A.5.2", ["A.5.1", "A.5.2"]],
    ["5.1,5.2", ["5.1", "5.2"]],
    ["A.5.1, 5.2", ["A.5.1", "A.5.2"]],
    ["A.5.16/18", ["A.5.16", "A.5.18"]],
    ["A.5.16/17/18", ["A.5.16", "A.5.17", "A.5.18"]],
    ["A.5.16 / 2 owners", ["A.5.16"]],
    ["A.5.3 - A.5.1", ["A.5.3", "A.5.1", "A.5.2"]],
    ["A.8.24 - A.5.14", ["A.8.24", "A.5.14"]],
    ["A.5.1 - A.5.7 - A.8.2", ["A.5.1", "A.5.7", "A.8.2"]],
    ["A.5.3 oder 5.4", ["A.5.3", "A.5.4"]],
    ["A.5.11 και 5.12", ["A.5.11", "A.5.12"]],
    ["A.5.15 Access control 5.16 Identity management", ["A.5.15", "A.5.16"]],
    ["ISO: A.5.9, A.5.10; NIST: GOVERN 5.1, MAP 5.2", ["A.5.9", "A.5.10"]],
    ["MAP 5.2, A.5.9", ["A.5.9"]],
    ["A.5.2–5.4, A.5.13, A.6.3, A.7.x (access, crypto)", ["A.5.2", "A.5.3", "A.5.4", "A.5.13", "A.6.3"]],
    ["A.5.2–5.4, A.5.13 access and backups", ["A.5.2", "A.5.3", "A.5.4", "A.5.13"]],
    ["A.5.13 (backups), A.5.2 to A.5.4, A.6.3 (awareness)", ["A.5.13", "A.5.2", "A.5.3", "A.5.4", "A.6.3"]],
    ["Clause 4, 6.1; Annex A.5.1 (policies), A.5.2 (roles)", ["A.5.1", "A.5.2"]],
  ];
  it.each(cases)("%s", (written, ids) => {
    const { soa, report } = read(
      grid([
        ["Annex A control", "Measure"],
        [written, "m"],
        ["A.8.1", "n"],
        ["A.8.2", "o"],
      ]),
    );
    expect(soa.items.filter((item) => item.source?.row === 2).map((item) => item.control)).toEqual(ids);
    expect(report.accepted).toBe(3);
    expect(soa.items[0]?.extra).toMatchObject({ "Annex A control": written });
  });
});

describe("what is not taken of a cell with several ids is told", () => {
  const cases: [written: string, ids: string[], code: string, detail: string][] = [
    ["9.1/9.2/9.3", ["9.1"], "import.ids-missed", "9.2, 9.3"],
    ["A.5.9, A.5.99", ["A.5.9"], "import.ids-missed", "A.5.99"],
    ["A.5.9 - A.5.99", ["A.5.9"], "import.ids-missed", "A.5.99"],
    ["see A.5.2-A.5.4 of the policy", ["A.5.2", "A.5.4"], "import.ids-missed", "A.5.2, A.5.4"],
    ["A.5.1 Group: A.5.1, A.5.2", ["A.5.1"], "import.ids-missed", "A.5.2"],
    ["A.5.1 Gruppe: 5.2, 5.3", ["A.5.1"], "import.ids-missed", "5.2, 5.3"],
    ["A.5.1 Group: A.5.2 (roles)", ["A.5.1"], "import.ids-missed", "A.5.2"],
  ];
  const around = [
    ["A.8.1", "n"],
    ["A.8.2", "o"],
    ["A.8.4", "p"],
  ];
  it.each(cases)("%s", (written, ids, code, detail) => {
    const { soa, report } = read(grid([["Annex A control", "Measure"], [written, "m"], ...around]));
    expect(soa.items.filter(({ source }) => source?.row === 2).map(({ control }) => control)).toEqual(ids);
    const warning = report.warnings.find((one) => one.code === code);
    expect(warning?.message).toContain(detail);
    expect(warning?.rows).toEqual([{ sheet: "Sheet1", row: 2 }]);
  });

  it.each([
    "A.5.1, A.5.2",
    "A.5.1 Policies, version 3.2, A.5.2 Roles",
    "A.5.1 - A.5.3",
    "A.5.1 Policies (see A.5.2)",
    "A.5.1 Policies. Related: A.5.2",
    "A.5.1 Devices: A.8.1",
    "A.5.1 Policies, old: A.5.1.1",
  ])("nothing of %s", (written) => {
    const { codes } = read(grid([["Annex A control", "Measure"], [written, "m"], ...around]));
    expect(codes).not.toContain("import.ids-missed");
  });
});
