import { describe, expect, it } from "vitest";
import { grid, read } from "./grids.ts";

const block = (id: string, title: string, applicable: string, status: string, why = "because") => [
  ["Control:", id],
  ["Title:", title],
  ["Applicable:", applicable],
  ["Justification:", why],
  ["Status:", status],
];

describe("forms: labels beside their answers", () => {
  it("a block a control under each other", () => {
    const rows = [
      ["Statement of Applicability"],
      [],
      ...block("A.5.1", "Policies for information security", "Yes", "Implemented"),
      [],
      ...block("A.5.7", "Threat intelligence", "No", "Not started", "No resources"),
    ];
    const { report, soa, item } = read(grid(rows));
    expect(soa.items).toHaveLength(2);
    expect(item("A.5.1")).toMatchObject({ applicable: true, status: "implemented", justification: "because" });
    expect(item("A.5.7")).toMatchObject({
      title: "Threat intelligence",
      applicable: false,
      justification: "No resources",
      source: { sheet: "Sheet1", row: 9 },
    });
    expect(report.tables).toMatchObject([
      { headerRow: 0, firstRow: 3, lastRow: 13, columns: { control: "B", applicable: "B", status: "B" } },
    ]);
    expect([report.rowsRead, report.accepted, report.ignored]).toEqual([10, 2, 8]);
  });

  it("one sheet a control", () => {
    const sheets = ["A.5.1", "A.5.2", "A.8.1"].map((id) =>
      grid(block(id, `title of ${id}`, "Yes", "Planned"), { sheet: id }),
    );
    const { ids, report } = read(sheets);
    expect([...ids].sort()).toEqual(["A.5.1", "A.5.2", "A.8.1"]);
    expect(report.tables).toHaveLength(3);
  });

  it("two labels and answers a row", () => {
    const rows = [
      ["Control ID", "A.5.1", "Owner", "CISO"],
      ["Applicable", "Yes", "Status", "Implemented"],
      ["Evidence", "ISMS-POL-01", "Due date", "2026-03-31"],
      ["Control ID", "A.5.2", "Owner", "HR"],
      ["Applicable", "No", "Status", "Not started"],
      ["Evidence", "none yet", "Due date", "2026-06-30"],
    ];
    const { item } = read(grid(rows));
    expect(item("A.5.1")).toMatchObject({ owner: "CISO", applicable: true, status: "implemented", due: "2026-03-31" });
    expect(item("A.5.2")).toMatchObject({ owner: "HR", applicable: false, status: "not-started" });
  });

  it("the id as a caption, label and answer in one cell", () => {
    const rows = [
      ["A.5.1 Policies for information security"],
      ["Applicable: Yes"],
      ["Status: Implemented"],
      ["Owner: CISO"],
      ["A.5.7 Threat intelligence"],
      ["Applicable: No"],
      ["Justification: outsourced"],
      ["Owner: CTO"],
    ];
    const { item, ids } = read(grid(rows));
    expect(ids).toEqual(["A.5.1", "A.5.7"]);
    expect(item("A.5.7")).toMatchObject({ applicable: false, justification: "outsourced", owner: "CTO" });
  });

  it("controls side by side, their answers below", () => {
    const rows = [
      ["Control ID", "A.5.1", "A.5.2", "A.5.3"],
      ["Applicable", "Yes", "No", "Yes"],
      ["Justification", "law", "not ours", "risk"],
    ];
    const { item, report } = read(grid(rows));
    expect(item("A.5.2")).toMatchObject({ applicable: false, justification: "not ours" });
    expect(report.rowsRead).toBe(report.accepted + report.rejected + report.ignored);
  });

  it("an answer over several rows, and labels of the form's own, are kept", () => {
    const rows = [
      ...block("A.5.1", "Policies for information security", "Yes", "Planned", "first line").slice(0, 4),
      [null, "second line"],
      ["Budget:", "10 k"],
      ["Status:", "Planned"],
    ];
    const { item } = read(grid(rows));
    expect(item("A.5.1")).toMatchObject({
      justification: "first line\nsecond line",
      status: "planned",
      extra: { Budget: "10 k" },
    });
  });

  it("titles alone name the controls", () => {
    const card = (title: string, answer: string) => [
      ["Control name", title],
      ["Does it apply?", answer],
      ["Why", "see the risk assessment"],
      [],
    ];
    const rows = [
      ["Threat intelligence", "Yes"],
      ["Data masking", "No"],
      ["Web filtering", "Yes"],
      ["Secure coding", "Yes"],
      ["Configuration management", "Yes"],
    ].flatMap(([title = "", answer = ""]) => card(title, answer));
    const { item, codes } = read(grid(rows));
    expect(item("A.8.11")).toMatchObject({ applicable: false, title: "Data masking" });
    expect(codes).toContain("import.id-by-title");
  });

  it.each<[string, (string | null)[][]]>([
    [
      "a block of document facts above a table",
      [
        ["Title:", "Statement of Applicability"],
        ["Owner:", "CISO"],
        ["Status:", "Approved"],
        ["Control", "Title", "Applicable"],
        ["A.5.1", "Policies for information security", "Yes"],
        ["A.5.2", "Information security roles and responsibilities", "No"],
        ["A.5.3", "Segregation of duties", "Yes"],
      ],
    ],
    [
      "objectives as captions over their controls",
      [
        ["A.5.1 Management direction for information security"],
        ["A.5.1.1", "Policies for information security", "Yes"],
        ["A.5.1.2", "Review of the policies for information security", "Yes"],
        ["A.6.1 Internal organization"],
        ["A.6.1.1", "Information security roles and responsibilities", "No"],
      ],
    ],
  ])("%s is no form", (_, rows) => {
    const { report, ids } = read(grid(rows));
    expect(ids).toHaveLength(3);
    expect(report.tables[0]?.reasons.join(" ")).not.toContain("form");
  });
});
