import { qualify } from "../../catalog/reference.ts";
import type { SoaItem } from "../../soa/document.ts";
import type { OpenStep } from "../../soa/placed-rows.ts";
import { area, cell, quoteText } from "../address.ts";
import { shownApplicable } from "../assessment-columns.ts";
import type { AssessmentRow } from "../assessment-rows.ts";
import type { PlanValue } from "../plan.ts";
import type { Computed, SheetBuilder } from "../sheet-builder.ts";
import type { TransitionRow } from "../transition-rows.ts";
import { applicableWord, statusWord } from "../words.ts";
import type { AssessmentSheet } from "./assessment.ts";

/** The row of the workbook that answers for a line. */
interface Answer {
  readonly sheet: AssessmentSheet;
  readonly row: AssessmentRow;
  /** Whether MATCH finds another row by this id: it takes `*` and `?` for any letters, and capitals for small ones. */
  readonly mistakable: boolean;
}

/** What a line shows: formulas where a sheet of the workbook holds its row, words to be written over elsewhere. */
type Shown =
  | { readonly kind: "live"; readonly cells: readonly Computed[] }
  | { readonly kind: "open"; readonly cells: readonly PlanValue[] };

/** The rows of all sheets by framework and id; the first of several on one control. */
const answersIn = (sheets: readonly AssessmentSheet[]): ReadonlyMap<string, Answer> => {
  const answers = new Map<string, Answer>();
  for (const sheet of sheets) {
    const spelled = new Map<string, string>();
    for (const row of sheet.rows) {
      const key = qualify(sheet.framework.id, row.id);
      const letters = row.id.toLowerCase();
      const first = spelled.get(letters) ?? row.id;
      spelled.set(letters, first);
      if (!answers.has(key)) answers.set(key, { sheet, row, mistakable: first !== row.id || /[*?~]/.test(row.id) });
    }
  }
  return answers;
};

const statusOf = (item: SoaItem | undefined): string | null =>
  item?.status === undefined ? null : statusWord(item.status);

const live = ({ sheet, row, mistakable }: Answer, id: string): Computed[] => {
  const ids = sheet.range("control");
  const place = mistakable ? `MATCH(TRUE,INDEX(EXACT(${ids},${id}),0),0)` : `MATCH(${id},${ids},0)`;
  const found = (key: "applicable" | "status", now: PlanValue): Computed => ({
    formula: `=IFERROR(INDEX(${sheet.range(key)},${place})&"","")`,
    result: now ?? "",
  });
  return [found("applicable", shownApplicable(row)), found("status", statusOf(row.item))];
};

/** Lines of one kind that follow each other, with the place of the first. */
const runsOf = (lines: readonly Shown[]): { readonly from: number; readonly lines: readonly Shown[] }[] => {
  const starts = lines.flatMap(({ kind }, line) => (kind === lines[line - 1]?.kind ? [] : [line]));
  return starts.map((from, run) => ({ from, lines: lines.slice(from, starts[run + 1]) }));
};

/**
 * The answers of the new document, live where a sheet of the workbook holds them. A row that is kept and that no sheet
 * holds shows what it says itself.
 *
 * @param top the row of the first line.
 * @param at the column of the new id, and that of the decision; the status stands beside it.
 * @param sheets those that may hold the new document's rows, the first counting first.
 */
export const newAnswers = (
  sheet: SheetBuilder,
  { to }: OpenStep,
  rows: readonly TransitionRow[],
  { top, at }: { readonly top: number; readonly at: { readonly id: number; readonly applicable: number } },
  sheets: readonly AssessmentSheet[],
): void => {
  const answers = answersIn(sheets);
  const shown = rows.map(({ relation, before, after }, line): Shown => {
    const answer =
      after && (answers.get(qualify(after.framework, after.control)) ?? answers.get(qualify(to.id, after.id)));
    if (answer) {
      const id = answer.row.id === after.id ? `$${cell(top + line, at.id)}` : quoteText(answer.row.id);
      return { kind: "live", cells: live(answer, id) };
    }
    const item = relation === "kept" ? before?.item : undefined;
    return { kind: "open", cells: [applicableWord(item?.applicable), statusOf(item)] };
  });
  for (const { from, lines } of runsOf(shown)) {
    const first = top + from;
    const down = (column: number): string => area(first, column, first + lines.length - 1, column);
    const formulas = lines.flatMap((line) => (line.kind === "live" ? [line.cells] : []));
    const words = lines.flatMap((line) => (line.kind === "open" ? [line.cells] : []));
    sheet.formulas(first, at.applicable, formulas, "computed").values(first, at.applicable, words, "input");
    sheet.style(down(at.applicable), words.length > 0 ? "inputCentre" : "centre");
  }
};
