import { existsSync, readFileSync } from "node:fs";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Soa } from "../../shared/soa/document.ts";
import { soaToCsv } from "../../shared/soa/exchange/csv.ts";
import { exportSoa } from "../../shared/soa/exchange/export.ts";
import { importFile } from "../../shared/soa/exchange/import-file.ts";
import { soaToOscal } from "../../shared/soa/exchange/oscal.ts";
import { library } from "../library.ts";
import { anySoa } from "./documents.ts";

const noWorkbook = () => Promise.reject(new Error("no workbook is asked for here"));

const throughFile = async (soa: Soa, format: "csv" | "json" | "oscal") => {
  const file = await exportSoa(library, soa, format, noWorkbook);
  if (!file.ok) throw new Error(file.issues[0]?.code);
  const { content, name } = file.value;
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const imported = await importFile(library, { bytes, name });
  if (!imported.ok) throw new Error(JSON.stringify(imported.issues));
  return imported.value;
};

describe.each(["csv", "json", "oscal"] as const)("a document exported as %s", (format) => {
  it("imports as it was, every row accounted for", async () => {
    await fc.assert(
      fc.asyncProperty(anySoa, async (soa) => {
        const { soa: back, report } = await throughFile(soa, format);
        expect(back).toEqual(soa);
        expect(report.rowsRead).toBe(soa.items.length);
        expect(report.accepted).toBe(soa.items.length);
      }),
      { numRuns: 100 },
    );
  });
});

it("no cell of a CSV starts like a formula", () => {
  fc.assert(
    fc.property(anySoa, (soa) => {
      for (const line of soaToCsv(soa).split("\r\n")) {
        for (const cell of line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/)) expect(cell).not.toMatch(/^"?[=+\-@\t]/);
      }
    }),
    { numRuns: 50 },
  );
});

const schemaPath = new URL("../../../shared/facts/oscal/oscal_component_schema.json", import.meta.url);

describe.skipIf(!existsSync(schemaPath))("against the official OSCAL 1.2.1 schema (where it is at hand)", () => {
  it("every component definition is valid", () => {
    const ajv = new Ajv({ strict: false, allErrors: true });
    addFormats.default(ajv);
    const validate = ajv.compile(JSON.parse(readFileSync(schemaPath, "utf8")));
    fc.assert(
      fc.property(anySoa, (soa) => {
        const valid = validate(JSON.parse(JSON.stringify(soaToOscal(soa, library.catalog.version))));
        expect(validate.errors ?? []).toEqual([]);
        expect(valid).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});
