import fc from "fast-check";
import { expect, it } from "vitest";
import { createWorkbookPort } from "../../addin/excel/workbook.ts";
import type { Soa } from "../../shared/soa/document.ts";
import { importSheets } from "../../shared/soa/exchange/import-sheets.ts";
import { planWorkbook } from "../../shared/workbook/planner.ts";
import { templates } from "../../templates/index.ts";
import { library } from "../library.ts";
import { acceptedSoa, asCellsTell } from "../soa/any-document.ts";
import { startExcel } from "./host/office.ts";

const port = () => createWorkbookPort(() => Promise.resolve(library));

const insert = async (ids: readonly string[], soa?: Soa): Promise<void> => {
  const plan = planWorkbook(library, templates, { templates: ids, ...(soa ? { soa } : {}) });
  if (!plan.ok) throw new Error(JSON.stringify(plan.issues));
  const inserted = await port().insertPlan(plan.value, { whenTaken: "rename" });
  if (!inserted.ok) throw new Error(JSON.stringify(inserted.issues));
};

const readOpen = async () => {
  const grids = await port().readWorkbook();
  if (!grids.ok) throw new Error(JSON.stringify(grids.issues));
  return importSheets(library, grids.value);
};

it("a document written into the open workbook reads as it was", async () => {
  const chosen = fc.constantFrom(["soa-27001"], ["gap-27001"], ["soa-27001", "soa-42001", "transition-2013-2022"]);
  await fc.assert(
    fc.asyncProperty(acceptedSoa("iso-27001-2022"), chosen, async (soa, ids) => {
      startExcel();
      await insert(ids, soa);
      const { soa: back, report } = await readOpen();
      expect(back).toEqual(asCellsTell(soa));
      expect(report.rowsRead).toBe(report.accepted + report.rejected + report.ignored);
    }),
    { numRuns: 20, interruptAfterTimeLimit: 100_000, markInterruptAsFailure: true },
  );
}, 200_000);

it("of two documents in one workbook the first is read, and the other is named", async () => {
  const excel = startExcel();
  const item = { control: "A.5.1", title: "Mine", applicable: true, status: "planned" } as const;
  await insert(["soa-27001"]);
  await insert(["soa-27001"], { framework: "iso-27001-2022", version: "2", items: [item] });
  await insert(["soa-42001"]);
  const sheet = excel.book.sheets.find(({ Name }) => Name === "SoA 42001");
  if (!sheet) throw new Error("no sheet");
  sheet.GetRange("J7").Values = [["Partial"]];
  const { soa, report } = await readOpen();
  expect(soa).toMatchObject({ framework: "iso-27001-2022", version: "2" });
  expect(soa.items).toEqual([
    item,
    { control: "A.2.2", framework: "iso-42001-2023", title: "AI policy", applicable: null, status: "partial" },
  ]);
  const why = report.skippedSheets.find((one) => one.sheet === "SoA 27001")?.reason;
  expect(why).toContain("ISO/IEC 27001:2022");
});
