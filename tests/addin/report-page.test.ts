import { describe, expect, it } from "vitest";
import { reportPage } from "../../addin/taskpane/migrate/report-page.ts";
import type { Soa } from "../../shared/soa/document.ts";
import { migrateSoa } from "../../shared/soa/migrate.ts";
import { library } from "../library.ts";

const soa: Soa = {
  framework: "iso-27001-2013",
  items: [
    { control: "A.5.1.1", title: "Policies", applicable: true, status: "implemented" },
    { control: "A.5.1.2", title: "Review", applicable: true, status: "planned" },
    { control: "X.1", title: '<img src=x onerror="alert(1)"> & more' },
  ],
};

const imported = {
  soa,
  report: {
    rowsRead: 5,
    accepted: 3,
    rejected: 1,
    ignored: 1,
    tables: [],
    skippedSheets: [{ sheet: "<b>Cover</b>", reason: "Nothing there." }],
    rejects: [{ sheet: "SoA", row: 9, reason: "No such control.", cells: ["A.99"] }],
    ignoredRows: [{ sheet: "SoA", row: 3, reason: "A heading." }],
    warnings: [{ code: "w", message: "Look at this.", rows: [{ sheet: "SoA", row: 4 }] }],
  },
};

describe("the migration report to read", () => {
  const migrated = migrateSoa(library, soa, "iso-27001-2022");
  if (!migrated.ok) throw new Error("not migrated");
  const page = reportPage({
    name: "old & new.xlsx",
    imported,
    report: migrated.value.report,
    frameworkName: (id) => id,
  });
  it("names every merge, conflict, reject, ignored row and skipped sheet", () => {
    for (const part of [
      "A.5.1 ← A.5.1.1, A.5.1.2",
      "No such control.",
      "A heading.",
      "Nothing there.",
      "Look at this.",
      "SoA row 9",
      "Sheet &lt;b&gt;Cover",
    ]) {
      expect(page).toContain(part);
    }
    expect(page).toMatch(/A\.5\.1: Status differs\. .*Implemented.*Planned/);
  });
  it("lets nothing from the file become markup", () => {
    expect(page).not.toContain("<img");
    expect(page).not.toContain("<b>");
    expect(page).toContain("old &amp; new.xlsx");
  });
});
