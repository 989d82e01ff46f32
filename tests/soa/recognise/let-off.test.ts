import { describe, expect, it } from "vitest";
import { grid, read, table, type Value } from "./grids.ts";

const answers: readonly (readonly Value[])[] = [
  ["N", "", "Done"],
  ["N", "", "Planned"],
  ["Y", "No premises", ""],
  ["N", "", "Done"],
  ["Y", "No development", ""],
];
const applies = [true, true, false, true, false];
const open = Array(5).fill(null);

const said = (headings: readonly string[], rows = answers): (boolean | null)[] =>
  read(table(headings, rows)).soa.items.map(({ applicable }) => applicable ?? null);

describe("a heading that asks whether controls are let off", () => {
  it.each([
    "Exempted? (Y/N)",
    "Exempt",
    "Waived",
    "Rejected",
    "Befreit",
    "Exemptée",
    "Dispensé",
    "Exento",
    "Esentato",
    "Isento",
    "Vrijgesteld",
    "Zwolnione",
    "Osvobozeno",
    "Απαλλάσσεται",
    "免除",
  ])("leaves them out where nothing is said of their progress, and of that of the others: %s", (heading) => {
    expect(said([heading, "Grounds", "Status"])).toEqual(applies);
  });
  it("may let them off for a time where they have a progress of their own", () => {
    const rows = answers.map(([out = "", why = ""]) => [out, why, "Planned"]);
    expect(said(["Exempted?", "Grounds", "Status"], rows)).toEqual(open);
    const alone = answers.map((row) => row.slice(0, 2));
    expect(said(["Exempted?", "Grounds"], alone)).toEqual(open);
  });
  it("is none beside one that asks whether they apply", () => {
    const rows = answers.map((row) => ["Yes", ...row]);
    expect(said(["Applicable", "Exempted?", "Grounds", "Status"], rows)).toEqual(Array(5).fill(true));
  });
  it("says nothing where an answer is for a time", () => {
    const rows = answers.map(([out, why, status], at) => [
      at === 2 ? "until 2026" : (out ?? ""),
      why ?? "",
      status ?? "",
    ]);
    expect(said(["Exempted?", "Grounds", "Status"], rows)).toEqual(open);
  });
  it("says nothing of one row alone, unless a statement of applicability is named", () => {
    const sheet = table(["Exempted?", "Grounds", "Status"], answers.slice(0, 4));
    expect(read(sheet).soa.items[2]?.applicable ?? null).toBe(null);
    expect(read({ ...sheet, sheet: "Statement of Applicability" }).soa.items[2]?.applicable).toBe(false);
  });
  it.each(["Exempt from SOC 2", "Exemption approved", "Waiver", "Exception", "Findings waived", "Change rejected"])(
    "asks for something else: %s",
    (heading) => {
      expect(said([heading, "Grounds", "Status"])).toEqual(open);
    },
  );
  it("leaves out those that it names, and a word beside another answer none", () => {
    const named = answers.map(([out, why = "", status = ""]) => [out === "Y" ? "Waived" : "", why, status]);
    expect(said(["Waived", "Reason", "Progress"], named)).toEqual([null, null, false, null, false]);
    const mixed = answers.map(([out, why = "", status = ""]) => [out === "Y" ? "Waived" : "No", why, status]);
    expect(said(["Waived", "Reason", "Progress"], mixed)).toEqual(open);
  });
});

describe("all controls apply unless they are left out", () => {
  const rows = answers.map(([out, why = "", status = ""], at) => [
    `A.5.${at + 1}`,
    "t",
    out === "Y" ? "x" : "",
    why,
    status,
  ]);
  const under = (line: string, heading = "Excluded") =>
    read(grid([[line], [], ["Control ID", "Title", heading, "Reason", "Status"], ...rows])).soa.items.map(
      ({ applicable }) => applicable ?? null,
    );
  it.each([
    "All apply unless excluded",
    "Controls of Annex A - all apply unless waived",
    "All controls apply unless marked as excluded",
    "Alle Maßnahmen gelten, sofern nicht ausgeschlossen",
    "Toutes les mesures s'appliquent sauf si exclues",
    "Todos los controles aplican salvo que estén excluidos",
    "Alle maatregelen zijn van toepassing, tenzij uitgesloten",
  ])("%s", (line) => {
    expect([line, under(line)]).toEqual([line, applies]);
  });
  it.each(["All apply unless otherwise stated", "All policies apply unless excluded", "All apply unless approved"])(
    "is not said by: %s",
    (line) => {
      expect([line, under(line)]).toEqual([line, [null, null, false, null, false]]);
    },
  );
  it("is borne out by a column headed by the same word", () => {
    expect(under("All apply unless waived", "Waived")).toEqual(applies);
  });
});
