import { describe, expect, it } from "vitest";
import { validateData } from "../../shared/catalog/validate.ts";
import { say } from "../../shared/messages/say.ts";
import { dataFiles } from "./facts.ts";
import { controls, fields, framework, sentences, sound, source, withFile, without, withRows } from "./sound.ts";

describe("the validator of catalogs and sources", () => {
  it("finds nothing wrong with sound data", () => {
    expect(sentences(sound())).toEqual([]);
  });

  it("passes everything in shared/data", () => {
    const result = validateData(dataFiles);
    expect(result.ok ? [] : result.issues.map(({ code, params }) => say(code, params))).toEqual([]);
  });

  const faults: [string, Record<string, unknown>, string, RegExp][] = [
    ["a file nobody reads", withFile("catalogs/one/guidence.json", {}), "catalogs/one/guidence.json", /Put it at/],
    ["a version of no month", withFile("version.json", { version: "next" }), "version.json", /Write year and month/],
    ["no controls", without(controls), controls, /Add it/],
    ["no framework file", without(framework), framework, /Add it/],
    ["a list instead of an object", withFile(framework, []), framework, /Write it as \{/],
    ["an object instead of a list", withFile(controls, {}), controls, /Write it as \[/],
    [
      "an unknown field",
      withRows((list) => Object.assign(list[1] ?? {}, { tittle: "x" })),
      `${controls} row 2`,
      /no field 'tittle'.*Remove it or correct/,
    ],
    [
      "no title",
      withRows((list) => Object.assign(list[1] ?? {}, { title: "" })),
      `${controls} row 2`,
      /'title' is missing.*Give it as text/,
    ],
    [
      "an empty note",
      withRows((list) => Object.assign(list[1] ?? {}, { note: " " })),
      `${controls} row 2`,
      /'note' is empty.*leave the field out/,
    ],
    [
      "a cut title",
      withRows((list) => Object.assign(list[1] ?? {}, { title: "Fir…" })),
      `${controls} row 2`,
      /cut short.*Write the whole title/,
    ],
    [
      "an unknown kind",
      withRows((list) => Object.assign(list[2] ?? {}, { kind: "rule" })),
      `${controls} row 3`,
      /'rule' is no kind. Use one of: group/,
    ],
    [
      "a repeated id",
      withRows((list) => Object.assign(list[2] ?? {}, { id: "a.1" })),
      `${controls} row 3`,
      /used before, in row 2. Give every control/,
    ],
    [
      "an unknown parent",
      withRows((list) => Object.assign(list[1] ?? {}, { parent: "B" })),
      `${controls} row 2`,
      /parent 'B' of 'A.1' is not in this file. Correct/,
    ],
    [
      "a parent below",
      withRows((list) => list.push(list.shift() ?? {})),
      `${controls} row 1`,
      /comes after it, in row 4. Move/,
    ],
    [
      "no counts",
      withFile(framework, { ...fields("one"), counts: undefined }),
      framework,
      /'counts' is missing. Declare/,
    ],
    [
      "a wrong count",
      withFile(framework, { ...fields("one"), counts: { leaf: 3 } }),
      framework,
      /counts says 3 for 'leaf', and controls.json has 2. Correct/,
    ],
    [
      "a folder of another name",
      withFile(framework, fields("three")),
      framework,
      /Name the folder three, or correct the id/,
    ],
    [
      "a framework without source",
      withFile(framework, { ...fields("one"), source: "none" }),
      framework,
      /no source 'none'. Add sources\/none.json/,
    ],
    [
      "a name that stands for another",
      withFile(framework, { ...fields("one"), aliases: ["TWO"] }),
      "catalogs/two/framework.json",
      /already stands for one. Remove it/,
    ],
    [
      "an alias that is no text",
      withFile(framework, { ...fields("one"), aliases: [7] }),
      framework,
      /'aliases' is empty or is no text/,
    ],
    [
      "guidance for no control",
      withFile("catalogs/one/guidance.json", { "A.9": "Do it." }),
      "catalogs/one/guidance.json",
      /one has no control 'A.9'. Correct the id/,
    ],
    [
      "attributes for no control",
      withFile("catalogs/one/attributes.json", { "A.9": { type: ["x"] } }),
      "catalogs/one/attributes.json",
      /one has no control 'A.9'. Correct the id/,
    ],
    [
      "a source under another name",
      withFile("sources/book.json", source("booklet")),
      "sources/book.json",
      /Name the file booklet.json, or correct the id/,
    ],
    [
      "a source that does not say who",
      withFile("sources/book.json", { ...source("book"), publisher: undefined }),
      "sources/book.json",
      /'publisher' is missing/,
    ],
    [
      "a source neither official nor not",
      withFile("sources/book.json", { ...source("book"), official: "yes" }),
      "sources/book.json",
      /'official' is missing or is neither true nor false. Write/,
    ],
  ];

  it.each(faults)("names file, row and remedy of %s", (_, files, place, remedy) => {
    const said = sentences(files);
    expect(said.filter((sentence) => sentence.startsWith(`${place}:`) && remedy.test(sentence))).toHaveLength(1);
  });

  it("reports every fault at once, not only the first", () => {
    const files = { ...withFile(framework, { ...fields("one"), counts: { leaf: 3 } }), "other.json": {} };
    expect(sentences(files)).toHaveLength(2);
  });
});
