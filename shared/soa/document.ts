import type { FrameworkId } from "../catalog/framework.ts";

export const statuses = ["not-assessed", "not-started", "planned", "partial", "implemented", "verified"] as const;
/** How far a control is implemented, least advanced first. */
export type Status = (typeof statuses)[number];

/** Whether a status says that a control is in place. */
export const isDone = (status: Status | undefined): boolean => status === "implemented" || status === "verified";

export const inclusions = ["risk", "legal", "contract", "business"] as const;
/** Why a control is in the Statement of Applicability: ISO/IEC 27001:2022, 6.1.3 d. */
export type Inclusion = (typeof inclusions)[number];

/** The most pieces of evidence that a row takes. */
export const mostEvidence = 1_000;

export interface Evidence {
  readonly reference: string;
  readonly version?: string;
  /** ISO dates, `2026-11-24`. */
  readonly date?: string;
  /** The last day on which it counts as current. */
  readonly expires?: string;
  readonly owner?: string;
}

/** One row of a Statement of Applicability or a gap assessment. */
export interface SoaItem {
  /** Plain id; with `framework` (or the document's) it is the identity. */
  readonly control: string;
  readonly framework?: FrameworkId;
  readonly title?: string;
  /** null while undecided. */
  readonly applicable?: boolean | null;
  readonly inclusion?: readonly Inclusion[];
  /** Why it is in, or why it is out. */
  readonly justification?: string;
  readonly status?: Status;
  readonly evidence?: readonly Evidence[];
  readonly owner?: string;
  /** ISO date by which it is to be done: the treatment plan's. */
  readonly due?: string;
  readonly notes?: string;
  /** Relative importance in the score, 1 when absent. */
  readonly weight?: number;
  /** Where it came from: the sheet and the row that Excel shows. */
  readonly source?: { readonly sheet: string; readonly row: number };
  /** What no field takes, under its own heading. */
  readonly extra?: Readonly<Record<string, string>>;
}

/** The fields of a row that its organization answers, in the order of a sheet's columns. */
export const answerFields = [
  "applicable",
  "inclusion",
  "justification",
  "status",
  "evidence",
  "owner",
  "due",
  "notes",
  "weight",
] as const satisfies readonly (keyof SoaItem)[];

export interface Soa {
  readonly title?: string;
  readonly organisation?: string;
  readonly version?: string;
  readonly date?: string;
  readonly framework: FrameworkId;
  readonly approver?: string;
  readonly classification?: string;
  readonly items: readonly SoaItem[];
}

/** What a row says under a heading of its own; a heading may be called anything, `constructor` too. */
export const extraText = ({ extra }: SoaItem, heading: string): string | undefined =>
  extra !== undefined && Object.hasOwn(extra, heading) ? extra[heading] : undefined;
