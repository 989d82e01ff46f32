import { fail, type Result } from "../messages/issue.ts";
import type { Grid } from "../workbook/grid.ts";
import { type ArchivePart, listParts } from "./read-archive.ts";
import { readCompound } from "./read-compound.ts";
import { readCsv } from "./read-csv.ts";
import { fileKind } from "./read-kind.ts";
import { limits, megabytes } from "./read-limits.ts";
import { readOds } from "./read-ods.ts";
import { decodeText } from "./read-text.ts";
import { readWorkbook } from "./read-workbook.ts";

export interface ReadOptions {
  /** The file's name, for the sentences. What a file is, is told by its bytes. */
  readonly name?: string;
  readonly password?: string;
}

const readZip = (bytes: Uint8Array): Result<Grid[]> => {
  const parts = listParts(bytes);
  if (!parts.ok) return parts;
  const has = (test: (part: ArchivePart) => boolean) => parts.value.some(test);
  if (has((part) => part.name === "content.xml")) return readOds(bytes, parts.value);
  if (has((part) => part.name.toLowerCase() === "_rels/.rels")) return readWorkbook(bytes, parts.value);
  return fail("import.not-a-spreadsheet");
};

/**
 * Reads a spreadsheet of any kind people use into grids: xlsx, xlsm, ods, csv, xls. Every reason why it can't is an
 * issue with a sentence that says what to mend; nothing is unzipped before its size was checked. Sheets come with their
 * rows in order, empty rows left out.
 */
export const readSpreadsheet = async (bytes: Uint8Array, options: ReadOptions): Promise<Result<Grid[]>> => {
  if (bytes.byteLength === 0) return fail("import.empty-file");
  if (bytes.byteLength > limits.fileBytes) return fail("import.too-large-file", { limit: megabytes(limits.fileBytes) });
  const read = await readKind(bytes, options);
  return read.ok && read.value.length === 0 ? fail("import.no-sheets") : read;
};

const readKind = async (bytes: Uint8Array, { password }: ReadOptions): Promise<Result<Grid[]>> => {
  switch (fileKind(bytes)) {
    case "zip":
      return readZip(bytes);
    case "compound":
      return await readCompound(bytes, password);
    case "text":
      return readCsv(decodeText(bytes));
    case "html":
      return fail("import.web-page");
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
