import { describe, expect, it } from "vitest";
import { bytesOf, problem, read, texts } from "./reading.ts";

describe("a web page named .xls", () => {
  const page = (body: string) => bytesOf(`<html><head><title>No cell</title></head><body>${body}</body></html>`);

  it("gives the texts of its tables as shown, one sheet with a row each", async () => {
    const [grid] = await read(
      page(
        "<h1>Statement</h1><table><thead><tr><th>Control<th>Applicable</tr></thead>" +
          "<tr><td>5.10</td><td> Yes,<br>since&nbsp;2024\n   &amp; on </td></tr></table>" +
          "<table><tr style='display:none'><td></td><td><p>a</p><p>b</p></td></tr></table>",
      ),
    );
    expect(grid?.sheet).toBe("#html");
    expect(texts(grid)).toEqual([
      [1, "Control", "Applicable"],
      [2, "5.10", "Yes,\nsince 2024 & on"],
      [3, "", "a\nb"],
    ]);
    expect(grid?.rows[1]?.hidden).toBeUndefined();
    expect(grid?.rows[2]?.hidden).toBe(true);
  });

  it("gives where links lead, of other kinds than those that run things", async () => {
    const [grid] = await read(
      page(
        "<table><tr><td><a href='https://example.org/5.1'>Policy</a></td><td><a href='javascript:x()'>Run</a></td><td>A</td></tr></table>",
      ),
    );
    expect(grid?.rows[0]?.cells.map((cell) => cell?.link)).toEqual(["https://example.org/5.1", undefined, undefined]);
  });

  it("says which cells are struck through as a whole", async () => {
    const [grid] = await read(
      page(
        "<table><tr><td><s>A.5.1</s></td><td><del>Yes</del> No</td><td><b><strike>x</strike></b></td><td><s>y<td>z</tr></table>",
      ),
    );
    expect(grid?.rows[0]?.cells.map((cell) => cell?.struck)).toEqual([true, undefined, true, true, undefined]);
  });

  it("places cells beside those that reach over rows and columns", async () => {
    const [grid] = await read(
      page(
        '<table><tr><td rowspan="2">A</td><td colspan="2">B</td><td>C</td></tr><tr><td>D</td><td>E</td><td>F</td></tr></table>',
      ),
    );
    expect(texts(grid)).toEqual([
      [1, "A", "B", "", "C"],
      [2, "", "D", "E", "F"],
    ]);
    expect(grid?.merges).toEqual([
      { top: 1, left: 0, bottom: 2, right: 0 },
      { top: 1, left: 1, bottom: 1, right: 2 },
    ]);
  });

  it("ends a cell that reaches down with its table and with its group of rows", async () => {
    const logo = '<tr><td rowspan="4">Logo</td></tr>';
    const controls = "<tr><td>A.5.1</td><td>Yes</td></tr><tr><td>A.5.2</td><td>No</td></tr>";
    const expected = [
      [1, "Logo"],
      [2, "A.5.1", "Yes"],
      [3, "A.5.2", "No"],
    ];
    for (const body of [
      `<table>${logo}</table><table>${controls}</table>`,
      `<table><thead>${logo}</thead><tbody>${controls}</tbody></table>`,
    ]) {
      const [grid] = await read(page(body));
      expect(texts(grid)).toEqual(expected);
      expect(grid?.merges).toEqual([{ top: 1, left: 0, bottom: 1, right: 0 }]);
    }
    const [nested] = await read(
      page('<table><tr><td rowspan="3">A<table><tr><td>in</td></tr></table></td></tr><tr><td>B</td></tr></table>'),
    );
    expect(texts(nested)?.at(-1)).toEqual([3, "", "B"]);
  });

  it("is told by its first tag, whatever comes before it", async () => {
    const table = "<table><tr><td>A.5.1</td></tr></table>";
    for (const before of ['<?xml version="1.0"?>', "<!-- a -->".repeat(150), "\n\n", '<!DOCTYPE html PUBLIC "x">']) {
      expect(texts((await read(bytesOf(before + table)))[0])).toEqual([[1, "A.5.1"]]);
    }
    expect(await problem(bytesOf(`<?xml?>${"<!-- a -->".repeat(150)}<Controls/>`))).toBe("import.xml-file");
    expect(await problem(bytesOf("<!-- a -->".repeat(300)))).toBeUndefined();
  });

  it("is read in the encoding that it declares, with symbols told by their font", async () => {
    const bytes = Buffer.from(
      "<meta http-equiv=Content-Type content='text/html; charset=windows-1250'><table><tr><td>Z\u0000</td><td><font face=Wingdings>n</font></td></tr></table>",
      "latin1",
    );
    bytes[bytes.indexOf(0)] = 0xb3;
    const [grid] = await read(bytes);
    expect(texts(grid)).toEqual([[1, "Zł", "n"]]);
    expect(grid?.rows[0]?.cells[1]?.symbolFont).toBe("Wingdings");
  });

  it.each([
    [
      "cells that reach without end",
      '<tr><td colspan="9999999" rowspan="9999999">A</td></tr>'.repeat(200),
      "import.too-many-columns",
    ],
    [
      "empty cells that reach without end",
      '<tr><td colspan="9999999" rowspan="9999999"></td></tr>'.repeat(200),
      "import.web-page",
    ],
    ["elements nested without end", `<tr><td>${"<i>".repeat(2000)}`, "import.damaged"],
    ["tags that are never closed", `<tr><td>A<tr><td>B<td>${'<a href="'.repeat(50)}`, undefined],
    ["more rows than Excel has", "<tr>".repeat(1_048_577), "import.too-many-rows"],
  ])("with %s", async (_, rows, code) => {
    expect(await problem(page(`<table>${rows}</table>`))).toBe(code);
  });
});

describe("the XML of Excel 2003", () => {
  const workbook = (content: string) =>
    bytesOf(
      `<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">${content}</Workbook>`,
    );
  const cell = (type: string, value: string, attributes = "") =>
    `<Cell ${attributes}><Data ss:Type="${type}">${value}</Data></Cell>`;

  it("gives values, formats, merges and what is hidden", async () => {
    const [grid, hidden] = await read(
      workbook(
        `<Styles><Style ss:ID="Default"><Font ss:FontName="Arial"/></Style>
           <Style ss:ID="id"><NumberFormat ss:Format="Fixed"/></Style>
           <Style ss:ID="red" ss:Parent="id"><Interior ss:Color="#ff0000" ss:Pattern="Solid"/></Style>
           <Style ss:ID="mark"><Font ss:FontName="Wingdings"/></Style></Styles>
         <Worksheet ss:Name="R&amp;D"><Table><Column/><Column ss:Index="3" ss:Hidden="1" ss:Span="1"/>
           <Row ss:Index="3">${cell("String", "Control &amp; <B>title</B>", 'ss:MergeAcross="1"')}${cell("Number", "5.1", 'ss:StyleID="id"')}
             <Cell ss:Index="6" ss:StyleID="mark" ss:Formula="=A1"><Comment><Data>not this</Data></Comment><Data ss:Type="String">n</Data></Cell></Row>
           <Row ss:Hidden="1" ss:StyleID="red">${cell("DateTime", "2026-01-05T00:00:00.000")}${cell("Boolean", "1")}${cell("Error", "#N/A")}</Row>
         </Table></Worksheet>
         <Worksheet ss:Name="H"><Table><Row>${cell("String", "x")}</Row></Table><WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet>`,
      ),
    );
    expect(grid?.sheet).toBe("R&D");
    expect(texts(grid)).toEqual([
      [3, "Control & title", "", "5.10", "", "", "n"],
      [4, "2026-01-05", "TRUE", "#N/A"],
    ]);
    expect(grid?.merges).toEqual([{ top: 3, left: 0, bottom: 3, right: 1 }]);
    expect(grid?.hiddenColumns).toEqual([2, 3]);
    expect(grid?.rows[0]?.cells[5]).toMatchObject({ symbolFont: "Wingdings", formula: true });
    expect(grid?.rows[1]?.hidden).toBe(true);
    expect(grid?.rows[1]?.cells.map((one) => one?.kind)).toEqual(["date", "boolean", "error"]);
    expect(grid?.rows[1]?.cells[0]).toMatchObject({ format: "0.00", fill: "FF0000" });
    expect(hidden?.hidden).toBe(true);
  });

  it.each([
    [
      "a row beyond Excel's last",
      '<Worksheet ss:Name="S"><Table><Row ss:Index="1048577"/></Table></Worksheet>',
      "import.too-many-rows",
    ],
    [
      "rows out of order",
      '<Worksheet ss:Name="S"><Table><Row ss:Index="9"><Cell><Data>a</Data></Cell></Row><Row ss:Index="2"><Cell><Data>a</Data></Cell></Row></Table></Worksheet>',
      "import.damaged",
    ],
    ["elements that are never closed", '<Worksheet ss:Name="S"><Table><Row>', "import.damaged"],
    ["elements nested without end", "<a>".repeat(100_000), "import.damaged"],
    ["no sheet", "", "import.no-sheets"],
  ])("with %s", async (_, content, code) => {
    expect(await problem(workbook(content))).toBe(code);
  });

  it("with entities of its own is refused", async () => {
    const bytes = bytesOf('<?xml version="1.0"?><!DOCTYPE Workbook [<!ENTITY a "b">]><Workbook>&a;</Workbook>');
    expect(await problem(bytes)).toBe("import.xml-declarations");
  });
});
