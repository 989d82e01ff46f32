import Ajv from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { oscalCatalog, oscalToken } from "../../shared/catalog/oscal.ts";
import { nameUuid } from "../../shared/catalog/uuid.ts";
import { crosswalkCsv, crosswalkRows } from "../../shared/crosswalk/csv.ts";
import { oscalMappingCollection } from "../../shared/crosswalk/oscal.ts";
import { readSeparated, revive } from "../../shared/xlsx/separated.ts";
import { haveFacts, needsFacts, readFact } from "../data/facts.ts";
import { library } from "../library.ts";

const { catalog, crosswalks } = library;
const pairs = crosswalks.pairs.flatMap(({ from, to }) => [
  [from, to],
  [to, from],
]) as [string, string][];
const between = (from: string, to: string) => {
  const crosswalk = crosswalks.between(from, to);
  if (crosswalk === undefined) throw new Error(`no crosswalk ${from} ${to}`);
  return crosswalk;
};
const framework = (id: string) => {
  const found = catalog.get(id);
  if (found === undefined) throw new Error(`no framework ${id}`);
  return found;
};
const href = (framework: string) => `/api/v1/frameworks/${framework}?format=oscal`;
const collection = (from: string, to: string) =>
  oscalMappingCollection(between(from, to), catalog.version, href)["mapping-collection"];

const schema = (name: string) => {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  return ajv.compile(JSON.parse(readFact(`oscal/oscal_${name}_schema.json`)));
};

describe("a crosswalk as CSV", () => {
  it.each(pairs)("%s to %s holds the rows of the JSON", (from, to) => {
    const crosswalk = between(from, to);
    const [head = [], ...rows] = readSeparated(crosswalkCsv(catalog, crosswalk)).map((row) => row.map(revive));
    expect([head, ...rows]).toEqual(crosswalkRows(catalog, crosswalk).map((row) => [...row]));
    expect(rows).toHaveLength(crosswalk.mappings.length + crosswalk.noCounterpart.length);
    const cell = (row: readonly string[], heading: string) => row[head.indexOf(heading)] ?? "";
    expect(
      rows.map((row) =>
        ["from", "to", "relationship", "strength", "rationale", "correction", "source"].map((h) => cell(row, h)),
      ),
    ).toEqual([
      ...crosswalk.mappings.map((row) => [
        `${from}:${row.from}`,
        `${to}:${row.to}`,
        row.relationship,
        row.strength === undefined ? "" : String(row.strength),
        row.rationale ?? "",
        row.correction ?? "",
        row.source,
      ]),
      ...crosswalk.noCounterpart.map((row) => [
        `${from}:${row.control}`,
        "",
        "no-counterpart",
        "",
        row.reason,
        "",
        row.source,
      ]),
    ]);
  });

  it("holds no cell that a spreadsheet would calculate", () => {
    for (const [from, to] of pairs) {
      const text = crosswalkCsv(catalog, between(from, to));
      expect(text.match(/(?:^|[,\n])"?[=+\-@\t]/g)).toBeNull();
    }
  });

  it("makes a formula in a title or a reason text", () => {
    const crosswalk = between("iso-27001-2013", "iso-27001-2022");
    const text = crosswalkCsv(catalog, {
      ...crosswalk,
      mappings: [],
      noCounterpart: [
        { control: "A.5.1.1", reason: '=HYPERLINK("x","y")', source: "iso-27002-2022-annex-b", review: "editorial" },
      ],
    });
    expect(text).toContain(`"'=HYPERLINK(""x"",""y"")"`);
  });
});

describe("a crosswalk as OSCAL", () => {
  it.each(pairs)("%s to %s holds the rows of the JSON", (from, to) => {
    const label = (item: { readonly props: readonly { readonly name: string; readonly value: string }[] }) =>
      item.props.find(({ name }) => name === "label")?.value ?? "";
    const rows = collection(from, to).mappings.flatMap(({ maps, props }) =>
      maps.map((map) => [
        props.find(({ name }) => name === "source")?.value,
        label(map.sources[0]),
        label(map.targets[0]),
        map.relationship.replace("equal-to", "equal"),
      ]),
    );
    const wanted = between(from, to).mappings.map((row) => [row.source, row.from, row.to, row.relationship]);
    expect(rows.sort()).toEqual(wanted.sort());
  });

  it("is the same document each time, with no identifier twice", () => {
    for (const [from, to] of pairs) {
      const document = collection(from, to);
      expect(collection(from, to)).toEqual(document);
      const ids = document.mappings.flatMap(({ uuid, maps }) => [uuid, ...maps.map((map) => map.uuid)]);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it("refers to ids that the OSCAL catalogs have", () => {
    for (const [from, to] of pairs) {
      const ids = JSON.stringify(oscalCatalog(framework(to), catalog.version));
      const missing = collection(from, to).mappings.flatMap(({ maps }) =>
        maps.filter((map) => !ids.includes(`"id":"${map.targets[0]["id-ref"]}"`)),
      );
      expect(missing).toEqual([]);
    }
  });

  it("says where a relation has no name in OSCAL", () => {
    const [mapping] = collection("nist-csf-2.0", "iso-27001-2022").mappings;
    expect(mapping?.maps[0]).toMatchObject({ relationship: "related", ns: "urn:crossbook:oscal" });
  });

  it.skipIf(!haveFacts).each(pairs)(`%s to %s is valid against OSCAL 1.2.1${needsFacts}`, (from, to) => {
    const valid = schema("mapping");
    const passed = valid({ "mapping-collection": collection(from, to) });
    expect([passed, valid.errors?.slice(0, 3) ?? []]).toEqual([true, []]);
  });
});

describe("a framework as OSCAL", () => {
  const ids = catalog.frameworks.map(({ id }) => id);

  it.each(ids)("%s holds every node once, under its own id and title", (id) => {
    interface Node {
      readonly title: string;
      readonly props: readonly { readonly name: string; readonly value: string }[];
      readonly groups?: readonly Node[];
      readonly controls?: readonly Node[];
    }
    const flat = (node: Node): string[][] => [
      [node.props.find(({ name }) => name === "label")?.value ?? "", node.title],
      ...[...(node.groups ?? []), ...(node.controls ?? [])].flatMap(flat),
    ];
    const { groups = [], controls = [] } = oscalCatalog(framework(id), catalog.version).catalog;
    expect([...groups, ...controls].flatMap(flat).sort()).toEqual(
      framework(id)
        .controls.map((control) => [control.id, control.title])
        .sort(),
    );
  });

  it.each(ids)("%s gives every node a token of its own", (id) => {
    const tokens = framework(id).controls.map((control) => oscalToken(control.id));
    expect(new Set(tokens).size).toBe(tokens.length);
  });

  it.skipIf(!haveFacts)(`is refused by the schema when a title is missing${needsFacts}`, () => {
    const { catalog: document } = oscalCatalog(framework("gdpr"), catalog.version);
    const broken = { catalog: { ...document, groups: [{ id: "x" }] } };
    expect(schema("catalog")(broken)).toBe(false);
  });

  it.skipIf(!haveFacts).each(ids)(`%s is valid against OSCAL 1.2.1${needsFacts}`, (id) => {
    const valid = schema("catalog");
    const passed = valid(oscalCatalog(framework(id), catalog.version));
    expect([passed, valid.errors?.slice(0, 3) ?? []]).toEqual([true, []]);
  });
});

describe("a UUID from a name", () => {
  it.each([
    ["python.org", "886313e1-3b8a-5372-9b90-0c9aee199e5d"],
    ["www.example.com", "2ed6657d-e927-568b-95e1-2665a8aea6a2"],
  ])("of %s in the DNS namespace is the one RFC 4122 gives", (name, uuid) => {
    expect(nameUuid(name, "6ba7b810-9dad-11d1-80b4-00c04fd430c8")).toBe(uuid);
  });

  it("differs by every character and takes any script", () => {
    const names = ["a", "b", "aa", "Ά.5.1", "A.5.1", "x".repeat(55), "x".repeat(56), "x".repeat(64), ""];
    expect(new Set(names.map((name) => nameUuid(name))).size).toBe(names.length);
  });
});
