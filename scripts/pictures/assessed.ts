import type { CatalogFramework } from "../../shared/catalog/catalog.ts";
import type { Soa, SoaItem, Status } from "../../shared/soa/document.ts";

/** Most work in progress, the documents of the clauses mostly there: what a real project looks like half-way. */
const progress: readonly Status[] = [
  "verified",
  "implemented",
  "implemented",
  "partial",
  "implemented",
  "planned",
  "verified",
  "partial",
];

const item = (control: string, title: string, index: number): SoaItem => {
  const status =
    control === "9.3.2" || control === "10.1" ? "planned" : (progress[(index * 5) % progress.length] ?? "partial");
  const excluded = control === "A.8.30";
  return {
    control,
    title,
    applicable: !excluded,
    justification: excluded ? "No development is outsourced" : "Risk treatment plan 2026",
    inclusion: excluded ? [] : ["risk"],
    status: index % 23 === 22 ? "not-assessed" : status,
    owner: "M. Lind",
    due: "2027-03-31",
    evidence:
      status === "verified" || status === "implemented" ? [{ reference: `REC-${index}`, expires: "2099-12-31" }] : [],
  };
};

/** A made-up organisation half-way to its certificate. */
export const assessedSoa = (framework: CatalogFramework): Soa => ({
  framework: framework.id,
  organisation: "Birch Lane Clinics",
  items: framework.leaves.map(({ id, title }, index) => item(id, title, index)),
});
