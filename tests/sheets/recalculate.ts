import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { readXlsx, type Workbook } from "hucre/xlsx";

// A profile of its own that recalculates always: LibreOffice's default shows the stored results.
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

const filters = { xlsx: "xlsx:Calc MS Excel 2007 XML", ods: "ods:calc8", xls: "xls:MS Excel 97" } as const;

/** Opens workbooks in LibreOffice, recalculates every formula, and gives what was saved; by the names given. */
export const convert = async (
  files: ReadonlyMap<string, Uint8Array>,
  to: keyof typeof filters,
): Promise<Map<string, Uint8Array>> => {
  const folder = mkdtempSync(join(tmpdir(), "crossbook-sheets-"));
  try {
    const profile = join(folder, "profile");
    mkdirSync(join(profile, "user"), { recursive: true });
    writeFileSync(join(profile, "user", "registrymodifications.xcu"), settings);
    const names = [...files.keys()];
    const inputs = names.map((name, index) => {
      const path = join(folder, `${index}.xlsx`);
      writeFileSync(path, files.get(name) ?? new Uint8Array());
      return path;
    });
    await promisify(execFile)(
      "soffice",
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        "--headless",
        "--convert-to",
        filters[to],
        "--outdir",
        join(folder, "out"),
        ...inputs,
      ],
      { timeout: 200_000 },
    );
    return new Map(
      names.map((name, index) => [name, new Uint8Array(readFileSync(join(folder, "out", `${index}.${to}`)))]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** What `convert` to xlsx saved, read. */
export const recalculate = async (files: ReadonlyMap<string, Uint8Array>): Promise<Map<string, Workbook>> => {
  const saved = await convert(files, "xlsx");
  const read = [...saved].map(
    async ([name, bytes]): Promise<[string, Workbook]> => [name, await readXlsx(bytes, { readStyles: true })],
  );
  return new Map(await Promise.all(read));
};
