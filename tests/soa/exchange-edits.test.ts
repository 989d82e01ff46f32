import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { soaSchema } from "../../shared/contract/soa.ts";
import type { Soa, SoaItem } from "../../shared/soa/document.ts";
import type { Grid } from "../../shared/workbook/grid.ts";
import { library } from "../library.ts";
import { editCell, editTable, gridsOf, readBack, type Table } from "./workbooks.ts";

const titleOf = (control: string): string => library.catalog.get("iso-27001-2022")?.get(control)?.title ?? "";
const row = (control: string, rest: Omit<SoaItem, "control">): SoaItem => ({
  control,
  title: titleOf(control),
  ...rest,
});

/** Rows in the standard's order, each with its title: the sheet tells them without a column for their place. */
const plain: Soa = {
  framework: "iso-27001-2022",
  title: "SoA of Example",
  organisation: "Example Ltd",
  version: "1.0",
  date: "2026-01-31",
  items: [
    row("A.5.1", { applicable: true, inclusion: ["risk"], justification: "Risk 4", status: "partial", owner: "Ann" }),
    row("A.5.2", { applicable: false, justification: "No such thing" }),
    row("A.8.1", {
      applicable: true,
      status: "implemented",
      evidence: [{ reference: "POL-1", expires: "2027-01-31" }],
      extra: { "Risk id": "R-9" },
    }),
    row("OWN-1", { title: "Our own", applicable: true, status: "planned" }),
  ],
};
/** Out of order, a control twice, without titles, of two frameworks: the sheets say each row's place. */
const placed: Soa = {
  framework: "iso-27001-2022",
  items: [
    { control: "A.8.1", applicable: true, status: "planned" },
    { control: "A.5.1", applicable: null, notes: "first" },
    { control: "A.5.1", applicable: true, notes: "second" },
    { control: "A.2.2", framework: "iso-42001-2023", applicable: true, status: "partial" },
    { control: "A.5.2", applicable: null },
  ],
};

const sheet = "SoA 27001";
const edit = (soa: Soa, change: (table: Table) => void) => async (): Promise<readonly Grid[]> =>
  editTable(await gridsOf({ templates: ["soa-27001"], soa }), sheet, change);

const changed = (soa: Soa, control: string, change: Partial<SoaItem>): readonly SoaItem[] =>
  soa.items.map((item) => (item.control === control ? { ...item, ...change } : item));

const cases: readonly (readonly [string, () => Promise<readonly Grid[]>, readonly SoaItem[]])[] = [
  ["nothing", edit(plain, () => {}), plain.items],
  [
    "a status and an owner changed",
    edit(plain, (table) => table.set("A.5.1", { Status: "Verified", Owner: "Bob" })),
    changed(plain, "A.5.1", { status: "verified", owner: "Bob" }),
  ],
  [
    "words of another language",
    edit(plain, (table) => table.set("A.5.2", { Applicable: "ja", Status: "teilweise umgesetzt", Due: "31.12.2026" })),
    changed(plain, "A.5.2", {
      applicable: true,
      status: "partial",
      due: "2026-12-31",
      extra: { Applicable: "ja", Status: "teilweise umgesetzt" },
    }),
  ],
  [
    "words that nobody knows",
    edit(plain, (table) => table.set("A.5.2", { Status: "blue", Due: "soon", Weight: "heavy", Applicable: "perhaps" })),
    changed(plain, "A.5.2", {
      applicable: null,
      extra: { Applicable: "perhaps", Status: "blue", Weight: "heavy", Due: "soon" },
    }),
  ],
  [
    "a field emptied",
    edit(plain, (table) => table.set("A.5.1", { Justification: "", "Reason: risk": "", "Reason: legal": "x" })),
    plain.items.map((item) => {
      if (item.control !== "A.5.1") return item;
      const { justification, ...rest } = item;
      return { ...rest, inclusion: ["legal"] };
    }),
  ],
  [
    "evidence added on a line of its own, and its last day moved",
    edit(plain, (table) =>
      table.set("A.8.1", { Evidence: "POL-1\nTicket 7 (of 2026-02-01)\n", "Evidence expires": "2028-01-31" }),
    ),
    changed(plain, "A.8.1", {
      evidence: [
        { reference: "POL-1", expires: "2028-01-31" },
        { reference: "Ticket 7", date: "2026-02-01", expires: "2028-01-31" },
      ],
    }),
  ],
  [
    "a row of the template filled in",
    edit(plain, (table) => table.set("A.5.3", { Status: "Planned" })),
    [...plain.items.slice(0, 2), row("A.5.3", { applicable: null, status: "planned" }), ...plain.items.slice(2)],
  ],
  [
    "rows added at the end, as people write ids",
    edit(plain, (table) => {
      table.add({ Control: "a 5.9", Title: "Assets", Applicable: "Yes" });
      table.add({ Control: "5.10", Applicable: "No", Justification: "None" });
      table.add({ Control: "iso-42001-2023:A.2.2", Status: "Partial" });
      table.add({ Control: "OWN-2", Title: "Another" });
    }),
    [
      ...plain.items,
      { control: "A.5.9", title: "Assets", applicable: true },
      { control: "A.5.10", applicable: false, justification: "None" },
      { control: "A.2.2", framework: "iso-42001-2023", applicable: null, status: "partial" },
      { control: "OWN-2", title: "Another", applicable: null },
    ],
  ],
  [
    "rows deleted",
    edit(plain, (table) => {
      table.rows.splice(table.rows.indexOf(table.row("A.5.2")), 1);
      table.rows.splice(table.rows.indexOf(table.row("OWN-1")), 1);
    }),
    plain.items.filter(({ control }) => control !== "A.5.2" && control !== "OWN-1"),
  ],
  ["the table sorted backwards", edit(plain, (table) => table.rows.reverse()), [...plain.items].reverse()],
  [
    "an own column added and filled",
    edit(plain, (table) => {
      table.addColumn("Auditor");
      table.set("A.5.2", { Auditor: "Eve" });
    }),
    changed(plain, "A.5.2", { extra: { Auditor: "Eve" } }),
  ],
  [
    "columns moved and taken away",
    edit(plain, (table) => {
      for (const heading of ["Theme", "Notes", "Weight", "Evidence expires"]) table.removeColumn(heading);
      table.reverseColumns();
    }),
    changed(plain, "A.8.1", { evidence: [{ reference: "POL-1" }] }),
  ],
  [
    "a heading in other words",
    edit(plain, (table) => {
      table.headings[table.at("Owner")] = { value: "Responsible", text: "Responsible", kind: "text" };
    }),
    plain.items,
  ],
  [
    "a live crosswalk column written over",
    edit(plain, (table) => table.set("A.5.1", { "CSF 2.0": "mine" })),
    changed(plain, "A.5.1", { extra: { "CSF 2.0": "mine" } }),
  ],
  [
    "a note and a total below the table",
    edit(plain, (table) => {
      table.add({ Control: "Reviewed in May" });
      table.rows.push([]);
      table.add({ Control: "Total 4", Title: "rows" });
    }),
    plain.items,
  ],
  ["nothing, each row with its place", edit(placed, () => {}), placed.items],
  [
    "the table sorted, each row with its place",
    edit(placed, (table) => {
      table.rows.reverse();
      table.set("A.5.2", { Notes: "new" });
    }),
    changed(placed, "A.5.2", { notes: "new" }),
  ],
  [
    "rows deleted, one of the template filled in and one added, each row with its place",
    edit(placed, (table) => {
      table.rows.splice(table.rows.indexOf(table.row("A.8.1")), 1);
      table.add({ Control: "OWN-9", Title: "Nine", Status: "Planned" });
      table.set("A.5.4", { Owner: "Ann" });
    }),
    [
      ...placed.items.slice(1),
      row("A.5.4", { applicable: null, owner: "Ann" }),
      { control: "OWN-9", title: "Nine", applicable: null, status: "planned" },
    ],
  ],
  [
    "a title written, each row with its place",
    edit(placed, (table) => table.set("A.5.2", { Title: "Roles" })),
    changed(placed, "A.5.2", { title: "Roles" }),
  ],
];

describe("an exported workbook that was changed in Excel", () => {
  it.each(cases)("%s", async (_, workbook, items) => {
    const { soa, report } = readBack(await workbook());
    expect(soa.items).toEqual(items);
    expect(report.rowsRead).toBe(report.accepted + report.rejected + report.ignored);
    expect(report.accepted).toBe(items.length);
  });

  it("takes rows that name several controls, a range, or one with its title", async () => {
    const { soa, report } = readBack(
      await edit(plain, (table) => {
        table.add({ Control: "A.5.4, A.5.5", Applicable: "Yes", Justification: "two" });
        table.add({ Control: "A.5.15 - A.5.17", Applicable: "No", Justification: "three" });
        table.add({ Control: "A.5.7 Threat intelligence", Applicable: "Yes" });
        table.add({ Control: "iso-42001-2023:A.2.2; iso-42001-2023:A.2.3", Status: "Planned" });
      })(),
    );
    expect(soa.items).toEqual([
      ...plain.items,
      ...["A.5.4", "A.5.5"].map((control) => ({ control, applicable: true, justification: "two" })),
      ...["A.5.15", "A.5.16", "A.5.17"].map((control) => ({ control, applicable: false, justification: "three" })),
      { control: "A.5.7", applicable: true, extra: { Control: "A.5.7 Threat intelligence" } },
      ...["A.2.2", "A.2.3"].map((control) => ({
        control,
        framework: "iso-42001-2023",
        applicable: null,
        status: "planned",
      })),
    ]);
    expect(report).toMatchObject({ accepted: plain.items.length + 4, rejected: 0 });
    expect(report.rowsRead).toBe(report.accepted + report.rejected + report.ignored);
  });

  it.each<[string, Readonly<Record<string, string>>, string]>([
    ["a number that no edition has", { Control: "A.5.99", Applicable: "Yes" }, "A.5.99 is in no edition"],
    ["such a number without its A", { Control: "5.99", Applicable: "Yes" }, "A.5.99 is in no edition"],
    ["such a number among others", { Control: "A.5.4, A.5.99", Applicable: "Yes" }, "A.5.99 is in no edition"],
    ["such a number behind its framework", { Control: "iso-42001-2023:A.5.99", Applicable: "Yes" }, "in no edition"],
    ["a number of another edition", { Control: "A.12.6.1", Applicable: "Yes" }, "iso-27001-2013:A.12.6.1"],
    ["a total", { Control: "Total 93", Status: "Implemented" }, "'Total 93' is no control id"],
    ["a sentence that speaks of one", { Control: "see A.5.4", Status: "Implemented" }, "is no control id"],
  ])("rejects %s with its reason", async (_, values, reason) => {
    const { soa, report } = readBack(await edit(plain, (table) => table.add(values))());
    expect(soa.items).toEqual(plain.items);
    expect(report.rejects).toMatchObject([{ row: 101, reason: expect.stringContaining(reason) }]);
    expect(report.rowsRead).toBe(report.accepted + report.rejected + report.ignored);
  });

  it("notes codes of its user's own", async () => {
    const { report } = readBack(
      await edit(plain, (table) => {
        table.add({ Control: "Policy 7", Title: "Cards", Applicable: "Yes" });
      })(),
    );
    expect(report.accepted).toBe(plain.items.length + 1);
    const own = report.warnings.find(({ code }) => code === "exchange.own-control");
    expect(own?.message).toContain("OWN-1; Policy 7");
    expect(own?.rows.map(({ row }) => row)).toEqual([100, 101]);
  });

  it("says where it was read, and what became of every row", async () => {
    const { report } = readBack(
      await edit(plain, (table) => {
        table.add({ Control: "no control at all, a text", Status: "Planned" });
        table.add({ Status: "Planned", Owner: "Ann" });
        table.set("A.5.1", { Status: "blue" });
      })(),
    );
    expect(report.tables).toEqual([
      expect.objectContaining({
        sheet,
        headerRow: 6,
        firstRow: 7,
        lastRow: 102,
        framework: "iso-27001-2022",
        confidence: 1,
        columns: expect.objectContaining({ control: "A", title: "B", "inclusion-risk": "E", status: "J" }),
      }),
    ]);
    expect(report).toMatchObject({ rowsRead: 96, accepted: 4, rejected: 2, ignored: 90 });
    expect(report.rejects.map((reject) => reject.row)).toEqual([101, 102]);
    expect(report.skippedSheets.map((one) => one.sheet)).toEqual(["About", "Crosswalk 27001", "Mappings 27001"]);
    expect(report.warnings.map((one) => one.code)).toContain("import.unknown-status");
  });
});

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

it("whatever was changed, every row is accounted for", async () => {
  const whole = await gridsOf({ templates: ["soa-27001", "gap-27001"], soa: placed });
  const change = fc.record({
    sheet: fc.constantFrom("About", "SoA 27001", "Clauses 27001"),
    row: fc.integer({ min: 1, max: 110 }),
    column: fc.nat({ max: 22 }),
    value: fc.oneof(
      fc.string(),
      fc.double({ noNaN: true }),
      fc.constantFrom("", "A.5.1", "Control", "2, no title", "x"),
    ),
  });
  const gone = fc.record({
    sheet: change.map((one) => one.sheet),
    from: fc.nat({ max: 100 }),
    count: fc.nat({ max: 20 }),
  });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 40 }), fc.array(gone, { maxLength: 2 }), (changes, deletions) => {
      const edited = changes.reduce((grids, one) => editCell(grids, one.sheet, one.row, one.column, one.value), whole);
      const cut = edited.map((grid) => ({
        ...grid,
        rows: grid.rows.filter(
          (_, index) =>
            !deletions.some(({ sheet: at, from, count }) => at === grid.sheet && index >= from && index < from + count),
        ),
      }));
      const { report, soa } = readBack(cut);
      expect(report.rowsRead).toBe(report.accepted + report.rejected + report.ignored);
      expect(report.rejected).toBe(report.rejects.length);
      expect(report.ignored).toBe(report.ignoredRows.length);
      expect(soaSchema.safeParse(soa).error?.issues ?? []).toEqual([]);
    }),
    { numRuns: 200 },
  );
}, 300_000);
