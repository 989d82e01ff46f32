import { fail, type Result } from "../messages/issue.ts";
import type { Grid } from "../workbook/grid.ts";
import { readCompound } from "./read-compound.ts";
import { readCsv } from "./read-csv.ts";
import { fileKind } from "./read-kind.ts";
import { limits, megabytes } from "./read-limits.ts";
import { decodeMarkup, decodeText } from "./read-text.ts";
import { readWebPage } from "./read-web-page.ts";
import { readXml2003 } from "./read-xml-2003.ts";
import { readZip } from "./read-zip.ts";

export interface ReadOptions {
  /** The file's name, for the sentences. What a file is, is told by its bytes. */
  readonly name?: string;
  readonly password?: string;
  /** What separates the fields of a text, where that is known. */
  readonly separator?: string;
}

/**
 * Reads a spreadsheet of any kind people use into grids: xlsx, xlsm, ods, csv, xls, and the web pages
 * and XML that programs give out as .xls. Every reason why it can't is an
 * issue with a sentence that says what to mend; nothing is unzipped before its size was checked. Sheets come with their
 * rows in order, empty rows left out.
 */
export const readSpreadsheet = async (bytes: Uint8Array, options: ReadOptions): Promise<Result<Grid[]>> => {
  if (bytes.byteLength === 0) return fail("import.empty-file");
  if (bytes.byteLength > limits.fileBytes) return fail("import.too-large-file", { limit: megabytes(limits.fileBytes) });
  const read = await readKind(bytes, options);
  if (!read.ok) return read;
  if (read.value.length === 0) return fail("import.no-sheets");
  return textLength(read.value) > limits.text ? fail("import.too-much-text", { limit: limits.text }) : read;
};

/** Characters of all cells. A text that a file holds once can stand in a million cells. */
const textLength = (grids: readonly Grid[]): number => {
  let length = 0;
  for (const { rows } of grids) {
    for (const { cells } of rows) for (const cell of cells) length += cell === undefined ? 0 : cell.text.length;
  }
  return length;
};

const readKind = async (bytes: Uint8Array, { password, separator }: ReadOptions): Promise<Result<Grid[]>> => {
  switch (fileKind(bytes)) {
    case "zip":
      return readZip(bytes);
    case "compound":
      return await readCompound(bytes, password);
    case "text":
      return readCsv(decodeText(bytes), separator);
    case "html":
      return readWebPage(decodeMarkup(bytes));
    case "xml-2003":
      return readXml2003(decodeMarkup(bytes));
    case "archive":
      return fail("import.web-archive");
    case "xml":
      return fail("import.xml-file");
    case "picture":
      return fail("import.picture");
    case "pdf":
      return fail("import.pdf");
    case "other":
      return fail("import.not-a-spreadsheet");
  }
};
