import type { FrameworkId } from "../../catalog/framework.ts";
import { columnIndex } from "../../workbook/grid.ts";
import type { ColumnRole } from "../report.ts";
import { chooseEdition, type EditionChoice } from "./edition.ts";
import type { Edition } from "./editions.ts";
import { columnNames, findHeaders, type HeaderBlock, headerBlock } from "./headers.ts";
import { type KeyColumn, keyColumns } from "./key.ts";
import type { SheetChoice } from "./profile.ts";
import { type KeyedRow, type ResolvedRow, resolveIds } from "./resolve.ts";
import { type Roles, readRoles } from "./roles.ts";
import { cellAt, filledColumns, type SheetView, textAt } from "./sheet.ts";
import { oneLine } from "./text.ts";

/** A control table before it is decided what becomes of its rows. Row bounds are indexes into the sheet's rows. */
export interface CandidateTable {
  readonly view: SheetView;
  readonly header: HeaderBlock | undefined;
  readonly from: number;
  readonly to: number;
  readonly key: KeyColumn;
  readonly edition: Edition;
  readonly framework: FrameworkId;
  readonly choice: EditionChoice;
  readonly roles: Roles;
  /** Column to its name in `extra`. */
  readonly names: ReadonlyMap<number, string>;
  /** By row index. */
  readonly resolved: ReadonlyMap<number, ResolvedRow>;
  readonly controls: number;
  readonly clauses: number;
  /** The rows are about something else that refers to controls: risks, documents, another standard's controls. */
  readonly reference: boolean;
  readonly confidence: number;
  readonly reasons: readonly string[];
  readonly use: SheetChoice["use"];
}

interface Segment {
  readonly header: HeaderBlock | undefined;
  readonly from: number;
  readonly to: number;
  readonly choice: SheetChoice | undefined;
}

const contextOf = (view: SheetView, segment: Segment): string => {
  const parts = [view.grid.sheet];
  const first = segment.header?.from ?? segment.from;
  for (let index = Math.max(0, first - 8); index < first; index++) {
    const row = view.rows[index];
    if (row === undefined) continue;
    for (const column of filledColumns(row).slice(0, 6)) parts.push(oneLine(textAt(row, column)).slice(0, 200));
  }
  for (const heading of segment.header?.headings.values() ?? []) parts.push(heading);
  return parts.join(" | ").toLowerCase();
};

const clauseContext =
  /\b(clauses?|klauseln?|kapitel|chapitres?|cl[aá]usulas?|clausole|hoofdstuk|management system requirements|isms requirements)\b/i;
const annexContext = /\b(annex|anhang|annexe|anexo|allegato|bijlage|controls?|soa|statement of applicability)\b/i;

/** A heading found by its place: the text above the first id, in a row that holds no data. */
const headerByPlace = (view: SheetView, key: KeyColumn, from: number): HeaderBlock | undefined => {
  const first = key.hits[0]?.row;
  if (first === undefined) return undefined;
  for (let index = first - 1; index >= Math.max(from, first - 12); index--) {
    const row = view.rows[index];
    const cell = cellAt(row, key.column);
    if (row === undefined || cell === undefined || cell.kind !== "text" || view.rowsWithIds.has(index)) continue;
    const columns = filledColumns(row);
    if (
      columns.length < 2 ||
      columns.some((column) => (cellAt(row, column)?.text.length ?? 0) > 90 || cellAt(row, column)?.kind !== "text")
    )
      continue;
    return headerBlock(view, index, index);
  }
  return undefined;
};

const segments = (view: SheetView, choices: readonly SheetChoice[]): Segment[] => {
  const chosen = choices.filter((choice) => choice.headings !== undefined);
  const found = findHeaders(view);
  const blocks: { block: HeaderBlock; choice: SheetChoice | undefined }[] = [];
  for (const choice of chosen) {
    const index = view.rows.findIndex((row) => row.number === choice.headings);
    if (index >= 0) blocks.push({ block: headerBlock(view, index, index), choice });
  }
  const replaced = new Set(chosen.map((choice) => choice.headerRow));
  for (const block of found) {
    const number = view.rows[block.from]?.number;
    if (chosen.length > 0 && (replaced.has(undefined) || replaced.has(number))) continue;
    const choice = choices.find(
      (one) => one.headings === undefined && (one.headerRow === undefined || one.headerRow === number),
    );
    blocks.push({ block, choice });
  }
  blocks.sort((a, b) => a.block.from - b.block.from);
  const whole = choices.find((one) => one.headerRow === undefined || one.headerRow === 0);
  const result: Segment[] = [];
  const [first] = blocks;
  const lead = first === undefined ? view.rows.length : first.block.from;
  if (lead > 0) result.push({ header: undefined, from: 0, to: lead - 1, choice: whole });
  blocks.forEach(({ block, choice }, index) => {
    const next = blocks[index + 1]?.block.from ?? view.rows.length;
    if (block.to + 1 < next) result.push({ header: block, from: block.to + 1, to: next - 1, choice });
  });
  return result;
};

/** Rows right after the last id that still look like rows of the table. */
const extend = (view: SheetView, last: number, limit: number, typical: number): number => {
  let to = last;
  while (to + 1 <= limit) {
    const row = view.rows[to + 1];
    const before = view.rows[to];
    if (row === undefined || before === undefined || row.number - before.number !== 1) break;
    const filled = filledColumns(row).length;
    if (filled < 2 || filled < typical * 0.4) break;
    to++;
  }
  return to;
};

const chosenRoles = (roles: Roles, columns: SheetChoice["columns"]): Roles => {
  if (columns === undefined) return roles;
  const byRole = new Map(roles.byRole);
  const named = Object.entries(columns).map(([letters, role]) => [columnIndex(letters), role] as const);
  for (const [column] of named) {
    for (const [role, at] of byRole) if (at === column) byRole.delete(role);
  }
  for (const [column, role] of named) if (role !== null && column >= 0) byRole.set(role, column);
  const touched = new Set(named.map(([column]) => column));
  return {
    ...roles,
    byRole,
    excludedMarks:
      roles.excludedMarks !== undefined && touched.has(roles.excludedMarks) ? undefined : roles.excludedMarks,
    statusMarks: roles.statusMarks.filter(({ column }) => !touched.has(column)),
    otherStatus: roles.otherStatus.filter((column) => !touched.has(column)),
  };
};

const ownId = /^[A-Za-zΑ-Ωα-ω]{1,12}[-_. ]?[A-Za-z]{0,8}[-_. ]?\d{1,5}(\(\d+\))?$/;

/** A column before the ids that names its rows itself: risk numbers, asset numbers, another standard's controls. */
const hasOwnKey = (view: SheetView, key: KeyColumn, from: number, to: number): boolean => {
  for (const column of Array.from({ length: key.column }, (_, index) => index)) {
    let filled = 0;
    let own = 0;
    for (let index = from; index <= to; index++) {
      const text = oneLine(textAt(view.rows[index], column));
      if (text === "") continue;
      filled++;
      if (ownId.test(text) && !/^a[. ]?\d/i.test(text)) own++;
    }
    if (filled >= 2 && filled >= (to - from + 1) * 0.5 && own >= filled * 0.8) return true;
  }
  return false;
};

const buildTable = (view: SheetView, segment: Segment, editions: readonly Edition[]): CandidateTable | undefined => {
  const candidates = keyColumns(view, segment.from, segment.to, segment.header, editions);
  const choice = segment.choice;
  const keyLetter = Object.entries(choice?.columns ?? {}).find(([, role]) => role === "control")?.[0];
  const key = keyLetter === undefined ? candidates[0] : candidates.find((one) => one.column === columnIndex(keyLetter));
  if (key === undefined) return undefined;
  const header = segment.header ?? (choice?.headings === 0 ? undefined : headerByPlace(view, key, segment.from));
  const first = key.hits[0]?.row ?? segment.from;
  const from = header === undefined ? first : header.to + 1;
  const last = key.hits.at(-1)?.row ?? first;
  const typical =
    key.hits
      .slice(0, 50)
      .reduce((sum, hit) => sum + filledColumns(view.rows[hit.row] ?? { number: 0, cells: [] }).length, 0) /
    Math.max(1, Math.min(50, key.hits.length));
  const to = extend(view, last, segment.to, typical);
  const context = contextOf(view, { ...segment, header, from });
  const keyHoldsTitles = key.hits.filter((hit) => hit.reading.rest !== "").length * 2 > key.hits.length;
  const titleColumn = key.titleLikeness >= 0.25 ? key.titleColumn : undefined;
  const roles = chosenRoles(
    readRoles(view, from, to, header, key.column, keyHoldsTitles, titleColumn),
    choice?.columns,
  );
  const titleAt = roles.byRole.get("title");
  const keyed: KeyedRow[] = (view.hits.get(key.column) ?? [])
    .filter((hit) => hit.row >= from && hit.row <= to)
    .map(({ row, reading }) => ({
      row,
      reading,
      title:
        (titleAt === undefined || titleAt === key.column ? "" : oneLine(textAt(view.rows[row], titleAt))) ||
        reading.rest,
    }));
  const edition =
    choice?.framework === undefined
      ? chooseEdition(keyed, editions, context)
      : chooseEdition(
          keyed,
          editions.filter((one) => one.id === choice.framework),
          context,
        );
  if (edition === undefined) return undefined;
  const saysClauses = clauseContext.test(context) && !annexContext.test(context);
  const resolved = resolveIds(keyed, edition.edition, editions, saysClauses);
  const byRow = new Map(resolved.map((row) => [row.row, row]));
  const controls = new Set<string>();
  const clauses = new Set<string>();
  let several = 0;
  let rowsWithIds = 0;
  let mentions = 0;
  const frameworks = new Map<FrameworkId, Set<string>>();
  for (const row of resolved) {
    if (row.ids.length === 0) continue;
    rowsWithIds++;
    if (row.ids.length > 1) several++;
    for (const { framework, id } of row.ids) {
      mentions++;
      (id.startsWith("A.") ? controls : clauses).add(`${framework}:${id}`);
      const seen = frameworks.get(framework) ?? new Set();
      frameworks.set(framework, seen.add(id));
    }
  }
  const annexed = keyed.filter(({ reading }) =>
    reading.tokens.some((token) => token.annex && token.parts.length > 1),
  ).length;
  const embedded = keyed.filter(({ reading }) => reading.shape === "embedded").length;
  const named = key.named;
  const likeness = edition.titles;
  const density = key.hits.length / key.filled;
  const forced = choice?.use === "include" || keyLetter !== undefined;
  const other = [...frameworks].filter(([id, ids]) => id !== edition.edition.id && ids.size >= 2);
  const reference =
    key.related ||
    several > rowsWithIds * 0.3 ||
    (rowsWithIds > 3 && mentions > 0 && (controls.size + clauses.size) / mentions < 0.6 && likeness < 0.3) ||
    hasOwnKey(view, key, from, to);
  const sure =
    0.25 +
    (annexed > 0 ? 0.2 : 0) +
    (named ? 0.2 : 0) +
    0.2 * Math.min(1, controls.size / 10) +
    0.25 * Math.min(1, likeness / 0.6) -
    0.3 * (1 - edition.validity) -
    (embedded > keyed.length / 2 ? 0.2 : 0);
  if (!forced && !accept()) return undefined;
  function accept(): boolean {
    const bareShare = edition === undefined ? 0 : edition.validity;
    if (controls.size === 0)
      return clauses.size >= 3 && bareShare >= 0.8 && (named || likeness >= 0.4) && clauses.size * 2 >= rowsWithIds;
    if (embedded > keyed.length / 2) return annexed >= 3 && density >= 0.5 && (named || controls.size >= 5);
    if (annexed >= rowsWithIds / 2) return named || header !== undefined || controls.size >= 2;
    if (controls.size + clauses.size < 3) return named && likeness >= 0.4;
    return bareShare >= 0.7 && density >= 0.5 && (named || likeness >= 0.35 || controls.size >= 12);
  }
  const reasons: string[] = [];
  return {
    view,
    header,
    from,
    to,
    key,
    edition: edition.edition,
    framework:
      other.length > 0 && other.some(([, ids]) => ids.size * 5 >= controls.size) ? "mixed" : edition.edition.id,
    choice: edition,
    roles,
    names: columnNames(header, view.width),
    resolved: byRow,
    controls: controls.size,
    clauses: clauses.size,
    reference,
    confidence: Math.max(0.05, Math.min(0.99, sure)),
    reasons,
    use: choice?.use,
  };
};

/** The control tables of a sheet. */
export const findTables = (
  view: SheetView,
  editions: readonly Edition[],
  choices: readonly SheetChoice[],
): CandidateTable[] => {
  if (view.hits.size === 0) return [];
  return segments(view, choices).flatMap((segment) => {
    const table = buildTable(view, segment, editions);
    return table === undefined ? [] : [table];
  });
};

export const roleOf = (table: CandidateTable, role: ColumnRole): number | undefined => table.roles.byRole.get(role);
