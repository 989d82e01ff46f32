import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Soa } from "../../shared/soa/document.ts";
import { importFile } from "../../shared/soa/exchange/import-file.ts";
import type { WorkbookRequest } from "../../shared/workbook/planner.ts";
import { templates } from "../../templates/index.ts";
import { library } from "../library.ts";
import { acceptedSoa, asCellsTell } from "./any-document.ts";
import { fileOf } from "./workbooks.ts";

const givesBack = async (soa: Soa, request: Omit<WorkbookRequest, "soa">): Promise<void> => {
  const imported = await importFile(library, { bytes: await fileOf({ ...request, soa }), name: "export.xlsx" });
  if (!imported.ok) throw new Error(JSON.stringify(imported.issues));
  const { soa: back, report } = imported.value;
  expect(back).toEqual(asCellsTell(soa));
  expect(report.accepted).toBe(soa.items.length);
  expect(report.rowsRead).toBe(report.accepted + report.rejected + report.ignored);
  expect(report.rejects).toEqual([]);
};

describe.each([
  ["iso-27001-2022", "soa-27001"],
  ["iso-42001-2023", "soa-42001"],
])("a document of %s", (framework, template) => {
  it("exported as a workbook imports as it was", async () => {
    await fc.assert(
      fc.asyncProperty(acceptedSoa(framework), (soa) => givesBack(soa, { templates: ["about", template] })),
      { numRuns: 60, interruptAfterTimeLimit: 200_000, markInterruptAsFailure: true },
    );
  }, 300_000);
});

it("in a workbook of any templates, of any edition, imports as it was", async () => {
  const framework = fc.constantFrom("iso-27001-2022", "iso-42001-2023", "iso-27001-2013", "nist-csf-2.0");
  const chosen = fc.subarray(
    templates.map(({ id }) => id),
    { minLength: 1 },
  );
  await fc.assert(
    fc.asyncProperty(framework.chain(acceptedSoa), chosen, (soa, ids) => givesBack(soa, { templates: ids })),
    { numRuns: 60, interruptAfterTimeLimit: 200_000, markInterruptAsFailure: true },
  );
}, 300_000);

it("keeps long texts of characters that take two code units", async () => {
  const notes = `x${"\u{1f600}".repeat(16_000)}`;
  await givesBack(
    { framework: "iso-27001-2022", title: notes.slice(0, 999), items: [{ control: "A.5.1", notes }] },
    { templates: ["soa-27001"] },
  );
}, 60_000);
