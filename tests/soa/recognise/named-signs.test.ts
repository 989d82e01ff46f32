import { describe, expect, it } from "vitest";
import { grid, ids, read } from "./grids.ts";

type Said = readonly [applicable: boolean | null | undefined, status: string | undefined];

const under = (legend: readonly (readonly string[])[], answers: readonly string[], heading = "Status") => {
  const rows = answers.map((answer, at) => [ids[at] ?? "", `Own title ${at}`, answer, `Own text ${at}`]);
  const { soa, report, codes } = read(grid([...legend, [], ["Control", "Title", heading, "Implementation"], ...rows]));
  const followed = report.warnings.find(({ code }) => code === "import.legend")?.message ?? "";
  return { said: soa.items.map(({ applicable, status }): Said => [applicable, status]), codes, followed };
};

describe("a sign with its name and what is said of it", () => {
  const signs = ["✅", "🔄", "⏳", "❌"];
  const expected: readonly Said[] = [
    [null, "implemented"],
    [null, "partial"],
    [null, "planned"],
    [false, undefined],
  ];

  it.each<[string, readonly (readonly string[])[]]>([
    [
      "a line each",
      [
        ["✅ Implemented — control fully implemented in code or procedure"],
        ["🔄 Partial — control partially implemented, gap documented"],
        ["⏳ Planned — control planned in the roadmap (item referenced)"],
        ["❌ Out of scope — control not applicable to us (e.g. data centres)"],
      ],
    ],
    ["one line", [["✅ Done: in use · 🔄 Partial: gaps · ⏳ Planned: next year · ❌ N/A: not ours"]]],
    [
      "a small table with the sign behind the name",
      [
        ["Status", "Symbol", "Description"],
        ["Compliant", "✅", "Fully implemented and verified"],
        ["Partial", "🔄", "Needs work"],
        ["Planned", "⏳", "Scheduled for implementation"],
        ["Not applicable", "❌", "Requirement is none of ours"],
      ],
    ],
    [
      "without headings and the sign last",
      [
        ["Umgesetzt", "Maßnahme läuft", "✅"],
        ["Teilweise", "Lücken bekannt", "🔄"],
        ["Geplant", "Im Plan", "⏳"],
        ["Nicht anwendbar", "Betrifft uns nicht", "❌"],
      ],
    ],
    [
      "the sign first",
      [
        ["✅", "Mis en œuvre", "preuve disponible"],
        ["🔄", "Partiel", "lacunes connues"],
        ["⏳", "Planifié", "au plan"],
        ["❌", "Non applicable", "hors périmètre"],
      ],
    ],
  ])("%s", (_, legend) => {
    expect(under(legend, signs).said).toEqual(expected);
  });

  it("is told with its name", () => {
    const { followed } = under([["✅ Done — in use"], ["❌ Out of scope — not ours"]], ["✅", "❌"]);
    expect(followed).toContain("❌ = Out of scope");
  });

  it("says nothing where what is said of it is less than its name, or the contrary", () => {
    const legend = [
      ["✅ Implemented — not yet implemented"],
      ["🔄 Partial — partly in place"],
      ["❌ Out of scope — applicable"],
    ];
    const { said, codes } = under(legend, ["✅", "🔄", "❌"]);
    expect(said).toEqual([
      [null, undefined],
      [null, "partial"],
      [null, undefined],
    ]);
    expect(codes).toContain("import.unknown-status");
  });

  it("is no word that stands behind it in the cells", () => {
    const { said } = under([["✅ Yes — it applies"], ["❌ No — it does not apply"]], ["✅ Yes", "❌ No"], "Applicable");
    expect(said).toEqual([
      [true, undefined],
      [false, undefined],
    ]);
  });
});

describe("rows of three cells that explain nothing", () => {
  it.each<[string, readonly (readonly string[])[], readonly string[], readonly (string | undefined)[]]>([
    [
      "documents with a box",
      [
        ["Policy", "Yes", "☐"],
        ["Scope", "Yes", "☐"],
      ],
      ["☐", "☐"],
      [undefined, undefined],
    ],
    [
      "questions with their answers",
      [
        ["Is there a policy?", "Y", "planned for June"],
        ["Is there a scope?", "N", "implemented last year"],
      ],
      ["Y", "N"],
      ["implemented", "not-started"],
    ],
    [
      "counts of levels",
      [
        ["Implemented", "3", "25 %"],
        ["Planned", "5", "40 %"],
      ],
      ["3", "5", "0"],
      ["implemented", "implemented", "not-started"],
    ],
  ])("%s", (_, rows, answers, expected) => {
    const heading = answers.includes("3") ? "Maturity" : "Status";
    expect(under(rows, answers, heading).said.map(([, status]) => status)).toEqual(expected);
  });
});

describe("a word that a legend says more of", () => {
  const legend = [
    [
      "Status values: Y — applicable and implemented; Partial — applicable, partially implemented; Roadmap — applicable, planned (not yet implemented); N — not applicable (with reason). We are a small company; nothing else is meant.",
    ],
  ];

  it("applies where the legend says so, and keeps what it says by itself", () => {
    const { said, followed } = under(legend, ["Y", "Partial", "Roadmap", "N"], "Applicable");
    expect(said.map(([applicable]) => applicable)).toEqual([true, true, true, false]);
    expect(followed).not.toContain("company");
    expect(under(legend, ["Y", "Partial", "Roadmap", "N"]).said).toEqual([
      [true, "implemented"],
      [true, "partial"],
      [true, "planned"],
      [false, undefined],
    ]);
  });

  it("is not done because it applies", () => {
    const { said } = under(
      [["Yes = the control applies"], ["No = the control does not apply"]],
      ["Yes", "No"],
      "Applicable",
    );
    expect(said).toEqual([
      [true, undefined],
      [false, undefined],
    ]);
  });

  it("is not turned round by one", () => {
    const { said } = under([["Planned = not applicable"], ["Implemented = excluded"]], ["Planned", "Implemented"]);
    expect(said).toEqual([
      [null, "planned"],
      [null, "implemented"],
    ]);
  });
});

describe("a column under the same heading as one that is read", () => {
  const signs = ["📋", "📋", "📋", "📋", "📋"];
  const legend = [
    ["Status", "Symbol", "Description"],
    ["Partial", "🔶", "Needs work"],
    ["Planned", "📋", "Scheduled"],
  ];
  const part = (chapter: string, answers: readonly string[]) => [
    ["Control", "Title", "Implementation", "Status", "Evidence"],
    ...answers.map((answer, at) => [`A.${chapter}.${at + 1}`, `Own ${at}`, `What we do about it ${at}`, answer, "doc"]),
    [],
  ];

  it("is explained by the same legend, be there one sign in a short table", () => {
    const rows = [...legend, [], ...part("5", signs), ...part("6", ["📋", "🔶", "N/A"]), ...part("7", ["📋", "📋"])];
    const { soa } = read(grid(rows));
    expect(soa.items.map(({ status }) => status)).toEqual([
      ...signs.map(() => "planned"),
      "planned",
      "partial",
      undefined,
      "planned",
      "planned",
    ]);
  });
});
