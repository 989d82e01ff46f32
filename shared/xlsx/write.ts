import type { Worksheet } from "exceljs/lib/doc/workbook.js";
import { say } from "../messages/say.ts";
import type { BlockPlan, SheetPlan, WorkbookPlan } from "../workbook/plan.ts";
import { fittedHeights } from "./write-heights.ts";
import { rectangle } from "./write-rectangle.ts";
import { isTableName, validationRule } from "./write-rules.ts";
import { cellStyle, conditionalStyle, tabColour } from "./write-style.ts";
import { escapeText } from "./write-text.ts";

const writeBlock = (sheet: Worksheet, { row, column, kind, cells, results }: BlockPlan): void => {
  cells.forEach((line, down) => {
    const target = sheet.getRow(row + down);
    line.forEach((value, across) => {
      if (value === null) return;
      const cell = target.getCell(column + across);
      if (kind === "values" || typeof value !== "string" || !value.startsWith("=")) {
        cell.value = typeof value === "string" ? escapeText(value) : value;
        return;
      }
      const known = results?.[down]?.[across];
      const result = typeof known === "string" ? escapeText(known) : known;
      cell.value = { formula: value.slice(1), ...(result === undefined || result === null ? {} : { result }) };
    });
  });
};

const writeStyles = (sheet: Worksheet, plan: SheetPlan): void => {
  for (const { range, style } of plan.styles) {
    const look = cellStyle(style);
    const { top, left, bottom, right } = rectangle(range);
    for (let row = top; row <= bottom; row += 1) {
      const target = sheet.getRow(row);
      for (let column = left; column <= right; column += 1) target.getCell(column).style = look;
    }
  }
};

const writeTables = (sheet: Worksheet, plan: SheetPlan): void => {
  for (const { name, range, columns, style } of plan.tables) {
    if (!isTableName(name)) throw new Error(say("workbook.table-name", { name }));
    const { top, bottom } = rectangle(range);
    sheet.addTable({
      name,
      ref: range.split(":")[0] ?? range,
      headerRow: true,
      style: { theme: style, showRowStripes: false },
      columns: columns.map((column) => ({ name: column, filterButton: true })),
      rows: Array.from({ length: bottom - top }, () => columns.map(() => null)),
    });
  }
};

const writeFormats = (sheet: Worksheet, plan: SheetPlan): void => {
  plan.conditionalFormats.forEach((format, index) => {
    sheet.addConditionalFormatting({
      ref: format.range,
      rules: [
        {
          type: "expression",
          priority: index + 1,
          formulae: [format.formula.replace(/^=/, "")],
          style: conditionalStyle(format),
        },
      ],
    });
  });
};

const optionsOf = ({ freeze, print, tab, showGridlines }: SheetPlan) => ({
  properties: tab === undefined ? {} : { tabColor: tabColour(tab) },
  views: [
    {
      showGridLines: showGridlines ?? true,
      ...(freeze ? { state: "frozen", xSplit: freeze.columns, ySplit: freeze.rows } : {}),
    },
  ],
  pageSetup: {
    paperSize: 9,
    orientation: print.orientation,
    ...(print.fitToWidth ? { fitToPage: true, fitToWidth: 1, fitToHeight: 0 } : {}),
    margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
    ...(print.repeatRows ? { printTitlesRow: `${print.repeatRows.from}:${print.repeatRows.to}` } : {}),
    // exceljs puts the `$` before the columns only.
    ...(print.area ? { printArea: print.area.replace(/(\d+)/g, "$$$1") } : {}),
  },
  headerFooter: {
    ...(print.header === undefined ? {} : { oddHeader: print.header }),
    ...(print.footer === undefined ? {} : { oddFooter: print.footer }),
  },
});

/**
 * The bytes of an xlsx workbook from its plan. Formulas carry the results that the plan knows, and Excel is asked to
 * calculate when it opens the file.
 *
 * In workerd `util.debuglog` has to be silenced before the first call, or the stream library that exceljs brings logs
 * every chunk.
 */
export const writeWorkbook = async (plan: WorkbookPlan): Promise<Uint8Array> => {
  // Loaded when first used, past exceljs's default entry, whose readers end a Worker's isolate on a broken request.
  const { default: Workbook } = await import("exceljs/lib/doc/workbook.js");
  const { mendParts } = await import("./write-parts.ts");
  const workbook = new Workbook();
  mendParts(workbook.xlsx);
  workbook.title = plan.title;
  workbook.subject = plan.subject ?? "";
  workbook.creator = "Crossbook";
  workbook.lastModifiedBy = "Crossbook";
  workbook.calcProperties.fullCalcOnLoad = true;
  for (const sheetPlan of plan.sheets) {
    const sheet = workbook.addWorksheet(sheetPlan.name, optionsOf(sheetPlan));
    sheet.columns = sheetPlan.columnWidths.map((width) => ({ width }));
    // Tables first: exceljs writes their cells, which the blocks then fill.
    writeTables(sheet, sheetPlan);
    for (const block of sheetPlan.blocks) writeBlock(sheet, block);
    writeStyles(sheet, sheetPlan);
    for (const range of sheetPlan.merges) sheet.mergeCells(range);
    for (const [row, points] of fittedHeights(sheetPlan)) sheet.getRow(row).height = points;
    for (const { row, points } of sheetPlan.rowHeights ?? []) sheet.getRow(row).height = points;
    for (const validation of sheetPlan.validations)
      sheet.dataValidations.add(validation.range, validationRule(validation));
    writeFormats(sheet, sheetPlan);
  }
  for (const { name, refersTo } of plan.names) workbook.definedNames.add(refersTo, name);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};
