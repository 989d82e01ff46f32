import { invalidArgument } from "./failure.ts";

/** A rectangle of cells from 0; whole columns and rows run to Excel's limits. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const maximumRows = 1_048_576;
export const maximumColumns = 16_384;

const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

export const columnLetters = (column: number): string => {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
};

/** `A1`, `A1:C4`, `B:D` or `2:5`, with or without dollars, as an area. */
export const parseArea = (address: string): Area => {
  const [first = "", last = first] = address.replaceAll("$", "").split(":");
  const parts = [first, last].map((part) => /^([A-Za-z]*)(\d*)$/.exec(part));
  const [start, end] = parts;
  if (!start || !end || first === "") throw invalidArgument();
  const row = start[2] ? Number(start[2]) - 1 : 0;
  const column = start[1] ? columnNumber(start[1]) : 0;
  const lastRow = end[2] ? Number(end[2]) - 1 : maximumRows - 1;
  const lastColumn = end[1] ? columnNumber(end[1]) : maximumColumns - 1;
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
};

export const areaAddress = ({ row, column, rows, columns }: Area): string => {
  const first = `${columnLetters(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${columnLetters(column + columns - 1)}${row + rows}`;
};
