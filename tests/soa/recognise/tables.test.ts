import { describe, expect, it } from "vitest";
import { grid, read, type Value } from "./grids.ts";

const head = ["Control ID", "Title", "Applicable", "Justification", "Status"];
const row = (id: string, title = "t", applicable = "Yes", why = "because", status = "Implemented") => [
  id,
  title,
  applicable,
  why,
  status,
];

describe("where the table is", () => {
  it("anywhere on the sheet, below a block of document facts", () => {
    const indent = (values: (string | null)[]) => [null, null, ...values];
    const rows = [
      ["Statement of Applicability"],
      [],
      ["Version:", "1.2"],
      ["Owner:", "CISO"],
      [],
      indent(head),
      indent(row("A.5.1")),
      indent(row("A.5.2")),
    ];
    const { report, soa } = read(grid(rows));
    expect(report.tables).toMatchObject([
      { headerRow: 6, firstRow: 7, lastRow: 8, columns: { control: "C", title: "D", applicable: "E" } },
    ]);
    expect(soa.items.map((item) => item.source)).toEqual([
      { sheet: "Sheet1", row: 7 },
      { sheet: "Sheet1", row: 8 },
    ]);
  });

  it("under a heading of several rows with merged cells", () => {
    const rows = [
      ["Annex A", null, "Selected", "Reasons for selection", null, "Overview of implementation"],
      [null, null, null, "LR", "RRA"],
      ["Sec", "Control"],
      ["5.1", "Information security policy"],
      ["5.1.1", "Policies for information security", "x", "x", null, "written"],
      ["5.1.2", "Review of the policies for information security", "x", null, "x", "yearly"],
    ];
    const merges = [
      { top: 1, bottom: 2, left: 0, right: 1 },
      { top: 1, bottom: 3, left: 2, right: 2 },
      { top: 1, bottom: 1, left: 3, right: 4 },
      { top: 1, bottom: 3, left: 5, right: 5 },
    ];
    const { report, item, soa } = read(grid(rows, { merges }));
    expect(soa.framework).toBe("iso-27001-2013");
    expect(report.tables).toMatchObject([
      { headerRow: 1, firstRow: 4, columns: { "inclusion-legal": "D", "inclusion-risk": "E" } },
    ]);
    expect(item("A.5.1.1")).toMatchObject({ applicable: true, inclusion: ["legal"] });
    expect(item("A.5.1.2")).toMatchObject({ applicable: true, inclusion: ["risk"] });
    expect(report.ignoredRows).toMatchObject([{ row: 4 }]);
  });

  it("without any heading", () => {
    const { report, ids } = read(
      grid([
        ["5.1.1 Policies for information security", "x"],
        ["5.1.2 Review of the policies for information security", null],
        ["6.1.1 Information security roles and responsibilities", "x"],
      ]),
    );
    expect(report.tables).toMatchObject([{ headerRow: 0, firstRow: 1, lastRow: 3 }]);
    expect(ids).toEqual(["A.5.1.1", "A.5.1.2", "A.6.1.1"]);
  });

  it("several under each other, each with its heading and a caption", () => {
    const rows = [
      ["People controls"],
      head,
      row("A.6.1"),
      row("A.6.2"),
      [],
      ["Physical controls"],
      head,
      row("A.7.1"),
      row("A.7.2"),
    ];
    const { report, ids } = read(grid(rows));
    expect(report.tables.map(({ headerRow }) => headerRow)).toEqual([2, 7]);
    expect(ids).toEqual(["A.6.1", "A.6.2", "A.7.1", "A.7.2"]);
  });

  it("spread over sheets, with other column orders", () => {
    const people = grid([head, row("A.6.1"), row("A.6.2")], { sheet: "People" });
    const technical = grid(
      [
        ["Status", "No.", "Control"],
        ["Planned", "A.8.1", "User endpoint devices"],
        ["Planned", "A.8.2", "Privileged access rights"],
      ],
      { sheet: "Tech" },
    );
    expect(new Set(read([people, technical]).ids)).toEqual(new Set(["A.6.1", "A.6.2", "A.8.1", "A.8.2"]));
  });

  it("an empty sheet and a template without rows say so", () => {
    const { report } = read([grid([], { sheet: "Empty" }), grid([[], head], { sheet: "SoA" })]);
    expect(report.tables).toEqual([]);
    expect(report.skippedSheets).toEqual([
      { sheet: "Empty", reason: "The sheet is empty." },
      { sheet: "SoA", reason: "A heading for controls stands on row 2, but no control id below it." },
    ]);
  });
});

describe("which table counts", () => {
  const soa = grid([head, row("A.5.1"), row("A.5.2", "t", "No", "no such thing", ""), row("A.5.3")], { sheet: "SoA" });

  it("a summary that repeats some controls does not; what it says otherwise is a warning", () => {
    const summary = grid(
      [
        ["Control", "Status"],
        ["A.5.1", "Not started"],
        ["A.5.3", "Implemented"],
      ],
      { sheet: "Dashboard" },
    );
    const { ids, report, item, codes } = read([summary, soa]);
    expect(ids).toEqual(["A.5.1", "A.5.2", "A.5.3"]);
    expect(item("A.5.1")?.status).toBe("implemented");
    expect(codes).toContain("import.tables-disagree");
    expect(report.tables.map(({ sheet }) => sheet).sort()).toEqual(["Dashboard", "SoA"]);
    expect(report.rowsRead).toBe(5);
  });

  it("a risk register that refers to controls does not", () => {
    const risks = grid(
      [
        ["Risk ID", "Risk", "Controls", "Status"],
        ["R-001", "Theft", "A.8.1, A.8.2", "Open"],
        ["R-002", "Fire", "A.7.5", "Open"],
      ],
      { sheet: "Risks" },
    );
    const { ids, report } = read([risks, soa]);
    expect(ids).toEqual(["A.5.1", "A.5.2", "A.5.3"]);
    expect(report.ignored).toBe(2);
  });

  it("but where nothing else is, it is what there is", () => {
    const risks = grid([
      ["Risk ID", "Measure", "Annex A", "Status"],
      ["R-001", "Lock", "A.8.1, A.8.2", "Open"],
      ["R-002", "Sprinkler", "A.7.5", "In progress"],
    ]);
    expect(read(risks).ids).toEqual(["A.8.1", "A.8.2", "A.7.5"]);
  });

  it("a second sheet adds the controls that the first lacks", () => {
    const evidence = grid(
      [
        ["Theme", "Control Name", "Evidence"],
        ["Org", "5.1 Policies for information security", "policy"],
        ["Tech", "8.13 Information backup", "log"],
        ["Tech", "8.15 Logging", "siem"],
      ],
      { sheet: "Evidence" },
    );
    expect(new Set(read([soa, evidence]).ids)).toEqual(new Set(["A.5.1", "A.5.2", "A.5.3", "A.8.13", "A.8.15"]));
  });

  it("a crosswalk of two editions gives both sides", () => {
    const walk = grid([
      ["source_node_id", "target_node_id", "relationship"],
      ["a.5.1.1", "a.5.1", "subset"],
      ["a.5.1.2", "a.5.1", "subset"],
      ["a.6.1.1", "a.5.2", "equal"],
      ["a.6.1.2", "a.5.3", "equal"],
    ]);
    const { soa: document } = read(walk);
    expect(document.items.map((item) => `${item.framework ?? document.framework} ${item.control}`)).toContain(
      "iso-27001-2022 A.5.3",
    );
    expect(document.items.filter((item) => /\.\d+\.\d+\.\d+$/.test(`.${item.control}`))).toHaveLength(4);
  });

  it.each<[string, readonly Value[]]>([
    ["numbers", [2022, "Title (2022)", 2013, "Type"]],
    ["words", ["ISO 27001:2022", "Title", "2013 predecessor(s)", "Type"]],
  ])("a crosswalk headed by its editions in %s gives both sides, and keeps the headings", (_, headings) => {
    const { soa: document, report } = read(
      grid([
        ["Theme 5"],
        headings,
        ["5.1", "Policies for information security", "5.1.1, 5.1.2", "Merged"],
        ["5.2", "Information security roles and responsibilities", "6.1.1", "Carried"],
        ["5.3", "Segregation of duties", "6.1.2", "Carried"],
        ["5.5", "Contact with authorities", "6.1.3", "Carried"],
        ["5.7", "Threat intelligence", "—", "New"],
        ["5.18", "Access rights", "9.2.2, 9.2.5", "Merged"],
      ]),
    );
    expect(document.items).toHaveLength(13);
    expect(report.tables).toMatchObject([{ headerRow: 2, firstRow: 3, framework: "mixed" }]);
    expect(document.items[0]?.extra).toMatchObject({ [String(headings[2])]: "5.1.1, 5.1.2", Type: "Merged" });
  });

  it("a column of related controls of another standard is kept and makes no items", () => {
    const { soa: document } = read(
      grid([
        ["ISO 27001:2022", "Title", "ISO 42001"],
        ["A.5.1", "Policies for information security", "A.2.2, A.2.3, A.2.4"],
        ["A.5.2", "Information security roles and responsibilities", "A.3.2, A.3.3"],
        ["A.5.7", "Threat intelligence", "A.6.2.4"],
      ]),
    );
    expect(document.items.map(({ control }) => control)).toEqual(["A.5.1", "A.5.2", "A.5.7"]);
    expect(document.items[0]?.extra).toEqual({ "ISO 42001": "A.2.2, A.2.3, A.2.4" });
  });

  it("a crosswalk whose newer controls take in several older ones gives them all", () => {
    const walk = grid([
      ["ISO/IEC 27002:2022 control identifier", "ISO/IEC 27002:2013 control identifier", "Control name"],
      ["5.1", "05.1.1, 05.1.2", "Policies for information security"],
      ["5.2", "06.1.1", "Information security roles and responsibilities"],
      ["5.7", "New", "Threat intelligence"],
      ["5.9", "08.1.1, 08.1.2", "Inventory of information and other associated assets"],
      ["5.18", "09.2.2, 09.2.5,09.2.6", "Access rights"],
    ]);
    const { soa: document, report } = read(walk);
    const older = document.items.filter(({ framework }) => framework === "iso-27001-2013");
    expect(older.map(({ control }) => control)).toEqual(
      ["5.1.1", "5.1.2", "6.1.1", "8.1.1", "8.1.2", "9.2.2", "9.2.5", "9.2.6"].map((id) => `A.${id}`),
    );
    expect(document.items).toHaveLength(13);
    expect(report.accepted).toBe(5);
  });
});

describe("the user's choices", () => {
  const sheet = grid([
    ["Ref", "What", "In?", "How"],
    ["A.5.1", "Policy", "jep", "alles gut"],
    ["A.5.2", "Roles", "nope", "alles gut"],
  ]);

  it("name a column's role and a word's meaning", () => {
    const profile = {
      tables: [{ sheet: "Sheet1", columns: { C: "applicable", D: "status" } as const }],
      words: { applicable: { jep: true, nope: false }, status: { "alles gut": "implemented" as const } },
    };
    const { item, report } = read(sheet, profile);
    expect(item("A.5.1")).toMatchObject({
      applicable: true,
      status: "implemented",
      extra: { "In?": "jep", How: "alles gut" },
    });
    expect(item("A.5.2")).toMatchObject({ applicable: false });
    expect(report.tables[0]?.columns).toMatchObject({ applicable: "C", status: "D" });
  });

  it("leave a table out", () => {
    const { soa, report } = read(sheet, { tables: [{ sheet: "Sheet1", use: "exclude" }] });
    expect(soa.items).toEqual([]);
    expect(report.skippedSheets).toEqual([{ sheet: "Sheet1", reason: "Left out as you chose." }]);
  });

  it("name the edition and the heading row", () => {
    const profile = { tables: [{ sheet: "Sheet1", framework: "iso-42001-2023" }] };
    expect(read(sheet, profile).soa.framework).toBe("iso-42001-2023");
    const moved = grid([
      ["Control", "Status"],
      ["Id", "Decision"],
      ["A.5.1", "Yes"],
      ["A.5.2", "Yes"],
    ]);
    expect(read(moved, { tables: [{ sheet: "Sheet1", headings: 2 }] }).report.tables).toMatchObject([
      { headerRow: 2, firstRow: 3 },
    ]);
  });
});

it("a column of pages beside decisions makes no table of contents", () => {
  const rows = Array.from({ length: 12 }, (_, at) => [
    `5.${at + 1}`,
    `Maßnahme ${at}`,
    "Ja",
    "Gesetz",
    "umgesetzt",
    `${at + 3}`,
  ]);
  const { report } = read(grid([["Nr.", "Maßnahme", "Anwendbar", "Begründung", "Umsetzungsstatus", "Seite"], ...rows]));
  expect(report.accepted).toBe(12);
});
