import { say } from "../../messages/say.ts";
import { exclusionOf, movementOf, wasJustified } from "../../soa/compare-summary.ts";
import type { SoaItem } from "../../soa/document.ts";
import { area, cell, columnOn } from "../address.ts";
import { headerChecks } from "../checks.ts";
import type { ComparedLine } from "../compared-lines.ts";
import { markMovements, markOutcomes, markStatuses, movementWord, outcomeWord } from "../compared-looks.ts";
import type { ComparisonContext } from "../comparison-context.ts";
import { tableName } from "../context.ts";
import { documentBlock, printOf } from "../document-block.ts";
import type { PlanValue, SheetPlan } from "../plan.ts";
import { type Computed, SheetBuilder } from "../sheet-builder.ts";
import { applicableWord, no, statusWord, text } from "../words.ts";

const columns = [
  ["control", 14],
  ["title", 38],
  ["outcome", 13],
  ["fields", 9],
  ["applicable-before", 11],
  ["applicable-after", 11],
  ["status-before", 16],
  ["status-after", 16],
  ["movement", 13],
  ["justification", 40],
  ["exclusion", 19],
] as const;
export type ComparedColumn = (typeof columns)[number][0];

const headerRow = 6;
const top = headerRow + 1;
const at = (key: ComparedColumn): number => columns.findIndex(([name]) => name === key) + 1;

/** The sheet with the cells of its columns, absolute and with the sheet. */
export interface ComparedControlsSheet {
  readonly plan: SheetPlan;
  range(key: ComparedColumn): string;
}

const exclusionWord = (exclusion: "justified" | "unjustified"): string =>
  say(`workbook.compare.exclusion.${exclusion}`);

const statusOf = (item: SoaItem | undefined): string | null =>
  item ? statusWord(item.status ?? "not-assessed") : null;

const given = ({ id, title, row }: ComparedLine): PlanValue[] => [
  id,
  title,
  outcomeWord(row.outcome),
  row.outcome === "changed" ? row.fields.length : null,
  applicableWord(row.before?.applicable),
  applicableWord(row.after?.applicable),
  statusOf(row.before),
  statusOf(row.after),
];

/** Which way the status went, by its place in the list of statuses. */
const movement = (line: ComparedLine | undefined, row: number, statuses: string): Computed => {
  const [before, after] = [`$${cell(row, at("status-before"))}`, `$${cell(row, at("status-after"))}`];
  const rank = (status: string): string => `MATCH(${status},${statuses},0)`;
  const moved = line && movementOf(line.row);
  return {
    formula: `=IF(OR(${before}="",${after}="",${before}=${after}),"",IF(${rank(after)}>${rank(before)},"${movementWord("advanced")}","${movementWord("fell-back")}"))`,
    result: moved ? movementWord(moved) : "",
  };
};

const exclusion = (line: ComparedLine | undefined, row: number): Computed => {
  const same = (key: ComparedColumn): string => `$${cell(row, at(key))}`;
  const excluded = line && exclusionOf(line.row);
  const isNew = `${same("applicable-before")}<>"${no()}"`;
  // Whether the earlier document had a justification is the only thing that the sheet does not show.
  const isOpen = line && wasJustified(line.row) ? "TRUE" : isNew;
  const [justified, unjustified] = [exclusionWord("justified"), exclusionWord("unjustified")];
  return {
    formula: `=IF(${same("applicable-after")}<>"${no()}","",IF(TRIM(${same("justification")})="",IF(${isOpen},"${unjustified}",""),IF(${isNew},"${justified}","")))`,
    result: excluded ? exclusionWord(excluded) : "",
  };
};

/**
 * Every row of both documents once: what became of it, applicability and status side by side, and what an auditor asks
 * about. `statuses` are the cells that list the words of the statuses, least advanced first.
 */
export const comparedControlsSheet = (context: ComparisonContext, statuses: string): ComparedControlsSheet => {
  const name = say("workbook.sheet.compared-controls");
  const sheet = new SheetBuilder(name);
  const fields = { ...context.fields, title: say("workbook.title.compared-controls"), id: "COMPARISON-CONTROLS" };
  documentBlock(sheet, context, fields, [
    { label: 1, value: 2 },
    { label: 3, value: 4 },
    { label: 7, value: 8 },
  ]);
  sheet.value(4, 3, say("workbook.note.compared-controls"), "subtitle");
  const { lines } = context;
  const none = [null, say("workbook.compare.no-rows"), null, null, null, null, null, null];
  const cells = lines.length > 0 ? lines.map(given) : [none];
  const bottom = headerRow + cells.length;
  const down = (key: ComparedColumn): string => area(top, at(key), bottom, at(key));
  sheet.table(
    tableName(name),
    headerRow,
    1,
    columns.map(([key]) => say(`workbook.compare.column.${key}`)),
    cells.length,
  );
  sheet.values(top, 1, cells, "text");
  sheet.values(
    top,
    at("justification"),
    cells.map((_, index) => [text(lines[index]?.row.after?.justification)]),
    "text",
  );
  sheet.formulas(
    top,
    at("movement"),
    cells.map((_, index) => [movement(lines[index], top + index, statuses)]),
    "computed",
  );
  sheet.formulas(
    top,
    at("exclusion"),
    cells.map((_, index) => [exclusion(lines[index], top + index)]),
    "computed",
  );
  sheet.style(down("control"), "id").style(down("fields"), "number");
  sheet.style(area(top, at("applicable-before"), bottom, at("applicable-after")), "centre");
  looks(sheet, down);
  const count = (key: ComparedColumn, word: string): string => `COUNTIF(${down(key)},"${word}")`;
  const now = (test: (line: ComparedLine) => boolean): number => lines.filter(test).length;
  headerChecks(
    sheet,
    5,
    [
      {
        label: say("workbook.compare.check.unjustified"),
        count: count("exclusion", exclusionWord("unjustified")),
        now: now(({ row }) => exclusionOf(row) === "unjustified"),
      },
      {
        label: say("workbook.compare.check.fell-back"),
        count: count("movement", movementWord("fell-back")),
        now: now(({ row }) => movementOf(row) === "fell-back"),
      },
    ],
    [
      { from: 2, to: 2 },
      { from: 3, to: 6 },
    ],
  );
  return {
    plan: sheet.finish(
      columns.map(([, width]) => width),
      printOf(context, fields, { repeat: headerRow, area: `A1:${cell(bottom, columns.length)}` }),
      { tab: "output", freeze: { rows: headerRow, columns: 2 } },
    ),
    range: (key) => columnOn(name, at(key), top, bottom),
  };
};

const looks = (sheet: SheetBuilder, down: (key: ComparedColumn) => string): void => {
  const first = (key: ComparedColumn): string => cell(top, at(key));
  markOutcomes(sheet, down("outcome"), first("outcome"));
  markMovements(sheet, down("movement"), first("movement"));
  for (const key of ["status-before", "status-after"] as const) markStatuses(sheet, down(key), first(key));
  const is = (exclusion: "justified" | "unjustified"): string => `=${first("exclusion")}="${exclusionWord(exclusion)}"`;
  sheet.format({ range: down("exclusion"), formula: is("unjustified"), look: "bad", symbol: "!" });
  sheet.format({ range: down("exclusion"), formula: is("justified"), look: "muted", symbol: "–" });
};
