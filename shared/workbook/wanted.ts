import type { CatalogFramework } from "../catalog/catalog.ts";
import type { FrameworkId } from "../catalog/framework.ts";
import { fail, ok, type Result } from "../messages/issue.ts";
import type { SoaItem } from "../soa/document.ts";
import { stepOf } from "../soa/edition-steps.ts";
import type { OpenStep } from "../soa/placed-rows.ts";
import type { PlanContext } from "./context.ts";
import type { RegisterTemplate, Template } from "./template.ts";

/** The sheets of one workbook, each once. */
export interface WantedSheets {
  readonly soa: readonly CatalogFramework[];
  readonly gap: readonly CatalogFramework[];
  readonly readiness: readonly CatalogFramework[];
  /** Frameworks whose mappings are shown. */
  readonly crosswalk: readonly CatalogFramework[];
  readonly transition: OpenStep | undefined;
  readonly registers: readonly RegisterTemplate[];
  /** Every framework that a sheet is about. */
  readonly frameworks: readonly CatalogFramework[];
  /** Rows of the document whose framework has no sheet here: kept as the organization's own rows. */
  readonly foreign: readonly SoaItem[];
}

interface Gathering {
  readonly soa: Set<FrameworkId>;
  readonly gap: Set<FrameworkId>;
  readonly readiness: Set<FrameworkId>;
  readonly crosswalk: Set<FrameworkId>;
  readonly registers: RegisterTemplate[];
  transition: { from: FrameworkId; to: FrameworkId } | undefined;
}

const gather = (templates: readonly Template[], frameworks: readonly CatalogFramework[]): Gathering => {
  const wanted: Gathering = {
    soa: new Set(),
    gap: new Set(),
    readiness: new Set(),
    crosswalk: new Set(),
    registers: [],
    transition: undefined,
  };
  for (const sheet of templates.flatMap((template) => template.sheets)) {
    if (sheet.kind === "soa" || sheet.kind === "gap") wanted[sheet.kind].add(sheet.framework);
    if (sheet.kind === "transition") wanted.transition = sheet;
    if (sheet.kind === "register" && !wanted.registers.some((one) => one.table === sheet.table))
      wanted.registers.push(sheet);
  }
  const fixed = [...new Set([...wanted.soa, ...wanted.gap])];
  for (const template of templates) {
    const open =
      frameworks.length > 0 ? frameworks.map((one) => one.id) : fixed.length > 0 ? fixed : template.frameworks;
    for (const { kind } of template.sheets) {
      if (kind === "readiness" || kind === "crosswalk") for (const id of open) wanted[kind].add(id);
    }
  }
  for (const id of wanted.readiness) wanted.gap.add(id);
  return wanted;
};

/** Adds the sheets without which a part of the prefilled document would have no place. */
const makeRoom = (context: PlanContext, wanted: Gathering): void => {
  const { soa, library } = context;
  if (!soa) return;
  const foreign = soa.items.some((item) => item.framework !== undefined && item.framework !== soa.framework);
  for (const id of new Set(soa.items.map((item) => item.framework ?? soa.framework))) {
    const framework = library.catalog.get(id);
    if (!framework || wanted.gap.has(id)) continue;
    const isClause = (item: SoaItem) =>
      framework.isLeaf(item.control) && framework.get(item.control)?.kind === "clause";
    const items = context.itemsOf(id);
    if (items.some((item) => !isClause(item))) wanted.soa.add(id);
    if (items.some(isClause)) wanted.gap.add(id);
  }
  if (foreign && !wanted.gap.has(soa.framework)) wanted.soa.add(soa.framework);
};

/**
 * Which sheets the templates ask for together, and which ones the prefilled document needs beside them.
 *
 * @param frameworks chosen for the templates that leave it open.
 */
export const wantedSheets = (
  context: PlanContext,
  templates: readonly Template[],
  frameworks: readonly CatalogFramework[],
): Result<WantedSheets> => {
  const { catalog, crosswalks } = context.library;
  const wanted = gather(templates, frameworks);
  makeRoom(context, wanted);
  const open = (ids: Iterable<FrameworkId>): CatalogFramework[] => [...ids].flatMap((id) => catalog.get(id) ?? []);
  const hasClauses = (framework: CatalogFramework) => framework.leaves.some((leaf) => leaf.kind === "clause");
  const assessed = new Set([...wanted.soa, ...wanted.gap]);
  const shown = [...new Set([...assessed, ...wanted.crosswalk])].filter((id) => context.crosswalksOf(id).length > 0);
  const from = wanted.transition && catalog.get(wanted.transition.from);
  const to = wanted.transition && catalog.get(wanted.transition.to);
  const crosswalk = from && to && crosswalks.between(from.id, to.id);
  if (from && context.before && stepOf(context.before)?.from !== from.id) {
    return fail("workbook.before-edition", { expected: from.id, given: context.before.framework }, "before.framework");
  }
  return ok({
    soa: open(wanted.soa),
    gap: open(wanted.gap).filter((framework) => !wanted.soa.has(framework.id) || hasClauses(framework)),
    readiness: open(wanted.readiness),
    crosswalk: open(shown),
    transition: from && to && crosswalk ? { from, to, crosswalk } : undefined,
    registers: wanted.registers,
    frameworks: open(new Set([...assessed, ...wanted.crosswalk, ...(from && to ? [from.id, to.id] : [])])),
    foreign: context.soa?.items.filter((item) => !assessed.has(item.framework ?? context.soa?.framework ?? "")) ?? [],
  });
};
