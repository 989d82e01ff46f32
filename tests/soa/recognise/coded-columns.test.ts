import { describe, expect, it } from "vitest";
import { grid, read } from "./grids.ts";

describe("a legend beside columns that no heading tells", () => {
  const rows = (answers: readonly (readonly string[])[]) =>
    answers.map((answer, at) => [`A.5.${at + 1}`, `title ${at}`, ...answer]);

  it("makes one column the applicability and another the status", () => {
    const { soa } = read(
      grid([
        ["Légende Décl. :", "A = applicable", "E = exclue", "P = applicable en partie"],
        ["Légende Avt. :", "F = fait", "C = en cours", "N = non commencé"],
        [],
        ["N°", "Mesure", "Décl.", "Justification", "Avt."],
        ...rows([
          ["A", "loi", "F"],
          ["E", "pas de locaux", ""],
          ["P", "contrat", "C"],
          ["A", "loi", "N"],
        ]),
      ]),
    );
    expect(soa.items.map(({ applicable, status }) => [applicable, status])).toEqual([
      [true, "implemented"],
      [false, undefined],
      [true, "partial"],
      [true, "not-started"],
    ]);
  });

  it.each([
    ["Poziom obecny", "Poziom docelowy", "ND – zabezpieczenie nie dotyczy organizacji"],
    ["Aktuelle Stufe", "Zielstufe", "ND – Maßnahme nicht anwendbar"],
    ["Niveau actuel", "Niveau cible", "ND – mesure non applicable"],
    ["Current level", "Target level", "ND – the control does not apply"],
  ])("levels of now decide, and not those that are aimed at: %s, %s", (now, target, nd) => {
    const { soa } = read(
      grid([
        [`0 – none, 1 – initial, 5 – optimised; ${nd}`],
        ["X – xxx, unused"],
        [],
        ["Control", "Title", now, target, "Remarks"],
        ...rows([
          ["0", "5", "r"],
          ["4", "5", "r"],
          ["ND", "ND", "r"],
          ["2", "4", "r"],
        ]),
      ]),
    );
    expect(soa.items.map(({ applicable, status }) => [applicable, status])).toEqual([
      [null, "not-started"],
      [null, "implemented"],
      [false, undefined],
      [null, "partial"],
    ]);
  });

  it.each([
    ["Niveau", ["1", "3", "2", "4"]],
    ["Level", ["0", "3", "2", "1"]],
    ["Risk level", ["0", "4", "2", "1"]],
    ["Target level", ["0", "4", "2", "1"]],
  ])("levels of a scale that is not surely one of maturity decide nothing: %s %s", (heading, levels) => {
    const { soa } = read(
      grid([["Control", "Title", heading, "Remarks"], ...rows(levels.map((level) => [level, "r"]))]),
    );
    expect(soa.items.map(({ status }) => status)).toEqual(levels.map(() => undefined));
  });
});

describe("a legend inside a table", () => {
  const answers = ["Z", "NZ", "ND"];
  const expected = ["implemented", "not-started", undefined];
  const rows = (beside: readonly (readonly string[])[] = []) =>
    answers.map((answer, at) => [`A.5.${at + 1}`, `title ${at}`, answer, "remark", ...(beside[at] ?? [])]);
  const statuses = (heading: string, beside?: readonly (readonly string[])[]) => {
    const { soa, codes } = read(grid([["Control", "Title", heading, "Remarks"], ...rows(beside)]));
    expect(soa.items[2]?.applicable).toBe(codes.includes("import.legend") ? false : null);
    return soa.items.map(({ status }) => status);
  };

  it.each([
    "Stan (Z = zgodność, NZ = niezgodność, ND = nie dotyczy)",
    "Status (Z – conformity; NZ – nonconformity; ND – not applicable)",
    "Status: Z = conformity, NZ = nonconformity, ND = not applicable",
    "Status\nZ = Konformität\nNZ = Abweichung\nND = nicht anwendbar",
    "État (Z = conformité, NZ = non-conformité, ND = non applicable)",
    "Estado (Z = conformidad, NZ = no conformidad, ND = no aplicable)",
  ])("in the heading itself: %s", (heading) => {
    expect(statuses(heading)).toEqual(expected);
  });

  it.each<[string, readonly (readonly string[])[]]>([
    [
      "in cells",
      [
        ["", "Z", "conformity"],
        ["", "NZ", "nonconformity"],
        ["", "ND", "not applicable"],
      ],
    ],
    [
      "in lines",
      [
        ["", "Z = conformity"],
        ["", "NZ = nonconformity"],
        ["", "ND = not applicable"],
      ],
    ],
  ])("right of it: %s", (_, beside) => {
    expect(statuses("Result", beside)).toEqual(expected);
  });

  it("that only lists the codes explains none", () => {
    expect(statuses("Wynik (Z/NZ/ND)")).toEqual([undefined, undefined, undefined]);
  });
});
