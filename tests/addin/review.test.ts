import { describe, expect, it } from "vitest";
import {
  choiceFor,
  decideApplicableWord,
  decideColumn,
  decideStatusWord,
  decideTable,
  forgetTable,
  isDecided,
  placeOf,
  tableNames,
} from "../../addin/taskpane/review/choices.ts";
import { columnsOf, itemsOf, sourceRows, wordsOf } from "../../addin/taskpane/review/original.ts";
import { parseImportProfile } from "../../shared/contract/import-profile.ts";
import { importSheets } from "../../shared/soa/exchange/import-sheets.ts";
import { importGrids } from "../../shared/soa/import.ts";
import { originalRows } from "../../shared/soa/original-rows.ts";
import { columnRoles } from "../../shared/soa/report.ts";
import { readSpreadsheet } from "../../shared/xlsx/read.ts";
import { library } from "../library.ts";
import { editTable, gridsOf } from "../soa/workbooks.ts";

const text = [
  "Our Statement of Applicability,,,,",
  "Control,Title,Applicable,Status,Remark",
  "A.5.1,Policies for information security,Yes,Live,one",
  "A.5.2,Information security roles and responsibilities,Yes,Live,two",
  "A.5.3,Segregation of duties,No,Halfway,three",
  "A.5.4,Management responsibilities,Yes,Halfway,",
  "A.5.5,Contact with authorities,Yes,Live,",
].join("\n");

it("every role of a column can be saved", () => {
  for (const role of columnRoles) {
    const profile = { tables: [{ sheet: "SoA", columns: { A: role } }] };
    expect(parseImportProfile(JSON.stringify(profile))).toEqual({ ok: true, value: profile });
  }
});

const read = async (profile = {}) => {
  const grids = await readSpreadsheet(new TextEncoder().encode(text), { name: "soa.csv" });
  if (!grids.ok) throw new Error("unreadable");
  const imported = importGrids(library, grids.value, profile);
  const [table] = imported.report.tables;
  if (!table) throw new Error("no table");
  return { imported: { ...imported, original: originalRows(grids.value, imported.report.tables) }, table };
};

describe("what is shown beside the recognised rows", () => {
  it("is each column with its heading and an example", async () => {
    const { imported, table } = await read();
    expect(columnsOf(imported, table).map(({ column, heading }) => `${column} ${heading}`)).toEqual([
      "A Control",
      "B Title",
      "C Applicable",
      "D Status",
      "E Remark",
    ]);
    expect(columnsOf(imported, table)[4]?.example).toBe("one");
    expect(itemsOf(imported, table)).toHaveLength(5);
  });
  it("has no column of blanks, which hold nothing to be shown or chosen", async () => {
    const { imported, table } = await read();
    const original = imported.original.map((row) => ({ ...row, cells: [...row.cells, { column: "M", text: " \n" }] }));
    expect(columnsOf({ ...imported, original }, table)).toEqual(columnsOf(imported, table));
  });
  it("is each word of a column with its count and meaning", async () => {
    const { imported, table } = await read();
    expect(wordsOf(imported, table, table.columns.applicable, (item) => item.applicable ?? undefined)).toEqual([
      { text: "Yes", count: 4, meaning: true },
      { text: "No", count: 1, meaning: false },
    ]);
    expect(wordsOf(imported, table, undefined, () => true)).toEqual([]);
    const form = { ...table, layout: "form" } as const;
    expect(wordsOf(imported, form, table.columns.applicable, () => true)).toEqual([]);
  });
});

it("the rows of a workbook that Crossbook wrote stand beside their own cells, wherever they once came from", async () => {
  const source = { sheet: "SoA 27001", row: 99 };
  const grids = await gridsOf({
    templates: ["soa-27001"],
    soa: {
      framework: "iso-27001-2022",
      items: [
        { control: "A.5.2", applicable: true, source },
        { control: "A.5.1", applicable: false },
        { control: "A.5.1", applicable: true },
        { control: "X", framework: "other", applicable: null },
      ],
    },
  });
  const imported = importSheets(library, grids);
  const [table] = imported.report.tables;
  if (!table) throw new Error("no table");
  const shown = { ...imported, original: originalRows(grids, imported.report.tables) };
  expect(itemsOf(shown, table).map(({ row, item }) => [row, item.control])).toEqual([
    [7, "A.5.1"],
    [8, "A.5.1"],
    [9, "A.5.2"],
    [101, "X"],
  ]);
});

it("a row that was typed into such a workbook stands beside every control that it names", async () => {
  const soa = { framework: "iso-27001-2022", items: [{ control: "A.5.1", applicable: true }] };
  const written = await gridsOf({ templates: ["soa-27001"], soa });
  const grids = editTable(written, "SoA 27001", (table) => {
    table.add({ Control: "A.5.4, A.5.5", Applicable: "Yes" });
    table.add({ Control: "a 5.9", Applicable: "No", Justification: "None" });
  });
  const imported = importSheets(library, grids);
  const [table] = imported.report.tables;
  if (!table) throw new Error("no table");
  const shown = itemsOf({ ...imported, original: originalRows(grids, imported.report.tables) }, table);
  const typed = shown.filter(({ item }) => item.control !== "A.5.1");
  expect(typed.map(({ item }) => item.control)).toEqual(["A.5.4", "A.5.5", "A.5.9"]);
  expect(typed[0]?.row).toBe(typed[1]?.row);
});

it("the rows that items were read from are known by sheet", () => {
  const rows = sourceRows([
    { control: "A.5.1", source: { sheet: "SoA", row: 4 } },
    { control: "A.5.2", source: { sheet: "SoA", row: 4 } },
    { control: "A.5.3", source: { sheet: "Gap", row: 5 } },
    { control: "A.5.4" },
  ]);
  expect([...rows].map(([sheet, numbers]) => [sheet, [...numbers]])).toEqual([
    ["SoA", [4]],
    ["Gap", [5]],
  ]);
});

it("the items of a form reach down to the next one's first row, whatever their order", async () => {
  const { imported, table } = await read();
  const at = (control: string, row: number) => ({ control, source: { sheet: table.sheet, row } });
  const items = [at("A.5.3", 7), at("A.5.1", 3), at("A.5.2", 3)];
  const form = { ...table, layout: "form" as const, firstRow: 3, lastRow: 9 };
  const placed = itemsOf({ ...imported, soa: { ...imported.soa, items } }, form);
  expect(placed.map(({ item, row, lastRow }) => [item.control, row, lastRow])).toEqual([
    ["A.5.3", 7, 9],
    ["A.5.1", 3, 6],
    ["A.5.2", 3, 6],
  ]);
});

it("an item of tables side by side is that of the table whose id cell names it", async () => {
  const { imported, table } = await read();
  const left = { ...table, firstRow: 3, lastRow: 4, columns: { control: "A" } };
  const right = { ...left, columns: { control: "F" } };
  const at = (control: string, row: number) => ({ control, source: { sheet: table.sheet, row } });
  const items = [at("A.5.1", 3), at("A.5.2", 4), at("A.7.1", 3), at("A.7.2", 4)];
  const cells = (row: number, one: string, other: string) => ({
    sheet: table.sheet,
    row,
    cells: [
      { column: "A", text: one },
      { column: "F", text: other },
    ],
  });
  const beside = {
    ...imported,
    soa: { ...imported.soa, items },
    report: { ...imported.report, tables: [left, right] },
    original: [cells(3, "A.5.1", "A.7.1"), cells(4, "5.2", "A.7.2 Physical entry")],
  };
  expect(itemsOf(beside, left).map(({ item }) => item.control)).toEqual(["A.5.1", "A.5.2"]);
  expect(itemsOf(beside, right).map(({ item }) => item.control)).toEqual(["A.7.1", "A.7.2"]);
  expect(new Set(tableNames({}, [left, right])).size).toBe(2);
});

it("tables are told apart, those without headings on one sheet too, and stay while headings are moved", async () => {
  const { table } = await read();
  const bare = { ...table, headerRow: 0 };
  const tables = [table, bare, { ...bare, firstRow: 40 }, { ...table, headerRow: 30, firstRow: 31 }];
  const names = tableNames({}, tables);
  expect(new Set(names).size).toBe(tables.length);
  const moved = { tables: [{ sheet: table.sheet, headerRow: table.headerRow, headings: 3 }] };
  expect(tableNames(moved, [{ ...table, headerRow: 3, firstRow: 4 }])).toEqual(tableNames({}, [table]));
});

describe("a user's choices", () => {
  it("give a word a meaning, and the rows follow", async () => {
    const { imported } = await read(decideStatusWord({}, "Halfway", "partial"));
    expect(imported.soa.items.map(({ control, status }) => [control, status])).toContainEqual(["A.5.3", "partial"]);
    const { imported: other } = await read(decideApplicableWord({}, "Yes", false));
    expect(other.soa.items.filter(({ applicable }) => applicable === false)).toHaveLength(5);
  });
  it("give a column another role, and the rows follow", async () => {
    const { table } = await read();
    const { imported } = await read(decideColumn({}, table, "E", "justification"));
    expect(imported.soa.items[0]?.justification).toBe("one");
  });
  it("give a role to one column only", async () => {
    const { table } = await read();
    const profile = decideColumn({}, table, "E", "status");
    expect(choiceFor(profile, placeOf({}, table))?.columns).toEqual({ D: null, E: "status" });
  });
  it("leave a table out and take it in again", async () => {
    const { table } = await read();
    const place = placeOf({}, table);
    const out = decideTable({}, place, { use: "exclude" });
    const grids = await readSpreadsheet(new TextEncoder().encode(text), { name: "soa.csv" });
    if (!grids.ok) throw new Error("unreadable");
    expect(importGrids(library, grids.value, out).report.tables).toEqual([]);
    expect(isDecided(out)).toBe(true);
    const back = forgetTable(out, place);
    expect(isDecided(back)).toBe(false);
    expect(importGrids(library, grids.value, back).report.tables).toHaveLength(1);
  });
  it("add up on one table", () => {
    const place = { sheet: "S", headerRow: 4 };
    const profile = decideTable(decideTable({}, place, { framework: "iso-27001-2013" }), place, { use: "include" });
    expect(profile.tables).toEqual([{ ...place, framework: "iso-27001-2013", use: "include" }]);
  });
});
