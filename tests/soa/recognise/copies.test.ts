import { describe, expect, it } from "vitest";
import { ids, read } from "./grids.ts";
import { cork, head, hull, sheetOf, site } from "./sites.ts";

describe("a copy by the name of its sheet", () => {
  it.each([
    "Backup 2026",
    "backup2026",
    "SoA 2026 (old)",
    "Copy of SoA 2026",
    "Sicherung 2026",
    "Sauvegarde 2026",
    "Copia SoA v9",
    "Kopia 2026",
    "Záloha 2026",
    "Αντίγραφο 2026",
    "バックアップ 2026",
  ])("is never the statement for its year: %s", (name) => {
    for (const sheets of [
      [site("SoA 2025", cork), site(name, hull)],
      [site(name, hull), site("SoA 2025", cork)],
    ]) {
      const { soa, codes } = read(sheets);
      expect(new Set(soa.items.map(({ source }) => source?.sheet))).toEqual(new Set(["SoA 2025"]));
      expect(codes).toContain("import.own-statements");
    }
  });

  it("is none where it has more rows than the sheet that is in force", () => {
    const { item } = read([
      site("SoA 2025", cork),
      sheetOf("Backup 2026", head, hull, [...ids, ...Array.from({ length: 7 }, (_, at) => `A.8.${at + 1}`)]),
    ]);
    expect(item("A.5.1")?.source?.sheet).toBe("SoA 2025");
  });

  it("is read where there is no other", () => {
    expect(read(site("Backup 2026", cork)).ids).toEqual(ids);
  });
});
