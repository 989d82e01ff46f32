import type { CatalogFramework } from "../../catalog/catalog.ts";
import { say } from "../../messages/say.ts";
import { gapsOf } from "../../readiness/gaps.ts";
import { type AssessedRow, assessRows, isStated } from "../../readiness/rows.ts";
import { weightInScope } from "../../readiness/score.ts";
import { area, column, columnOn } from "../address.ts";
import { documentId, type PlanContext, resultDay, tableName, tagOf } from "../context.ts";
import { printOf } from "../document-block.ts";
import type { PlanValue, SheetPlan } from "../plan.ts";
import { type Computed, SheetBuilder } from "../sheet-builder.ts";
import { applicableWord, no, statusWord, yes } from "../words.ts";
import type { AssessmentSheet } from "./assessment.ts";

const keys = [
  "control",
  "title",
  "group",
  "kind",
  "row",
  "applicable",
  "reason",
  "marks",
  "status",
  "current",
  "weight",
  "in-scope",
  "credit",
  "gain",
  "rank",
  "planned",
] as const;
export type ScoringKey = (typeof keys)[number];

/** The workings of one framework's score: one row a leaf, one formula a column. */
export interface ScoringSheet {
  readonly plan: SheetPlan;
  readonly framework: CatalogFramework;
  readonly rows: readonly AssessedRow[] | undefined;
  range(key: ScoringKey): string;
}

/** Cells of the readiness sheet that the workings refer to, absolute and with the sheet. */
export interface ScoringInputs {
  readonly asOf: string;
  readonly statuses: string;
  readonly credits: string;
  /** The credit of an implemented row with current evidence. */
  readonly evidenced: string;
}

const headerRow = 4;
const firstRow = headerRow + 1;
const at = (key: ScoringKey): number => keys.indexOf(key) + 1;
const own = (key: ScoringKey, row: number): string => `$${column(at(key))}${row}`;

type Line = Readonly<Record<Exclude<ScoringKey, "control" | "title" | "group" | "kind">, Computed>>;

/** What the cells of a row give, from the domain's own assessment of it. */
const resultsOf = (row: AssessedRow, rank: number | "", gain: number, place: number): Record<keyof Line, PlanValue> => {
  const { item } = row;
  const clause = row.control.kind === "clause";
  return {
    row: place,
    applicable: (clause && item?.applicable !== false && place > 0 ? yes() : applicableWord(item?.applicable)) ?? "",
    reason: isStated(item?.justification) ? 1 : 0,
    marks: item?.inclusion?.length ?? 0,
    status: statusWord(row.status),
    current: row.current ? 1 : 0,
    weight: row.weight,
    "in-scope": row.excluded ? 0 : 1,
    credit: !clause && item?.applicable === false ? 0 : row.credit,
    gain,
    rank,
    planned: isStated(item?.owner) && isStated(item?.due) ? 1 : 0,
  };
};

const formulasOf = (
  r: number,
  last: number,
  source: AssessmentSheet,
  inputs: ScoringInputs,
): Record<keyof Line, string> => {
  const cell = (key: ScoringKey) => own(key, r);
  const all = (key: ScoringKey) => `$${column(at(key))}$${firstRow}:$${column(at(key))}$${last}`;
  const found = (key: Parameters<AssessmentSheet["range"]>[0]) => `INDEX(${source.range(key)},${cell("row")})`;
  const marks = [source.range("reason-risk"), source.range("reason-business")];
  const block = marks[0] && marks[1] ? `${marks[0]}:${marks[1].split("!")[1]}` : undefined;
  const when = (then: string, missing: string) => `=IF(${cell("row")}=0,${missing},${then})`;
  const excludable = `${cell("kind")}="${say("workbook.kind.control")}"`;
  return {
    row: `=IFERROR(MATCH(${cell("control")},${source.range("control")},0),0)`,
    applicable: when(`${found("applicable")}&""`, '""'),
    reason: when(`IF(TRIM(${found("justification")})="",0,1)`, "0"),
    marks: block ? when(`COUNTA(INDEX(${block},${cell("row")},0))`, "0") : "=0",
    status: when(
      `IF(${found("status")}="","${statusWord("not-assessed")}",${found("status")})`,
      `"${statusWord("not-assessed")}"`,
    ),
    current: when(
      `IF(TRIM(${found("evidence")})="",0,IF(${found("expires")}="",1,IF(ISNUMBER(${found("expires")}),IF(${found("expires")}>=${inputs.asOf},1,0),0)))`,
      "0",
    ),
    weight: when(`IF(ISNUMBER(${found("weight")}),${found("weight")},1)`, "1"),
    "in-scope": `=IF(AND(${excludable},${cell("applicable")}="${no()}",${cell("reason")}=1),0,1)`,
    credit: `=IF(AND(${excludable},${cell("applicable")}="${no()}"),0,IF(AND(${cell("status")}="${statusWord("implemented")}",${cell("current")}=1),${inputs.evidenced},IFERROR(INDEX(${inputs.credits},MATCH(${cell("status")},${inputs.statuses},0)),0)))`,
    gain: `=IF(${cell("in-scope")}=1,100*${cell("weight")}*(1-${cell("credit")})/SUMPRODUCT(${all("weight")},${all("in-scope")}),0)`,
    rank: `=IF(${cell("gain")}>0,SUMPRODUCT(--(ROUND(${all("gain")},9)>ROUND(${cell("gain")},9)))+SUMPRODUCT(--(ROUND($${column(at("gain"))}$${firstRow}:${cell("gain")},9)=ROUND(${cell("gain")},9))),"")`,
    planned: when(`IF(AND(TRIM(${found("owner")})<>"",TRIM(${found("due")})<>""),1,0)`, "0"),
  };
};

export const scoringName = (context: PlanContext, framework: CatalogFramework): string =>
  say("workbook.sheet.scoring", { framework: tagOf(context.library, framework) });

/**
 * Plans the workings of a score.
 *
 * @param sourceOf the assessment sheet that holds a leaf.
 */
export const scoringSheet = (
  context: PlanContext,
  framework: CatalogFramework,
  sourceOf: (kind: "clause" | "control") => AssessmentSheet,
  inputs: ScoringInputs,
): ScoringSheet => {
  const name = scoringName(context, framework);
  const day = resultDay(context);
  const items = context.itemsOf(framework.id);
  const assessed = day === undefined ? undefined : assessRows(framework, items, day).rows;
  const last = headerRow + framework.leaves.length;
  const gaps = assessed ? gapsOf(assessed) : [];
  const ranks = new Map(gaps.map((gap, index) => [gap.control, index + 1]));
  const gains = new Map(gaps.map((gap) => [gap.control, gap.gain]));
  const weight = assessed ? weightInScope(assessed) : 0;

  const sheet = new SheetBuilder(name);
  const title = say("workbook.title.scoring", { framework: framework.name });
  sheet.value(1, 1, title, "title").height(1, 28);
  sheet.value(2, 1, say("workbook.note.scoring"), "subtitle");
  sheet.table(
    tableName(name),
    headerRow,
    1,
    keys.map((key) => say(`workbook.scoring.${key}`)),
    framework.leaves.length,
  );
  const kindOf = (kind: string) => (kind === "clause" ? "clause" : "control");
  sheet.values(
    firstRow,
    1,
    framework.leaves.map((control) => [
      control.id,
      control.title,
      framework.path(control.id)[0]?.id ?? control.id,
      say(`workbook.kind.${kindOf(control.kind)}`),
    ]),
    "text",
  );
  sheet.style(area(firstRow, 1, last, 1), "id").style(area(firstRow, 3, last, 3), "id");
  const computed = keys.slice(4).filter((key): key is keyof Line => key !== "control");
  const lines = framework.leaves.map((control, index) => {
    const kind = kindOf(control.kind);
    const source = sourceOf(kind);
    const row = assessed?.[index];
    const place = source.rows.findIndex((one) => one.id === control.id) + 1;
    const gain = weight === 0 ? 0 : (gains.get(control.id) ?? 0);
    const results = row ? resultsOf(row, ranks.get(control.id) ?? "", gain, place) : undefined;
    const formulas = formulasOf(firstRow + index, last, source, inputs);
    return computed.map((key): Computed => ({ formula: formulas[key], result: results?.[key] }));
  });
  sheet.formulas(firstRow, 5, lines, "centre");
  const style = (key: ScoringKey, look: "points" | "computed" | "number") =>
    sheet.style(area(firstRow, at(key), last, at(key)), look);
  style("status", "computed");
  style("gain", "points");
  return {
    plan: sheet.finish(
      [10, 44, 8, 9, 8, 11, 9, 10, 15, 10, 8, 9, 8, 9, 8, 10],
      printOf(context, { title, id: documentId(name) }, { repeat: headerRow }),
      { tab: "reference", freeze: { rows: headerRow, columns: 2 } },
    ),
    framework,
    rows: assessed,
    range: (key) => columnOn(name, at(key), firstRow, last),
  };
};
