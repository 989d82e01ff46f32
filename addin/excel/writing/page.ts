import { column as letters } from "../../../shared/workbook/address.ts";
import type { ThemeColour } from "../../../shared/workbook/looks.ts";
import type { PrintPlan, SheetPlan } from "../../../shared/workbook/plan.ts";
import { colourOf, type Theme } from "../theme.ts";

const tabs: Readonly<Record<NonNullable<SheetPlan["tab"]>, ThemeColour>> = {
  accent: { slot: "accent1", tint: -0.25 },
  input: { slot: "accent1", tint: 0.4 },
  output: { slot: "accent6" },
  reference: { slot: "background", tint: -0.25 },
};

/** The parts of `&Lleft&Ccentre&Rright`; a text without such codes is the centre. */
export const headerParts = (
  text: string,
): { readonly left: string; readonly centre: string; readonly right: string } => {
  const part = (code: string): string => new RegExp(`&${code}((?:&&|&(?![LCR])|[^&])*)`).exec(text)?.[1] ?? "";
  const parts = { left: part("L"), centre: part("C"), right: part("R") };
  return /&[LCR]/.test(text.replaceAll("&&", "")) ? parts : { ...parts, centre: text };
};

const pointsPerInch = 72;

const writePrint = (sheet: Excel.Worksheet, print: PrintPlan): void => {
  const { pageLayout } = sheet;
  pageLayout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.paperSize = Excel.PaperType.a4;
  if (print.fitToWidth) pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.leftMargin = pageLayout.rightMargin = 0.4 * pointsPerInch;
  pageLayout.topMargin = pageLayout.bottomMargin = 0.6 * pointsPerInch;
  pageLayout.headerMargin = pageLayout.footerMargin = 0.3 * pointsPerInch;
  if (print.repeatRows) pageLayout.setPrintTitleRows(`$${print.repeatRows.from}:$${print.repeatRows.to}`);
  if (print.area !== undefined) pageLayout.setPrintArea(print.area);
  const texts = pageLayout.headersFooters.defaultForAllPages;
  if (print.header !== undefined) {
    const { left, centre, right } = headerParts(print.header);
    texts.leftHeader = left;
    texts.centerHeader = centre;
    texts.rightHeader = right;
  }
  if (print.footer !== undefined) {
    const { left, centre, right } = headerParts(print.footer);
    texts.leftFooter = left;
    texts.centerFooter = centre;
    texts.rightFooter = right;
  }
};

/** Excel's width in points of a number of characters in the standard font, 7 pixels each and 5 around them. */
const points = (characters: number): number => (Math.round(characters * 7) + 5) * 0.75;

/** Everything of a sheet that is not its cells: widths, heights, frozen panes, gridlines, tab and paper. */
export const writePage = (sheet: Excel.Worksheet, plan: SheetPlan, theme: Theme): void => {
  plan.columnWidths.forEach((width, index) => {
    const name = letters(index + 1);
    sheet.getRange(`${name}:${name}`).format.columnWidth = points(width);
  });
  for (const { row, points: height } of plan.rowHeights ?? []) {
    sheet.getRange(`${row}:${row}`).format.rowHeight = height;
  }
  for (const range of plan.merges) sheet.getRange(range).merge(false);
  if (plan.tab !== undefined) sheet.tabColor = colourOf(theme, tabs[plan.tab]);
  if (plan.showGridlines === false) sheet.showGridlines = false;
  const { rows = 0, columns = 0 } = plan.freeze ?? {};
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRange(`A1:${letters(columns)}${rows}`));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
  writePrint(sheet, plan.print);
};
