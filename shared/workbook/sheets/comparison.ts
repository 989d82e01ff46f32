import { say } from "../../messages/say.ts";
import { documentChanges, documentFields } from "../../soa/compare-fields.ts";
import { type Outcome, outcomes } from "../../soa/compare-rows.ts";
import { type ComparisonSummary, exclusionOf, summaryOf } from "../../soa/compare-summary.ts";
import { statuses } from "../../soa/document.ts";
import { area, cell, columnOn } from "../address.ts";
import { fieldWord, valueCell } from "../change-words.ts";
import { markOutcomes, markStatuses, movementWord, outcomeWord } from "../compared-looks.ts";
import type { ComparisonContext } from "../comparison-context.ts";
import { tableName } from "../context.ts";
import { organisation, printOf } from "../document-block.ts";
import type { SheetPlan } from "../plan.ts";
import { type Computed, SheetBuilder } from "../sheet-builder.ts";
import { statusWord, text } from "../words.ts";
import type { ComparedControlsSheet } from "./compared-controls.ts";

const measures = ["advanced", "fell-back", "decisions", "justified", "unjustified", "document"] as const;
type Measure = (typeof measures)[number];

const figuresRow = 6;
const measuresRow = 10;
const statusesRow = measuresRow + measures.length + 3;
const documentsRow = statusesRow + statuses.length + 3;
const exclusionsRow = documentsRow + documentFields.length + 3;

/** Where the summary lists the words of the statuses, least advanced first. */
export const statusList = (): string =>
  columnOn(say("workbook.sheet.comparison"), 1, statusesRow + 1, statusesRow + statuses.length);

/** The outcome of a comparison on a page: what was added, removed and changed, and what it means. */
export const comparisonSheet = (context: ComparisonContext, controls: ComparedControlsSheet): SheetPlan => {
  const name = say("workbook.sheet.comparison");
  const sheet = new SheetBuilder(name);
  const title = say("workbook.title.comparison");
  sheet.value(1, 1, title, "title").height(1, 28);
  sheet.formula(2, 1, organisation(context), "subtitle");
  sheet.value(3, 1, say("workbook.note.comparison"), "subtitle");
  warnings(sheet, context);
  figures(sheet, context, controls);
  measured(sheet, name, context, controls);
  statusCounts(sheet, name, context, controls);
  documents(sheet, name, context);
  exclusions(sheet, name, context);
  return sheet.finish(
    [38, 31, 31, 15],
    printOf(context, { ...context.fields, title, id: "COMPARISON" }, { portrait: true }),
    { tab: "output" },
  );
};

/** What a reader has to know first, under the title. */
const warnings = (sheet: SheetBuilder, { warnings }: ComparisonContext): void => {
  if (warnings.length === 0) return;
  sheet.value(4, 1, warnings.join("\n"), "text").merge("A4:D4");
  const lines = warnings.reduce((sum, one) => sum + Math.ceil(one.length / 105), 0);
  sheet.height(4, Math.min(409, 6 + 13 * lines));
  sheet.format({ range: "A4:D4", formula: "=TRUE", look: "warning", symbol: "!" });
};

const section = (sheet: SheetBuilder, header: number, key: Parameters<typeof say>[0]): void => {
  sheet.value(header - 1, 1, say(key), "section");
};

const headings = (keys: readonly ("measure" | "controls" | "status" | "earlier" | "later" | "difference")[]) =>
  keys.map((key) => say(`workbook.compare.heading.${key}`));

const figures = (sheet: SheetBuilder, { lines }: ComparisonContext, controls: ComparedControlsSheet): void => {
  sheet.values(figuresRow, 1, [outcomes.map(outcomeWord)], "label");
  const count = (outcome: Outcome): Computed => ({
    formula: `=COUNTIF(${controls.range("outcome")},"${outcomeWord(outcome)}")`,
    result: lines.filter(({ row }) => row.outcome === outcome).length,
  });
  sheet.formulas(figuresRow + 1, 1, [outcomes.map(count)], "figureWhole").height(figuresRow + 1, 34);
};

/** What each count is now, by the domain. */
const resultOf = (
  summary: ComparisonSummary,
  justified: number,
  changes: number,
): Readonly<Record<Measure, number>> => ({
  advanced: summary.advanced,
  "fell-back": summary.fellBack,
  decisions: summary.decisions,
  justified,
  unjustified: summary.unjustified.length,
  document: changes,
});

const measured = (
  sheet: SheetBuilder,
  name: string,
  { before, after, lines }: ComparisonContext,
  controls: ComparedControlsSheet,
): void => {
  const first = measuresRow + 1;
  const last = measuresRow + measures.length;
  const [outcome, was, is] = (["outcome", "applicable-before", "applicable-after"] as const).map(controls.range);
  const exclusion = (key: "justified" | "unjustified") =>
    `=COUNTIF(${controls.range("exclusion")},"${say(`workbook.compare.exclusion.${key}`)}")`;
  const formulas: Readonly<Record<Measure, string>> = {
    advanced: `=COUNTIF(${controls.range("movement")},"${movementWord("advanced")}")`,
    "fell-back": `=COUNTIF(${controls.range("movement")},"${movementWord("fell-back")}")`,
    decisions: `=SUMPRODUCT((${outcome}="${outcomeWord("changed")}")*(${was}<>${is}))`,
    justified: exclusion("justified"),
    unjustified: exclusion("unjustified"),
    document: `=COUNTIF(${area(documentsRow + 1, 4, documentsRow + documentFields.length, 4)},"${outcomeWord("changed")}")`,
  };
  const justified = lines.filter(({ row }) => exclusionOf(row) === "justified").length;
  const results = resultOf(summaryOf(lines.map(({ row }) => row)), justified, documentChanges(before, after).length);
  section(sheet, measuresRow, "workbook.compare.section.measures");
  sheet.table(tableName(`${name} measures`), measuresRow, 1, headings(["measure", "controls"]), measures.length);
  sheet.values(
    first,
    1,
    measures.map((one) => [say(`workbook.compare.measure.${one}`)]),
    "text",
  );
  sheet.formulas(
    first,
    2,
    measures.map((one) => [{ formula: formulas[one], result: results[one] }]),
    "number",
  );
  const mark = (measure: Measure, look: "good" | "warning" | "bad", symbol: string): void => {
    const row = first + measures.indexOf(measure);
    sheet.format({ range: area(row, 1, row, 1), formula: `=$${cell(row, 2)}>0`, look, symbol });
  };
  mark("advanced", "good", "▲");
  mark("fell-back", "bad", "▼");
  mark("unjustified", "bad", "!");
  sheet.style(area(first, 1, last, 1), "text");
};

/** How many rows had each status before, and how many have it now. */
const statusCounts = (
  sheet: SheetBuilder,
  name: string,
  { lines }: ComparisonContext,
  controls: ComparedControlsSheet,
): void => {
  const first = statusesRow + 1;
  section(sheet, statusesRow, "workbook.compare.section.statuses");
  sheet.table(
    tableName(`${name} statuses`),
    statusesRow,
    1,
    headings(["status", "earlier", "later", "difference"]),
    statuses.length,
  );
  sheet.values(
    first,
    1,
    statuses.map((status) => [statusWord(status)]),
    "text",
  );
  sheet.formulas(
    first,
    2,
    statuses.map((status, index): Computed[] => {
      const row = first + index;
      const now = (side: "before" | "after"): number =>
        lines.filter(({ row }) => row[side] && (row[side].status ?? "not-assessed") === status).length;
      const count = (side: "before" | "after"): Computed => ({
        formula: `=COUNTIF(${controls.range(`status-${side}`)},$A${row})`,
        result: now(side),
      });
      return [count("before"), count("after"), { formula: `=$C${row}-$B${row}`, result: now("after") - now("before") }];
    }),
    "number",
  );
  markStatuses(sheet, area(first, 1, statusesRow + statuses.length, 1), cell(first, 1));
};

/** Both documents side by side. */
const documents = (sheet: SheetBuilder, name: string, context: ComparisonContext): void => {
  const first = documentsRow + 1;
  const last = documentsRow + documentFields.length;
  const changed = documentChanges(context.before, context.after).map(({ field }) => field);
  section(sheet, documentsRow, "workbook.compare.section.documents");
  sheet.table(
    tableName(`${name} documents`),
    documentsRow,
    1,
    [say("workbook.compare.column.field"), ...headings(["earlier", "later"]), say("workbook.compare.column.outcome")],
    documentFields.length,
  );
  sheet.values(
    first,
    1,
    documentFields.map((field) => [
      fieldWord(field),
      valueCell(field, text(context.before[field]), context.nameOf),
      valueCell(field, text(context.after[field]), context.nameOf),
    ]),
    "text",
  );
  sheet.formulas(
    first,
    4,
    documentFields.map((field, index) => [
      {
        formula: `=IF(EXACT($B${first + index},$C${first + index}),"${outcomeWord("unchanged")}","${outcomeWord("changed")}")`,
        result: outcomeWord(changed.includes(field) ? "changed" : "unchanged"),
      },
    ]),
    "computed",
  );
  markOutcomes(sheet, area(first, 4, last, 4), cell(first, 4));
};

/** The rows that an auditor asks about first; nothing where there are none. */
const exclusions = (sheet: SheetBuilder, name: string, { lines }: ComparisonContext): void => {
  const found = lines.filter(({ row }) => exclusionOf(row) === "unjustified");
  if (found.length === 0) return;
  section(sheet, exclusionsRow, "workbook.compare.section.exclusions");
  sheet.table(
    tableName(`${name} exclusions`),
    exclusionsRow,
    1,
    (["control", "title", "outcome"] as const).map((key) => say(`workbook.compare.column.${key}`)),
    found.length,
  );
  sheet.values(
    exclusionsRow + 1,
    1,
    found.map(({ id, title, row }) => [id, title, outcomeWord(row.outcome)]),
    "text",
  );
  const last = exclusionsRow + found.length;
  sheet.style(area(exclusionsRow + 1, 1, last, 1), "id");
  markOutcomes(sheet, area(exclusionsRow + 1, 3, last, 3), cell(exclusionsRow + 1, 3));
};
