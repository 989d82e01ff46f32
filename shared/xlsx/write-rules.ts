import type { ValidationPlan } from "../workbook/plan.ts";

/** A validation as exceljs takes it. Days are numbers from 1900 on: a date that was typed as text is refused. */
export const validationRule = (plan: ValidationPlan): Record<string, unknown> => {
  const shared = {
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: "stop",
    ...(plan.message === undefined ? {} : { showInputMessage: true, prompt: plan.message, error: plan.message }),
  };
  switch (plan.kind) {
    case "list":
      return { ...shared, type: "list", formulae: [`"${plan.values.join(",")}"`] };
    case "listRange":
      return { ...shared, type: "list", formulae: [plan.source] };
    case "date":
      return { ...shared, type: "date", operator: "greaterThan", formulae: [1] };
    case "whole":
      return { ...shared, type: "whole", operator: "between", formulae: [plan.minimum, plan.maximum] };
  }
};

/**
 * Whether Excel takes a text as a table's name: letters, digits, `_` and `.`, not starting with a digit, and nothing
 * that reads as a cell (`tbl1`, `SoA27001`, `R1C1`).
 */
export const isTableName = (name: string): boolean =>
  name.length <= 255 &&
  /^[A-Za-z_\\][A-Za-z0-9_.]*$/.test(name) &&
  !/^[A-Za-z]{1,3}\d+$/.test(name) &&
  !/^[Rr]?\d*[Cc]?\d*$/.test(name);
