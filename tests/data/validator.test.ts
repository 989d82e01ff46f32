import { describe, expect, it } from "vitest";
import { type DataFile, validateData } from "../../shared/catalog/validate.ts";
import { say } from "../../shared/messages/say.ts";
import { dataFiles } from "./facts.ts";

const controls = "catalogs/one/controls.json";
const framework = "catalogs/one/framework.json";
const crosswalk = "crosswalks/one--two--book.json";
const own = "crosswalks/one--two--own.json";

const fields = (id: string) => ({
  id,
  name: `Framework ${id}`,
  shortName: id,
  edition: "1",
  publisher: "Publisher",
  aliases: [],
  source: "book",
  counts: { leaf: 2, control: 2 },
});
const source = (id: string) => ({ id, title: "Book", publisher: "Publisher", official: true, licence: "CC0" });
const rows = () => [
  { id: "A", title: "Group", kind: "group" },
  { id: "A.1", parent: "A", title: "First", kind: "control" },
  { id: "A.2", parent: "A", title: "Second", kind: "control" },
  { id: "A.3", parent: "A", title: "Gone", kind: "control", withdrawn: "Now in A.2." },
];
const published = { from: "A.1", to: "A.1", relationship: "related" };
const editorial = { from: "A.1", to: "A.1", relationship: "equal", strength: 9, rationale: "Both ask for a policy." };

/** Two small frameworks, a published and an editorial crosswalk between them: nothing wrong with it. */
const sound = (): Record<string, unknown> => ({
  "version.json": { version: "2026.11" },
  "sources/book.json": source("book"),
  "sources/own.json": source("own"),
  [framework]: fields("one"),
  [controls]: rows(),
  "catalogs/two/framework.json": fields("two"),
  "catalogs/two/controls.json": rows(),
  [crosswalk]: {
    from: "one",
    to: "two",
    source: "book",
    review: "published",
    mappings: [published],
    noCounterpart: [],
  },
  [own]: {
    from: "one",
    to: "two",
    source: "own",
    review: "editorial",
    mappings: [editorial],
    noCounterpart: [{ side: "from", control: "A.2", reason: "The other has nothing of the kind." }],
  },
});

const sentences = (files: Record<string, unknown>): string[] => {
  const list: DataFile[] = Object.entries(files).map(([path, json]) => ({ path, json }));
  const result = validateData(list);
  return result.ok ? [] : result.issues.map(({ code, params }) => say(code, params));
};

const withRows = (change: (list: Record<string, unknown>[]) => void) => {
  const files = sound();
  const list: Record<string, unknown>[] = rows();
  change(list);
  files[controls] = list;
  return files;
};
const withFile = (path: string, json: unknown) => ({ ...sound(), [path]: json });
const without = (path: string) => Object.fromEntries(Object.entries(sound()).filter(([key]) => key !== path));
const publishedFile = (change: object) => ({
  from: "one",
  to: "two",
  source: "book",
  review: "published",
  mappings: [published],
  noCounterpart: [],
  ...change,
});
const editorialRow = (change: object) =>
  withFile(own, {
    from: "one",
    to: "two",
    source: "own",
    review: "editorial",
    mappings: [editorial, { ...editorial, from: "A.2", to: "A.2", ...change }],
    noCounterpart: [],
  });

describe("the validator", () => {
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
    [
      "a crosswalk under another name",
      withFile("crosswalks/x.json", publishedFile({})),
      "crosswalks/x.json",
      /Name the file one--two--book.json/,
    ],
    [
      "a crosswalk without source",
      withFile(crosswalk, publishedFile({ source: "none" })),
      crosswalk,
      /no source 'none'. Add/,
    ],
    [
      "a crosswalk to no framework",
      withFile(crosswalk, publishedFile({ to: "three" })),
      crosswalk,
      /no framework 'three'. Add catalogs\/three/,
    ],
    [
      "a crosswalk with itself",
      withFile(crosswalk, publishedFile({ to: "one" })),
      crosswalk,
      /both one. A crosswalk is between two/,
    ],
    [
      "a pair the other way round",
      withFile("crosswalks/two--one--book.json", publishedFile({ from: "two", to: "one" })),
      "crosswalks/two--one--book.json",
      /already stored the other way round, in crosswalks\/one--two--own.json. Turn/,
    ],
    [
      "an unknown review",
      withFile(crosswalk, publishedFile({ review: "checked" })),
      crosswalk,
      /'checked' is no review. Use one of: published, editorial/,
    ],
    [
      "a dangling id",
      withFile(crosswalk, publishedFile({ mappings: [published, { ...published, to: "A.9" }] })),
      `${crosswalk} mappings row 2`,
      /two has no control 'A.9'. Correct/,
    ],
    [
      "a withdrawn id",
      withFile(crosswalk, publishedFile({ mappings: [{ ...published, to: "A.3" }] })),
      `${crosswalk} mappings row 1`,
      /two has withdrawn 'A.3'. Map to what replaced it/,
    ],
    [
      "an unknown relationship",
      withFile(crosswalk, publishedFile({ mappings: [{ ...published, relationship: "maps-to" }] })),
      `${crosswalk} mappings row 1`,
      /'maps-to' is no relationship. Use one of: equal/,
    ],
    [
      "a repeated pair",
      withFile(crosswalk, publishedFile({ mappings: [published, published] })),
      `${crosswalk} mappings row 2`,
      /A.1 to A.1 was given before, in row 1. Keep one/,
    ],
    [
      "an invented strength",
      withFile(crosswalk, publishedFile({ mappings: [{ ...published, strength: 5 }] })),
      `${crosswalk} mappings row 1`,
      /strength that its publisher did not give. Remove/,
    ],
    [
      "an editorial row that decides nothing",
      editorialRow({ relationship: "related" }),
      `${own} mappings row 2`,
      /says 'related'. Decide/,
    ],
    [
      "an editorial row without strength",
      editorialRow({ strength: 11 }),
      `${own} mappings row 2`,
      /needs a 'strength'. Give a whole number/,
    ],
    [
      "an editorial row without rationale",
      editorialRow({ rationale: undefined }),
      `${own} mappings row 2`,
      /needs a 'rationale'. Say in one line/,
    ],
    [
      "an essay for a rationale",
      editorialRow({ rationale: "x".repeat(201) }),
      `${own} mappings row 2`,
      /has 201 characters. Cut it to one line of at most 200/,
    ],
    [
      "no counterpart for no control",
      withFile(crosswalk, publishedFile({ noCounterpart: [{ side: "to", control: "A.9", reason: "x" }] })),
      `${crosswalk} noCounterpart row 1`,
      /two has no control 'A.9'/,
    ],
    [
      "no counterpart without reason",
      withFile(crosswalk, publishedFile({ noCounterpart: [{ side: "to", control: "A.2", reason: "" }] })),
      `${crosswalk} noCounterpart row 1`,
      /'reason' is missing/,
    ],
    [
      "no counterpart and yet mapped",
      withFile(crosswalk, publishedFile({ noCounterpart: [{ side: "to", control: "A.1", reason: "x" }] })),
      `${crosswalk} noCounterpart row 1`,
      /no counterpart, and row 1 maps it. Remove one/,
    ],
    [
      "no list of mappings",
      withFile(crosswalk, publishedFile({ mappings: undefined })),
      crosswalk,
      /a list is expected in 'mappings'. Write it as/,
    ],
  ];

  it.each(faults)("names file, row and remedy of %s", (_, files, place, remedy) => {
    const said = sentences(files);
    expect(said.filter((sentence) => sentence.startsWith(`${place}:`) && remedy.test(sentence))).toHaveLength(1);
  });

  it("lets a withdrawn id stand where the row says why", () => {
    const mappings = [{ ...published, to: "A.3", correction: "Published with A.3, which is now in A.2." }];
    expect(sentences(withFile(crosswalk, publishedFile({ mappings })))).toEqual([]);
  });

  it("reports every fault at once, not only the first", () => {
    const files = { ...withFile(framework, { ...fields("one"), counts: { leaf: 3 } }), "other.json": {} };
    expect(sentences(files)).toHaveLength(2);
  });
});
