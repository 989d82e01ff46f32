import { writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { importResponse } from "../../shared/contract/responses.ts";
import { protect } from "../xlsx/protect.ts";
import { numberCells, xls } from "../xlsx/xls.ts";
import { workbookZip, zip } from "../xlsx/zip.ts";
import { answer, failure, upload } from "./api.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const send = (bytes: Uint8Array, headers: Record<string, string> = {}) => upload(new Uint8Array(bytes), headers);
const sheet = (content: string) => workbookZip("", [{ name: "xl/worksheets/sheet1.xml", content }]);
const spaces = (megabytes: number) => new Uint8Array(megabytes * 1024 * 1024).fill(32);

const header = ["Control", "Applicable", "Justification"];
const controls = ["A.5.1", "A.5.2", "A.5.3", "A.5.4", "A.5.5", "A.5.6", "A.5.7", "A.5.8"];
const rowsOf = (why: string) => [header, ...controls.map((control) => [control, "Yes", why])];

describe("a file that can't be read is answered with what to mend", () => {
  it.each<[string, () => Uint8Array, number, string]>([
    ["an empty one", () => new Uint8Array(0), 400, "api.no-file"],
    ["one beyond 10 MB", () => new Uint8Array(10 * 1024 * 1024 + 70_000), 413, "import.too-large-file"],
    ["one cut short", () => workbookZip('<row r="1"/>').subarray(0, 700), 422, "import.truncated"],
    [
      "a bomb that says so",
      () => workbookZip("", [{ name: "xl/worksheets/sheet1.xml", content: spaces(101) }]),
      413,
      "import.too-large-unzipped",
    ],
    [
      "a bomb that lies",
      () => workbookZip("", [{ name: "xl/worksheets/sheet1.xml", content: spaces(2), claims: 1000 }]),
      422,
      "import.false-size",
    ],
    [
      "a bomb under a password",
      () => protect(workbookZip("", [{ name: "xl/media/a", content: spaces(2), claims: 200_000_000 }]), "x"),
      413,
      "import.too-large-unzipped",
    ],
    [
      "entities of its own",
      () => sheet('<!DOCTYPE x [<!ENTITY a "b">]><worksheet>&a;</worksheet>'),
      422,
      "import.xml-declarations",
    ],
    ["elements nested without end", () => sheet("<a>".repeat(50_000)), 422, "import.damaged"],
    ["a tag without end", () => sheet(`<worksheet a="${"x".repeat(2_000_000)}`), 422, "import.damaged"],
    [
      "a row beyond Excel's last",
      () => sheet('<worksheet><sheetData><row r="1048577"/></sheetData></worksheet>'),
      413,
      "import.too-many-rows",
    ],
    [
      "rows as wide as a sheet, beyond what memory holds",
      () => workbookZip('<row><c r="XFD1"><v>1</v></c></row>'.repeat(600)),
      413,
      "import.too-much",
    ],
    ["a picture named .xlsx", () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0), 422, "import.picture"],
    [
      "a binary workbook",
      () =>
        zip([
          {
            name: "_rels/.rels",
            content:
              '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
          },
        ]),
      422,
      "import.binary-workbook",
    ],
    [
      "a spreadsheet of Apple Numbers",
      () => zip([{ name: "Index/Document.iwa", content: "x" }]),
      422,
      "import.numbers",
    ],
    ["an old workbook with more than is held", () => xls([numberCells(30_000, 7)]), 422, "import.old-excel-large"],
    ["a web page without a table", () => utf8("<html><p>A.5.1"), 422, "import.web-page"],
  ])("%s", async (_, bytes, status, code) => {
    expect(await failure(send(bytes(), { "x-file-password": "x" }))).toMatchObject({ status, code });
  });

  it("and an empty sheet, 200 sheets and a whole-column merge are no fault", async () => {
    const empty = await answer(send(await writeXlsx({ sheets: [{ name: "Empty", rows: [] }] })), importResponse);
    expect(empty.report).toMatchObject({ rowsRead: 0, skippedSheets: [{ sheet: "Empty" }] });
    const many = Array.from({ length: 200 }, (_, at) => ({ name: `S${at}`, rows: at === 150 ? rowsOf("") : [["x"]] }));
    const found = await answer(send(await writeXlsx({ sheets: many })), importResponse);
    expect(found.report.tables.map((table) => table.sheet)).toEqual(["S150"]);
    const merged = workbookZip(
      '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
      [],
      '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
    );
    expect((await answer(send(merged), importResponse)).report.accepted).toBe(0);
  });
});

describe("a file is read in workerd as everywhere", () => {
  const why = async (bytes: Uint8Array, headers?: Record<string, string>) => {
    const { soa } = await answer(send(bytes, headers), importResponse);
    return [soa.items.length, soa.items[0]?.justification];
  };
  const separated = (text: string) =>
    rowsOf(text)
      .map((row) => row.join(";"))
      .join("\n");
  /** The table with a justification of these bytes. */
  const single = (bytes: readonly number[]) =>
    Uint8Array.from(
      [...separated("@")].flatMap((character) => (character === "@" ? bytes : [character.charCodeAt(0)])),
    );
  it.each([
    ["Windows-1252", "Größe", [0x47, 0x72, 0xf6, 0xdf, 0x65]],
    ["Windows-1250", "właściciel", [0x77, 0xb3, 0x61, 0x9c, 0x63, 0x69, 0x63, 0x69, 0x65, 0x6c]],
    ["Windows-1253", "ασφάλεια", [0xe1, 0xf3, 0xf6, 0xdc, 0xeb, 0xe5, 0xe9, 0xe1]],
    ["Shift JIS", "はか", [0x82, 0xcd, 0x82, 0xa9]],
    ["EUC-JP", "はか", [0xa4, 0xcf, 0xa4, 0xab]],
    ["Mac Roman", "Décidé", [0x44, 0x8e, 0x63, 0x69, 0x64, 0x8e]],
    ["that of DOS", "Größe", [0x47, 0x72, 0x94, 0xe1, 0x65]],
    ["UTF-8", "νόμος", [0xce, 0xbd, 0xcf, 0x8c, 0xce, 0xbc, 0xce, 0xbf, 0xcf, 0x82]],
  ])("separated text in %s", async (_, text, bytes) => {
    expect(await why(single(bytes))).toEqual([controls.length, text]);
  });

  it("a workbook under a password, by header and by form", async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: "SoA", rows: rowsOf("risk") }],
      encryption: { password: "geheim", spinCount: 1000 },
    });
    expect(await failure(send(bytes))).toMatchObject({ status: 401, code: "import.password-needed" });
    expect(await failure(send(bytes, { "x-file-password": "wrong" }))).toMatchObject({
      status: 401,
      code: "import.password-wrong",
    });
    expect(await why(bytes, { "x-file-password": "geheim" })).toEqual([controls.length, "risk"]);
  });

  it("a web page and the XML of Excel 2003 named .xls", async () => {
    const table = (row: string, cell: (text: string) => string) =>
      rowsOf("risk & law".replace("&", "&amp;"))
        .map((texts) => `<${row}>${texts.map(cell).join("")}</${row}>`)
        .join("");
    const page = `<html><table>${table("tr", (text) => `<td>${text}</td>`)}</table></html>`;
    const xml = `<?xml version="1.0"?><Workbook><Worksheet Name="S"><Table>${table("Row", (text) => `<Cell><Data Type="String">${text}</Data></Cell>`)}</Table></Worksheet></Workbook>`;
    for (const text of [page, xml]) expect(await why(utf8(text))).toEqual([controls.length, "risk & law"]);
  });

  it("with the answer whole however long it is", async () => {
    const rows = Array.from({ length: 3000 }, (_, at) => [
      controls[at % controls.length] ?? "",
      "Yes",
      `№ ${at} "${"x".repeat(60)}"`,
    ]);
    const response = await send(await writeXlsx({ sheets: [{ name: "SoA", rows: [header, ...rows] }] }));
    expect(response.headers.get("content-type")).toBe("application/json");
    const { soa, report } = await answer(response, importResponse);
    expect(report.accepted).toBe(3000);
    expect(soa.items.map((item) => item.justification)).toEqual(rows.map(([, , text]) => text));
  });
});
