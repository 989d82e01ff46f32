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
  if (container.holds("EncryptedPackage")) {
    if (!container.holds("EncryptionInfo")) return fail("import.password-wrong");
    if (password === undefined || password === "") return fail("import.password-needed");
    const sealed = container.stream("EncryptedPackage");
    const info = container.stream("EncryptionInfo");
    if (sealed === undefined || info === undefined) return fail("import.truncated");
    const opened = openEncrypted(info, sealed, password);
    // Some systems hand on an accent as a sign of its own, which Excel's keyboards never type.
    const composed = password.normalize("NFC");
    const retried = opened.ok || composed === password ? opened : openEncrypted(info, sealed, composed);
    return retried.ok ? readZip(retried.value) : retried;
  }
  if (container.holds("Workbook")) {
    const workbook = container.stream("Workbook");
    return workbook === undefined ? fail("import.truncated") : await readXlsStream(workbook);
  }
  return fail(container.holds("Book") ? "import.old-excel" : "import.not-a-spreadsheet");
};
