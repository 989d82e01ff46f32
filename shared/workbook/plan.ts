/**
 * A workbook as plain data. Two renderers take it: `shared/xlsx` (bytes) and `addin/excel` (the open workbook).
 * Addresses are A1 without a sheet unless said. Formulas start with `=`, are in English with commas, and use only
 * functions that Excel 2016, LibreOffice 7.4 and Google Sheets know.
 */
export interface WorkbookPlan {
  readonly title: string;
  readonly subject?: string;
  readonly sheets: readonly SheetPlan[];
  readonly names: readonly NamePlan[];
}

export interface NamePlan {
  readonly name: string;
  /** With its sheet: `Lists!$A$2:$A$7`. */
  readonly refersTo: string;
}

export interface SheetPlan {
  readonly name: string;
  /** Theme slot of the tab's colour. */
  readonly tab?: "accent" | "input" | "output" | "reference";
  /** Widths in characters, by column from A. */
  readonly columnWidths: readonly number[];
  readonly blocks: readonly BlockPlan[];
  readonly tables: readonly TablePlan[];
  readonly styles: readonly StyleRange[];
  readonly validations: readonly ValidationPlan[];
  readonly conditionalFormats: readonly ConditionalFormatPlan[];
  readonly merges: readonly string[];
  readonly rowHeights?: readonly { readonly row: number; readonly points: number }[];
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly print: PrintPlan;
  readonly showGridlines?: boolean;
}

/**
 * null leaves the cell empty. A day is Excel's number for it (45,000 is 2023-03-15) under a date style. A string that starts with `=` is
 * a formula only inside `formulas` blocks.
 */
export type PlanValue = string | number | boolean | null;

/** A rectangle of values or formulas, its top left cell at (row, column), both from 1. */
export interface BlockPlan {
  readonly row: number;
  readonly column: number;
  readonly kind: "values" | "formulas";
  readonly cells: readonly (readonly PlanValue[])[];
  /** What the formulas give, by the domain: stored in a file for readers that do not calculate. Same shape as `cells`. */
  readonly results?: readonly (readonly PlanValue[])[];
}

/** An Excel table over cells that a block already fills, its header row included. */
export interface TablePlan {
  /** Never something that reads as a cell reference (`tbl1`). */
  readonly name: string;
  readonly range: string;
  readonly columns: readonly string[];
  readonly style: string;
}

/** The named looks of a workbook. Each renderer turns them into theme fonts and colours. */
export type StyleName =
  | "title"
  | "subtitle"
  | "heading"
  | "label"
  | "text"
  | "id"
  | "input"
  | "computed"
  | "note"
  | "link"
  | "percent"
  | "points"
  | "date"
  | "figure"
  | "section"
  | "inputDate"
  | "inputCentre"
  | "inputNumber"
  | "number"
  | "centre"
  | "bar"
  | "check"
  | "plain"
  | "field"
  | "fieldDate"
  | "figureWhole"
  | "verdict"
  | "legend";

export interface StyleRange {
  readonly range: string;
  readonly style: StyleName;
}

export type ValidationPlan =
  | { readonly range: string; readonly kind: "list"; readonly values: readonly string[]; readonly message?: string }
  | { readonly range: string; readonly kind: "listRange"; readonly source: string; readonly message?: string }
  | { readonly range: string; readonly kind: "date"; readonly message?: string }
  | {
      readonly range: string;
      readonly kind: "whole";
      readonly minimum: number;
      readonly maximum: number;
      readonly message?: string;
    };

/** A look that a cell takes when the formula (relative to the range's first cell) is true. */
export interface ConditionalFormatPlan {
  readonly range: string;
  readonly formula: string;
  readonly look: "good" | "progress" | "warning" | "bad" | "muted";
  /** A sign before the text, so that colour is never alone: the number format `"● "@`. The cell's value stays as it is. */
  readonly symbol?: string;
}

export interface PrintPlan {
  readonly orientation: "portrait" | "landscape";
  readonly repeatRows?: { readonly from: number; readonly to: number };
  /** Header and footer texts with Excel's own codes (&P, &N, &A, &D). */
  readonly header?: string;
  readonly footer?: string;
  readonly fitToWidth: boolean;
  /** What is printed, `A1:N40`; the whole sheet when absent. */
  readonly area?: string;
}
