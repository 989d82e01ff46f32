import {
  heldOnce,
  keptControl,
  leftOpen,
  noExclusion,
  noReasonYet,
  putOff,
  wantOfMeans,
} from "../../words/decisions.ts";
import { readExclusion } from "../answers/exclusion-answers.ts";
import { countWords, fewWords, isLeftOpen } from "../answers/left-open.ts";
import { isBlank, isEmptyBox } from "../answers/marks.ts";
import { keyOf, readYesNo, statusByWord } from "../answers/meanings.ts";
import { beginsWithTaken } from "../answers/phrases.ts";
import { decidedFirst } from "../answers/stated.ts";
import { isLetterX } from "../answers/values.ts";
import { isCaptionOf } from "../texts/captions.ts";
import type { FieldTable, OpenRow } from "./field-table.ts";
import { namesNoReason } from "./nothing-given.ts";
import type { OpenDecision } from "./open-decision.ts";

/** Whether a text gives a reason that decides. No answer alone does, as "in scope" and "n.v.t.", nor "still checking". */
export const givesReason = (text: string): boolean =>
  readYesNo(text) === undefined &&
  !statusByWord.has(keyOf(text)) &&
  !namesNoReason(text) &&
  !noReasonYet.test(text) &&
  !leftOpen.test(text);

/** Whether a row gives a reason for leaving its control out. */
export const hasReasonToExclude = (table: FieldTable, row: OpenRow): boolean => {
  const whyNot = table.cell(row, table.columns.exclusion);
  if (whyNot === undefined || isBlank(whyNot)) return false;
  const { text } = whyNot;
  const isTakenIn = noExclusion.test(text) || keptControl.test(text) || beginsWithTaken(text);
  // What lacks its means or was put off is still to be done, and what is so "only at HQ" or "for now" leaves nothing out.
  const isYetToDo = wantOfMeans.test(text) || putOff.test(text);
  const isLimited = countWords(text) <= fewWords && isLeftOpen(text, false);
  return givesReason(text) && !isTakenIn && !isYetToDo && !isLimited;
};

/** Whether nothing but reasons can say whether controls apply. */
const isLeftToReasons = ({ columns, roles }: FieldTable, { applicable }: OpenDecision): boolean =>
  applicable === undefined && columns.applicable === undefined && roles.excludedMarks === undefined;

/**
 * Where no column is for the applicability, one that states exclusions decides: "None", "Excluded: no cloud". A reason that
 * says the contrary of "None" leaves it open.
 *
 * @returns whether the row states one, or that there is none.
 */
export const readStatedExclusion = (table: FieldTable, row: OpenRow, to: OpenDecision): boolean => {
  const { asksForExclusions, columns } = table;
  if (!asksForExclusions || !isLeftToReasons(table, to)) return false;
  const isOut = readExclusion(table.cell(row, columns.exclusion)?.text ?? "");
  if (isOut === undefined) return false;
  const isDenied = !isOut && decidedFirst(table.cell(row, columns.justification)?.text ?? "", true) === false;
  to.applicable = isDenied ? null : !isOut;
  row.notes.push({ code: isDenied ? "import.applicable-both" : "import.decided-by-exclusion" });
  return true;
};

/**
 * Where no column is for the applicability, reasons that begin with it decide. A control is left out only where nothing
 * else is said of it: no reason to take it in, no status.
 */
export const readFromReasons = (table: FieldTable, row: OpenRow, to: OpenDecision): void => {
  const { columns, roles } = table;
  // An empty box stands where nothing was chosen, or where the control was left out.
  const isOpen = columns.applicable === undefined || isEmptyBox(table.cell(row, columns.applicable)?.text ?? "");
  if (!isOpen || roles.excludedMarks !== undefined || (to.applicable ?? undefined) !== undefined) return;
  const why = table.cell(row, columns.justification);
  const whyNot = decidedFirst(table.cell(row, columns.exclusion)?.text ?? "");
  const isIncluded = columns.exclusion !== undefined && !isBlank(why);
  const applicable =
    whyNot === false && !isIncluded ? false : decidedFirst(why?.text ?? "", roles.stating === columns.justification);
  const isSaidOtherwise = applicable === true ? whyNot !== undefined : to.status !== undefined;
  if (applicable === undefined || isSaidOtherwise) return;
  to.applicable = applicable;
  row.notes.push({ code: "import.decided-by-reason" });
};

const hasReasonToInclude = (table: FieldTable, row: OpenRow): boolean => {
  const why = table.cell(row, table.columns.justification);
  if (why === undefined || isBlank(why)) return false;
  return givesReason(why.text) && !heldOnce.test(why.text) && decidedFirst(why.text, true) !== false;
};

/** Where a column asks why controls were taken in and another why they were left out, one with the first alone is in. */
export const readReasonToInclude = (table: FieldTable, row: OpenRow, to: OpenDecision): void => {
  if (!table.pairsReasons || !isLeftToReasons(table, to)) return;
  const whyNot = table.cell(row, table.columns.exclusion);
  const isOpen = whyNot === undefined || isBlank(whyNot) || isCaptionOf(whyNot.text, "no-reason");
  if (!isOpen || !hasReasonToInclude(table, row)) return;
  to.applicable = true;
  row.notes.push({ code: "import.included-by-reason" });
};

/**
 * Where the sheet says of controls why they were taken in and has no column for whether they are, one with nothing but a
 * reason for its exclusion is left out.
 */
export const readReasonAlone = (table: FieldTable, row: OpenRow, to: OpenDecision): void => {
  const { columns, reasonColumns, pairsReasons } = table;
  if (!isLeftToReasons(table, to)) return;
  const saysWhy = columns.inclusion !== undefined || reasonColumns.length > 0 || pairsReasons;
  const isTakenIn = [columns.inclusion, columns.justification].some((at) => !isBlank(table.cell(row, at)));
  const isBegun = to.status === "planned" || to.status === "partial";
  if (!saysWhy || isTakenIn || isBegun || !hasReasonToExclude(table, row)) return;
  to.applicable = false;
  row.notes.push({ code: "import.excluded-by-reason" });
};

/** What a sign says beside a reason for exclusion: a dash among marks leaves out, an x among ticks may. */
export const readSignAndReason = (table: FieldTable, row: OpenRow, to: OpenDecision): void => {
  const { applicable: at } = table.columns;
  const tone = table.tone(at);
  const said = table.cell(row, at)?.text ?? "";
  const isDash = tone.marked && to.applicable === null && /^\s*[-–—]\s*$/.test(said);
  const isX = tone.ticks && to.applicable === true && isLetterX(said);
  if (!(isDash || isX) || !hasReasonToExclude(table, row)) return;
  to.applicable = isDash ? false : null;
  if (isDash) row.notes.push({ code: "import.excluded-by-dash" });
};
