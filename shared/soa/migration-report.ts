import type { FrameworkId } from "../catalog/framework.ts";
import type { SoaItem } from "./document.ts";

/** A field on which the old rows of a merge disagree; `values` say which old id holds what. */
export interface MergeConflict {
  readonly field: string;
  readonly values: readonly { readonly control: string; readonly value: string }[];
}

/**
 * What became of every old row and every new control: `carried`, `kept` and `unmapped` are all rows. Ids are plain, `from`
 * and `to` name their editions; where rows of several editions met in one control, its rows are named with their editions.
 */
export interface MigrationReport {
  readonly from: FrameworkId;
  readonly to: FrameworkId;
  /** How many old rows are carried into at least one new row. */
  readonly carried: number;
  /** How many rows are not of the old edition and stay in the new document. */
  readonly kept: number;
  /** New controls that several old rows became. */
  readonly merged: readonly {
    readonly control: string;
    readonly from: readonly string[];
    readonly conflicts: readonly MergeConflict[];
  }[];
  /** Old controls that became several new ones. */
  readonly split: readonly { readonly control: string; readonly to: readonly string[] }[];
  /** Controls that the new edition added, without a predecessor: gaps. */
  readonly new: readonly string[];
  /** Controls with a predecessor that the old document does not hold: gaps as well, and a sign that it was not complete. */
  readonly absent: readonly string[];
  /** Old rows that have no place in the new edition, each whole. */
  readonly unmapped: readonly { readonly control: string; readonly reason: string; readonly row: SoaItem }[];
  /** What changed between the editions beside the controls, such as an amendment, and what the new document lacks. */
  readonly notes: readonly string[];
}
