import type { CatalogFramework } from "../../catalog/catalog.ts";
import { say } from "../../messages/say.ts";
import { evidencedCredit, statusCredit } from "../../readiness/credit.ts";
import { certifications } from "../../readiness/requirements.ts";
import type { AssessedRow } from "../../readiness/rows.ts";
import { scoreGroups, scoreRows } from "../../readiness/score.ts";
import { statuses } from "../../soa/document.ts";
import { area, cell, cellOn, columnOn } from "../address.ts";
import { documentId, type PlanContext, tableName, tagOf } from "../context.ts";
import { dayNumber } from "../day.ts";
import { organisation, printOf } from "../document-block.ts";
import type { PlanValue, SheetPlan } from "../plan.ts";
import { type Computed, SheetBuilder } from "../sheet-builder.ts";
import { statusLooks, statusWord } from "../words.ts";
import type { AssessmentSheet } from "./assessment.ts";
import { type GateRow, gateRows } from "./gate-checks.ts";
import { writeGains } from "./readiness-gains.ts";
import { type ScoringSheet, scoringSheet } from "./scoring.ts";
import { verdictLooks } from "./verdict-looks.ts";

const rowOf = { figures: 4, asOf: 8, day: 9, majors: 10, scale: 13 } as const;
/** The longest bar, in characters: one for every five points. */
const barOf = (score: number | null): string => (score === null ? "" : "█".repeat(Math.round(score / 5)));

const scaleTop = rowOf.scale + 1;
const scaleBottom = rowOf.scale + statuses.length;

/** Plans the readiness sheet of a framework and the workings under it. */
export const readinessSheets = (
  context: PlanContext,
  framework: CatalogFramework,
  sourceOf: (kind: "clause" | "control") => AssessmentSheet,
): { readonly readiness: SheetPlan; readonly scoring: SheetPlan } => {
  const name = say("workbook.sheet.readiness", { framework: tagOf(context.library, framework) });
  const scoring = scoringSheet(context, framework, sourceOf, {
    asOf: cellOn(name, rowOf.day, 3),
    statuses: columnOn(name, 2, scaleTop, scaleBottom),
    credits: columnOn(name, 3, scaleTop, scaleBottom),
    evidenced: cellOn(name, scaleBottom + 1, 3),
  });
  const sheet = new SheetBuilder(name);
  const title = say("workbook.title.readiness", { framework: framework.name });
  sheet.value(1, 1, title, "title").height(1, 28);
  sheet.formula(2, 1, organisation(context), "subtitle");
  inputs(sheet, context);
  scale(sheet, name, scoring);
  const groupsTop = rowOf.scale + statuses.length + 4;
  const afterGroups = groups(sheet, name, scoring, groupsTop);
  const gates = stages(sheet, name, framework, scoring, afterGroups + 2);
  writeGains(sheet, name, scoring, gates.next + 1);
  figures(sheet, scoring, gates.stages);
  sheet.value(6, 1, say("workbook.note.readiness", { sources: sourceNames(sourceOf) }), "subtitle");
  return {
    readiness: sheet.finish(
      [10, 46, 13, 13, 13, 15, 12, 32],
      printOf(context, { title, id: documentId(name) }, { portrait: true }),
      { tab: "output" },
    ),
    scoring: scoring.plan,
  };
};

const sourceNames = (sourceOf: (kind: "clause" | "control") => AssessmentSheet): string =>
  [...new Set([sourceOf("clause").plan.name, sourceOf("control").plan.name])].join(say("workbook.and"));

const inputs = (sheet: SheetBuilder, context: PlanContext): void => {
  const label = (row: number, key: "as-of" | "day" | "majors") =>
    sheet.value(row, 2, say(`workbook.readiness.${key}`), "label");
  label(rowOf.asOf, "as-of").value(rowOf.asOf, 3, dayNumber(context.asOf), "inputDate");
  sheet.validate({ range: cell(rowOf.asOf, 3), kind: "date", message: say("workbook.hint.as-of") });
  const day = dayNumber(context.asOf);
  const asOf = cell(rowOf.asOf, 3);
  label(rowOf.day, "day").formula(
    rowOf.day,
    3,
    { formula: `=IF(${asOf}="",TODAY(),${asOf})`, result: day ?? undefined },
    "date",
  );
  label(rowOf.majors, "majors").value(rowOf.majors, 3, 0, "inputNumber");
  sheet.validate({
    range: cell(rowOf.majors, 3),
    kind: "whole",
    minimum: 0,
    maximum: 1000,
    message: say("workbook.hint.majors"),
  });
};

const inScope = (rows: readonly AssessedRow[] | undefined, test: (row: AssessedRow) => boolean): number | undefined =>
  rows?.filter((row) => !row.excluded && test(row)).length;

/** What each status earns, as the score uses it, and how many rows have it. */
const scale = (sheet: SheetBuilder, name: string, scoring: ScoringSheet): void => {
  const { rows } = scoring;
  sheet.value(rowOf.scale - 1, 1, say("workbook.readiness.scale"), "section");
  const headings = (["sign", "status", "credit", "rows"] as const).map((key) =>
    say(`workbook.readiness.column.${key}`),
  );
  sheet.table(tableName(`${name} scale`), rowOf.scale, 1, headings, statuses.length + 1);
  sheet.values(
    scaleTop,
    1,
    [
      ...statuses.map((status) => [statusLooks[status].symbol, statusWord(status), statusCredit[status]]),
      [statusLooks.verified.symbol, say("workbook.readiness.evidenced"), evidencedCredit],
    ],
    "text",
  );
  const last = scaleBottom + 1;
  sheet.style(area(scaleTop, 1, last, 1), "centre").style(area(scaleTop, 3, last, 3), "points");
  const status = scoring.range("status");
  const scope = scoring.range("in-scope");
  const count = (row: number) => `=SUMPRODUCT((${status}=$B${row})*${scope})`;
  sheet.formulas(
    scaleTop,
    4,
    [
      ...statuses.map((one, index): Computed[] => [
        { formula: count(scaleTop + index), result: inScope(rows, (row) => row.status === one) },
      ]),
      [
        {
          formula: `=SUMPRODUCT((${status}="${statusWord("implemented")}")*${scoring.range("current")}*${scope})`,
          result: inScope(rows, (row) => row.status === "implemented" && row.current),
        },
      ],
    ],
    "number",
  );
  statuses.forEach((one, index) => {
    sheet.format({
      range: area(scaleTop + index, 1, scaleTop + index, 2),
      formula: "=TRUE",
      look: statusLooks[one].look,
    });
  });
};

/** Scores by clause and theme; answers the last row used. */
const groups = (sheet: SheetBuilder, name: string, scoring: ScoringSheet, top: number): number => {
  const { framework, rows } = scoring;
  const [group, scope, weight, credit, status] = (["group", "in-scope", "weight", "credit", "status"] as const).map(
    scoring.range,
  );
  const known = rows ? scoreGroups(framework, rows) : undefined;
  const ids = [...new Set(framework.leaves.map((leaf) => framework.path(leaf.id)[0]?.id ?? leaf.id))];
  sheet.value(top - 1, 1, say("workbook.readiness.groups"), "section");
  const headings = (
    ["group", "title", "in-scope", "assessed", "excluded", "completeness", "score", "bar"] as const
  ).map((key) => say(`workbook.readiness.column.${key}`));
  sheet.table(tableName(`${name} groups`), top, 1, headings, ids.length);
  sheet.values(
    top + 1,
    1,
    ids.map((id) => [id, framework.get(id)?.title ?? id]),
    "text",
  );
  const bottom = top + ids.length;
  sheet.style(area(top + 1, 1, bottom, 1), "id");
  sheet.formulas(
    top + 1,
    3,
    ids.map((_, index): Computed[] => {
      const r = top + 1 + index;
      const mine = `(${group}=$A${r})`;
      const now = known?.[index];
      const give = <T extends PlanValue>(value: T | null | undefined): PlanValue | undefined =>
        now === undefined ? undefined : (value ?? "");
      return [
        { formula: `=SUMPRODUCT(${mine}*${scope})`, result: give(now?.inScope) },
        {
          formula: `=SUMPRODUCT(${mine}*${scope}*(${status}<>"${statusWord("not-assessed")}"))`,
          result: give(now?.assessed),
        },
        { formula: `=SUMPRODUCT(${mine}*(1-${scope}))`, result: give(now?.excluded) },
        { formula: `=IF(C${r}=0,"",100*D${r}/C${r})`, result: give(now?.completeness) },
        {
          formula: `=IF(C${r}=0,"",100*SUMPRODUCT(${mine}*${scope}*${weight}*${credit})/SUMPRODUCT(${mine}*${scope}*${weight}))`,
          result: give(now?.score),
        },
        { formula: `=IF(G${r}="","",REPT("█",ROUND(G${r}/5,0)))`, result: give(now && barOf(now.score)) },
      ];
    }),
    "number",
  );
  sheet.style(area(top + 1, 6, bottom, 7), "points").style(area(top + 1, 8, bottom, 8), "bar");
  return bottom;
};

interface StageVerdict {
  readonly open: string;
  readonly pass: boolean | undefined;
}

/** The checks of both stages; nothing where the framework has no certification. */
const stages = (
  sheet: SheetBuilder,
  name: string,
  framework: CatalogFramework,
  scoring: ScoringSheet,
  top: number,
): { readonly next: number; readonly stages: readonly StageVerdict[] } => {
  const certification = certifications[framework.id];
  if (!certification) return { next: top, stages: [] };
  const firstOf = top + 2;
  const length = certification.documentedInformation.length + 5;
  const { stage1, stage2 } = gateRows(scoring, certification, {
    majors: cell(rowOf.majors, 3),
    stage1: area(firstOf, 4, firstOf + length - 1, 4),
  });
  const one = stage(sheet, name, "stage1", stage1, top);
  const two = stage(sheet, name, "stage2", stage2, one.bottom + 2);
  return { next: two.bottom + 1, stages: [one, two] };
};

const stage = (
  sheet: SheetBuilder,
  name: string,
  key: "stage1" | "stage2",
  rows: readonly GateRow[],
  top: number,
): StageVerdict & { readonly bottom: number } => {
  sheet.value(top, 1, say(`workbook.readiness.${key}`), "section");
  const headings = (["about", "check", "result", "open"] as const).map((one) =>
    say(`workbook.readiness.column.${one}`),
  );
  sheet.table(tableName(`${name} ${key}`), top + 1, 1, headings, rows.length);
  const first = top + 2;
  const bottom = top + 1 + rows.length;
  sheet.values(
    first,
    1,
    rows.map((row) => [row.about, row.title]),
    "text",
  );
  sheet.style(area(first, 1, bottom, 1), "id");
  const verdict = (now: number | undefined) =>
    now === undefined ? undefined : say(now === 0 ? "workbook.pass" : "workbook.open");
  sheet.formulas(
    first,
    3,
    rows.map((row, index) => [
      {
        formula: `=IF(D${first + index}=0,"${say("workbook.pass")}","${say("workbook.open")}")`,
        result: verdict(row.now),
      },
      { formula: `=${row.open}`, result: row.now },
    ]),
    "number",
  );
  const results = area(first, 3, bottom, 3);
  sheet.style(results, "centre");
  verdictLooks(sheet, results, cell(first, 3));
  const known = rows.every((row) => row.now !== undefined);
  return {
    bottom,
    open: area(first, 4, bottom, 4),
    pass: known ? rows.every((row) => row.now === 0) : undefined,
  };
};

/** The figures at the top: score, completeness, counts and the two stages. */
const figures = (sheet: SheetBuilder, scoring: ScoringSheet, verdicts: readonly StageVerdict[]): void => {
  const now = scoring.rows ? scoreRows(scoring.rows) : undefined;
  const [scope, weight, credit, status] = (["in-scope", "weight", "credit", "status"] as const).map(scoring.range);
  const row = rowOf.figures + 1;
  const labels = (["score", "completeness", "in-scope", "assessed", "excluded"] as const).map((key) =>
    say(`workbook.readiness.figure.${key}`),
  );
  const stageLabels = verdicts.map((_, index) =>
    say(index === 0 ? "workbook.readiness.stage1" : "workbook.readiness.stage2"),
  );
  sheet.values(rowOf.figures, 1, [[...labels, ...stageLabels]], "label");
  const order = ["score", "completeness", "inScope", "assessed", "excluded"] as const;
  const formulas = [
    `=IF(SUMPRODUCT(${weight},${scope})=0,0,100*SUMPRODUCT(${weight},${scope},${credit})/SUMPRODUCT(${weight},${scope}))`,
    `=IF(C${row}=0,0,100*D${row}/C${row})`,
    `=SUM(${scope})`,
    `=SUMPRODUCT(${scope}*(${status}<>"${statusWord("not-assessed")}"))`,
    `=SUMPRODUCT(1-${scope})`,
  ];
  sheet.formulas(
    row,
    1,
    [order.map((key, index) => ({ formula: formulas[index] ?? "", result: now ? (now[key] ?? 0) : undefined }))],
    "figure",
  );
  sheet.style(area(row, 3, row, 5), "figureWhole").height(row, 34);
  verdicts.forEach(({ open, pass }, index) => {
    const at = cell(row, 6 + index);
    const word = pass === undefined ? undefined : say(pass ? "workbook.pass" : "workbook.open");
    sheet.formula(
      row,
      6 + index,
      { formula: `=IF(SUM(${open})=0,"${say("workbook.pass")}","${say("workbook.open")}")`, result: word },
      "verdict",
    );
    verdictLooks(sheet, at, at);
  });
};
