import { describe, expect, it } from "vitest";
import { csv, read, type Value } from "./grids.ts";

const pairs = [
  ["A.5.1.1", "A.5.1"],
  ["A.5.1.2", "A.5.1"],
  ["A.6.1.1", "A.5.2"],
  ["A.6.1.2", "A.5.3"],
  ["A.7.2.1", "A.5.4"],
  ["A.6.1.3", "A.5.5"],
  ["", "A.5.7"],
  ["(new)", "A.8.28"],
] as const;

/** Each row's ids, and an answer of both editions that differ. */
const file = (headings: readonly string[], row: (old: string, own: string, at: number) => readonly Value[]) =>
  read(csv([headings, ...pairs.map(([old, own], at) => row(old, own, at))]));

describe("id columns of two editions side by side", () => {
  it.each([
    [["Control 2013", "Included 2013 (Y/N)", "Control 2022", "Included 2022 (Y/N)", "Reason 2022", "Status"]],
    [["Mesure 2013", "Retenue 2013 (O/N)", "Mesure 2022", "Retenue 2022 (O/N)", "Justification 2022", "Mise en œuvre"]],
    [["Maßnahme 2013", "Anwendbar 2013", "Maßnahme 2022", "Anwendbar 2022", "Begründung 2022", "Umsetzung"]],
  ])("are answered by the columns of their own edition: %j", (headings) => {
    const { soa, report, codes } = file(headings, (old, own, at) => [
      old,
      old.startsWith("A.") ? "Yes" : "",
      own,
      at % 2 === 0 ? "No" : "Yes",
      "why",
      at % 2 === 0 ? "" : "Done",
    ]);
    expect(report).toMatchObject({ rejected: 0, tables: [{ columns: { control: "C", applicable: "D" } }] });
    expect(soa.framework).toBe("iso-27001-2022");
    expect(soa.items.map(({ control }) => control)).toEqual(pairs.map(([, own]) => own));
    expect(soa.items.map(({ applicable }) => applicable)).toEqual(pairs.map((_, at) => at % 2 === 1));
    expect(soa.items[0]?.extra).toMatchObject({ [headings[0] ?? ""]: "A.5.1.1", [headings[1] ?? ""]: "Yes" });
    expect(codes).not.toContain("import.applicable-differs");
  });

  it("are those of the former where only those are answered", () => {
    const { soa } = file(["Control 2013", "Applicable 2013", "Control 2022", "Status 2013"], (old, own) => [
      old,
      "No",
      own,
      "",
    ]);
    expect(soa.items.map(({ control }) => control)).toEqual(
      pairs.flatMap(([old]) => (old.startsWith("A.") ? old : [])),
    );
    expect(soa.items.every(({ applicable }) => applicable === false)).toBe(true);
  });

  it.each([
    ["Control 2022", "Control 2013", "Applicable", "Status", "Evidence 2013"],
    ["Control 2022", "Control 2013", "Applicable", "Status (since 2013)", "Evidence"],
  ])("are not those of the former where other columns name none: %j", (...headings) => {
    const { soa } = file(headings, (old, own) => [own, old, "Yes", "Done", "Policy"]);
    expect(soa.framework).toBe("iso-27001-2022");
    expect(soa.items.map(({ control }) => control)).toEqual(pairs.map(([, own]) => own));
  });

  it("take no answer from the other edition where theirs has none", () => {
    const { soa } = file(
      ["Control 2013", "Applicable 2013", "Control 2022", "Justification 2022", "Status 2022"],
      (old, own) => [old, "Yes", own, "law", "Done"],
    );
    expect(soa.items.map(({ control }) => control)).toEqual(pairs.map(([, own]) => own));
    expect(soa.items.every(({ applicable, status }) => applicable === null && status === "implemented")).toBe(true);
  });

  it("leave the year of an assessment what it is beside ids of one edition", () => {
    const { soa } = file(["Control ISO 27001:2013", "Applicable", "Status 2021", "Status 2022"], (old) => [
      old,
      "Yes",
      "Planned",
      "Done",
    ]);
    expect(soa.items.every(({ status }) => status === "implemented")).toBe(true);
  });
});
