import { describe, expect, it } from "vitest";
import type { Soa } from "../../shared/soa/document.ts";
import type { Grid } from "../../shared/workbook/grid.ts";
import { plain, row, sheet, titleOf } from "./documents.ts";
import { editCell, editTable, gridsOf, readBack } from "./workbooks.ts";

describe("the fields of the document", () => {
  const fields: readonly (readonly [string, (grids: readonly Grid[]) => readonly Grid[], Partial<Soa>])[] = [
    [
      "the organisation renamed on About",
      (grids) => editCell(grids, "About", 5, 1, "New Ltd"),
      { organisation: "New Ltd" },
    ],
    ["the version raised on About", (grids) => editCell(grids, "About", 7, 1, "2.0"), { version: "2.0" }],
    ["the version typed over on the sheet", (grids) => editCell(grids, sheet, 2, 3, "2.0"), { version: "2.0" }],
    ["the approver named on the sheet", (grids) => editCell(grids, sheet, 2, 8, "Zoe"), { approver: "Zoe" }],
    ["the title typed over on the sheet", (grids) => editCell(grids, sheet, 1, 0, "Other"), { title: "Other" }],
    ["a day in words", (grids) => editCell(grids, "About", 8, 1, "24.12.2026"), { date: "2026-12-24" }],
  ];
  it.each(fields)("%s", async (_, change, expected) => {
    const { soa } = readBack(change(await gridsOf({ templates: ["soa-27001"], soa: plain })));
    expect(soa).toEqual({ ...plain, ...expected });
  });

  it("a date that is none is left out, and said", async () => {
    const grids = editCell(await gridsOf({ templates: ["soa-27001"], soa: plain }), "About", 8, 1, "in spring");
    const { soa, report } = readBack(grids);
    expect(soa.date).toBeUndefined();
    expect(report.warnings).toMatchObject([
      { code: "exchange.field-unread", message: expect.stringContaining("in spring") },
      { code: "exchange.own-control" },
    ]);
  });
});

describe("a template filled in by hand", () => {
  it("gives the rows in which something is filled in, and no others", async () => {
    const grids = await gridsOf({ templates: ["soa-27001", "gap-27001", "soa-42001"] });
    expect(readBack(grids)).toMatchObject({ soa: { framework: "iso-27001-2022", items: [] }, report: { accepted: 0 } });
    const clauses = editTable(grids, "Clauses 27001", (table) =>
      table.set("4.1", { Status: "Planned", Finding: "None yet" }),
    );
    const both = editTable(clauses, "SoA 42001", (table) => table.set("A.2.2", { Applicable: "Yes" }));
    const { soa, report } = readBack(editCell(both, "About", 5, 1, "Example Ltd"));
    expect(soa).toMatchObject({ framework: "iso-27001-2022", organisation: "Example Ltd" });
    expect(soa.items).toEqual([
      row("4.1", { applicable: true, status: "planned", extra: { Finding: "None yet" } }),
      { control: "A.2.2", framework: "iso-42001-2023", title: expect.any(String), applicable: true },
    ]);
    expect(report.rowsRead).toBe(93 + 30 + 38);
  });

  it("is of the framework that is filled in", async () => {
    const grids = await gridsOf({ templates: ["soa-27001", "soa-42001"] });
    const { soa } = readBack(editTable(grids, "SoA 42001", (table) => table.set("A.2.2", { Status: "Partial" })));
    expect(soa.framework).toBe("iso-42001-2023");
    expect(soa.items).toMatchObject([{ control: "A.2.2", status: "partial" }]);
    expect(soa.items[0]?.framework).toBeUndefined();
  });

  it("untouched in a client's workbook leaves the client's own table to be recognised", async () => {
    const client: Grid = {
      sheet: "Controls",
      hidden: false,
      merges: [],
      hiddenColumns: [],
      rows: [
        ["Control", "Title", "Applicable", "Status"],
        ["A.5.1", titleOf("A.5.1"), "Yes", "Implemented"],
        ["A.5.7", titleOf("A.5.7"), "No", ""],
        ["A.8.9", titleOf("A.8.9"), "Yes", "Planned"],
      ].map((values, index) => ({
        number: index + 1,
        cells: values.map((value) => ({ value, text: value, kind: "text" as const })),
      })),
    };
    const template = await gridsOf({ templates: ["soa-27001"] });
    const untouched = readBack([client, ...template]);
    expect(untouched.ids).toEqual(["A.5.1", "A.5.7", "A.8.9"]);
    expect(untouched.report.skippedSheets.map((one) => one.sheet)).toEqual(template.map((grid) => grid.sheet));
    const filled = readBack([client, ...editTable(template, sheet, (table) => table.set("A.5.2", { Owner: "Ann" }))]);
    expect(filled.ids).toEqual(["A.5.2"]);
    expect(filled.report.skippedSheets.map((one) => one.sheet)).toContain("Controls");
  });
});

describe("whose headings are gone, or whose user decides", () => {
  it("is recognised like any other sheet", async () => {
    const grids = editTable(await gridsOf({ templates: ["soa-27001"], soa: plain }), sheet, (table) => {
      table.headings.fill(undefined);
    });
    expect(readBack(grids).item("A.8.1")).toMatchObject({ applicable: true });
  });
  it("a sheet renamed is still read by its headings, a column's role chosen by hand is obeyed", async () => {
    const grids = (await gridsOf({ templates: ["soa-27001"], soa: plain })).map((grid) =>
      grid.sheet === sheet ? { ...grid, sheet: "Our SoA" } : grid,
    );
    expect(readBack(grids).soa).toEqual(plain);
    const chosen = { tables: [{ sheet: "Our SoA", headerRow: 6, columns: { P: null } }] };
    expect(readBack(grids, chosen).report.tables[0]?.sheet).toBe("Our SoA");
    expect(readBack(grids, { tables: [{ sheet: "Our SoA", use: "exclude" }] }).ids).toEqual([]);
    expect(readBack(grids, { words: { status: { partial: "verified" } } }).item("A.5.1")?.status).toBe("verified");
  });
});
