import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { WorkbookPlan } from "../../shared/workbook/plan.ts";
import { planWorkbook, type WorkbookRequest } from "../../shared/workbook/planner.ts";
import { rectangle } from "../../shared/xlsx/write-rectangle.ts";
import { isTableName } from "../../shared/xlsx/write-rules.ts";
import { templates } from "../../templates/index.ts";
import { library } from "../library.ts";
import { assessmentOf } from "./assessments.ts";
import { cellsOf } from "./cells.ts";
import { comparisons } from "./comparisons.ts";

const planOf = (request: WorkbookRequest): WorkbookPlan => {
  const plan = planWorkbook(library, templates, request);
  if (!plan.ok) throw new Error(JSON.stringify(plan.issues));
  return plan.value;
};

const cases: readonly (readonly [string, WorkbookPlan])[] = [
  ...templates.map(({ id }) => [id, planOf({ templates: [id] })] as const),
  ...comparisons,
];

describe.each(cases)("%s", (_, plan) => {
  it("starts with About and names its sheets as Excel allows", () => {
    const names = plan.sheets.map((sheet) => sheet.name);
    expect(names[0]).toBe("About");
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[^:\\/?*[\]']{1,31}$/);
  });

  it("writes no cell twice", () => {
    expect(plan.sheets.flatMap((sheet) => cellsOf(sheet).twice)).toEqual([]);
  });

  it("lays tables over written cells, with their headings, names that Excel takes and at least one row", () => {
    const tables = plan.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
    expect(new Set(tables.map(({ table }) => table.name.toLowerCase())).size).toBe(tables.length);
    for (const { sheet, table } of tables) {
      const { cells } = cellsOf(sheet);
      const { top, left, bottom, right } = rectangle(table.range);
      expect(isTableName(table.name)).toBe(true);
      expect(bottom).toBeGreaterThan(top);
      expect(right - left + 1).toBe(table.columns.length);
      expect(new Set(table.columns.map((name) => name.toLowerCase())).size).toBe(table.columns.length);
      expect(table.columns.map((_, index) => cells.get(`${top},${left + index}`))).toEqual(table.columns);
      expect(cells.has(`${bottom},${right}`)).toBe(true);
    }
  });

  it("keeps every id as text", () => {
    for (const sheet of plan.sheets) {
      const { cells } = cellsOf(sheet);
      for (const table of sheet.tables.filter((one) => one.columns[0] === "Control")) {
        const { top, left, bottom } = rectangle(table.range);
        for (let row = top + 1; row <= bottom; row += 1) {
          const value = cells.get(`${row},${left}`);
          expect(value === null || typeof value === "string").toBe(true);
        }
      }
    }
  });
});

it("names what there is when a template, a framework or a crosswalk is unknown", () => {
  const codes = (request: WorkbookRequest) => {
    const plan = planWorkbook(library, templates, request);
    return plan.ok ? [] : plan.issues.map((issue) => [issue.code, issue.at]);
  };
  expect(codes({ templates: [] })).toEqual([["workbook.no-template", "templates"]]);
  expect(codes({ templates: ["about", "nope"] })).toEqual([["workbook.unknown-template", "templates[1]"]]);
  expect(codes({ templates: ["readiness"], frameworks: ["iso-9001"] })).toEqual([
    ["catalog.unknown-framework", "frameworks[0]"],
  ]);
  expect(codes({ templates: ["about"], crosswalks: ["nist-csf-2.0"] })).toEqual([
    ["catalog.no-crosswalk", "crosswalks[0]"],
  ]);
});

it("holds every row and every text of a prefilled document", () => {
  const framework = library.catalog.get("iso-27001-2022");
  if (!framework) throw new Error("no framework");
  fc.assert(
    fc.property(assessmentOf(framework), fc.constantFrom("soa-27001", "gap-27001", "crosswalk"), (soa, template) => {
      const plan = planOf({ templates: [template], soa, asOf: "2026-11-24" });
      const written = plan.sheets
        .filter((sheet) => /^(SoA|Clauses|Gap) /.test(sheet.name))
        .flatMap((sheet) => [...cellsOf(sheet).cells.values()].map((value) => String(value ?? "")));
      const counts = new Map<string, number>();
      for (const value of written) counts.set(value, (counts.get(value) ?? 0) + 1);
      for (const item of soa.items) {
        const rows = soa.items.filter((one) => one.control === item.control).length;
        const stated = Object.keys(item).some((key) => key !== "control" && key !== "applicable");
        if (stated) expect(counts.get(item.control) ?? 0, item.control).toBeGreaterThanOrEqual(Math.min(rows, 1));
        for (const text of [item.justification, item.owner, item.notes, ...Object.values(item.extra ?? {})]) {
          if (text?.trim()) expect(counts.has(text), `${item.control}: ${text}`).toBe(true);
        }
        for (const { reference } of item.evidence ?? [])
          expect(written.some((one) => one.includes(reference))).toBe(true);
      }
    }),
    { numRuns: 25 },
  );
});
