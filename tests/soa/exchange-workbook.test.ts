import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Soa } from "../../shared/soa/document.ts";
import { importFile } from "../../shared/soa/exchange/import-file.ts";
import { planWorkbook, type WorkbookRequest } from "../../shared/workbook/planner.ts";
import { writeWorkbook } from "../../shared/xlsx/write.ts";
import { templates } from "../../templates/index.ts";
import { library } from "../library.ts";
import { acceptedSoa, asCellsTell } from "./any-document.ts";

const fileOf = async (request: WorkbookRequest): Promise<Uint8Array> => {
  const plan = planWorkbook(library, templates, request);
  if (!plan.ok) throw new Error(JSON.stringify(plan.issues));
  return writeWorkbook(plan.value);
};

const importBytes = async (bytes: Uint8Array) => {
  const imported = await importFile(library, { bytes, name: "export.xlsx" });
  if (!imported.ok) throw new Error(JSON.stringify(imported.issues));
  return imported.value;
};

const givesBack = async (soa: Soa, request: Omit<WorkbookRequest, "soa">): Promise<void> => {
  const { soa: back, report } = await importBytes(await fileOf({ ...request, soa }));
  expect(back).toEqual(asCellsTell(soa));
  expect(report.accepted).toBe(soa.items.length);
  expect(report.rowsRead).toBe(report.accepted + report.rejected + report.ignored);
  expect(report.rejects).toEqual([]);
};

const both = { "iso-27001-2022": "27001", "iso-42001-2023": "42001" } as const;

describe.each(Object.entries(both))("a document of %s", (framework, number) => {
  it("exported as a workbook imports as it was", async () => {
    await fc.assert(
      fc.asyncProperty(acceptedSoa(framework), (soa) => givesBack(soa, { templates: ["about", `soa-${number}`] })),
      { numRuns: 60 },
    );
  }, 300_000);

  it("in a workbook of any templates imports as it was", async () => {
    const chosen = fc.subarray(
      templates.map(({ id }) => id),
      { minLength: 1 },
    );
    await fc.assert(
      fc.asyncProperty(acceptedSoa(framework), chosen, (soa, ids) => givesBack(soa, { templates: ids })),
      { numRuns: 40 },
    );
  }, 300_000);
});
