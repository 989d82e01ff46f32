import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import type { Grid } from "../../shared/workbook/grid.ts";
import { containerOf, openContainer } from "../../shared/xlsx/container.ts";
import { readSpreadsheet } from "../../shared/xlsx/read.ts";
import { protect } from "./protect.ts";
import { bytesOf, problem, read, texts } from "./reading.ts";
import { numberCell, numberCells, record, sharedTexts, xls } from "./xls.ts";
import { workbookZip } from "./zip.ts";

const file = (name: string) => new Uint8Array(readFileSync(join(import.meta.dirname, "files", name)));

/** Both files hold the same two sheets, made by LibreOffice 7.4 and protected by officecrypto-tool 0.0.19. */
const expectSample = (grids: readonly Grid[]): void => {
  const [grid, hidden] = grids;
  expect(grid?.sheet).toBe("Größe & Co");
  expect(texts(grid)).toEqual([
    [1, "Control", "Titel", "Datum", "Mark"],
    [2, "5.10", "Ärger; 'x' — ü", "2026-01-05", "n"],
    [3, "10.10", "hidden row", "1", "TRUE"],
    [4, "A.5.3", "Σήμα"],
  ]);
  expect(grid?.rows.map((row) => row.hidden ?? false)).toEqual([false, false, true, false]);
  expect(grid?.rows[1]?.cells[0]).toMatchObject({ value: 5.1, format: "0.00", kind: "number" });
  expect(grid?.rows[1]?.cells[3]).toMatchObject({ symbolFont: "Wingdings" });
  expect(grid?.merges).toEqual([{ top: 4, left: 1, bottom: 4, right: 2 }]);
  expect(hidden?.hidden).toBe(true);
};

describe("a workbook of Excel 97 to 2003", () => {
  it("gives values, the formats that matter for ids and what is hidden", async () => {
    expectSample(await read(file("libreoffice.xls")));
  });

  it("tells what a formula gave from what stands there", async () => {
    const formula = record(0x06, [0, 0, 1, 0, 0, 0, ...Array.from({ length: 16 }, () => 0)]);
    const [grid] = await read(xls([[numberCell(0, 0), formula]]));
    expect(grid?.rows[0]?.cells).toEqual([
      { value: 1, text: "1", kind: "number" },
      { value: 0, text: "0", kind: "number", formula: true },
    ]);
  });

  it("leaves out charts and macro sheets, and hides columns", async () => {
    const chart = 2;
    const bytes = xls([[numberCell(0, 0)], [record(0x7d, [1, 0, 2, 0, 0, 0, 0, 0, 1, 0]), numberCell(4, 3, 7)]]);
    // The kind of the first sheet's entry stands behind its place and its visibility.
    const entry = Buffer.from(bytes).indexOf(Buffer.from([0x85, 0, 10, 0]));
    bytes[entry + 4 + 5] = chart;
    const grids = await read(bytes);
    expect(grids.map(({ sheet }) => sheet)).toEqual(["S1"]);
    expect(texts(grids[0])).toEqual([[5, "", "", "", "7"]]);
    expect(grids[0]?.hiddenColumns).toEqual([1, 2]);
  });

  it.each<[string, () => Uint8Array, string | undefined]>([
    ["cells of 10,000 rows and 19 columns", () => xls([numberCells(10_000, 19)]), undefined],
    ["more records than are held", () => xls([numberCells(30_000, 7)]), "import.old-excel-large"],
    [
      "cells far to the right on every row",
      () => xls([Array.from({ length: 8000 }, (_, at) => numberCell(at, 255))]),
      "import.old-excel-large",
    ],
    ["a column that .xls has not", () => xls([[numberCell(0, 256)]]), "import.damaged"],
    [
      "many numbers beyond the last column",
      () => xls([[record(0xbd, [0, 0, 255, 0, ...Array.from({ length: 12 }, () => 0), 0, 1])]]),
      "import.damaged",
    ],
    [
      "more shared text than is held",
      () => xls([[numberCell(0, 0)]], sharedTexts(2200, 1000)),
      "import.old-excel-large",
    ],
    [
      "sheets in one place",
      () =>
        xls(
          Array.from({ length: 9 }, () => [numberCell(0, 0)]),
          [],
          (honest) => honest.map(() => honest[0] ?? 0),
        ),
      "import.damaged",
    ],
    [
      "sheets that run into one another",
      () =>
        xls(
          [Array.from({ length: 60_000 }, (_, at) => numberCell(at, 0)), ...Array.from({ length: 9 }, () => [])],
          [],
          ([first = 0]) => Array.from({ length: 10 }, (_, at) => first + 20 + at * 14),
        ),
      "import.damaged",
    ],
    ["more sheets than are read", () => xls(Array.from({ length: 501 }, () => [])), "import.too-many-sheets"],
    ["a password", () => xls([[numberCell(0, 0)]], [record(0x2f, [0, 0])]), "import.password-xls"],
    ["no sheet", () => xls([]), "import.no-sheets"],
    ["records of an older Excel", () => containerOf(["Book", record(0x809, [0, 5, 5, 0])]), "import.old-excel"],
    ["a text document", () => containerOf(["WordDocument", new Uint8Array(20)]), "import.not-a-spreadsheet"],
    ["nothing but a header", () => file("libreoffice.xls").subarray(0, 600), "import.truncated"],
    ["its end missing", () => file("libreoffice.xls").subarray(0, 3000), "import.truncated"],
  ])("with %s", async (_, bytes, code) => {
    expect(await problem(bytes())).toBe(code);
  });
});

describe("a workbook under a password", () => {
  const spinCount = 1000;
  const secret = async (rows: (string | number)[][]) =>
    await writeXlsx({ sheets: [{ name: "Secret", rows }], encryption: { password: "Öffne dich", spinCount } });

  it("of Excel 2010 and later comes out like a plain one: formats, fills, hidden rows", async () => {
    const fill = { type: "pattern", pattern: "solid", fgColor: { rgb: "FF0000" } } as const;
    const sheet = {
      name: "Secret",
      rows: [["A.5.1", 5.1], ["hidden"]],
      rowDefs: new Map([[1, { hidden: true }]]),
      cells: new Map([
        ["0,0", { value: "A.5.1", style: { fill } }],
        ["0,1", { value: 5.1, style: { numFmt: "0.00" } }],
      ]),
    };
    const plain = await read(await writeXlsx({ sheets: [sheet] }));
    const bytes = await writeXlsx({ sheets: [sheet], encryption: { password: "Öffne dich", spinCount } });
    expect(await read(bytes, "Öffne dich")).toEqual(plain);
    expect(plain[0]?.rows[0]?.cells[0]).toMatchObject({ fill: "FF0000" });
    expect(plain[0]?.rows[1]?.hidden).toBe(true);
    expect(await problem(bytes, "Öffne dich".normalize("NFD"))).toBeUndefined();
    expect(await problem(bytes, "öffne dich")).toBe("import.password-wrong");
    expect(await problem(bytes)).toBe("import.password-needed");
  });

  it("of Excel 2007 opens, and stays shut under another", async () => {
    const bytes = file("protected-2007.xlsx");
    expectSample(await read(bytes, "geheim ü"));
    expect(await problem(bytes, "geheim")).toBe("import.password-wrong");
  });

  it("is unzipped within the limits of any other", async () => {
    const sheet = (bytes: number, claims = bytes) =>
      protect(workbookZip("", [{ name: "xl/worksheets/sheet1.xml", content: Buffer.alloc(bytes, 32), claims }]), "x");
    const bomb = sheet(101 * 1024 * 1024);
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await problem(bomb, "x")).toBe("import.too-large-unzipped");
    expect(await problem(sheet(1_000_000, 1000), "x")).toBe("import.false-size");
    expect(texts((await read(protect(workbookZip('<row r="1"><c r="A1"><v>1</v></c></row>'), "x"), "x"))[0])).toEqual([
      [1, "1"],
    ]);
    expect(await problem(protect(bytesOf("no zip"), "x"), "x")).toBe("import.truncated");
  });

  it("is not hashed without end", async () => {
    const bytes = await secret([["A.5.1"]]);
    const honest = `spinCount="${spinCount}" saltSize="16"`;
    const at = Buffer.from(bytes).indexOf(honest);
    expect(at).toBeGreaterThan(0);
    bytes.set(bytesOf('spinCount="9999999999"'.padEnd(honest.length)), at);
    expect(await problem(bytes, "Öffne dich")).toBe("import.password-costly");
  });

  it("that was tampered with gives an answer", async () => {
    const good = await secret([["A.5.1"]]);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        async (changes) => {
          const bytes = new Uint8Array(good);
          for (const [at, value] of changes) bytes[at] = value;
          expect(typeof (await readSpreadsheet(bytes, { password: "Öffne dich" })).ok).toBe("boolean");
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe("a container", () => {
  it("gives back the stream that it was made of, of any length", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 20_000 }), (content) => {
        const stream = openContainer(containerOf(["Workbook", content]))?.stream("Workbook");
        expect(stream?.subarray(0, content.length)).toEqual(content);
        expect(stream?.subarray(content.length).every((byte) => byte === 0)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it.each<[string, (view: DataView) => void]>([
    ["a table that runs in a circle", (view) => view.setUint32(4096 + 8, 2, true)],
    [
      "a table that lists itself without end",
      (view) => {
        view.setUint32(44, 0xffffffff, true);
        view.setUint32(68, 0, true);
        view.setUint32(72, 0xffffffff, true);
      },
    ],
    ["a directory that runs in a circle", (view) => view.setUint32(4096 + 4, 1, true)],
    ["a stream that is longer than the file", (view) => view.setUint32(2 * 4096 + 128 + 120, 0x7fffffff, true)],
    ["sectors beyond its end", (view) => view.setUint32(2 * 4096 + 128 + 116, 0x7ffffff, true)],
    ["sectors of another size", (view) => view.setUint16(30, 20, true)],
    ["a small stream without its table", (view) => view.setUint32(2 * 4096 + 128 + 120, 100, true)],
  ])("with %s is read in bounded time or not at all", (_, change) => {
    const bytes = containerOf(["Workbook", new Uint8Array(50_000).fill(7)]);
    change(new DataView(bytes.buffer));
    const stream = openContainer(bytes)?.stream("Workbook");
    expect(stream?.length ?? 0).toBeLessThanOrEqual(bytes.length);
  });
});
