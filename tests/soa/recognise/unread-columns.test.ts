import { describe, expect, it } from "vitest";
import { grid, ids, read, type Value } from "./grids.ts";

/** A table of eight controls with these columns, whose answers come again and again. */
const tableOf = (columns: Readonly<Record<string, readonly Value[]>>, sheet = "Sheet1") =>
  grid(
    [
      ["Control ID", "Title", ...Object.keys(columns)],
      ...ids.map((id, at) => [id, "t", ...Object.values(columns).map((texts) => texts[at % texts.length] ?? null)]),
    ],
    { sheet },
  );

const named = (columns: Readonly<Record<string, readonly Value[]>>): string =>
  read(tableOf(columns)).report.warnings.find(({ code }) => code === "import.column-unread")?.message ?? "";

const applies = { Applicable: ["Yes", "Yes", "No"] };

describe("a column of few answers that nothing is known of is named with some of them", () => {
  it.each([
    ["How we fare", ["Humming along", "Under way", "Yet to start"]],
    ["Our view", ["Settled", "Still to do", "Partly settled"]],
    ["Legend", ["FI", "PI", "NI"]],
    ["Constat", ["C", "Nm", "C", "SO"]],
    ["Current", [3, 2, 4, 1]],
    ["Escala", ["L2", "L3", "L0", "N/A", "L5", "L1"]],
    ["Escala", ["M2", "M3", "M0", "M1", "M4"]],
    ["Lamp", ["📋", "🔶", "🧊"]],
    ["How we see it", ["Not there", "There", "Nearly there"]],
  ])("%s, where no column says how far controls are", (heading, texts) => {
    const message = named({ ...applies, [heading]: texts });
    expect(message).toContain(heading);
    expect(message).toContain(String(texts[0]));
    const items = read(tableOf({ ...applies, [heading]: texts })).soa.items;
    expect(items.map(({ status }) => status)).toEqual(Array(ids.length).fill(undefined));
  });

  it("where no column says whether they apply", () => {
    const texts = ["Andando", "Parado", "No aplica"];
    expect(named({ Escalón: texts, Owner: ["CISO", "HR"] })).toContain("Escalón (Andando / Parado / No aplica)");
  });

  it.each([
    ["Priority", ["High", "Ongoing", "Planned"]],
    ["Control type", ["P", "D", "C"]],
    ["Frequency", ["Annual", "Ongoing", "Monthly"]],
    ["Risk status", ["Open", "Closed"]],
    ["Document status", ["Draft", "Final"]],
    ["Version", ["Draft", "Final"]],
    ["Reviewer", ["GP", "HO"]],
    ["Region", ["EU", "US"]],
    ["Reason", ["LR", "CO", "BR"]],
    ["Target level", [3, 4, 5]],
    ["Department", ["IT", "HR", "FIN"]],
    ["Colour", ["Blue", "Red wine", "Pale"]],
    ["Procedure", ["P-01", "P-02", "P-03"]],
    ["Sampled", ["Yes", "No"]],
    ["C I A", ["C", "I", "A"]],
  ])("%s is plainly something else", (heading, texts) => {
    expect(named({ ...applies, [heading]: texts })).toBe("");
  });

  it("nor is one whose texts stand in one piece each, as those of sections do", () => {
    const texts = ["Open", "Open", "Open", "Open", "Closed", "Closed", "Closed", "Closed"];
    expect(named({ ...applies, Part: texts })).toBe("");
  });

  it("nothing is named where other columns say both", () => {
    expect(named({ ...applies, Status: ["Done", "Open"], "Where at": ["Bedded in", "Under way"] })).toBe("");
  });

  it("nor where the user gives the column a role, or none", () => {
    const sheet = tableOf({ ...applies, "Where at": ["Bedded in", "Under way", "Yet to start"] });
    for (const role of ["status", null] as const) {
      const { codes } = read(sheet, { tables: [{ sheet: "Sheet1", columns: { D: role } }] });
      expect(codes).not.toContain("import.column-unread");
    }
  });
});

describe("what a column may say is not taken from another table", () => {
  const other = tableOf({ Owner: ["CISO"], "Maturity level": [5, 4, 3] }, "Maturity");
  it.each(["How we fare", "Wie es läuft"])("%s keeps the status open", (heading) => {
    const own = tableOf(
      {
        ...applies,
        Justification: ["Law"],
        Evidence: ["Manual"],
        [heading]: ["Humming along", "Under way", "Yet to start"],
      },
      "SoA",
    );
    const { soa } = read([own, other]);
    expect(soa.items.map(({ status }) => status)).toEqual(Array(ids.length).fill(undefined));
  });
  it("without such a column the other table tells it", () => {
    const own = tableOf({ ...applies, Justification: ["Law"], Evidence: ["Manual"] }, "SoA");
    const { soa, codes } = read([own, other]);
    expect(soa.items.filter(({ status }) => status !== undefined).length).toBeGreaterThan(3);
    expect(codes).toContain("import.filled-from");
  });
});
