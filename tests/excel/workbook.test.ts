import { beforeEach, describe, expect, it } from "vitest";
import { createNotices } from "../../addin/commands/notice.ts";
import { commands, runCommand } from "../../addin/commands/registry.ts";
import { createWorkbookPort } from "../../addin/excel/workbook.ts";
import { openWorkbook } from "../../addin/taskpane/excel.ts";
import type { WorkbookPlan } from "../../shared/workbook/plan.ts";
import { planWorkbook } from "../../shared/workbook/planner.ts";
import { templates } from "../../templates/index.ts";
import { library } from "../library.ts";
import { comparedPairs, comparisons } from "../workbook/comparisons.ts";
import { type SimulatedExcel, startExcel } from "./host/office.ts";

let excel: SimulatedExcel;
const port = () => createWorkbookPort(() => Promise.resolve(library));

beforeEach(() => {
  excel = startExcel();
});

const planOf = (id: string): WorkbookPlan => {
  const plan = planWorkbook(library, templates, { templates: [id] });
  if (!plan.ok) throw new Error(plan.issues[0]?.code);
  return plan.value;
};

const sheetNamed = (name: string) => {
  const found = excel.book.sheets.find((sheet) => sheet.Name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
};

const plans: readonly (readonly [string, WorkbookPlan])[] = [
  ...templates.map(({ id }) => [`template ${id}`, planOf(id)] as const),
  ...comparisons,
];

describe.each(plans)("inserting the %s", (_, plan) => {
  it("writes every cell, table, dropdown and rule of the plan in at most 4 round trips", async () => {
    const inserted = await port().insertPlan(plan);
    expect(inserted.ok ? [] : inserted.issues).toEqual([]);
    expect(excel.syncs()).toBeLessThanOrEqual(4);
    expect(excel.book.sheets.map((sheet) => sheet.Name)).toEqual(["Sheet1", ...plan.sheets.map((sheet) => sheet.name)]);
    for (const planned of plan.sheets) {
      const sheet = sheetNamed(planned.name);
      for (const block of planned.blocks) {
        block.cells.forEach((line, down) => {
          line.forEach((value, across) => {
            const cell = sheet.at(block.row - 1 + down, block.column - 1 + across);
            if (value === null || value === "") return;
            const isFormula = block.kind === "formulas" && typeof value === "string" && value.startsWith("=");
            expect(isFormula ? cell?.formula : cell?.value).toBe(value);
          });
        });
      }
      expect(excel.book.tables.filter((table) => table.sheet === sheet).map((table) => table.Name)).toEqual(
        planned.tables.map((table) => table.name),
      );
      expect(sheet.conditionalFormats).toHaveLength(planned.conditionalFormats.length);
      expect(sheet.frozen).toEqual(planned.freeze ?? { rows: 0, columns: 0 });
    }
  });
});

describe("what is there already", () => {
  it("is never written over: refused by name, or a free name is taken", async () => {
    const plan = planOf("soa-27001");
    await port().insertPlan(plan);
    const before = excel.book.sheets.length;
    const refused = await port().insertPlan(plan);
    expect(refused.ok ? [] : refused.issues.map((issue) => issue.code)).toEqual(["excel.sheets-exist"]);
    expect(excel.book.sheets).toHaveLength(before);
    const renamed = await port().insertPlan(plan, { whenTaken: "rename" });
    expect(renamed.ok && renamed.value.renamed.length).toBe(plan.sheets.length);
  });
  it("a protected workbook is refused and nothing is written", async () => {
    excel.book.Protection.Protected = true;
    const refused = await port().insertPlan(planOf("soa-27001"));
    expect(refused.ok ? [] : refused.issues.map((issue) => issue.code)).toEqual(["excel.workbook-protected"]);
    expect(excel.book.sheets).toHaveLength(1);
  });
});

describe("a comparison from the pane", () => {
  const [[, before, after] = []] = comparedPairs;
  if (!before || !after) throw new Error("no pair");
  const workbook = () => openWorkbook(port(), () => Promise.resolve(library));
  it("goes into the open workbook, and under other names where it stands there already", async () => {
    const first = await workbook().insertComparison(before, after);
    expect(first.sheets).toEqual(["About", "Comparison", "Compared changes", "Compared controls"]);
    await expect(workbook().insertComparison(before, after)).rejects.toMatchObject({ code: "excel.sheets-exist" });
    const second = await workbook().insertComparison(before, after, { whenTaken: "rename" });
    expect(second.sheets[3]).toBe("Compared controls (2)");
    expect(sheetNamed("Comparison (2)").at(6, 0)?.formula).toContain("'Compared controls (2)'!");
    expect(sheetNamed("Compared controls (2)").at(6, 8)?.formula).toContain("'Comparison (2)'!");
  });
  it("takes as many round trips for documents of 2,000 rows as for small ones", async () => {
    const counts: number[] = [];
    for (const rows of [10, 2_000]) {
      excel = startExcel();
      const soa = (status: "planned" | "partial") => ({
        framework: "iso-27001-2022",
        items: Array.from({ length: rows }, (_, index) => ({ control: `OWN-${index}`, status })),
      });
      await workbook().insertComparison(soa("planned"), soa("partial"));
      counts.push(excel.syncs());
    }
    expect(counts[0]).toBe(counts[1]);
  });
});

it("takes the same round trips for 10 rows and for 2,000", async () => {
  const counts: number[] = [];
  for (const rows of [10, 2_000]) {
    excel = startExcel();
    const cells = Array.from({ length: rows }, (_, index) => [`A.5.${index}`, "=1+1", "text"]);
    const page = planOf("about").sheets[0];
    if (!page) throw new Error("no sheet");
    const sheet = {
      ...page,
      name: "Rows",
      blocks: [{ row: 1, column: 1, kind: "values" as const, cells }],
      tables: [],
      styles: [],
      validations: [],
      conditionalFormats: [],
      merges: [],
    };
    const inserted = await port().insertPlan({ title: "Rows", sheets: [sheet], names: [] });
    expect(inserted.ok ? [] : inserted.issues).toEqual([]);
    counts.push(excel.syncs());
  }
  expect(counts[0]).toBe(counts[1]);
});

describe("a crosswalk column on the client's own table", () => {
  const fill = (ids: readonly (string | number)[]) => {
    const sheet = sheetNamed("Sheet1");
    const rows = [["Control", "Owner"], ...ids.map((id) => [id, "Ann"])];
    sheet.GetRange(`A1:B${rows.length}`).Values = rows;
    sheet.Tables.Add(`A1:B${rows.length}`);
    return sheet;
  };
  it("reads ids as people write them and says which it could not", async () => {
    const sheet = fill(["A.5.7", "a 5.23", "A8.9", "A.99.1"]);
    excel.book.selected = "A2";
    const added = await port().addCrosswalkColumn({ to: "nist-csf-2.0", as: "values", from: "iso-27001-2022" });
    expect(added.ok ? [] : added.issues).toEqual([]);
    expect(added).toMatchObject({ ok: true, value: { rows: 4, mapped: 3 } });
    const expected = library.crosswalks.between("iso-27001-2022", "nist-csf-2.0")?.targets("A.5.7") ?? [];
    const shown = String(sheet.at(1, 2)?.value);
    for (const mapping of expected) expect(shown).toContain(mapping.to);
    expect(sheet.at(1, 1)?.value).toBe("Ann");
  });
  it("a protected sheet is refused and stays as it was", async () => {
    const sheet = fill(["A.5.7"]);
    sheet.Protection.Protected = true;
    const cells = sheet.cells.size;
    const refused = await port().addCrosswalkColumn({ to: "nist-csf-2.0", as: "values" });
    expect(refused.ok ? [] : refused.issues.map((issue) => issue.code)).toEqual(["excel.sheet-protected"]);
    expect(sheet.cells.size).toBe(cells);
  });
});

describe("the ribbon's commands", () => {
  it("insert, tell the user what came of it and open the pane", async () => {
    const notices = createNotices();
    const [insert] = commands;
    if (!insert) throw new Error("no command");
    await runCommand(insert, { workbook: port(), library: () => Promise.resolve(library) }, notices);
    expect(notices.latest).toMatchObject({ tone: "done" });
    expect(excel.paneShown()).toBe(true);
  });
  it("score the open workbook from its own cells", async () => {
    const sheet = sheetNamed("Sheet1");
    const rows = [
      ["Control", "Title", "Applicable", "Status"],
      ["A.5.1", "Policies for information security", "Yes", "Implemented"],
      ["A.5.7", "Threat intelligence", "Yes", "Planned"],
      ["A.8.9", "Configuration management", "Yes", "Not started"],
    ];
    sheet.GetRange("A1:D4").Values = rows;
    const notices = createNotices();
    const score = commands.find((command) => command.id === "scoreWorkbook");
    if (!score) throw new Error("no command");
    await runCommand(score, { workbook: port(), library: () => Promise.resolve(library) }, notices);
    expect(notices.latest?.message).toMatch(/ISO\/IEC 27001:2022: 0\.8 of 100 points/);
  });
});

it("a sheet in use from end to end is refused by name instead of being read for ever", async () => {
  const sheet = sheetNamed("Sheet1");
  sheet.cells.set("0,0", { value: "A.5.1" });
  sheet.cells.set("1048575,16383", { value: "stray" });
  const grids = await port().readWorkbook();
  expect(grids).toMatchObject({ ok: false, issues: [{ code: "excel.used-range-vast", params: { sheet: "Sheet1" } }] });
  expect(excel.syncs()).toBeLessThanOrEqual(4);
});

it("of the looks of the open workbook's cells gives colours, symbol fonts, strike-through and links that are formulas", async () => {
  const { cells } = sheetNamed("Sheet1");
  cells.set("0,0", { value: "A.5.1", look: { struck: true } });
  cells.set("0,1", { value: "n", look: { font: "Wingdings" } });
  cells.set("0,2", { value: "", look: { fill: "#00ff00" } });
  cells.set("0,3", { value: "Policy", formula: `=HYPERLINK("https://example.org/5.1","Policy")` });
  for (const column of [4, 5, 6, 7, 8]) cells.set(`0,${column}`, { value: "", look: { fill: "#FF0000" } });
  const grids = await port().readWorkbook();
  if (!grids.ok) throw new Error(JSON.stringify(grids.issues));
  const of = (text: string, more: object) => ({ value: text, text, kind: "text", ...more });
  expect(grids.value[0]?.rows[0]?.cells).toEqual([
    of("A.5.1", { struck: true }),
    of("n", { symbolFont: "Wingdings" }),
    of("", { fill: "00FF00" }),
    of("Policy", { formula: true, link: "https://example.org/5.1" }),
    ...[4, 5, 6, 7].map(() => of("", { fill: "FF0000" })),
    undefined,
  ]);
});
