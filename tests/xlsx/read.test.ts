import * as fc from "fast-check";
import { writeOds } from "hucre/ods";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { bytesOf, problem, read, texts } from "./reading.ts";
import { workbookZip, zip } from "./zip.ts";

describe("a workbook", () => {
  const cell = (reference: string, rest: string) => `<c r="${reference}"${rest}</c>`;

  it("gives values as they are shown, with the row numbers that Excel shows", async () => {
    const [grid] = await read(
      workbookZip(
        `<row r="3">${cell("B3", ` t="inlineStr"><is><t>Sec &amp; tion</t></is>`)}${cell("D3", "><v>5.1</v>")}</row>` +
          `<row r="9" hidden="1">${cell("A9", ` t="b"><v>1</v>`)}${cell("B9", ` t="e"><v>#N/A</v>`)}${cell("C9", ` t="str"><f>A1</f><v>x_x000A_y</v>`)}</row>`,
        [],
        `<mergeCells><mergeCell ref="A1:C2"/></mergeCells>`,
      ),
    );
    expect(texts(grid)).toEqual([
      [3, "", "Sec & tion", "", "5.1"],
      [9, "TRUE", "#N/A", "x\ny"],
    ]);
    expect(grid?.rows[1]).toMatchObject({ hidden: true });
    expect(grid?.rows[1]?.cells.map((one) => one?.kind)).toEqual(["boolean", "error", "text"]);
    expect(grid?.merges).toEqual([{ top: 1, left: 0, bottom: 2, right: 2 }]);
  });

  it("keeps the formats that matter for ids, symbol fonts, colours and what is struck through", async () => {
    const style = (numFmt: string) => ({ style: { numFmt } });
    const bytes = await writeXlsx({
      sheets: [
        {
          name: "Formats",
          rows: [[10.1, 0.45, new Date(Date.UTC(2026, 0, 5)), "n", "red", 10.1, "gone"]],
          cells: new Map([
            ["0,0", { value: 10.1, ...style("0.00") }],
            ["0,1", { value: 0.45, ...style("0%") }],
            ["0,2", { value: new Date(Date.UTC(2026, 0, 5)), ...style("d-mmm") }],
            ["0,6", { value: "gone", style: { font: { strikethrough: true } } }],
            ["0,3", { value: "n", style: { font: { name: "Wingdings" } } }],
            [
              "0,4",
              { value: "red", style: { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "FF0000" } } } },
            ],
          ]),
        },
        { name: "Hidden", rows: [["x"]], hidden: true },
      ],
    });
    const [grid, hidden] = await read(bytes);
    const [number, percent, date, symbol, red, general, gone] = grid?.rows[0]?.cells ?? [];
    expect(number).toMatchObject({ value: 10.1, text: "10.10", format: "0.00" });
    expect(percent).toMatchObject({ text: "45%" });
    expect(date).toMatchObject({ value: "2026-01-05", kind: "date", format: "d-mmm" });
    expect(symbol).toMatchObject({ text: "n", symbolFont: "Wingdings" });
    expect([red?.struck, gone?.struck]).toEqual([undefined, true]);
    expect(red).toMatchObject({ fill: "FF0000" });
    expect(general).toMatchObject({ text: "10.1", kind: "number" });
    expect(hidden?.hidden).toBe(true);
  });

  it("gives the targets of links out of the workbook, and none of other kinds", async () => {
    const targets: readonly (readonly [string, string | undefined])[] = [
      ["https://example.org/5.1", "https://example.org/5.1"],
      ["mailto:ciso@example.org", "mailto:ciso@example.org"],
      ["file:///\\\\server\\isms\\a.pdf", "file:///\\\\server\\isms\\a.pdf"],
      ["policies/a%20b.docx", "policies/a%20b.docx"],
      ["javascript:alert(1)", undefined],
      ["#Sheet2!A1", undefined],
      [`https://example.org/${"a".repeat(3000)}`, undefined],
    ];
    const rows = targets.map((_, at) => `<row r="${at + 1}">${cell(`A${at + 1}`, ' t="str"><v>link</v>')}</row>`);
    const links = targets.map((_, at) => `<hyperlink ref="A${at + 1}" r:id="rId${at}"/>`);
    const relations = targets.map(
      ([target], at) => `<Relationship Id="rId${at}" Type="x/hyperlink" Target="${target}" TargetMode="External"/>`,
    );
    const more = `<row r="8">${cell("A8", "><v>1</v>")}${cell("B8", "><v>2</v>")}</row><row r="9">${cell("B9", "><v>3</v>")}</row>`;
    const [grid] = await read(
      workbookZip(
        rows.join("") + more,
        [
          {
            name: "xl/worksheets/_rels/sheet1.xml.rels",
            content: `<Relationships>${relations.join("")}</Relationships>`,
          },
        ],
        `<hyperlinks>${links.join("")}<hyperlink ref="A8" location="S!A1"/><hyperlink ref="B8:B1048576" r:id="rId3" location="p2"/></hyperlinks>`,
      ),
    );
    expect(grid?.rows.map(({ cells }) => cells.map((one) => one?.link))).toEqual([
      ...targets.map(([, link]) => [link]),
      [undefined, "policies/a%20b.docx#p2"],
      [undefined, "policies/a%20b.docx#p2"],
    ]);
  });

  it("tells which cells hold formulas whose results it has not: an empty text is one", async () => {
    const formula = (reference: string, type: string, value: string) => cell(reference, `${type}><f>X</f>${value}`);
    const [grid] = await read(
      workbookZip(
        `<row r="2">${cell("A2", ` t="str"><v>A.5.1</v>`)}${formula("B2", "", "")}${formula("C2", "", "<v></v>")}${formula("D2", ` t="str"`, "<v></v>")}</row>` +
          `<row r="4">${formula("B4", "", "<v/>")}${formula("C4", "", "<v>0</v>")}</row>`,
      ),
    );
    expect(grid?.uncomputed).toEqual([
      { row: 2, column: 1 },
      { row: 2, column: 2 },
      { row: 4, column: 1 },
    ]);
  });

  it.each([
    [`HYPERLINK("https://example.org/5.1","Policy")`, "https://example.org/5.1"],
    [`hyperlink( "policies/a b.docx" )`, "policies/a b.docx"],
    [`HYPERLINK("https://example.org/?q=""x""";"Policy")`, `https://example.org/?q="x"`],
    [`HYPERLINK("#Sheet2!A1","Policy")`, undefined],
    [`HYPERLINK("javascript:alert(1)","Policy")`, undefined],
    [`HYPERLINK("https://example.org/"&A1,"Policy")`, undefined],
    [`HYPERLINK(B1,"https://example.org/5.1")`, undefined],
    [`IF(A2="","",HYPERLINK("https://example.org","x"))`, undefined],
    [`HYPERLINK("https://example.org/${"a".repeat(3000)}","Policy")`, undefined],
  ])("gives the target of a link that is a formula: %#", async (formula, link) => {
    const written = formula.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
    const [grid] = await read(workbookZip(`<row r="1">${cell("A1", ` t="str"><f>${written}</f><v>Policy</v>`)}</row>`));
    expect(grid?.rows[0]?.cells[0]).toEqual({
      value: "Policy",
      text: "Policy",
      kind: "text",
      formula: true,
      ...(link === undefined ? {} : { link }),
    });
  });

  it("under a password asks for it, refuses a wrong one and opens with the right one", async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: "Secret", rows: [["A.5.1"]] }],
      encryption: { password: "open sesame", spinCount: 1000 },
    });
    expect(await problem(bytes)).toBe("import.password-needed");
    expect(await problem(bytes, "guess")).toBe("import.password-wrong");
    expect(texts((await read(bytes, "open sesame"))[0])).toEqual([[1, "A.5.1"]]);
  });

  it("of any texts and numbers comes back as written", async () => {
    const value = fc.oneof(
      fc
        .string({ minLength: 1, maxLength: 40 })
        .filter((text) => text.trim() !== "" && !/[\p{Cc}\p{Cs}\ufffe\uffff]|_x/u.test(text)),
      fc.integer({ min: -1e6, max: 1e6 }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(value, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 }),
        async (rows) => {
          const [grid] = await read(await writeXlsx({ sheets: [{ name: "Any", rows }] }));
          expect(grid?.rows.map((row) => row.cells.map((cell) => cell?.value))).toEqual(rows);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("an OpenDocument sheet", () => {
  it("gives values, dates and the name of its sheet", async () => {
    const [grid] = await read(
      await writeOds({
        sheets: [
          {
            name: "Blatt",
            rows: [
              ["Id", 5.1, true],
              [null, "A.5.2"],
            ],
          },
        ],
      }),
    );
    expect(grid?.sheet).toBe("Blatt");
    expect(texts(grid)).toEqual([
      [1, "Id", "5.1", "TRUE"],
      [2, "", "A.5.2"],
    ]);
  });

  it("gives links, and of its looks colours, symbol fonts and what is struck through", async () => {
    const style = (name: string, properties: string) =>
      `<style:style style:name="${name}" style:family="table-cell">${properties}</style:style>`;
    const cell = (rest: string, text: string) =>
      `<table:table-cell office:value-type="string"${rest}><text:p>${text}</text:p></table:table-cell>`;
    const content =
      `<d><a>${style("red", `<style:table-cell-properties fo:background-color="#ff0000"/>`)}` +
      style("gone", `<style:text-properties style:text-line-through-style="solid"/>`) +
      style("plain", `<style:text-properties style:text-line-through-style="none" fo:font-name="Arial"/>`) +
      `${style("sign", `<style:text-properties style:font-name="Wingdings"/>`)}</a>` +
      `<table:table table:name="T"><table:table-row>` +
      cell(` table:style-name="gone"`, "A.5.1") +
      cell(` table:style-name="plain"`, `<text:a xlink:href="https://example.org/5.1">Policy</text:a>`) +
      cell(` table:formula="of:=HYPERLINK(&quot;a.docx&quot;;&quot;Plan&quot;)"`, "Plan") +
      cell(` table:style-name="sign"`, "ü") +
      `<table:table-cell table:style-name="red" table:number-columns-repeated="16380"/></table:table-row></table:table></d>`;
    const [grid] = await read(zip([{ name: "content.xml", content }]));
    const blank = { value: "", text: "", kind: "text", fill: "FF0000" };
    const of = (text: string, more: object) => ({ value: text, text, kind: "text", ...more });
    expect(grid?.rows[0]?.cells).toEqual([
      of("A.5.1", { struck: true }),
      of("Policy", { link: "https://example.org/5.1" }),
      of("Plan", { formula: true, link: "a.docx" }),
      of("ü", { symbolFont: "Wingdings" }),
      ...[blank, blank, blank, blank],
    ]);
  });

  it("with a million repeated empty rows costs nothing", async () => {
    const content =
      `<office:document-content><office:body><office:spreadsheet><table:table table:name="T">` +
      `<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>` +
      `<table:table-row><table:table-cell office:value-type="string"><text:p>A.5.1</text:p><text:p>second</text:p></table:table-cell></table:table-row>` +
      `</table:table></office:spreadsheet></office:body></office:document-content>`;
    const [grid] = await read(zip([{ name: "content.xml", content }]));
    expect(texts(grid)).toEqual([[1048571, "A.5.1\nsecond"]]);
  });

  it("with a value repeated without end is refused", async () => {
    const content =
      `<d><table:table table:name="T"><table:table-row table:number-rows-repeated="1048576">` +
      `<table:table-cell table:number-columns-repeated="16384" office:value-type="string"><text:p>x</text:p></table:table-cell>` +
      `</table:table-row></table:table></d>`;
    expect(await problem(zip([{ name: "content.xml", content }]))).toBe("import.too-many-cells");
  });
});

describe("separated text", () => {
  const cases: [name: string, bytes: Uint8Array, rows: (string | number)[][]][] = [
    [
      "commas",
      bytesOf('id,title\r\nA.5.1,"a, b ""c"""\r\n'),
      [
        [1, "id", "title"],
        [2, "A.5.1", 'a, b "c"'],
      ],
    ],
    [
      "semicolons",
      bytesOf("id;title\nA.5.1;x, y\n"),
      [
        [1, "id", "title"],
        [2, "A.5.1", "x, y"],
      ],
    ],
    [
      "tabs",
      bytesOf("id\ttitle\nA.5.1\tx\n"),
      [
        [1, "id", "title"],
        [2, "A.5.1", "x"],
      ],
    ],
    ["Excel's own separator line", bytesOf("sep=|\nid|title\n"), [[2, "id", "title"]]],
    [
      "a line break inside quotes",
      bytesOf('a,"b\nc"\nd,e'),
      [
        [1, "a", "b\nc"],
        [2, "d", "e"],
      ],
    ],
    [
      "blank lines, which count as rows",
      bytesOf("a,b\n\n\nc,d"),
      [
        [1, "a", "b"],
        [4, "c", "d"],
      ],
    ],
    ["a byte order mark", bytesOf("\ufeffid,title\n"), [[1, "id", "title"]]],
    ["UTF-16", new Uint8Array(Buffer.from("\ufeffμέτρο,Ναι\n", "utf16le")), [[1, "μέτρο", "Ναι"]]],
    ["a quoted field that never ends", bytesOf('a,"b\nc'), [[1, "a", "b\nc"]]],
  ];
  it.each(cases)("with %s", async (_, bytes, rows) => {
    const [grid] = await read(bytes);
    expect(grid?.sheet).toBe("#csv");
    expect(texts(grid)).toEqual(rows);
  });

  it("in Windows-1252 keeps its letters and its quotes", async () => {
    const [grid] = await read(new Uint8Array([0x4d, 0x61, 0xdf, 0x6e, 0x3b, 0x93, 0x80, 0x94]));
    expect(texts(grid)).toEqual([[1, "Maßn", "“€”"]]);
  });
});
