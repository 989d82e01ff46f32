import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { qualify } from "../../shared/catalog/reference.ts";
import { compareSoa } from "../../shared/soa/compare.ts";
import type { FieldValue } from "../../shared/soa/compare-fields.ts";
import { type Soa, type SoaItem, statuses } from "../../shared/soa/document.ts";
import { planComparison } from "../../shared/workbook/comparison.ts";
import { readEvidenceCell } from "../../shared/workbook/evidence-cell.ts";
import type { PlanValue, SheetPlan, WorkbookPlan } from "../../shared/workbook/plan.ts";
import { evidenceExpiry, statusWord } from "../../shared/workbook/words.ts";
import { rectangle } from "../../shared/xlsx/write-rectangle.ts";
import { library } from "../library.ts";
import { anySoa } from "../soa/documents.ts";
import { cellsOf } from "./cells.ts";
import { comparisonOf } from "./comparisons.ts";

const sheetOf = (plan: WorkbookPlan, name: string): SheetPlan => {
  const found = plan.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
};

/** The rows of a sheet's table as text, its headings left out. */
const tableRows = (sheet: SheetPlan, name: string): string[][] => {
  const table = sheet.tables.find((one) => one.name === name);
  if (!table) throw new Error(`no table ${name}`);
  const { cells } = cellsOf(sheet);
  const { top, left, bottom, right } = rectangle(table.range);
  return Array.from({ length: bottom - top }, (_, down) =>
    Array.from({ length: right - left + 1 }, (_, across) =>
      String(cells.get(`${top + 1 + down},${left + across}`) ?? ""),
    ),
  );
};

/** What a formula of a sheet gives, by the text of the cell. */
const results = (sheet: SheetPlan, row: number, column: number): PlanValue | undefined => {
  const block = sheet.blocks.find(
    (one) =>
      one.kind === "formulas" &&
      row >= one.row &&
      row < one.row + one.cells.length &&
      column >= one.column &&
      column < one.column + (one.cells[0]?.length ?? 0),
  );
  return block?.results?.[row - block.row]?.[column - block.column];
};

const soa = (items: readonly SoaItem[], fields: Partial<Soa> = {}): Soa => ({
  framework: "iso-27001-2022",
  items,
  ...fields,
});

describe("the workbook of a comparison", () => {
  const before = soa(
    [
      { control: "A.5.1", title: "Policies", applicable: true, inclusion: ["risk"], status: "planned" },
      {
        control: "A.5.2",
        applicable: true,
        status: "verified",
        evidence: [{ reference: "R-1", expires: "2026-01-31" }],
      },
      { control: "A.5.3", applicable: true },
      { control: "A.5.4", status: "partial" },
    ],
    { title: "SoA", organisation: "Birch Lane Clinics", version: "1.0", date: "2025-11-03" },
  );
  const after = soa(
    [
      { control: "A.5.1", title: "Policies", applicable: true, inclusion: ["legal", "risk"], status: "verified" },
      {
        control: "A.5.2",
        applicable: true,
        status: "partial",
        evidence: [{ reference: "R-1", expires: "2027-01-31" }],
      },
      { control: "A.5.3", applicable: false },
      { control: "A.2.2", framework: "iso-42001-2023", status: "planned", weight: 2 },
      { control: "OWN-1" },
    ],
    { title: "SoA", organisation: "Birch Lane Clinics", version: "2.0", date: "2026-11-20" },
  );
  const plan = comparisonOf(before, after);

  it("tells each change in words, in the order of the standard", () => {
    expect(tableRows(sheetOf(plan, "Compared changes"), "Compared_changes")).toEqual([
      ["A.5.1", "Policies", "Changed", "Reason for inclusion", "Risk treatment", "Risk treatment; Law"],
      ["A.5.1", "Policies", "Changed", "Status", "Planned", "Verified"],
      ["A.5.2", "Information security roles and responsibilities", "Changed", "Status", "Verified", "Partial"],
      [
        "A.5.2",
        "Information security roles and responsibilities",
        "Changed",
        "Evidence",
        "R-1 (expires 2026-01-31)",
        "R-1 (expires 2027-01-31)",
      ],
      ["A.5.3", "Segregation of duties", "Changed", "Applicable", "Yes", "No"],
      ["A.5.4", "Management responsibilities", "Removed", "Status", "Partial", ""],
      ["OWN-1", "", "Added", "", "", ""],
      ["iso-42001-2023:A.2.2", "AI policy", "Added", "Status", "", "Planned"],
      ["iso-42001-2023:A.2.2", "AI policy", "Added", "Weight", "", "2"],
    ]);
  });
  it("counts by formulas what the domain counts", () => {
    const sheet = sheetOf(plan, "Comparison");
    expect([1, 2, 3, 4].map((column) => results(sheet, 7, column))).toEqual([2, 1, 3, 0]);
    expect(
      tableRows(sheet, "Comparison_measures").map(([label], index) => [label, results(sheet, 11 + index, 2)]),
    ).toEqual([
      ["Statuses that advanced", 1],
      ["Statuses that fell back", 1],
      ["Decisions on applicability that changed", 1],
      ["Newly excluded, justified", 0],
      ["Excluded, justification missing or gone", 1],
      ["Changes of the document itself", 2],
    ]);
    expect(tableRows(sheet, "Comparison_exclusions")).toEqual([["A.5.3", "Segregation of duties", "Changed"]]);
  });
  it("says on About which documents were compared, and from which catalog", () => {
    const [about] = plan.sheets;
    if (!about) throw new Error("no About");
    const framework = "ISO/IEC 27001:2022, rows:";
    expect(tableRows(about, "About_Compared")).toEqual([
      ["Earlier document", "SoA", "1.0, 2025-11-03", "Birch Lane Clinics", `${framework} 4`],
      ["Later document", "SoA", "2.0, 2026-11-20", "Birch Lane Clinics", `${framework} 5`],
    ]);
    expect([...cellsOf(about).cells.values()]).toContain(library.catalog.version);
  });
  it("warns on its summary when the documents are of different editions", () => {
    const texts = (first: Soa) => [...cellsOf(sheetOf(comparisonOf(first, after), "Comparison")).cells.values()].join();
    expect(texts({ framework: "iso-27001-2013", items: [] })).toContain("Migrate the earlier document");
    expect(texts(before)).not.toContain("Migrate");
  });
});

/** Whether a cell tells a value: texts and numbers as they are, evidence so that it can be read back. */
const isTold = (shown: string, field: string, value: FieldValue): boolean => {
  if (value === null) return shown === "";
  if (typeof value === "boolean") return shown === (value ? "Yes" : "No");
  if (field === "status") return shown === statusWord(statuses.find((one) => one === value) ?? "not-assessed");
  if (typeof value !== "object") return shown === String(value);
  const evidence = value.flatMap((one) => (typeof one === "string" ? [] : [one]));
  if (evidence.length === 0) return shown.split("; ").length === value.length;
  const back = readEvidenceCell(shown, evidenceExpiry(evidence));
  return JSON.stringify(back.map((one) => one.reference)) === JSON.stringify(evidence.map((one) => one.reference));
};

describe("any comparison as a workbook", () => {
  it("holds every difference once, and text only as text", () => {
    fc.assert(
      fc.property(anySoa, anySoa, (before, after) => {
        const compared = compareSoa(before, after);
        const sheet = sheetOf(comparisonOf(before, after), "Compared changes");
        const rows = tableRows(sheet, "Compared_changes");
        const name = (framework: string, control: string) =>
          framework === after.framework ? control : qualify(framework, control);
        for (const { control, framework, fields } of compared.changed) {
          const mine = rows.filter(([id, , outcome]) => id === name(framework, control) && outcome === "Changed");
          for (const { field, before: was, after: is } of fields) {
            const told = mine.some((row) => isTold(row[4] ?? "", field, was) && isTold(row[5] ?? "", field, is));
            expect(told, field).toBe(true);
          }
        }
        const lines = compared.changed.reduce((sum, { fields }) => sum + fields.length, 0);
        expect(rows.filter(([, , outcome]) => outcome === "Changed")).toHaveLength(lines);
        for (const [side, outcome, home] of [
          ["added", "Added", after.framework],
          ["removed", "Removed", before.framework],
        ] as const) {
          for (const item of compared[side]) {
            const id = name(item.framework ?? home, item.control);
            const mine = rows.filter((row) => row[0] === id && row[2] === outcome);
            expect(mine.length).toBeGreaterThan(0);
            for (const text of [item.justification, item.owner, item.notes, ...Object.values(item.extra ?? {})]) {
              if (text?.trim()) expect(mine.some((row) => row.includes(text))).toBe(true);
            }
          }
        }
        const ofUser = sheet.blocks.filter(({ kind, row }) => kind === "formulas" && row > 6);
        expect(ofUser).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
  it("is refused with its place where a cell cannot hold a text, and with the limit where there is too much", () => {
    const long = soa([
      { control: "A.5.1", evidence: Array.from({ length: 3 }, () => ({ reference: "x".repeat(20_000) })) },
    ]);
    const many = soa(
      Array.from({ length: 10_000 }, (_, row) => ({ control: `OWN-${row}`, owner: "a", notes: "b", due: "c" })),
    );
    const issues = (after: Soa) => {
      const plan = planComparison(library, soa([]), after);
      return plan.ok ? [] : plan.issues.map(({ code, at }) => [code, at]);
    };
    expect(issues(long)).toEqual([["workbook.text-too-long", "Compared changes!F7"]]);
    expect(issues(many)).toEqual([["workbook.compare.too-many", undefined]]);
  });
});
