import { looks } from "../../../shared/workbook/looks.ts";
import type { BlockPlan, PlanValue, SheetPlan } from "../../../shared/workbook/plan.ts";
import { contains, parseRange, type Rectangle } from "../../../shared/workbook/rectangle.ts";

/** What Excel would read as something other than the text it is: a formula, a number, a date, a truth value. */
const misread =
  /^(?:[=+\-@'#]|\s*[(€$£%.,]?\s*\d|(?:true|false)$|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s.\-/]*\d)/i;
/** Even in a cell formatted as text. */
const misreadAsText = /^[=']/;

/** A text with the apostrophe that keeps it a text, where it needs one. The cell's value does not contain it. */
export const asText = (text: string, inTextCell: boolean): string =>
  (inTextCell ? misreadAsText : misread).test(text) ? `'${text}` : text;

/** The cells whose last style formats them as text. */
export const textCells = (plan: SheetPlan): ((row: number, column: number) => boolean) => {
  const styled = [...plan.styles].reverse().flatMap(({ range, style }): { at: Rectangle; text: boolean }[] => {
    const at = parseRange(range);
    return at ? [{ at, text: looks[style].numberFormat === "@" }] : [];
  });
  return (row, column) => styled.find(({ at }) => contains(at, row, column))?.text ?? false;
};

/** What goes over the wire for a block: null leaves a cell as it is. */
export const blockCells = (
  { kind, row, column, cells }: BlockPlan,
  isText: (row: number, column: number) => boolean,
): PlanValue[][] =>
  cells.map((line, down) =>
    line.map((value, across) =>
      typeof value === "string" && !(kind === "formulas" && value.startsWith("="))
        ? asText(value, isText(row + down, column + across))
        : value,
    ),
  );
