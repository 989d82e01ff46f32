import { describe, expect, it } from "vitest";
import { grid, read } from "./grids.ts";

describe("forms side by side", () => {
  it.each<[string, (string | null)[][]]>([
    [
      "labels before their ids",
      [
        ["Control", "A.5.1", null, "Control", "A.5.2"],
        ["Applicable", "Yes", null, "Applicable", "No"],
        ["Status", "Implemented", null, "Status", "Planned"],
        ["Owner", "Ann", null, "Owner", "Bob"],
      ],
    ],
    [
      "ids as captions",
      [
        ["A.5.1 Policies for information security", null, null, "A.5.2 Information security roles"],
        ["Applicable", "Yes", null, "Applicable", "No"],
        ["Status", "Implemented", null, "Status", "Planned"],
        ["Owner", "Ann", null, "Owner", "Bob"],
      ],
    ],
  ])("forms side by side, %s, are a record each", (_, rows) => {
    const { item, report, codes } = read(grid(rows));
    expect(item("A.5.1")).toMatchObject({ applicable: true, status: "implemented", owner: "Ann" });
    expect(item("A.5.2")).toMatchObject({ applicable: false, status: "planned", owner: "Bob" });
    expect(codes).toEqual([]);
    expect([report.rowsRead, report.accepted, report.ignored]).toEqual([4, 1, 3]);
  });

  it("forms side by side that do not begin in the same row", () => {
    const rows = [
      ["Control", "A.5.1", "Control owner's copy", null],
      ["Applicable", "Yes", "Control", "A.5.2"],
      ["Status", "Implemented", "Applicable", "No"],
      ["Control", "A.5.3", "Status", "Planned"],
      ["Applicable", "No", "Evidence", "register"],
    ];
    const { item, report } = read(grid(rows));
    expect(item("A.5.2")).toMatchObject({ applicable: false, status: "planned", source: { row: 2 } });
    expect(item("A.5.2")?.extra).toEqual({ "Column C": "Control owner's copy" });
    expect(item("A.5.3")).toMatchObject({ applicable: false, source: { row: 4 } });
    expect([report.rowsRead, report.accepted, report.ignored]).toEqual([5, 3, 2]);
  });
});

describe("controls side by side", () => {
  const across = (ids: readonly string[]) => [
    ["Control ID", ...ids, "Remarks"],
    ["Applicable", ...ids.map((_, at) => (at === 1 ? "No" : "Yes")), "rem1"],
    ["Justification", ...ids.map((id) => `why ${id}`), "rem2"],
    [null, ...ids.map((id) => `more ${id}`), null],
    ["Status", ...ids.map(() => "Planned"), null],
  ];

  it("rows without a label and columns without an id are kept; the row of ids is one accepted row", () => {
    const { item, report } = read(grid(across(["A.5.1", "A.5.2"])));
    expect(item("A.5.1")).toMatchObject({ applicable: true, justification: "why A.5.1\nmore A.5.1" });
    expect(item("A.5.2")).toMatchObject({ applicable: false, status: "planned" });
    expect(item("A.5.2")?.extra).toEqual({ "Column D": "Remarks\nApplicable: rem1\nJustification: rem2" });
    expect([report.rowsRead, report.accepted, report.ignored]).toEqual([5, 1, 4]);
  });

  it("several such blocks under each other", () => {
    const { ids, item } = read(grid([...across(["A.5.1", "A.5.2"]), [], ...across(["A.5.3"])]));
    expect(ids).toEqual(["A.5.1", "A.5.2", "A.5.3"]);
    expect(item("A.5.3")).toMatchObject({ justification: "why A.5.3\nmore A.5.3", status: "planned" });
  });

  it("one that no edition has is rejected with its answers, in a row that begins no other", () => {
    const { ids, report } = read(grid(across(["A.5.1", "A.5.99", "A.5.2"])));
    expect(ids).toEqual(["A.5.1", "A.5.2"]);
    expect(report.rejects).toMatchObject([{ row: 2 }]);
    expect(report.rejects[0]?.cells.join()).toContain("why A.5.99");
    expect([report.rowsRead, report.accepted, report.rejected, report.ignored]).toEqual([5, 1, 1, 3]);
  });

  it("where it has no other row, it stays beside those of its row", () => {
    const one = (id: string) => ["Control", id, "Applicable", "Yes", "Owner", `owner of ${id}`];
    const more = ["Status", "Planned", "Justification", "needed", "Evidence", "policy"];
    const rows = [
      [...one("A.5.1"), ...one("A.5.2")],
      [...more, ...more],
      [...one("A.5.3"), ...one("A.5.99")],
    ];
    const { ids, item, report } = read(grid(rows));
    expect(ids).toEqual(["A.5.1", "A.5.2", "A.5.3"]);
    expect(item("A.5.3")?.extra?.["More of the form"]).toContain("owner of A.5.99");
    expect([report.rowsRead, report.accepted, report.ignored]).toEqual([3, 2, 1]);
  });
});
