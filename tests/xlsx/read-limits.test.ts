import { describe, expect, it } from "vitest";
import { bytesOf, problem, read } from "./reading.ts";
import { workbookZip, zip } from "./zip.ts";

const longest = 32_767;

const ods = (cells: string): Uint8Array =>
  zip([
    { name: "mimetype", content: "application/vnd.oasis.opendocument.spreadsheet", deflate: false },
    {
      name: "content.xml",
      content: `<document-content><body><spreadsheet><table name="S"><table-row>${cells}</table-row></table></spreadsheet></body></document-content>`,
    },
  ]);
const xml2003 = (cell: string): Uint8Array =>
  bytesOf(
    `<?xml version="1.0"?><Workbook><Worksheet Name="S"><Table><Row>${cell}</Row></Table></Worksheet></Workbook>`,
  );
const inline = (text: string) => workbookZip(`<row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row>`);
const result = (text: string) => workbookZip(`<row r="1"><c r="A1" t="str"><f>B1</f><v>${text}</v></c></row>`);

const kinds: readonly (readonly [string, (text: string) => Uint8Array])[] = [
  ["csv", (text) => bytesOf(`${text},x`)],
  ["csv in quotes", (text) => bytesOf(`"${text}",x`)],
  ["a web page", (text) => bytesOf(`<table><tr><td>${text}</td></tr></table>`)],
  ["ods", (text) => ods(`<table-cell value-type="string"><p>${text}</p></table-cell>`)],
  ["the XML of Excel 2003", (text) => xml2003(`<Cell><Data Type="String">${text}</Data></Cell>`)],
  ["xlsx", inline],
  ["the result of a formula", result],
];

describe.each(kinds)("a text in %s", (_, file) => {
  it.each([
    [longest, undefined],
    [longest + 1, true],
    [200_000, true],
  ])("of %i characters", async (length, cut) => {
    const [grid] = await read(file("j".repeat(length)));
    const cell = grid?.rows[0]?.cells[0];
    expect(cell?.text).toHaveLength(Math.min(length, longest));
    expect(cell?.cut).toBe(cut);
  });
});

it("a text of escaped characters counts as what they stand for", async () => {
  for (const file of [inline, result]) {
    const [grid] = await read(file("_x0041_".repeat(longest)));
    expect(grid?.rows[0]?.cells[0]).toMatchObject({ text: "A".repeat(longest) });
    expect(grid?.rows[0]?.cells[0]?.cut).toBeUndefined();
  }
});

describe("something beyond the last column that a sheet can have", () => {
  const last = 16_384;
  it.each<[string, (columns: number, content: string) => Uint8Array]>([
    ["csv", (columns, content) => bytesOf(`A.5.1${",".repeat(columns - 1)}${content}`)],
    [
      "a web page",
      (columns, content) =>
        bytesOf(
          `<table><tr>${'<td colspan="1000"></td>'.repeat(16)}${"<td></td>".repeat(columns - 16_001)}<td>${content}</td><tr><td>x</td></table>`,
        ),
    ],
    [
      "ods",
      (columns, content) =>
        ods(
          `<table-cell value-type="string"><p>x</p></table-cell><table-cell number-columns-repeated="${columns - 2}"/><table-cell value-type="string"><p>${content}</p></table-cell>`,
        ),
    ],
    [
      "the XML of Excel 2003",
      (columns, content) =>
        xml2003(
          `<Cell><Data Type="String">x</Data></Cell><Cell Index="${columns}"><Data Type="String">${content}</Data></Cell>`,
        ),
    ],
    [
      "xlsx",
      (columns, content) =>
        workbookZip(
          `<row r="1"><c r="A1"><v>1</v></c><c r="${columns === last ? "XFD1" : "XFE1"}" t="str"><v>${content}</v></c></row>`,
        ),
    ],
  ])("is refused in %s, and nothing there is not", async (_, file) => {
    expect(await problem(file(last, "x"))).toBeUndefined();
    expect(await problem(file(last + 1, "x"))).toBe("import.too-many-columns");
    expect(await problem(file(last + 1, ""))).toBeUndefined();
  });
});
