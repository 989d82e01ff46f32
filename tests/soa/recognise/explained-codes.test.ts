import { describe, expect, it } from "vitest";
import { decided, grid, read, type Value } from "./grids.ts";

/** What answers of one column say below such rows, and above others. */
const under = (
  above: readonly (readonly Value[])[],
  heading: string,
  answers: readonly string[],
  below: readonly (readonly Value[])[] = [],
) =>
  read(
    grid([
      ...above,
      [],
      ["Control ID", "Title", heading],
      ...answers.map((answer, at) => [`A.5.${at + 1}`, `title ${at}`, answer]),
      [],
      ...below,
    ]),
  );

describe("a code that the file explains loses what it usually means", () => {
  it.each<[string, readonly (readonly Value[])[], readonly string[], readonly (boolean | null)[]]>([
    ["rows of a key", [["Key"], ["N", "Necessary"], ["X", "Excluded"]], ["N", "X", "N"], [true, false, true]],
    ["a key in a line", [["Key: N = necessary control; NN = not necessary"]], ["N", "NN"], [true, false]],
    ["Dutch", [["Legenda: N = noodzakelijk; U = uitgesloten"]], ["N", "U"], [true, false]],
    ["words that nobody knows", [["N = normativ verlangt"]], ["N", "N"], [null, null]],
    ["one entry above", [["X = excluded"]], ["X", "X"], [false, false]],
    ["one entry on a condition", [["Mark X if the control is excluded."]], ["X", "X"], [false, false]],
    ["rows of what is still to do", [["Key"], ["NA", "Not assessed yet"]], ["NA", "Yes"], [null, true]],
    ["a line of what is still to do", [["N/A = not assessed"]], ["N/A", "No"], [null, false]],
    ["a code with a remark", [["N = necessary"]], ["N (see policy)", "N - by law"], [true, true]],
    ["a status, where none is asked for", [["N = not implemented; Y = implemented"]], ["N", "Y"], [null, true]],
    ["plain words", [["Y = Yes; N = No, see reason"]], ["Y", "N"], [true, false]],
    ["a footnote", [["* X = excluded from scope"]], ["X", "X"], [false, false]],
    ["a verb", [["An X means the control is not applicable."]], ["X", "X"], [false, false]],
    ["a sentence", [["How to fill in: put X where the control is NOT applicable."]], ["X", "X"], [false, false]],
    ["German", [["Bitte ein X setzen, wenn die Maßnahme nicht anwendbar ist"]], ["X", "X"], [false, false]],
    ["blanks between", [["凡例: ○=適用する ×=適用除外 －=検討中"]], ["○", "×"], [true, false]],
    ["blanks between letters", [["Y=needed N=necessary X=excluded"]], ["Y", "N", "X"], [true, true, false]],
    ["Japanese", [["凡例：○＝未適用、●＝適用"]], ["○", "●"], [false, true]],
    ["a line of its own", [["X – nicht anwendbar"]], ["X", "X"], [false, false]],
    ["two codes of one line", [["Y: for contracts. N: for news."]], ["Y", "N"], [null, null]],
    [
      "more than is understood",
      [["Y = applicable to some of us. N/A = not applicable at this site"]],
      ["Y", "N/A"],
      [true, false],
    ],
    ["a contrary", [["X = missing but needed; O = out of scope"]], ["X", "O"], [true, false]],
    ["a number", [["1 = in scope, 0 = undecided"]], ["1", "0"], [true, null]],
    ["what is asked for", [["X = selection"]], ["X", "X"], [true, true]],
  ])("%s", (_, above, answers, said) => {
    const { soa, codes } = under(above, "Applicable", answers);
    expect(soa.items.map(({ applicable }) => applicable)).toEqual(said);
    // What is not decided is named, or what the legend says of it.
    if (said.includes(null)) expect(codes.join()).toMatch(/import\.(?:legend|unknown-applicability)/);
  });

  it("below the table too", () => {
    const { soa } = under([], "Applicable", ["X", "X"], [["Key: X = excluded"]]);
    expect(soa.items.map(({ applicable }) => applicable)).toEqual([false, false]);
  });

  it.each<[string, readonly string[], readonly (boolean | null)[]]>([
    ["Applicability (N = necessary, E = excluded)", ["N", "E"], [true, false]],
    ["Applicable (X = not applicable)", ["X", "X"], [false, false]],
    ["Applicability (mark X if excluded)", ["X", "X"], [false, false]],
    ["Scope (x if out of scope)", ["x", "x"], [false, false]],
    ["Anwendbarkeit (X = nicht relevant)", ["X", "x"], [false, false]],
    ["Anwendbar [x, wenn nicht relevant]", ["x", "x"], [false, false]],
    ["Applicable (X = applicable)", ["X", "X"], [true, true]],
    ["Applicable [Y/N/NA] (NA: new asset)", ["Y", "NA"], [true, null]],
    ["Applicable (Y = yes, N = new)", ["Y", "N"], [true, null]],
  ])("%s", (heading, answers, said) => {
    expect(decided(heading, answers).map(({ applicable }) => applicable)).toEqual(said);
  });

  it.each<[string, readonly (readonly Value[])[]]>([
    ["Status (x = not implemented)", []],
    ["Implementation (X = open)", []],
    ["Status", [["X = not implemented"]]],
  ])("%s", (heading, above) => {
    expect(under(above, heading, ["x", "x"]).soa.items.map(({ status }) => status)).toEqual([
      "not-started",
      "not-started",
    ]);
  });

  it.each<[string, readonly (readonly Value[])[], string]>([
    ["the number of a document", [["No", "ISMS policy"], ["No: SOA-12 of the ISMS"]], "Applicable"],
    ["a row of facts", [["Y", "Security policy"]], "Applicable"],
    ["what another heading explains", [], "Applicable"],
  ])("%s explains none", (_, above, heading) => {
    const rows = [["Control ID", "Title", heading, "Type (N = new, Y = years old)"]];
    const { soa } = read(grid([...above, [], ...rows, ["A.5.1", "t", "Y", "N"], ["A.5.2", "t", "No", "Y"]]));
    expect(soa.items.map(({ applicable }) => applicable)).toEqual([true, false]);
  });

  it("words that say what they say by themselves keep it, and so do levels", () => {
    const rows = [["Legenda"], ["SI – Completo", "Controllo attivo"], ["SI – Parziale", "In parte"]];
    expect(under(rows, "Applicabile", ["SI", "NO"]).soa.items.map(({ applicable }) => applicable)).toEqual([
      true,
      false,
    ]);
    const levels = ["Inexistente", "Inicial", "Gerenciado", "Definido"].map((word, at) => [String(at), word]);
    const { soa } = under([["Nível", "Descrição"], ...levels], "Maturidade", ["3", "2", "0"]);
    expect(soa.items.map(({ status }) => status)).toEqual(["implemented", "partial", "not-started"]);
  });

  it("of two columns of marks the headings say what a mark means", () => {
    const head = ["Control ID", "Title", "Applicable", "Not applicable", "Reason"];
    const rows = [
      ["A.5.1", "t", "X", "", "Law"],
      ["A.5.2", "t", "", "X", "None"],
      ["A.5.3", "t", "X", "", "Risk"],
    ];
    const { soa } = read(grid([["X = as the heading says"], [], head, ...rows]));
    expect(soa.items.map(({ applicable }) => applicable)).toEqual([true, false, true]);
  });

  it("a line that is called as a column is about that alone", () => {
    const head = ["Control ID", "Title", "Applicable", "Priority", "Status"];
    const lines = [["Priority: N = normal, H = high"], ["Status: N = not assessed; Y = implemented"]];
    const { soa } = read(grid([...lines, [], head, ["A.5.1", "t", "N", "H", "Y"], ["A.5.2", "t", "Y", "N", "N"]]));
    expect(soa.items.map(({ applicable, status }) => [applicable, status])).toEqual([
      [false, "implemented"],
      [true, "not-assessed"],
    ]);
  });

  it("says of a column of exclusions whether controls apply", () => {
    const head = ["Control ID", "Title", "Excluded", "Owner"];
    const { soa } = read(grid([["X = excluded"], [], head, ["A.5.1", "t", "X", "CTO"], ["A.5.2", "t", "", "CTO"]]));
    expect(soa.items[0]?.applicable).toBe(false);
  });
});
