import type { FrameworkId } from "../../shared/catalog/framework.ts";
import type { Comparison } from "../../shared/soa/compare.ts";
import type { Soa } from "../../shared/soa/document.ts";
import type { OriginalRow } from "../../shared/soa/original-rows.ts";
import type { ImportReport } from "../../shared/soa/report.ts";

export interface FrameworkSummary {
  readonly id: FrameworkId;
  readonly name: string;
  readonly shortName: string;
  readonly edition: string;
  readonly publisher: string;
  readonly leafCount: number;
}

export interface TemplateSummary {
  readonly id: string;
  readonly title: string;
  readonly purpose: string;
  readonly frameworks: readonly FrameworkId[];
  readonly sheets: readonly string[];
}

export interface CrosswalkSummary {
  readonly from: FrameworkId;
  readonly to: FrameworkId;
  readonly count: number;
  readonly sources: readonly { readonly id: string; readonly title: string }[];
}

export interface Imported {
  readonly soa: Soa;
  readonly report: ImportReport;
  /** The rows of the recognised tables as the file has them, and the first rows of the other sheets. */
  readonly original?: readonly OriginalRow[];
}

/** What changed, with what a reader has to know before trusting it. */
export interface Compared extends Comparison {
  readonly issues: readonly { readonly code: string; readonly message: string }[];
}
