import type { Grid, GridCell, GridRow, MergedRange } from "../../../shared/workbook/grid.ts";
import { parseRange } from "../../../shared/workbook/rectangle.ts";
import { isDateFormat, serialDate } from "../../../shared/xlsx/read-format.ts";

const symbolFont = /^(?:wingdings|webdings|symbol)/i;
const noFill = new Set(["", "#FFFFFF"]);

/** What a range of a sheet holds, once it has been read. */
export interface LoadedRange {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly values: readonly (readonly unknown[])[];
  readonly text: readonly (readonly string[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly string[])[];
  readonly valueTypes: readonly (readonly string[])[];
  readonly looks: readonly (readonly { readonly fill?: string; readonly font?: string }[])[];
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

const cellAt = (loaded: LoadedRange, row: number, column: number): GridCell | undefined => {
  const value = loaded.values[row]?.[column];
  const type = loaded.valueTypes[row]?.[column] ?? "";
  if (type === "Empty" || value === "" || value === undefined || value === null) return undefined;
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") return undefined;
  const format = loaded.numberFormat[row]?.[column] ?? "General";
  const kind = kindOf(value, type, format);
  const date = kind === "date" && typeof value === "number" ? serialDate(value, false) : undefined;
  const shown = loaded.text[row]?.[column] ?? "";
  const formula = loaded.formulas[row]?.[column];
  const look = loaded.looks[row]?.[column];
  return {
    value: date ?? value,
    // A column that is too narrow shows ####, which nobody wrote.
    text: date ?? (/^#+$/.test(shown) ? String(value) : shown),
    kind: kind === "date" && date === undefined ? "number" : kind,
    ...(format === "General" ? {} : { format }),
    ...(look?.font && symbolFont.test(look.font) ? { symbolFont: look.font } : {}),
    ...(look?.fill && !noFill.has(look.fill.toUpperCase()) ? { fill: look.fill.replace("#", "").toUpperCase() } : {}),
    ...(typeof formula === "string" && formula.startsWith("=") && formula !== value ? { formula: true } : {}),
  };
};

const mergeOf = (address: string): MergedRange[] => {
  const at = parseRange(address);
  return at ? [{ top: at.top, left: at.left - 1, bottom: at.bottom, right: at.right - 1 }] : [];
};

/** A read range as a grid, with the sheet's own row numbers and column places. */
export const toGrid = (sheet: string, hidden: boolean, parts: readonly LoadedRange[]): Grid => ({
  sheet,
  hidden,
  rows: parts.flatMap((part) =>
    part.values.flatMap((line, row): GridRow[] => {
      const cells = line.map((_, column) => cellAt(part, row, column));
      if (cells.every((cell) => cell === undefined)) return [];
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
