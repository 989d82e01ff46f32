import type { FrameworkId } from "../../../catalog/framework.ts";
import type { Status } from "../../document.ts";
import type { ColumnRole } from "../../report.ts";
import { markedKeyOf, type OwnWords } from "../answers/meanings.ts";

/** What a user decided about one sheet. */
export interface SheetChoice {
  readonly sheet: string;
  /** Of several tables on the sheet, the one whose heading is on this row; without it the choice is for all. */
  readonly headerRow?: number;
  /** Leave the table out, or take its rows into the SoA whatever was decided. */
  readonly use?: "exclude" | "include";
  /** The rows with the headings, as Excel shows them; 0 when there is none. */
  readonly headings?: number;
  readonly framework?: FrameworkId;
  /** Column letter to role; null keeps the column under its own heading only. */
  readonly columns?: Readonly<Record<string, ColumnRole | null>>;
}

/**
 * A user's choices about an import: JSON that can be saved and used again for the next file of the same shape.
 * Everything left out is recognised anew.
 */
export interface ImportProfile {
  readonly tables?: readonly SheetChoice[];
  /** What words mean, written as in the file; null when they decide nothing. */
  readonly words?: {
    readonly applicable?: Readonly<Record<string, boolean | null>>;
    readonly status?: Readonly<Record<string, Status | null>>;
  };
}

/** A user's meanings of words as they are looked up. */
export const userWords = (words: ImportProfile["words"]): OwnWords => ({
  applicable: new Map(Object.entries(words?.applicable ?? {}).map(([word, meaning]) => [markedKeyOf(word), meaning])),
  status: new Map(Object.entries(words?.status ?? {}).map(([word, meaning]) => [markedKeyOf(word), meaning])),
  statusApplies: new Map(),
  appliesStatus: new Map(),
  reasons: new Map(),
});
