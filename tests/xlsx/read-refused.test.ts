import * as fc from "fast-check";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { readSpreadsheet } from "../../shared/xlsx/read.ts";
import { bytesOf, problem, read } from "./reading.ts";
import { workbookZip, zip } from "./zip.ts";

describe("a file that can't be read says why", () => {
  const good = workbookZip(`<row r="1"><c r="A1" t="inlineStr"><is><t>A.5.1</t></is></c></row>`);
  const sheet = (content: string) => workbookZip("", [{ name: "xl/worksheets/sheet1.xml", content }]);
  const bomb = (claims?: number) =>
    workbookZip("", [
      {
        name: "xl/worksheets/sheet1.xml",
        content: Buffer.concat([bytesOf("<worksheet><sheetData>"), Buffer.alloc(120 * 1024 * 1024, 32)]),
        ...(claims === undefined ? {} : { claims }),
      },
    ]);
  const lines = (count: number) => Array.from({ length: count }, (_, at) => `${at},x${at}`);
  const cases: [name: string, bytes: () => Uint8Array, code: string | undefined][] = [
    ["an empty one", () => new Uint8Array(0), "import.empty-file"],
    ["one over 10 MB", () => new Uint8Array(10 * 1024 * 1024 + 1), "import.too-large-file"],
    [
      "a picture renamed",
      () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
      "import.picture",
    ],
    ["a PDF", () => bytesOf("%PDF-1.7"), "import.pdf"],
    ["a web page without a table", () => bytesOf("<html><p>A.5.1"), "import.web-page"],
    ["a web archive", () => bytesOf("MIME-Version: 1.0\r\nContent-Type: multipart/related"), "import.web-archive"],
    ["an XML file", () => bytesOf('<?xml version="1.0"?><Controls/>'), "import.xml-file"],
    ["a spreadsheet of Apple Numbers", () => zip([{ name: "Index/Document.iwa", content: "x" }]), "import.numbers"],
    [
      "a binary workbook",
      () =>
        zip([
          {
            name: "_rels/.rels",
            content:
              '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
          },
          { name: "xl/workbook.bin", content: "x" },
        ]),
      "import.binary-workbook",
    ],
    [
      "noise",
      () => new Uint8Array(Array.from({ length: 300 }, (_, at) => (at * 37) % 256)),
      "import.not-a-spreadsheet",
    ],
    [
      "a zip of something else",
      () => zip([{ name: "word/document.xml", content: "<w/>" }]),
      "import.not-a-spreadsheet",
    ],
    ["one cut short", () => good.subarray(0, good.length - 30), "import.truncated"],
    ["one that claims too much", () => bomb(), "import.too-large-unzipped"],
    ["one that claims too little", () => bomb(1000), "import.false-size"],
    [
      "entities of its own",
      () => sheet('<!DOCTYPE x [<!ENTITY a "b">]><worksheet>&a;</worksheet>'),
      "import.xml-declarations",
    ],
    [
      "a row beyond Excel's last",
      () => sheet(`<worksheet><sheetData><row r="1048577"/></sheetData></worksheet>`),
      "import.too-many-rows",
    ],
    ["XML that ends in the middle", () => sheet("<worksheet><sheetData><row>"), "import.damaged"],
    [
      "more merges than anybody makes",
      () => workbookZip("", [], `<mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(100_001)}</mergeCells>`),
      "import.too-many-merges",
    ],
    [
      "rows as wide as a sheet, beyond what memory holds",
      () => workbookZip('<row><c r="XFD1"><v>1</v></c></row>'.repeat(600)),
      "import.too-much",
    ],
    ["separated text beyond what memory holds", () => bytesOf(lines(500_000).join("\n")), "import.too-much"],
    [
      "a web page beyond what memory holds",
      () =>
        bytesOf(
          `<table>${lines(345_000)
            .map((line) => `<tr><td>${line}`)
            .join("")}`,
        ),
      "import.too-much",
    ],
    [
      "a million rows and an endless merge and validation, which is fine",
      () =>
        workbookZip(
          `<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`,
          [],
          `<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells><dataValidations><dataValidation sqref="A1:XFD1048576"/></dataValidations>`,
        ),
      undefined,
    ],
  ];
  it.each(cases)("%s", async (_, bytes, code) => {
    expect(await problem(bytes())).toBe(code);
  });

  it("200 sheets are read, 501 are refused", async () => {
    const workbook = (count: number) =>
      writeXlsx({ sheets: Array.from({ length: count }, (_, at) => ({ name: `S${at}`, rows: [["x"]] })) });
    expect((await read(await workbook(200))).length).toBe(200);
    expect(await problem(await workbook(501))).toBe("import.too-many-sheets");
  });

  it("whatever bytes are changed, there is an answer", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }),
        async (changes) => {
          const bytes = new Uint8Array(good);
          for (const [at, value] of changes) bytes[at] = value;
          const result = await readSpreadsheet(bytes, {});
          expect(typeof result.ok).toBe("boolean");
        },
      ),
      { numRuns: 300 },
    );
  });
});
