import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { catalogJson } from "../../build/catalog.js";
import { compileCatalog } from "../../shared/catalog/compile.ts";
import { validateData } from "../../shared/catalog/validate.ts";
import { catalogFile, library } from "../library.ts";
import { dataFiles } from "./facts.ts";

const valid = validateData(dataFiles);

describe("the compiled catalog", () => {
  it("is what the data says today; if not, run npm run build:catalog", () => {
    const { digest, ...content } = catalogFile;
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    expect(valid.ok && compileCatalog(valid.value)).toEqual(content);
  });

  it("stays under 400 kB as fetched", () => {
    expect(gzipSync(catalogJson).length).toBeLessThan(400_000);
  });

  it("keeps every row of every crosswalk file, in the file's order", () => {
    for (const { path, json } of dataFiles.filter((file) => file.path.startsWith("crosswalks/"))) {
      const compiled = catalogFile.crosswalks.find(({ from, to, source }) =>
        path.includes(`${from}--${to}--${source}.`),
      );
      const rows = compiled?.mappings.map(([from, to, relationship, strength, rationale, correction]) => ({
        from,
        to,
        relationship,
        ...(strength == null ? {} : { strength }),
        ...(rationale == null ? {} : { rationale }),
        ...(correction == null ? {} : { correction }),
      }));
      expect(json).toMatchObject({ mappings: rows, noCounterpart: compiled?.noCounterpart });
    }
  });

  it("puts guidance and attributes with their controls", () => {
    expect(library.catalog.get("iso-27001-2022")?.get("A.5.1")?.attributes?.control_type).toEqual(["Preventive"]);
    for (const { path, json } of dataFiles.filter((file) => file.path.endsWith("/guidance.json"))) {
      const framework = library.catalog.get(path.split("/")[1] ?? "");
      for (const [id, words] of Object.entries(Object(json))) expect(framework?.get(id)?.guidance).toBe(words);
    }
  });
});
