import { describe, expect, it } from "vitest";
import { grid, ids, read, type Value } from "./grids.ts";

describe("a caption of what applies", () => {
  it("ends where another line of text begins", () => {
    const { soa } = read(
      grid([
        ["Applicable controls"],
        ["Control", "Title"],
        ...ids.slice(0, 3).map((id) => [id, `Own ${id}`]),
        ["Out of scope"],
        ...ids.slice(3, 5).map((id) => [id, `Own ${id}`]),
      ]),
    );
    expect(soa.items.map(({ applicable }) => applicable)).toEqual([null, null, null, null, null]);
  });

  it("says nothing of a row with a reason for exclusion", () => {
    const { soa } = read(
      grid([
        ["Applicable controls"],
        ["Control", "Title", "Reason for exclusion"],
        ...ids.slice(0, 4).map((id, at) => [id, `Own ${id}`, at === 2 ? "no servers" : null]),
      ]),
    );
    expect(soa.items.map(({ applicable }) => applicable)).toEqual([true, true, null, true]);
  });

  it("is none as the heading of ids", () => {
    const { soa } = read(
      grid([
        ["Selected controls", "Risk treatment"],
        ["A.5.1", "Accept"],
        ["A.5.2", "Reduce"],
      ]),
    );
    expect(soa.items.every(({ applicable }) => applicable === null)).toBe(true);
  });
});

describe("rows under a caption that says that all apply", () => {
  it.each<[string, Value]>([
    ["Justification", "Not applicable - no cloud"],
    ["Comments", "Excluded: no development"],
    ["Justification", "N/A"],
    ["Whatever", "Excluded"],
  ])("may say otherwise: %s, %s", (heading, text) => {
    const { soa } = read(
      grid([
        ["Applicable controls"],
        ["Control", "Title", heading],
        ["A.5.1", "Own one", "Required by law"],
        ["A.5.2", "Own two", text],
        ["A.5.3", "Own three", "Contract"],
      ]),
    );
    expect(soa.items.map(({ applicable }) => applicable === true)).toEqual([true, false, true]);
  });

  it("are not all below where another caption stands between them", () => {
    const { soa } = read(
      grid([
        ["Applicable controls"],
        ["Control", "Title", "Owner"],
        ["A.5.1", "Own one", "Ann"],
        ["A.5.2", "Own two", "Ann"],
        ["Excluded controls", "2 of them"],
        ["A.5.3", "Own three", "Ann"],
        ["A.5.4", "Own four", "Ann"],
      ]),
    );
    expect(soa.items.map(({ applicable }) => applicable)).not.toContain(true);
  });
});

describe("a row that says otherwise than the caption over all", () => {
  it.each<[string, string]>([
    ["Applicable controls", "Excluded by board"],
    ["Applicable controls", "not relevant to us"],
    ["Applicable controls", "no longer needed"],
    ["Applicable controls", "Outsourced, so excluded"],
    ["Excluded controls", "Now applicable since the new office"],
    ["Excluded controls", "Reinstated in 2024"],
    ["Ausgeschlossene Maßnahmen", "Wieder anwendbar seit 2024"],
    ["Mesures exclues", "Mesure réintégrée"],
    ["Excluded controls", "Not excluded any more"],
    ["Ausgeschlossene Maßnahmen", "Nicht mehr ausgeschlossen"],
    ["Anwendbare Maßnahmen", "Ausschluss beschlossen"],
  ])("is undecided, and told: %s, %s", (caption, text) => {
    const { soa, report } = read(
      grid([
        [caption],
        ["Control", "Title", "Reason"],
        ["A.7.4", "Own", text],
        ["A.8.30", "Own", "Never applied, and applicable to developers only"],
      ]),
    );
    const [first, second] = soa.items.map(({ applicable }) => applicable);
    expect([first, second === null]).toEqual([null, false]);
    const told = report.warnings.find(({ code }) => code === "import.said-otherwise");
    expect(told?.rows.map(({ row }) => row)).toEqual([3]);
  });
});

describe("a caption of exclusions", () => {
  it.each([
    "Part B: Controls not applicable",
    "B. Controles no aplicables",
    "2) Ausgeschlossene Maßnahmen",
    "Controls that do not apply to us",
    "Mesures non retenues (2)",
    "Table 2: Controls we leave out",
  ])("is a word for controls beside a no, whatever counts it: %s", (caption) => {
    const { soa } = read(grid([[caption], ["Control", "Title", "Reason"], ["A.7.4", "Own", "why"]]));
    expect(soa.items.map(({ applicable }) => applicable)).toEqual([false]);
  });
});

describe("a caption that is open, or of another time", () => {
  it.each(["Exclusions (to be confirmed)", "Excluded controls (draft)", "Applicable controls (previous version)"])(
    "decides nothing: %s",
    (caption) => {
      const { soa } = read(grid([[caption], ["Control", "Title", "Reason"], ["A.7.4", "Own", "why"]]));
      expect(soa.items.map(({ applicable }) => applicable)).toEqual([null]);
    },
  );
});

describe("rows under a caption that calls them an example", () => {
  const headings = ["Control", "Title", "Applicable", "Justification", "Status"];
  const statement = grid(
    [
      headings,
      ...ids.map((id, at) => [id, `Own ${id}`, "Yes", at === 2 ? null : "Risk R-1", at < 3 ? "Planned" : null]),
    ],
    { sheet: "SoA" },
  );
  const shown = (caption: string) =>
    grid(
      [
        ["How to fill in"],
        [],
        [caption],
        headings,
        ["A.5.1", "Own A.5.1", "No", "EXAMPLE ONLY", "Implemented"],
        ["A.5.3", "Own A.5.3", "Yes", "EXAMPLE ONLY", "Implemented"],
        ["A.5.9", "Own A.5.9", "Yes", "EXAMPLE ONLY", "Implemented"],
      ],
      { sheet: "Instructions" },
    );
  it.each(["EXAMPLE", "Example: how a row looks", "Beispiel", "Exemple", "Ejemplo", "記入例"])(
    "%s: they add nothing to the statement and contradict none of it",
    (caption) => {
      const { soa, report } = read([shown(caption), statement]);
      expect(soa.items).toEqual(read(statement).soa.items);
      expect(report.warnings).toEqual(read(statement).report.warnings);
      expect(report.ignoredRows.filter(({ sheet }) => sheet === "Instructions")).toHaveLength(3);
      expect(report.ignoredRows.find(({ sheet, row }) => sheet === "Instructions" && row === 7)?.reason).toContain(
        "example",
      );
    },
  );
  it("are read where nothing else is, and where the user wants them", () => {
    expect(read(shown("Example")).ids).toEqual(["A.5.1", "A.5.3", "A.5.9"]);
    const wanted = { tables: [{ sheet: "Instructions", use: "include" }] } as const;
    expect(read([shown("Example"), statement], wanted).ids).toContain("A.5.9");
  });
});
