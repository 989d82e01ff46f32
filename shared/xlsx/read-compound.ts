import { fail, type Result } from "../messages/issue.ts";
import type { Grid } from "../workbook/grid.ts";
import { openContainer } from "./container.ts";
import { openEncrypted } from "./read-encrypted.ts";
import { readXlsStream } from "./read-xls.ts";
import { readZip } from "./read-zip.ts";

/** Reads a compound file: an .xls of Excel 97 to 2003, or a workbook under a password. */
export const readCompound = async (bytes: Uint8Array, password: string | undefined): Promise<Result<Grid[]>> => {
  const container = openContainer(bytes);
  if (container === undefined) return fail("import.truncated");
  const sealed = container.stream("EncryptedPackage");
  if (sealed !== undefined) {
    const info = container.stream("EncryptionInfo");
    if (info === undefined) return fail("import.password-wrong");
    if (password === undefined || password === "") return fail("import.password-needed");
    const opened = openEncrypted(info, sealed, password);
    return opened.ok ? readZip(opened.value) : opened;
  }
  const workbook = container.stream("Workbook");
  if (workbook !== undefined) return await readXlsStream(workbook);
  if (container.stream("Book") !== undefined) return fail("import.old-excel");
  return fail("import.not-a-spreadsheet");
};
