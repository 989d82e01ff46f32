/** Column letters from a number, from 1: 28 is AB. */
export const column = (number: number): string =>
  number <= 26
    ? String.fromCharCode(64 + number)
    : column(Math.floor((number - 1) / 26)) + column(((number - 1) % 26) + 1);

/** A1 of a cell; row and column from 1. */
export const cell = (row: number, at: number): string => `${column(at)}${row}`;

/** A1 of a rectangle, both corners inclusive. */
export const area = (top: number, left: number, bottom: number, right: number): string =>
  `${cell(top, left)}:${cell(bottom, right)}`;

/** The cells of one column on a sheet, as an absolute reference from anywhere: `'SoA 27001'!$A$7:$A$99`. */
export const columnOn = (sheet: string, at: number, top: number, bottom: number): string =>
  `${quoteSheet(sheet)}!$${column(at)}$${top}:$${column(at)}$${bottom}`;

/** A cell on a sheet, as an absolute reference from anywhere. */
export const cellOn = (sheet: string, row: number, at: number): string => `${quoteSheet(sheet)}!$${column(at)}$${row}`;

export const quoteSheet = (sheet: string): string =>
  /^[A-Za-z_][A-Za-z_]*$/.test(sheet) ? sheet : `'${sheet.replace(/'/g, "''")}'`;

/** A text inside a formula. */
export const quoteText = (text: string): string => `"${text.replace(/"/g, '""')}"`;
