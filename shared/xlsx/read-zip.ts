import { fail, type Result } from "../messages/issue.ts";
import type { Grid } from "../workbook/grid.ts";
import { type ArchivePart, listParts } from "./read-archive.ts";
import { readOds } from "./read-ods.ts";
import { readWorkbook } from "./read-workbook.ts";

/** Reads a spreadsheet that is a zip file: Office Open XML or OpenDocument. */
export const readZip = (bytes: Uint8Array): Result<Grid[]> => {
  const parts = listParts(bytes);
  if (!parts.ok) return parts;
  const has = (test: (part: ArchivePart) => boolean) => parts.value.some(test);
  if (has((part) => part.name === "content.xml")) return readOds(bytes, parts.value);
  if (has((part) => part.name.toLowerCase() === "_rels/.rels")) return readWorkbook(bytes, parts.value);
  if (has((part) => /^Index(\.zip$|\/.*\.iwa$)/.test(part.name))) return fail("import.numbers");
  return fail("import.not-a-spreadsheet");
};
