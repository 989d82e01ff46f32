import type { CatalogFramework } from "../catalog/catalog.ts";
import type { FrameworkId } from "../catalog/framework.ts";
import type { Library } from "../crosswalk/library.ts";
import { fail, ok, type Result } from "../messages/issue.ts";
import { say } from "../messages/say.ts";
import type { Soa } from "../soa/document.ts";
import { stepOf } from "../soa/edition-steps.ts";
import { migrateSoa } from "../soa/migrate.ts";
import type { MigrationReport } from "../soa/migration-report.ts";
import { type CrosswalkChoices, chosenCrosswalks } from "./choices.ts";
import { composeSheets } from "./compose.ts";
import type { PlanContext } from "./context.ts";
import { documentRows } from "./document-rows.ts";
import { fitting } from "./fitting.ts";
import { ownHeadings } from "./own-headings.ts";
import type { WorkbookPlan } from "./plan.ts";
import type { Template } from "./template.ts";
import { wantedSheets } from "./wanted.ts";

export interface WorkbookRequest {
  /** Ids of templates; their sheets are put together, each once. */
  readonly templates: readonly string[];
  /** For the templates that leave the framework open (readiness, crosswalk). */
  readonly frameworks?: readonly string[];
  /** Frameworks shown as live crosswalk columns; the templates' own choice when absent, none when empty. */
  readonly crosswalks?: readonly string[];
  readonly organisation?: string;
  /** Fills the sheets; nothing of it is lost. */
  readonly soa?: Soa;
  /** The old edition, for the transition sheet. */
  readonly before?: Soa;
  /** Worked out from `before` when absent. */
  readonly migration?: MigrationReport;
  /** ISO date on which evidence has to be current. Absent: the workbook asks for the day it is opened. */
  readonly asOf?: string;
}

const chosenTemplates = (templates: readonly Template[], ids: readonly string[]): Result<Template[]> => {
  const known = templates.map((template) => template.id).join(", ");
  if (ids.length === 0) return fail("workbook.no-template", { known }, "templates");
  const chosen: Template[] = [];
  for (const [index, id] of ids.entries()) {
    const template = templates.find((one) => one.id === id);
    if (!template) return fail("workbook.unknown-template", { template: id, known }, `templates[${index}]`);
    if (!chosen.includes(template)) chosen.push(template);
  }
  return ok(chosen);
};

const resolveAll = (library: Library, texts: readonly string[], at: string): Result<CatalogFramework[]> => {
  const found = new Set<CatalogFramework>();
  for (const [index, text] of texts.entries()) {
    const framework = library.catalog.resolveFramework(text);
    if (!framework.ok) return { ok: false, issues: framework.issues.map((one) => ({ ...one, at: `${at}[${index}]` })) };
    found.add(framework.value);
  }
  return ok([...found]);
};

/** What became of the old edition's rows, worked out anew when the request has no report. */
const migrationOf = (library: Library, { before, soa }: WorkbookRequest): MigrationReport | undefined => {
  const to = soa?.framework ?? (before && stepOf(before)?.to);
  if (before === undefined || to === undefined) return undefined;
  const migrated = migrateSoa(library, before, to);
  return migrated.ok ? migrated.value.report : undefined;
};

/** A row that names no framework is of the document's. */
const withoutBlankFrameworks = (soa: Soa): Soa => ({
  ...soa,
  items: soa.items.map(({ framework, ...item }) => (framework ? { framework, ...item } : item)),
});

const contextOf = (library: Library, request: WorkbookRequest, choices: CrosswalkChoices): PlanContext => {
  const soa = request.soa && withoutBlankFrameworks(request.soa);
  const byFramework = new Map<FrameworkId, Soa["items"][number][]>();
  for (const item of soa?.items ?? []) {
    const framework = item.framework ?? soa?.framework ?? "";
    const known = byFramework.get(framework);
    if (known) known.push(item);
    else byFramework.set(framework, [item]);
  }
  return {
    library,
    organisation: request.organisation ?? soa?.organisation ?? request.before?.organisation ?? "",
    soa,
    before: request.before,
    migration: request.migration ?? migrationOf(library, request),
    asOf: request.asOf,
    ownHeadings: ownHeadings(library, soa),
    documentRows: soa && documentRows(library, soa),
    crosswalksOf: choices,
    itemsOf: (framework) => byFramework.get(framework) ?? [],
  };
};

/**
 * Plans a workbook from templates, prefilled where a document is given. Unknown templates, frameworks and crosswalks
 * are issues that name what there is.
 */
export const planWorkbook = (
  library: Library,
  templates: readonly Template[],
  request: WorkbookRequest,
): Result<WorkbookPlan> => {
  const chosen = chosenTemplates(templates, request.templates);
  if (!chosen.ok) return chosen;
  const frameworks = resolveAll(library, request.frameworks ?? [], "frameworks");
  if (!frameworks.ok) return frameworks;
  for (const [given, at] of [[request.soa, "soa"] as const, [request.before, "before"] as const]) {
    if (given && !library.catalog.get(given.framework)) {
      const known = library.catalog.frameworks.map((one) => one.id).join(", ");
      return fail("catalog.unknown-framework", { framework: given.framework, known }, `${at}.framework`);
    }
  }
  const asked = resolveAll(
    library,
    request.crosswalks ?? chosen.value.flatMap((template) => template.crosswalks ?? []),
    "crosswalks",
  );
  if (!asked.ok) return asked;
  const context = contextOf(library, request, chosenCrosswalks(library, asked.value));
  const wanted = wantedSheets(context, chosen.value, frameworks.value);
  if (!wanted.ok) return wanted;
  if (request.crosswalks) {
    const from = wanted.value.frameworks;
    const missing = asked.value.findIndex(
      (target) => !from.some((one) => library.crosswalks.between(one.id, target.id) && one.id !== target.id),
    );
    const target = asked.value[missing];
    if (target) {
      const params = {
        from: from.map((one) => one.id).join(", ") || "-",
        to: target.id,
        known: library.crosswalks.pairs.map((pair) => `${pair.from} / ${pair.to}`).join(", "),
      };
      return fail("catalog.no-crosswalk", params, `crosswalks[${missing}]`);
    }
  }
  const titled = chosen.value.filter((template) => template.id !== "about");
  const [only] = titled.length > 0 ? titled : chosen.value;
  const title = titled.length > 1 ? titled.map((one) => one.title).join(say("workbook.and")) : (only?.title ?? "");
  const purpose = titled.length > 1 ? say("workbook.purpose.several") : (only?.purpose ?? "");
  const plan: WorkbookPlan = {
    title,
    subject: purpose,
    sheets: composeSheets(context, wanted.value, title, purpose),
    names: [],
  };
  return fitting(plan);
};
