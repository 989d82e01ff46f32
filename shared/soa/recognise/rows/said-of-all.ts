import type { Status } from "../../document.ts";
import { deniedExclusion, exclusionWords, heldOnce, keptControl } from "../../words/decisions.ts";
import { clauseEnds } from "../answers/left-open.ts";
import { isBlank } from "../answers/marks.ts";
import { isPlainAnswer, statusByWord } from "../answers/meanings.ts";
import { answersWithin, beginsWithNo } from "../answers/phrases.ts";
import { isStatusItself } from "../answers/status-phrases.ts";
import { fold } from "../texts/text.ts";
import type { FieldTable, OpenRow } from "./field-table.ts";
import type { OpenDecision } from "./open-decision.ts";
import type { SaidOfRow } from "./section-captions.ts";

const notBegun: ReadonlySet<Status | undefined> = new Set([undefined, "not-assessed", "not-started"]);

/** Whether a text is headed by how far something is, "Fully implemented - no gap", as what is left out is not. */
const isHeadedByProgress = (text: string): boolean => {
  const [first = ""] = text.split(clauseEnds, 1);
  return !isPlainAnswer(first.trim()) && isStatusItself(first) && !notBegun.has(statusByWord.get(fold(first)));
};

/** Whether a text says anywhere the contrary of what is said of all: that a control is left out, or that it is kept. */
export const saysContrary = (text: string, applies: boolean): boolean => {
  const isContrary = applies
    ? heldOnce.test(text) || (exclusionWords.test(text) && !deniedExclusion.test(text))
    : keptControl.test(text) || isHeadedByProgress(text);
  return isContrary || answersWithin(text).has(!applies);
};

/** Whether any cell of a row says the contrary of what is said of all, its id, its title and its answers aside. */
const isDenied = (table: FieldTable, { row }: OpenRow, applies: boolean): boolean => {
  const { keyColumn, columns } = table;
  const aside = new Set([keyColumn, columns.title, columns.applicable, columns.status]);
  return (
    row.cells.some((cell, at) => cell !== undefined && !aside.has(at) && saysContrary(cell.text, applies)) ||
    (applies && row.cells.some((cell) => cell !== undefined && beginsWithNo(cell.text)))
  );
};

/**
 * Whether a row says otherwise than all do: of what applies, by a reason for exclusion, a status that is not understood or a
 * no in any other cell; of what does not, by a status or a yes.
 */
const isSaidOtherwise = (table: FieldTable, row: OpenRow, { status }: OpenDecision, applies: boolean): boolean => {
  const isFilled = (at: number | undefined): boolean => !isBlank(table.cell(row, at));
  const { exclusion, status: progress } = table.columns;
  const isContrary = applies
    ? isFilled(exclusion) || (isFilled(progress) && status === undefined)
    : status !== undefined && status !== "not-started";
  return isContrary || isDenied(table, row, applies);
};

/** Whether nothing decided the row yet. A cell left blank for that is open to what a section says, or a list of exclusions. */
const isOpen = (table: FieldTable, row: OpenRow, to: OpenDecision, { applies, bySection }: SaidOfRow): boolean => {
  if (to.applicable !== null || to.unread) return to.applicable === undefined && !to.unread;
  return (bySection || !applies) && to.inclusion.length === 0 && isBlank(table.cell(row, table.columns.applicable));
};

/** What is said of many rows as a whole counts where a row says nothing else; where it does, that is told. */
export const readSaidOfAll = (table: FieldTable, row: OpenRow, to: OpenDecision, said: SaidOfRow): void => {
  const { applies, bySection } = said;
  if (!isOpen(table, row, to, said)) {
    if (to.applicable === !applies) row.notes.push({ code: "import.said-otherwise" });
    return;
  }
  if (isSaidOtherwise(table, row, to, applies)) {
    row.notes.push({ code: "import.said-otherwise" });
    return;
  }
  to.applicable = applies;
  const by = bySection ? "section" : "caption";
  row.notes.push({ code: applies ? `import.included-by-${by}` : `import.excluded-by-${by}` });
};
