import type { SheetPlan, ValidationPlan } from "../../../shared/workbook/plan.ts";

const ruleOf = (plan: ValidationPlan): Excel.DataValidationRule => {
  switch (plan.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: plan.values.join(",") } };
    case "listRange":
      return { list: { inCellDropDown: true, source: plan.source.startsWith("=") ? plan.source : `=${plan.source}` } };
    case "date":
      // Day 1 of Excel's calendar: a date typed as text is refused.
      return { date: { formula1: "1900-01-01", operator: "GreaterThan" } };
    case "whole":
      return { wholeNumber: { formula1: plan.minimum, formula2: plan.maximum, operator: "Between" } };
  }
};

export const writeValidations = (sheet: Excel.Worksheet, plan: SheetPlan): void => {
  for (const validation of plan.validations) {
    const { dataValidation } = sheet.getRange(validation.range);
    dataValidation.rule = ruleOf(validation);
    dataValidation.ignoreBlanks = true;
    if (validation.message !== undefined) {
      dataValidation.prompt = { showPrompt: true, title: "", message: validation.message };
      dataValidation.errorAlert = { showAlert: true, style: "Stop", title: "", message: validation.message };
    }
  }
};
