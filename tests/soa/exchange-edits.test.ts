import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { soaSchema } from "../../shared/contract/soa.ts";
import type { Soa, SoaItem } from "../../shared/soa/document.ts";
import type { Grid } from "../../shared/workbook/grid.ts";
import { placed, plain, row, sheet } from "./documents.ts";
import { editCell, editTable, gridsOf, readBack, type Table } from "./workbooks.ts";

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
    ["a number that no edition has", { Control: "A.5.99", Applicable: "Yes" }, "'A.5.99' is in no edition"],
    ["such a number without its A", { Control: "5.99", Applicable: "Yes" }, "'A.5.99' is in no edition"],
    ["such a number among others", { Control: "A.5.4, A.5.99", Applicable: "Yes" }, "'A.5.99' is in no edition"],
    ["such a number behind its framework", { Control: "iso-42001-2023:A.5.99", Applicable: "Yes" }, "in no edition"],
    ["a number of another edition", { Control: "A.12.6.1", Applicable: "Yes" }, "iso-27001-2013:A.12.6.1"],
    ["a total", { Control: "Total 93", Status: "Implemented" }, "'Total 93' is no control of ISO/IEC 27001 or 42001"],
    [
      "a sentence that speaks of one",
      { Control: "see A.5.4", Status: "Implemented" },
      "is no control of ISO/IEC 27001 or 42001",
    ],
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
