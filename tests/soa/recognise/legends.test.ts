import { describe, expect, it } from "vitest";
import { grid, read } from "./grids.ts";

const head = ["Control", "Title", "Applicable", "Status"];
const table = (answers: readonly string[]) =>
  answers.map((answer, at) => [`A.5.${at + 1}`, `title ${at}`, at === 1 ? "" : "Yes", answer]);

describe("a sheet's own legend", () => {
  it.each<[string, readonly (readonly string[])[], readonly string[], readonly (string | undefined)[]]>([
    [
      "one line of signs",
      [["Legend: ◼ implemented · ◧ partial · □ planned"]],
      ["◼", "◧", "□"],
      ["implemented", "partial", "planned"],
    ],
    [
      "letters with equals signs",
      [["Status key: A = applicable & implemented | B = in progress | C = not started"]],
      ["A", "B", "C"],
      ["implemented", "partial", "not-started"],
    ],
    [
      "of a sign that a summary names too, with less",
      [
        ["Symbol", "Meaning"],
        ["◼", "Applicable and implemented"],
        ["◧", "Applicable - partial / in progress"],
        ["□", "Planned"],
        ["Theme", "◧ Partial"],
      ],
      ["◼", "◧", "□"],
      ["implemented", "partial", "planned"],
    ],
    [
      "two columns",
      [
        ["Code", "Meaning"],
        ["1", "Planned"],
        ["2", "Implemented"],
        ["3", "Not implemented"],
      ],
      ["1", "2", "3"],
      ["planned", "implemented", "not-started"],
    ],
    [
      "codes with their words behind them",
      [["State: F fully in operation, P partly, N not yet"]],
      ["F", "P", "N"],
      ["implemented", "partial", "not-started"],
    ],
    [
      "codes and words with dashes, and commas between them",
      [["F – fully implemented, P – partially implemented, N – not implemented"]],
      ["F", "P", "N"],
      ["implemented", "partial", "not-started"],
    ],
    [
      "several lines in a cell",
      [["Stav:\nZ – zavedeno\nC – částečně zavedeno\nN – nezavedeno"]],
      ["Z", "C", "N"],
      ["implemented", "partial", "not-started"],
    ],
    [
      "findings of an audit in Polish",
      [["Ocena: Z – zgodność; NZ – niezgodność; O – obserwacja"]],
      ["Z", "NZ", "O"],
      ["implemented", "not-started", "implemented"],
    ],
    [
      "findings of an audit in German",
      [["K = Konformität, NA = Nebenabweichung, HA = Hauptabweichung"]],
      ["K", "NA", "HA"],
      ["implemented", "partial", "not-started"],
    ],
    [
      "in French",
      [["Légende : 🟢 Mis en œuvre · 🟡 Partiel · 🔴 Non mis en œuvre"]],
      ["🟢", "🟡", "🔴"],
      ["implemented", "partial", "not-started"],
    ],
  ])("%s", (_, legend, answers, expected) => {
    const { soa, codes } = read(grid([...legend, [], head, ...table(answers)]));
    expect(soa.items.map((item) => item.status)).toEqual(expected);
    expect(codes).toContain("import.legend");
    expect(codes).not.toContain("import.unknown-status");
  });

  it("says not applicable by a sign in the status column", () => {
    const rows = [
      ["🟢 = implemented; ⚪ = not applicable"],
      [],
      ["Control", "Title", "Status"],
      ["A.5.1", "t", "🟢"],
      ["A.5.2", "t", "⚪"],
    ];
    const { item } = read(grid(rows));
    expect(item("A.5.1")).toMatchObject({ status: "implemented" });
    expect(item("A.5.2")).toMatchObject({ applicable: false });
  });

  it("stands on a sheet of its own that is called so", () => {
    const legend = grid(
      [
        ["A", "Implemented"],
        ["B", "Planned"],
      ],
      { sheet: "Legend" },
    );
    const { soa } = read([grid([head, ...table(["A", "B"])], { sheet: "SoA" }), legend]);
    expect(soa.items.map((item) => item.status)).toEqual(["implemented", "planned"]);
  });

  it.each<[string, readonly (readonly (string | number)[])[], readonly string[], readonly (string | undefined)[]]>([
    [
      "counts of answers",
      [
        ["C", 90],
        ["NC", 1],
        ["PC", 1],
      ],
      ["C", "NC", "PC"],
      ["implemented", "not-started", "partial"],
    ],
    [
      "facts about the document",
      [
        ["Status", "Approved"],
        ["Scope", "Implemented"],
      ],
      ["Planned", "Implemented"],
      ["planned", "implemented"],
    ],
    [
      "a history of versions",
      [
        ["Version", "Status", "Date"],
        ["1", "In review", "x"],
        ["2", "Approved", "y"],
      ],
      ["Planned", "Implemented"],
      ["planned", "implemented"],
    ],
  ])("%s are none", (_, rows, answers, expected) => {
    const { soa, codes } = read(grid([...rows, [], head, ...table(answers)]));
    expect(soa.items.map(({ status }) => status)).toEqual(expected);
    expect(codes).not.toContain("import.legend");
  });

  it("does not change what whole words say, and the user's own meaning wins", () => {
    const rows = [["Implemented = not applicable; P = planned"], head, ...table(["Implemented", "P"])];
    expect(read(grid(rows)).soa.items.map((item) => item.status)).toEqual(["implemented", "planned"]);
    const chosen = read(grid(rows), { words: { status: { P: "partial" } } });
    expect(chosen.item("A.5.2")?.status).toBe("partial");
  });
});

describe("letters that a whole column is made of", () => {
  it.each<[readonly string[], readonly string[]]>([
    [
      ["R", "A", "G"],
      ["not-started", "partial", "implemented"],
    ],
    [
      ["Y", "P", "N"],
      ["implemented", "partial", "not-started"],
    ],
    [
      ["F", "P", "N"],
      ["implemented", "partial", "not-started"],
    ],
    [
      ["C", "PC", "NC"],
      ["implemented", "partial", "not-started"],
    ],
  ])("%s", (letters, expected) => {
    expect(read(grid([head, ...table(letters)])).soa.items.map((item) => item.status)).toEqual(expected);
  });
});

describe("two letters that a column of applicability is made of", () => {
  const answers = (letters: readonly string[]) =>
    read(
      grid([
        ["Control", "Title", "Applica-\nbility"],
        ...letters.map((letter, at) => [`A.5.${at + 1}`, `title ${at}`, letter]),
      ]),
    );

  it.each<[string, readonly string[], readonly (boolean | null)[]]>([
    ["French", ["O", "N", "O"], [true, false, true]],
    ["Spanish", ["S", "N", "S"], [true, false, true]],
    ["Turkish", ["E", "H", "E"], [true, false, true]],
    ["Greek", ["Ν", "Ο", "Ν"], [true, false, true]],
    ["in and out", ["I", "O", "I"], [true, false, true]],
    ["one letter alone decides nothing", ["E", "E", "E"], [null, null, null]],
  ])("%s", (_, letters, expected) => {
    expect(answers(letters).soa.items.map(({ applicable }) => applicable)).toEqual(expected);
  });

  it("an n among bullets may be a tick whose font was lost, and stays undecided", () => {
    const { soa, codes } = answers(["▪", "▪", "n", "▪"]);
    expect(soa.items.map(({ applicable }) => applicable)).toEqual([true, true, null, true]);
    expect(codes).toContain("import.unknown-applicability");
  });
});

describe("a list of codes on a sheet of its own", () => {
  const statement = (answers: readonly string[]) =>
    grid([["Control", "Title", "Result"], ...answers.map((answer, at) => [`A.5.${at + 1}`, "Own", answer])], {
      sheet: "Audit",
    });
  const statuses = (answers: readonly string[], codes: readonly (readonly string[])[]) =>
    read([statement(answers), grid([["Code", "Meaning"], ...codes], { sheet: "Criteria" })]).soa.items.map(
      ({ status }) => status,
    );

  it("is followed where the sheet calls itself one, as its criteria", () => {
    const codes = [
      ["K1", "Implemented"],
      ["K2", "Partially implemented"],
      ["K3", "Not implemented"],
    ];
    expect(statuses(["K1", "K3", "K2"], codes)).toEqual(["implemented", "not-started", "partial"]);
  });

  it("decides nothing for a code that is explained in two ways, whichever comes first", () => {
    const codes = [
      ["K1", "Implemented"],
      ["K1", "Not applicable"],
      ["K2", "Planned"],
    ];
    for (const list of [codes, [...codes].reverse()])
      expect(statuses(["K1", "K2", "K1"], list)).toEqual([undefined, "planned", undefined]);
  });

  it("decides nothing for codes that differ by case alone", () => {
    const codes = [
      ["C", "Conforms"],
      ["NX-m", "Minor nonconformity"],
      ["NX-M", "Major nonconformity"],
    ];
    expect(statuses(["C", "NX-m", "NX-M"], codes)).toEqual(["implemented", undefined, undefined]);
  });
});
