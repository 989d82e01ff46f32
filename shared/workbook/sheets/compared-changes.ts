import { say } from "../../messages/say.ts";
import { outcomes } from "../../soa/compare-rows.ts";
import { area, cell } from "../address.ts";
import { fieldWord, valueCell } from "../change-words.ts";
import type { ChangeLine } from "../compared-lines.ts";
import { markOutcomes, markStatuses, outcomeWord } from "../compared-looks.ts";
import type { ComparisonContext } from "../comparison-context.ts";
import { tableName } from "../context.ts";
import { documentBlock, printOf } from "../document-block.ts";
import type { PlanValue, SheetPlan } from "../plan.ts";
import { SheetBuilder } from "../sheet-builder.ts";

const columns = [
  ["control", 14],
  ["title", 34],
  ["outcome", 13],
  ["field", 20],
  ["before", 46],
  ["after", 46],
] as const;

const headerRow = 6;
const top = headerRow + 1;
const at = (key: (typeof columns)[number][0]): number => columns.findIndex(([name]) => name === key) + 1;

const cellsOf = ({ id, title, outcome, change }: ChangeLine, context: ComparisonContext): PlanValue[] => [
  id,
  title,
  outcomeWord(outcome),
  change ? fieldWord(change.field) : null,
  change ? valueCell(change.field, change.before, context.nameOf) : null,
  change ? valueCell(change.field, change.after, context.nameOf) : null,
];

/** Every field that differs in a line of its own, before and after. */
export const comparedChangesSheet = (context: ComparisonContext, lines: readonly ChangeLine[]): SheetPlan => {
  const name = say("workbook.sheet.compared-changes");
  const sheet = new SheetBuilder(name);
  const fields = { ...context.fields, title: say("workbook.title.compared-changes"), id: "COMPARISON-CHANGES" };
  documentBlock(sheet, context, fields, [
    { label: 1, value: 2 },
    { label: 3, value: 4 },
    { label: 5, value: 6 },
  ]);
  sheet.value(4, 3, say("workbook.note.compared-changes"), "subtitle");
  const cells = lines.map((line) => cellsOf(line, context));
  const nothing = [null, say("workbook.compare.nothing"), null, null, null, null];
  const shown = cells.length > 0 ? cells : [nothing];
  const bottom = headerRow + shown.length;
  counts(sheet, lines, bottom);
  sheet.table(
    tableName(name),
    headerRow,
    1,
    columns.map(([key]) => say(`workbook.compare.column.${key}`)),
    shown.length,
  );
  sheet.values(top, 1, shown, "text");
  const down = (key: (typeof columns)[number][0]): string => area(top, at(key), bottom, at(key));
  sheet.style(down("control"), "id");
  markOutcomes(sheet, down("outcome"), cell(top, at("outcome")));
  markStatuses(
    sheet,
    area(top, at("before"), bottom, at("after")),
    cell(top, at("before")),
    `$${cell(top, at("field"))}="${fieldWord("status")}"`,
  );
  return sheet.finish(
    columns.map(([, width]) => width),
    printOf(context, fields, { repeat: headerRow, area: `A1:${cell(bottom, columns.length)}` }),
    { tab: "output", freeze: { rows: headerRow, columns: 1 } },
  );
};

/** How many lines tell of what, in the frozen header. */
const counts = (sheet: SheetBuilder, lines: readonly ChangeLine[], bottom: number): void => {
  const column = area(top, at("outcome"), bottom, at("outcome"));
  const terms = outcomes
    .filter((one) => one !== "unchanged")
    .map((one) => ({
      formula: `"${outcomeWord(one)}: "&COUNTIF(${column},"${outcomeWord(one)}")`,
      now: `${outcomeWord(one)}: ${lines.filter(({ outcome }) => outcome === one).length}`,
    }));
  sheet.value(5, 1, say("workbook.compare.lines"), "label");
  sheet.formula(
    5,
    2,
    {
      formula: `=${terms.map(({ formula }) => formula).join('&"   "&')}`,
      result: terms.map(({ now }) => now).join("   "),
    },
    "check",
  );
};
