import { describe, expect, it } from "vitest";
import { grid, read } from "./grids.ts";

const head = ["Annex A", "Applicable", "Justification", "Status"];

/** A statement of 2013 with title lines, and one of 2022. */
const sheet = (name: string, ids: readonly string[], ...lines: readonly string[]) =>
  grid([...lines.map((line) => line.split(" | ")), head, ...ids.map((id) => [id, "Yes", "Risk", "Implemented"])], {
    sheet: name,
  });

const older = Array.from({ length: 7 }, (_, at) => `A.9.4.${at + 1}`)
  .slice(0, 5)
  .concat(["A.5.1.1", "A.5.1.2", "A.6.1.1", "A.6.1.2", "A.6.1.3", "A.8.1.1", "A.8.1.2", "A.8.1.3"]);
const newer = Array.from({ length: 11 }, (_, at) => `A.5.${at + 1}`);

const sheets = (...grids: ReturnType<typeof grid>[]) => {
  const { soa, codes, report } = read(grids);
  return { sheets: new Set(soa.items.map(({ source }) => source?.sheet)), codes, soa, report };
};

describe("a sheet that says that another took its place is no part of the document", () => {
  it.each([
    "superseded by 2024",
    "SUPERSEDED",
    "Status: superseded",
    "Statement of Applicability 2020 (superseded)",
    "This version is no longer valid",
    "Obsolete",
    "Withdrawn on 2024-01-31",
    "Version 1.0 obsolete, see version 2.0",
    "Version 1.0 (superseded by version 2.0)",
    "Ersetzt durch Ausgabe 2024",
    "Veraltet",
    "Außer Kraft seit 1.1.2024",
    "Remplacé par la version 2024",
    "Déclaration 2020 – périmée",
    "Sustituido por la versión 2024",
    "Documento derogado",
    "Sostituito dalla versione 2024",
    "Superato",
    "Substituído pela versão 2024",
    "Revogada em 2024",
    "Vervangen door versie 2024",
    "Vervallen",
    "Zastąpiona przez wersję 2024",
    "Nieaktualna",
    "Nahrazeno verzí 2024",
    "Neplatné",
    "Αντικαταστάθηκε από την έκδοση 2024",
    "廃止",
  ])("by a line above it: %s", (line) => {
    for (const turned of [false, true]) {
      const pair = [
        sheet("2020", older, "Statement of Applicability", line),
        sheet("2024", newer, "Statement of Applicability"),
      ];
      const result = sheets(...(turned ? pair.reverse() : pair));
      expect(result.sheets).toEqual(new Set(["2024"]));
      expect(result.codes).toContain("import.superseded");
      expect(result.report.ignoredRows.filter((row) => row.sheet === "2020")).toHaveLength(older.length);
      expect(result.soa.framework).toBe("iso-27001-2022");
    }
  });

  it.each(["SoA 2013 (old)", "Archive", "Obsolete", "SoA alt", "Ancienne", "Stará", "旧版"])(
    "by the name of the sheet: %s",
    (name) => {
      const result = sheets(sheet(name, older), sheet("SoA", newer));
      expect(result.sheets).toEqual(new Set(["SoA"]));
      expect(result.codes).toContain("import.superseded");
    },
  );

  it("the user may take it in", () => {
    const { soa } = read([sheet("Archive", older), sheet("SoA", newer)], {
      tables: [{ sheet: "Archive", use: "include" }],
    });
    expect(soa.items.some(({ source }) => source?.sheet === "Archive")).toBe(true);
  });

  it("and it is read where there is no other", () => {
    const result = sheets(sheet("2020", older, "superseded by 2024"));
    expect(result.sheets).toEqual(new Set(["2020"]));
    expect(result.codes).not.toContain("import.superseded");
  });
});

describe("what speaks of another is in force", () => {
  it.each([
    "Supersedes version 3 (withdrawn)",
    "Replaces the statement of 2020, which is obsolete",
    "Ersetzt die Fassung 2020 (veraltet)",
    "Remplace la version 2020 (périmée)",
    "Controls that were withdrawn",
    "Not superseded",
    "Printouts of this document are no longer valid",
    "Approved. Signed copy archived in 2024",
    "Where records are archived",
    "Vorgängerversion 3.1 ungültig",
    "Versión 2.0 - la versión 1.0 queda obsoleta",
    "Version 4.0, valid since 2024. Version 3.0 withdrawn",
    "Superseded entries are struck through",
    "Version 3 | Superseded | \nVersion 4 | Current",
  ])("%s", (text) => {
    const lines = text.split("\n");
    const result = sheets(sheet("Part 1", older, ...lines), sheet("Part 2", newer));
    expect(result.codes).not.toContain("import.superseded");
    expect(result.sheets.has("Part 1")).toBe(true);
  });
});

describe("an old place is no old version", () => {
  const site = (name: string) =>
    grid([["Ref", "Applicable", "Reason"], ...["A.7.1", "A.7.2", "A.7.3"].map((id) => [id, "Yes", "Site"])], {
      sheet: name,
    });

  it.each(["Old town office", "Altes Rechenzentrum alt", "Antiga sede"])("%s with controls of its own", (name) => {
    const result = sheets(sheet("SoA", newer), site(name));
    expect(result.codes).not.toContain("import.superseded");
    expect(result.sheets).toEqual(new Set(["SoA", name]));
  });

  it.each(["Archive", "Alt", "Obsolete"])("%s says nothing else", (name) => {
    expect(sheets(sheet("SoA", newer), site(name)).codes).toContain("import.superseded");
  });
});
