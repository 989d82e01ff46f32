import { area, cell } from "./address.ts";
import type {
  BlockPlan,
  ConditionalFormatPlan,
  PlanValue,
  PrintPlan,
  SheetPlan,
  StyleName,
  TablePlan,
  ValidationPlan,
} from "./plan.ts";

/** A formula with what it gives; the result is undefined where only the day of opening decides it. */
export interface Computed {
  readonly formula: string;
  readonly result: PlanValue | undefined;
}

/** The style of every table: lines only, since the cells carry their own looks. */
const tableStyle = "TableStyleLight1";

/** Collects one sheet. Rows and columns count from 1. */
export class SheetBuilder {
  readonly name: string;
  readonly #blocks: BlockPlan[] = [];
  readonly #styles: { range: string; style: StyleName }[] = [];
  readonly #tables: TablePlan[] = [];
  readonly #validations: ValidationPlan[] = [];
  readonly #formats: ConditionalFormatPlan[] = [];
  readonly #merges: string[] = [];
  readonly #heights: { row: number; points: number }[] = [];
  #lastRow = 1;

  constructor(name: string) {
    this.name = name;
  }

  get lastRow(): number {
    return this.#lastRow;
  }

  values(row: number, at: number, cells: readonly (readonly PlanValue[])[], style?: StyleName): this {
    return this.#add({ row, column: at, kind: "values", cells }, style);
  }

  value(row: number, at: number, value: PlanValue, style: StyleName): this {
    return this.values(row, at, [[value]], style);
  }

  formulas(row: number, at: number, cells: readonly (readonly Computed[])[], style?: StyleName): this {
    const known = cells.flat().every((one) => one.result !== undefined);
    return this.#add(
      {
        row,
        column: at,
        kind: "formulas",
        cells: cells.map((line) => line.map((one) => one.formula)),
        ...(known ? { results: cells.map((line) => line.map((one) => one.result ?? null)) } : {}),
      },
      style,
    );
  }

  formula(row: number, at: number, computed: Computed, style: StyleName): this {
    return this.formulas(row, at, [[computed]], style);
  }

  style(range: string, style: StyleName): this {
    this.#styles.push({ range, style });
    return this;
  }

  /** A table's frame: writes the header; the rows below are written apart. */
  table(name: string, row: number, at: number, columns: readonly string[], rows: number): this {
    this.values(row, at, [columns], "heading");
    this.#tables.push({ name, range: area(row, at, row + rows, at + columns.length - 1), columns, style: tableStyle });
    return this;
  }

  validate(validation: ValidationPlan): this {
    this.#validations.push(validation);
    return this;
  }

  format(format: ConditionalFormatPlan): this {
    this.#formats.push(format);
    return this;
  }

  merge(range: string): this {
    this.#merges.push(range);
    return this;
  }

  height(row: number, points: number): this {
    this.#heights.push({ row, points });
    return this;
  }

  finish(columnWidths: readonly number[], print: PrintPlan, rest: Pick<SheetPlan, "tab" | "freeze"> = {}): SheetPlan {
    return {
      name: this.name,
      ...rest,
      columnWidths,
      blocks: this.#blocks,
      tables: this.#tables,
      styles: this.#styles,
      validations: this.#validations,
      conditionalFormats: this.#formats,
      merges: this.#merges,
      rowHeights: this.#heights,
      print,
      showGridlines: false,
    };
  }

  #add(block: BlockPlan, style: StyleName | undefined): this {
    const height = block.cells.length;
    const width = block.cells[0]?.length ?? 0;
    if (height === 0 || width === 0) return this;
    this.#blocks.push(block);
    const bottom = block.row + height - 1;
    this.#lastRow = Math.max(this.#lastRow, bottom);
    if (style) {
      const single = height === 1 && width === 1;
      this.style(
        single ? cell(block.row, block.column) : area(block.row, block.column, bottom, block.column + width - 1),
        style,
      );
    }
    return this;
  }
}
