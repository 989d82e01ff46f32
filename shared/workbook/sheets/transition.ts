import { say } from "../../messages/say.ts";
import { statuses } from "../../soa/document.ts";
import type { OpenStep } from "../../soa/placed-rows.ts";
import { area, cell } from "../address.ts";
import { type PlanContext, tableName } from "../context.ts";
import { printOf } from "../document-block.ts";
import type { ConditionalFormatPlan, PlanValue, SheetPlan } from "../plan.ts";
import { SheetBuilder } from "../sheet-builder.ts";
import { sourceCell } from "../source-cell.ts";
import { evidenceCells, restCells } from "../transition-cells.ts";
import { type Relation, type TransitionRow, transitionOf } from "../transition-rows.ts";
import { settleCells } from "../transition-settle.ts";
import { applicableWord, no, statusLooks, statusWord, text, yes } from "../words.ts";
import type { AssessmentSheet } from "./assessment.ts";
import { newAnswers } from "./transition-answers.ts";
import { headerRow, transitionFields, transitionHead } from "./transition-head.ts";

const kinds = [
  ["old", 11],
  ["old-title", 30],
  ["old-applicable", 11],
  ["old-justification", 30],
  ["old-status", 15],
  ["old-evidence", 24],
  ["old-owner", 14],
  ["old-rest", 30],
  ["relation", 15],
  ["new", 9],
  ["new-title", 30],
  ["new-applicable", 11],
  ["new-status", 15],
  ["conflicts", 40],
  ["old-row", 16],
] as const;
type TransitionColumn = (typeof kinds)[number][0];

/** The columns of one sheet; a text longer than a cell goes on in a further column of its kind. */
interface Columns {
  readonly widths: readonly number[];
  readonly headings: readonly string[];
  /** The first column of a kind. */
  at(key: TransitionColumn): number;
  /** The data cells of all columns of a kind. */
  down(key: TransitionColumn): string;
}

const columnsOf = (lines: number, wide: Partial<Record<TransitionColumn, number>>): Columns => {
  const count = (key: TransitionColumn): number => Math.max(1, wide[key] ?? 1);
  const held = kinds.flatMap(([key, width]) => {
    const heading = say(`workbook.transition.${key}`);
    return Array.from({ length: count(key) }, (_, index) => ({
      key,
      width,
      heading: index === 0 ? heading : `${heading} (${index + 1})`,
    }));
  });
  const at = (key: TransitionColumn): number => held.findIndex((column) => column.key === key) + 1;
  return {
    widths: held.map(({ width }) => width),
    headings: held.map(({ heading }) => heading),
    at,
    down: (key) => area(headerRow + 1, at(key), headerRow + lines, at(key) + count(key) - 1),
  };
};

const relationLooks: readonly {
  readonly relation: Relation;
  readonly look: ConditionalFormatPlan["look"];
  readonly symbol: string;
}[] = [
  { relation: "carried", look: "good", symbol: "→" },
  { relation: "kept", look: "good", symbol: "=" },
  { relation: "merged", look: "progress", symbol: "⇉" },
  { relation: "split", look: "progress", symbol: "⇇" },
  { relation: "merged-split", look: "progress", symbol: "⇄" },
  { relation: "new", look: "warning", symbol: "+" },
  { relation: "absent", look: "warning", symbol: "?" },
  { relation: "unmapped", look: "bad", symbol: "!" },
];

/** Texts in as many cells as their columns have. */
const spread = (texts: readonly (readonly string[])[]): PlanValue[][] => {
  const width = widest(texts);
  return texts.map((held) => Array.from({ length: width }, (_, index) => held[index] ?? null));
};

const widest = (texts: readonly (readonly string[])[]): number =>
  texts.reduce((most, held) => Math.max(most, held.length), 1);

/**
 * The old Statement of Applicability beside the new edition, row by row, nothing left out.
 *
 * @param sheets those that hold the new document's rows.
 */
export const transitionSheet = (
  context: PlanContext,
  step: OpenStep,
  sheets: readonly AssessmentSheet[],
): SheetPlan => {
  const name = say("workbook.sheet.transition", { from: step.from.edition, to: step.to.edition });
  const sheet = new SheetBuilder(name);
  const transition = transitionOf(context.library.catalog, step, context.before);
  const { rows } = transition;
  const rest = rows.map(({ before }) => (before ? restCells(before.item) : []));
  const settle = settleCells(context.migration, transition);
  const columns = columnsOf(rows.length, { "old-rest": widest(rest), conflicts: widest(settle) });
  transitionHead(sheet, context, step, transition, columns.at("relation"));
  sheet.table(tableName(name), headerRow, 1, columns.headings, rows.length);
  oldSide(sheet, columns, rows, rest);
  newSide(sheet, columns, rows, settle);
  const at = { id: columns.at("new"), applicable: columns.at("new-applicable") };
  newAnswers(sheet, step, rows, { top: headerRow + 1, at }, sheets);
  looks(sheet, columns);
  return sheet.finish(
    columns.widths,
    printOf(context, transitionFields(context, step), {
      repeat: headerRow,
      area: `A1:${cell(headerRow + rows.length, columns.widths.length)}`,
    }),
    { tab: "output", freeze: { rows: headerRow, columns: 1 } },
  );
};

const oldSide = (
  sheet: SheetBuilder,
  { at, down }: Columns,
  rows: readonly TransitionRow[],
  rest: readonly (readonly string[])[],
): void => {
  const top = headerRow + 1;
  sheet.values(
    top,
    1,
    rows.map(({ before }): PlanValue[] => {
      if (!before) return Array.from({ length: at("old-rest") - 1 }, () => null);
      const { id, title, item } = before;
      return [
        id,
        title,
        applicableWord(item.applicable),
        text(item.justification),
        item.status === undefined ? null : statusWord(item.status),
        evidenceCells(item)[0] ?? null,
        text(item.owner),
      ];
    }),
  );
  sheet.values(top, at("old-rest"), spread(rest));
  sheet.style(down("old"), "id").style(down("old-title"), "text").style(down("old-applicable"), "inputCentre");
  for (const key of ["old-justification", "old-status", "old-evidence", "old-owner", "old-rest"] as const)
    sheet.style(down(key), "input");
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

const newSide = (
  sheet: SheetBuilder,
  { at, down }: Columns,
  rows: readonly TransitionRow[],
  settle: readonly (readonly string[])[],
): void => {
  const top = headerRow + 1;
  sheet.values(
    top,
    at("relation"),
    rows.map((row) => [say(`workbook.relation.${row.relation}`), row.after?.id ?? null, row.after?.title ?? null]),
    "text",
  );
  sheet.style(down("new"), "id");
  sheet.values(
    top,
    at("conflicts"),
    settle.map(([first]) => [first ?? null]),
    "text",
  );
  // Of thousands of rows that merge one line fills hundreds of cells, and the others none of them.
  for (const [line, [, ...others]] of settle.entries()) sheet.values(top + line, at("conflicts") + 1, [others], "text");
  sheet.values(
    top,
    at("old-row"),
    rows.map(({ before }) => [sourceCell(before?.item.source)]),
    "text",
  );
};

const looks = (sheet: SheetBuilder, { at, down }: Columns): void => {
  const top = headerRow + 1;
  for (const key of ["old-status", "new-status"] as const) {
    for (const status of statuses) {
      sheet.format({
        range: down(key),
        formula: `=${cell(top, at(key))}="${statusWord(status)}"`,
        ...statusLooks[status],
      });
    }
  }
  for (const { relation, ...marked } of relationLooks) {
    sheet.format({
      range: down("relation"),
      formula: `=${cell(top, at("relation"))}="${say(`workbook.relation.${relation}`)}"`,
      ...marked,
    });
  }
  sheet.format({ range: down("conflicts"), formula: `=${cell(top, at("conflicts"))}<>""`, look: "warning" });
};
