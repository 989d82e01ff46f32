import { describe, expect, it } from "vitest";
import { grid, ids, read } from "./grids.ts";

const under = (legend: readonly (readonly string[])[], heading: string, answers: readonly string[]) => {
  const rows = answers.map((answer, at) => [ids[at] ?? "", `Own title ${at}`, answer]);
  const { soa, report, codes } = read(grid([...legend, [], ["Control", "Title", heading], ...rows]));
  const told = report.warnings.find(({ code }) => code === "import.levels")?.message ?? "";
  return { items: soa.items, statuses: soa.items.map(({ status }) => status), codes, told };
};

const scale = (words: readonly string[]) => words.map((one, level) => [`${level} = ${one}`]);

describe("numbered levels", () => {
  it.each<[string, readonly string[]]>([
    ["Maturity level", ["0", "1", "2", "3", "4", "5"]],
    ["Nivel CMM", ["L0", "L1", "L2", "L3", "L4", "L5"]],
    ["CMMI level", ["ML0", "ML1", "ML2", "ML3", "ML4", "ML5"]],
    ["Niveau de maturité", ["NM0", "NM1", "NM2", "NM3", "NM4", "NM5"]],
    ["Nivel de madurez", ["N0", "N1", "N2", "N3", "N4", "N5"]],
    ["Reifegrad", ["Stufe 0", "Stufe 1", "Stufe 2", "Stufe 3", "Stufe 4", "Stufe 5"]],
  ])("are told, each with what it was taken for: %s", (heading, levels) => {
    const { statuses, told } = under([], heading, levels);
    expect(statuses).toEqual(["not-started", "partial", "partial", "implemented", "implemented", "implemented"]);
    const taken = levels.map((level, at) => `${level} = ${statuses[at]}`).join(", ");
    expect(told).toContain(`${heading}: ${taken}`);
  });

  it("leave out what does not apply beside them", () => {
    const { items, told } = under([], "Nivel CMM", ["L4", "N/A", "L1", "L0", "L2"]);
    expect(items.map(({ applicable }) => applicable)).toEqual([null, false, null, null, null]);
    expect(told).not.toContain("N/A");
  });

  it("are none where marks, percentages, or anything else stands", () => {
    for (const [heading, answers] of [
      ["Implemented", ["1", "0", "1", "0"]],
      ["Implementation %", ["5", "100", "0", "50"]],
      ["Status", ["Implemented", "Planned", "Partial", "Planned"]],
    ] as const)
      expect(under([], heading, answers).codes).not.toContain("import.levels");
    for (const heading of ["Priority", "CIS level", "Risk"])
      expect(under([], heading, ["L1", "L2", "L1", "L3"]).statuses).toEqual([
        undefined,
        undefined,
        undefined,
        undefined,
      ]);
  });

  it.each(["Defined, not yet rolled out", "Definiert, noch nicht umgesetzt", "Défini, non déployé"])(
    "are not done where the legend denies it behind the name: %s",
    (words) => {
      const legend = scale(["Nothing", "Initial", "Repeatable", words, "Managed"]);
      expect(under(legend, "Maturity", ["3", "1", "4", "0"]).statuses[0]).not.toBe("implemented");
    },
  );

  it("a 1 among words and other numbers is no yes", () => {
    const part = (chapter: number, answers: readonly string[]) => [
      ["Control", "Title", "Status"],
      ...answers.map((answer, at) => [`A.${chapter}.${at + 1}`, `Own ${at}`, answer]),
    ];
    const { soa } = read([
      grid(part(5, ["Y", "N", "Y"]), { sheet: "A.5" }),
      grid(part(6, ["3", "1", "2"]), { sheet: "A.6" }),
    ]);
    const statuses = new Map(soa.items.map(({ control, status }) => [control, status]));
    expect(statuses.get("A.5.1")).toBe("implemented");
    expect(statuses.get("A.6.2")).not.toBe("implemented");
    expect(statuses.get("A.6.1")).not.toBe("not-started");
  });

  it("of tables below each other are told together", () => {
    const part = (chapter: number, levels: readonly string[]) => [
      ["Control", "Title", "Maturity"],
      ...levels.map((level, at) => [`A.${chapter}.${at + 1}`, `Own ${at}`, level]),
      [],
    ];
    const { report } = read(grid([...part(5, ["0", "1", "4"]), ...part(6, ["2", "3", "0"])]));
    const told = report.warnings.filter(({ code }) => code === "import.levels");
    expect(told.length).toBe(1);
    expect(told[0]?.message).toContain("0 = not-started, 1 = partial, 2 = partial, 3 = implemented, 4 = implemented");
  });
});

describe("levels that a legend explains", () => {
  const levels = ["0", "1", "2", "3", "4", "5"];
  const usual = ["not-started", "partial", "partial", "implemented", "implemented", "implemented"];
  const open = undefined;

  it.each<[string, readonly string[], readonly (string | undefined)[]]>([
    [
      "names of a model keep their numbers",
      ["nicht vorhanden", "ad hoc", "teilweise", "definiert", "gemessen", "optimiert"],
      usual,
    ],
    [
      "with what stands beside them",
      ["Inexistente", "Inicial", "Repetible", "Proceso definido 90%", "Gestionado y medible 95%", "Optimizado 100%"],
      usual,
    ],
    [
      "words that are not understood are no implementation",
      ["Not implemented", "Ad hoc", "Written down somewhere", "Middling", "Rather good", "Fully implemented"],
      ["not-started", "partial", "partial", open, open, "implemented"],
    ],
    [
      "nor is the name of one with less behind it",
      ["Inexistente", "Inicial", "Repetible", "Definido, no implementado", "Gestionado", "Optimizado"],
      ["not-started", "partial", "partial", "partial", "implemented", "implemented"],
    ],
    [
      "a scale turned round",
      ["Fully implemented", "?? a bit less", "Hm", "So so", "Nearly nothing", "Not implemented"],
      ["implemented", open, open, open, open, "not-started"],
    ],
    [
      "a scale that is done before its end",
      ["Nothing in place", "Partially implemented", "Implemented", "Implementado y medido", "Hm", "Verified"],
      ["not-started", "partial", "implemented", "implemented", open, "implemented"],
    ],
  ])("%s", (_, words, expected) => {
    const { statuses, codes } = under(scale(words), "Maturity level", levels);
    expect(statuses.map((status) => (status === "verified" ? "implemented" : status))).toEqual(expected);
    expect(codes.includes("import.unknown-status")).toBe(expected.includes(open));
  });

  it("contradict those that nobody explains", () => {
    const legend = [["0 = Fully implemented"], ["5 = Not implemented"]];
    expect(under(legend, "Maturity level", ["0", "3", "5", "3"]).statuses).toEqual([
      "implemented",
      open,
      "not-started",
      open,
    ]);
  });

  it("stay as they are beside one for what was not looked at", () => {
    const legend = [["Legend"], ["0 = Not implemented"], ["5 = Not assessed"]];
    expect(under(legend, "Maturity level", ["0", "3", "5", "1"]).statuses).toEqual([
      "not-started",
      "implemented",
      "not-assessed",
      "partial",
    ]);
  });

  it("with a letter before them are explained by it", () => {
    const legend = [["Legend"], ["L0", "Implemented"], ["L1", "Partially implemented"], ["L2", "Not implemented"]];
    expect(under(legend, "Nivel CMM", ["L0", "L1", "L2", "L3"]).statuses).toEqual([
      "implemented",
      "partial",
      "not-started",
      open,
    ]);
  });

  it("beside a table, behind a gap and from the row of its headings on", () => {
    const legend = ["L0 Not needed at all", "L1 Planned", "L2 Partially implemented", "L3 Fully implemented", "", ""];
    const head = ["Control", "Title", "Nivel CMM", "Observations", "", ""];
    const levels = ["L1", "L3", "L2", "L1", "L2"];
    const rows = levels.map((level, at) => [ids[at] ?? "", `Own ${at}`, level, `Text ${at}`, "", ""]);
    const { soa, codes } = read(grid([head, ...rows].map((row, at) => [...row, legend[at] ?? ""])));
    expect(soa.items.map(({ status }) => status)).toEqual(["planned", "implemented", "partial", "planned", "partial"]);
    expect(codes).toContain("import.legend");
  });
});
