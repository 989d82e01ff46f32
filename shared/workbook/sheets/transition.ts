import type { CatalogFramework } from "../../catalog/catalog.ts";
import type { Crosswalk } from "../../crosswalk/crosswalks.ts";
import { say } from "../../messages/say.ts";
import { statuses } from "../../soa/document.ts";
import { area, cell } from "../address.ts";
import { type PlanContext, tableName, tagOf } from "../context.ts";
import { documentBlock, printOf } from "../document-block.ts";
import type { PlanValue, SheetPlan } from "../plan.ts";
import { SheetBuilder } from "../sheet-builder.ts";
import { sourceCell } from "../source-cell.ts";
import { type Relation, type TransitionRow, transitionRows } from "../transition-rows.ts";
import { applicableWord, evidenceText, no, statusLooks, statusWord, text, yes } from "../words.ts";
import type { AssessmentSheet } from "./assessment.ts";

const columns = [
  ["old", 11],
  ["old-title", 30],
  ["old-applicable", 11],
  ["old-justification", 30],
  ["old-status", 15],
  ["old-evidence", 24],
  ["old-owner", 14],
  ["relation", 15],
  ["new", 9],
  ["new-title", 30],
  ["new-applicable", 11],
  ["new-status", 15],
  ["conflicts", 40],
  ["old-row", 16],
] as const;
type TransitionColumn = (typeof columns)[number][0];

const headerRow = 6;
const at = (key: TransitionColumn): number => columns.findIndex(([name]) => name === key) + 1;

const relationLooks: Readonly<
  Record<Relation, { look: "good" | "progress" | "warning" | "bad" | "muted"; symbol: string }>
> = {
  carried: { look: "good", symbol: "→" },
  kept: { look: "good", symbol: "=" },
  merged: { look: "progress", symbol: "⇉" },
  split: { look: "progress", symbol: "⇇" },
  "merged-split": { look: "progress", symbol: "⇄" },
  new: { look: "warning", symbol: "+" },
  absent: { look: "warning", symbol: "?" },
  unmapped: { look: "bad", symbol: "!" },
};

/** The old Statement of Applicability beside the new edition, row by row, nothing left out. */
export const transitionSheet = (
  context: PlanContext,
  from: CatalogFramework,
  to: CatalogFramework,
  crosswalk: Crosswalk,
  target: AssessmentSheet | undefined,
): SheetPlan => {
  const name = say("workbook.sheet.transition", { from: from.edition, to: to.edition });
  const sheet = new SheetBuilder(name);
  const { before } = context;
  const rows = transitionRows(from, to, crosswalk, before?.items);
  const fields = {
    title: say("workbook.title.transition", { from: from.name, to: to.name }),
    id: `TRANSITION-${tagOf(context.library, to)}`,
    ...(before?.version === undefined ? {} : { version: before.version }),
    ...(before?.date === undefined ? {} : { date: before.date }),
  };
  documentBlock(sheet, context, fields, [
    { label: 1, value: 2 },
    { label: 3, value: 4 },
    { label: 6, value: 7 },
  ]);
  sheet.value(4, 3, say("workbook.note.transition"), "subtitle");
  counts(sheet, rows);
  sheet.table(
    tableName(name),
    headerRow,
    1,
    columns.map(([key]) => say(`workbook.transition.${key}`)),
    rows.length,
  );
  oldSide(sheet, rows);
  newSide(sheet, context, rows, target);
  const bottom = headerRow + rows.length;
  looks(sheet, bottom);
  return sheet.finish(
    columns.map(([, width]) => width),
    printOf(context, fields, { repeat: headerRow, area: `A1:${cell(bottom, columns.length)}` }),
    { tab: "output", freeze: { rows: headerRow, columns: 1 } },
  );
};

/** How many rows of each relation there are, in the frozen header. */
const counts = (sheet: SheetBuilder, rows: readonly TransitionRow[]): void => {
  const column = area(headerRow + 1, at("relation"), headerRow + rows.length, at("relation"));
  const shown: readonly Relation[] = ["carried", "merged", "split", "merged-split", "new", "absent", "unmapped"];
  sheet.value(5, 1, say("workbook.transition.counts"), "label");
  const terms = shown.map((relation) => {
    const word = say(`workbook.relation.${relation}`);
    return {
      formula: `"${word}: "&SUMPRODUCT(--(${column}="${word}"))`,
      now: `${word}: ${rows.filter((row) => row.relation === relation).length}`,
    };
  });
  sheet.formula(
    5,
    2,
    {
      formula: `=${terms.map((one) => one.formula).join('&"   "&')}`,
      result: terms.map((one) => one.now).join("   "),
    },
    "check",
  );
};

const oldSide = (sheet: SheetBuilder, rows: readonly TransitionRow[]): void => {
  const top = headerRow + 1;
  const bottom = headerRow + rows.length;
  sheet.values(
    top,
    1,
    rows.map(({ before }): PlanValue[] => {
      const item = before?.item;
      return [
        before?.id ?? null,
        before?.title ?? null,
        applicableWord(item?.applicable),
        text(item?.justification),
        item?.status === undefined ? null : statusWord(item.status),
        evidenceText(item?.evidence),
        text(item?.owner),
      ];
    }),
  );
  const down = (key: TransitionColumn): string => area(top, at(key), bottom, at(key));
  sheet.style(down("old"), "id").style(down("old-title"), "text").style(down("old-applicable"), "inputCentre");
  sheet.style(area(top, at("old-justification"), bottom, at("old-owner")), "input");
  sheet.validate({
    range: down("old-applicable"),
    kind: "list",
    values: [yes(), no()],
    message: say("workbook.hint.applicable"),
  });
  sheet.validate({
    range: down("old-status"),
    kind: "list",
    values: statuses.map(statusWord),
    message: say("workbook.hint.status"),
  });
};

const conflictsOf = (context: PlanContext, control: string): string | null => {
  const merge = context.migration?.merged.find((one) => one.control === control);
  if (!merge || merge.conflicts.length === 0) return null;
  return merge.conflicts
    .map(({ field, values }) => {
      const said = values.map(({ control: old, value }) => `${old}: ${fieldWord(field, value)}`).join("; ");
      return `${say(`workbook.conflict.${conflictField(field)}`)}: ${said}`;
    })
    .join("\n");
};

const conflictFields = ["applicable", "status", "justification", "owner", "notes", "due", "weight"] as const;
const conflictField = (field: string): (typeof conflictFields)[number] | "other" =>
  conflictFields.find((known) => known === field) ?? "other";

const fieldWord = (field: string, value: string): string => {
  const status = field === "status" ? statuses.find((known) => known === value) : undefined;
  return status ? statusWord(status) : value;
};

const newSide = (
  sheet: SheetBuilder,
  context: PlanContext,
  rows: readonly TransitionRow[],
  target: AssessmentSheet | undefined,
): void => {
  const top = headerRow + 1;
  const bottom = headerRow + rows.length;
  sheet.values(
    top,
    at("relation"),
    rows.map((row) => [say(`workbook.relation.${row.relation}`), row.after?.id ?? null, row.after?.title ?? null]),
    "text",
  );
  sheet.style(area(top, at("new"), bottom, at("new")), "id");
  sheet.values(
    top,
    at("conflicts"),
    rows.map((row): PlanValue[] => {
      const reason = context.migration?.unmapped.find((one) => one.control === row.before?.id)?.reason;
      return [
        row.after ? conflictsOf(context, row.after.id) : (reason ?? say("workbook.transition.no-place")),
        sourceCell(row.before?.item?.source),
      ];
    }),
    "text",
  );
  const held = target?.rows ?? [];
  const ids = target?.range("control");
  const result = (key: "applicable" | "status", row: TransitionRow, line: number) => {
    const found = held.find((one) => one.id === row.after?.id)?.item;
    const now = key === "applicable" ? applicableWord(found?.applicable) : found?.status && statusWord(found.status);
    const where = `MATCH($${cell(top + line, at("new"))},${ids},0)`;
    return { formula: `=IFERROR(INDEX(${target?.range(key)},${where})&"","")`, result: now ?? "" };
  };
  if (ids === undefined) {
    sheet.style(area(top, at("new-applicable"), bottom, at("new-applicable")), "inputCentre");
    sheet.style(area(top, at("new-status"), bottom, at("new-status")), "input");
    return;
  }
  sheet.formulas(
    top,
    at("new-applicable"),
    rows.map((row, line) => [result("applicable", row, line), result("status", row, line)]),
    "computed",
  );
  sheet.style(area(top, at("new-applicable"), bottom, at("new-applicable")), "centre");
};

const looks = (sheet: SheetBuilder, bottom: number): void => {
  const top = headerRow + 1;
  const down = (key: TransitionColumn): string => area(top, at(key), bottom, at(key));
  for (const key of ["old-status", "new-status"] as const) {
    for (const status of statuses) {
      sheet.format({
        range: down(key),
        formula: `=${cell(top, at(key))}="${statusWord(status)}"`,
        ...statusLooks[status],
      });
    }
  }
  for (const relation of Object.keys(relationLooks) as Relation[]) {
    sheet.format({
      range: down("relation"),
      formula: `=${cell(top, at("relation"))}="${say(`workbook.relation.${relation}`)}"`,
      ...relationLooks[relation],
    });
  }
  sheet.format({ range: down("conflicts"), formula: `=${cell(top, at("conflicts"))}<>""`, look: "warning" });
};
