import { say } from "../../messages/say.ts";
import { columnLetter, type GridCell, type GridRow } from "../../workbook/grid.ts";
import { type Inclusion, inclusions, type SoaItem, type Status } from "../document.ts";
import type { ColumnRole } from "../report.ts";
import { isCaptionOf } from "./captions.ts";
import { readDay } from "./dates.ts";
import { isBlank, readMark } from "./marks.ts";
import { keyOf, type OwnWords } from "./meanings.ts";
import type { RowNote } from "./notes.ts";
import type { Roles } from "./roles.ts";
import { cellAt } from "./sheet.ts";
import { fold, oneLine, quote } from "./text.ts";
import { type ColumnTone, noTone } from "./traits.ts";
import { readApplicable, readInclusions, readStatus } from "./values.ts";

/** What one row's cells say, the id aside. `extra` keeps what no field takes, by heading. */
export interface RowFields {
  readonly fields: Omit<SoaItem, "control" | "extra">;
  readonly extra: Record<string, string>;
  readonly notes: RowNote[];
}

interface Decision {
  applicable: boolean | null | undefined;
  /** What stands in the column for it was not understood, so nothing else may decide it. */
  unread?: boolean;
  status: Status | undefined;
  inclusion: Inclusion[];
  justification: string | undefined;
}

/** Reads the rows of a table: everything that is the same for all its rows is worked out once. */
export const fieldReader = (
  roles: Roles,
  names: ReadonlyMap<number, string>,
  keyColumn: number,
  own: OwnWords,
  excluded: boolean,
) => {
  const column = (role: ColumnRole): number | undefined => roles.byRole.get(role);
  const tone = (at: number | undefined): ColumnTone => (at === undefined ? noTone : (roles.tones.get(at) ?? noTone));
  const name = (at: number): string => names.get(at) ?? say("import.column", { letter: columnLetter(at) });
  const used = new Set<number>([keyColumn, ...roles.byRole.values(), ...roles.statusMarks.map((one) => one.column)]);
  if (roles.excludedMarks !== undefined) used.add(roles.excludedMarks);
  const isUsed = Array.from({ length: Math.max(...used) + 1 }, (_, at) => used.has(at));
  const reasonColumns = inclusions.flatMap((inclusion) => {
    const at = column(`inclusion-${inclusion}`);
    return at === undefined ? [] : [{ inclusion, at }];
  });
  const columns = {
    title: column("title"),
    applicable: column("applicable"),
    inclusion: column("inclusion"),
    justification: column("justification"),
    exclusion: column("exclusion"),
    status: column("status"),
    evidence: column("evidence"),
    owner: column("owner"),
    due: column("due"),
    notes: column("notes"),
    weight: column("weight"),
  };

  return (row: GridRow): RowFields => {
    const extra: Record<string, string> = {};
    const notes: RowNote[] = [];
    const keep = (at: number, text: string): void => {
      extra[name(at)] = text;
    };
    const cell = (at: number | undefined): GridCell | undefined => (at === undefined ? undefined : cellAt(row, at));
    const text = (at: number | undefined, longest = longestText): string | undefined => {
      const found = cell(at);
      const said = found?.text.trim() ?? "";
      if (at === undefined || said === "") return undefined;
      if (!isBlank(found) && said.length <= longest) return said;
      // A placeholder is no answer, but it stands in the file.
      keep(at, said);
      return undefined;
    };
    const decision: Decision = { applicable: undefined, status: undefined, inclusion: [], justification: undefined };
    readDecision(decision);
    readReasons(decision);
    readProgress(decision);
    const isDone = decision.status === "implemented" || decision.status === "verified";
    if (excluded && decision.applicable === undefined && !isDone) {
      decision.applicable = false;
      notes.push({ code: "import.excluded-by-caption" });
    }
    const whyNot = text(columns.exclusion);
    decision.justification = text(columns.justification);
    if (whyNot !== undefined && columns.exclusion !== undefined) {
      if (decision.applicable === false) {
        if (decision.justification !== undefined && columns.justification !== undefined)
          keep(columns.justification, decision.justification);
        decision.justification = whyNot;
      } else if (isCaptionOf(whyNot, "no-reason")) keep(columns.exclusion, whyNot);
      else {
        // The only column for reasons gives them for every row, whatever its heading asks for.
        if (columns.justification === undefined && decision.applicable === true) decision.justification = whyNot;
        else keep(columns.exclusion, whyNot);
        notes.push({
          code:
            decision.applicable === true ? "import.exclusion-reason-of-included" : "import.exclusion-reason-undecided",
        });
      }
    }
    const remarks = text(columns.notes);
    const hasReasons = columns.justification !== undefined || columns.exclusion !== undefined;
    if (decision.applicable === false && !hasReasons && remarks !== undefined) {
      decision.justification = remarks;
      notes.push({ code: "import.reason-from-notes" });
    }
    const { applicable, status, justification } = decision;
    if (applicable === false) {
      if (justification === undefined && hasReasons) notes.push({ code: "import.exclusion-without-reason" });
      if (status === "implemented" || status === "verified") notes.push({ code: "import.excluded-yet-implemented" });
    }
    const dueCell = cell(columns.due);
    const due = dueCell === undefined || isBlank(dueCell) ? undefined : readDay(dueCell);
    if (dueCell !== undefined && columns.due !== undefined && due !== dueCell.text)
      keep(columns.due, dueCell.text.trim());
    const weightCell = cell(columns.weight);
    const number = weightCell === undefined ? Number.NaN : Number(weightCell.text.replace(",", "."));
    const weight = number > 0 && Number.isFinite(number) ? number : undefined;
    if (weightCell !== undefined && columns.weight !== undefined && weight === undefined)
      keep(columns.weight, weightCell.text.trim());
    const title = columns.title === keyColumn ? undefined : text(columns.title);
    const evidence = text(columns.evidence);
    const owner = text(columns.owner, longestName);

    for (let at = 0; at < row.cells.length; at++) {
      if (isUsed[at]) continue;
      const trimmed = row.cells[at]?.text.trim() ?? "";
      if (trimmed !== "") keep(at, trimmed);
    }
    return {
      fields: {
        ...(title === undefined ? undefined : { title: oneLine(title) }),
        ...(applicable === undefined ? undefined : { applicable }),
        ...(decision.inclusion.length === 0 ? undefined : { inclusion: decision.inclusion }),
        ...(justification === undefined ? undefined : { justification }),
        ...(status === undefined ? undefined : { status }),
        ...(evidence === undefined ? undefined : { evidence: [{ reference: evidence }] }),
        ...(owner === undefined ? undefined : { owner }),
        ...(due === undefined ? undefined : { due }),
        ...(remarks === undefined ? undefined : { notes: remarks }),
        ...(weight === undefined ? undefined : { weight }),
      },
      extra,
      notes,
    };

    /** What the status says of the applicability counts where the sheet left that blank. */
    function decide(to: Decision, applicable: boolean): void {
      if (to.applicable === true && !applicable) notes.push({ code: "import.applicable-yet-not" });
      if (to.unread !== true) to.applicable ??= applicable;
    }

    function readDecision(to: Decision): void {
      const at = columns.applicable;
      const found = cell(at);
      if (at !== undefined) to.applicable = null;
      if (found !== undefined && at !== undefined) {
        const answer = readApplicable(found, tone(at), own);
        if (answer.kind === "known") to.applicable = answer.value;
        if (answer.kind === "unknown") {
          to.unread = true;
          notes.push({ code: "import.unknown-applicability", detail: quote(found.text, 40) });
        }
        if (answer.kind !== "known" || !plainYesNo.test(found.text)) keep(at, found.text.trim());
      }
      const out = roles.excludedMarks;
      const mark = cell(out);
      if (out === undefined || mark === undefined) return;
      keep(out, mark.text.trim());
      const answer = readApplicable(mark, tone(out), own);
      if (answer.kind !== "known") return;
      if (answer.value === true) {
        if (to.applicable === true) notes.push({ code: "import.applicable-both" });
        to.applicable = to.applicable === true ? null : false;
      } else if (answer.value === false && at === undefined) to.applicable = true;
    }

    function readReasons(to: Decision): void {
      for (const { inclusion, at } of reasonColumns) {
        const found = cell(at);
        if (found === undefined) continue;
        const mark = readMark(found);
        const answer = mark.kind === "unknown" ? readApplicable(found, noTone, own) : mark;
        if (answer.kind === "known" && answer.value === true) to.inclusion.push(inclusion);
        else if (answer.kind === "unknown") keep(at, found.text.trim());
      }
      const written = text(columns.inclusion);
      if (written !== undefined && columns.inclusion !== undefined) {
        for (const inclusion of readInclusions(written))
          if (!to.inclusion.includes(inclusion)) to.inclusion.push(inclusion);
        keep(columns.inclusion, written);
      }
      // A reason for taking a control in says that it is in, unless the sheet says otherwise in words.
      if (
        reasonColumns.length > 0 &&
        to.inclusion.length > 0 &&
        (to.applicable === undefined || cell(columns.applicable) === undefined)
      ) {
        to.applicable ??= true;
      }
    }

    function readProgress(to: Decision): void {
      const at = columns.status;
      const found = cell(at);
      if (found !== undefined && at !== undefined) {
        const answer = readStatus(found, tone(at), own, roles.maturity);
        const reached = answer.kind === "known" ? answer.value : undefined;
        const applies = own.statusApplies.get(keyOf(found.text));
        if (applies !== undefined) decide(to, applies);
        else if (answer.kind === "unknown")
          notes.push({ code: "import.unknown-status", detail: quote(found.text, 40) });
        if (reached === "not-applicable") decide(to, false);
        else if (applies === false && !own.status.has(keyOf(found.text))) to.status = undefined;
        else if (reached !== undefined && reached !== null) to.status = reached;
        if (to.status === undefined || fold(found.text) !== fold(to.status)) keep(at, found.text.trim());
      }
      const marked = roles.statusMarks.filter((one) => {
        const mark = cell(one.column);
        const answer = mark === undefined ? undefined : readMark(mark);
        return answer?.kind === "known" && answer.value;
      });
      for (const one of marked) keep(one.column, cell(one.column)?.text.trim() ?? "");
      if (marked.some(({ status }) => status === "not-applicable")) decide(to, false);
      const reached = marked.flatMap(({ status }) => (status === "not-applicable" ? [] : [status]));
      if (reached.length > 1) notes.push({ code: "import.status-twice" });
      else if (reached[0] !== undefined) to.status = reached[0];
      for (const other of roles.otherStatus) {
        const answer = readStatus(cell(other), tone(other), own, false);
        if (answer.kind !== "known" || answer.value === null || to.status === undefined || answer.value === to.status)
          continue;
        notes.push({
          code: "import.status-columns-differ",
          detail: `${name(other)}: ${quote(cell(other)?.text ?? "", 30)}`,
        });
      }
    }
  };
};

/** What a cell of a workbook holds, and what a document takes as a name, in characters. */
const longestText = 32_767;
const longestName = 1_000;

/** Words that need not be kept beside true and false: they are no translation. */
const plainYesNo = /^\s*(yes|no|true|false)\s*$/i;
