import { describe, expect, it } from "vitest";
import {
  choiceFor,
  columnWithoutIds,
  decideColumn,
  decideEdition,
  decideHeadings,
  decideTable,
  forgetUnused,
  makeTable,
  missedHeadings,
  placeOf,
  unusedChoices,
} from "../../addin/taskpane/review/choices.ts";
import { fitProfile } from "../../addin/taskpane/review/fit.ts";
import { columnsOf } from "../../addin/taskpane/review/original.ts";
import { changedControls, changedCounts, movedRoles } from "../../addin/taskpane/review/outcome.ts";
import { savedChoices } from "../../addin/taskpane/review/saved.ts";
import { type ImportProfile, importGrids } from "../../shared/soa/import.ts";
import { originalRows } from "../../shared/soa/original-rows.ts";
import type { Grid } from "../../shared/workbook/grid.ts";
import { library } from "../library.ts";
import { grid } from "../soa/recognise/grids.ts";

const read = (grids: readonly Grid[], profile: ImportProfile = {}) => {
  const imported = importGrids(library, grids, profile);
  const original = originalRows(grids, imported.report.tables);
  const [table] = imported.report.tables;
  return { ...imported, original, table };
};

const tableOf = (grids: readonly Grid[], profile?: ImportProfile) => {
  const { table } = read(grids, profile);
  if (!table) throw new Error("no table");
  return table;
};

const headings = ["Control", "Title", "Applicable", "Remark"];
const rows = [
  ["A.5.1", "Policies for information security", "Yes", "one"],
  ["A.5.2", "Information security roles and responsibilities", "Yes", "two"],
  ["A.5.3", "Segregation of duties", "No", "three"],
  ["A.5.4", "Management responsibilities", "Yes", "four"],
];
const old = [
  ["A.5.1.1", "Policies for information security", "Yes", "one"],
  ["A.6.1.1", "Information security roles and responsibilities", "Yes", "two"],
  ["A.6.1.2", "Segregation of duties", "No", "three"],
];
const soaOn = (sheet: string): Grid => grid([["Our SoA"], [], headings, ...rows], { sheet });

describe("a table whose headings are moved", () => {
  const twice = [grid([headings, ["Nr", "Name", "Chosen", "Why"], ...rows], { sheet: "SoA" })];
  it("keeps its place, so that later choices add up", () => {
    const before = tableOf(twice);
    const moved = decideHeadings({}, before, 2);
    const after = tableOf(twice, moved);
    expect(after.headerRow).toBe(2);
    expect(placeOf(moved, after)).toEqual(placeOf({}, before));
    const both = decideColumn(moved, after, "D", "justification");
    expect(both.tables).toHaveLength(1);
    expect(read(twice, both).soa.items[0]).toMatchObject({ control: "A.5.1", justification: "one" });
  });
  it("has none when its reader says 0", () => {
    const none = decideHeadings({}, tableOf(twice), 0);
    const table = tableOf(twice, none);
    expect(table.headerRow).toBe(0);
    const chosen = decideColumn(none, table, "D", "justification");
    expect(chosen.tables).toHaveLength(1);
    expect(read(twice, chosen).soa.items[0]?.justification).toBe("one");
  });
});

describe("a choice that fits nothing", () => {
  const grids = [soaOn("SoA")];
  const table = tableOf(grids);
  const due = decideColumn({}, table, "D", "notes");
  it.each([2, 7, 99])("leaves the table and what else was chosen where no table is below row %i", (row) => {
    const chosen = decideHeadings(due, table, row);
    const after = read(grids, chosen);
    expect(after.table).toMatchObject({ headerRow: 3, columns: { control: "A", notes: "D" } });
    expect(missedHeadings(chosen, after.report, tableOf(grids, chosen))).toBe(row);
    const [unused] = unusedChoices(chosen, after.report);
    if (!unused) throw new Error("it is used");
    const back = forgetUnused(chosen, unused);
    expect(choiceFor(back, placeOf({}, table))?.columns).toEqual({ D: "notes" });
    expect(unusedChoices(back, read(grids, back).report)).toEqual([]);
    const again = decideHeadings(chosen, tableOf(grids, chosen), 3);
    expect(missedHeadings(again, read(grids, again).report, tableOf(grids, again))).toBeUndefined();
  });
  it("of a column without ids for the ids leaves those that were read, and is told", () => {
    const chosen = decideColumn(due, table, "C", "control");
    const after = read(grids, chosen);
    expect(after.soa).toEqual(read(grids, due).soa);
    expect(after.report.tables).toEqual(read(grids, due).report.tables);
    expect(after.report.warnings.find(({ code }) => code === "import.column-without-ids")?.message).toContain(": C.");
    expect(columnWithoutIds(chosen, tableOf(grids, chosen))).toBe("C");
    const other = decideColumn(chosen, tableOf(grids, chosen), "B", "control");
    expect(columnWithoutIds(other, tableOf(grids, other))).toBe("B");
    const back = decideColumn(other, tableOf(grids, other), "A", "control");
    expect(columnWithoutIds(back, tableOf(grids, back))).toBeUndefined();
    expect(read(grids, back).report.warnings).toEqual(read(grids, due).report.warnings);
  });
  it("of another role for the column of the ids leaves the ids in it", () => {
    expect(tableOf(grids, decideColumn({}, table, "A", null)).columns.control).toBe("A");
  });
});

it("what a choice took from a column is told, unless that was given another role", () => {
  const grids = [grid([[...headings, "Status"], ...rows.map((row) => [...row, "Done"])], { sheet: "SoA" })];
  const before = read(grids);
  const table = tableOf(grids);
  const moved = decideColumn({}, table, "E", "notes");
  expect(movedRoles(before, read(grids, moved))).toEqual([{ role: "notes", from: "D", to: "E" }]);
  const both = decideColumn(moved, tableOf(grids, moved), "D", "justification");
  expect(movedRoles(before, read(grids, both))).toEqual([]);
});

describe("an edition that is chosen", () => {
  it.each(["iso-27001-2013", "iso-27001-2022", "iso-42001-2023", "iso-27001-2005"])(
    "%s keeps every row in the document",
    (framework) => {
      for (const part of [rows, old]) {
        const grids = [grid([headings, ...part], { sheet: "SoA" })];
        const table = tableOf(grids);
        const chosen = read(grids, decideEdition({}, table, framework, true));
        const { rowsRead, accepted, rejected, ignored } = chosen.report;
        expect(rowsRead).toBe(part.length);
        expect(accepted + rejected + ignored).toBe(rowsRead);
      }
    },
  );
  it("reads every control otherwise, though its number stays", () => {
    const grids = [grid([headings, ...old], { sheet: "SoA" })];
    const chosen = read(grids, decideEdition({}, tableOf(grids), "iso-27001-2005", true));
    expect(changedControls(read(grids), chosen)).toBe(old.length);
  });
  it("does not take rows in that only refer to controls", () => {
    const [choice] = decideEdition({}, tableOf([soaOn("SoA")]), "iso-27001-2013", false).tables ?? [];
    expect(choice).toEqual({ sheet: "SoA", headerRow: 3, framework: "iso-27001-2013" });
  });
});

describe("a sheet that gave no table", () => {
  const audit = grid(
    [
      ["Internal audit"],
      [],
      ["Area", "Where", "Question"],
      ["Policy", "5.2", "Is there a policy?"],
      ["Risk", "6.1.2", "Is risk assessed?"],
    ],
    { sheet: "Audit" },
  );
  it("is shown from its first rows on", () => {
    const { table, original } = read([audit]);
    expect(table).toBeUndefined();
    expect(original.map(({ row }) => row)).toEqual([1, 3, 4, 5]);
    expect(original[1]?.cells.map(({ column }) => column)).toEqual(["A", "B", "C"]);
  });
  it("becomes one where its reader says so, open to further choices", () => {
    const made = makeTable({}, "Audit", 3, "B");
    const { soa, report, table } = read([audit], made);
    expect(soa.items.map(({ control }) => control)).toEqual(["5.2", "6.1.2"]);
    expect(report.skippedSheets).toEqual([]);
    expect(unusedChoices(made, report)).toEqual([]);
    if (!table) throw new Error("no table");
    const titled = decideColumn(made, table, "C", "title");
    expect(titled.tables).toHaveLength(1);
    expect(read([audit], titled).soa.items[0]?.title).toBe("Is there a policy?");
  });
  it("is told as unused where there is none after all", () => {
    const made = makeTable({}, "Audit", 3, "C");
    expect(unusedChoices(made, read([audit], made).report)).toEqual(made.tables);
  });
});

it("two tables on a sheet each have their own headings", () => {
  const grids = [grid([headings, ...rows, [], ["Control", "Title", "Status"], ...old], { sheet: "SoA" })];
  const imported = read(grids);
  const [, second] = imported.report.tables;
  if (!second) throw new Error("one table only");
  expect(columnsOf(imported, second).map(({ heading }) => heading)).toEqual(["Control", "Title", "Status", ""]);
});

describe("choices for the next file of the same shape", () => {
  const choice = (sheet: string) => decideColumn({}, tableOf([soaOn(sheet)]), "D", "justification");
  const cover = grid([["Cover"]], { sheet: "Cover" });
  it("fit a sheet of another name that has its headings in the same row", () => {
    const next = read([cover, soaOn("SoA 2026")]);
    const { profile, moved } = fitProfile(choice("SoA 2025"), next);
    expect(moved).toEqual([{ from: "SoA 2025", to: "SoA 2026" }]);
    expect(read([cover, soaOn("SoA 2026")], profile).soa.items[0]?.justification).toBe("one");
  });
  it("stay as they are where the sheet is there, or nothing or more than one fits, and are told as unused", () => {
    const same = choice("SoA");
    expect(fitProfile(same, read([soaOn("SoA")]))).toEqual({ profile: same, moved: [] });
    const two = read([soaOn("North"), soaOn("South")]);
    expect(fitProfile(same, two)).toEqual({ profile: same, moved: [] });
    expect(unusedChoices(same, two.report)).toEqual(same.tables);
    expect(fitProfile(same, read([cover])).moved).toEqual([]);
  });
  it("are read back from what was saved, and nothing else is", () => {
    const profile = choice("SoA");
    expect(savedChoices(JSON.stringify(profile))).toEqual(profile);
    for (const text of [
      "{",
      "[]",
      "null",
      '{"framework":"x","items":[]}',
      '{"tables":5}',
      '{"tables":[{}]}',
      '{"words":{"status":1}}',
    ])
      expect(savedChoices(text), text).toBeUndefined();
  });
});

it("what a choice changed is told in numbers, and only what changed", () => {
  const grids = [soaOn("SoA")];
  const before = read(grids);
  const after = read(grids, { words: { applicable: { No: null } } });
  const warned = { name: "warnings", was: 1, now: 0 };
  expect(changedCounts(before, after)).toEqual([{ name: "decided", was: 4, now: 3 }, warned]);
  expect(changedCounts(before, before)).toEqual([]);
  const turned = read(grids, { words: { applicable: { No: true } } });
  expect(changedCounts(before, turned)).toEqual([warned]);
  expect([changedControls(before, turned), changedControls(before, before)]).toEqual([1, 0]);
  const out = read(grids, decideTable({}, placeOf({}, tableOf(grids)), { use: "exclude" }));
  expect(changedCounts(before, out).map(({ name, now }) => [name, now])).toEqual([
    ["accepted", 0],
    ["tables", 0],
    ["controls", 0],
    ["decided", 0],
    ["warnings", 0],
  ]);
  expect(changedControls(before, out)).toBe(rows.length);
});
