import { describe, expect, it } from "vitest";
import { grid, read, type Value } from "./grids.ts";

const between = (line: string, edition: "2022" | "2013" = "2022") => {
  const [before, own, after] =
    edition === "2022"
      ? [["A.5.1"], ["A.7.1", "A.7.2"], ["A.8.1"]]
      : [["A.9.1.1"], ["A.11.1.1"], ["A.11.2.1", "A.12.1.1"]];
  const rows = (ids: readonly string[]): Value[][] => ids.map((id) => [id, "Own", null, "IT"]);
  const lines = [["Control", "Title", "Status", "Owner"], ...rows(before), [line], ...rows(own), ...rows(after)];
  const { soa, report } = read(grid(lines));
  const told = report.warnings.filter(({ code }) => code === "import.line-unplaced");
  return {
    out: soa.items.filter(({ applicable }) => applicable === false).map(({ control }) => control),
    undecided: soa.items.filter(({ applicable }) => applicable === null).length,
    told: told.flatMap(({ rows: places }) => places.map(({ row }) => row)),
  };
};

describe("a line between the rows", () => {
  it.each([
    "Physical controls (not applicable - rented)",
    "Physical: excluded",
    "Physical security - out of scope",
    "7) Physical - n/a",
    "Section 7: Physical controls - not applicable to us",
    "3. Physical controls – excluded",
    "A.7 – Physical controls – not applicable",
    "Physical controls (14 controls): excluded (we rent)",
    "Physische Maßnahmen: entfällt",
    "Mesures physiques - non applicables",
    "Controles físicos (excluidos)",
    "Misure fisiche - non applicabili",
    "Controles físicos – não aplicáveis",
    "Fysieke maatregelen: uitgesloten",
    "Zabezpieczenia fizyczne (nie dotyczy)",
    "Fyzická opatření – vyloučena",
    "Φυσικά μέτρα – εξαιρούνται",
    "物理的管理策（適用除外）",
    "Controls (excluded)",
    "Physical controls are not applicable",
    "All physical controls are excluded (we rent)",
    "A.7 not applicable",
    "7 物理的管理策　適用除外",
  ])("names the section of the rows below it, and decides those alone: %s", (line) => {
    expect(between(line)).toEqual({ out: ["A.7.1", "A.7.2"], undecided: 2, told: [] });
  });

  it.each<[string, readonly string[]]>([
    ["Secure areas: not applicable", ["A.11.1.1"]],
    ["A.11.1 Secure areas: not applicable", ["A.11.1.1"]],
    ["Physical and environmental security - excluded", ["A.11.1.1", "A.11.2.1"]],
  ])("names an objective, or the section above it: %s", (line, out) => {
    expect(between(line, "2013")).toMatchObject({ out, told: [] });
  });

  it.each([
    "Remote workers: excluded",
    "Physical security at Berlin: excluded",
    "Berlin office (not applicable)",
    "Risk 12: excluded",
    "Legacy system X: out of scope",
    "Audit: not applicable",
    "Next review - entfällt",
    "Budget 2025: excluded",
    "Certification body: out of scope",
    "Technological controls: excluded",
    "8 Technological controls: excluded",
    "17 days of backup: excluded",
    "Annex A (not applicable)",
    "Remote workers are excluded",
    "Out of scope",
    "Not applicable controls: A.7.1, A.7.2",
    "A.7.1-A.7.2: excluded",
    "7 Physical controls – Berlin – not applicable",
    "7 Physical controls – not applicable (except A.7.4)",
    "7 Physical controls – not applicable (until 2026)",
    "7 Physical controls: excluded (to be confirmed)",
    "Cloud controls: not applicable",
  ])("is about something else, decides nothing and is told: %s", (line) => {
    expect(between(line)).toEqual({ out: [], undecided: 4, told: [3] });
  });

  it.each([
    "Note: not applicable",
    "* not applicable since 2023",
    "Applicable: 80 / Not applicable: 13",
    "Status: not applicable",
    "Excluded: none",
    "Total not applicable: 13",
    "End of exclusions",
    "Physical controls",
  ])("decides nothing and needs no telling: %s", (line) => {
    expect(between(line)).toEqual({ out: [], undecided: 4, told: [] });
  });

  it.each(["Excluded controls", "The following controls are excluded:", "Nicht anwendbare Maßnahmen:"])(
    "begins a list of exclusions, up to the next line or gap: %s",
    (line) => {
      const rows = (...ids: readonly string[]): Value[][] => ids.map((id) => [id, "Own", "IT"]);
      const head: Value[][] = [["Control", "Title", "Owner"], ...rows("A.5.1", "A.5.2")];
      const out = (end: readonly Value[]) =>
        read(grid([...head, [line], ...rows("A.7.4", "A.8.30"), end, ...rows("A.8.31")]))
          .soa.items.filter(({ applicable }) => applicable === false)
          .map(({ control }) => control);
      expect(out(["End of exclusions"])).toEqual(["A.7.4", "A.8.30"]);
      expect(out([])).toEqual(["A.7.4", "A.8.30"]);
    },
  );
});

describe("clauses", () => {
  const rows = (line: readonly Value[]) =>
    read(
      grid([
        ["Control", "Title", "Owner"],
        ["7 Physical controls – not applicable"],
        ["A.7.1", "Own", "FM"],
        ["A.7.2", "Own", "FM"],
        line,
        ["A.7.4", "Own", "FM"],
      ]),
    );

  it("are none among the rows of a section of Annex A", () => {
    expect(rows(["7.3 Büros – gilt nur für Berlin"]).ids).toEqual(["A.7.1", "A.7.2", "A.7.4"]);
    expect(rows(["7.3", "Büros", "FM"]).ids).toEqual(["A.7.1", "A.7.2", "A.7.3", "A.7.4"]);
  });

  it("are left out by no section, and what says so of them itself is told", () => {
    const { soa, codes } = read(
      grid([
        ["Clause", "Title", "Applicable"],
        ["7 Support – not applicable"],
        ["7.1", "Resources", ""],
        ["7.2", "Competence", "No"],
        ["A.5.1", "Policies for information security", "Yes"],
        ["A.5.2", "Roles", "Yes"],
      ]),
    );
    expect(soa.items.map(({ control, applicable }) => [control, applicable])).toEqual([
      ["7.1", null],
      ["7.2", false],
      ["A.5.1", true],
      ["A.5.2", true],
    ]);
    expect(codes).toEqual(expect.arrayContaining(["import.clause-excluded", "import.line-unplaced"]));
  });
});
