import { type Look, looks } from "../../../shared/workbook/looks.ts";
import type { SheetPlan } from "../../../shared/workbook/plan.ts";
import { overlaps, parseRange, type Rectangle } from "../../../shared/workbook/rectangle.ts";
import { colourOf, type Theme } from "../theme.ts";
import { setNumberFormat } from "./number-format.ts";

const horizontal = { left: "Left", centre: "Center", right: "Right" } as const;
const vertical = { top: "Top", middle: "Center", bottom: "Bottom" } as const;
const edges = {
  row: ["EdgeBottom", "InsideHorizontal"],
  under: ["EdgeBottom"],
  box: ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"],
} as const;

const wear = (range: Excel.Range, look: Look, theme: Theme): void => {
  // A built-in cell style is the only way to the theme's heading font; the rest follows the workbook's Normal style.
  if (look.font === "heading") range.style = "SheetTitle";
  const { format } = range;
  format.font.size = look.size ?? 10;
  format.font.color = colourOf(theme, look.colour ?? { slot: "text" });
  if (look.bold) format.font.bold = true;
  if (look.italic) format.font.italic = true;
  if (look.underline) format.font.underline = "Single";
  if (look.fill) format.fill.color = colourOf(theme, look.fill);
  if (look.align) format.horizontalAlignment = horizontal[look.align];
  format.verticalAlignment = vertical[look.vertical ?? "middle"];
  if (look.wrap) format.wrapText = true;
  if (look.numberFormat !== undefined) setNumberFormat(range, look.numberFormat);
  for (const edge of look.border ? edges[look.border] : []) {
    const border = format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = colourOf(theme, { slot: "background", tint: -0.15 });
  }
};

/** Gives every range its look. A look replaces the one before it, so a cell that had one goes back to Normal first. */
export const writeStyles = (sheet: Excel.Worksheet, plan: SheetPlan, theme: Theme): void => {
  const done: Rectangle[] = [];
  for (const { range: address, style } of plan.styles) {
    const rectangle = parseRange(address);
    const range = sheet.getRange(address);
    if (rectangle && done.some((other) => overlaps(other, rectangle))) range.style = "Normal";
    if (rectangle) done.push(rectangle);
    wear(range, looks[style], theme);
  }
};
