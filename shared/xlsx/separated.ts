import { parseCsv } from "hucre/csv";

/** What a spreadsheet would read as a formula is made text by a leading apostrophe; so is a leading apostrophe itself. */
const inert = (text: string): string => (/^[=+\-@\t\r']/.test(text) ? `'${text}` : text);

const revive = (text: string): string => (text.startsWith("'") ? text.slice(1) : text);

const cell = (text: string): string => {
  const safe = inert(text);
  return /[",;\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/**
 * Rows of text as CSV (RFC 4180), with a byte order mark so that Excel reads it as UTF-8, and safe against formula
 * injection. `readSeparated` gives the same rows back.
 */
export const writeSeparated = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("")}`;

/** The rows that `writeSeparated` wrote. */
export const readSeparated = (text: string): string[][] =>
  parseCsv(text, { delimiter: ",", skipBom: true, typeInference: false, skipEmptyRows: false }).map((row) =>
    row.map((value) => revive(value === null ? "" : String(value))),
  );
