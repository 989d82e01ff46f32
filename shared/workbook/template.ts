import type { FrameworkId } from "../catalog/framework.ts";
import type { StyleName } from "./plan.ts";

/** A workbook to be made, as data: which sheets, for which frameworks, with which crosswalk columns at first. */
export interface Template {
  readonly id: string;
  readonly title: string;
  readonly purpose: string;
  /** What it is for. A request may choose others where a sheet names none of its own. */
  readonly frameworks: readonly FrameworkId[];
  /** Crosswalk columns when the request names none; targets without a source for the pair are left out. */
  readonly crosswalks?: readonly FrameworkId[];
  readonly sheets: readonly SheetTemplate[];
}

/** A sheet is planned once in a workbook, however many of its templates ask for it. */
export type SheetTemplate =
  | { readonly kind: "about" }
  /** Annex A with applicability, reasons and status. */
  | { readonly kind: "soa"; readonly framework: FrameworkId }
  /** Clauses and controls; the clauses alone where a SoA sheet of the workbook holds the controls. */
  | { readonly kind: "gap"; readonly framework: FrameworkId }
  /** Score, checks and gains of each framework asked for, with the rows it needs. */
  | { readonly kind: "readiness" }
  /** Every mapping with its source, and one row a control for look-ups. */
  | { readonly kind: "crosswalk" }
  /** The old edition beside the new one, row by row. */
  | { readonly kind: "transition"; readonly from: FrameworkId; readonly to: FrameworkId }
  | RegisterTemplate;

/** A table that users fill: a register, a plan, a checklist. */
export interface RegisterTemplate {
  readonly kind: "register";
  /** At most 31 characters, without `: \ / ? * [ ]`. */
  readonly name: string;
  readonly purpose: string;
  /** Letters, digits and `_`; never something that reads as a cell reference. */
  readonly table: string;
  /** How to use it, one line each, above the table. */
  readonly notes?: readonly string[];
  readonly columns: readonly RegisterColumn[];
  /** Starter rows by column heading; what a row does not name is empty. */
  readonly rows: readonly Readonly<Record<string, string | number>>[];
  /** Empty rows to fill after the starter rows. */
  readonly blankRows: number;
  /** Counts in the frozen header. */
  readonly checks?: readonly RegisterCheck[];
}

export interface RegisterColumn {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  readonly style: Extract<
    StyleName,
    "id" | "text" | "input" | "inputDate" | "inputCentre" | "inputNumber" | "computed" | "number"
  >;
  /** A dropdown. */
  readonly values?: readonly string[];
  readonly whole?: { readonly minimum: number; readonly maximum: number };
  /** `{Heading}` is the cell of that column in the same row: `=IF({Likelihood}="","",{Likelihood}*{Impact})`. */
  readonly formula?: string;
  /** Looks by value, with the sign that is put before it. */
  readonly looks?: readonly RegisterLook[];
  /** What to write, shown when a cell is chosen. */
  readonly hint?: string;
}

export interface RegisterLook {
  /** A value, or a condition on `{Heading}` cells when it starts with `=`. */
  readonly when: string;
  readonly look: "good" | "progress" | "warning" | "bad" | "muted";
  readonly symbol?: string;
}

export interface RegisterCheck {
  readonly label: string;
  /** A condition on whole columns; rows for which it is 1 are counted: `({Status}="Open")*({Owner}="")`. */
  readonly count: string;
}
