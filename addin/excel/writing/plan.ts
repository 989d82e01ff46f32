import type { BlockPlan, SheetPlan, WorkbookPlan } from "../../../shared/workbook/plan.ts";
import { sampleTheme, type Theme } from "../theme.ts";
import { blockCells, textCells } from "./cells.ts";
import { writeConditionalFormats } from "./conditional-formats.ts";
import { writePage } from "./page.ts";
import { createPayload, type Payload, partsOf } from "./payload.ts";
import { writeStyles } from "./styles.ts";
import { writeValidations } from "./validations.ts";

const writeBlock = async (
  sheet: Excel.Worksheet,
  block: BlockPlan,
  isText: (row: number, column: number) => boolean,
  payload: Payload,
): Promise<void> => {
  let row = block.row - 1;
  for (const part of partsOf(blockCells(block, isText))) {
    await payload.add(part);
    const range = sheet.getRangeByIndexes(row, block.column - 1, part.length, part[0]?.length ?? 0);
    const cells = part.map((line) => [...line]);
    if (block.kind === "formulas") range.formulas = cells;
    else range.values = cells;
    row += part.length;
  }
};

const writeTables = (sheet: Excel.Worksheet, plan: SheetPlan): void => {
  for (const { name, range, style } of plan.tables) {
    const table = sheet.tables.add(range, true);
    table.name = name;
    table.style = style;
    table.showBandedRows = false;
  }
};

/**
 * Writes a plan whose names are free, in two round trips: one adds the sheets and reads the theme, one writes all the
 * rest. More are made only where the cells exceed what Excel takes in one request. The caller takes back what was
 * added when this throws.
 */
export const writePlan = async (
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  { activate }: { readonly activate: boolean },
): Promise<void> => {
  const { workbook, application } = context;
  const sheets = plan.sheets.map((sheetPlan) => ({
    plan: sheetPlan,
    sheet: workbook.worksheets.add(sheetPlan.name),
  }));
  const [first] = sheets;
  if (!first) return;
  const sampled = sampleTheme(first.sheet);
  await context.sync();
  const theme: Theme = sampled.read();
  application.suspendScreenUpdatingUntilNextSync();
  const payload = createPayload(context);
  // Formats come before the cells, so that an id stays a text, and tables before formulas that may name them.
  for (const { sheet, plan: sheetPlan } of sheets) {
    writeStyles(sheet, sheetPlan, theme);
    const isText = textCells(sheetPlan);
    for (const block of sheetPlan.blocks) if (block.kind === "values") await writeBlock(sheet, block, isText, payload);
    writeTables(sheet, sheetPlan);
  }
  for (const { name, refersTo } of plan.names) {
    workbook.names.add(name, refersTo.startsWith("=") ? refersTo : `=${refersTo}`);
  }
  for (const { sheet, plan: sheetPlan } of sheets) {
    const isText = textCells(sheetPlan);
    for (const block of sheetPlan.blocks)
      if (block.kind === "formulas") await writeBlock(sheet, block, isText, payload);
    writeValidations(sheet, sheetPlan);
    writeConditionalFormats(sheet, sheetPlan, theme);
    writePage(sheet, sheetPlan, theme);
  }
  if (activate) first.sheet.activate();
  await context.sync();
};
