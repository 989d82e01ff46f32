import type { CatalogFramework } from "../../catalog/catalog.ts";
import { say } from "../../messages/say.ts";
import { type SoaItem, statuses } from "../../soa/document.ts";
import { area, cell, column, columnOn } from "../address.ts";
import { type AssessmentColumn, assessmentColumns, type ColumnKey } from "../assessment-columns.ts";
import { assessmentName } from "../assessment-name.ts";
import { type AssessmentRow, assessmentRows, type Coverage } from "../assessment-rows.ts";
import { headerChecks } from "../checks.ts";
import { documentId, type PlanContext, tableName } from "../context.ts";
import { type DocumentFields, documentBlock, printOf } from "../document-block.ts";
import type { SheetPlan } from "../plan.ts";
import { SheetBuilder } from "../sheet-builder.ts";
import { mark, no, statusLooks, statusWord, yes } from "../words.ts";
import { assessmentChecks } from "./assessment-checks.ts";
import type { CrosswalkSheet } from "./crosswalk.ts";

/** An assessment sheet with what other sheets need to refer to it. */
export interface AssessmentSheet {
  readonly plan: SheetPlan;
  readonly framework: CatalogFramework;
  readonly coverage: Coverage;
  readonly rows: readonly AssessmentRow[];
  /** The data cells of a column, absolute and with the sheet; undefined where the sheet has no such column. */
  range(key: ColumnKey): string | undefined;
}

export interface AssessmentRequest {
  readonly kind: "soa" | "gap";
  readonly framework: CatalogFramework;
  readonly coverage: Coverage;
  readonly foreign: readonly SoaItem[];
  readonly crosswalk: CrosswalkSheet | undefined;
  readonly day: string;
}

const headerRow = 6;

const kindOf = ({ kind, coverage }: AssessmentRequest) => (kind === "gap" && coverage === "clauses" ? "clauses" : kind);

const fieldsOf = (context: PlanContext, request: AssessmentRequest, name: string): DocumentFields => {
  const { soa } = context;
  const mine = soa?.framework === request.framework.id ? soa : undefined;
  return {
    title:
      (request.kind === "soa" && mine?.title) ||
      say(`workbook.title.${kindOf(request)}`, { framework: request.framework.name }),
    id: documentId(name),
    ofDocument: mine !== undefined,
    ...(mine?.version === undefined ? {} : { version: mine.version }),
    ...(mine?.date === undefined ? {} : { date: mine.date }),
    ...(mine?.approver === undefined ? {} : { approver: mine.approver }),
    ...(mine?.classification === undefined ? {} : { classification: mine.classification }),
  };
};

/** Dropdowns and dates of the data rows; a clause has no choice of applicability. */
const addValidations = (sheet: SheetBuilder, rows: readonly AssessmentRow[], at: Map<ColumnKey, number>): void => {
  const top = headerRow + 1;
  const bottom = headerRow + rows.length;
  const down = (key: ColumnKey, from = top): string | undefined => {
    const place = at.get(key);
    return place === undefined || from > bottom ? undefined : area(from, place, bottom, place);
  };
  const list = (range: string | undefined, values: readonly string[], message: string) => {
    if (range) sheet.validate({ range, kind: "list", values, message });
  };
  const clauses = rows.filter((row) => row.kind === "clause").length;
  list(down("applicable", top + clauses), [yes(), no()], say("workbook.hint.applicable"));
  for (const reason of ["risk", "legal", "contract", "business"] as const) {
    list(down(`reason-${reason}`), [mark], say("workbook.hint.reason"));
  }
  list(down("status"), statuses.map(statusWord), say("workbook.hint.status"));
  for (const key of ["expires", "due"] as const) {
    const range = down(key);
    if (range) sheet.validate({ range, kind: "date", message: say(`workbook.hint.${key}`) });
  }
};

const addLooks = (sheet: SheetBuilder, rows: readonly AssessmentRow[], at: Map<ColumnKey, number>): void => {
  const top = headerRow + 1;
  const bottom = headerRow + rows.length;
  const place = (key: ColumnKey): number => at.get(key) ?? 1;
  const down = (key: ColumnKey): string => area(top, place(key), bottom, place(key));
  const same = (key: ColumnKey): string => `$${column(place(key))}${top}`;
  for (const status of statuses) {
    sheet.format({
      range: down("status"),
      formula: `=${same("status")}="${statusWord(status)}"`,
      ...statusLooks[status],
    });
  }
  const excluded = `${same("applicable")}="${no()}"`;
  sheet.format({
    range: down("justification"),
    formula: `=AND(${excluded},TRIM(${same("justification")})="")`,
    look: "bad",
  });
  sheet.format({ range: down("applicable"), formula: `=${excluded}`, look: "muted", symbol: "–" });
};

const liveColumns = (
  sheet: SheetBuilder,
  rows: readonly AssessmentRow[],
  crosswalk: CrosswalkSheet | undefined,
  first: number,
): void => {
  crosswalk?.columns.forEach(({ range, lookUp }, index) => {
    sheet.formulas(
      headerRow + 1,
      first + index,
      rows.map((row, line) => [
        {
          formula: `=IFERROR(INDEX(${range},MATCH($A${headerRow + 1 + line},${crosswalk.ids},0))&"","")`,
          result: row.kind === "own" ? "" : lookUp(row.id),
        },
      ]),
      "computed",
    );
  });
};

/** Plans a Statement of Applicability or a gap assessment: document block, checks, and one table. */
export const assessmentSheet = (context: PlanContext, request: AssessmentRequest): AssessmentSheet => {
  const { kind, framework, coverage, crosswalk } = request;
  const name = assessmentName(context.library, kindOf(request), framework);
  const rows = assessmentRows(context, framework, coverage, request.foreign, request.day);
  const live = crosswalk?.columns.map((one) => one.heading) ?? [];
  const { fixed, extra } = assessmentColumns(context, kind, rows, framework.id);
  const written: readonly AssessmentColumn[] = [...fixed, ...extra];
  const extraAt = fixed.length + live.length + 1;
  const at = new Map<ColumnKey, number>([
    ...fixed.map((one, index) => [one.key, index + 1] as const),
    ...extra.map((one, index) => [one.key, extraAt + index] as const),
  ]);
  const range = (key: ColumnKey): string | undefined => {
    const place = at.get(key);
    return place === undefined ? undefined : columnOn(name, place, headerRow + 1, headerRow + rows.length);
  };

  const sheet = new SheetBuilder(name);
  const fields = fieldsOf(context, request, name);
  const justification = at.get("justification") ?? 5;
  documentBlock(sheet, context, fields, [
    { label: 1, value: 2 },
    { label: 3, value: 4 },
    { label: justification - (kind === "soa" ? 2 : 0), value: justification + (kind === "soa" ? 0 : 1) },
  ]);
  sheet.value(4, 3, say(kind === "soa" ? "workbook.note.soa" : `workbook.note.${coverage}`), "subtitle");

  const headings = [...fixed.map((one) => one.heading), ...live, ...extra.map((one) => one.heading)];
  sheet.table(tableName(name), headerRow, 1, headings, rows.length);
  sheet.values(
    headerRow + 1,
    1,
    rows.map((row) => fixed.map((one) => one.value(row))),
  );
  if (extra.length > 0)
    sheet.values(
      headerRow + 1,
      extraAt,
      rows.map((row) => extra.map((one) => one.value(row))),
    );
  for (const one of written) {
    const place = at.get(one.key) ?? 1;
    sheet.style(area(headerRow + 1, place, headerRow + rows.length, place), one.style);
  }
  const clauses = rows.filter((row) => row.kind === "clause").length;
  const applicable = at.get("applicable");
  if (clauses > 0 && applicable)
    sheet.style(area(headerRow + 1, applicable, headerRow + clauses, applicable), "centre");
  liveColumns(sheet, rows, crosswalk, fixed.length + 1);
  addValidations(sheet, rows, at);
  addLooks(sheet, rows, at);
  headerChecks(
    sheet,
    5,
    assessmentChecks(rows, (key) => range(key)?.split("!")[1]),
    [{ from: 2, to: 2 }, { from: 3, to: kind === "soa" ? 6 : 4 }, ...checkPlaces(kind, at)],
  );
  const printed = at.get("due") ?? headings.length;
  return {
    plan: sheet.finish(
      [...fixed.map((one) => one.width), ...live.map(() => 48), ...extra.map((one) => one.width)],
      printOf(context, fields, { repeat: headerRow, area: `A1:${cell(headerRow + rows.length, printed)}` }),
      { tab: "input", freeze: { rows: headerRow, columns: 2 } },
    ),
    framework,
    coverage,
    rows,
    range,
  };
};

const checkPlaces = (kind: "soa" | "gap", at: ReadonlyMap<ColumnKey, number>) => {
  const place = (key: ColumnKey) => at.get(key) ?? 1;
  const first =
    kind === "soa"
      ? { from: 7, to: place("justification") }
      : { from: place("justification"), to: place("justification") };
  return [
    first,
    { from: place("status"), to: place("evidence") > place("status") + 2 ? place("status") + 1 : place("evidence") },
    { from: place("expires"), to: place("owner") },
    { from: place("due"), to: place("due") },
    { from: place("notes"), to: place("notes") },
  ];
};
