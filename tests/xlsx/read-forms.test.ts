import { describe, expect, it } from "vitest";
import { problem, read, texts } from "./reading.ts";
import { workbookZip, zip } from "./zip.ts";

const transitional = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";

interface SheetParts {
  /** The attributes of its entry besides the relation. */
  readonly entry?: string;
  readonly xml: string;
  readonly type?: string;
  readonly target?: string;
  readonly path?: string;
}

/** A workbook by hand, as any program may have written it. */
const book = (
  sheets: readonly SheetParts[],
  {
    namespace = transitional,
    properties = "",
    strings = "",
    styles = "",
  }: { namespace?: string; properties?: string; strings?: string; styles?: string } = {},
): Uint8Array => {
  const parts = sheets.map(({ entry = "", type = "worksheet", ...rest }, index) => {
    const { target = `worksheets/sheet${index}.xml`, path = `xl/${target}`, xml } = rest;
    return { entry: entry || `name="S${index}"`, type, target, path, xml, id: `r${index}` };
  });
  const relations = [
    ...parts.map(({ id, type, target }) => ({ id, type, target })),
    { id: "strings", type: "sharedStrings", target: "sharedStrings.xml" },
    { id: "styles", type: "styles", target: "styles.xml" },
  ];
  return zip([
    {
      name: "_rels/.rels",
      content: `<Relationships><Relationship Id="a" Type="${namespace}/officeDocument" Target="/xl/workbook.xml"/></Relationships>`,
    },
    {
      name: "xl/workbook.xml",
      content: `<workbook xmlns:r="${namespace}">${properties}<sheets>${parts.map(({ entry, id }) => `<sheet ${entry} r:id="${id}"/>`).join("")}</sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: `<Relationships>${relations.map(({ id, type, target }) => `<Relationship Id="${id}" Type="${namespace}/${type}" Target="${target}"/>`).join("")}</Relationships>`,
    },
    { name: "xl/sharedStrings.xml", content: `<sst>${strings}</sst>` },
    { name: "xl/styles.xml", content: `<styleSheet>${styles}</styleSheet>` },
    ...parts.map(({ path, xml }) => ({ name: path, content: xml })),
  ]);
};
const data = (rows: string) => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
const first = async (bytes: Uint8Array) => (await read(bytes))[0];

/** One cell format for each code. */
const formats = (...codes: readonly string[]) =>
  `<numFmts>${codes.map((code, at) => `<numFmt numFmtId="${200 + at}" formatCode="${code}"/>`).join("")}</numFmts>` +
  `<cellXfs>${codes.map((_, at) => `<xf numFmtId="${200 + at}"/>`).join("")}</cellXfs>`;

describe("a workbook as any program writes it", () => {
  it("in strict form, with its dates as text", async () => {
    const grid = await first(
      book([{ xml: data('<row r="1"><c r="A1" t="d"><v>2026-01-05T00:00:00</v></c></row>') }], { namespace: strict }),
    );
    expect(grid?.rows[0]?.cells[0]).toEqual({ value: "2026-01-05", text: "2026-01-05", kind: "date" });
  });

  it("with names that carry a prefix, in rows and cells without references", async () => {
    const grid = await first(
      book([
        {
          xml: '<x:worksheet xmlns:x="urn:x"><x:sheetData><x:row><x:c><x:v>5.1</x:v></x:c><x:c t="str"><x:v>a</x:v></x:c></x:row><x:row/><x:row><x:c/><x:c t="inlineStr"><x:is><x:t>b</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>',
        },
      ]),
    );
    expect(texts(grid)).toEqual([
      [1, "5.1", "a"],
      [3, "", "b"],
    ]);
  });

  it.each(
    ["inlineStr", "str", "s", "n", "b", "e", "d"].flatMap((type) => [
      [type, ""],
      [type, "<is></is>"],
      [type, "<is><t/></is>"],
      [type, "<v></v>"],
      [type, "<v/>"],
    ]),
  )("with an empty cell of the type %s, %s, that takes nothing from the one before", async (type, inside) => {
    const before = '<c r="A1" t="inlineStr"><is><t>Yes</t></is></c>';
    const behind = '<c r="C1" t="inlineStr"><is><t>No</t></is></c>';
    const xml = data(`<row r="1">${before}<c r="B1" t="${type}">${inside}</c>${behind}</row>`);
    expect(texts(await first(book([{ xml }])))).toEqual([[1, "Yes", "", "No"]]);
  });

  it.each([
    ["absolute", "/xl/worksheets/a.xml", "xl/worksheets/a.xml"],
    ["relative from elsewhere", "../xl/./worksheets/a.xml", "xl/worksheets/a.xml"],
    ["with backslashes", "worksheets\\a.xml", "xl/worksheets/a.xml"],
    ["with backslashes in the archive", "worksheets/a.xml", "xl\\worksheets\\a.xml"],
    ["in other letters than the archive", "Worksheets/A.xml", "xl/worksheets/a.XML"],
  ])("with targets that are %s", async (_, target, path) => {
    const sheet = { xml: data('<row r="1"><c r="A1"><v>1</v></c></row>'), target, path };
    expect(texts(await first(book([sheet])))).toEqual([[1, "1"]]);
  });

  it("with entities in the names of sheets, and the hidden ones noted", async () => {
    const xml = data('<row r="1"><c r="A1"><v>1</v></c></row>');
    const grids = await read(
      book([
        { entry: 'name="R&amp;D &quot;x&quot; &#x2713;"', xml },
        { entry: 'name="H" state="hidden"', xml },
        { entry: 'name="V" state="veryHidden"', xml },
      ]),
    );
    expect(grids.map(({ sheet, hidden }) => [sheet, hidden])).toEqual([
      ['R&D "x" ✓', false],
      ["H", true],
      ["V", true],
    ]);
  });

  it("without its chart, dialog and macro sheets", async () => {
    const xml = data('<row r="1"><c r="A1"><v>1</v></c></row>');
    const grids = await read(
      book([
        { xml: "<chartsheet/>", type: "chartsheet" },
        { xml: "<xm:macrosheet/>", type: "xlMacrosheet" },
        { xml: "<dialogsheet/>", type: "dialogsheet" },
        { xml },
      ]),
    );
    expect(grids.map(({ sheet }) => sheet)).toEqual(["S3"]);
  });

  it("with rich and phonetic text, entities and escaped characters in its strings", async () => {
    const grid = await first(
      book(
        [
          {
            xml: data(
              '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>9</v></c></row>',
            ),
          },
        ],
        {
          strings:
            '<si><r><rPr><b/></rPr><t xml:space="preserve">Acc</t></r><r><t>ess &amp; more</t></r><rPh sb="0" eb="1"><t>guide</t></rPh></si>' +
            "<si><t><![CDATA[<b>]]> a_x000D_b &#233;&unknown;</t></si>",
        },
      ),
    );
    expect(texts(grid)).toEqual([[1, "Access & more", "<b> a\rb é&unknown;"]]);
  });

  it("with the results of its formulas, shared ones too", async () => {
    const grid = await first(
      book([
        {
          xml: data(
            '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1+1</f><v>2</v></c><c r="B1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c></row>' +
              '<row r="2"><c r="A2"><f t="shared" si="0"/><v>3</v></c><c r="B2"><f>NOW()</f></c></row>',
          ),
        },
      ]),
    );
    expect(texts(grid)).toEqual([
      [1, "2", "ab"],
      [2, "3"],
    ]);
    expect(grid?.rows.flatMap(({ cells }) => cells.map((cell) => cell?.formula))).toEqual([true, true, true]);
  });

  it.each([
    ["0.00", "5.1", "5.10", "number"],
    ["@", "5.1", "5.1", "number"],
    ["0%", "0.5", "50%", "number"],
    ["&quot;A.&quot;0.0", "5.1", "5.1", "number"],
    ["[$-409]d\\-mmm;@", "46027", "2026-01-05", "date"],
    ["[$-F800]dddd, mmmm dd, yyyy", "46027", "2026-01-05", "date"],
    ["yyyy/mm/dd;@", "46027", "2026-01-05", "date"],
    ["[Red]mmm-yy", "46027", "2026-01-05", "date"],
    ["[h]:mm", "46027", "46027", "number"],
    ["mm:ss.0", "46027", "46027", "number"],
    ["General", "46027", "46027", "number"],
  ])("with a number under %s", async (code, value, text, kind) => {
    const grid = await first(
      book([{ xml: data(`<row r="1"><c r="A1" s="0"><v>${value}</v></c></row>`) }], { styles: formats(code) }),
    );
    expect(grid?.rows[0]?.cells[0]).toMatchObject({ text, kind });
  });

  it("with dates from 1904", async () => {
    const grid = await first(
      book([{ xml: data('<row r="1"><c r="A1" s="0"><v>44565</v></c></row>') }], {
        properties: '<workbookPr date1904="1"/>',
        styles: formats("yyyy-mm-dd"),
      }),
    );
    expect(texts(grid)).toEqual([[1, "2026-01-05"]]);
  });

  it("with its parts in UTF-16", async () => {
    const xml = Buffer.from(
      `\ufeff<?xml version="1.0" encoding="UTF-16"?>${data('<row r="1"><c r="A1" t="str"><v>Μέτρο</v></c></row>')}`,
      "utf16le",
    );
    const bytes = workbookZip("", [{ name: "xl/worksheets/sheet1.xml", content: xml }]);
    expect(texts(await first(bytes))).toEqual([[1, "Μέτρο"]]);
  });

  it("with styles and hidden marks on whole columns and rows", async () => {
    const grid = await first(
      book([
        {
          xml: `<worksheet><dimension ref="A1:XFD1048576"/><cols><col min="1" max="16384" style="0"/><col min="3" max="3" hidden="1"/></cols><sheetData><row r="1" s="0" customFormat="1"><c r="B1"><v>1</v></c></row></sheetData></worksheet>`,
        },
      ]),
    );
    expect(texts(grid)).toEqual([[1, "", "1"]]);
    expect(grid?.hiddenColumns).toEqual([2]);
  });

  it.each<[string, string, string]>([
    ["one long text in many cells", `<si><t>${"x".repeat(32_000)}</t></si>`, "import.too-much-text"],
    [
      "more texts than memory holds",
      Array.from({ length: 1200 }, (_, at) => `<si><t>${at} ${"x".repeat(32_000)}</t></si>`).join(""),
      "import.too-much",
    ],
  ])("with %s is refused", async (_, strings, code) => {
    const rows = data(`<row>${'<c t="s"><v>0</v></c>'.repeat(1600)}</row>`);
    expect(await problem(book([{ xml: rows }], { strings }))).toBe(code);
  });
});
