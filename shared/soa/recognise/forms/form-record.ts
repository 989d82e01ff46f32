import type { GridRow } from "../../../workbook/grid.ts";
import type { HeadingMeaning } from "../../words/language.ts";
import type { NamesControl } from "./form-labels.ts";
import { type Answer, type FormRecord, type Line, longer, looseLabel } from "./form-lines.ts";

/** Answers of a word or two: a line below one is no part of it. */
const shortAnswers: ReadonlySet<HeadingMeaning | undefined> = new Set([
  "applicable",
  "excluded",
  "status",
  "maturity",
  "due",
  "expires",
  "weight",
]);

/**
 * What some lines say of one control. A text without a label continues the answer right above it in its column; any
 * other is kept under its column's letter.
 *
 * @param head the row that names the control.
 */
export const readRecord = (
  head: GridRow,
  lines: readonly Pick<Line, "row" | "answers" | "loose">[],
  names: NamesControl,
): FormRecord => {
  const answers: Answer[] = [];
  const looseAt = new Map<number, number>();
  const lengthen = (index: number | undefined, text: string, mayBe: (joined: Answer) => boolean): boolean => {
    const answer = index === undefined ? undefined : answers[index];
    if (index === undefined || answer === undefined) return false;
    const joined = { ...answer, cell: longer(answer.cell, text) };
    if (mayBe(joined)) answers[index] = joined;
    return answers[index] === joined;
  };
  const isOneAnswer = ({ meaning, cell }: Answer): boolean =>
    meaning === "control" ? names(cell) : !shortAnswers.has(meaning);
  /** By column: where the answer stands that a line right below would continue. */
  let above = new Map<number, number>();
  let aboveRow = 0;
  for (const line of lines) {
    const here = new Map<number, number>();
    for (const { column, cell, continues } of line.loose) {
      const index = continues && aboveRow === line.row.number - 1 ? above.get(column) : undefined;
      if (index !== undefined && lengthen(index, cell.text, isOneAnswer)) here.set(column, index);
      else if (!lengthen(looseAt.get(column), cell.text, () => true)) {
        looseAt.set(column, answers.length);
        answers.push({ label: looseLabel(column), column, cell, meaning: undefined });
      }
    }
    for (const answer of line.answers) {
      here.set(answer.column, answers.length);
      answers.push(answer);
    }
    above = here;
    aboveRow = line.row.number;
  }
  return { number: head.number, hidden: head.hidden === true, answers };
};
