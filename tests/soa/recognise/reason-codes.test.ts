import { describe, expect, it } from "vitest";
import { grid, ids, read } from "./grids.ts";

/** A sheet with lines above a table whose third column has the heading and codes given. */
const coded = (lines: readonly string[], heading: string, codes: readonly (string | null)[]) =>
  read(
    grid([
      ...lines.map((line) => [line]),
      [],
      ["Control", "Title", heading, "Status"],
      ...codes.map((code, at) => [ids[at] ?? "", "t", code, "Planned"]),
    ]),
  );

const codes = ["C, B", "R", "B/R", "X", "L", null];
const decided = [true, true, true, false, true, null];
const reasons = [["contract", "business"], ["risk"], ["business", "risk"], undefined, ["legal"], undefined];

describe("codes of reasons that a file explains itself", () => {
  it.each([
    [
      "in a line",
      "L = legal, C = contractual, B = business, R = risk assessment (control selected); X = control excluded",
    ],
    ["behind a label", "Codes: L law, C contract, B good practice, R risk assessment, X excluded"],
    ["in German", "L = gesetzlich; C = vertraglich; B = geschäftlich; R = Risikobeurteilung; X = ausgeschlossen"],
    ["in Spanish", "L: requisito legal; C: contrato; B: buenas prácticas; R: análisis de riesgos; X: excluido"],
    [
      "with a sentence behind it",
      "C: contrato; B: buenas prácticas; X: excluido; L: requisito legal; R: análisis de riesgos. Los demás se revisan cada año.",
    ],
    ["in French", "L = loi; C = contrat; B = bonne pratique; R = analyse des risques; X = exclu"],
  ])("%s", (_, line) => {
    const { soa, codes: warnings } = coded([line], "Reason code", codes);
    expect(soa.items.map(({ applicable }) => applicable)).toEqual(decided);
    expect(soa.items.map(({ inclusion }) => inclusion)).toEqual(reasons);
    expect(warnings).toContain("import.legend");
  });

  it("on a sheet that is called a legend", () => {
    const legend = grid(
      [
        ["Code", "Meaning"],
        ["L", "Legal"],
        ["C", "Contractual"],
        ["B", "Business"],
        ["R", "Risk assessment"],
        ["X", "Excluded"],
      ],
      { sheet: "Legend" },
    );
    const table = grid([
      ["Control", "Title", "Reason", "Status"],
      ...codes.map((code, at) => [ids[at] ?? "", "t", code, "Planned"]),
    ]);
    expect(read([legend, table]).soa.items.map(({ applicable }) => applicable)).toEqual(decided);
  });

  it("in the heading", () => {
    const { soa } = coded([], "Reason (L = legal, C = contract, B = business, R = risk, X = excluded)", codes);
    expect(soa.items.map(({ applicable }) => applicable)).toEqual(decided);
    expect(soa.items.map(({ inclusion }) => inclusion)).toEqual(reasons);
  });

  it("over a column of marks each", () => {
    const { soa } = read(
      grid([
        ["Reasons: J law, C contract, R risk assessment, G good practice"],
        [],
        ["Control", "Title", "J", "C", "R", "G", "Status"],
        ...["J", "C", "R", "G"].map((code, at) => [
          ids[at] ?? "",
          "t",
          ...["J", "C", "R", "G"].map((other) => (other === code ? "x" : null)),
          "Planned",
        ]),
      ]),
    );
    expect(soa.items.map(({ inclusion }) => inclusion)).toEqual([["legal"], ["contract"], ["risk"], ["business"]]);
  });

  it("right of the table", () => {
    const legend = ["Legal", "Contractual", "Business need"];
    const { soa, codes: warnings } = read(
      grid([
        ["Control", "Title", "Applicable", "Reason for inclusion", "Status"],
        ...["L", "C", "N", "L"].map((code, at) => [
          ...[ids[at] ?? "", "t", "Yes", code, "Planned"],
          ...[legend[at] === undefined ? null : code, legend[at] ?? null],
        ]),
      ]),
    );
    expect(soa.items.map(({ inclusion }) => inclusion)).toEqual([["legal"], ["contract"], ["business"], ["legal"]]);
    expect(warnings).not.toContain("import.unknown-reason");
  });

  it("are named where nothing explains them", () => {
    const rows = ["L", "Z, Q", "N/A", "Risk", "Required by law"].map((code, at) => [ids[at] ?? "", "t", "Yes", code]);
    const { report } = read(grid([["Control", "Title", "Applicable", "Reason for inclusion"], ...rows]));
    const note = report.warnings.find(({ code }) => code === "import.unknown-reason");
    expect(note?.rows.map(({ row }) => row)).toEqual([2, 3]);
    expect(note?.message).toContain("L; Z, Q");
  });

  it("say nothing without a legend, or with one of other things", () => {
    for (const lines of [[], ["L = low, C = critical, B = basic, R = reduced, X = extreme"]])
      expect(coded(lines, "Reason code", codes).soa.items.map(({ applicable }) => applicable)).toEqual(
        codes.map(() => null),
      );
  });

  it("are undecided where a control is taken in and left out", () => {
    const { soa, codes: warnings } = coded(["L = legal, C = contractual, X = excluded"], "Reason code", [
      "L, X",
      "C",
      "X",
      "L",
      "C",
    ]);
    expect(soa.items.map(({ applicable }) => applicable)).toEqual([null, true, false, true, true]);
    expect(warnings).toContain("import.applicable-both");
  });
});

it("a reason by itself in a row is no heading", () => {
  const { report } = read(
    grid([
      ["Control", "Title", "Level", "Notes"],
      ["A.5.1", "t", "Level 1", null],
      ["More of it", null, "Level 2", "Good practice"],
      ["A.5.2", "t", "Level 3", null],
      ["A.5.3", "t", "Level 3", null],
    ]),
  );
  expect(report.tables.map(({ headerRow }) => headerRow)).toEqual([1]);
});
