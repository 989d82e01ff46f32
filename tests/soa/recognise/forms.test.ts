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

  it("a table below a form is read as a table, and each row counted once", () => {
    const rows = [
      ...block("A.5.1", "Policies for information security", "Yes", "Implemented"),
      [],
      ["The other controls"],
      ["Control", "Title", "Applicable", "Status"],
      ["A.5.2", "Information security roles and responsibilities", "No", "Planned"],
      ["A.5.3", "Segregation of duties", "Yes", "Planned"],
    ];
    const { ids, item, report } = read(grid(rows));
    expect([...ids].sort()).toEqual(["A.5.1", "A.5.2", "A.5.3"]);
    expect(item("A.5.1")?.extra).toBeUndefined();
    expect(item("A.5.2")).toMatchObject({ applicable: false, status: "planned" });
    expect(report.tables.map(({ layout, firstRow, lastRow }) => [layout, firstRow, lastRow]).sort()).toEqual([
      ["form", 1, 5],
      ["table", 9, 10],
    ]);
    expect([report.rowsRead, report.accepted, report.ignored]).toEqual([7, 3, 4]);
  });

  it("so is a table above a form, and one long enough to be seen first", () => {
    const table = ["A.5.2", "A.5.3", "A.5.4", "A.5.5"].map((id) => [id, `title of ${id}`, "No"]);
    const form = block("A.5.1", "Policies for information security", "Yes", "Implemented");
    const heading = ["Control", "Title", "Applicable"];
    expect(read(grid([heading, ...table, [], ...form])).ids).toHaveLength(5);
    expect(read(grid([...form, [], heading, ...table])).ids).toHaveLength(5);
  });

  it("two labels without answers are no headings of a table", () => {
    const rows = [
      ["Control ID", "A.5.1", "Title", "Policies for information security"],
      ["Applicable", "Yes", "Status", "Implemented"],
      ["Owner", null, "Due date", null],
      ["Control ID", "A.5.2", "Title", "Information security roles and responsibilities"],
      ["Applicable", "No", "Status", "Planned"],
    ];
    expect(read(grid(rows)).item("A.5.2")).toMatchObject({ applicable: false, status: "planned" });
  });

  it("nothing is lost: repeated labels, texts without a label, second lines", () => {
    const rows = [
      ["Control", "A.5.1 Policies for information security"],
      ["Applicable", "Yes"],
      ["Status", "Implemented"],
      [null, "since May"],
      ["Evidence", "POL-1"],
      ["Evidence", "POL-2"],
      ["Evidence 2", "POL-3"],
      ["Owner", "CISO"],
      [null, null, "beside all"],
      [null, "not the owner's"],
      ["A.5.9", "listed without a label"],
    ];
    const { item } = read(grid(rows));
    expect(item("A.5.1")).toMatchObject({ status: "implemented", owner: "CISO", evidence: [{ reference: "POL-1" }] });
    expect(item("A.5.1")?.extra).toEqual({
      "Evidence (2)": "POL-2",
      "Evidence 2": "POL-3",
      "Column A": "A.5.9",
      "Column B": "since May\nnot the owner's\nlisted without a label",
      "Column C": "beside all",
    });
  });

  it("an id alone below an answer is its second line where ids have their own label", () => {
    const rows = [
      ...block("A.5.1", "Policies for information security", "Yes", "Planned"),
      ["Remarks", "see also"],
      [null, "A.5.9"],
      ...block("A.5.2", "Information security roles and responsibilities", "Yes", "Planned"),
    ];
    const { ids, item } = read(grid(rows));
    expect(ids).toEqual(["A.5.1", "A.5.2"]);
    expect(item("A.5.1")?.notes).toBe("see also\nA.5.9");
  });

  it("more labels than a table has columns", () => {
    const own = Array.from({ length: 300 }, (_, at) => [`Own label ${at}:`, `own text ${at}`]);
    const known = Array.from({ length: 300 }, (_, at) => ["Evidence:", `proof ${at}`]);
    const rows = [...block("A.5.1", "Policies for information security", "Yes", "Planned"), ...own, ...known];
    const texts = JSON.stringify(read(grid(rows)).soa.items);
    for (const [, text = ""] of [...own, ...known]) expect(texts).toContain(text);
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
