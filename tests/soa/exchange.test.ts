import { existsSync, readFileSync } from "node:fs";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { say } from "../../shared/messages/say.ts";
import type { Soa, SoaItem } from "../../shared/soa/document.ts";
import { soaToCsv } from "../../shared/soa/exchange/csv.ts";
import { exportSoa } from "../../shared/soa/exchange/export.ts";
import { importFile } from "../../shared/soa/exchange/import-file.ts";
import { soaToOscal } from "../../shared/soa/exchange/oscal.ts";
import { library } from "../library.ts";
import { acceptedSoa, asCellsTell } from "./any-document.ts";
import { anySoa } from "./documents.ts";
import { fileOf } from "./workbooks.ts";

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

/** Half of a pair of signs is no text that a file can hold. */
const isText = (soa: Soa): boolean => !/\p{Surrogate}/u.test(JSON.stringify(soa).replace(/\\u(d[89a-f]..)/g, "\ud800"));

it.each(["csv", "json", "oscal"] as const)(
  "any document that a call takes comes back from %s as it says",
  async (format) => {
    await fc.assert(
      fc.asyncProperty(acceptedSoa("iso-27001-2022").filter(isText), async (soa) => {
        expect((await throughFile(soa, format)).soa).toStrictEqual(asCellsTell(soa));
      }),
      { numRuns: 150 },
    );
  },
);

it("a framework of half a sign makes an OSCAL document too", () => {
  const soa: Soa = { framework: "iso-27001-2022", items: [{ control: "A.5.1", framework: "\ud800" }] };
  expect(() => soaToOscal(soa, library.catalog.version)).not.toThrow();
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

it("an OSCAL document is called, numbered and dated as its own", () => {
  const of = (soa: Omit<Soa, "framework" | "items">) => {
    const file = soaToOscal({ framework: "iso-27001-2022", items: [], ...soa }, "2026.11.1");
    const { title, version, "last-modified": modified } = file["component-definition"].metadata;
    return [title, version, modified];
  };
  expect(of({ title: "SoA\nof Birch", version: " 3.2", date: "2026-01-31" })).toEqual([
    "SoA of Birch",
    "3.2",
    "2026-01-31T00:00:00Z",
  ]);
  expect(of({ title: " ", date: "0001-01-01" })).toEqual([
    "Statement of Applicability",
    "2026.11.1",
    "2026-11-01T00:00:00Z",
  ]);
});

describe("what says nothing is no part of a document", () => {
  const items: SoaItem[] = [
    { control: "A.5.1", inclusion: ["legal", "risk"], extra: { Risk: "", Site: "1" } },
    { control: "A.5.2", title: "", applicable: null, evidence: [], extra: { Risk: "" }, due: "" },
  ];
  const stated: SoaItem[] = [
    { control: "A.5.1", applicable: null, inclusion: ["risk", "legal"], extra: { Site: "1" } },
    { control: "A.5.2", applicable: null },
  ];
  it.each(["xlsx", "csv", "json", "oscal"] as const)("in %s", async (format) => {
    const soa: Soa = { framework: "iso-27001-2022", title: "", items };
    const file = await exportSoa(library, soa, format, async (one) => ({
      ok: true,
      value: await fileOf({ templates: ["soa-27001"], soa: one }),
    }));
    if (!file.ok) throw new Error(file.issues[0]?.code);
    const { content } = file.value;
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    const imported = await importFile(library, { bytes, name: "" });
    expect(imported).toMatchObject({ ok: true, value: { soa: { framework: "iso-27001-2022" } } });
    expect(imported.ok && imported.value.soa.items).toStrictEqual(stated);
  });
  it("in a JSON that others wrote, or that an import answered", async () => {
    for (const json of [
      { framework: "iso-27001-2022", items },
      { soa: { framework: "iso-27001-2022", items }, report: {} },
    ]) {
      const imported = await importFile(library, { bytes: new TextEncoder().encode(JSON.stringify(json)), name: "" });
      expect(imported.ok && imported.value.soa).toStrictEqual({ framework: "iso-27001-2022", items: stated });
    }
  });
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
