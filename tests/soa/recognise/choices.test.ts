import { describe, expect, it } from "vitest";
import type { ImportProfile } from "../../../shared/soa/import.ts";
import { read, table, type Value } from "./grids.ts";

describe("where the user chose what words mean", () => {
  const said = (heading: string, answers: readonly string[], words: ImportProfile["words"]) =>
    read(
      table(
        [heading],
        answers.map((answer) => [answer]),
      ),
      words === undefined ? undefined : { words },
    ).soa.items.map(({ applicable, status }) => [applicable, status]);
  const answers = ["Yes", "Yes - planned", "No", "Yes*"];

  it("a sign that points to a limit says nothing of how far a control is", () => {
    expect(said("Applicable / implemented", answers, undefined)).toEqual([
      [true, "implemented"],
      [true, "planned"],
      [false, undefined],
      [true, undefined],
    ]);
  });
  it("they come first in a column that answers both questions, a sign behind them aside", () => {
    const words = { applicable: { No: null, "Yes*": null }, status: { Yes: "planned", "Yes*": null } } as const;
    expect(said("Applicable / implemented", answers, words)).toEqual([
      [true, "planned"],
      [true, "planned"],
      [null, undefined],
      [null, undefined],
    ]);
  });
  it("they come first in a column of places", () => {
    const places = ["All sites", "None", "Head office"];
    expect(said("Applicable to", places, { applicable: { None: null, "Head office": false } })).toEqual([
      [true, undefined],
      [null, undefined],
      [false, undefined],
    ]);
  });
});

describe("where the user chose a column's role", () => {
  it.each([{ C: "applicable" }, { C: null }, { D: "applicable" }] as const)(
    "a guess is none any more: %o",
    (columns) => {
      const rows = ["Yes", "No", "Yes"].map((text): Value[] => [text, text, "Because"]);
      const sheet = table(["Kas kohaldub", "Kas kehtib", "Justification"], rows);
      expect(read(sheet).codes).toContain("import.column-unasked");
      const chosen = read(sheet, { tables: [{ sheet: "Sheet1", columns }] });
      const named = chosen.report.warnings.map(({ code, message }) =>
        code === "import.column-unasked" ? message : "",
      );
      const [letter] = Object.keys(columns);
      expect(named.join(" ")).not.toContain(letter === "C" ? "kohaldub" : "kehtib");
    },
  );
  it.each(["Removed", "Abgewählt", "Befreit", "Exception", "Ausnahme (J/N)"])(
    "a yes under a heading that says the contrary leaves out: %s",
    (heading) => {
      const sheet = table(
        [heading, "Justification"],
        ["Yes", "No", "No"].map((text) => [text, "Because"]),
      );
      const guessed = read(sheet);
      expect(guessed.soa.items.map(({ applicable }) => applicable)).toEqual([null, null, null]);
      expect(guessed.codes.filter((code) => /unasked|unread/.test(code))).toEqual(["import.column-unasked"]);
      const chosen = read(sheet, { tables: [{ sheet: "Sheet1", columns: { C: "applicable" } }] });
      expect(chosen.soa.items.map(({ applicable }) => applicable)).toEqual([false, true, true]);
      expect(chosen.codes).toContain("import.applicable-by-contrary");
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
