import { columnIndex } from "../../../workbook/grid.ts";
import type { ColumnRole } from "../../report.ts";
import { plainlyDecided } from "../columns/decided-column.ts";
import type { Roles } from "../columns/roles.ts";
import type { Edition } from "../editions/editions.ts";
import { type KeyedRow, keyedRow } from "../editions/resolve.ts";
import { saysContrary } from "../headings/exclusion-headings.ts";
import type { HeaderBlock } from "../headings/headers.ts";
import type { SheetChoice } from "../segments/profile.ts";
import { filledColumns, hitsBetween, textAt } from "../sheets/sheet.ts";
import { oneLine } from "../texts/text.ts";
import { type KeyColumn, knownKeys, rowHits } from "./key.ts";
import { rowsOfOthers } from "./other-rows.ts";
import type { PlacedTable } from "./placed.ts";

/** A row of another standard than ours, whatever its number is. */
export interface RowOfOther {
  readonly row: KeyedRow;
  readonly standard: string;
}

/** A table with its columns' roles, before its edition is known. */
export interface Draft extends PlacedTable {
  readonly roles: Roles;
  readonly keyed: readonly KeyedRow[];
  /** Rows with ids that say that they are of another standard, which are not among the keyed. */
  readonly others: readonly RowOfOther[];
}

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
    ofRows: untouched(roles.ofRows),
    unread: roles.unread.filter(({ column }) => !touched.has(column)),
    explainable: roles.explainable.filter((column) => !touched.has(column)),
    codes: byRole.has("applicable") && byRole.has("status") ? [] : roles.codes.filter((column) => !touched.has(column)),
    excludedMarks: untouched(roles.excludedMarks),
    partMarks: untouched(roles.partMarks),
    statusInTexts: roles.statusInTexts && byRole.get("status") === roles.byRole.get("status"),
    statusMarks: roles.statusMarks.filter(({ column }) => !touched.has(column)),
    measures:
      byRole.get("status") === roles.byRole.get("status")
        ? roles.measures.filter(({ column }) => !touched.has(column))
        : [],
    otherStatus: roles.otherStatus.filter((column) => !touched.has(column)),
    otherApplicable: roles.otherApplicable.filter((column) => !touched.has(column)),
  };
};

/** Drafts a table by what its columns are read as, the user's choices of them first. */
export const draftTable = (placed: PlacedTable, read: Roles, editions: readonly Edition[]): Draft => {
  const { view, segment, header, from, to, key } = placed;
  const roles = chosenRoles(read, segment.choice?.columns, view.width, header, key);
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
  return {
    ...placed,
    roles,
    keyed: keyed.filter(({ row }) => !others.has(row)),
    others: keyed.flatMap((row): readonly RowOfOther[] => {
      const standard = others.get(row.row);
      return standard === undefined ? [] : [{ row, standard }];
    }),
  };
};
