import { say } from "../../messages/say.ts";
import { area, cell, column } from "../address.ts";
import { headerChecks } from "../checks.ts";
import type { PlanContext } from "../context.ts";
import { documentBlock, printOf } from "../document-block.ts";
import type { SheetPlan } from "../plan.ts";
import { SheetBuilder } from "../sheet-builder.ts";
import type { RegisterColumn, RegisterTemplate } from "../template.ts";

/** Replaces `{Heading}` by what a column is in the place at hand; an unknown heading stays to be seen. */
const fill = (formula: string, columns: readonly RegisterColumn[], place: (at: number) => string): string =>
  formula.replace(/\{([^}]+)\}/g, (whole, heading: string) => {
    const index = columns.findIndex((one) => one.heading === heading);
    return index < 0 ? whole : place(index + 1);
  });

/** Plans a register from its template: document block, notes, checks, and one table with starter rows. */
export const registerSheet = (context: PlanContext, template: RegisterTemplate): SheetPlan => {
  const { columns, rows, name } = template;
  const sheet = new SheetBuilder(name);
  const fields = { title: name, id: template.table.replace(/_/g, "-").toUpperCase() };
  documentBlock(sheet, context, fields, [
    { label: 1, value: 2 },
    { label: 3, value: 4 },
    { label: 5, value: 6 },
  ]);
  const notes = template.notes ?? [];
  for (const [index, note] of notes.entries()) sheet.value(5 + index, 1, note, "subtitle");
  const checkRow = 5 + notes.length;
  const checks = template.checks ?? [];
  const headerRow = checkRow + (checks.length > 0 ? 1 : 0);
  const count = rows.length + template.blankRows;
  const top = headerRow + 1;
  const bottom = headerRow + count;
  sheet.table(
    template.table,
    headerRow,
    1,
    columns.map((one) => one.heading),
    count,
  );
  columns.forEach((one, index) => {
    const at = index + 1;
    const range = area(top, at, bottom, at);
    const lines = Array.from({ length: count }, (_, line) => line);
    if (one.formula === undefined) {
      sheet.values(
        top,
        at,
        lines.map((line) => [rows[line]?.[one.heading] ?? null]),
      );
    } else {
      const { formula } = one;
      sheet.formulas(
        top,
        at,
        lines.map((line) => [
          { formula: fill(formula, columns, (place) => `$${column(place)}${top + line}`), result: undefined },
        ]),
      );
    }
    sheet.style(range, one.style);
    if (one.values) sheet.validate({ range, kind: "list", values: one.values, ...hint(one) });
    if (one.whole) sheet.validate({ range, kind: "whole", ...one.whole, ...hint(one) });
    if (one.style === "inputDate")
      sheet.validate({ range, kind: "date", message: one.hint ?? say("workbook.hint.date") });
    for (const look of one.looks ?? []) {
      const formula = look.when.startsWith("=")
        ? fill(look.when, columns, (place) => `$${column(place)}${top}`)
        : `=$${column(at)}${top}="${look.when}"`;
      sheet.format({
        range,
        formula,
        look: look.look,
        ...(look.symbol === undefined ? {} : { symbol: look.symbol }),
      });
    }
  });
  const whole = (place: number) => area(top, place, bottom, place);
  headerChecks(
    sheet,
    checkRow,
    checks.map(({ label, count: test }) => ({
      label,
      count: `SUMPRODUCT(${fill(test, columns, whole)})`,
      now: undefined,
    })),
    checks.map((_, index) => ({ from: 2 + index, to: 2 + index })),
  );
  return sheet.finish(
    columns.map((one) => one.width),
    printOf(context, fields, { repeat: headerRow, area: `A1:${cell(bottom, columns.length)}` }),
    { tab: "input", freeze: { rows: headerRow, columns: 1 } },
  );
};

const hint = (one: RegisterColumn): { message?: string } => (one.hint === undefined ? {} : { message: one.hint });
