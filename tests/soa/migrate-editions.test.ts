import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { migrateSoa } from "../../shared/soa/migrate.ts";
import { library } from "../library.ts";
import { conflict, from, migrate, oldLeaves, row, to } from "./migrated.ts";

const ai = "iso-42001-2023";

describe("a document of 2022 with rows of 2013", () => {
  const own = { control: "OWN-1", title: "Ours", status: "partial" } as const;
  const foreign = { control: "A.5.2", framework: ai, status: "planned" } as const;
  const listedTwice = [
    { control: "A.5.7", title: "Threats", status: "planned" },
    { control: "A.5.7", status: "partial", extra: { Risk: "R1" } },
  ] as const;
  const migrated = migrate(
    [
      { control: "A.9.4.3", framework: from, applicable: true, status: "partial" },
      { control: "A.5.1.1", framework: from, applicable: true, justification: "Law", status: "verified" },
      { control: "A.5.1", applicable: true, justification: "Risk", status: "planned" },
      { control: "A.99.9", framework: from, notes: "Old and ours" },
      ...listedTwice,
      own,
      foreign,
    ],
    { framework: to },
  );
  it("migrates the old rows and keeps all others as they are", () => {
    expect(row(migrated, "A.5.17")).toMatchObject({ status: "partial" });
    expect(migrated.soa.items.filter((item) => item.control === "A.5.7")).toEqual(listedTwice);
    expect(migrated.soa.items.slice(-2)).toEqual([own, foreign]);
    expect(migrated.report).toMatchObject({ from, to, carried: 2, kept: 5 });
    expect(migrated.report.unmapped.map((one) => one.control)).toEqual(["A.99.9"]);
  });
  it("merges rows of both editions on one control, each id with its edition", () => {
    const [old, current] = [`${from}:A.5.1.1`, `${to}:A.5.1`];
    expect(row(migrated, "A.5.1")).toMatchObject({
      status: "planned",
      justification: `${old}: Law\n${current}: Risk`,
      extra: {
        "Carried from ISO/IEC 27001:2013": "A.5.1.1",
        "Carried from ISO/IEC 27001:2022": "A.5.1",
      },
    });
    expect(migrated.report.merged.map((merge) => merge.from)).toEqual([[old, current]]);
    expect(conflict(migrated, "A.5.1", "status")).toEqual([
      { control: old, value: "verified" },
      { control: current, value: "planned" },
    ]);
  });
});

it("a 2022 row of a 2013 document stays as it is, and is not said to come from 2013", () => {
  const given = { control: "A.5.7", title: "Threats", status: "planned" } as const;
  const migrated = migrate([{ ...given, framework: to }]);
  expect(row(migrated, "A.5.7")).toEqual(given);
  expect(migrated.report).toMatchObject({ carried: 0, kept: 1, merged: [] });
});

it("what a row says of an earlier migration is kept beside the new trace", () => {
  const trace = "Carried from ISO/IEC 27001:2013";
  const migrated = migrate([
    { control: "A.5.1.1" },
    { control: "A.5.1", framework: to, extra: { [trace]: "A.5.1.2 (SoA 5)" } },
  ]);
  expect(row(migrated, "A.5.1")?.extra?.[trace]).toBe("A.5.1.2 (SoA 5)\nA.5.1.1");
});

it.each([
  ["a row of another standard by that standard", { control: "A.5.2", framework: ai }, "A.5.2 of ISO/IEC 42001:2023"],
  ["a group of the old edition", { control: "A.5" }, "A.5 of ISO/IEC 27001:2013"],
  ["an own control", { control: "OWN-1" }, "OWN-1 is no control of ISO/IEC 27001:2013"],
  ["a clause that only 2022 has", { control: "6.3" }, "6.3 is no control of ISO/IEC 27001:2013"],
  ["a row of nobody's framework", { control: "B.1", framework: "Our own" }, "B.1 of Our own"],
])("names %s where it has no place", (_, item, words) => {
  expect(migrate([item]).report.unmapped).toEqual([
    { control: item.control, row: item, reason: expect.stringContaining(`${words}`) },
  ]);
});

describe("the clauses of the new edition", () => {
  it.each([
    ["an Annex A statement", [{ control: "A.5.1.1" }], 93],
    ["one with an own control", [{ control: "A.5.1.1" }, { control: "OWN-1" }], 93],
    ["one with a row of another standard", [{ control: "A.5.1.1" }, { control: "6.1", framework: ai }], 93],
    ["one with a clause", [{ control: "A.5.1.1" }, { control: "4.1" }], 123],
  ])("%s", (_, items, rows) => {
    const { soa, report } = migrate(items);
    expect(soa.items).toHaveLength(rows);
    expect(report.new).toHaveLength(rows === 93 ? 11 : 12);
    expect(report.absent.some((id) => !id.startsWith("A."))).toBe(rows !== 93);
  });
});

it.each([
  ["nothing older in it", [{ control: "A.5.1" }, { control: "A.5.2", framework: ai }], "migrate.already-there"],
  ["rows of 2005", [{ control: "A.5.1.1", framework: "iso-27001-2005" }], "migrate.rows-2005"],
])("a document of 2022 with %s is refused", (_, items, code) => {
  const result = migrateSoa(library, { framework: to, items }, to);
  expect(result.ok ? [] : result.issues.map((issue) => issue.code)).toEqual([code]);
});

describe("the new document is a draft", () => {
  const old = {
    title: "Statement of Applicability",
    organisation: "Birch Lane",
    version: "3.2",
    date: "2023-05-01",
    approver: "Board",
    classification: "Internal",
  };
  it("without the version, date and approval of the old one, which the report tells", () => {
    const { soa, report } = migrate([{ control: "A.5.1.1" }], old);
    const { items, ...document } = soa;
    expect(document).toEqual({
      framework: to,
      title: "Statement of Applicability",
      organisation: "Birch Lane",
      classification: "Internal",
    });
    expect(report.notes[1]).toContain("Version 3.2, Date 2023-05-01, Approver Board");
  });
  it("nor under a title that names the old edition", () => {
    const { soa, report } = migrate([], { title: "SoA ISO 27001:2013" });
    expect(soa.title).toBeUndefined();
    expect(report.notes[1]).toContain("SoA ISO 27001:2013");
  });
  it("and nothing is told where the old one said none of it", () => {
    expect(migrate([]).report.notes).toHaveLength(1);
  });
});

it("every row of either home is carried, kept or unmapped, and stands whole in one of them", () => {
  const item = fc.record(
    {
      control: fc.constantFrom(...oldLeaves.map((leaf) => leaf.id), "A.5.1", "A.5.7", "A.5.2", "6.3", "OWN-1"),
      framework: fc.constantFrom(from, to, ai, "Our own", ""),
      justification: fc.uuid(),
      notes: fc.uuid(),
    },
    { requiredKeys: ["control", "justification", "notes"] },
  );
  fc.assert(
    fc.property(fc.array(item, { maxLength: 30 }), fc.constantFrom(from, to), (items, framework) => {
      const old = { control: "A.5.1.1", framework: from };
      const { soa, report } = migrate([old, ...items], { framework });
      expect(report.carried + report.kept + report.unmapped.length).toBe(items.length + 1);
      const whole = JSON.stringify([soa.items, report.unmapped]);
      for (const { justification, notes } of items) {
        expect(whole).toContain(justification);
        expect(whole).toContain(notes);
      }
    }),
  );
});
