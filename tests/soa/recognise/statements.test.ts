import { describe, expect, it } from "vitest";
import type { Grid } from "../../../shared/workbook/grid.ts";
import { grid, ids, read, type Value } from "./grids.ts";
import { cork, head, hull, sheetOf, site } from "./sites.ts";

describe("sheets that hold a statement each", () => {
  const cases: readonly [string, readonly Grid[], string][] = [
    ["of sites", [site("Cork", cork), site("Hull", hull), site("Leeds", hull)], "Cork, Hull, Leeds"],
    ["of years, of which the latest is taken", [site("SoA 2023", hull), site("SoA 2025", cork)], "SoA 2025, SoA 2023"],
    ["of versions", [site("SoA v2", hull), site("SoA v10", cork)], "SoA v10, SoA v2"],
    [
      "of years, the latest of which is hidden",
      [site("SoA 2025", cork), { ...site("SoA 2026", hull), hidden: true }],
      "SoA 2025, SoA 2026",
    ],
    ["of a copy that is put aside", [site("SoA", cork), site("SoA (old)", hull)], "SoA, SoA (old)"],
    [
      "under other headings, with fewer answers",
      [
        site("Hamburg", cork),
        sheetOf("Lyon", ["Réf", "Mesure", "Applicable", "Motif", "État"], ["Oui", "loi", "prévu"], ids.slice(0, 6)),
      ],
      "Hamburg, Lyon",
    ],
    [
      "under other headings, with decisions and reasons and more",
      [
        site("Hamburg", cork),
        sheetOf("Lyon", ["Réf", "Mesure", "Applicable", "Motif", "Échéance"], ["Oui", "loi", "2027-01-31"]),
      ],
      "Hamburg, Lyon",
    ],
    [
      "with a control more than the one that is taken",
      [
        site("Cork", cork),
        sheetOf("Lyon", ["Réf", "Mesure", "Applicable", "Motif"], ["Oui", "loi"], [...ids.slice(2), "A.8.30"]),
      ],
      "Cork, Lyon",
    ],
  ];
  it.each(cases)("%s: one is taken, nothing is filled in, and this is said", (_, grids, said) => {
    for (const sheets of [grids, [...grids].reverse()]) {
      const { soa, report, codes } = read(sheets);
      expect(soa.items.map(({ control }) => control)).toEqual(ids);
      for (const item of soa.items) {
        expect(item).toMatchObject({ justification: "insurer", status: "implemented" });
        expect([item.evidence, item.owner, item.due]).toEqual([undefined, undefined, undefined]);
      }
      const [warning] = report.warnings.filter(({ code }) => code === "import.own-statements");
      expect(warning?.message).toContain(said);
      expect(warning?.rows).toHaveLength(grids.length);
      expect(codes).not.toContain("import.filled-from");
      expect(report.rowsRead).toBe(report.accepted + report.rejected + report.ignored);
    }
  });
  it("with marks in one of three columns, most for what applies in part", () => {
    const headings = ["Control", "Title", "Applicable", "Partially", "Not applicable", "Justification"];
    const marked = (sheet: string, full: number, why: string): Grid =>
      grid(
        [
          headings,
          ...ids.map((id, at): Value[] => {
            const place = at === 7 ? 2 : at >> 1 === full ? 0 : 1;
            return [id, "t", ...[0, 1, 2].map((one) => (one === place ? "x" : null)), at % 2 === full ? why : null];
          }),
        ],
        { sheet },
      );
    const { soa, codes } = read([marked("Cork", 0, "Cork"), marked("Hull", 1, "Hull")]);
    expect(codes).toContain("import.own-statements");
    expect(soa.items.map(({ justification = "" }) => justification)).not.toContain("Hull");
  });

  it("one in parts is read in the order in which people count the sheets", () => {
    const parts = ["Part 10", "Part 9", "Part 1"].map((sheet, at) =>
      sheetOf(sheet, head, cork, [`A.5.${at + 1}`, `A.6.${at + 1}`]),
    );
    expect(read(parts).soa.items.map(({ source }) => source?.sheet)).toEqual(
      ["Part 1", "Part 9", "Part 10"].flatMap((sheet) => [sheet, sheet]),
    );
  });

  it.each([
    ["a form that is not filled in", [0, 0], [1, 8]],
    ["parts that list all controls", [0, 4], [4, 8]],
    ["an addendum for what was left open", [0, 6], [6, 8]],
  ])("%s is none: what one leaves open the other answers", (_, one, other) => {
    const part = (sheet: string, [from = 0, to = 0]: readonly number[]): Grid =>
      grid([head, ...ids.map((id, at) => [id, "t", ...(at >= from && at < to ? cork : [])])], { sheet });
    const { soa, codes } = read([part("A", one), part("B", other)]);
    const answered = soa.items.filter(({ applicable, status }) => applicable === true && status === "implemented");
    expect(answered.length).toBe(new Set([...ids.slice(...one), ...ids.slice(...other)]).size);
    expect(codes).not.toContain("import.own-statements");
  });

  it("in parts over several sheets: those of the one that is taken are named together", () => {
    const [near, far] = [ids, ids.map((id) => id.replace("5", "8"))];
    const parts = ["Cork", "Hull"].flatMap((name) => [
      sheetOf(`${name} A.5`, [...head, name], [...cork, "x"], near),
      sheetOf(`${name} A.8`, [...head, name], [...cork, "x"], far),
    ]);
    const { report } = read(parts);
    expect(report.accepted).toBe(16);
    expect(report.warnings[0]?.message).toContain("Cork A.5 + Cork A.8, Hull A.5 + Hull A.8.");
  });

  it("each is imported by leaving the others out", () => {
    const { soa, codes } = read([site("Cork", cork), site("Hull", hull)], {
      tables: [{ sheet: "Cork", use: "exclude" }],
    });
    expect(soa.items[0]).toMatchObject({ owner: "HR", source: { sheet: "Hull" } });
    expect(codes).toEqual([]);
  });

  it("beside a larger list of controls, the first answers for it and the others are held against that", () => {
    const list = sheetOf(
      "Controls",
      ["Control", "Title", "Status", "Owner", "Evidence"],
      ["Planned", "Ann", "e"],
      [...ids, ...Array.from({ length: 20 }, (_, at) => `A.8.${at + 1}`)],
    );
    const asked = ["Control", "Title", "Applicable", "Justification"];
    const { item, codes } = read([
      list,
      sheetOf("Cork", asked, ["Yes", "law"]),
      sheetOf("Hull", asked, ["No", "none"]),
    ]);
    expect(item("A.5.1")).toMatchObject({ applicable: null, owner: "Ann", source: { sheet: "Controls" } });
    expect(codes).toEqual(expect.arrayContaining(["import.own-statements", "import.fill-disputed"]));
  });

  const others: readonly [string, Grid][] = [
    ["a table with answers of its own", sheetOf("Gap", ["Control", "Title", "Status", "Owner"], ["Planned", "HR"])],
    [
      "a list of a few controls",
      sheetOf("Exclusions", ["Control", "Title", "Applicable", "Owner"], ["Yes", "HR"], ids.slice(0, 2)),
    ],
  ];
  it.each(others)("%s is none, and fills what the statement leaves open", (_, other) => {
    const { item, codes } = read([site("SoA", cork), other]);
    expect(item("A.5.1")?.owner).toBe("HR");
    expect(codes).not.toContain("import.own-statements");
  });
});

describe("what rows on the same control answer differently is said", () => {
  const repeated: readonly [string, readonly (readonly Value[])[], string][] = [
    [
      "nothing",
      [
        ["Yes", "Done"],
        ["Yes", "Done"],
      ],
      ": A.5.1",
    ],
    [
      "the decision",
      [
        ["Yes", "Done"],
        ["No", null],
      ],
      ": A.5.1: applicable yes / no",
    ],
    [
      "the status",
      [
        ["Yes", "Done"],
        ["Yes", "Planned"],
      ],
      ": A.5.1: implemented / planned",
    ],
    [
      "both",
      [
        ["No", "Planned"],
        ["Yes", "Done"],
      ],
      ": A.5.1: applicable no / yes, planned / implemented",
    ],
    [
      "the decision that the first leaves open",
      [
        [null, "Done"],
        ["Yes", null],
        ["No", null],
      ],
      ": A.5.1: applicable yes / no; A.5.1",
    ],
  ];
  it.each(repeated)("in one table, every row kept: %s", (_, rows, said) => {
    const answers = rows.map((row) => ["A.5.1", "t", ...row]);
    const { soa, report } = read(
      grid([["Control", "Title", "Applicable", "Status"], ...answers, ["A.5.2", "t", "Yes", "Done"]]),
    );
    expect(soa.items).toHaveLength(rows.length + 1);
    expect(report.warnings.map(({ code }) => code)).toContain("import.duplicate");
    expect(report.warnings.find(({ code }) => code === "import.duplicate")?.message.endsWith(said)).toBe(true);
  });

  it("in one table, the decisions first, then the statuses, then the rest", () => {
    const rows = [
      ["A.5.1", "t", "Yes", "Done"],
      ["A.5.2", "t", "Yes", "Done"],
      ["A.5.3", "t", "Yes", "Done"],
    ];
    const again = [
      ["A.5.1", "t", "Yes", "Done"],
      ["A.5.2", "t", "Yes", "Planned"],
      ["A.5.3", "t", "No", null],
    ];
    const { report } = read(grid([["Control", "Title", "Applicable", "Status"], ...rows, ...again]));
    expect(report.warnings.find(({ code }) => code === "import.duplicate")?.message).toContain(
      ": A.5.3: applicable yes / no; A.5.2: implemented / planned; A.5.1",
    );
  });

  it("of two tables, the decisions first, with the sheets, and all of them however many statuses differ", () => {
    const controls = Array.from({ length: 34 }, (_, at) => `A.8.${at + 1}`);
    const statement = (sheet: string, status: string, applicable: string) =>
      grid([head, ...controls.map((id, at) => [id, "t", at < 10 ? "Yes" : applicable, "law", status])], { sheet });
    const { report } = read([statement("Leeds", "Planned", "No"), statement("Cork", "Implemented", "Yes")]);
    const said = report.warnings.find(({ code }) => code === "import.tables-disagree")?.message ?? "";
    expect(said).toContain("what stands on Cork was kept");
    expect(said).toContain("(34 rows): A.8.11: applicable yes / no, implemented / planned (Leeds); A.8.12: ");
    for (const id of controls.slice(10)) expect(said).toContain(`${id}: applicable yes / no`);
  });
});

describe("hidden columns", () => {
  const hiding = (hiddenColumns: readonly number[], note: Value = "ask the auditor"): Grid => ({
    ...grid([
      ["Control", "Title", "Applicable", "Internal note", "Old ref"],
      ...ids.map((id) => [id, "t", "Yes", note, "A.9"]),
    ]),
    hiddenColumns,
  });
  it.each([
    ["that are taken into a field are named, once a table", hiding([2, 3]), "Applicable, Internal note."],
    ["that are only kept are not", hiding([4]), undefined],
    ["that are empty are not", hiding([3], null), undefined],
    ["of none are not", hiding([]), undefined],
  ] as const)("%s", (_, sheet, said) => {
    const warnings = read(sheet).report.warnings.filter(({ code }) => code === "import.hidden-column");
    expect(warnings.map(({ rows }) => rows)).toEqual(said === undefined ? [] : [[{ sheet: "Sheet1", row: 2 }]]);
    expect(warnings[0]?.message ?? "").toContain(said ?? "");
  });

  it("are named where they hold marks for what applies in part", () => {
    const rows = ids.map((id, at) => [id, "t", ...[0, 1, 2].map((place) => (at % 3 === place ? "x" : null))]);
    const sheet = grid([["Control", "Title", "Applicable", "Partially", "Not applicable"], ...rows]);
    const [warning] = read({ ...sheet, hiddenColumns: [3] }).report.warnings;
    expect([warning?.code, warning?.message]).toEqual(["import.hidden-column", expect.stringContaining("Partially.")]);
  });

  it("are not taken where a visible one asks the same", () => {
    const rows = ids.map((id) => [id, "t", "No", "Yes"]);
    const sheet = { ...grid([["Control", "Title", "Applicable", "Applicable"], ...rows]), hiddenColumns: [2] };
    const { report, codes } = read(sheet);
    expect(report.tables[0]?.columns.applicable).toBe("D");
    expect(codes).toEqual(["import.applicable-columns-differ"]);
  });

  it("without a heading are named by their letters", () => {
    const sheet = { ...grid(ids.map((id) => [id, "own words", "Yes"])), hiddenColumns: [0] };
    const [warning] = read(sheet).report.warnings.filter(({ code }) => code === "import.hidden-column");
    expect(warning?.message).toContain("Column A.");
  });
});
