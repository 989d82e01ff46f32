import { describe, expect, it } from "vitest";
import { grid, ids, read, type Value } from "./grids.ts";

type Rows = readonly (readonly Value[])[];

/** A table with a column under a heading that says nothing, whose answers come again and again. */
const rowsOf = (
  heading: string,
  answers: readonly Value[],
  more: Readonly<Record<string, readonly Value[]>> = {},
): Rows => [
  ["Control", "Title", heading, ...Object.keys(more), "Remark"],
  ...ids.map((id, at) => [
    id,
    "Own",
    answers[at % answers.length] ?? "",
    ...Object.values(more).map((texts) => texts[at % texts.length] ?? ""),
    `remark ${at}`,
  ]),
];

const said = (items: readonly { applicable?: boolean | null; status?: string }[], count: number) =>
  items.slice(0, count).map(({ applicable, status }) => status ?? applicable);

/** What answers say with these rows above the table, or on a sheet of their own. */
const explained = (legend: Rows, answers: readonly Value[], sheet?: string) => {
  const table = rowsOf("Zz", answers);
  const grids =
    sheet === undefined ? grid([...legend, [], ...table]) : [grid(table, { sheet: "SoA" }), grid(legend, { sheet })];
  return said(read(grids).soa.items, answers.length);
};

const marks = ["✔", "~", "✘"];
const progress = ["implemented", "partial", "not-started"];

describe("a column that nothing but the file's own explanation tells of", () => {
  it.each<[string, Rows, readonly Value[], readonly unknown[]]>([
    ["signs and blanks", [["✔ in place   ~ in part   ✘ missing"]], marks, progress],
    [
      "full width",
      [["◎ 実施し記録あり　○ 実施　△ 一部実施　× 未実施　－ 対象外"]],
      ["◎", "○", "△", "×", "－"],
      ["implemented", "implemented", "partial", "not-started", false],
    ],
    ["letters and a comma", [["R relevant, N/R not relevant to us"]], ["R", "N/R"], [true, false]],
    [
      "letters and semicolons",
      [["Codes: IMP implemented; PIP partially implemented; PLN planned; N-A not applicable"]],
      ["IMP", "PIP", "PLN", "N-A"],
      ["implemented", "partial", "planned", false],
    ],
    [
      "codes in brackets behind",
      [["implemented (I), in part (P), planned (L)"]],
      ["I", "P", "L"],
      ["implemented", "partial", "planned"],
    ],
    ["codes behind equals signs", [["Implemented = I, Planned = L"]], ["I", "L"], ["implemented", "planned"]],
    [
      "several codes of one meaning",
      [["A or B: the control is implemented; C: the control is not applicable"]],
      ["A", "B", "C"],
      ["implemented", "implemented", false],
    ],
    [
      "cells in turn",
      [["Key", "A", "Control in place", "B", "Control absent"]],
      ["A", "B"],
      ["implemented", "not-started"],
    ],
    [
      "words first",
      [
        ["Control in place", "A"],
        ["Control absent", "B"],
      ],
      ["A", "B"],
      ["implemented", "not-started"],
    ],
    [
      "a column each",
      [
        ["Key", "A", "B"],
        ["", "Control in place", "Control absent"],
      ],
      ["A", "B"],
      ["implemented", "not-started"],
    ],
    [
      "three cells",
      [
        ["Code", "Meaning", "Use it when"],
        ["A", "Control in place", "all sites have it"],
        ["B", "Control absent", "no site has it"],
      ],
      ["A", "B"],
      ["implemented", "not-started"],
    ],
    [
      "numbers of a scale",
      [
        ["Rating", "Explanation"],
        [2, "Control in place and evidenced"],
        [1, "Control partly in place"],
        [0, "Does not apply to us"],
      ],
      [2, 1, 0],
      ["implemented", "partial", false],
    ],
    [
      "whole words",
      [["Home: the control is implemented; Away: the control is not applicable"]],
      ["Home", "Away"],
      ["implemented", false],
    ],
  ])("%s", (_, legend, answers, expected) => {
    expect(explained(legend, answers)).toEqual(expected);
  });

  it.each(["Codes", "Read me", "Rating key", "Lists", "Cover"])("on another sheet: %s", (sheet) => {
    const legend = [
      ["Code", "Meaning"],
      ["APP", "Applicable and in operation"],
      ["APP-D", "Applicable, still being developed"],
      ["N-APP", "Not applicable to the university scope"],
    ];
    expect(explained(legend, ["APP", "APP-D", "N-APP"], sheet)).toEqual(["implemented", "partial", false]);
  });

  it.each<[string, string, string, string]>([
    ["en", "Control in place", "control partly in place", "control absent"],
    ["de", "Maßnahme umgesetzt", "Maßnahme teilweise umgesetzt", "Maßnahme fehlt"],
    ["fr", "mesure en place", "mesure partiellement en place", "mesure absente"],
    ["es", "control implantado", "control parcialmente implantado", "control no implantado"],
    ["it", "controllo attuato", "controllo parzialmente attuato", "controllo assente"],
    ["pt", "controlo implementado", "controlo parcialmente implementado", "controlo inexistente"],
    ["nl", "maatregel ingevoerd", "maatregel deels ingevoerd", "maatregel ontbreekt"],
    ["pl", "zabezpieczenie wdrożone", "zabezpieczenie częściowo wdrożone", "zabezpieczenie nie wdrożone"],
    ["cs", "opatření zavedeno", "opatření částečně zavedeno", "opatření nezavedeno"],
    ["el", "μέτρο σε εφαρμογή", "μέτρο σε μερική εφαρμογή", "μέτρο δεν υπάρχει"],
    ["ja", "実施している", "一部実施している", "実施していない"],
  ])("how far controls are, in %s", (_, done, part, open) => {
    expect(explained([[`A = ${done}`], [`B = ${part}`], [`C = ${open}`]], ["A", "B", "C"])).toEqual(progress);
  });

  it.each<[string, string, string]>([
    ["en", "applies to us", "does not apply to us"],
    ["de", "gilt für uns", "gilt nicht für uns"],
    ["fr", "s'applique à nous", "ne s'applique pas à nous"],
    ["es", "nos aplica", "no nos aplica"],
    ["it", "si applica a noi", "non si applica a noi"],
    ["pt", "aplica-se a nós", "não se aplica a nós"],
    ["nl", "van toepassing op ons", "niet van toepassing op ons"],
    ["pl", "dotyczy nas", "nie dotyczy nas"],
    ["cs", "týká se nás", "netýká se nás"],
    ["el", "ισχύει για εμάς", "δεν ισχύει για εμάς"],
    ["ja", "適用する", "適用しない"],
  ])("whether controls apply, in %s", (_, yes, no) => {
    expect(explained([[`K = ${yes}`], [`L = ${no}`]], ["K", "L"])).toEqual([true, false]);
  });

  it("in its own heading, which is nothing else", () => {
    for (const heading of ["A = applicabile\nE = escluso", "A: applicable, E: excluded"])
      expect(said(read(grid(rowsOf(heading, ["A", "E"]))).soa.items, 2)).toEqual([true, false]);
  });

  it("and one like it on another sheet, where one of the codes stands alone", () => {
    const legend = [[], ["R relevant, N/R not relevant to us"]];
    const { soa } = read([
      grid([...rowsOf("Use", ["R", "N/R"]), ...legend], { sheet: "People" }),
      grid(
        rowsOf("Use", ["R"])
          .map(([id = "", ...cells], at) => [at === 0 ? id : `A.6.${at}`, ...cells])
          .concat(legend),
        { sheet: "Physical" },
      ),
    ]);
    expect(soa.items.every(({ applicable }) => applicable !== null)).toBe(true);
  });
});

describe("explanations that tell nothing of a column", () => {
  const open = (items: readonly { applicable?: boolean | null; status?: string }[]): boolean =>
    items.every(({ applicable, status }) => typeof applicable !== "boolean" && status === undefined);

  it.each<[string, Rows, string, readonly Value[]]>([
    ["not understood", [["A = alpha site; B = beta site"]], "Zz", ["A", "B"]],
    ["one of many", [["A = the control is implemented"]], "Zz", ["A", "B", "C"]],
    ["all alike", [["A = implemented; B = done"]], "Zz", ["A", "B"]],
    ["of something else", [["D = draft; A = approved; F = ready"]], "Zz", ["D", "A", "F"]],
    ["of changes", [["N = new; C = closed; O = open"]], "Zz", ["N", "C", "O"]],
    ["what a provider does", [["P = implemented by the provider; U = implemented by us"]], "Zz", ["P", "U"]],
    ["what is to come", [["1 = implemented by the end of 2030; 2 = implemented by 2031"]], "Zz", [1, 2]],
    ["of last year", [["✔ in place   ✘ not in place"]], "Last year", ["✔", "✘"]],
    ["of a plan", [["✔ in place   ✘ not in place"]], "Plan", ["✔", "✘"]],
    ["under another question", [["A = control implemented; B = control not implemented"]], "Priority", ["A", "B"]],
    [
      "under a question of others",
      [["A = control implemented; B = control not implemented"]],
      "Supplier status",
      ["A", "B"],
    ],
    [
      "in two ways",
      [["A = control implemented; B = planned"], ["A = not applicable; B = control implemented"]],
      "Zz",
      ["A", "B"],
    ],
    ["counts before words", [["3 controls implemented, 2 controls planned, 1 not applicable"]], "Zz", [3, 2, 1]],
    ["counts in brackets", [["controls implemented (3), controls planned (2), not applicable (1)"]], "Zz", [3, 2, 1]],
    [
      "counts beside words",
      [
        ["Control implemented", 3],
        ["Control planned", 2],
        ["Not applicable", 1],
      ],
      "Zz",
      [3, 2, 1],
    ],
    [
      "counts above words",
      [
        ["Score", 3, 2, 1],
        ["", "Control implemented", "Control planned", "Control absent"],
      ],
      "Zz",
      [3, 2, 1],
    ],
  ])("%s", (_, legend, heading, answers) => {
    const { soa } = read(grid([...legend, [], ...rowsOf(heading, answers)]));
    expect(open(soa.items)).toBe(true);
  });

  it.each([
    ["Tasks", "No.", "State"],
    ["Key dates", "No.", "State"],
    ["Suppliers", "Supplier", "Rating"],
  ])("a list of something else on another sheet: %s", (sheet, first, second) => {
    const list = [
      [first, second],
      [1, "Control implemented"],
      [2, "Control planned"],
      [3, "Control absent"],
    ];
    const table = grid(rowsOf("Zz", [1, 2, 3]), { sheet: "SoA" });
    expect(open(read([table, grid(list, { sheet })]).soa.items)).toBe(true);
  });

  it.each([
    ["Today", "Tomorrow"],
    ["Berlin", "Bonn"],
    ["2023", "2024"],
  ])("two columns that it explains alike: %s, %s", (one, other) => {
    const table = rowsOf(one, ["A", "B"], { [other]: ["B", "A"] });
    expect(open(read(grid([["A = control implemented; B = control not implemented"], [], ...table])).soa.items)).toBe(
      true,
    );
  });

  it.each<[string, string | undefined]>([
    ["Rating", "implemented"],
    ["Value", undefined],
  ])("numbers in two columns, but for one that it names: %s", (name, expected) => {
    const legend = [
      [name, "Explanation"],
      [2, "Control in place"],
      [1, "Control partly in place"],
      [0, "Control absent"],
    ];
    const table = rowsOf("Rating", [2, 1, 0], { Gap: [0, 1, 2] });
    expect(read(grid([...legend, [], ...table])).soa.items[0]?.status).toBe(expected);
  });

  it("words that are not understood leave their code unread, and the column is told", () => {
    const legend = [["IMP implemented; ALT alternative; PLN planned; NA not applicable"]];
    const answers = ["IMP", "IMP", "IMP", "PLN", "IMP", "NA", "IMP", "ALT"];
    const { soa, codes } = read(grid([...legend, [], ...rowsOf("Status", answers)]));
    expect(soa.items.map(({ status }) => status)).toContain("implemented");
    expect(soa.items[7]?.status).toBeUndefined();
    expect(codes).toContain("import.unknown-status");
  });
});
