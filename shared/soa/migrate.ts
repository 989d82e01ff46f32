import type { CatalogFramework } from "../catalog/catalog.ts";
import type { FrameworkId } from "../catalog/framework.ts";
import type { Crosswalk } from "../crosswalk/crosswalks.ts";
import type { Library } from "../crosswalk/library.ts";
import { fail, ok, type Result } from "../messages/issue.ts";
import { say } from "../messages/say.ts";
import type { Soa, SoaItem } from "./document.ts";
import { mergeItems } from "./merge.ts";
import type { MigrationReport } from "./migration-report.ts";

export interface Migration {
  readonly soa: Soa;
  readonly report: MigrationReport;
}

/** The steps that a publisher's correspondence table supports: ISO/IEC 27002:2022, Annex B. */
const steps: readonly { readonly from: FrameworkId; readonly to: FrameworkId }[] = [
  { from: "iso-27001-2013", to: "iso-27001-2022" },
];

/** Whether a document of one edition can be brought to another. */
export const canMigrate = (from: FrameworkId, to: FrameworkId): boolean =>
  steps.some((step) => step.from === from && step.to === to);

const stepFor = (
  library: Library,
  from: FrameworkId,
  to: FrameworkId,
): Result<[CatalogFramework, Crosswalk, FrameworkId]> => {
  if (from === "iso-27001-2005") return fail("migrate.edition-2005", {}, "soa.framework");
  const target = library.catalog.resolveFramework(to);
  if (!target.ok) return target;
  if (from === target.value.id) return fail("migrate.already-there", { framework: target.value.name }, "to");
  const crosswalk = library.crosswalks.between(from, target.value.id);
  return canMigrate(from, target.value.id) && crosswalk
    ? ok([target.value, crosswalk, from])
    : fail(
        "migrate.no-step",
        { from, to: target.value.id, known: steps.map((s) => `${s.from} -> ${s.to}`).join(", ") },
        "to",
      );
};

/**
 * Where an old id goes: Annex A by the publisher's table, a clause by its number where the new edition still has it,
 * through the two renumberings of clauses 9 and 10.
 */
export const destinations = (id: string, target: CatalogFramework, crosswalk: Crosswalk): readonly string[] => {
  const mapped = crosswalk.targets(id).map((mapping) => mapping.to);
  if (mapped.length > 0) return [...new Set(mapped)];
  return clauseDestinations[id] ?? (target.isLeaf(id) && !id.startsWith("A.") ? [id] : []);
};

/**
 * Clauses of ISO/IEC 27001:2013 whose number changed in 2022: 9.2 and 9.3 were divided, 10.1 and 10.2 changed places.
 */
const clauseDestinations: Readonly<Record<string, readonly string[]>> = {
  "9.2": ["9.2.1", "9.2.2"],
  "9.3": ["9.3.1", "9.3.2", "9.3.3"],
  "10.1": ["10.2"],
  "10.2": ["10.1"],
};

/** Whether nothing of the old edition leads to a control or clause. */
export const isNew = (id: string, to: FrameworkId, crosswalk: Crosswalk): boolean =>
  id.startsWith("A.")
    ? !crosswalk.mappings.some((mapping) => mapping.to === id)
    : (clausesAdded[to]?.includes(id) ?? false);

/** Clauses without a predecessor: ISO/IEC 27001:2022 added the planning of changes. */
const clausesAdded: Readonly<Record<FrameworkId, readonly string[]>> = { "iso-27001-2022": ["6.3"] };

/**
 * Brings a Statement of Applicability to a newer edition. Every old row ends in at least one new row or in `unmapped`
 * with its whole content; a merge takes the least advanced status and joins texts with their old ids; every new
 * control that no old row reaches is a row of its own, not assessed.
 */
export const migrateSoa = (library: Library, soa: Soa, to: FrameworkId): Result<Migration> => {
  const step = stepFor(library, soa.framework, to);
  if (!step.ok) return step;
  const [target, crosswalk, from] = step.value;
  const arriving = new Map<string, SoaItem[]>();
  const unmapped: MigrationReport["unmapped"][number][] = [];
  const kept: SoaItem[] = [];
  const split = new Map<string, readonly string[]>();
  let carried = 0;
  for (const item of soa.items) {
    const edition = item.framework ?? from;
    if (edition === target.id && target.get(item.control)) {
      kept.push(item);
      continue;
    }
    const places = edition === from ? destinations(item.control, target, crosswalk) : [];
    if (places.length === 0) {
      unmapped.push({
        control: item.control,
        reason: say("migrate.unmapped", { control: item.control, framework: target.name }),
        row: item,
      });
      continue;
    }
    carried += 1;
    if (places.length > 1) split.set(item.control, places);
    for (const place of places) arriving.set(place, [...(arriving.get(place) ?? []), item]);
  }
  for (const item of kept) arriving.set(item.control, [...(arriving.get(item.control) ?? []), item]);

  const merged: MigrationReport["merged"][number][] = [];
  const fresh: string[] = [];
  const absent: string[] = [];
  const traceHeading = say("migrate.carried-from", { framework: library.catalog.get(from)?.name ?? from });
  const annexOnly = soa.items.every((item) => item.control.startsWith("A."));
  const items: SoaItem[] = [];
  for (const control of target.controls) {
    const sources = arriving.get(control.id) ?? [];
    if (sources.length > 0) {
      const { item, conflicts } = mergeItems(control, sources, traceHeading);
      items.push(item);
      if (sources.length > 1) merged.push({ control: control.id, from: sources.map((one) => one.control), conflicts });
    } else if (target.isLeaf(control.id) && !(annexOnly && control.kind === "clause")) {
      items.push({ control: control.id, title: control.title, applicable: null, status: "not-assessed" });
      (isNew(control.id, target.id, crosswalk) ? fresh : absent).push(control.id);
    }
  }
  return ok({
    soa: { ...soa, framework: target.id, items },
    report: {
      from,
      to: target.id,
      carried,
      merged,
      split: [...split].map(([control, places]) => ({ control, to: places })),
      new: fresh,
      absent,
      unmapped,
      notes: [say("migrate.amendment-climate")],
    },
  });
};
