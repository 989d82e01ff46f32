import type { GridCell } from "../../../workbook/grid.ts";
import { isDone } from "../../document.ts";
import { leftOpen } from "../../words/decisions.ts";
import { isBlank } from "../answers/marks.ts";
import { isPlainAnswer } from "../answers/meanings.ts";
import { beginsWithNo } from "../answers/phrases.ts";
import { decidedFirst } from "../answers/stated.ts";
import { isCaptionOf } from "../texts/captions.ts";
import { quote } from "../texts/text.ts";
import { hasReasonToExclude } from "./deciding-reasons.ts";
import type { FieldTable, OpenRow } from "./field-table.ts";
import type { RowNote } from "./notes.ts";
import type { OpenDecision } from "./open-decision.ts";
import type { Remainder } from "./remainder.ts";
import { saysContrary } from "./said-of-all.ts";

/** What is noted of a row whose own answers are at odds: no sentence decides it. */
const atOdds: ReadonlySet<RowNote["code"]> = new Set([
  "import.applicable-both",
  "import.applicable-places-differ",
  "import.applicable-columns-differ",
  "import.unknown-applicability",
  "import.status-twice",
]);

/** Whether anything but signs stands in a cell: "tbd", "?". */
const saysAnything = (cell: GridCell | undefined): boolean => /[\p{L}\p{N}?？]/u.test(cell?.text ?? "");

/** Whether a row says something of its own that may leave it out: a reason, a no anywhere but in answers to other questions. */
const mayBeLeftOut = (table: FieldTable, row: OpenRow, { status }: OpenDecision): boolean => {
  const { columns, roles, keyColumn } = table;
  const whyNot = table.cell(row, columns.exclusion);
  const asked = [columns.applicable, columns.justification, columns.exclusion, columns.notes, roles.excludedMarks];
  const isStatusUnread = !isBlank(table.cell(row, columns.status)) && status === undefined;
  return (
    isStatusUnread ||
    table.cell(row, columns.applicable) !== undefined ||
    saysAnything(table.cell(row, roles.excludedMarks)) ||
    (saysAnything(whyNot) && !isCaptionOf(whyNot?.text ?? "", "no-reason")) ||
    leftOpen.test(table.cell(row, columns.justification)?.text ?? "") ||
    row.row.cells.some(
      (cell, at) =>
        cell !== undefined &&
        at !== keyColumn &&
        at !== columns.title &&
        (beginsWithNo(cell.text) || decidedFirst(cell.text, true) === false || saysContrary(cell.text, true)) &&
        (asked.includes(at) || !isPlainAnswer(cell.text.trim())),
    )
  );
};

/** What a sentence says of the rest decides a row that its own answers leave open. */
export const readRemainder = (
  table: FieldTable,
  row: OpenRow,
  to: OpenDecision,
  { kind, sentence }: Remainder,
): void => {
  const { columns, roles } = table;
  const isOpen = typeof to.applicable !== "boolean" && !to.unread && roles.unasked.length === 0;
  if (!isOpen || row.notes.some(({ code }) => atOdds.has(code))) return;
  const detail = quote(sentence, 200);
  if (kind === "unreasoned" && hasReasonToExclude(table, row) && !isDone(to.status)) {
    to.applicable = false;
    row.notes.push({ code: "import.excluded-by-sentence", detail });
    return;
  }
  const answering = columns.applicable ?? roles.excludedMarks ?? columns.exclusion ?? columns.status;
  const hasNoEntry = kind === "entries" && to.status === undefined;
  const hasEntry = kind === "blanks" && table.cell(row, answering) !== undefined;
  const isUnasked = answering === undefined || (kind === "unreasoned" && columns.exclusion === undefined);
  if (hasNoEntry || hasEntry || isUnasked || mayBeLeftOut(table, row, to)) return;
  to.applicable = true;
  row.notes.push({ code: "import.included-by-sentence", detail });
};
