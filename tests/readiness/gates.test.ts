import { describe, expect, it } from "vitest";
import { type Readiness, type ReadinessRequest, readinessOf } from "../../shared/readiness/readiness.ts";
import type { SoaItem } from "../../shared/soa/document.ts";
import { library } from "../library.ts";
import { asOf, perfect } from "./assessments.ts";

const ready = (framework: string, items: readonly SoaItem[], more: Partial<ReadinessRequest> = {}): Readiness => {
  const result = readinessOf(library, { framework, asOf, items, ...more });
  if (!result.ok) throw new Error(result.issues[0]?.code);
  return result.value;
};

const failing = (result: Readiness, stage: "stage1" | "stage2"): string[] =>
  result.gates[stage].checks.filter((check) => !check.pass).map((check) => check.id);

const change = (framework: string, control: string, fields: Partial<SoaItem>): SoaItem[] =>
  perfect(framework).map((item) => (item.control === control ? { ...item, ...fields } : item));

describe.each(["iso-27001-2022", "iso-42001-2023"])("the gates of %s", (framework) => {
  it("pass when everything is done and evidenced", () => {
    const result = ready(framework, perfect(framework));
    expect(result).toMatchObject({ score: 100, completeness: 100 });
    expect(result.gates.stage1.pass).toBe(true);
    expect(result.gates.stage2.pass).toBe(true);
  });
  it("fail as a whole for an empty assessment, each check with a reason", () => {
    const { stage1, stage2 } = ready(framework, []).gates;
    expect(stage1.pass || stage2.pass).toBe(false);
    for (const check of [...stage1.checks, ...stage2.checks]) expect(check.reason).not.toMatch(/[{}]/);
  });
});

describe("one thing missing in 27001:2022 is told by name, however high the score", () => {
  const framework = "iso-27001-2022";
  const cases: [string, string, Partial<SoaItem>, string[], string[]][] = [
    ["no scope document", "4.3", { evidence: [] }, ["document-4.3"], ["stage1", "clauses-implemented"]],
    [
      "policy document expired",
      "5.2",
      { evidence: [{ reference: "P", expires: "2026-11-23" }] },
      ["document-5.2"],
      ["stage1", "clauses-implemented"],
    ],
    ["a control undecided", "A.8.1", { applicable: null }, ["soa-decided"], ["stage1"]],
    ["an inclusion without a reason", "A.8.1", { justification: "" }, ["soa-justified"], ["stage1"]],
    ["an inclusion with a reason code only", "A.8.1", { justification: "", inclusion: ["risk"] }, [], []],
    [
      "an exclusion without a reason",
      "A.8.1",
      { applicable: false, justification: "" },
      ["soa-justified"],
      ["stage1", "controls-implemented"],
    ],
    ["a justified exclusion", "A.8.1", { applicable: false }, [], []],
    ["a control without a status", "A.8.1", { status: "not-assessed" }, ["soa-status"], ["stage1"]],
    ["a control open, with owner and date", "A.8.1", { status: "not-started" }, [], []],
    ["a control open, without a date", "A.8.1", { status: "partial", due: "" }, [], ["controls-implemented"]],
    [
      "no internal audit planned",
      "9.2.2",
      { status: "not-started" },
      ["audit-planned"],
      ["stage1", "clauses-implemented", "audit-held"],
    ],
    [
      "an internal audit planned but not held",
      "9.2.2",
      { status: "planned" },
      [],
      ["clauses-implemented", "audit-held"],
    ],
    ["a management review not held", "9.3.3", { status: "planned" }, [], ["clauses-implemented", "review-held"]],
    ["a clause without evidence", "7.3", { evidence: [] }, [], ["clauses-implemented"]],
  ];
  it.each(cases)("%s", (_, control, fields, stage1, stage2) => {
    const result = ready(framework, change(framework, control, fields));
    expect(failing(result, "stage1")).toEqual(stage1);
    expect(failing(result, "stage2")).toEqual(stage2);
    expect(result.score).toBeGreaterThan(98);
    for (const stage of ["stage1", "stage2"] as const) {
      for (const check of result.gates[stage].checks) {
        if (!check.pass && check.id !== "stage1") expect(check.controls).toEqual([control]);
      }
    }
  });
  it.each([
    ["open major", { clause: "9.2.1", grade: "major", status: "open" }, ["no-open-major"]],
    ["closed major", { clause: "9.2.1", grade: "major", status: "closed" }, []],
    ["open minor", { clause: "9.2.1", grade: "minor", status: "open" }, []],
  ] as const)("an %s nonconformity", (_, finding, expected) => {
    expect(failing(ready(framework, perfect(framework), { nonconformities: [finding] }), "stage2")).toEqual(expected);
  });
});

it("42001 asks for its own documents as well", () => {
  const framework = "iso-42001-2023";
  for (const clause of ["6.1.1", "6.1.4", "8.4"]) {
    expect(failing(ready(framework, change(framework, clause, { evidence: [] })), "stage1")).toEqual([
      `document-${clause}`,
    ]);
  }
});

it.each([
  ["iso-27001-2013", /31 October 2025/],
  ["nist-csf-2.0", /no accredited certification/],
])("%s passes no gate", (framework, reason) => {
  const { stage1, stage2 } = ready(framework, perfect(framework)).gates;
  expect([stage1.pass, stage2.pass]).toEqual([false, false]);
  expect(stage1.checks[0]?.reason).toMatch(reason);
});

describe("a head start", () => {
  it("stands apart from the score and names its source", () => {
    const result = ready("nist-csf-2.0", [], {
      headStartFrom: [{ framework: "iso-27001-2022", items: perfect("iso-27001-2022") }],
    });
    expect(result.score).toBe(0);
    expect(result.headStart?.score).toBeGreaterThan(0);
    for (const row of result.headStart?.rows ?? []) {
      const direct = library.crosswalks.between(row.from.framework, "nist-csf-2.0")?.targets(row.from.control) ?? [];
      expect(direct.some((mapping) => mapping.to === row.control && mapping.source === row.source)).toBe(true);
      expect(row.credit).toBeLessThanOrEqual(1);
    }
  });
  it("suggests nothing where nothing is implemented", () => {
    const result = ready("nist-csf-2.0", [], { headStartFrom: [{ framework: "iso-27001-2022", items: [] }] });
    expect(result.headStart).toEqual({ score: 0, rows: [] });
  });
});
