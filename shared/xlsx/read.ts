import { fail, type Result } from "../messages/issue.ts";
import type { Grid } from "../workbook/grid.ts";
import { listParts } from "./read-archive.ts";
import { readCsv } from "./read-csv.ts";
import { limits, megabytes } from "./read-limits.ts";
import { decodeText } from "./read-text.ts";
import { readWorkbook } from "./read-workbook.ts";

export interface ReadOptions {
  /** The file's name, for the sentences. What a file is, is told by its bytes. */
  readonly name?: string;
  readonly password?: string;
}

/**
 * Reads a spreadsheet of any kind people use into grids. Every reason why it can't is an issue with a sentence that
 * says what to mend; nothing is unzipped before its size was checked.
 */
export const readSpreadsheet = async (bytes: Uint8Array, _options: ReadOptions): Promise<Result<Grid[]>> => {
  if (bytes.byteLength === 0) return fail("import.empty-file");
  if (bytes.byteLength > limits.fileBytes) return fail("import.too-large-file", { limit: megabytes(limits.fileBytes) });
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const parts = listParts(bytes);
    if (!parts.ok) return parts;
    return readWorkbook(bytes, parts.value);
  }
  return readCsv(decodeText(bytes));
};
