import { describe, expect, it } from "vitest";
import { grid, read, type Value } from "./grids.ts";

const headings = ["Réf.", "Contrôle", "Statut", "Mise en œuvre"];

/** A table for each section, the headings repeated, below what the sheet says first. */
const sections = (title: string, ids: readonly (readonly string[])[]) =>
  grid([
    [title],
    ...ids.flatMap((section): (readonly Value[])[] => [
      [`Section ${section[0]?.split(".")[1]}`],
      headings,
      ...section.map((id) => [id, `Intitulé ${id}`, "Fait", "x"]),
    ]),
  ]);

const ofIntelligence = [
  ["A.2.2", "A.2.3"],
  ["A.3.2", "A.3.3"],
  ["A.5.2", "A.5.3"],
];
const lifeCycle = ["A.6.1.1", "A.6.1.2", "A.6.1.3", "A.6.1.4", "A.6.2.1", "A.6.2.2"];

describe("tables under each other whose sheet names their standard", () => {
  it("are of it all, though the numbers of one suit another better", () => {
    const { soa, report } = read(sections("Référence : ISO/IEC 42001:2023 Annexe A", [...ofIntelligence, lifeCycle]));
    expect(soa.framework).toBe("iso-42001-2023");
    expect(soa.items.some(({ framework }) => framework !== undefined)).toBe(false);
    expect(soa.items.map(({ control }) => control).slice(-3)).toEqual(["A.6.1.2", "A.6.1.3", "A.6.2.2"]);
    expect(report.rejects.map(({ cells }) => cells[0])).toEqual(["A.6.1.1", "A.6.1.4", "A.6.2.1"]);
  });

  it("are each of its own where both are named, or none", () => {
    for (const title of ["ISO/IEC 27001:2013 et ISO/IEC 42001:2023", "Annexe A"]) {
      const { soa } = read(sections(title, [...ofIntelligence, lifeCycle]));
      expect(soa.items.map(({ control }) => control)).toContain("A.6.1.1");
    }
  });

  it("are of another by a caption of their own", () => {
    const { item } = read(
      grid([
        ["Déclaration ISO/IEC 42001:2023"],
        ...ofIntelligence.flatMap((ids) => [headings, ...ids.map((id) => [id, "t", "Fait", "x"]), []]),
        ["ISO/IEC 27001:2013"],
        headings,
        ...lifeCycle.map((id) => [id, "t", "Fait", "x"]),
      ]),
    );
    expect(item("A.6.1.1")).toBeDefined();
  });
});

describe("a statement of controls and of another standard's requirements", () => {
  const rows = (caption: string, ids: readonly string[]): Value[][] => [
    [caption],
    ...ids.map((id) => [id, `Requirement ${id}`, "Yes", "Done"]),
  ];
  const read42001 = (caption: string, ids: readonly string[]) =>
    read(
      grid(
        [
          ["Control-ID / SR-ID", "Title", "Applicable", "Status"],
          ...rows("A.2 Policies related to AI", ["A.2.2", "A.2.3"]),
          ...rows("A.3 Internal organization", ["A.3.2"]),
          ...rows("A.4 Resources for AI systems", ["A.4.2"]),
          ...rows("A.5 Assessing impacts of AI systems", ["A.5.1 – A.5.5"]),
          ...rows(caption, ids),
        ],
        { sheet: "SoA" },
      ),
    );

  it.each(["IEC 62443-3-3 – FR 5: Restricted Data Flow", "NIST CSF 2.0"])(
    "is read, and rows below the name of the other are rejected: %s",
    (caption) => {
      const { ids, report } = read42001(caption, ["SR 5.1 – 5.7", "SR 6.1", "SR 7.2"]);
      expect(ids).toEqual(["A.2.2", "A.2.3", "A.3.2", "A.4.2", "A.5.2", "A.5.3", "A.5.4", "A.5.5"]);
      expect(report.rejected).toBe(3);
      expect(report.rejects.every(({ reason }) => reason.includes(caption))).toBe(true);
    },
  );

  it("has clauses below a caption that names no other standard first", () => {
    expect(read42001("Clauses, as in NIST CSF", ["5.1", "5.2", "7.2"]).ids).toEqual(
      expect.arrayContaining(["5.1", "5.2", "7.2"]),
    );
  });
});

describe("a range from the beginning of a section", () => {
  const cases: [written: string, ids: string[]][] = [
    ["A.5.1 – A.5.5", ["A.5.2", "A.5.3", "A.5.4", "A.5.5"]],
    ["A.6.1 bis A.6.2.3", ["A.6.1.2", "A.6.1.3", "A.6.2.2", "A.6.2.3"]],
    ["A.9.1 - A.9.3", ["A.9.2", "A.9.3"]],
    // Neither of these ends is one that people count from or to.
    ["A.7.9 - A.7.3", ["A.7.3"]],
    ["A.10.2 - A.10.9", ["A.10.2"]],
    ["A.4.1 - A.5.3", ["A.5.3"]],
  ];
  it.each(cases)("%s", (written, ids) => {
    const { soa } = read(
      grid([
        ["ISO/IEC 42001:2023 controls"],
        ["Control", "Title", "Status"],
        ["A.2.2", "AI policy", "Done"],
        ["A.2.3", "Alignment with other organizational policies", "Done"],
        ["A.3.3", "Reporting of concerns", "Done"],
        [written, "Several", "Done"],
      ]),
    );
    expect(soa.items.filter(({ source }) => source?.row === 6).map(({ control }) => control)).toEqual(ids);
  });
});
