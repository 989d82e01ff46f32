import { parseCsv } from "hucre/csv";
import { wellFormed } from "./well-formed.ts";

/**
 * Where a spreadsheet would begin a formula: at the start of a cell, and behind what separates cells where the reader
 * uses another separator than the comma and so does not see the quotes; a quote there may be taken for the cell's own.
 */
const beginsFormula = /(?<=^|[;|\t\r\n])(?=["']*[=+\-@\t\r])|^(?=')/g;
const guard = /(?<=^|[;|\t\r\n])'(?=["']*[=+\-@\t\r])|^'/g;

/** What a spreadsheet would read as a formula is made text by an apostrophe; so is a leading apostrophe itself. */
const inert = (text: string): string => text.replace(beginsFormula, "'");

/** A cell's text as it was before `writeSeparated` guarded it. */
export const revive = (text: string): string => text.replace(guard, "");

/** A text as `writeSeparated` puts it into a cell, its quotes aside. */
export const guarded = (text: string): string => inert(wellFormed(text));

const cell = (text: string): string => {
  const safe = guarded(text);
  return /[",;\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/**
 * Rows of text as CSV (RFC 4180), with a byte order mark so that Excel reads it as UTF-8, and safe against formula
 * injection. `readSeparated` and `revive` give the same rows back.
 */
export const writeSeparated = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("")}`;

/** The cells of separated rows as they stand there; `revive` gives the texts that `writeSeparated` was given. */
export const readSeparated = (text: string, separator = ","): string[][] =>
  parseCsv(text, { delimiter: separator, skipBom: true, typeInference: false, skipEmptyRows: false }).map((row) =>
    row.map((value) => (value === null ? "" : String(value))),
  );
