import { columnIndex } from "../../workbook/grid.ts";
import type { ColumnRole } from "../report.ts";
import type { Edition } from "./editions.ts";
import { type HeaderBlock, headerBlock } from "./headers.ts";
import { type KeyColumn, keyColumns, knownKeys, rowHits } from "./key.ts";
import { mergedDown } from "./merged.ts";
import type { SheetChoice } from "./profile.ts";
import { type KeyedRow, keyedRow } from "./resolve.ts";
import { type Roles, readRoles } from "./roles.ts";
import { type Segment, type Surroundings, surroundings } from "./segments.ts";
import { cellAt, filledColumns, hitsBetween, type SheetView, textAt } from "./sheet.ts";
import { oneLine } from "./text.ts";

/** A segment with its id column and roles, before its edition is known. */
export interface Draft {
  readonly view: SheetView;
  readonly segment: Segment;
  readonly header: HeaderBlock | undefined;
  readonly from: number;
  readonly to: number;
  readonly key: KeyColumn;
  readonly second: KeyColumn | undefined;
  readonly roles: Roles;
  readonly keyed: readonly KeyedRow[];
  readonly context: Surroundings;
  readonly forced: boolean;
}

/** A heading found by its place: the texts above the first id, in a row without data. */
const headerByPlace = (view: SheetView, key: KeyColumn, from: number): HeaderBlock | undefined => {
  const first = key.hits[0]?.row;
  if (first === undefined) return undefined;
  for (let index = first - 1; index >= Math.max(from, first - 12); index--) {
    const row = view.rows[index];
    const cell = cellAt(row, key.column);
    if (row === undefined || cell === undefined || cell.kind !== "text" || view.rowsWithIds.has(index)) continue;
    const cells = filledColumns(row).map((column) => cellAt(row, column));
    if (cells.length < 2 || cells.some((one) => one === undefined || one.text.length > 90 || one.kind !== "text"))
      continue;
    return headerBlock(view, index, index);
  }
  return undefined;
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

const typicalFill = (view: SheetView, key: KeyColumn): number => {
  const sample = key.hits.slice(0, 50);
  let filled = 0;
  for (const { row } of sample) {
    const found = view.rows[row];
    if (found !== undefined) filled += filledColumns(found).length;
  }
  return filled / Math.max(1, sample.length);
};

/** The user's own roles in place of the recognised ones; of two columns with one role the first named has it. */
const chosenRoles = (roles: Roles, columns: SheetChoice["columns"], width: number): Roles => {
  if (columns === undefined) return roles;
  const byRole = new Map(roles.byRole);
  const named = Object.entries(columns).map(([letters, role]) => [columnIndex(letters), role] as const);
  const touched = new Set(named.map(([column]) => column));
  for (const [role, column] of byRole) if (touched.has(column)) byRole.delete(role);
  const given = new Set<ColumnRole>();
  for (const [column, role] of named) {
    if (role === null || given.has(role) || column < 0 || column >= width) continue;
    byRole.set(role, column);
    given.add(role);
  }
  const excluded = roles.excludedMarks;
  return {
    ...roles,
    byRole,
    excludedMarks: excluded !== undefined && touched.has(excluded) ? undefined : excluded,
    statusMarks: roles.statusMarks.filter(({ column }) => !touched.has(column)),
    otherStatus: roles.otherStatus.filter((column) => !touched.has(column)),
    otherApplicable: roles.otherApplicable.filter((column) => !touched.has(column)),
  };
};

/** Drafts the table of a segment; undefined where no column can hold its ids. */
export const draftTable = (view: SheetView, segment: Segment, editions: readonly Edition[]): Draft | undefined => {
  const { choice } = segment;
  const candidates = keyColumns(view, segment.from, segment.to, segment.header, editions);
  const keyLetter = Object.entries(choice?.columns ?? {}).find(([, role]) => role === "control")?.[0];
  const key = keyLetter === undefined ? candidates[0] : candidates.find((one) => one.column === columnIndex(keyLetter));
  const first = key?.hits[0]?.row;
  const last = key?.hits.at(-1)?.row;
  if (key === undefined || first === undefined || last === undefined) return undefined;
  const header = segment.header ?? (choice?.headings === 0 ? undefined : headerByPlace(view, key, segment.from));
  const from = header === undefined ? first : header.to + 1;
  // The id of the last control may be merged down over more rows of it.
  let end = last;
  for (const [row, top] of mergedDown(view, key.column) ?? []) if (top === last && row > end) end = row;
  const to = extend(view, Math.min(end, segment.to), segment.to, typicalFill(view, key));
  const titledIds = key.hits.filter((hit) => hit.reading.rest !== "").length * 2 > key.hits.length;
  const titleColumn = key.titleLikeness >= 0.25 ? key.titleColumn : undefined;
  const keyedTable = { view, from, to, header, keyColumn: key.column, titledIds, titleColumn };
  const roles = chosenRoles(readRoles(keyedTable), choice?.columns, view.width);
  const titleAt = roles.byRole.get("title");
  const keyed: KeyedRow[] = [];
  const hits = hitsBetween(view.hits.get(key.column) ?? [], from, to);
  for (const { row, reading } of rowHits(view, key.column, hits, knownKeys(editions))) {
    const beside = titleAt === undefined || titleAt === key.column ? "" : oneLine(textAt(view.rows[row], titleAt));
    keyed.push(keyedRow(row, reading, beside || reading.rest));
  }
  const forced = choice?.use === "include" || keyLetter !== undefined;
  const second = candidates.find((one) => one !== key && one.score >= key.score * 0.2);
  return {
    view,
    segment,
    header,
    from,
    to,
    key,
    second,
    roles,
    keyed,
    context: surroundings(view, header, from),
    forced,
  };
};

/** The draft with the user's choice for it: a heading found by its place only then has a row to be chosen by. */
export const draftChosen = (
  view: SheetView,
  segment: Segment,
  editions: readonly Edition[],
  choices: readonly SheetChoice[],
): Draft | undefined => {
  const draft = draftTable(view, segment, editions);
  if (draft?.header === undefined || segment.header !== undefined || segment.choice !== undefined) return draft;
  const number = view.rows[draft.header.from]?.number;
  const choice = choices.find((one) => one.headings === undefined && one.headerRow === number);
  return choice === undefined ? draft : draftTable(view, { ...segment, choice }, editions);
};
