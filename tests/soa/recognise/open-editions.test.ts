import { expect, it } from "vitest";
import { grid, read, type Value } from "./grids.ts";

const statement = (ids: readonly string[], headings: readonly string[] = [], titles: readonly string[] = []) =>
  grid([
    ...headings.map((text): Value[] => [text]),
    ["Control", "Title", "Applicable"],
    ...ids.map((id, at): Value[] => [id, titles[at] ?? null, "Yes"]),
  ]);
const shared = ["A.5.2", "A.5.3", "A.7.2", "A.7.3", "A.8.2"];
const open = (sheet: ReturnType<typeof statement>, framework?: "iso-42001-2023") =>
  read(sheet, framework && { tables: [{ sheet: "Sheet1", framework }] })
    .report.warnings.filter(({ code }) => code === "import.edition-open")
    .map(({ message }) => /ISO\S* \S+ \/ ISO\S* \d+:\d+/.exec(message)?.[0]);

it.each([
  ["ids of two standards", statement(shared), ["ISO/IEC 27001:2022 / ISO/IEC 42001:2023"]],
  ["ids of two editions", statement(["A.9.1.1", "A.9.1.2", "A.9.2.1"]), ["ISO/IEC 27001:2013 / ISO/IEC 27001:2005"]],
  ["with one that only the first has", statement([...shared, "A.5.7"]), []],
  ["with one that only the other has", statement([...shared, "A.2.2"]), []],
  ["under the name of the first", statement(shared, ["ISO/IEC 27001:2022"]), []],
  ["under the name of the other", statement(shared, ["ISO/IEC 42001"]), []],
  [
    "with titles",
    statement(
      shared,
      [],
      ["Information security roles and responsibilities", "Segregation of duties", "Physical entry"],
    ),
    [],
  ],
])("says that nothing tells the edition: %s", (_, sheet, expected) => {
  expect(open(sheet)).toEqual(expected);
});

it("is no surer of such a table than of a coin", () => {
  expect(read(statement(shared)).report.tables[0]?.confidence).toBe(0.5);
  expect(read(statement([...shared, "A.5.7"])).report.tables[0]?.confidence).toBeGreaterThan(0.7);
});

it("says nothing where the user chose the edition", () => {
  expect(open(statement(shared), "iso-42001-2023")).toEqual([]);
});

const guidance = ["B.2.2", "B.2.3", "B.6.1.2", "B.6.2.4", "B.9.2", "B.10.4"];

it("takes the numbers of the guidance for those of the controls in a statement of ISO/IEC 42001", () => {
  const { ids, item } = read(statement(guidance, ["Statement of Applicability ISO/IEC 42001, numbers of Annex B"]));
  expect(ids).toEqual(guidance.map((id) => id.replace("B", "A")));
  expect(item("A.6.1.2")?.applicable).toBe(true);
});

it.each([
  ["nothing names the standard", statement(guidance, ["Statement of Applicability"])],
  ["they are those of another Annex B", statement(["B.8.2.1", "B.8.2.2", "B.8.3.1", "B.8.4.1", "B.8.5.1"], ["42001"])],
  ["nothing is decided", grid([["ISO/IEC 42001"], ["Ref.", "Guidance"], ...guidance.map((id) => [id, "Text"])])],
])("takes no numbers of guidance where %s", (_, sheet) => {
  expect(read(sheet).ids).toEqual([]);
});

it("names every table that it is said of, and no sheet whose edition was chosen", () => {
  const sheets = ["North", "South"].map((sheet, at) => ({ ...statement(shared.slice(at * 2, at * 2 + 3)), sheet }));
  const placesOf = (profile?: Parameters<typeof read>[1]) =>
    read(sheets, profile).report.warnings.find(({ code }) => code === "import.edition-open")?.rows;
  expect(placesOf()).toEqual(["North", "South"].map((sheet) => ({ sheet, row: 2 })));
  const profile = { tables: [{ sheet: "North", framework: "iso-27001-2022" }] };
  expect(placesOf(profile)).toEqual([{ sheet: "South", row: 2 }]);
  const [chosen, other] = read(sheets, profile).report.tables;
  expect([(chosen?.confidence ?? 0) > 0.5, other?.confidence]).toEqual([true, 0.5]);
});
