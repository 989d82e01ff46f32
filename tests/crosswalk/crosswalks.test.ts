import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coverage, coverageOfControls } from "../../shared/crosswalk/coverage.ts";
import { openCrosswalks } from "../../shared/crosswalk/crosswalks.ts";
import { deriveVia } from "../../shared/crosswalk/derived.ts";
import { inverse, relationships } from "../../shared/crosswalk/relationship.ts";
import { library } from "../library.ts";

const { catalog, crosswalks } = library;

/** Two frameworks of three controls and one crosswalk with every kind of row. */
const small = openCrosswalks({
  sources: [{ id: "book", title: "Book", publisher: "Publisher", official: true, licence: "CC0" }],
  frameworks: ["one", "two", "three"].map((id) => ({
    id,
    name: id,
    shortName: id,
    edition: "1",
    publisher: "Publisher",
    aliases: [],
    source: "book",
    controls: ["A.1", "A.2", "A.10"].map((control) => ({ id: control, title: control, kind: "control" as const })),
  })),
  crosswalks: [
    {
      from: "one",
      to: "two",
      source: "book",
      review: "editorial",
      mappings: [
        ["A.10", "A.1", "subset-of", 7, "Both ask for a list."],
        ["A.1", "A.2", "equal", 10, "The same words."],
        ["A.1", "A.1", "superset-of", 5, "Part of it.", "Printed as A.3."],
      ],
      noCounterpart: [
        { side: "from", control: "A.2", reason: "Nothing like it in two." },
        { side: "to", control: "A.10", reason: "Nothing like it in one." },
      ],
    },
    {
      from: "three",
      to: "two",
      source: "book",
      review: "published",
      mappings: [
        ["A.2", "A.1", "related"],
        ["A.2", "A.2", "related"],
      ],
      noCounterpart: [],
    },
  ],
});

describe("a crosswalk", () => {
  it("is stored once and lists each pair once", () => {
    expect(small.pairs).toEqual([
      { from: "one", to: "two" },
      { from: "three", to: "two" },
    ]);
  });

  it("lists its rows in the standards' order, 2 before 10", () => {
    expect(small.between("one", "two")?.mappings.map(({ from, to }) => `${from} ${to}`)).toEqual([
      "A.1 A.1",
      "A.1 A.2",
      "A.10 A.1",
    ]);
  });

  it("is turned for the other direction: relationship inverted, the rest kept", () => {
    expect(small.between("two", "one")?.mappings).toEqual([
      {
        from: "A.1",
        to: "A.1",
        relationship: "subset-of",
        strength: 5,
        rationale: "Part of it.",
        correction: "Printed as A.3.",
        source: "book",
        review: "editorial",
      },
      {
        from: "A.1",
        to: "A.10",
        relationship: "superset-of",
        strength: 7,
        rationale: "Both ask for a list.",
        source: "book",
        review: "editorial",
      },
      {
        from: "A.2",
        to: "A.1",
        relationship: "equal",
        strength: 10,
        rationale: "The same words.",
        source: "book",
        review: "editorial",
      },
    ]);
  });

  it("says for the side asked which controls have no counterpart, and leaves unknown ones blank", () => {
    expect(small.between("one", "two")?.noCounterpart.map(({ control }) => control)).toEqual(["A.2"]);
    expect(small.between("two", "one")?.noCounterpart.map(({ control }) => control)).toEqual(["A.10"]);
    expect(small.between("one", "two")?.targets("A.2")).toEqual([]);
  });

  it("does not exist where no source says anything", () => {
    expect(small.between("one", "three")).toBeUndefined();
    expect(small.between("one", "one")).toBeUndefined();
  });

  it.each(crosswalks.pairs.map(({ from, to }) => [from, to]))("%s to %s and back holds the same rows", (from, to) => {
    const rows = (a: string, b: string) => crosswalks.between(a, b)?.mappings ?? [];
    const key = (a: string, b: string, source: string, relationship: string) => `${a} ${b} ${source} ${relationship}`;
    const there = rows(from, to).map((row) => key(row.from, row.to, row.source, row.relationship));
    const back = rows(to, from).map((row) => key(row.to, row.from, row.source, inverse(row.relationship)));
    expect(there.length).toBeGreaterThan(0);
    expect(back.sort()).toEqual(there.sort());
  });

  it("lets publishers speak first, our own judgement after them", () => {
    for (const { from, to } of crosswalks.pairs) {
      const { sources = [], mappings = [] } = crosswalks.between(from, to) ?? {};
      const reviews = sources.flatMap(({ id }) => mappings.find(({ source }) => source === id)?.review ?? []);
      expect(reviews).toEqual([...reviews].sort().reverse());
    }
  });

  it("names a source for every row", () => {
    for (const { from, to } of crosswalks.pairs) {
      const crosswalk = crosswalks.between(from, to);
      const known = new Set(crosswalk?.sources.map(({ id }) => id));
      expect(crosswalk?.mappings.filter(({ source }) => !known.has(source))).toEqual([]);
    }
  });
});

describe("the inverse of a relationship", () => {
  it("turns subset-of into superset-of", () => {
    expect(relationships.map(inverse)).toEqual(["equal", "subset-of", "superset-of", "intersects-with", "related"]);
  });

  it("twice is the relationship itself", () => {
    fc.assert(fc.property(fc.constantFrom(...relationships), (one) => inverse(inverse(one)) === one));
  });
});

describe("a derived look-up", () => {
  it("chains two direct crosswalks and keeps every path, both mappings with their sources", () => {
    const result = deriveVia(small, "one", "two", "three");
    expect(
      result.ok && result.value.mappings.map(({ from, to, paths }) => [from, to, paths.map(({ via }) => via)]),
    ).toEqual([
      ["A.1", "A.2", ["A.1", "A.2"]],
      ["A.10", "A.2", ["A.1"]],
    ]);
    const path = result.ok ? result.value.mappings[1]?.paths[0] : undefined;
    expect([path?.first.relationship, path?.second.relationship]).toEqual(["subset-of", "related"]);
  });

  it("claims no relationship and never shows up among direct ones", () => {
    const result = deriveVia(small, "one", "two", "three");
    for (const mapping of result.ok ? result.value.mappings : []) {
      expect(Object.keys(mapping).sort()).toEqual(["from", "paths", "to"]);
    }
    expect(small.between("one", "three")).toBeUndefined();
  });

  it("says which leg is missing", () => {
    const result = deriveVia(small, "one", "three", "two");
    expect(result.ok ? [] : result.issues).toMatchObject([
      { code: "catalog.no-crosswalk", params: { from: "one", to: "three", known: "one and two, three and two" } },
    ]);
  });

  it("meets in the middle on the real data: every path's mappings are direct ones that fit", () => {
    const result = deriveVia(crosswalks, "pci-dss-4.0.1", "nist-csf-2.0", "iso-27001-2022");
    const derived = result.ok ? result.value.mappings : [];
    expect(derived.length).toBeGreaterThan(0);
    for (const { from, to, paths } of derived) {
      for (const { via, first, second } of paths) {
        expect([first.from, first.to, second.from, second.to]).toEqual([from, via, via, to]);
      }
    }
  });
});

describe("coverage", () => {
  const between = (from: string, to: string) => {
    const crosswalk = crosswalks.between(from, to);
    if (crosswalk === undefined) throw new Error(`no crosswalk ${from} ${to}`);
    return crosswalk;
  };

  it("is the share of leaves with a mapping: 114 of 140 rows of 2013, 82 of 123 of 2022", () => {
    expect(coverage(catalog, between("iso-27001-2013", "iso-27001-2022"))).toEqual({ from: 114 / 140, to: 82 / 123 });
  });

  it("turns with the crosswalk", () => {
    for (const { from, to } of crosswalks.pairs) {
      const there = coverage(catalog, between(from, to));
      const back = coverage(catalog, between(to, from));
      expect([back.from, back.to]).toEqual([there.to, there.from]);
      expect(Math.min(there.from, there.to)).toBeGreaterThan(0);
      expect(Math.max(there.from, there.to)).toBeLessThanOrEqual(1);
    }
  });

  it("counts neither a mapped group for its leaves nor a control twice", () => {
    const crosswalk = between("iso-27001-2013", "iso-27001-2022");
    expect(coverageOfControls(crosswalk, ["A.5.1.1", "A.5.1.1", "A.5", "5.2", "nonsense"])).toBe(1 / 4);
  });

  it.each([
    [[], 0],
    [["A.5.1.1"], 1],
    [["nonsense"], 0],
    [["A.5.1.1", "4.1"], 1 / 2],
  ])("of %j is %d", (controls, wanted) => {
    expect(coverageOfControls(between("iso-27001-2013", "iso-27001-2022"), controls)).toBe(wanted);
  });
});
