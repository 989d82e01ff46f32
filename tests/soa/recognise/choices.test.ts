import { describe, expect, it } from "vitest";
import { read, table, type Value } from "./grids.ts";

describe("where the user chose a column's role", () => {
  it.each([{ C: "applicable" }, { C: null }, { D: "applicable" }] as const)(
    "a guess is none any more: %o",
    (columns) => {
      const rows = ["Yes", "No", "Yes"].map((text): Value[] => [text, text, "Because"]);
      const sheet = table(["Kas kohaldub", "Kas kehtib", "Justification"], rows);
      expect(read(sheet).codes).toContain("import.column-unasked");
      const chosen = read(sheet, { tables: [{ sheet: "Sheet1", columns }] });
      expect(chosen.codes).not.toContain("import.column-unasked");
    },
  );
  it("a mark for what applies in part decides no more in a column of another role", () => {
    const sheet = table(
      ["Applicable", "Partially", "Not applicable"],
      [
        ["x", null, null],
        [null, "x", null],
        [null, null, "x"],
        ["x", null, null],
      ],
    );
    expect(read(sheet).item("A.5.2")?.applicable).toBe(true);
    const chosen = read(sheet, { tables: [{ sheet: "Sheet1", columns: { D: "notes" } }] });
    expect(chosen.item("A.5.2")).toMatchObject({ applicable: null, notes: "x" });
  });
});
