import { say } from "../../messages/say.ts";
import { csvSheet, type GridCell, type GridRow } from "../../workbook/grid.ts";
import { type Inclusion, inclusions, type SoaItem, type Status } from "../document.ts";
import type { ColumnRole } from "../report.ts";
import { columnName } from "./headers.ts";
import { cellAt, filledColumns, textAt } from "./sheet.ts";
import type { CandidateTable } from "./tables.ts";
import { fold, oneLine, quote } from "./text.ts";
import {
  type ColumnTone,
  isBlank,
  type OwnWords,
  readApplicable,
  readInclusions,
  readMark,
  readStatus,
} from "./values.ts";

/** Something about an accepted row that a person should look at; rows with the same code share a warning. */
export interface RowNote {
  readonly code: string;
  readonly detail?: string;
}

export type RowOutcome =
  | { readonly kind: "accepted"; readonly items: readonly SoaItem[]; readonly notes: readonly RowNote[] }
  | { readonly kind: "rejected"; readonly reason: string }
  | { readonly kind: "ignored"; readonly reason: string };

const plainTone: ColumnTone = { ticks: false, circles: false, cobit: false, zeroOne: false, scale: 0 };

/** Words that a canonical value is written with: they are no translation, so they need not be kept beside it. */
const sameWord = (text: string, canonical: string): boolean => fold(text) === fold(canonical);

const isoDate = (cell: GridCell): string | undefined => {
  if (cell.kind === "date") return cell.text.slice(0, 10);
  const match = /^\s*(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/.exec(cell.text);
  if (match !== null) return `${match[1]}-${match[2]}-${match[3]}`;
  const day = /^\s*(\d{1,2})[./](\d{1,2})[./](\d{4})\s*$/.exec(cell.text);
  if (day === null) return undefined;
  const [first, second] = [Number(day[1]), Number(day[2])];
  // 03.04.2026 is read day first where dots stand; with slashes only where the other order can't be.
  const dayFirst = cell.text.includes(".") || first > 12;
  if (!dayFirst && second <= 12) return undefined;
  const [d, m] = dayFirst ? [first, second] : [second, first];
  if (m < 1 || m > 12 || d < 1 || d > 31) return undefined;
  return `${day[3]}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
};

interface Draft {
  applicable: boolean | null | undefined;
  status: Status | undefined;
  inclusion: Inclusion[];
  justification: string | undefined;
  extra: Record<string, string>;
  notes: RowNote[];
}

const keep = (draft: Draft, name: string, text: string): void => {
  let key = name;
  for (let copy = 2; draft.extra[key] !== undefined && draft.extra[key] !== text; copy++) key = `${name} (${copy})`;
  Object.defineProperty(draft.extra, key, { value: text, enumerable: true, configurable: true, writable: true });
};

/** Reads the cells of one accepted row into the fields of an item, the id aside. */
const readFields = (
  table: CandidateTable,
  row: GridRow,
  own: OwnWords,
  columnsTaken: Set<number>,
): { fields: Partial<SoaItem>; notes: RowNote[] } => {
  const { roles, header } = table;
  const at = (role: ColumnRole): number | undefined => roles.byRole.get(role);
  const cell = (role: ColumnRole): GridCell | undefined => {
    const column = at(role);
    if (column === undefined) return undefined;
    columnsTaken.add(column);
    return cellAt(row, column);
  };
  const text = (role: ColumnRole): string | undefined => {
    const found = cell(role);
    return found === undefined || isBlank(found) ? undefined : found.text.trim();
  };
  const draft: Draft = {
    applicable: undefined,
    status: undefined,
    inclusion: [],
    justification: undefined,
    extra: {},
    notes: [],
  };
  const name = (role: ColumnRole) => columnName(header, at(role) ?? 0);

  const applicable = cell("applicable");
  const decided = readApplicable(applicable, roles.tones.get(at("applicable") ?? -1) ?? plainTone, own);
  if (at("applicable") !== undefined) draft.applicable = null;
  if (decided.kind === "known") {
    draft.applicable = decided.value;
    if (applicable !== undefined && !/^(yes|no|true|false)$/i.test(applicable.text.trim()))
      keep(draft, name("applicable"), applicable.text.trim());
  } else if (applicable !== undefined) {
    keep(draft, name("applicable"), applicable.text.trim());
    if (decided.kind === "unknown")
      draft.notes.push({ code: "import.unknown-applicability", detail: quote(applicable.text, 40) });
  }
  if (roles.excludedMarks !== undefined) {
    columnsTaken.add(roles.excludedMarks);
    const mark = cellAt(row, roles.excludedMarks);
    if (mark !== undefined) {
      keep(draft, columnName(header, roles.excludedMarks), mark.text.trim());
      const out = readApplicable(mark, roles.tones.get(roles.excludedMarks) ?? plainTone, own);
      if (out.kind === "known" && out.value === true) {
        if (draft.applicable === true) draft.notes.push({ code: "import.applicable-both" });
        draft.applicable = draft.applicable === true ? null : false;
      } else if (out.kind === "known" && out.value === false && at("applicable") === undefined) draft.applicable = true;
    }
  }

  for (const inclusion of inclusions) {
    const mark = cell(`inclusion-${inclusion}`);
    if (mark === undefined) continue;
    const set = readMark(mark);
    const yes = set.kind === "known" ? set.value : readApplicable(mark, plainTone, own);
    if (yes === true || (typeof yes === "object" && yes.kind === "known" && yes.value === true))
      draft.inclusion.push(inclusion);
    else if (set.kind === "unknown") keep(draft, name(`inclusion-${inclusion}`), mark.text.trim());
  }
  const reasons = text("inclusion");
  if (reasons !== undefined) {
    const codes = readInclusions(reasons);
    draft.inclusion.push(...codes.filter((code) => !draft.inclusion.includes(code)));
    keep(draft, name("inclusion"), reasons);
  }
  if (
    draft.inclusion.length > 0 &&
    (draft.applicable === undefined || draft.applicable === null) &&
    (at("applicable") === undefined || applicable === undefined)
  ) {
    draft.applicable = true;
  }

  const status = cell("status");
  const reached = readStatus(status, roles.tones.get(at("status") ?? -1) ?? plainTone, own, roles.maturity);
  if (status !== undefined) {
    if (reached.kind === "known" && reached.value === "not-applicable") {
      keep(draft, name("status"), status.text.trim());
      if (draft.applicable === undefined || draft.applicable === null) draft.applicable = false;
    } else if (reached.kind === "known") {
      if (reached.value !== null && reached.value !== "not-applicable") draft.status = reached.value;
      if (reached.value === null || !sameWord(status.text, reached.value))
        keep(draft, name("status"), status.text.trim());
    } else {
      keep(draft, name("status"), status.text.trim());
      if (reached.kind === "unknown")
        draft.notes.push({ code: "import.unknown-status", detail: quote(status.text, 40) });
    }
  }
  const markedStatus = roles.statusMarks.filter(({ column }) => {
    columnsTaken.add(column);
    const mark = cellAt(row, column);
    if (mark === undefined) return false;
    const set = readMark(mark);
    return set.kind === "known" && set.value;
  });
  const [only] = markedStatus;
  if (only !== undefined && markedStatus.length === 1) {
    draft.status = only.status;
    keep(draft, columnName(header, only.column), textAt(row, only.column).trim());
  } else if (markedStatus.length > 1) {
    draft.notes.push({ code: "import.status-twice" });
    for (const { column } of markedStatus) keep(draft, columnName(header, column), textAt(row, column).trim());
  }
  for (const column of roles.otherStatus) {
    const other = readStatus(cellAt(row, column), roles.tones.get(column) ?? plainTone, own, false);
    if (
      other.kind === "known" &&
      draft.status !== undefined &&
      other.value !== null &&
      other.value !== draft.status &&
      other.value !== "not-applicable"
    ) {
      draft.notes.push({
        code: "import.status-columns-differ",
        detail: `${columnName(header, column)}: ${quote(textAt(row, column), 30)}`,
      });
    }
  }

  const why = text("justification");
  const whyNot = text("exclusion");
  if (why !== undefined) draft.justification = why;
  if (whyNot !== undefined) {
    if (draft.applicable === false) {
      if (why !== undefined && why !== whyNot) keep(draft, name("justification"), why);
      draft.justification = whyNot;
    } else {
      keep(draft, name("exclusion"), whyNot);
      draft.notes.push({
        code: draft.applicable === true ? "import.exclusion-reason-of-included" : "import.exclusion-reason-undecided",
      });
    }
  }
  if (draft.applicable === false && draft.justification === undefined && at("justification") !== undefined)
    draft.notes.push({ code: "import.exclusion-without-reason" });
  if (draft.applicable === false && (draft.status === "implemented" || draft.status === "verified"))
    draft.notes.push({ code: "import.excluded-yet-implemented" });

  const dueCell = cell("due");
  let due: string | undefined;
  if (dueCell !== undefined && !isBlank(dueCell)) {
    due = isoDate(dueCell);
    if (due === undefined || due !== dueCell.text) keep(draft, name("due"), dueCell.text.trim());
  }
  const weightCell = cell("weight");
  const weight = weightCell === undefined ? undefined : Number(weightCell.text.replace(",", "."));
  if (weightCell !== undefined && !(weight !== undefined && weight > 0))
    keep(draft, name("weight"), weightCell.text.trim());
  const evidence = text("evidence");
  const owner = text("owner");
  const notes = text("notes");

  for (const column of filledColumns(row)) {
    if (columnsTaken.has(column) || column === table.key.column) continue;
    const found = cellAt(row, column);
    if (found !== undefined && found.text.trim() !== "") keep(draft, columnName(header, column), found.text.trim());
  }
  return {
    fields: {
      ...(draft.applicable === undefined ? {} : { applicable: draft.applicable }),
      ...(draft.inclusion.length === 0 ? {} : { inclusion: draft.inclusion }),
      ...(draft.justification === undefined ? {} : { justification: draft.justification }),
      ...(draft.status === undefined ? {} : { status: draft.status }),
      ...(evidence === undefined ? {} : { evidence: [{ reference: evidence }] }),
      ...(owner === undefined ? {} : { owner }),
      ...(due === undefined ? {} : { due }),
      ...(notes === undefined ? {} : { notes }),
      ...(weight === undefined || !(weight > 0) ? {} : { weight }),
      ...(Object.keys(draft.extra).length === 0 ? {} : { extra: draft.extra }),
    },
    notes: draft.notes,
  };
};

/** What becomes of one row of a table whose rows are taken in. */
export const readRow = (table: CandidateTable, index: number, own: OwnWords, mainFramework: string): RowOutcome => {
  const row = table.view.rows[index];
  if (row === undefined) return { kind: "ignored", reason: say("import.row-empty") };
  const found = table.resolved.get(index);
  const filled = filledColumns(row);
  if (found === undefined) return withoutId(table, row, filled);
  if (found.kind === "section") return { kind: "ignored", reason: say("import.row-section", { id: found.written }) };
  if (found.kind === "unknown") {
    return {
      kind: "rejected",
      reason: say("import.row-unknown-id", { id: found.written, edition: table.edition.name }),
    };
  }
  const taken = new Set<number>();
  const titleAt = table.roles.byRole.get("title");
  const { fields, notes } = readFields(table, row, own, titleAt === undefined ? taken : taken.add(titleAt));
  const reading = table.view.hits.get(table.key.column)?.find((hit) => hit.row === index)?.reading;
  const rest = reading === undefined || found.ids.length > 1 ? "" : reading.rest;
  const written = titleAt === undefined || titleAt === table.key.column ? "" : oneLine(textAt(row, titleAt));
  const title = written || rest;
  const extra = { ...fields.extra };
  const keyText = textAt(row, table.key.column).trim();
  if (found.ids.length > 1 || (rest !== "" && written !== ""))
    extra[columnName(table.header, table.key.column)] = keyText;
  const items = found.ids.map(
    ({ framework, id }): SoaItem => ({
      control: id,
      ...(framework === mainFramework ? {} : { framework }),
      ...(title === "" ? {} : { title }),
      ...fields,
      source: { sheet: table.view.grid.sheet, row: row.number },
      ...(Object.keys(extra).length === 0 ? {} : { extra }),
    }),
  );
  return {
    kind: "accepted",
    items,
    notes: found.restored
      ? [
          ...notes,
          { code: "import.id-restored", detail: `${quote(keyText, 20)} → ${found.ids.map(({ id }) => id).join(", ")}` },
        ]
      : notes,
  };
};

const withoutId = (table: CandidateTable, row: GridRow, filled: readonly number[]): RowOutcome => {
  const key = textAt(row, table.key.column).trim();
  const heading = table.header?.headings.get(table.key.column);
  if (key !== "" && heading !== undefined && fold(key) === fold(heading))
    return { kind: "ignored", reason: say("import.row-heading-repeated") };
  if (filled.length <= 1)
    return { kind: "ignored", reason: say("import.row-caption", { text: quote(textAt(row, filled[0] ?? 0)) }) };
  const decision = (["applicable", "status", "justification", "exclusion", "evidence", "owner"] as const).some(
    (role) => {
      const column = table.roles.byRole.get(role);
      return column !== undefined && column !== table.key.column && !isBlank(cellAt(row, column));
    },
  );
  if (key !== "" && decision) return { kind: "rejected", reason: say("import.row-no-id", { text: quote(key, 40) }) };
  if (decision) return { kind: "rejected", reason: say("import.row-id-missing") };
  return {
    kind: "ignored",
    reason: key === "" ? say("import.row-continues") : say("import.row-other-text", { text: quote(key, 40) }),
  };
};

export const isCsv = (table: CandidateTable): boolean => table.view.grid.sheet === csvSheet;
