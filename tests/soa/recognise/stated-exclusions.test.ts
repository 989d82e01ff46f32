import { describe, expect, it } from "vitest";
import { grid, read, table } from "./grids.ts";

const under = (heading: string, answers: readonly (string | null)[], more: readonly string[] = []) =>
  read(
    table(
      [heading, ...more],
      answers.map((answer) => [answer, ...more.map(() => "text")]),
    ),
  );

describe("a heading that asks for exclusions", () => {
  it.each([
    ["Exclusions", "None", "Excluded: no software development", "Excluded - we rent"],
    ["Exclusion", "none", "Excluded as we write no code", "Excluded"],
    ["Excluded?", "None", "Excluded: no cloud", "Excluded (no premises)"],
    ["Ausschlüsse", "keine", "Ausgeschlossen: keine Entwicklung", "Ausgeschlossen, da Mietbüro"],
    ["Exclusions", "aucune", "Exclu : pas de développement", "Exclu car locaux loués"],
    ["Uitsluitingen", "geen", "Uitgesloten: geen ontwikkeling", "Uitgesloten, want gehuurd"],
    ["Esclusioni", "nessuna", "Escluso: nessuno sviluppo", "Escluso perché in affitto"],
  ])("%s: '%s' leaves a control in, '%s' leaves it out", (heading, none, out, other) => {
    const { soa, codes } = under(heading, [none, out, none, other]);
    expect(soa.items.map(({ applicable }) => applicable)).toEqual([true, false, true, false]);
    expect(soa.items.map(({ status }) => status)).toEqual([undefined, undefined, undefined, undefined]);
    expect(soa.items[1]).toMatchObject({ justification: out });
    expect(codes).toContain("import.decided-by-exclusion");
  });

  it("leaves open what it does not say", () => {
    const { soa, codes } = under("Exclusions", ["None", "Remote sites", "N/A", null, "none"]);
    expect(soa.items.map(({ applicable }) => applicable)).toEqual([true, null, null, null, true]);
    expect(codes).toContain("import.exclusion-reason-undecided");
  });

  it("decides nothing beside a reason that says the contrary", () => {
    const rows = [
      ["None", "Law"],
      ["None", "Not applicable, no development"],
      ["Excluded: no cloud", null],
      ["None", "Risk"],
    ];
    const { soa, codes } = read(table(["Exclusions", "Justification"], rows));
    expect(soa.items.map(({ applicable }) => applicable)).toEqual([true, null, false, true]);
    expect(codes).toContain("import.applicable-both");
  });

  it("decides nothing beside a column that does", () => {
    const rows = [
      ["Yes", "None"],
      ["No", "Excluded: no cloud"],
      ["Yes", "Excluded: no cloud"],
    ];
    const { soa, codes } = read(table(["Applicable", "Exclusions"], rows));
    expect(soa.items.map(({ applicable }) => applicable)).toEqual([true, false, true]);
    expect(codes).toContain("import.exclusion-reason-of-included");
    expect(codes).not.toContain("import.decided-by-exclusion");
  });

  it("is no status, whatever words stand below it", () => {
    for (const heading of ["Exclusions", "Excluded", "Exception", "Not applicable"])
      for (const words of [
        ["None", "Done", "Open", "None"],
        ["Open", "Planned", "Done", "Open"],
      ])
        expect(under(heading, words).soa.items.map(({ status }) => status)).toEqual([
          undefined,
          undefined,
          undefined,
          undefined,
        ]);
  });

  it("'None' under a heading that asks why says nothing of whether the control applies", () => {
    const { soa } = under("Reason for exclusion", ["None", "No cloud", "None"]);
    expect(soa.items.map(({ applicable }) => applicable)).toEqual([null, null, null]);
  });

  it("over the circles that stand for yes beside another column of them", () => {
    const rows = [
      ["○", null, null],
      ["○", null, null],
      [null, "○", "開発を行っていないため"],
      ["○", null, null],
    ];
    const { soa } = read(table(["適用", "除外", "除外の理由"], rows));
    expect(soa.items.map(({ applicable, status }) => [applicable, status])).toEqual([
      [true, undefined],
      [true, undefined],
      [false, undefined],
      [true, undefined],
    ]);
    expect(soa.items[2]).toMatchObject({ justification: "開発を行っていないため" });
  });
});

describe("a column that asks whether controls are excluded", () => {
  const asked = (sheet: string, ...answers: readonly string[]) =>
    read(
      grid(
        [["Control", "Excluded?", "Justification"], ...answers.map((answer, at) => [`A.8.${at + 21}`, answer, "r"])],
        { sheet },
      ),
    );

  it.each(["SoA", "Exclusions"])("is read beside what is left out in part, on the sheet '%s'", (sheet) => {
    const { soa, codes } = asked(sheet, "Partially", "Yes", "No", "Yes");
    expect(soa.items.map(({ applicable }) => applicable)).toEqual([null, false, true, false]);
    expect(soa.items[0]?.extra).toMatchObject({ "Excluded?": "Partially" });
    expect(codes).toContain("import.unknown-applicability");
    expect(codes).not.toContain("import.excluded-by-caption");
  });

  it("tells more of a row than the name of its sheet, be it understood or not", () => {
    const { soa } = asked("Exclusions", "maybe", "later", "maybe", "later");
    expect(soa.items.map(({ applicable }) => applicable ?? null)).toEqual([null, null, null, null]);
  });
});
