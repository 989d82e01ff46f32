import { describe, expect, it } from "vitest";
import { grid, read, type Value } from "./grids.ts";

const statement: readonly (readonly Value[])[] = [
  ["Control", "Title", "Status", "Notes"],
  ["A.5.1", "Policies for information security", "Implemented", "n"],
  ["A.5.2", "Information security roles and responsibilities", "Implemented", "n"],
  ["A.5.29", "Information security during disruption", "Partial", "n"],
];

const plans: [headings: readonly string[], cells: readonly string[]][] = [
  [
    ["Control", "Gap", "Action"],
    ["Not tested", "Test it"],
  ],
  [
    ["Control", "Action", "Effort"],
    ["Test it", "2 days"],
  ],
  [
    ["Control", "Action", "Owner", "Due date", "Priority"],
    ["Test it", "IT", "2026-01-01", "High"],
  ],
  [
    ["Control", "Abweichung", "Empfehlung", "Aufwand"],
    ["fehlt", "Testen", "2 Tage"],
  ],
  [
    ["Control", "Écart", "Action corrective", "Responsable", "Échéance"],
    ["plan jamais essayé", "tester", "DSI", "T3"],
  ],
];
const rowsOf = ([headings, cells]: (typeof plans)[number], names: readonly string[]) => [
  headings,
  ...names.map((name) => [name, ...cells]),
];

describe("a list of what is to be done for controls", () => {
  it.each(plans)("%j makes no items beside the statement, and is told", (headings, cells) => {
    const plan = rowsOf([headings, cells], ["A.5.29 / BCP", "A.8.12", "A.8.13"]);
    const both = [
      grid([...statement, [], ["Critical priority"], ...plan]),
      [grid(statement), grid(plan, { sheet: "Plan" })],
    ];
    for (const grids of both) {
      const { ids, codes, report } = read(grids as Parameters<typeof read>[0]);
      expect(ids).toEqual(["A.5.1", "A.5.2", "A.5.29"]);
      expect(codes).toContain("import.plan-left");
      expect(codes).not.toContain("import.duplicate");
      expect(report.warnings.find(({ code }) => code === "import.plan-left")?.rows).toHaveLength(3);
    }
  });

  it.each(plans)("%j alone is the document", (headings, cells) => {
    const { ids, codes } = read(grid(rowsOf([headings, cells], ["A.5.29", "A.8.12", "A.8.13"])));
    expect(ids).toEqual(["A.5.29", "A.8.12", "A.8.13"]);
    expect(codes).not.toContain("import.plan-left");
  });

  it("the state of the work is not that of the control, and what it says otherwise is told", () => {
    const plan = [
      ["Control", "Action", "Owner", "Status"],
      ["A.5.1", "Renew", "CISO", "Not started"],
      ["A.8.12", "Buy DLP", "IT", "Done"],
      ["A.8.13", "Restore test", "IT", "Done"],
    ];
    const { ids, item, codes } = read([grid(statement), grid(plan, { sheet: "Plan" })]);
    expect(ids).toEqual(["A.5.1", "A.5.2", "A.5.29"]);
    expect(item("A.5.1")?.status).toBe("implemented");
    expect(codes).toEqual(expect.arrayContaining(["import.plan-left", "import.tables-disagree"]));
  });

  it.each([
    ["what shows something", ["Control", "Evidence", "Action"]],
    ["what decides", ["Control", "Applicable", "Action"]],
    ["what is not known", ["Control", "Current level", "Recommendation"]],
  ])("a table with %s is none", (_, headings) => {
    const more = [headings, ["A.8.12", "Yes", "x"], ["A.8.13", "Yes", "y"], ["A.8.14", "No", "z"]];
    const { ids } = read([grid(statement), grid(more, { sheet: "More" })]);
    expect(ids).toContain("A.8.12");
  });
});

it("a plan's status is told where nothing else says how far controls are", () => {
  const rows = ["A.5.1", "A.5.2", "A.5.29"].map((id) => [id, "Approve it", "Completed", "CISO"]);
  const { codes, item } = read(grid([["Control", "Action", "Status", "Owner"], ...rows]));
  expect(codes).toContain("import.plan-taken");
  expect(item("A.5.1")?.extra).toMatchObject({ Status: "Completed" });
  expect(read(grid(statement)).codes).not.toContain("import.plan-taken");
});

describe("a mapping of another standard to controls", () => {
  const rows: readonly (readonly [id: string, why: string])[] = [
    ["A.5.15 / A.8.3", "AC-3 enforces approved authorizations"],
    ["A.5.16", "AC-2 governs accounts"],
    ["A.8.15", "AU-2 selects events"],
    ["A.8.16", "AU-6 reviews records"],
  ];
  it.each([
    ["SOC 2", "CC6."],
    ["NIS2 Article", "21(2)("],
    ["NIST CSF 2.0", "PR.AA-0"],
    ["GDPR Article", "3"],
  ])("that begins with %s is told, and its reasons are none", (heading, id) => {
    const { soa, codes } = read(
      grid([[heading, "ISO 27001:2022", "Rationale"], ...rows.map((row, at) => [`${id}${at + 1}`, ...row])]),
    );
    expect(codes).toContain("import.mapping-taken");
    expect(soa.items[0]?.extra).toMatchObject({ Rationale: "AC-3 enforces approved authorizations" });
    expect(soa.items.every(({ justification }) => justification === undefined)).toBe(true);
  });

  it("so is one that is called so, its controls first", () => {
    const table = [["ISO 27001 control", "SOC 2", "Rationale"], ...rows.map(([id, why]) => [id, "CC6.1", why])];
    const { soa, codes } = read(grid(table, { sheet: "Crosswalk" }));
    expect(codes).toContain("import.mapping-taken");
    expect(soa.items[0]?.justification).toBeUndefined();
  });

  it("so is one of two editions that is called so, and none that is not", () => {
    const table = [
      ["2013", "2022", "Rationale"],
      ["A.5.1.1", "A.5.1", "merged"],
      ["A.6.1.1", "A.5.2", "renamed"],
      ["A.6.1.2", "A.5.3", "the same"],
      ["A.9.1.1", "A.5.15", "merged"],
      ["A.12.3.1", "A.8.13", "the same"],
    ];
    const mapping = read(grid(table, { sheet: "Mapping 2013-2022" }));
    expect(mapping.codes).toContain("import.mapping-taken");
    expect(mapping.soa.items.every(({ justification }) => justification === undefined)).toBe(true);
    expect(read(grid(table, { sheet: "SoA" })).codes).not.toContain("import.mapping-taken");
  });

  it.each([
    ["Applicable", "Yes"],
    ["Status", "Planned"],
    ["Owner", "CISO"],
    ["Evidence", "POL-001"],
    ["Justification for exclusion", ""],
  ])(
    "a statement with a column of another standard before its controls is none where it says '%s'",
    (asked, answer) => {
      const table = [
        ["SOC 2", "ISO 27001 control", asked, "Justification"],
        ...rows.slice(1).map(([id, why], at) => [`CC6.${at}`, id, answer, why]),
      ];
      const { item, codes } = read(grid(table));
      expect(item("A.5.16")?.justification).toBe("AC-2 governs accounts");
      expect(codes).not.toContain("import.mapping-taken");
    },
  );

  it("rows that are named by something else are told where they are taken for want of a statement", () => {
    const table = [
      ["Risk ID", "Risk", "Annex A controls"],
      ["R-1", "Theft", "A.7.1, A.7.2"],
      ["R-2", "Loss", "A.8.13"],
      ["R-3", "Fraud", "A.5.3"],
    ];
    expect(read(grid(table)).codes).toContain("import.reference-taken");
    expect(read([grid(statement), grid(table, { sheet: "Risks" })]).codes).not.toContain("import.reference-taken");
  });
});
