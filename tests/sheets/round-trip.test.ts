import fc from "fast-check";
import { expect, it } from "vitest";
import type { Soa } from "../../shared/soa/document.ts";
import { importFile } from "../../shared/soa/exchange/import-file.ts";
import { library } from "../library.ts";
import { asCellsTell } from "../soa/any-document.ts";
import { fileOf } from "../soa/workbooks.ts";
import { assessmentOf } from "../workbook/assessments.ts";
import { convert } from "./recalculate.ts";

const seeds = [1, 2, 3, 4];
const editions = [
  ["iso-27001-2022", "soa-27001"],
  ["iso-42001-2023", "gap-42001"],
] as const;

const documents = editions.flatMap(([id, template]) => {
  const framework = library.catalog.get(id);
  if (!framework) throw new Error(`no ${id}`);
  return seeds.map((seed) => {
    const [soa] = fc.sample(assessmentOf(framework), { numRuns: 1, seed });
    if (!soa) throw new Error("no sample");
    return { name: `${id} ${seed}`, template, soa };
  });
});

it.each(["xlsx", "ods", "xls"] as const)(
  "saved by LibreOffice as %s, a workbook still gives its document back",
  async (kind) => {
    const files = new Map<string, Uint8Array>();
    for (const { name, template, soa } of documents) files.set(name, await fileOf({ templates: [template], soa }));
    const saved = await convert(files, kind);
    const read = async (name: string): Promise<Soa | undefined> => {
      const imported = await importFile(library, { bytes: saved.get(name) ?? new Uint8Array(), name });
      return imported.ok ? imported.value.soa : undefined;
    };
    for (const { name, soa } of documents) expect(await read(name), name).toEqual(asCellsTell(soa));
  },
);
