import type { Inclusion } from "../../document.ts";
import { isBlank, readMark } from "../answers/marks.ts";
import { answersOfAnything, readYesNo } from "../answers/meanings.ts";
import { noTone } from "../answers/tone.ts";
import { readApplicable, readInclusions } from "../answers/values.ts";
import { code, codesIn, longestList } from "../columns/reason-codes.ts";
import { fold, quote } from "../texts/text.ts";
import type { FieldTable, OpenRow } from "./field-table.ts";
import type { OpenDecision } from "./open-decision.ts";

/** The reasons that a cell lists; null is a code by which the file's own legend leaves a control out. */
const reasonsIn = (written: string, { own: { reasons } }: FieldTable): readonly (Inclusion | null)[] => {
  if (reasons.size === 0) return readInclusions(written);
  const codes = codesIn(written, reasons).map((code) => reasons.get(code));
  const known = codes.filter((code) => code !== undefined);
  return known.length === codes.length ? known : readInclusions(written);
};

/** Whether a text is nothing but codes: `L, C`. A yes or no is none, and "N/A" stands where there is no reason. */
const isCodes = (text: string): boolean =>
  text.length <= longestList &&
  readYesNo(text) === undefined &&
  text.split(/[,;+&\s]+/u).every((one) => code.test(one));

/** The reasons in words, where only a column of reasons to choose from gives them: "Contractual obligation", and not `CO`. */
export const reasonInWords = (table: FieldTable, row: OpenRow): string | undefined => {
  const { columns, own } = table;
  if (columns.justification !== undefined || columns.inclusion === undefined) return undefined;
  const written = table.text(row, columns.inclusion);
  if (written === undefined || isCodes(written)) return undefined;
  return own.reasons.size > 0 && codesIn(written, own.reasons).every((one) => own.reasons.has(one))
    ? undefined
    : written;
};

/** Such a code leaves a control out where nothing else takes it in. */
const leaveOut = (table: FieldTable, row: OpenRow, to: OpenDecision): void => {
  if (to.applicable === true || to.inclusion.length > 0) {
    row.notes.push({ code: "import.applicable-both" });
    to.applicable = null;
  } else if (to.applicable === undefined || isBlank(table.cell(row, table.columns.applicable))) to.applicable = false;
};

/** Reads the reasons for which a control was taken in, from a column each and from one that lists them. */
export const readReasons = (table: FieldTable, row: OpenRow, to: OpenDecision): void => {
  const { columns, reasonColumns, own } = table;
  for (const { inclusion, at } of reasonColumns) {
    const found = table.cell(row, at);
    if (found === undefined) continue;
    // A risk that is "retained" takes no control in.
    const isTreated = inclusion === "risk" && answersOfAnything.has(fold(found.text));
    const mark = readMark(found);
    const answer = mark.kind === "unknown" && !isTreated ? readApplicable(found, noTone, own) : mark;
    if (answer.kind === "known" && answer.value === true) to.inclusion.push(inclusion);
    else if (answer.kind === "unknown") table.keep(row, at, found.text.trim());
  }
  const written = table.text(row, columns.inclusion);
  if (written !== undefined && columns.inclusion !== undefined) {
    const reasons = reasonsIn(written, table);
    if (reasons.length === 0 && isCodes(written))
      row.notes.push({ code: "import.unknown-reason", detail: quote(written, 40) });
    for (const reason of reasons) if (reason !== null && !to.inclusion.includes(reason)) to.inclusion.push(reason);
    if (reasonInWords(table, row) === undefined) table.keep(row, columns.inclusion, written);
    if (reasons.includes(null)) {
      leaveOut(table, row, to);
      return;
    }
  }
  // A reason for taking a control in says that it is in, unless the sheet says otherwise in words.
  if (to.inclusion.length > 0 && (to.applicable === undefined || table.cell(row, columns.applicable) === undefined)) {
    to.applicable ??= true;
  }
};
