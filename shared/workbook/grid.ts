/** A value as the file stores it. Dates are their ISO text with `kind` saying so. */
export type CellValue = string | number | boolean;

export interface GridCell {
  readonly value: CellValue;
  /** What a reader of the sheet sees, as far as the number format tells: `10.10` for 10.1 with format `0.00`. */
  readonly text: string;
  readonly kind: "text" | "number" | "boolean" | "date" | "error";
  /** The number format, when it is not General. */
  readonly format?: string;
  /** Name of the font when it is a symbol font (Wingdings, Webdings, Symbol): a letter is then a mark. */
  readonly symbolFont?: string;
  /** Fill colour as RRGGBB when the cell has one of its own. */
  readonly fill?: string;
  /** The whole cell is struck through. */
  readonly struck?: boolean;
  readonly formula?: boolean;
  /** Where the cell's hyperlink leads, when that is outside the workbook: text, never followed. */
  readonly link?: string;
  /** The file holds more of the text than a cell takes, and it ends here. */
  readonly cut?: boolean;
}

/** A cell that holds a text and nothing else. */
export const textCell = (text: string): GridCell => ({ value: text, text, kind: "text" });

export interface GridRow {
  /** The number that Excel shows, from 1. */
  readonly number: number;
  readonly hidden?: boolean;
  /** By column, from 0 (A); undefined where the cell is empty. */
  readonly cells: readonly (GridCell | undefined)[];
}

/** A rectangle of merged cells; rows as Excel shows them, columns from 0, all inclusive. */
export interface MergedRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One sheet read, whatever it came from: an xlsx file, an ods or csv file, or the open workbook. */
export interface Grid {
  readonly sheet: string;
  readonly hidden: boolean;
  /** Rows that hold something, in order; empty rows are left out. */
  readonly rows: readonly GridRow[];
  readonly merges: readonly MergedRange[];
  readonly hiddenColumns: readonly number[];
  /** Cells with a formula whose result the file does not have; rows as Excel shows them, columns from 0. */
  readonly uncomputed?: readonly { readonly row: number; readonly column: number }[];
  /** What separated the fields of a text. */
  readonly separator?: string;
}

/** The sheet name of a file that has no sheets: separated text. Only there can an unquoted comma shift a row's cells. */
export const csvSheet = "#csv";

/** The letters of a column, counted from 0: A, Z, AA. */
export const columnLetter = (column: number): string => {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
};

/** The column that letters name, from 0; -1 when they name none. */
export const columnIndex = (letters: string): number => {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return -1;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
};
