import { existsSync, readFileSync } from "node:fs";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { say } from "../../shared/messages/say.ts";
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

it.each(["csv", "json", "oscal"] as const)("a heading called __proto__ is kept as %s", async (format) => {
  const extra = Object.fromEntries([
    ["__proto__", "x"],
    ["__proto___", "y"],
    ["constructor", "z"],
  ]);
  const soa: Soa = { framework: "iso-27001-2022", items: [{ control: "A.5.1", applicable: null, extra }] };
  const back = (await throughFile(soa, format)).soa.items[0]?.extra ?? {};
  expect(Object.entries(back)).toEqual(Object.entries(extra));
});

describe("JSON that is no document", () => {
  const issuesOf = async (text: string, contentType?: string) => {
    const bytes = new TextEncoder().encode(text);
    const imported = await importFile(library, {
      bytes,
      name: "",
      ...(contentType === undefined ? {} : { contentType }),
    });
    if (imported.ok) throw new Error("it was read");
    return imported.issues.map(({ code, params, at }) => ({ at, text: say(code, params) }));
  };
  it.each([
    ["a list of rows", '[{"control":"A.5.1","applicable":true}]', undefined, "is a list, not a document"],
    ["a list of nothing, sent as JSON", "[]", "application/json; charset=utf-8", "is a list, not a document"],
    ["text sent as JSON", "Control,Title\nA.5.1,x", "Application/JSON", "was sent as JSON, but could not be read"],
    ["text sent as OSCAL", "Control,Title", "application/oscal+json", "was sent as JSON, but could not be read"],
    ["a number sent as JSON", "5", "application/json", "body: an object is expected here, and a number was sent."],
  ])("%s says how to mend it", async (_, text, contentType, said) => {
    expect((await issuesOf(text, contentType)).map((one) => one.text).join()).toContain(said);
  });
  it("says which fields are missing and what they hold, in words", async () => {
    const wrong = { title: "x", items: [{ applicable: true }, { control: 5 }], a: 1 };
    expect(await issuesOf(JSON.stringify(wrong))).toEqual([
      {
        at: "framework",
        text: "framework: the field is missing; it holds the framework's id, such as iso-27001-2022.",
      },
      {
        at: "items[0].control",
        text: "items[0].control: the field is missing; it holds the control's id, such as A.5.1.",
      },
      { at: "items[1].control", text: "items[1].control: text is expected here, and a number was sent." },
      { at: "a", text: expect.stringContaining("not known here") },
    ]);
  });
  it("a bracket alone makes no JSON of a table", async () => {
    const bytes = new TextEncoder().encode(
      "[SoA],,\nControl,Title,Applicable\nA.5.1,Policies for information security,Yes\n",
    );
    const imported = await importFile(library, { bytes, name: "a.csv", contentType: "text/csv" });
    expect(imported).toMatchObject({ ok: true, value: { soa: { items: [{ control: "A.5.1" }] } } });
  });
});

it("a text past what a cell takes is told with its place, on a sheet that was read", async () => {
  const long = "j".repeat(40_000);
  const bytes = new TextEncoder().encode(
    `Control,Title,Applicable,Justification\nA.5.1,Policies for information security,Yes,${long}\nA.5.2,Information security roles and responsibilities,No,x\n`,
  );
  const imported = await importFile(library, { bytes, name: "a.csv" });
  if (!imported.ok) throw new Error("it was not read");
  const { soa, report } = imported.value;
  expect(soa.items[0]?.justification).toHaveLength(32_767);
  const [told, ...others] = report.warnings.filter(({ code }) => code === "import.text-cut");
  expect(told?.message).toContain("D2");
  expect(told?.rows).toEqual([{ sheet: "#csv", row: 2 }]);
  expect(others).toEqual([]);
});

it("more rows than any other call takes are told of at once", async () => {
  const rows = (count: number) =>
    new TextEncoder().encode(
      `Control,Title,Status\n${Array.from({ length: count }, (_, at) => `A.5.${(at % 37) + 1},t,Planned\n`).join("")}`,
    );
  const codesOf = async (count: number) => {
    const imported = await importFile(library, { bytes: rows(count), name: "a.csv" });
    if (!imported.ok) throw new Error("it was not read");
    return imported.value.report.warnings.map(({ code }) => code);
  };
  expect(await codesOf(10_000)).not.toContain("import.too-many-items");
  expect(await codesOf(10_001)).toContain("import.too-many-items");
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
