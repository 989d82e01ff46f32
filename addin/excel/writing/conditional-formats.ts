import { conditionalLooks } from "../../../shared/workbook/looks.ts";
import type { SheetPlan } from "../../../shared/workbook/plan.ts";
import { colourOf, type Theme } from "../theme.ts";
import { setNumberFormat } from "./number-format.ts";

/** In the plan's order: Excel puts a new rule before the older ones, so they are added from the last. */
export const writeConditionalFormats = (sheet: Excel.Worksheet, plan: SheetPlan, theme: Theme): void => {
  for (const { range, formula, look, symbol } of [...plan.conditionalFormats].reverse()) {
    const { custom } = sheet.getRange(range).conditionalFormats.add(Excel.ConditionalFormatType.custom);
    custom.rule.formula = formula.startsWith("=") ? formula : `=${formula}`;
    const { colour, fill } = conditionalLooks[look];
    if (colour) custom.format.font.color = colourOf(theme, colour);
    if (fill) custom.format.fill.color = colourOf(theme, fill);
    if (symbol !== undefined) setNumberFormat(custom.format, `"${symbol} "@`);
  }
};
