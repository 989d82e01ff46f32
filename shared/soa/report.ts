import type { FrameworkId } from "../catalog/framework.ts";

/** Every role that a column can have, in the order in which they are offered. */
export const columnRoles = [
  "control",
  "title",
  "applicable",
  "inclusion",
  "inclusion-risk",
  "inclusion-legal",
  "inclusion-contract",
  "inclusion-business",
  "justification",
  "exclusion",
  "status",
  "evidence",
  "expires",
  "owner",
  "due",
  "notes",
  "weight",
] as const;

/**
 * What a column of a recognised table holds. Where an id and its title share a cell, `control` and `title` name the same
 * column. `exclusion` is the reason for leaving a control out, where a sheet keeps it apart from `justification`; `expires`
 * the day up to which the evidence counts.
 */
export type ColumnRole = (typeof columnRoles)[number];

/** A control table that was recognised. Row numbers are the ones Excel shows; columns are letters. */
export interface RecognisedTable {
  readonly sheet: string;
  /** 0 when the table has no header. */
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** `iso-27001-2005` is recognised and named although no catalog holds it; `mixed` when one table holds two editions. */
  readonly framework: FrameworkId;
  /** `form` when labels stand beside their answers, `own` when Crossbook wrote it and it was read by its own headings. */
  readonly layout: "table" | "form" | "own";
  /** 0 to 1. */
  readonly confidence: number;
  /** Why, in plain words, strongest first. */
  readonly reasons: readonly string[];
  /** Role to column letter. */
  readonly columns: Readonly<Partial<Record<ColumnRole, string>>>;
}

export interface ImportWarning {
  readonly code: string;
  readonly message: string;
  readonly rows: readonly { readonly sheet: string; readonly row: number }[];
}

/** What became of every row of every recognised table: `rowsRead = accepted + rejected + ignored`, always. */
export interface ImportReport {
  readonly rowsRead: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly ignored: number;
  readonly tables: readonly RecognisedTable[];
  readonly skippedSheets: readonly { readonly sheet: string; readonly reason: string }[];
  readonly rejects: readonly {
    readonly sheet: string;
    readonly row: number;
    readonly reason: string;
    readonly cells: readonly string[];
  }[];
  readonly ignoredRows: readonly { readonly sheet: string; readonly row: number; readonly reason: string }[];
  readonly warnings: readonly ImportWarning[];
}
