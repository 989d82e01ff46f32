import { describe, expect, it } from "vitest";
import { grid, read, type Value } from "./grids.ts";

const secureAreas = [1, 2, 3, 4, 5, 6].map((number) => `A.11.1.${number}`);

const of2013 = (...rows: readonly (readonly Value[])[]) =>
  read(
    grid([
      ["ISO/IEC 27001:2013"],
      ["Control", "Title", "Applicable", "Justification"],
      ["A.9.2.3", "Management of privileged access rights", "Yes", "r"],
      ["A.12.3.1", "Information backup", "Yes", "r"],
      ["A.12.4.1", "Event logging", "Yes", "r"],
      ...rows,
    ]),
  );

describe("an id that stands for all controls below it", () => {
  it.each([
    "A.11.1.x",
    "A.11.1.X",
    "A.11.1.*",
    "A.11.1 (all)",
    "A.11.1 - all controls",
    "All of A.11.1",
    "Alle Maßnahmen aus A.11.1",
    "A.11.1 (tutti)",
  ])("%s", (written) => {
    const { soa, codes } = of2013([written, "Secure areas", "No", "Cloud only"]);
    const items = soa.items.filter(({ source }) => source?.row === 6);
    expect(items.map(({ control }) => control)).toEqual(secureAreas);
    expect(items.every(({ applicable }) => applicable === false)).toBe(true);
    expect(items[0]?.extra).toMatchObject({ Control: written });
    expect(codes).toContain("import.whole-section");
  });

  it("a chapter too", () => {
    const { ids } = of2013(["A.11.x", "Physical security", "No", "Cloud only"]);
    expect(ids.filter((id) => id.startsWith("A.11."))).toHaveLength(15);
  });

  it.each(["A.11.1", "A.11.1 Secure areas", "A.11.1 xyz"])("but not '%s'", (written) => {
    const { soa, codes } = of2013([written, "Secure areas", "No", "Cloud only"]);
    expect(soa.items).toHaveLength(3);
    expect(codes).toContain("import.section-answers");
  });

  it("what a control's own row says goes before it", () => {
    const { soa, codes } = of2013(
      ["A.11.1.2", "Physical entry controls", "Yes", "Office"],
      ["A.11.1.x", "Secure areas", "No", "Cloud only"],
      ["A.11.1.5", "Working in secure areas", "Yes", "Office"],
    );
    const items = soa.items.filter(({ control }) => secureAreas.includes(control));
    expect(items.map(({ control, applicable }) => [control, applicable])).toEqual([
      ["A.11.1.2", true],
      ["A.11.1.1", false],
      ["A.11.1.3", false],
      ["A.11.1.4", false],
      ["A.11.1.6", false],
      ["A.11.1.5", true],
    ]);
    expect(codes).not.toContain("import.duplicate");
  });

  it("with nothing beside it, it is no row of theirs", () => {
    const { soa, report } = of2013(["A.11.1.x", "<add rows>", null, null]);
    expect(soa.items).toHaveLength(3);
    expect(report.ignoredRows.some(({ row }) => row === 6)).toBe(true);
  });

  it("what is left out in part is not said of any of them", () => {
    const rows = [
      ["Control", "Excluded?", "Justification"],
      ["A.9.2.3", "No", "r"],
      ["A.11.1.3", "Yes", "remote"],
      ["A.11.2.x", "Partially", "no servers"],
    ];
    const { soa, codes } = read(grid(rows));
    expect(soa.items.map(({ control, applicable }) => [control, applicable])).toEqual([
      ["A.9.2.3", true],
      ["A.11.1.3", false],
    ]);
    expect(codes).toContain("import.section-answers");
  });
});

describe("a range or a section over rows of its own controls is a caption", () => {
  const rows = (caption: readonly Value[]) => [
    ["Control", "Title", "Status"],
    ["A.5.1", "Policies for information security", "Implemented"],
    caption,
    ["A.5.23", "Information security for use of cloud services", "Partial"],
    ["A.5.29", "Information security during disruption", "Partial"],
  ];
  it.each([
    [["A.5.23–A.5.30"]],
    [["A.5.23 - A.5.30 Suppliers"]],
    [["### A.5.23–A.5.30 Supplier Relationships"]],
    [["A.5.23–A.5.30", "Suppliers and continuity"]],
    [["A.5.x"]],
    [["A.5 (all)"]],
  ])("%j", (caption) => {
    const { ids, codes } = read(grid(rows(caption)));
    expect(ids).toEqual(["A.5.1", "A.5.23", "A.5.29"]);
    expect(codes).not.toContain("import.duplicate");
  });

  it("with answers, and no row for any of them, it is their row", () => {
    const { ids } = read(grid(rows(["A.7.1–A.7.3", "Physical security", "Planned"])));
    expect(ids).toEqual(["A.5.1", "A.7.1", "A.7.2", "A.7.3", "A.5.23", "A.5.29"]);
  });

  it.each(["A.6.1–A.6.8", "### A.6.1-A.6.8 People", "A.6.2 Terms", "A.6.x"])(
    "so is '%s' over the headings of the next table, blank rows between",
    (caption) => {
      const headings = ["Control", "Title", "Status"];
      const { ids, report } = read(
        grid([
          headings,
          ["A.5.1", "Policies for information security", "Implemented"],
          ["A.5.2", "Information security roles and responsibilities", "Planned"],
          [],
          [caption],
          [],
          headings,
          [],
          ["A.6.2", "Terms and conditions of employment", "Planned"],
          ["A.6.3", "Information security awareness, education and training", "Planned"],
        ]),
      );
      expect(ids).toEqual(["A.5.1", "A.5.2", "A.6.2", "A.6.3"]);
      expect(report.tables.map(({ lastRow }) => lastRow)).toEqual([3, 10]);
    },
  );

  it("a control alone in its row above a table of others stays a row", () => {
    const headings = ["Control", "Title", "Status"];
    const { ids } = read(
      grid([
        headings,
        ["A.5.1", "t", "Implemented"],
        ["A.5.2", "t", "Planned"],
        ["A.5.3"],
        [],
        headings,
        ["A.6.2", "t", "Planned"],
        ["A.6.3", "t", "Planned"],
      ]),
    );
    expect(ids).toContain("A.5.3");
  });
});
