import type { FrameworkId } from "../../shared/catalog/framework.ts";
import type { Result } from "../../shared/messages/issue.ts";
import type { Grid } from "../../shared/workbook/grid.ts";
import type { WorkbookPlan } from "../../shared/workbook/plan.ts";

/** What the user has selected. `address` is A1 without the sheet; `table` is set when one Excel table holds it. */
export interface Selection {
  readonly sheet: string;
  readonly address: string;
  readonly table?: string;
}

export interface InsertOptions {
  /**
   * What happens when the workbook already has a sheet of the same name: `refuse` writes nothing and answers the
   * issue `excel.sheets-exist`, which names them, so that the user can be asked; `rename` gives the new sheets a
   * free name (`SoA (2)`) and adapts their formulas. An existing sheet is never written over. Default: `refuse`.
   */
  readonly whenTaken?: "refuse" | "rename";
}

/** What was added. `sheets` are the names in the workbook, in the plan's order; `renamed` those that differ from it. */
export interface Inserted {
  readonly sheets: readonly string[];
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
}

export interface CrosswalkColumnRequest {
  readonly to: FrameworkId;
  /** `formula`: INDEX/MATCH over a visible sheet, works without the add-in. `function`: XWALK.MAP. `values`: text. */
  readonly as: "formula" | "function" | "values";
  /** The framework of the table's ids; decided from the ids themselves when absent. */
  readonly from?: FrameworkId;
}

export interface CrosswalkColumnAdded {
  readonly sheet: string;
  readonly header: string;
  /** Letters of the new column. */
  readonly column: string;
  readonly from: FrameworkId;
  readonly to: FrameworkId;
  /** Data rows of the table, and how many of them have at least one target. */
  readonly rows: number;
  readonly mapped: number;
  /** Cells of the id column that name no single control, with the row that Excel shows; left blank. */
  readonly undecided: readonly { readonly row: number; readonly text: string }[];
  /** The sheet with the rows and their sources that the formulas look up; only for `as: "formula"`. */
  readonly lookupSheet?: string;
}

/** What this Excel offers beyond what the manifest requires. */
export interface Abilities {
  /** Several writes are one undo: ExcelApi 1.19. */
  readonly undoGroup: boolean;
  /** A cell can hold an entity with a card: ExcelApi 1.16. */
  readonly entityCards: boolean;
}

/**
 * The open workbook, as the pane and the ribbon commands see it. Nothing here throws for what a user can cause:
 * a refusal is an issue with a sentence, and then nothing was written.
 */
export interface WorkbookPort {
  readonly abilities: Abilities;
  /** Excel's display language as a BCP 47 tag: `en-GB`. */
  readonly language: string;
  /** Adds the plan's sheets after the last one, in at most 4 round trips unless the data exceed Excel's 5 MB a trip. */
  insertPlan(plan: WorkbookPlan, options?: InsertOptions): Promise<Result<Inserted>>;
  /** Adds a column with the mapped ids to the right of the table around the selection. */
  addCrosswalkColumn(request: CrosswalkColumnRequest): Promise<Result<CrosswalkColumnAdded>>;
  /** The used part of the selection, with the rows' numbers and the columns' places of the sheet. */
  readSelection(): Promise<Result<Grid>>;
  /** Every sheet, hidden ones included, in the workbook's order. */
  readWorkbook(): Promise<Result<readonly Grid[]>>;
  selection(): Promise<Result<Selection>>;
  /** Calls back after every change of the selection; the returned function ends that. */
  onSelectionChanged(listener: () => void): Promise<() => void>;
  /** Opens the task pane, when it is closed. */
  showPane(): Promise<void>;
}
