import { describe, expect, it } from "vitest";
import { inverse } from "../../shared/crosswalk/relationship.ts";
import { headStartFactor } from "../../shared/readiness/head-start.ts";
import { readinessOf } from "../../shared/readiness/readiness.ts";
import type { SoaItem } from "../../shared/soa/document.ts";
import { migrateSoa } from "../../shared/soa/migrate.ts";
import { library } from "../library.ts";
import { asOf, leavesOf, perfect } from "./assessments.ts";

const security = "iso-27001-2022";
const ai = "iso-42001-2023";

const suggested = (from: string, to: string, items: readonly SoaItem[], own: readonly SoaItem[] = []) => {
  const result = readinessOf(library, { framework: to, asOf, items: own, headStartFrom: [{ framework: from, items }] });
  if (!result.ok || !result.value.headStart) throw new Error("no head start");
  return result.value;
};

const rowsOf = (from: string, to: string, items: readonly SoaItem[]) =>
  suggested(from, to, items).headStart?.rows.map((row) => [
    row.control,
    row.from.control,
    row.relationship,
    Math.round(row.credit * 1e6) / 1e6,
  ]);

/** Figures by hand from the direct mappings between the two standards. */
const cases: [string, string, string, SoaItem[], [string, string, string, number][]][] = [
  [
    "an equal clause passes its whole credit on",
    security,
    ai,
    [{ control: "6.3", status: "verified" }],
    [["6.3", "6.3", "equal", 1]],
  ],
  [
    "the review's inputs in 27001 are a superset of those in 42001: all of it",
    security,
    ai,
    [{ control: "9.3.2", status: "implemented" }],
    [["9.3.2", "9.3.2", "superset-of", 0.8]],
  ],
  [
    "read the other way they are a subset: half of it",
    ai,
    security,
    [{ control: "9.3.2", status: "implemented" }],
    [["9.3.2", "9.3.2", "subset-of", 0.4]],
  ],
  [
    "an inventory of assets is half a record of data, tools and computing, times its own half",
    security,
    ai,
    [{ control: "A.5.9", status: "partial" }],
    [
      ["A.4.2", "A.5.9", "intersects-with", 0.25],
      ["A.4.3", "A.5.9", "intersects-with", 0.25],
      ["A.4.4", "A.5.9", "intersects-with", 0.25],
      ["A.4.5", "A.5.9", "intersects-with", 0.25],
    ],
  ],
  [
    "the best of two sources wins and they do not add up",
    security,
    ai,
    [
      { control: "A.5.9", status: "partial" },
      { control: "A.8.6", status: "implemented", evidence: [{ reference: "Capacity plan" }] },
    ],
    [
      ["A.4.2", "A.5.9", "intersects-with", 0.25],
      ["A.4.3", "A.5.9", "intersects-with", 0.25],
      ["A.4.4", "A.5.9", "intersects-with", 0.25],
      ["A.4.5", "A.8.6", "intersects-with", 0.5],
    ],
  ],
  [
    "an excluded control, one without a start and an expired record suggest no more than they are worth",
    security,
    ai,
    [
      { control: "A.5.9", applicable: false, justification: "No assets.", status: "verified" },
      { control: "A.8.15", status: "not-started" },
      { control: "10.1", status: "implemented", evidence: [{ reference: "Log", expires: "2020-01-01" }] },
    ],
    [["10.1", "10.1", "equal", 0.8]],
  ],
  [
    "one 42001 control that meets three of 27001 counts half for each",
    ai,
    security,
    [{ control: "A.8.4", status: "verified" }],
    [
      ["A.5.5", "A.8.4", "intersects-with", 0.5],
      ["A.5.24", "A.8.4", "intersects-with", 0.5],
      ["A.5.26", "A.8.4", "intersects-with", 0.5],
    ],
  ],
];

describe("what one standard suggests for the other", () => {
  it.each(cases)("%s", (_, from, to, items, expected) => {
    expect(rowsOf(from, to, items)).toEqual(expected);
    const credit = expected.reduce((sum, [, , , one]) => sum + one, 0);
    const result = suggested(from, to, items);
    expect(result.headStart?.score).toBeCloseTo((100 * credit) / (to === ai ? 70 : 123), 10);
    expect(result).toMatchObject({ score: 0, assessed: 0 });
  });
  it("names the source of every mapping, none of them derived", () => {
    for (const [from, to] of [
      [security, ai],
      [ai, security],
    ] as const) {
      const rows = suggested(from, to, perfect(from)).headStart?.rows ?? [];
      expect(rows.length).toBeGreaterThan(50);
      for (const row of rows) {
        const direct = library.crosswalks.between(from, to)?.targets(row.from.control) ?? [];
        expect(direct).toContainEqual(
          expect.objectContaining({ to: row.control, relationship: row.relationship, source: row.source }),
        );
        expect(row.credit).toBe(headStartFactor[row.relationship]);
      }
    }
  });
  it("is never added to the target's own score", () => {
    const own: SoaItem[] = [{ control: "6.3", status: "planned" }];
    const alone = suggested(security, ai, [], own);
    const beside = suggested(security, ai, perfect(security), own);
    expect(beside.score).toBe(alone.score);
    expect(beside.headStart?.score).toBeGreaterThan(0);
  });
  it("leaves out what the target excludes, and weighs by the target's weights", () => {
    const own: SoaItem[] = [
      { control: "A.4.5", applicable: false, justification: "No computing of our own." },
      { control: "A.4.4", weight: 3 },
    ];
    const { headStart } = suggested(security, ai, [{ control: "A.5.9", status: "verified" }], own);
    expect(headStart?.rows.map((row) => row.control)).toEqual(["A.4.2", "A.4.3", "A.4.4"]);
    // 69 rows in scope, one of them three times: 0.5 + 0.5 + 3 x 0.5 of 71.
    expect(headStart?.score).toBeCloseTo((100 * 2.5) / 71, 10);
  });
  it("gives a superset all of it and a subset half, whichever side is the source", () => {
    expect(headStartFactor["superset-of"]).toBe(1);
    expect(headStartFactor[inverse("superset-of")]).toBe(0.5);
  });
});

describe("a 2013 document", () => {
  const items: SoaItem[] = [
    { control: "A.8.1.1", applicable: true, status: "implemented" },
    { control: "A.8.1.2", applicable: true, status: "partial" },
  ];
  it("suggests once it is migrated, with the least advanced status of what was merged", () => {
    const migrated = migrateSoa(library, { framework: "iso-27001-2013", items }, security);
    if (!migrated.ok) throw new Error("not migrated");
    const { soa } = migrated.value;
    expect(soa.items.find((item) => item.control === "A.5.9")?.status).toBe("partial");
    expect(rowsOf(soa.framework, ai, soa.items)).toEqual(
      ["A.4.2", "A.4.3", "A.4.4", "A.4.5"].map((control) => [control, "A.5.9", "intersects-with", 0.25]),
    );
    expect(suggested(soa.framework, ai, soa.items).headStart?.score).toBeCloseTo(100 / leavesOf(ai).length, 10);
  });
  it("suggests nothing before, and says why", () => {
    const result = suggested("iso-27001-2013", ai, items);
    expect(result.headStart).toEqual({ score: 0, rows: [] });
    expect(result.issues.map((one) => one.code)).toEqual(["readiness.no-head-start"]);
    expect(result.issues[0]?.message).toContain("Migrate");
  });
});
