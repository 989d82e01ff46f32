import { describe, expect, it } from "vitest";
import { library } from "../../library.ts";
import { grid, read } from "./grids.ts";

const security: readonly (readonly [string, string])[] = [
  ["A.5.1", "Policies for information security"],
  ["A.5.2", "Information security roles and responsibilities"],
  ["A.5.3", "Segregation of duties"],
  ["A.6.1", "Screening"],
];
const ai: readonly (readonly [string, string])[] = [
  ["A.2.2", "AI policy"],
  ["A.5.2", "AI system impact assessment process"],
  ["A.6.2.2", "AI system requirements and specification"],
  ["A.9.2", "Processes for responsible use of AI systems"],
];
const qualified = (soa: ReturnType<typeof read>["soa"]) =>
  soa.items.map((item) => `${item.framework ?? soa.framework}:${item.control}`);
const both = [...security.map(([id]) => `iso-27001-2022:${id}`), ...ai.map(([id]) => `iso-42001-2023:${id}`)];

describe("two standards in one table", () => {
  it.each<[string, readonly (readonly (string | null)[])[]]>([
    [
      "a column names the standard",
      [
        ["Standard", "Control", "Title", "Applicable"],
        ...security.map(([id, title]) => ["ISO/IEC 27001:2022", id, title, "Yes"]),
        ...ai.map(([id, title]) => ["ISO/IEC 42001:2023", id, title, "Yes"]),
      ],
    ],
    [
      "the column says ISMS and AIMS",
      [
        ["System", "Control", "Title", "Applicable"],
        ...security.map(([id, title]) => ["ISMS", id, title, "Yes"]),
        ...ai.map(([id, title]) => ["AIMS", id, title, "Yes"]),
      ],
    ],
    [
      "captions between the rows",
      [
        ["Control", "Title", "Applicable"],
        ["ISO/IEC 27001 Annex A"],
        ...security.map(([id, title]) => [id, title, "Yes"]),
        ["ISO/IEC 42001 Annex A"],
        ...ai.map(([id, title]) => [id, title, "Yes"]),
      ],
    ],
    [
      "the id cells",
      [
        ["Control", "Title", "Applicable"],
        ...security.map(([id, title]) => [`ISO 27001 ${id}`, title, "Yes"]),
        ...ai.map(([id, title]) => [`ISO 42001 ${id}`, title, "Yes"]),
      ],
    ],
    [
      "the titles alone",
      [
        ["Control", "Title", "Applicable"],
        ...security.map(([id, title]) => [id, title, "Yes"]),
        ...ai.map(([id, title]) => [id, title, "Yes"]),
      ],
    ],
  ])("%s", (_, rows) => {
    const { soa, report } = read(grid(rows));
    expect(qualified(soa)).toEqual(both);
    expect(report.tables).toMatchObject([{ framework: "mixed" }]);
    expect(report.rejected).toBe(0);
  });
});

describe("a second standard that is only mentioned", () => {
  const controls = library.catalog.get("iso-27001-2022")?.leaves.filter(({ kind }) => kind === "control") ?? [];
  const rows = (last?: (at: number) => string) =>
    controls.map(({ id, title }, at) => [id, title, "Yes", ...(last === undefined ? [] : [last(at)])]);
  const head = ["Control", "Title", "Applicable"];

  it.each<[string, readonly (readonly (string | null)[])[]]>([
    [
      "in a caption between the rows",
      [
        ["ISO/IEC 27001:2022 controls"],
        head,
        ...rows().slice(0, 37),
        ["See also ISO/IEC 42001 for AI"],
        ...rows().slice(37),
      ],
    ],
    [
      "in a column of related standards",
      [[...head, "Related standard"], ...rows((at) => (at % 2 === 0 ? "ISO 27002" : "ISO 42001"))],
    ],
    ["in a column of who runs it", [[...head, "Management system"], ...rows((at) => (at % 2 === 0 ? "ISMS" : "AIMS"))]],
  ])("%s changes nothing", (_, sheet) => {
    const { soa, report } = read(grid(sheet));
    expect(soa.items).toHaveLength(93);
    expect(soa.items.every(({ framework }) => framework === undefined)).toBe(true);
    expect(report.rejected).toBe(0);
  });
});

describe("another edition's ids in a table", () => {
  const old = [
    ["A.5.1.1", "Policies for information security"],
    ["A.5.1.2", "Review of the policies for information security"],
    ["A.6.1.1", "Information security roles and responsibilities"],
    ["A.8.1.1", "Inventory of assets"],
  ];
  const head = ["Control", "Title", "Applicable"];

  it("are taken with their edition where the titles speak for it", () => {
    const added = [
      ["A.5.7", "Threat intelligence"],
      ["A.8.11", "Data masking"],
    ];
    const { soa, report } = read(grid([head, ...[...old, ...added].map((row) => [...row, "Yes"])]));
    expect(qualified(soa).slice(-2)).toEqual(["iso-27001-2022:A.5.7", "iso-27001-2022:A.8.11"]);
    expect(report.tables).toMatchObject([{ framework: "mixed" }]);
  });

  it("one stray number is rejected, and the reason names the edition that has it", () => {
    const { soa, report } = read(grid([head, ...[...old, ["A.10.1.3", "Our own rule"]].map((row) => [...row, "Yes"])]));
    expect(qualified(soa).every((id) => id.startsWith("iso-27001-2013:"))).toBe(true);
    expect(report.rejects).toMatchObject([{ row: 6, reason: expect.stringContaining("2005") }]);
  });

  it("an older edition on a sheet of its own stands back behind a nearly whole newer one, with the reason", () => {
    const numbers = (theme: number, count: number) => Array.from({ length: count }, (_, at) => `A.${theme}.${at + 1}`);
    const all = [...numbers(5, 37), ...numbers(6, 8), ...numbers(7, 14), ...numbers(8, 34)];
    const today = grid([head, ...all.map((id) => [id, "title", "Yes"])], { sheet: "SoA" });
    const before = grid([head, ...old.map((row) => [...row, "No"])], { sheet: "SoA 2013", hidden: true });
    const { soa, report } = read([before, today]);
    expect(soa.items).toHaveLength(93);
    expect(report.ignoredRows).toHaveLength(4);
    expect(report.ignoredRows[0]?.reason).toContain("older edition");
    const wanted = read([before, today], { tables: [{ sheet: "SoA 2013", use: "include" }] });
    expect(wanted.soa.items).toHaveLength(97);
  });

  it("a sheet of one theme is of the edition of its sisters under the same headings", () => {
    const theme = (sheet: string, ids: readonly string[]) =>
      grid([head, ...ids.map((id) => [id, "own words", "Yes"])], { sheet });
    const { soa } = read([
      theme("A.2", ["A.2.2", "A.2.3", "A.2.4"]),
      theme("A.6", ["A.6.1.2", "A.6.2.2", "A.6.2.8"]),
      theme("A.8", ["A.8.2", "A.8.3"]),
    ]);
    expect(soa.framework).toBe("iso-42001-2023");
    expect(soa.items).toHaveLength(8);
    expect(soa.items.every(({ framework }) => framework === undefined)).toBe(true);
  });

  it("the version that says it is superseded is not the one that counts", () => {
    const version = (sheet: string, answer: string) =>
      grid([head, ...security.map(([id, title]) => [id, title, answer])], { sheet });
    const { item, codes } = read([version("SoA v1 superseded", "Yes"), version("SoA v2", "No")]);
    expect(item("A.5.1")).toMatchObject({ applicable: false, source: { sheet: "SoA v2" } });
    expect(codes).toContain("import.tables-disagree");
  });

  it("a sheet of clauses beside one of controls is of the standard of the controls", () => {
    const clauses = grid(
      [
        ["Clause", "Question", "Result"],
        ...["4.1", "5.1", "6.1.2", "7.2", "9.2.2", "10.2"].map((id) => [id, `Own question ${id}?`, "Conform"]),
      ],
      { sheet: "Clauses 4-10" },
    );
    const frameworksBeside = (framework: string) => {
      const leaves = library.catalog.get(framework)?.leaves.filter(({ kind }) => kind === "control") ?? [];
      const controls = grid([head, ...leaves.map(({ id, title }) => [id, title, "Yes"])], { sheet: "Controls" });
      return new Set(read([clauses, controls]).report.tables.map((table) => table.framework));
    };
    for (const framework of ["iso-27001-2022", "iso-42001-2023"])
      expect(frameworksBeside(framework)).toEqual(new Set([framework]));
  });
});

it("rows that say they are of another standard are none of ours beside ids with their A", () => {
  const { ids, report } = read(
    grid([
      ["Framework", "Control (abbrev.)", "Evidence"],
      ["ISO/IEC 27001:2022", "A.5.29 Disruption; A.5.30 ICT readiness; A.8.13 Backup", "Reports"],
      ["ISO 22301", "8.4 BC plans and procedures; 8.5 Exercise programme", "Runbooks"],
      ["SOC 2 (TSC 2017)", "A1.2 (infrastructure), A1.3 (plan testing), CC7.4", "Bundles"],
      ["DORA", "Art. 11", "The same"],
    ]),
  );
  expect(ids).toEqual(["A.5.29", "A.5.30", "A.8.13"]);
  expect(report.rejects.map(({ row }) => row)).toEqual([3, 4, 5]);
  const [continuity, soc, dora] = report.rejects.map(({ reason }) => reason);
  expect(continuity).toContain("'8.4 BC plans and procedures; 8.5 Exerci…' is of ISO 22301");
  expect(soc).toContain("'A1.2 (infrastructure), A1.3 (plan testi…' is of SOC 2 (TSC 2017)");
  expect(dora).toContain("'Art. 11' is no control of ISO/IEC 27001 or 42001. Keep the row");
});

it("controls stay ours whatever standard a column names as the source of their requirement", () => {
  const rows = ["ISO 27001", "GDPR", "ISO 27001", "NIS2", "ISO 27001", "PCI DSS"].flatMap((source, at) => [
    [`A.5.${at + 1}`, "t", source, "Yes"],
    [`A.8.${at + 1}`, "t", source, "Yes"],
  ]);
  expect(read(grid([["Control", "Title", "Source", "Applicable"], ...rows])).ids).toHaveLength(12);
});

it("rows that say they are of another ISO standard are none of ours, whatever their numbers are", () => {
  const own = ["A.5.1", "A.5.2", "A.6.1", "A.8.1", "A.8.2"].map((id) => ["27001", id, "t", "Incl."]);
  const others = ["CLD.6.3.1", "A.5.1", "A.6.1"].map((id, at) => [
    at === 0 ? "27017" : "ISO/IEC 27018",
    id,
    "t",
    "Excl.",
  ]);
  const { ids, report, codes } = read(grid([["Norm", "Control ref", "Control", "In/Ex"], ...own, ...others]));
  expect(ids).toEqual(["A.5.1", "A.5.2", "A.6.1", "A.8.1", "A.8.2"]);
  expect(report).toMatchObject({ rowsRead: 8, accepted: 5, rejected: 3 });
  expect(report.rejects[1]?.reason).toContain("27018");
  expect(codes).not.toContain("import.duplicate");
});

describe("a column that names the standard of each row", () => {
  const clauses = [
    ["4.1", "Understanding the organization and its context"],
    ["9.3.1", "General"],
  ];
  const requirements = ["5.1", "5.2", "6.2", "7.2", "8.2", "8.3"];
  const bare = security.map(([id, title]): readonly [string, string] => [id.replace("A.", ""), title]);

  it.each<[heading: string, own: string, other: string, rows: typeof security]>([
    [
      "Framework",
      "ISO 27001:2022",
      "PCI DSS 4.0",
      [...security, ...clauses.map(([id = "", title = ""]) => [id, title] as const)],
    ],
    ["Framework", "ISO 27001:2022", "NIS2", bare],
    ["Regelwerk", "ISO/IEC 27001", "DSGVO", bare],
    ["Framework", "ISO/IEC 27001:2022 Annex A", "ISO/IEC 27701:2019 Annex A", security],
    ["Standard", "ISO 27001", "CMMC 2.0", bare],
    ["", "ISO 27001", "CIS v8", bare],
  ])("under '%s' the rows of %s are ours and those of %s are not", (heading, own, other, rows) => {
    const { ids, report, codes } = read(
      grid([
        [heading, "Requirement", "Name", "Applicable", "Justification"],
        ...rows.map(([id, title]) => [own, id, title, "Yes", "Risk"]),
        ...requirements.map((id) => [other, id, `Cardholder words ${id}`, "No", "No card data"]),
      ]),
    );
    expect(ids).toEqual(rows.map(([id]) => (rows === bare ? `A.${id}` : id)));
    expect(report.rejects).toHaveLength(requirements.length);
    for (const { reason } of report.rejects) expect(reason).toContain(`is of ${other}`);
    expect(codes).not.toContain("import.duplicate");
  });

  it("tells rows apart that have the same numbers, in any language and under any heading", () => {
    const numbers = ["5.1", "5.2", "5.3", "6.3", "8.1"];
    const { ids, item } = read(
      grid([
        ["Źródło", "Nr", "Zabezpieczenie", "Stosowanie", "Uzasadnienie"],
        ...numbers.map((id) => ["CIS v8", id, `Inventory ${id}`, "Nie", "Nie nasze"]),
        ...[...numbers, "8.24"].map((id) => ["ISO 27001", id, `Nazwa własna ${id}`, "Tak", "Ryzyko"]),
      ]),
    );
    expect(ids).toEqual([...numbers, "8.24"].map((id) => `A.${id}`));
    expect(item("A.5.1")).toMatchObject({ applicable: true, justification: "Ryzyko" });
  });

  it("keeps controls with their own titles, whatever is named", () => {
    const rows = bare.map(([id, title], at) => [at % 2 === 0 ? "ISO 27001" : "GDPR", id, title, "Yes"]);
    expect(read(grid([["Framework", "Control", "Title", "Applicable"], ...rows])).ids).toHaveLength(bare.length);
  });
});

describe("an id that the table's edition does not have", () => {
  const head = ["Control", "Title", "Applicable", "Justification"];
  const own = [...security, ["A.7.2", "Physical entry"] as const].map((row) => [...row, "Yes", "Risk"]);
  const strange = ["A.7.2.1", "Identify and document purpose", "No", "Processor only"];

  it("is said to be another edition's where that has it, be it a point of a control here", () => {
    const { report } = read(grid([head, ...own, strange]));
    expect(report.rejects).toMatchObject([{ reason: expect.stringContaining("ISO/IEC 27001:2013 has one") }]);
  });

  it("is said to stand below the caption of another standard", () => {
    const { report } = read(
      grid([
        head,
        ...own,
        ["ISO/IEC 27701 Annex A"],
        strange,
        ["B.8.2.1", "Customer agreement", "No", "Controller only"],
      ]),
    );
    expect(report.rejects.map(({ reason }) => reason)).toEqual([
      expect.stringContaining("'A.7.2.1' stands below 'ISO/IEC 27701 Annex A'"),
      expect.stringContaining("'B.8.2.1' stands below 'ISO/IEC 27701 Annex A'"),
    ]);
  });
});
