import { type Status, statuses } from "../../document.ts";
import { isEmptyBox, readMark } from "../answers/marks.ts";
import { plainAnswer } from "../answers/meanings.ts";
import { ownMeaning, readStatus } from "../answers/values.ts";
import { fold, quote } from "../texts/text.ts";
import type { FieldTable, OpenRow } from "./field-table.ts";
import type { OpenDecision } from "./open-decision.ts";

/** What the status says of the applicability counts where the sheet left that blank. */
const decide = ({ notes }: OpenRow, to: OpenDecision, applicable: boolean): void => {
  if (to.applicable === true && !applicable) notes.push({ code: "import.applicable-yet-not" });
  if (!to.unread) to.applicable ??= applicable;
};

const readMarkedStatus = (table: FieldTable, row: OpenRow, to: OpenDecision): void => {
  const marked = table.roles.statusMarks.filter((one) => {
    const mark = table.cell(row, one.column);
    const answer = mark === undefined ? undefined : readMark(mark);
    return (answer?.kind === "known" && answer.value) || (mark !== undefined && plainAnswer(mark.text) === true);
  });
  for (const one of marked) table.keep(row, one.column, table.cell(row, one.column)?.text.trim() ?? "");
  const isOut = marked.some(({ status }) => status === "not-applicable");
  if (isOut) decide(row, to, false);
  const reached = marked.flatMap(({ status }) => (status === "not-applicable" ? [] : [status]));
  if (reached.length > 1) row.notes.push({ code: "import.status-twice" });
  else if (reached[0] !== undefined && !(isOut && to.applicable === true)) to.status = reached[0];
  const isDenied = table.roles.statusMarks.some(
    ({ column, status }) => status === "implemented" && plainAnswer(table.cell(row, column)?.text ?? "") === false,
  );
  if (marked.length === 0 && isDenied) to.status = "not-started";
};

const compareStatuses = (table: FieldTable, row: OpenRow, status: Status | undefined): void => {
  for (const other of table.roles.otherStatus) {
    const cell = table.cell(row, other);
    const answer = readStatus(cell, table.tone(other), table.own, false);
    if (answer.kind !== "known" || answer.value === null || status === undefined || answer.value === status) continue;
    row.notes.push({
      code: "import.status-columns-differ",
      detail: `${table.name(other)}: ${quote(cell?.text ?? "", 30)}`,
    });
  }
};

/** Of two columns that measure how far a control is, the less advanced counts. */
const compareMeasures = (table: FieldTable, row: OpenRow, to: OpenDecision): void => {
  for (const { column, maturity } of table.roles.measures) {
    const cell = table.cell(row, column);
    const answer = readStatus(cell, table.tone(column), table.own, maturity);
    if (answer.kind !== "known" || answer.value === null || answer.value === "not-applicable") continue;
    if (to.status === undefined || statuses.indexOf(answer.value) === statuses.indexOf(to.status)) continue;
    if (statuses.indexOf(answer.value) < statuses.indexOf(to.status)) to.status = answer.value;
    row.notes.push({ code: "import.measures-differ", detail: `${table.name(column)}: ${quote(cell?.text ?? "", 30)}` });
  }
};

/** Reads how far a control is, and what that says of whether it applies. */
export const readProgress = (table: FieldTable, row: OpenRow, to: OpenDecision): void => {
  const { columns, roles, own } = table;
  const at = columns.status;
  const found = table.cell(row, at);
  if (found !== undefined && at !== undefined) {
    const { answer, word, folded, saysApplies } = table.progressIn(found);
    const reached = answer.kind === "known" ? answer.value : undefined;
    to.unticked = answer.kind === "empty" && table.tone(at).ticks && isEmptyBox(found.text);
    const applies = own.statusApplies.get(word) ?? saysApplies;
    if (applies !== undefined) decide(row, to, applies);
    else if (answer.kind === "unknown")
      row.notes.push({ code: "import.unknown-status", detail: quote(found.text, 40) });
    if (reached === "not-applicable") decide(row, to, false);
    else if (applies === false && ownMeaning(own.status, found.text) === undefined) to.status = undefined;
    else if (reached !== undefined && reached !== null) to.status = reached;
    if (to.status === undefined || folded !== fold(to.status)) table.keep(row, at, found.text.trim());
  }
  const decided = table.cell(row, columns.applicable);
  if (at === undefined && decided !== undefined) to.status = table.statusBeside(decided);
  if (roles.statusMarks.length > 0) readMarkedStatus(table, row, to);
  if (roles.measures.length > 0) compareMeasures(table, row, to);
  if (roles.otherStatus.length > 0) compareStatuses(table, row, to.status);
};
