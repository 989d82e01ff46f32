import { describe, expect, it } from "vitest";
import { grid, read } from "./grids.ts";

const organizational = ["A.5.1", "A.5.2", "A.5.3", "A.5.4", "A.5.5", "A.5.6"];

it("a remark in a form that names another control begins none", () => {
  const forms = organizational.flatMap((id) => [
    [`${id} Own title`],
    ["Applicable:", "Yes"],
    ["See also control A.8.9"],
    ["Justification:", `Why ${id}`],
    ["Status:", "Implemented"],
    [],
  ]);
  const { ids, item } = read(grid([["Self-assessment"], [], ...forms]));
  expect(ids).toEqual(organizational);
  expect(item("A.5.2")).toMatchObject({ justification: "Why A.5.2", status: "implemented" });
});

describe("a dash in the place of an id's dot", () => {
  const named = (ids: readonly string[]) => [
    ["Ref.", "Title", "Applicable"],
    ...ids.map((id, at) => [id, `Own title ${at}`, "Yes"]),
  ];

  it("is read as one where others of the column have dots, in lists too", () => {
    const { ids } = read(grid(named(["A.5.1", "A.5.2", "A5.3", "A5-12", "A5-13, A5-14", "A.5.15"])));
    expect(ids).toEqual(["A.5.1", "A.5.2", "A.5.3", "A.5.12", "A.5.13", "A.5.14", "A.5.15"]);
  });

  it("is none in a range of sections", () => {
    expect(read(grid(named(["A.5.1", "A.5.2", "A.5.3", "A.5-8", "A.5.15"]))).ids).not.toContain("A.5.8");
  });

  it.each([
    ["Room", "Owner", "Status"],
    ["Part", "Supplier", "Status"],
  ])("is none of the %s", (...headings) => {
    const rows = Array.from({ length: 12 }, (_, at) => [`A5-${at + 1}`, `Something ${at}`, "Open"]);
    expect(read(grid([headings, ...rows])).ids).toEqual([]);
  });
});

describe("rows that look like headings and are none", () => {
  it("hold many words that head something, below headings", () => {
    const own = Array.from({ length: 14 }, (_, at) => `Own ${at}`);
    const words = [
      "Policy",
      null,
      "Risk assessment",
      "Implementation plan",
      "Documentation",
      "Process owner",
      "Target date",
      "Recommendation",
    ];
    const usual = ["Title", "Applicable", "Justification", "Status", "Evidence", "Owner", "Due date", "Notes"];
    const answers = (id: string) => [
      id,
      `Own title of ${id}`,
      "Yes",
      "Why",
      "Done",
      "POL-1",
      "CISO",
      "2026-01-01",
      "Said",
    ];
    const { report, item } = read(
      grid([
        ["Control", ...usual, ...own],
        ...organizational.slice(0, 3).map((id) => [...answers(id), ...own.map(() => "x")]),
        [null, ...words, ...own.map((_, at) => `w${at}`)],
        ...organizational.slice(3).map((id) => [...answers(id), ...own.map(() => "x")]),
      ]),
    );
    expect(report.tables).toHaveLength(1);
    expect(item("A.5.5")).toMatchObject({ title: "Own title of A.5.5", justification: "Why", owner: "CISO" });
  });

  it("hold an answer that stands above and below them too", () => {
    const measures = ["Policies", "Backup", "Owner", "Threats", "Contacts", "Roles"];
    const { ids } = read(
      grid([
        ["Control", "Measure", "Applicable", "Level"],
        ...organizational.map((id, at) => [at === 2 ? "-" : id, measures[at] ?? "", "Applicable", "Level 3"]),
      ]),
    );
    expect(ids).toEqual(organizational.filter((_, at) => at !== 2));
  });

  it("count the points of a control", () => {
    const rows = organizational.flatMap((id) => [
      [id, `Own title of ${id}`, "Yes", "Met"],
      ["a)", "documented", null, "Met"],
      ["c)", "owner", null, "Met"],
    ]);
    const { report, item } = read(grid([["Control", "Requirement", "Applicable", "Status"], ...rows]));
    expect(report.tables).toHaveLength(1);
    expect(item("A.5.6")).toMatchObject({ applicable: true, status: "implemented" });
  });
});

it("two rows numbered 1.1 and 1.2 take nothing from a statement", () => {
  const numbers = [5, 6, 7, 8].flatMap((section) => Array.from({ length: 8 }, (_, at) => `${section}.${at + 1}`));
  const { report } = read(
    grid([
      ["Nr.", "Maßnahme", "Anwendbar", "Begründung"],
      ["1.1", "Zweck", null, null],
      ["1.2", "Geltungsbereich", null, null],
      ...numbers.map((id) => [id, `Eigener Titel ${id}`, "Ja", "Risiko"]),
    ]),
  );
  expect(report.accepted).toBe(numbers.length);
});

it("an outline that counts from 1 is none of controls", () => {
  const chapters = [1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((chapter) =>
    [0, 1, 2, 3, 4].map((part) => [part === 0 ? `${chapter}` : `${chapter}.${part}`, `Paso ${chapter}-${part}`, "IT"]),
  );
  expect(read(grid([["Section", "Title", "Owner"], ...chapters])).report.tables).toEqual([]);
});

it("the numbers of risks are none where another column has the controls", () => {
  const { report } = read(
    grid([
      ["Risk", "What could happen", "Rating", "Controls", "Lead"],
      ...["5.1", "5.2", "5.3", "6.1", "7.1", "8.1"].map((id, at) => [id, `Event ${at}`, 9, "A.8.7, A.8.13", "CIO"]),
    ]),
  );
  expect(report.tables).toMatchObject([{ columns: { control: "D" } }]);
});

describe("rows of several controls", () => {
  const rows = [
    ["5.1 / 5.2", "Policies for information security; Information security roles and responsibilities"],
    ["5.3", "Segregation of duties"],
    ["5.4", "Management responsibilities"],
    ["5.5 / 5.6", "Contact with authorities; Contact with special interest groups"],
    ["5.7", "Threat intelligence"],
    ["5.9 / 5.10", "Inventory of information; Acceptable use of information"],
  ].map(([id, title]) => [id ?? "", title ?? "", "Yes"]);

  it("are the document where the catalog's titles stand beside them, whatever summary follows", () => {
    const { ids } = read([
      grid([["Control", "Topic", "Applicable"], ...rows], { sheet: "Matrix" }),
      grid(
        [
          ["Control", "Topic", "In place?"],
          ["5.3", "Segregation of duties", "Yes"],
        ],
        { sheet: "Summary" },
      ),
    ]);
    expect(ids).toHaveLength(9);
  });
});

it("another standard that the caption mentions takes no statement away", () => {
  const { ids } = read(
    grid([
      ["Declaración de aplicabilidad"],
      ["Aprobada en Comité ENS"],
      [],
      ["Control", "Título", "Aplica"],
      ...organizational.map((id) => [id, `Título propio ${id}`, "Sí"]),
    ]),
  );
  expect(ids).toEqual(organizational);
});

it("headings and answers written without umlauts are understood", () => {
  const { item } = read(
    grid([
      ["Massnahme", "Titel", "Anwendbar", "Zustaendig", "Umsetzung"],
      ...organizational.map((id) => [id, `Eigener Titel ${id}`, "ja", "ISB", "vollstaendig umgesetzt"]),
    ]),
  );
  expect(item("A.5.3")).toMatchObject({ owner: "ISB", status: "implemented" });
});

describe("a register with numbers of its own", () => {
  const numbered = (annex: string, counts: readonly number[]): string[] =>
    counts.flatMap((count, at) => Array.from({ length: count }, (_, number) => `${annex}${at + 5}.${number + 1}`));
  const things = ["Laptop pool", "Signed contracts", "Visitor book", "Payroll system", "Backup tapes"];

  it.each([
    ["assets", "A.", ["Asset ID", "Asset", "Owner", "In scope?", "Status"], ["IT", "Yes", "In use"]],
    ["assets without an A", "", ["Asset ID", "Name", "Owner", "In scope?", "Status"], ["IT", "Yes", "In use"]],
    ["risks", "", ["N°", "Scénario", "Risque", "Pilote", "Avancement"], ["9", "DSI", "En cours"]],
    ["rules", "", ["Nr.", "Regelung", "Gilt für", "Status", "Version"], ["alle", "in Kraft", "1.0"]],
    ["parts", "", ["Pos.", "Componente", "Applicabile", "Stato", "Note"], ["Sì", "Ordinato", "-"]],
  ])("of %s is none of controls", (_, annex, headings, answers) => {
    const rows = numbered(annex, [3, 2, 3, 9]).map((id, at) => [id, `${things[at % 5]} ${at}`, ...answers]);
    const { report } = read(
      grid([["Register 2026, see control 5.9 of ISO 27001"], [], headings, ...rows].slice(annex === "" ? 1 : 0)),
    );
    expect(report.tables).toEqual([]);
  });

  it.each([
    ["of things of a kind, called an Annex A", "Annex A", ["Door", "Radiator", "Window blind", "Door"]],
    ["of rooms, with numbers missing", "Raum", ["Büro", "Archiv", "Serverraum", "Teeküche"]],
  ])("%s is none", (_, heading, things) => {
    const all = numbered("A.", [4, 4, 4, 4]);
    const rows = (heading === "Raum" ? all.filter((_id, at) => at % 3 !== 1) : all).map((id, at) => [
      id,
      things[at % 4] ?? "",
      "Yes",
      "Complete",
    ]);
    expect(read(grid([["Lease"], [heading, "Name", "Included", "Status"], ...rows])).report.tables).toEqual([]);
  });

  it("of English names of its own is none, whatever numbers are missing", () => {
    const rows = ["5.1", "5.7", "6.2", "6.5", "7.3", "7.9", "8.2", "8.12", "8.30"].map((id, at) => [
      id,
      `The ${things[at % 5]} of the firm`,
      "Open",
      "Planned for spring",
    ]);
    expect(read(grid([["No.", "Subject matter", "Status", "Reason"], ...rows])).report.tables).toEqual([]);
  });

  it.each([
    ["says Annex A above", [["Controls of ISO 27001, Annex A"]], ["Nr", "Thema", "Anwendbar", "Status"]],
    ["has a heading for controls", [], ["Control", "Thema", "Anwendbar", "Status"]],
    ["has the heading for controls beside the numbers", [], ["Nr", "Maßnahme", "Anwendbar", "Status"]],
  ])("is a draft of a statement when it %s", (_, above, headings) => {
    const rows = numbered("", [3, 2, 3, 9]).map((id, at) => [id, `Eigener Titel ${at}`, "Ja", "Umgesetzt"]);
    expect(read(grid([...above, headings, ...rows])).ids).toHaveLength(17);
  });
});
