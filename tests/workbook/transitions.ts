import { expect } from "vitest";
import type { Soa } from "../../shared/soa/document.ts";
import { migrateSoa } from "../../shared/soa/migrate.ts";
import type { SheetPlan } from "../../shared/workbook/plan.ts";
import { planWorkbook, type WorkbookRequest } from "../../shared/workbook/planner.ts";
import { rectangle } from "../../shared/xlsx/write-rectangle.ts";
import { templates } from "../../templates/index.ts";
import { library } from "../library.ts";
import { cellsOf } from "./cells.ts";

/** The transition sheet of a workbook with the new Statement of Applicability. */
export const transitionOf = (request: Omit<WorkbookRequest, "templates">): SheetPlan => {
  const plan = planWorkbook(library, templates, {
    templates: ["about", "soa-27001", "transition-2013-2022"],
    ...request,
  });
  if (!plan.ok) throw new Error(plan.issues[0]?.code);
  const sheet = plan.value.sheets.find((one) => one.name === "Transition 2013-2022");
  if (!sheet) throw new Error("no transition sheet");
  return sheet;
};

/** The sheet beside the document that the migration gives. */
export const migrated = (before: Soa): SheetPlan => {
  const result = migrateSoa(library, before, "iso-27001-2022");
  if (!result.ok) throw new Error(result.issues[0]?.code);
  return transitionOf({ before, soa: result.value.soa });
};

/** The lines of the table, each by its headings, formulas by what they give. */
export const linesOf = (sheet: SheetPlan): Record<string, string>[] => {
  const [table] = sheet.tables;
  if (!table) throw new Error("no table");
  const { cells, twice } = cellsOf({
    ...sheet,
    blocks: sheet.blocks.map((block) => ({ ...block, cells: block.results ?? block.cells })),
  });
  expect(twice).toEqual([]);
  const { top, bottom } = rectangle(table.range);
  return Array.from({ length: bottom - top }, (_, down) =>
    Object.fromEntries(
      table.columns.map((heading, across) => [heading, String(cells.get(`${top + 1 + down},${1 + across}`) ?? "")]),
    ),
  );
};

/** What stands above the table, formulas by what they give. */
export const headOf = (sheet: SheetPlan): string =>
  sheet.blocks
    .filter((block) => block.row < rectangle(sheet.tables[0]?.range ?? "A1").top)
    .flatMap((block) => (block.results ?? block.cells).flat())
    .join("\n");
