import type { CatalogFramework } from "../../catalog/catalog.ts";
import type { FrameworkId } from "../../catalog/framework.ts";
import type { Library } from "../../crosswalk/library.ts";
import { fail, ok, type Result } from "../../messages/issue.ts";
import { importGrids } from "../../soa/import.ts";
import { columnIndex, type Grid, type GridCell } from "../grid.ts";

/** One filled cell of the id column. `controls` is empty where the cell names no single control for sure. */
export interface IdCell {
  /** The number that Excel shows. */
  readonly row: number;
  readonly text: string;
  readonly number: boolean;
  readonly controls: readonly string[];
}

/** The column of a table that holds control ids. Rows as Excel shows them, the column from 0. */
export interface IdColumn {
  readonly framework: FrameworkId;
  readonly column: number;
  /** 0 when the table has no header. */
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly cells: readonly IdCell[];
}

const filled = (cell: GridCell | undefined): cell is GridCell => cell !== undefined && cell.text.trim() !== "";

const cellsBelow = (
  grid: Grid,
  column: number,
  firstRow: number,
  controlsOf: (row: number, cell: GridCell) => readonly string[],
): readonly IdCell[] =>
  grid.rows.flatMap(({ number, cells }) => {
    const cell = cells[column];
    if (number < firstRow || !filled(cell)) return [];
    const controls = controlsOf(number, cell);
    return [{ row: number, text: cell.text.trim(), number: typeof cell.value === "number", controls }];
  });

/** An ISO control table, recognised as an imported one is: ids in any form, the edition by the whole set. */
const recognised = (library: Library, grid: Grid): IdColumn | undefined => {
  const { soa, report } = importGrids(library, [grid]);
  const [table] = report.tables;
  if (!table || report.tables.length > 1 || !library.catalog.get(table.framework)) return undefined;
  const column = columnIndex(table.columns.control ?? table.columns.title ?? "");
  if (column < 0) return undefined;
  const byRow = new Map<number, string[]>();
  for (const item of soa.items) {
    if (item.source === undefined || (item.framework ?? soa.framework) !== table.framework) continue;
    byRow.set(item.source.row, [...(byRow.get(item.source.row) ?? []), item.control]);
  }
  return {
    framework: table.framework,
    column,
    headerRow: table.headerRow,
    firstRow: table.firstRow,
    lastRow: Math.max(table.lastRow, grid.rows.at(-1)?.number ?? 0),
    cells: cellsBelow(grid, column, table.firstRow, (row) => byRow.get(row) ?? []),
  };
};

/** Any framework by its own ids: the column where most cells are one. At least half of its filled cells have to be. */
const byCatalog = (library: Library, grid: Grid, frameworks: readonly CatalogFramework[]): Result<IdColumn> => {
  const width = Math.max(0, ...grid.rows.map((row) => row.cells.length));
  const candidates = Array.from({ length: width }, (_, column) => column).flatMap((column) => {
    const texts = grid.rows.map((row) => row.cells[column]).filter(filled);
    return frameworks.map((framework) => ({
      framework,
      column,
      filled: texts.length,
      found: texts.filter((cell) => library.catalog.resolveControl(cell.text, framework.id).ok).length,
    }));
  });
  const best = Math.max(0, ...candidates.map((one) => one.found));
  const leaders = candidates.filter((one) => one.found === best && one.found * 2 >= one.filled - 1);
  const [leader] = leaders;
  if (best === 0 || !leader) return fail("excel.no-ids");
  const rivals = leaders.filter((one) => one.column === leader.column);
  if (rivals.length > 1) {
    return fail("excel.ids-ambiguous", { candidates: rivals.map((one) => one.framework.name).join(", ") });
  }
  const { framework, column } = leader;
  const read = (cell: GridCell | undefined) =>
    filled(cell) ? library.catalog.resolveControl(cell.text, framework.id) : undefined;
  const first = grid.rows.findIndex((row) => read(row.cells[column])?.ok);
  const firstRow = grid.rows[first]?.number ?? 1;
  return ok({
    framework: framework.id,
    column,
    headerRow: grid.rows[first - 1]?.number ?? 0,
    firstRow,
    lastRow: grid.rows.at(-1)?.number ?? firstRow,
    cells: cellsBelow(grid, column, firstRow, (_, cell) => {
      const reference = read(cell);
      return reference?.ok && reference.value.framework === framework.id ? [reference.value.id] : [];
    }),
  });
};

/** Finds the ids of a table. `from` names their framework where the user has said it. */
export const readIdColumn = (library: Library, grid: Grid, from?: FrameworkId): Result<IdColumn> => {
  const known = recognised(library, grid);
  if (known && (from === undefined || known.framework === from)) return ok(known);
  if (from === undefined) return byCatalog(library, grid, library.catalog.frameworks);
  const framework = library.catalog.resolveFramework(from);
  return framework.ok ? byCatalog(library, grid, [framework.value]) : framework;
};
