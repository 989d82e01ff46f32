import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { statuses } from "../../shared/soa/document.ts";
import { migrateSoa } from "../../shared/soa/migrate.ts";
import { library } from "../library.ts";
import { from, migrate, oldLeaves, row, to } from "./migrated.ts";

const oldControls = oldLeaves.filter((control) => control.kind === "control").map((control) => control.id);

const added = [
  "A.5.7",
  "A.5.23",
  "A.5.30",
  "A.7.4",
  "A.8.9",
  "A.8.10",
  "A.8.11",
  "A.8.12",
  "A.8.16",
  "A.8.23",
  "A.8.28",
];

describe("a whole 2013 Statement of Applicability", () => {
  const whole = migrate(oldControls.map((control) => ({ control, applicable: true, status: "implemented" })));
  it("becomes the 93 controls of 2022, the 11 new ones as gaps", () => {
    expect(whole.soa.framework).toBe(to);
    expect(whole.soa.items).toHaveLength(93);
    expect(whole.report).toMatchObject({ carried: 114, new: added, absent: [], unmapped: [] });
    for (const control of added)
      expect(row(whole, control)).toMatchObject({ applicable: null, status: "not-assessed" });
  });
  it("sends A.13.2.1 to A.13.2.3 to A.5.14, and nowhere else", () => {
    for (const control of ["A.13.2.1", "A.13.2.2", "A.13.2.3"]) {
      const places = whole.report.merged.filter((merge) => merge.from.includes(control)).map((merge) => merge.control);
      expect(places).toEqual(["A.5.14"]);
    }
  });
  it("divides A.18.2.3 between A.5.36 and A.8.8", () => {
    expect(whole.report.split).toContainEqual({ control: "A.18.2.3", to: ["A.5.36", "A.8.8"] });
  });
  it("notes the climate amendment", () => {
    expect(whole.report.notes.join(" ")).toMatch(/Amd 1:2024/);
  });
});

describe("merging A.5.1.1 and A.5.1.2 into A.5.1", () => {
  const merged = migrate([
    {
      control: "A.5.1.1",
      applicable: true,
      status: "verified",
      owner: "Ann",
      justification: "Law",
      due: "2027-01-01",
      evidence: [{ reference: "P1" }],
      source: { sheet: "SoA", row: 4 },
    },
    {
      control: "A.5.1.2",
      applicable: false,
      status: "planned",
      owner: "Bob",
      justification: "Law",
      due: "2026-12-01",
      evidence: [{ reference: "P2" }],
      extra: { Risk: "R7" },
    },
  ]);
  it("takes the least advanced status, joins texts with their old ids and keeps all evidence", () => {
    expect(row(merged, "A.5.1")).toMatchObject({
      applicable: true,
      status: "planned",
      owner: "A.5.1.1: Ann; A.5.1.2: Bob",
      justification: "Law",
      due: "2026-12-01",
      evidence: [{ reference: "A.5.1.1: P1" }, { reference: "A.5.1.2: P2" }],
      extra: { Risk: "R7", "Carried from ISO/IEC 27001:2013": "A.5.1.1 (SoA 4)\nA.5.1.2" },
    });
  });
  it("lists every conflict with what each old row says", () => {
    const [merge] = merged.report.merged;
    expect(merge?.conflicts.map((conflict) => conflict.field)).toEqual(["applicable", "status", "owner", "due"]);
    expect(merge?.conflicts[1]?.values).toEqual([
      { control: "A.5.1.1", value: "verified" },
      { control: "A.5.1.2", value: "planned" },
    ]);
  });
});

describe("clauses and strangers", () => {
  const mixed = migrate([
    { control: "9.2", status: "implemented" },
    { control: "10.1", status: "partial" },
    { control: "4.1", status: "verified" },
    { control: "OWN-1", status: "verified", notes: "ours" },
    { control: "A.5.7", framework: to, status: "planned" },
  ]);
  it("follows the clauses that were divided or changed places", () => {
    for (const [control, status] of [
      ["9.2.1", "implemented"],
      ["9.2.2", "implemented"],
      ["10.2", "partial"],
      ["4.1", "verified"],
    ]) {
      expect(row(mixed, control ?? "")).toMatchObject({ status });
    }
    expect(mixed.report.new).toContain("6.3");
  });
  it("keeps what has no place, whole", () => {
    expect(mixed.report.unmapped).toMatchObject([{ control: "OWN-1", row: { status: "verified", notes: "ours" } }]);
  });
  it("keeps a row that is in the new edition already", () => {
    expect(row(mixed, "A.5.7")).toMatchObject({ status: "planned" });
  });
});

it.each([
  ["iso-27001-2005", to, "migrate.edition-2005"],
  [to, to, "migrate.already-there"],
  [to, from, "migrate.no-step"],
  [from, "iso-42001-2023", "migrate.no-step"],
  [from, "nonsense", "catalog.unknown-framework"],
])("from %s to %s is refused: %s", (framework, target, code) => {
  const result = migrateSoa(library, { framework, items: [] }, target);
  expect(result.ok ? [] : result.issues.map((issue) => issue.code)).toEqual([code]);
});

it("nothing is lost: every old row stands in a new row or in unmapped, and every text with it", () => {
  const item = fc.record({
    control: fc.constantFrom(...oldLeaves.map((leaf) => leaf.id), "OWN-1", "A.99.9"),
    applicable: fc.constantFrom(true, false, null),
    status: fc.constantFrom(...statuses),
    justification: fc.uuid(),
    notes: fc.uuid(),
    owner: fc.uuid(),
    evidence: fc.array(fc.record({ reference: fc.uuid() }), { maxLength: 2 }),
    extra: fc.dictionary(fc.constantFrom("Risk", "Cost"), fc.uuid()),
  });
  fc.assert(
    fc.property(fc.array(item, { maxLength: 40 }), (items) => {
      const { soa, report } = migrate(items);
      const whole = JSON.stringify(soa.items) + JSON.stringify(report.unmapped);
      for (const old of items) {
        const texts = [
          old.justification,
          old.notes,
          old.owner,
          ...old.evidence.map((entry) => entry.reference),
          ...Object.values(old.extra),
        ];
        for (const text of texts) expect(whole).toContain(text);
      }
      expect(report.carried + report.unmapped.length).toBe(items.length);
      for (const merge of report.merged) {
        const ranks = merge.from.flatMap((id) =>
          items.filter((one) => one.control === id).map((one) => statuses.indexOf(one.status)),
        );
        const status = soa.items.find((one) => one.control === merge.control)?.status;
        expect(statuses.indexOf(status ?? "not-assessed")).toBe(Math.min(...ranks));
      }
    }),
    { numRuns: 150 },
  );
});
