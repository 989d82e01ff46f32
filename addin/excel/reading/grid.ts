import type { Grid, GridCell, GridRow, MergedRange } from "../../../shared/workbook/grid.ts";
import { parseRange } from "../../../shared/workbook/rectangle.ts";
import { isDateFormat, serialDate } from "../../../shared/xlsx/read-format.ts";
import { formulaLink } from "../../../shared/xlsx/read-links.ts";
import { colouredBeyond } from "../../../shared/xlsx/read-styles.ts";

const symbolFont = /^(?:wingdings|webdings|symbol)/i;
const noFill = new Set(["", "#FFFFFF"]);

/** How a cell looks: its fill as `#RRGGBB`, the name of its font, and whether it is struck through. */
export interface CellLook {
  readonly fill?: string;
  readonly font?: string;
  readonly struck?: boolean;
}

/** What a range of a sheet holds, once it has been read. */
export interface LoadedRange {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly values: readonly (readonly unknown[])[];
  readonly text: readonly (readonly string[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly string[])[];
  readonly valueTypes: readonly (readonly string[])[];
  readonly looks: readonly (readonly CellLook[])[];
  readonly hiddenRows: readonly boolean[];
  readonly hiddenColumns: readonly boolean[];
  /** Addresses without the sheet. */
  readonly merges: readonly string[];
}

const kindOf = (value: string | number | boolean, type: string, format: string): GridCell["kind"] => {
  if (type === "Error") return "error";
  if (typeof value === "boolean") return "boolean";
  if (typeof value === "string") return "text";
  return isDateFormat(format) ? "date" : "number";
};

const fillOf = ({ fill }: CellLook): Pick<GridCell, "fill"> =>
  fill === undefined || noFill.has(fill.toUpperCase()) ? {} : { fill: fill.replace("#", "").toUpperCase() };

const cellAt = (loaded: LoadedRange, row: number, column: number): GridCell | undefined => {
  const value = loaded.values[row]?.[column];
  const type = loaded.valueTypes[row]?.[column] ?? "";
  if (type === "Empty" || value === "" || value === undefined || value === null) return undefined;
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") return undefined;
  const format = loaded.numberFormat[row]?.[column] ?? "General";
  const kind = kindOf(value, type, format);
  const date = kind === "date" && typeof value === "number" ? serialDate(value, false) : undefined;
  const shown = loaded.text[row]?.[column] ?? "";
  const written = loaded.formulas[row]?.[column];
  const formula = typeof written === "string" && written.startsWith("=") && written !== value ? written : undefined;
  const link = formula === undefined ? undefined : formulaLink(formula);
  const look = loaded.looks[row]?.[column] ?? {};
  return {
    value: date ?? value,
    // A column that is too narrow shows ####, which nobody wrote.
    text: date ?? (/^#+$/.test(shown) ? String(value) : shown),
    kind: kind === "date" && date === undefined ? "number" : kind,
    ...(format === "General" ? {} : { format }),
    ...(look.font && symbolFont.test(look.font) ? { symbolFont: look.font } : {}),
    ...fillOf(look),
    ...(look.struck ? { struck: true } : {}),
    ...(formula === undefined ? {} : { formula: true }),
    ...(link === undefined ? {} : { link }),
  };
};

const mergeOf = (address: string): MergedRange[] => {
  const at = parseRange(address);
  return at ? [{ top: at.top, left: at.left - 1, bottom: at.bottom, right: at.right - 1 }] : [];
};

/** The cells of a row, those that hold nothing but a colour among them as far as they stand beside others. */
const cellsOf = (loaded: LoadedRange, row: number): (GridCell | undefined)[] | undefined => {
  const cells = (loaded.values[row] ?? []).map((_, column) => cellAt(loaded, row, column));
  let last = cells.length - 1;
  while (last >= 0 && cells[last] === undefined) last--;
  if (last < 0) return undefined;
  return cells.map((cell, column) => {
    if (cell !== undefined || column > last + colouredBeyond) return cell;
    const { fill } = fillOf(loaded.looks[row]?.[column] ?? {});
    return fill === undefined ? undefined : { value: "", text: "", kind: "text", fill };
  });
};

/** A read range as a grid, with the sheet's own row numbers and column places. */
export const toGrid = (sheet: string, hidden: boolean, parts: readonly LoadedRange[]): Grid => ({
  sheet,
  hidden,
  rows: parts.flatMap((part) =>
    part.values.flatMap((_, row): GridRow[] => {
      const cells = cellsOf(part, row);
      if (cells === undefined) return [];
      const before = Array.from({ length: part.columnIndex }, () => undefined);
      const number = part.rowIndex + row + 1;
      return [{ number, ...(part.hiddenRows[row] ? { hidden: true } : {}), cells: [...before, ...cells] }];
    }),
  ),
  merges: parts.flatMap((part) => part.merges.flatMap(mergeOf)),
  hiddenColumns: (parts[0]?.hiddenColumns ?? []).flatMap((isHidden, column) =>
    isHidden ? [(parts[0]?.columnIndex ?? 0) + column] : [],
  ),
});

export const emptyGrid = (sheet: string, hidden: boolean): Grid => ({
  sheet,
  hidden,
  rows: [],
  merges: [],
  hiddenColumns: [],
});
