import type { FrameworkId } from "../catalog/framework.ts";
import type { Library } from "../crosswalk/library.ts";
import { fail, type Result } from "../messages/issue.ts";
import { say } from "../messages/say.ts";
import { comparisonIssues } from "../soa/compare-issues.ts";
import { comparedRows } from "../soa/compare-rows.ts";
import type { Soa } from "../soa/document.ts";
import { standardName } from "../soa/withdrawn-edition.ts";
import { area } from "./address.ts";
import { changeLines, comparedLines } from "./compared-lines.ts";
import { comparisonSigns } from "./compared-looks.ts";
import type { ComparisonContext } from "./comparison-context.ts";
import { fitting } from "./fitting.ts";
import type { PlanValue, SheetPlan, WorkbookPlan } from "./plan.ts";
import type { SheetBuilder } from "./sheet-builder.ts";
import { aboutSheet } from "./sheets/about.ts";
import { comparedChangesSheet } from "./sheets/compared-changes.ts";
import { comparedControlsSheet } from "./sheets/compared-controls.ts";
import { comparisonSheet, statusList } from "./sheets/comparison.ts";
import { text } from "./words.ts";

/** The most rows that the sheet of changes has: what a Worker can still write. */
const mostChanges = 20_000;

/** `1.0 → 2.0`; undefined where neither document has a version. */
const versions = (before: Soa, after: Soa): string | undefined => {
  const [was, is] = [text(before.version), text(after.version)];
  return was === null && is === null ? undefined : `${was ?? "–"} → ${is ?? "–"}`;
};

const contextOf = (library: Library, before: Soa, after: Soa): ComparisonContext => {
  const version = versions(before, after);
  const classification = text(after.classification) ?? text(before.classification);
  return {
    library,
    organisation: after.organisation ?? before.organisation ?? "",
    soa: undefined,
    ownHeadings: new Map(),
    before,
    after,
    lines: comparedLines(library, after, comparedRows(before, after)),
    warnings: comparisonIssues(library, before, after).map(({ code, params }) => say(code, params)),
    fields: {
      ...(version === undefined ? {} : { version }),
      ...(classification === null ? {} : { classification }),
    },
    nameOf: (framework) => standardName(library.catalog, framework),
  };
};

/** Which documents were compared, on the About sheet. */
const compared =
  ({ before, after, nameOf }: ComparisonContext) =>
  (sheet: SheetBuilder, top: number): number => {
    const line = (side: "earlier" | "later", soa: Soa): PlanValue[] => [
      say(`workbook.compare.heading.${side}`),
      text(soa.title),
      [text(soa.version), text(soa.date)].filter((part) => part !== null).join(", ") || null,
      text(soa.organisation),
      say("workbook.compare.rows", { framework: nameOf(soa.framework), count: soa.items.length }),
    ];
    sheet.value(top, 1, say("workbook.compare.section.compared"), "section");
    sheet.table(
      "About_Compared",
      top + 1,
      1,
      (["document", "title", "version", "organisation", "rows"] as const).map((key) =>
        say(`workbook.compare.about.${key}`),
      ),
      2,
    );
    sheet.values(top + 2, 1, [line("earlier", before), line("later", after)], "text");
    sheet.style(area(top + 2, 3, top + 3, 3), "text");
    return top + 3;
  };

const about = (context: ComparisonContext, title: string, sheets: readonly SheetPlan[]): SheetPlan => {
  const { catalog, crosswalks } = context.library;
  const ids = new Set<FrameworkId>([
    context.before.framework,
    context.after.framework,
    ...context.lines.map(({ row }) => row.framework),
  ]);
  const frameworks = [...ids].flatMap((id) => catalog.get(id) ?? []);
  const sources = new Map(
    frameworks.flatMap(({ source }) => {
      const found = crosswalks.source(source);
      return found ? [[found.id, found] as const] : [];
    }),
  );
  const purposes = (["comparison", "compared-changes", "compared-controls"] as const).map((key) =>
    say(`workbook.purpose.${key}`),
  );
  return aboutSheet(context, {
    title,
    purpose: say("workbook.purpose.compared"),
    sheets: sheets.map(({ name }, index) => ({ name, purpose: purposes[index] ?? "" })),
    frameworks,
    sources: [...sources.values()],
    more: compared(context),
    signs: comparisonSigns(),
  });
};

/**
 * Plans the workbook of a comparison: About, a summary, every field that differs in a line of its own, and every row
 * of both documents once. The counts are formulas over those rows. More changes than a workbook takes are an issue, and
 * so is a text that no cell holds, with its place.
 */
export const planComparison = (library: Library, before: Soa, after: Soa): Result<WorkbookPlan> => {
  const context = contextOf(library, before, after);
  const changes = changeLines(context.lines);
  if (changes.length > mostChanges) {
    return fail("workbook.compare.too-many", { count: changes.length, limit: mostChanges });
  }
  const controls = comparedControlsSheet(context, statusList());
  const sheets = [comparisonSheet(context, controls), comparedChangesSheet(context, changes), controls.plan];
  const title = say("workbook.title.comparison");
  return fitting({
    title,
    subject: say("workbook.purpose.compared"),
    sheets: [about(context, title, sheets), ...sheets],
    names: [],
  });
};
