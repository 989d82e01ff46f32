import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync, zipSync } from "fflate";
import { writeOds } from "hucre/ods";
import { writeXlsx } from "hucre/xlsx";
import { goodCsv, goodSheets } from "./samples.ts";

export interface GoodFile {
  readonly bytes: Uint8Array;
  readonly password?: string;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The same archive with nothing deflated, so that a changed byte changes the XML and not only its compression. */
const stored = (archive: Uint8Array): Uint8Array => zipSync(unzipSync(archive), { level: 0 });

const rowsOf = (row: string, cell: (text: string) => string): string =>
  goodSheets
    .flatMap(({ rows }) => rows)
    .map((values) => `<${row}>${values.map((value) => cell(String(value ?? ""))).join("")}</${row}>`)
    .join("\n");

/** Files that are read without fault, one of each kind and encoding, to be damaged. */
export const goodFiles = async (): Promise<GoodFile[]> => {
  const xlsx = await writeXlsx({ sheets: goodSheets });
  const ods = await writeOds({ sheets: goodSheets });
  const password = "open sesame";
  const files: readonly Uint8Array[] = [
    xlsx,
    stored(xlsx),
    ods,
    stored(ods),
    new Uint8Array(readFileSync(join(import.meta.dirname, "..", "..", "tests", "xlsx", "files", "libreoffice.xls"))),
    utf8(goodCsv),
    Buffer.from(`\ufeff${goodCsv}`, "utf16le"),
    Buffer.from(`${goodCsv}\nWdro\xbfone cz\xea\x9cciowo, w\xb3a\x9cciciel w\xb3a\x9cciwy`, "latin1"),
    utf8(`<html><body><table>${rowsOf("tr", (text) => `<td rowspan="1">${text}</td>`)}</table></body></html>`),
    utf8(
      `<?xml version="1.0"?><Workbook><Worksheet ss:Name="S"><Table>${rowsOf("Row", (text) => `<Cell ss:MergeAcross="0"><Data ss:Type="String">${text}</Data></Cell>`)}</Table></Worksheet></Workbook>`,
    ),
  ];
  const secret = await writeXlsx({ sheets: goodSheets, encryption: { password, spinCount: 10 } });
  return [...files.map((bytes) => ({ bytes })), { bytes: secret, password }];
};
