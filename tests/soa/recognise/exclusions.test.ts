import { describe, expect, it } from "vitest";
import { fields, grid, read, table } from "./grids.ts";

describe("what decides an exclusion beside a plain no", () => {
  it("a caption over a table of excluded controls", () => {
    const rows = [
      ["Excluded Controls"],
      ["Control", "Title", "Justification for Exclusion"],
      ["A.7.8", "Equipment siting and protection", "No premises of our own"],
      ["A.8.30", "Outsourced development", "Everything is built in house"],
    ];
    const { item, codes } = read(grid(rows));
    expect(item("A.7.8")).toMatchObject({ applicable: false, justification: "No premises of our own" });
    expect(codes).toContain("import.excluded-by-caption");
  });

  it("captions over what applies and what does not, under headings of which one comes again", () => {
    const { item, report } = read(
      grid([
        ["Table 1: Controls that apply to us"],
        ["Control", "Why we need it", "What we do"],
        ["A.5.1 – Policies", "Customers ask", "Signed"],
        ["A.5.10 – Use", "Phones", "Signed too"],
        [],
        ["Table 2: Controls we leave out"],
        ["Control", "Whatever it is"],
        ["A.7.3 – Offices", "We rent desks"],
        ["A.7.12 – Cabling", "Landlord"],
      ]),
    );
    expect(report.tables).toMatchObject([{ headerRow: 2 }, { headerRow: 7 }]);
    expect(item("A.5.10")).toMatchObject({ applicable: true, justification: "Phones" });
    expect(item("A.7.12")).toMatchObject({ applicable: false });
  });

  it.each([
    "There are no exclusions",
    "Statement of Applicability: inclusions and exclusions",
    "Controls and exclusions",
  ])("the caption '%s' excludes nothing", (caption) => {
    const rows = [[caption], ["Control", "Title", "Status"], ["A.7.8", "t", "Planned"], ["A.8.30", "t", "Planned"]];
    expect(read(grid(rows)).soa.items.map(({ applicable }) => applicable)).toEqual([null, null]);
  });

  it("applicable with a status that says it is not is told", () => {
    const rows = [
      ["Control", "Title", "Applicable", "Status"],
      ["A.7.8", "t", "Yes", "Not applicable"],
      ["A.8.1", "t", "Yes", "Planned"],
    ];
    const { item, codes } = read(grid(rows));
    expect(item("A.7.8")).toMatchObject({ applicable: true });
    expect(item("A.7.8")?.status).toBeUndefined();
    expect(codes).toContain("import.applicable-yet-not");
  });

  it("remarks are the reason where a sheet has no column for reasons, and this is said", () => {
    const rows = [
      ["Control", "Title", "Applicable", "Remarks"],
      ["A.5.1", "t", "Yes", "signed"],
      ["A.8.30", "t", "No", "No outsourced development"],
    ];
    const { item, codes } = read(grid(rows));
    expect(item("A.8.30")).toMatchObject({
      justification: "No outsourced development",
      notes: "No outsourced development",
    });
    expect(item("A.5.1")?.justification).toBeUndefined();
    expect(codes).toContain("import.reason-from-notes");
  });

  it.each(["Yes", "Oui", "ok", "Implemented", "still checking", ""])("but '%s' is none, and that is said", (remark) => {
    const { item, codes } = read(table(["Applicable", "Remarks"], [["No", remark]]));
    expect(item("A.5.1")).toMatchObject({ applicable: false });
    expect(item("A.5.1")).not.toHaveProperty("justification");
    expect(codes).toContain("import.exclusion-without-reason");
  });

  it("a heading's remark in brackets says which reason it holds", () => {
    const rows = [
      ["Control", "Title", "Applicable", "Remarks (Justification for exclusion)"],
      ["A.5.1", "t", "Yes", ""],
      ["A.8.30", "t", "No", "No outsourced development"],
    ];
    const { report, item } = read(grid(rows));
    expect(report.tables[0]?.columns).toMatchObject({ exclusion: "D" });
    expect(item("A.8.30")?.justification).toBe("No outsourced development");
  });

  it("a column for not applicable among columns of statuses", () => {
    const rows = [
      ["Control", "Title", "Implemented", "Planned", "N/A"],
      ["A.5.1", "t", "x", "", ""],
      ["A.5.2", "t", "", "x", ""],
      ["A.5.3", "t", "", "", "x"],
    ];
    const { item } = read(grid(rows));
    expect(item("A.5.2")).toMatchObject({ status: "planned" });
    expect(item("A.5.3")).toMatchObject({ applicable: false });
  });

  it("and no status beside a mark for it where the control is said to apply", () => {
    const headings = ["Applicable", "Implemented", "Planned", "Not applicable"];
    const rows = [
      ["x", "x", null, null],
      ["x", null, "x", null],
      [null, null, null, "x"],
      ["x", "x", null, "x"],
    ];
    expect(fields("status", headings, rows)).toEqual(["implemented", "planned", undefined, undefined]);
    expect(fields("applicable", headings, rows)).toEqual([true, true, false, true]);
  });

  it.each(["In scope", "Included", "Included by A.5.4", "Applied", "Yes", "n.v.t.", "entfällt", "kein Ausschluss"])(
    "a reason, which is none where it only answers: %s",
    (text) => {
      const rows = [
        ["Legal", null],
        [null, "No development here"],
        [null, text],
      ];
      expect(fields("applicable", ["Reason for inclusion", "Reason for exclusion"], rows)).toEqual([true, false, null]);
    },
  );

  it.each([
    "still checking",
    "none so far",
    "see A.7.7",
    "Applied via group policy",
    "wird noch geklärt",
    "kein Grund vorhanden",
    "Umgesetzt über Konzern",
    "à voir",
    "aucune raison",
    "mesure conservée",
    "No justification given",
    "sin motivo",
    "da verificare",
    "Planned for 2026",
    "No budget yet",
    "Mangels Ressourcen noch offen",
    "Deferred to 2027",
    "Reporté à 2027",
    "Only at HQ",
    "For now",
    "Development?",
    "under discussion",
    "Control remains in place",
    "Maßnahme bleibt bestehen",
    "理由なし",
  ])("a text that gives no reason leaves the control undecided, and is told: %s", (text) => {
    const { item, report } = read(
      grid([
        ["Control", "Title", "Justification for inclusion", "Justification for exclusion"],
        ["A.5.1", "t", "Legal", null],
        ["A.5.2", "t", null, text],
        ["A.5.3", "t", null, "No development"],
      ]),
    );
    expect(item("A.5.2")?.applicable).toBeNull();
    const told = report.warnings.find(({ code }) => code === "import.exclusion-reason-undecided");
    expect(told?.rows).toEqual([{ sheet: "Sheet1", row: 3 }]);
  });

  it("a word that says how far something is so begins a reason", () => {
    const rows = [
      ["Legal", null],
      [null, "Fully remote, no premises"],
      [null, "Teilweise gemietet, nichts davon unser"],
    ];
    expect(fields("applicable", ["Justification for inclusion", "Justification for exclusion"], rows)).toEqual([
      true,
      false,
      false,
    ]);
  });

  it.each([
    "still checking",
    "See A.5.9",
    "wird noch geklärt",
    "no reason given",
    "no longer required",
    "nicht mehr erforderlich",
  ])("nor is such a text a reason to take it in: %s", (text) => {
    const headings = ["Justification for inclusion", "Justification for exclusion"];
    expect(
      fields("applicable", headings, [
        ["Legal", null],
        [null, "No development"],
        [text, null],
      ]),
    ).toEqual([true, false, null]);
  });
});
