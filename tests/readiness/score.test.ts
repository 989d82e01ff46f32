import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Readiness, type ReadinessRequest, readinessOf } from "../../shared/readiness/readiness.ts";
import { type SoaItem, statuses } from "../../shared/soa/document.ts";
import { library } from "../library.ts";
import { asOf, assessmentOf, leavesOf, perfect } from "./assessments.ts";

const framework = "iso-27001-2022";

const ready = (items: readonly SoaItem[], more: Partial<ReadinessRequest> = {}): Readiness => {
  const result = readinessOf(library, { framework, asOf, items, ...more });
  if (!result.ok) throw new Error(result.issues[0]?.code);
  return result.value;
};

const rows = 123;

describe("the score of one row among 123", () => {
  const cases: [string, SoaItem, number][] = [
    ["a status of nothing", { control: "A.5.1" }, 0],
    ["not started", { control: "A.5.1", status: "not-started" }, 0],
    ["planned", { control: "A.5.1", status: "planned" }, 0.2],
    ["partial", { control: "A.5.1", status: "partial" }, 0.5],
    ["partial with evidence", { control: "A.5.1", status: "partial", evidence: [{ reference: "P" }] }, 0.5],
    ["implemented", { control: "A.5.1", status: "implemented" }, 0.8],
    [
      "implemented, evidence without expiry",
      { control: "A.5.1", status: "implemented", evidence: [{ reference: "P" }] },
      1,
    ],
    [
      "implemented, evidence that expires today",
      { control: "A.5.1", status: "implemented", evidence: [{ reference: "P", expires: asOf }] },
      1,
    ],
    [
      "implemented, evidence that expired yesterday",
      { control: "A.5.1", status: "implemented", evidence: [{ reference: "P", expires: "2026-11-23" }] },
      0.8,
    ],
    [
      "implemented, one of two entries current",
      {
        control: "A.5.1",
        status: "implemented",
        evidence: [
          { reference: "P", expires: "2020-01-01" },
          { reference: "Q", expires: "2027-01-01" },
        ],
      },
      1,
    ],
    ["verified", { control: "A.5.1", status: "verified" }, 1],
    ["excluded without a reason although verified", { control: "A.5.1", applicable: false, status: "verified" }, 0],
    [
      "excluded with a blank reason",
      { control: "A.5.1", applicable: false, justification: " ", status: "verified" },
      0,
    ],
    [
      "a clause marked not applicable counts as it stands",
      { control: "4.1", applicable: false, justification: "no", status: "verified" },
      1,
    ],
  ];
  it.each(cases)("%s", (_, item, credit) => {
    expect(ready([item]).score).toBeCloseTo((100 * credit) / rows, 12);
  });
});

describe("scope", () => {
  it("counts every leaf of the catalog when nothing was assessed", () => {
    expect(ready([])).toMatchObject({ score: 0, completeness: 0, inScope: rows, assessed: 0, excluded: 0 });
    expect(ready([], { framework: "iso-42001-2023" }).inScope).toBe(70);
  });
  it("one perfect row is not a perfect organization", () => {
    expect(ready(perfect(framework).slice(0, 1)).score).toBeCloseTo(100 / rows, 12);
  });
  it("a justified exclusion leaves the denominator", () => {
    const result = ready([{ control: "A.7.1", applicable: false, justification: "No premises." }]);
    expect(result).toMatchObject({ inScope: rows - 1, excluded: 1 });
  });
  it("an exclusion without a justification stays in and is an issue", () => {
    const result = ready([{ control: "A.7.1", applicable: false }]);
    expect(result).toMatchObject({ inScope: rows, excluded: 0 });
    expect(result.issues.map((issue) => issue.code)).toEqual(["readiness.exclusion-without-reason"]);
  });
  it("the least advanced of two rows on one control counts, whatever their order", () => {
    const twice: SoaItem[] = [
      { control: "A.5.1", status: "verified" },
      { control: "A.5.1", status: "planned" },
    ];
    expect(ready(twice).score).toBe(ready([...twice].reverse()).score);
    expect(ready(twice).score).toBeCloseTo((100 * 0.2) / rows, 12);
    expect(ready(twice).issues.map((issue) => issue.code)).toEqual(["readiness.duplicate"]);
  });
  it("own controls, headings and rows of another framework are listed and not scored", () => {
    const result = ready([
      { control: "X-1", title: "Our own", status: "verified" },
      { control: "A.5", status: "verified" },
      { control: "A.2.2", framework: "iso-42001-2023", status: "verified" },
    ]);
    expect(result.score).toBe(0);
    expect(result.unscored.map((row) => row.control)).toEqual(["X-1", "A.5", "A.2.2"]);
  });
  it("weights count over rows, never as an average of averages", () => {
    const result = ready([{ control: "A.5.1", status: "verified", weight: 3 }]);
    expect(result.score).toBeCloseTo((100 * 3) / (rows + 2), 12);
  });
});

describe("what always holds", () => {
  const assessments = assessmentOf(framework);
  it("the gains of all gaps sum to what is missing", () => {
    fc.assert(
      fc.property(assessments, (items) => {
        const { score, gaps } = ready(items);
        expect(gaps.reduce((sum, gap) => sum + gap.gain, 0)).toBeCloseTo(100 - score, 8);
      }),
      { numRuns: 60 },
    );
  });
  it("the order of rows does not matter", () => {
    fc.assert(
      fc.property(assessments, (items) => {
        const { unscored, ...there } = ready(items);
        const { unscored: other, ...back } = ready([...items].reverse());
        expect(back).toEqual(there);
      }),
      { numRuns: 60 },
    );
  });
  it("improving a row never lowers the score, nor un-passes a check", () => {
    fc.assert(
      fc.property(assessments, fc.nat(), fc.boolean(), (items, pick, addEvidence) => {
        if (items.length === 0) return;
        const index = pick % items.length;
        const improved = items.map((item, at) => {
          if (at !== index) return item;
          const next = statuses[Math.min(statuses.indexOf(item.status ?? "not-assessed") + 1, statuses.length - 1)];
          return {
            ...item,
            status: next ?? "verified",
            ...(addEvidence ? { evidence: [...(item.evidence ?? []), { reference: "new" }] } : {}),
          };
        });
        const before = ready(items);
        const after = ready(improved);
        expect(after.score).toBeGreaterThanOrEqual(before.score - 1e-9);
        expect(after.completeness).toBeGreaterThanOrEqual(before.completeness - 1e-9);
        for (const stage of ["stage1", "stage2"] as const) {
          const passing = before.gates[stage].checks.filter((check) => check.pass).map((check) => check.id);
          const still = after.gates[stage].checks.filter((check) => check.pass).map((check) => check.id);
          expect(still).toEqual(expect.arrayContaining(passing));
        }
      }),
      { numRuns: 60 },
    );
  });
  it("the total is the weighted mean of the groups, and the counts add up", () => {
    fc.assert(
      fc.property(assessments, (items) => {
        const result = ready(items.map(({ weight, ...item }) => item));
        const sum = result.groups.reduce((total, group) => total + (group.score ?? 0) * group.inScope, 0);
        expect(sum / result.inScope).toBeCloseTo(result.score, 8);
        expect(Object.values(result.counts).reduce((a, b) => a + b, 0)).toBe(result.inScope);
        expect(result.inScope + result.excluded).toBe(leavesOf(framework).length);
      }),
      { numRuns: 60 },
    );
  });
});
