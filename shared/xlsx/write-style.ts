import type { CellStyle, Colour, Fill, Font } from "exceljs/lib/doc/workbook.js";
import { conditionalLooks, type Look, looks, type ThemeColour } from "../workbook/looks.ts";
import type { ConditionalFormatPlan, SheetPlan, StyleName } from "../workbook/plan.ts";

/** Where a theme keeps its colours: SpreadsheetML counts text and background before dark and light. */
const slots: Readonly<Record<ThemeColour["slot"], number>> = {
  background: 0,
  text: 1,
  light: 2,
  dark: 3,
  accent1: 4,
  accent2: 5,
  accent4: 7,
  accent6: 9,
  link: 10,
};

const colourOf = ({ slot, tint }: ThemeColour): Colour => ({
  theme: slots[slot],
  ...(tint === undefined ? {} : { tint }),
});

const fontSchemes = {
  // The name counts only where a reader knows no themes.
  heading: { name: "Calibri", family: 2, scheme: "major" },
  body: { name: "Calibri", family: 2, scheme: "minor" },
} as const;

const line = { style: "thin", color: { theme: slots.background, tint: -0.15 } } as const;
const borders = {
  row: { bottom: line },
  under: { bottom: line },
  box: { top: line, bottom: line, left: line, right: line },
} as const;

const horizontal = { left: "left", centre: "center", right: "right" } as const;

const styleOf = (look: Look): CellStyle => ({
  font: {
    ...fontSchemes[look.font ?? "body"],
    size: look.size ?? 10,
    color: colourOf(look.colour ?? { slot: "text" }),
    ...(look.bold ? { bold: true } : {}),
    ...(look.italic ? { italic: true } : {}),
    ...(look.underline ? { underline: true } : {}),
  },
  ...(look.fill ? { fill: { type: "pattern", pattern: "solid", fgColor: colourOf(look.fill) } } : {}),
  ...(look.border ? { border: borders[look.border] } : {}),
  alignment: {
    ...(look.align ? { horizontal: horizontal[look.align] } : {}),
    vertical: look.vertical ?? "middle",
    wrapText: look.wrap ?? false,
  },
  ...(look.numberFormat ? { numFmt: look.numberFormat } : {}),
});

// One object a style: exceljs looks a style up by identity before it compares.
const names = Object.keys(looks) as StyleName[];
const cellStyles = new Map<StyleName, CellStyle>(names.map((name) => [name, styleOf(looks[name])]));

export const cellStyle = (name: StyleName): CellStyle => cellStyles.get(name) ?? {};

/** A fresh object each time: exceljs writes into it. */
export const conditionalStyle = ({ look, symbol }: ConditionalFormatPlan): CellStyle => {
  const { colour, fill } = conditionalLooks[look];
  const font: Font | undefined = colour && { color: colourOf(colour) };
  // A conditional fill is read from its background colour.
  const background: Fill | undefined = fill && { type: "pattern", pattern: "solid", bgColor: colourOf(fill) };
  return {
    ...(font ? { font } : {}),
    ...(background ? { fill: background } : {}),
    ...(symbol ? { numFmt: `"${symbol} "@` } : {}),
  };
};

const tabs: Readonly<Record<NonNullable<SheetPlan["tab"]>, ThemeColour>> = {
  accent: { slot: "accent1", tint: -0.25 },
  input: { slot: "accent1", tint: 0.4 },
  output: { slot: "accent6" },
  reference: { slot: "background", tint: -0.25 },
};

export const tabColour = (tab: NonNullable<SheetPlan["tab"]>): Colour => colourOf(tabs[tab]);
