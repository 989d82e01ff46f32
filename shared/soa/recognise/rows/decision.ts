import { type Inclusion, isDone, type Status } from "../../document.ts";
import { asksForReason } from "../../words/decisions.ts";
import { namesFile } from "../../words/told.ts";
import { known, readMark } from "../answers/marks.ts";
import { keyOf, notApplicable, partWords, plainAnswer, readYesNo } from "../answers/meanings.ts";
import { firstClause, firstPhrase } from "../answers/phrases.ts";
import { ownMeaning, readApplicable } from "../answers/values.ts";
import { asksForRemarkOnApplicability } from "../headings/reason-headings.ts";
import { isCaptionOf } from "../texts/captions.ts";
import { quote } from "../texts/text.ts";
import {
  givesReason,
  readFromReasons,
  readReasonAlone,
  readReasonToInclude,
  readSignAndReason,
  readStatedExclusion,
} from "./deciding-reasons.ts";
import type { FieldTable, OpenRow } from "./field-table.ts";
import { namesNoReason } from "./nothing-given.ts";
import type { OpenDecision } from "./open-decision.ts";
import { readProgress } from "./progress.ts";
import { readReasons, reasonInWords } from "./reasons.ts";
import type { Remainder } from "./remainder.ts";
import { readRemainder } from "./rest-of-rows.ts";
import { readSaidOfAll } from "./said-of-all.ts";
import type { SaidOfRow } from "./section-captions.ts";

/** What a row decides of its control. */
export interface Decision {
  readonly applicable: boolean | null | undefined;
  readonly status: Status | undefined;
  readonly inclusion: readonly Inclusion[];
  readonly justification: string | undefined;
  /** The row's notes. Where no column is for reasons, those of an exclusion stand there. */
  readonly remarks: string | undefined;
}

/** Words that need not be kept beside true and false: they are no translation. */
const plainYesNo = /^\s*(yes|no|true|false)\s*$/i;

const readApplicability = (table: FieldTable, row: OpenRow, to: OpenDecision): void => {
  const { columns, roles, tone, own } = table;
  const at = columns.applicable;
  const found = table.cell(row, at);
  if (at !== undefined) to.applicable = null;
  if (found !== undefined && at !== undefined) {
    const answer = table.decisionIn(found);
    if (answer.kind === "known") to.applicable = answer.value;
    // Words say by themselves whether a control applies.
    const isPlain = plainAnswer(found.text.trim()) !== undefined || readMark(found).kind === "known";
    if (roles.saysContrary && typeof to.applicable === "boolean" && isPlain) {
      to.applicable = !to.applicable;
      row.notes.push({ code: "import.applicable-by-contrary", detail: table.name(at) });
    }
    if (answer.kind === "unknown") {
      to.unread = true;
      row.notes.push({ code: "import.unknown-applicability", detail: quote(found.text, 40) });
    }
    if (answer.kind !== "known" || !plainYesNo.test(found.text)) table.keep(row, at, found.text.trim());
  }
  const inPart = table.cell(row, roles.partMarks);
  if (inPart !== undefined && roles.partMarks !== undefined) {
    table.keep(row, roles.partMarks, inPart.text.trim());
    const answer = readMark(inPart);
    // What applies in part is in scope.
    if (answer.kind === "known" && answer.value) to.applicable = true;
  }
  const out = roles.excludedMarks;
  const mark = table.cell(row, out);
  if (out === undefined || mark === undefined) return;
  table.keep(row, out, mark.text.trim());
  const said = ownMeaning(own.applicable, mark.text);
  // A legend tells of a code whether controls apply, whatever the heading asks: "E = excluded".
  const isInPart = said === undefined && partWords.has(keyOf(mark.text));
  const answer = typeof said === "boolean" ? known(!said) : readApplicable(mark, tone(out), own);
  if (isInPart && at === undefined) {
    to.applicable = null;
    to.unread = true;
    row.notes.push({ code: "import.unknown-applicability", detail: quote(mark.text, 40) });
  }
  if (answer.kind !== "known" || isInPart) return;
  if (answer.value === true) {
    if (to.applicable === true) row.notes.push({ code: "import.applicable-both" });
    to.applicable = to.applicable === true ? null : false;
  } else if (answer.value === false && at === undefined) to.applicable = true;
};

const compareApplicability = (table: FieldTable, row: OpenRow, to: OpenDecision): void => {
  const { columns, roles, own } = table;
  const { applicable } = to;
  for (const other of roles.otherApplicable) {
    const cell = table.cell(row, other);
    const answer = cell === undefined ? undefined : readApplicable(cell, table.tone(other), own);
    if (answer?.kind !== "known" || typeof answer.value !== "boolean" || typeof applicable !== "boolean") continue;
    if (answer.value === applicable) continue;
    const said = [columns.applicable, other].flatMap((at) =>
      at === undefined ? [] : `${table.name(at)}: ${quote(table.cell(row, at)?.text ?? "", 30)}`,
    );
    const isOfPlace = roles.places.includes(other);
    // Of places under one heading none comes before the others.
    if (isOfPlace) to.applicable = null;
    const code = isOfPlace ? "import.applicable-places-differ" : "import.applicable-columns-differ";
    row.notes.push({ code, detail: said.join(" ≠ ") });
  }
};

/** A no with a remark, "N (inherited)", beside a status by which the control is in place decides nothing. */
const compareProgress = ({ columns, own, cell }: FieldTable, row: OpenRow, to: OpenDecision): void => {
  const said = cell(row, columns.applicable)?.text;
  if (to.applicable !== false || !isDone(to.status) || said === undefined) return;
  const isWhole = readYesNo(said) !== undefined || own.applicable.has(keyOf(said));
  if (isWhole || readYesNo(firstPhrase(said)) !== false) return;
  to.applicable = null;
  to.unread = true;
  row.notes.push({ code: "import.applicable-both" });
};

/** The reason in words of a column of reasons to choose from. What takes a control in is none to leave it out, and is kept. */
const chosenReason = (table: FieldTable, row: OpenRow, { applicable, inclusion }: OpenDecision): string | undefined => {
  const { inclusion: at, exclusion } = table.columns;
  const chosen = reasonInWords(table, row);
  if (at === undefined || chosen === undefined) return undefined;
  const takesIn = applicable === false && (exclusion !== undefined || inclusion.length > 0);
  if (!takesIn && !namesNoReason(chosen)) return chosen;
  table.keep(row, at, chosen);
  return undefined;
};

/** The justification of a decision, from the column for exclusions where it is one. A text that names no reason is kept. */
const readJustification = (table: FieldTable, row: OpenRow, to: OpenDecision): string | undefined => {
  const { columns } = table;
  const { applicable } = to;
  const isDecided = typeof applicable === "boolean";
  const reasonAt = (at: number | undefined): string | undefined => {
    const said = table.text(row, at);
    if (at === undefined || said === undefined || !isDecided || !namesNoReason(said)) return said;
    table.keep(row, at, said);
    return undefined;
  };
  const whyNot = reasonAt(columns.exclusion);
  const why = reasonAt(columns.justification) ?? chosenReason(table, row, to);
  if (whyNot === undefined || columns.exclusion === undefined) return why;
  if (applicable === false) {
    if (why !== undefined && columns.justification !== undefined) table.keep(row, columns.justification, why);
    return whyNot;
  }
  if (isCaptionOf(whyNot, "no-reason")) {
    table.keep(row, columns.exclusion, whyNot);
    return why;
  }
  row.notes.push({
    code: applicable === true ? "import.exclusion-reason-of-included" : "import.exclusion-reason-undecided",
  });
  // The only column for reasons gives them for every row, whatever its heading asks for.
  if (columns.justification === undefined && applicable === true) return whyNot;
  table.keep(row, columns.exclusion, whyNot);
  return why;
};

/** Whether reasons are asked for in the column of evidence: "Justification / Evidence" over files. */
const asksWithEvidence = ({ columns, name }: FieldTable): boolean =>
  columns.evidence !== undefined &&
  columns.justification === undefined &&
  columns.exclusion === undefined &&
  asksForReason.test(name(columns.evidence));

/** What such a column says of a control that is left out, where it names no file. */
const reasonBesideEvidence = (table: FieldTable, row: OpenRow, { applicable }: OpenDecision): string | undefined => {
  const said = applicable === false && asksWithEvidence(table) ? table.text(row, table.columns.evidence) : undefined;
  return said !== undefined && givesReason(said) && !namesFile.test(said) ? said : undefined;
};

/** Reads what a row decides; `said` is what its table or section says of all rows, `rest` what the sheet says of the rest. */
export const readDecision = (
  table: FieldTable,
  row: OpenRow,
  said: SaidOfRow | undefined,
  rest: Remainder | undefined,
): Decision => {
  const { columns } = table;
  const to: OpenDecision = { applicable: undefined, unread: false, status: undefined, unticked: false, inclusion: [] };
  readApplicability(table, row, to);
  compareApplicability(table, row, to);
  readReasons(table, row, to);
  readProgress(table, row, to);
  compareProgress(table, row, to);
  const isInPlace = isDone(to.status);
  if (!readStatedExclusion(table, row, to)) readFromReasons(table, row, to);
  readReasonToInclude(table, row, to);
  if (said !== undefined) readSaidOfAll(table, row, to, said);
  if (!isInPlace && to.inclusion.length === 0) {
    readReasonAlone(table, row, to);
    readSignAndReason(table, row, to);
  }
  if (rest !== undefined) readRemainder(table, row, to, rest);
  const { applicable, inclusion } = to;
  const status = to.unticked && applicable !== false ? "not-started" : to.status;
  let justification = readJustification(table, row, to) ?? reasonBesideEvidence(table, row, to);
  const remarks = table.text(row, columns.notes);
  const hasReasons = columns.justification !== undefined || columns.exclusion !== undefined;
  const isOnApplicability = columns.notes !== undefined && asksForRemarkOnApplicability(table.name(columns.notes));
  const isWithEvidence = asksWithEvidence(table);
  const mayTell =
    !(hasReasons || (isWithEvidence && justification !== undefined)) ||
    (isOnApplicability && justification === undefined);
  if (applicable === false && mayTell && remarks !== undefined && givesReason(remarks)) {
    justification = remarks;
    if (!hasReasons) row.notes.push({ code: "import.reason-from-notes" });
  }
  const isSilent = typeof applicable !== "boolean" && status === undefined;
  if (isSilent && remarks !== undefined && notApplicable.has(firstClause(remarks)))
    row.notes.push({ code: "import.remark-not-applicable" });
  if (applicable === false) {
    const isAsked = hasReasons || isWithEvidence || columns.notes !== undefined;
    if (justification === undefined && isAsked) row.notes.push({ code: "import.exclusion-without-reason" });
    if (isInPlace) row.notes.push({ code: "import.excluded-yet-implemented" });
  }
  return { applicable, status, inclusion, justification, remarks };
};
