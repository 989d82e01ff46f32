import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { library } from "../library.ts";

const catalogs = join(import.meta.dirname, "..", "..", "shared", "data", "catalogs");
const guidanceOf = (framework: string): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(join(catalogs, framework, "guidance.json"), "utf8"));

const frameworks = ["iso-42001-2023", "iso-27001-2022"];
const entries = frameworks.flatMap((framework) =>
  Object.entries(guidanceOf(framework)).map(([id, text]): readonly [string, string] => [`${framework}:${id}`, text]),
);

describe("the guidance", () => {
  it.each(frameworks)(
    "of %s is written for every row to assess, in the standard's order, and for nothing else",
    (id) => {
      expect(Object.keys(guidanceOf(id))).toEqual(library.catalog.get(id)?.leaves.map((control) => control.id));
    },
  );

  it.each(frameworks)("of %s is in the compiled catalog as written", (id) => {
    const compiled = library.catalog.get(id)?.controls.filter(({ guidance }) => guidance !== undefined) ?? [];
    expect(Object.fromEntries(compiled.map((control) => [control.id, control.guidance]))).toEqual(guidanceOf(id));
  });

  it("is long enough to say something and short enough for a cell", () => {
    expect(entries.filter(([, text]) => text.length < 80 || text.length > 400)).toEqual([]);
  });

  it("says something different of each control", () => {
    const firstWith = new Map<string, string>();
    for (const [id, text] of entries) if (!firstWith.has(text)) firstWith.set(text, id);
    expect(entries.filter(([id, text]) => firstWith.get(text) !== id)).toEqual([]);
  });

  it("never speaks in a standard's own voice", () => {
    expect(entries.filter(([, text]) => /\bshall\b/i.test(text))).toEqual([]);
  });

  it("is whole sentences in British spelling", () => {
    expect(entries.filter(([, text]) => !/^[A-Z].*[.?]$/.test(text) || /organization/i.test(text))).toEqual([]);
  });
});
