import type { CatalogFramework } from "../catalog/catalog.ts";
import type { Source } from "../catalog/file.ts";
import { say } from "../messages/say.ts";
import { type PlanContext, resultDay } from "./context.ts";
import type { SheetPlan } from "./plan.ts";
import { aboutSheet } from "./sheets/about.ts";
import { type AssessmentSheet, assessmentSheet } from "./sheets/assessment.ts";
import { type CrosswalkSheet, crosswalkSheet, mappingsSheet } from "./sheets/crosswalk.ts";
import { readinessSheets } from "./sheets/readiness.ts";
import { registerSheet } from "./sheets/register.ts";
import { transitionSheet } from "./sheets/transition.ts";
import type { WantedSheets } from "./wanted.ts";

interface Described {
  readonly plan: SheetPlan;
  readonly purpose: string;
  readonly framework?: string;
}

const assessments = (
  context: PlanContext,
  wanted: WantedSheets,
  crosswalks: ReadonlyMap<CatalogFramework, CrosswalkSheet>,
): { readonly soa: readonly AssessmentSheet[]; readonly gap: readonly AssessmentSheet[] } => {
  const plan = (kind: "soa" | "gap") => (framework: CatalogFramework) => {
    const home = framework.id === context.soa?.framework;
    const coverage = kind === "soa" ? "controls" : wanted.soa.includes(framework) ? "clauses" : "leaves";
    return assessmentSheet(context, {
      kind,
      framework,
      coverage,
      foreign: home ? wanted.foreign : [],
      crosswalk: crosswalks.get(framework),
      day: resultDay(context) ?? "0001-01-01",
    });
  };
  return { soa: wanted.soa.map(plan("soa")), gap: wanted.gap.map(plan("gap")) };
};

/** Plans every sheet wanted, About first, then outputs and inputs, workings and references last. */
export const composeSheets = (
  context: PlanContext,
  wanted: WantedSheets,
  title: string,
  purpose: string,
): readonly SheetPlan[] => {
  const crosswalks = new Map(
    wanted.crosswalk.map((framework) => [
      framework,
      crosswalkSheet(context, framework, context.crosswalksOf(framework.id)),
    ]),
  );
  const { soa, gap } = assessments(context, wanted, crosswalks);
  const sheetOf =
    (framework: CatalogFramework) =>
    (kind: "clause" | "control"): AssessmentSheet => {
      const held = [...soa, ...gap].filter((sheet) => sheet.framework === framework);
      const fit = held.find(
        (sheet) => sheet.coverage === "leaves" || (sheet.coverage === "clauses") === (kind === "clause"),
      );
      const found = fit ?? held[0];
      if (!found) throw new Error(`no sheet holds the rows of ${framework.id}`);
      return found;
    };
  const readiness = wanted.readiness.map((framework) => readinessSheets(context, framework, sheetOf(framework)));
  const { transition } = wanted;
  const described: readonly Described[] = [
    ...(transition
      ? [
          {
            plan: transitionSheet(context, transition, [...soa, ...gap]),
            purpose: say("workbook.purpose.transition"),
          },
        ]
      : []),
    ...soa.map(({ plan, framework }) => ({ plan, purpose: say("workbook.purpose.soa"), framework: framework.id })),
    ...gap.map(({ plan, coverage, framework }) => ({
      plan,
      framework: framework.id,
      purpose: say(coverage === "clauses" ? "workbook.purpose.clauses" : "workbook.purpose.gap"),
    })),
    ...readiness.map((one) => ({ plan: one.readiness, purpose: say("workbook.purpose.readiness") })),
    ...wanted.registers.map((template) => ({ plan: registerSheet(context, template), purpose: template.purpose })),
    ...readiness.map((one) => ({ plan: one.scoring, purpose: say("workbook.purpose.scoring") })),
    ...[...crosswalks].flatMap(([framework, { plan }]) => [
      { plan, purpose: say("workbook.purpose.crosswalk") },
      {
        plan: mappingsSheet(context, framework, context.crosswalksOf(framework.id)),
        purpose: say("workbook.purpose.mappings"),
      },
    ]),
  ];
  const about = aboutSheet(context, {
    title,
    purpose,
    sheets: described.map(({ plan, ...rest }) => ({ name: plan.name, ...rest })),
    frameworks: wanted.frameworks,
    sources: sourcesOf(context, wanted),
  });
  return [about, ...described.map(({ plan }) => plan)];
};

const sourcesOf = (context: PlanContext, wanted: WantedSheets): Source[] => {
  const { crosswalks } = context.library;
  const sources = new Map<string, Source>();
  const add = (source: Source | undefined) => {
    if (source) sources.set(source.id, source);
  };
  for (const framework of wanted.frameworks) add(crosswalks.source(framework.source));
  for (const framework of wanted.crosswalk) {
    for (const { target, crosswalk } of context.crosswalksOf(framework.id)) {
      add(crosswalks.source(target.source));
      crosswalk.sources.forEach(add);
    }
  }
  wanted.transition?.crosswalk.sources.forEach(add);
  return [...sources.values()];
};
