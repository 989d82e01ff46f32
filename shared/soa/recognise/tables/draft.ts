import { columnIndex } from "../../../workbook/grid.ts";
import type { ColumnRole } from "../../report.ts";
import { plainlyDecided } from "../columns/decided-column.ts";
import { type Roles, readRoles } from "../columns/roles.ts";
import type { Edition } from "../editions/editions.ts";
import { type KeyedRow, keyedRow } from "../editions/resolve.ts";
import { saysContrary } from "../headings/exclusion-headings.ts";
import { type HeaderBlock, headerBlock } from "../headings/headers.ts";
import { isOtherId } from "../headings/heading-look.ts";
import type { SheetChoice } from "../segments/profile.ts";
import { type Segment, type Surroundings, surroundings } from "../segments/segments.ts";
import { mergedDown } from "../sheets/merged.ts";
import { cellAt, filledColumns, hitsBetween, type SheetView, textAt } from "../sheets/sheet.ts";
import { oneLine } from "../texts/text.ts";
import { answeredEdition, otherEditions } from "./edition-columns.ts";
import { type KeyColumn, keyColumns, knownKeys, rowHits } from "./key.ts";
import { rowsOfOthers } from "./other-rows.ts";

/** A row of another standard than ours, whatever its number is. */
export interface RowOfOther {
  readonly row: KeyedRow;
  readonly standard: string;
}

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
  /** Rows with ids that say that they are of another standard, which are not among the keyed. */
  readonly others: readonly RowOfOther[];
  readonly context: Surroundings;
  readonly forced: boolean;
}

/** Whether a row without ids has nothing but short texts, one of them over the ids. */
const mayBeHeadings = (view: SheetView, { column }: KeyColumn, index: number): boolean => {
  const row = view.rows[index];
  if (row === undefined || cellAt(row, column)?.kind !== "text" || view.rowsWithIds.has(index)) return false;
  const cells = filledColumns(row).map((at) => cellAt(row, at));
  return cells.length >= 2 && cells.every((one) => one?.kind === "text" && one.text.length <= 90);
};

/** The row of headings over rows as full as the first with an id, some of them with ids of other standards. */
const aboveOthers = (view: SheetView, key: KeyColumn, from: number, first: number): number | undefined => {
  const filled = (index: number): number => filledColumns(view.rows[index] ?? { number: 0, cells: [] }).length;
  const [least, last] = [filled(first) - 1, view.rows[first]?.number ?? 0];
  let top = first;
  let others = 0;
  for (let index = first - 1; index >= from && least >= 2; index--) {
    const text = textAt(view.rows[index], key.column);
    if (view.rows[index]?.number !== last - first + index || text === "" || filled(index) < least) break;
    top = index;
    if (isOtherId(text)) others++;
  }
  return others > 0 && mayBeHeadings(view, key, top) && !isOtherId(textAt(view.rows[top], key.column))
    ? top
    : undefined;
};

/** A heading found by its place: the texts above the first id, in a row without data. */
const headerByPlace = (view: SheetView, key: KeyColumn, from: number): HeaderBlock | undefined => {
  const first = key.hits[0]?.row;
  if (first === undefined) return undefined;
  const top = aboveOthers(view, key, from, first);
  if (top !== undefined) return headerBlock(view, top, top);
  for (let index = first - 1; index >= Math.max(from, first - 12); index--)
    if (mayBeHeadings(view, key, index)) return headerBlock(view, index, index);
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

/**
 * The user's own roles in place of the recognised ones, but for the ids, whose column is known by then; of two columns
 * with one role the first named has it.
 */
const chosenRoles = (
  roles: Roles,
  columns: SheetChoice["columns"],
  width: number,
  header: HeaderBlock | undefined,
  key: KeyColumn,
): Roles => {
  if (columns === undefined) return roles;
  const byRole = new Map(roles.byRole);
  const named = Object.entries(columns).flatMap(([letters, role]) => {
    const column = columnIndex(letters);
    const isKnown = role === "control" && (column === key.column || column === key.insteadOf);
    return isKnown ? [] : [[column, role] as const];
  });
  const touched = new Set(named.map(([column]) => column));
  for (const [role, column] of byRole) if (role !== "control" && touched.has(column)) byRole.delete(role);
  const given = new Set<ColumnRole>(["control"]);
  for (const [column, role] of named) {
    if (role === null || given.has(role) || column < 0 || column >= width) continue;
    byRole.set(role, column);
    given.add(role);
  }
  const untouched = (column: number | undefined): number | undefined =>
    column === undefined || touched.has(column) ? undefined : column;
  const decided = byRole.get("applicable");
  const heading = decided !== undefined && touched.has(decided) ? header?.lowest.get(decided) : undefined;
  return {
    ...roles,
    saysContrary: heading !== undefined && saysContrary(heading),
    ...(byRole.get("applicable") === roles.byRole.get("applicable") ? undefined : plainlyDecided),
    byRole,
    codedReasons: {
      columns: roles.codedReasons.columns.filter((column) => !touched.has(column)),
      marked: roles.codedReasons.marked.filter(({ column }) => !touched.has(column)),
    },
    unasked: byRole.has("applicable") ? [] : roles.unasked.filter((column) => !touched.has(column)),
    unread: roles.unread.filter(({ column }) => !touched.has(column)),
    explainable: roles.explainable.filter((column) => !touched.has(column)),
    codes: byRole.has("applicable") && byRole.has("status") ? [] : roles.codes.filter((column) => !touched.has(column)),
    excludedMarks: untouched(roles.excludedMarks),
    partMarks: untouched(roles.partMarks),
    statusMarks: roles.statusMarks.filter(({ column }) => !touched.has(column)),
    measures:
      byRole.get("status") === roles.byRole.get("status")
        ? roles.measures.filter(({ column }) => !touched.has(column))
        : [],
    otherStatus: roles.otherStatus.filter((column) => !touched.has(column)),
    otherApplicable: roles.otherApplicable.filter((column) => !touched.has(column)),
  };
};

/**
 * The column of the ids: the best, or the one that the user chose. A choice about a table that is there without it does
 * not take the table away where the column holds no ids.
 */
const keyOf = (
  candidates: readonly KeyColumn[],
  header: HeaderBlock | undefined,
  choice: SheetChoice | undefined,
): KeyColumn | undefined => {
  const best = answeredEdition(candidates, header) ?? candidates[0];
  const [letters] = Object.entries(choice?.columns ?? {}).find(([, role]) => role === "control") ?? [];
  if (letters === undefined) return best;
  const column = columnIndex(letters);
  const chosen = candidates.find((one) => one.column === column);
  if (chosen !== undefined || choice?.headerRow === undefined) return chosen;
  return best && { ...best, insteadOf: column };
};

/** Drafts the table of a segment; undefined where no column can hold its ids. */
export const draftTable = (view: SheetView, segment: Segment, editions: readonly Edition[]): Draft | undefined => {
  const { choice } = segment;
  const candidates = keyColumns(view, segment.from, segment.to, segment.header, editions);
  const key = keyOf(candidates, segment.header, choice);
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
  const context = surroundings(view, header, from);
  const keyedTable = {
    view,
    from,
    to,
    header,
    keyColumn: key.column,
    titledIds,
    titleColumn,
    near: context.above,
    otherEditions: otherEditions(key, candidates),
  };
  const roles = chosenRoles(readRoles(keyedTable), choice?.columns, view.width, header, key);
  const titleAt = roles.byRole.get("title");
  const keyed: KeyedRow[] = [];
  const hits = hitsBetween(view.hits.get(key.column) ?? [], from, to);
  for (const { row, reading } of rowHits(view, key.column, hits, knownKeys(editions))) {
    const beside = titleAt === undefined || titleAt === key.column ? "" : oneLine(textAt(view.rows[row], titleAt));
    const isOfSeveral = reading.ranges.length > 0 || reading.tokens.some(({ whole }) => whole);
    const isAlone =
      isOfSeveral &&
      filledColumns(view.rows[row] ?? { number: 0, cells: [] }).every(
        (column) => column === key.column || column === titleAt,
      );
    keyed.push(keyedRow(row, reading, beside || reading.rest, isAlone));
  }
  const others = rowsOfOthers(view, keyed, key.column, header, editions);
  const isChosen = Object.values(choice?.columns ?? {}).includes("control") && key.insteadOf === undefined;
  const forced = choice?.use === "include" || isChosen;
  const second = candidates.find((one) => one.column !== key.column && one.score >= key.score * 0.2);
  return {
    view,
    segment,
    header,
    from,
    to,
    key,
    second,
    roles,
    keyed: keyed.filter(({ row }) => !others.has(row)),
    others: keyed.flatMap((row): readonly RowOfOther[] => {
      const standard = others.get(row.row);
      return standard === undefined ? [] : [{ row, standard }];
    }),
    context,
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
