import { say } from "../../messages/say.ts";
import { gapsOf } from "../../readiness/gaps.ts";
import { area } from "../address.ts";
import { tableName } from "../context.ts";
import type { PlanValue } from "../plan.ts";
import type { SheetBuilder } from "../sheet-builder.ts";
import { statusWord } from "../words.ts";
import type { ScoringSheet } from "./scoring.ts";

const shownGains = 10;

/** The rows that add most to the score when they are closed. */
export const writeGains = (sheet: SheetBuilder, name: string, scoring: ScoringSheet, top: number): void => {
  const known = scoring.rows ? gapsOf(scoring.rows).slice(0, shownGains) : undefined;
  sheet.value(top, 1, say("workbook.readiness.gains"), "section");
  const headings = (["control", "title", "gain", "status", "rank"] as const).map((key) =>
    say(`workbook.readiness.column.${key}`),
  );
  sheet.table(tableName(`${name} gains`), top + 1, 1, headings, shownGains);
  const first = top + 2;
  const lines = Array.from({ length: shownGains }, (_, index) => index);
  const found = (key: Parameters<ScoringSheet["range"]>[0], row: number) =>
    `=IFERROR(INDEX(${scoring.range(key)},MATCH($E${row},${scoring.range("rank")},0)),"")`;
  const give = (index: number, key: "control" | "title" | "gain"): PlanValue | undefined =>
    known === undefined ? undefined : (known[index]?.[key] ?? "");
  const status = (index: number): PlanValue | undefined => {
    const gap = known?.[index];
    return known === undefined ? undefined : gap ? statusWord(gap.status) : "";
  };
  sheet.formulas(
    first,
    1,
    lines.map((index) => [
      { formula: found("control", first + index), result: give(index, "control") },
      { formula: found("title", first + index), result: give(index, "title") },
      { formula: found("gain", first + index), result: give(index, "gain") },
      { formula: found("status", first + index), result: status(index) },
    ]),
    "computed",
  );
  sheet.values(
    first,
    5,
    lines.map((index) => [index + 1]),
    "number",
  );
  sheet.style(area(first, 1, first + shownGains - 1, 1), "id");
  sheet.style(area(first, 3, first + shownGains - 1, 3), "points");
};
