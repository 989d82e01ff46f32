import type { CatalogFramework } from "../../catalog/catalog.ts";
import type { FrameworkId } from "../../catalog/framework.ts";
import type { Crosswalk } from "../../crosswalk/crosswalks.ts";
import type { Library } from "../../crosswalk/library.ts";
import { namespace } from "../../functions/registry.ts";
import { crosswalkBetween } from "../../functions/relations.ts";
import { fail, ok, type Result } from "../../messages/issue.ts";
import { say } from "../../messages/say.ts";
import { column as letters, quoteText } from "../address.ts";
import { tagOf } from "../context.ts";
import type { Grid, GridCell } from "../grid.ts";
import type { WorkbookPlan } from "../plan.ts";
import { type IdCell, type IdColumn, readIdColumn } from "./id-column.ts";
import { joinedTargets, type LookupSheet, lookupKeys, lookupSheet } from "./lookup-sheet.ts";

export interface ColumnRequest {
  readonly to: FrameworkId;
  readonly as: "formula" | "function" | "values";
  readonly from?: FrameworkId;
}

/** A column to be written beside a table: a header and one cell for every row from `firstRow` to `lastRow`. */
export interface CrosswalkColumn {
  readonly header: string;
  readonly ids: IdColumn;
  readonly to: FrameworkId;
  /** Formulas and texts; blank where nothing is known. */
  readonly cells: readonly string[];
  /** The sheet that has to be there first; only for `as: "formula"`. */
  readonly lookup: WorkbookPlan | undefined;
  readonly mapped: number;
  readonly undecided: readonly { readonly row: number; readonly text: string }[];
}

interface Pair {
  readonly framework: CatalogFramework;
  readonly target: CatalogFramework;
  readonly crosswalk: Crosswalk;
}

const pairOf = (library: Library, from: FrameworkId, to: FrameworkId): Result<Pair> => {
  const framework = library.catalog.resolveFramework(from);
  if (!framework.ok) return framework;
  const target = library.catalog.resolveFramework(to);
  if (!target.ok) return target;
  if (framework.value.id === target.value.id) return fail("excel.nothing-mapped", { framework: target.value.name });
  const crosswalk = crosswalkBetween(library, framework.value.id, target.value.id);
  return crosswalk.ok
    ? ok({ framework: framework.value, target: target.value, crosswalk: crosswalk.value })
    : crosswalk;
};

const freeHeader = (wanted: string, taken: readonly (GridCell | undefined)[]): string => {
  const used = new Set(taken.map((cell) => cell?.text.trim().toLowerCase()));
  let header = wanted;
  for (let number = 2; used.has(header.toLowerCase()); number += 1) header = `${wanted} (${number})`;
  return header;
};

/** The same formula in every row, native: it works in any spreadsheet and without the add-in. */
const lookUp = ({ keys, targets }: LookupSheet, cell: string): string =>
  `=IFERROR(INDEX(${targets},MATCH(LEFT(TRIM(${cell}),255),${keys},0))&"","")`;

/** XWALK.MAP of the cell where the function understands it as it stands, of the ids themselves otherwise. */
const callFunction = (
  library: Library,
  { framework, target }: Pair,
  { text, number, controls }: IdCell,
  cell: string,
) => {
  const plain = library.catalog.resolveControl(text, framework.id);
  const own = !number && plain.ok && controls.length === 1 && plain.value.id === controls[0];
  const call = (control: string) => `${namespace}.MAP(${control},${quoteText(target.id)},${quoteText(framework.id)})`;
  return `=${own ? call(cell) : controls.map((control) => call(quoteText(control))).join('&"; "&')}`;
};

/**
 * Plans a crosswalk column for a table that somebody else made. `grid` is the table alone, header included, with the
 * rows and columns of its sheet; `freeSheetName` turns a wanted sheet name into one that is
 * not in use.
 */
export const planCrosswalkColumn = (
  library: Library,
  grid: Grid,
  request: ColumnRequest,
  freeSheetName: (wanted: string) => string,
): Result<CrosswalkColumn> => {
  const found = readIdColumn(library, grid, request.from);
  if (!found.ok) return found;
  const ids = found.value;
  const pair = pairOf(library, ids.framework, request.to);
  if (!pair.ok) return pair;
  const { framework, target, crosswalk } = pair.value;
  const keys = request.as === "formula" ? lookupKeys(ids.cells, framework) : [];
  const conflicting = new Set(keys.filter((key) => key.controls.length === 0).map((key) => key.key.toLowerCase()));
  const decided = (cell: IdCell): boolean => cell.controls.length > 0 && !conflicting.has(cell.text.toLowerCase());
  const sheetName = freeSheetName(
    say("excel.lookup.sheet", { from: tagOf(library, framework), to: tagOf(library, target) }).slice(0, 31),
  );
  const sheet = request.as === "formula" ? lookupSheet(sheetName, framework, target, crosswalk, keys) : undefined;
  const byRow = new Map(ids.cells.map((cell) => [cell.row, cell]));
  const address = (row: number): string => `$${letters(ids.column + 1)}${row}`;
  const cells = Array.from({ length: ids.lastRow - ids.firstRow + 1 }, (_, index) => {
    const row = ids.firstRow + index;
    const cell = byRow.get(row);
    if (sheet) return lookUp(sheet, address(row));
    if (!cell || !decided(cell)) return "";
    if (request.as === "values") return joinedTargets(crosswalk, cell.controls);
    return callFunction(library, pair.value, cell, address(row));
  });
  const headerCells = grid.rows.find((row) => row.number === ids.headerRow)?.cells ?? [];
  return ok({
    header: freeHeader(target.shortName, headerCells),
    ids,
    to: target.id,
    cells,
    lookup: sheet && { title: sheet.plan.name, sheets: [sheet.plan], names: [] },
    mapped: ids.cells.filter((cell) => decided(cell) && cell.controls.some((id) => crosswalk.targets(id).length > 0))
      .length,
    undecided: ids.cells.filter((cell) => !decided(cell)).map(({ row, text }) => ({ row, text })),
  });
};
