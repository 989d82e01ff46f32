import fc from "fast-check";
import type { Soa } from "../../shared/soa/document.ts";
import { planComparison } from "../../shared/workbook/comparison.ts";
import type { WorkbookPlan } from "../../shared/workbook/plan.ts";
import { library } from "../library.ts";
import { assessmentOf } from "./assessments.ts";

const sample = (framework: string, seed: number): Soa => {
  const found = library.catalog.get(framework);
  if (!found) throw new Error(`no ${framework}`);
  const [soa] = fc.sample(assessmentOf(found), { numRuns: 1, seed });
  if (!soa) throw new Error("no sample");
  return soa;
};

const [iso27001, iso42001, old] = ["iso-27001-2022", "iso-42001-2023", "iso-27001-2013"] as const;

/** Two documents and how the pair is called in a test. */
export const comparedPairs: readonly (readonly [string, Soa, Soa])[] = [
  ["two versions of a 27001 document", sample(iso27001, 1), { ...sample(iso27001, 2), version: "2.0" }],
  ["two versions of a 42001 document", sample(iso42001, 3), sample(iso42001, 4)],
  ["a document and itself", sample(iso27001, 5), sample(iso27001, 5)],
  ["two editions", sample(old, 6), sample(iso27001, 7)],
  ["two empty documents", { framework: iso27001, items: [] }, { framework: iso27001, items: [] }],
  ["documents of no known framework", { framework: "own", items: [{ control: "X" }] }, { framework: "own", items: [] }],
];

/** The plan of a comparison; an issue fails the test. */
export const comparisonOf = (before: Soa, after: Soa): WorkbookPlan => {
  const plan = planComparison(library, before, after);
  if (!plan.ok) throw new Error(JSON.stringify(plan.issues));
  return plan.value;
};

/** The workbooks of these pairs. */
export const comparisons: readonly (readonly [string, WorkbookPlan])[] = comparedPairs.map(
  ([name, before, after]) => [`comparison of ${name}`, comparisonOf(before, after)] as const,
);
