import type { Grid, GridCell, GridRow } from "../../../workbook/grid.ts";
import type { IdHit, IdReading } from "../ids/id-reading.ts";
import { readIds, readIdsWithDash } from "../ids/ids.ts";
import { type DateCell, mayBeDate, readDateTexts } from "./date-texts.ts";
import { firstPlace } from "./ordered.ts";

/** A sheet with its id cells found. */
export interface SheetView {
  readonly grid: Grid;
  readonly rows: readonly GridRow[];
  /** Columns in use. */
  readonly width: number;
  readonly hits: ReadonlyMap<number, readonly IdHit[]>;
  /** Rows that hold an id of at least two parts somewhere. */
  readonly rowsWithIds: ReadonlySet<number>;
  /** Rows in which the number of a section stands alone in a cell: `A.5`. */
  readonly rowsOfSections: ReadonlySet<number>;
  /** The cells that hold a colour and nothing else; rows by index. */
  readonly coloured: readonly { readonly row: number; readonly column: number }[];
  /** Set where ids are put together from two columns: that of the sections. */
  readonly sections?: number;
  /** Set where the rows are the records of a form. Records that begin in the same row of it have its number. */
  readonly form?: FormPlace;
}

/** What the columns of a table are read from: the rows of its sheet, or those of several tables as if they were one. */
export type SheetRows = Pick<SheetView, "grid" | "rows" | "width" | "hits" | "form">;

/** Where the records of a form stand on their sheet. Row numbers are the ones Excel shows; columns count from 0. */
export interface FormPlace {
  readonly lastRow: number;
  /** Rows of the form beside the one that gives each record its number. */
  readonly otherRows: readonly { readonly row: number; readonly record: number }[];
  /** The sheet's column that holds the answers of a column of the records. */
  readonly columns: readonly number[];
  /** The lines right above the form. */
  readonly titles: readonly string[];
}

/** So many ids with a dot tell what those with a dash beside them are. */
const fewestDotted = 3;

/** Columns beyond this are not looked at: no table of controls is so wide. */
export const widestTable = 256;

export const cellAt = (row: GridRow | undefined, column: number): GridCell | undefined => {
  const cell = row?.cells[column];
  return cell === undefined || cell.text === "" ? undefined : cell;
};

export const textAt = (row: GridRow | undefined, column: number): string => cellAt(row, column)?.text ?? "";

export const filledColumns = (row: GridRow): number[] => {
  const columns: number[] = [];
  const last = Math.min(row.cells.length, widestTable);
  for (let column = 0; column < last; column++) if (cellAt(row, column) !== undefined) columns.push(column);
  return columns;
};

/** The id cells of a column in the rows `from` to `to` (indexes, inclusive). */
export const hitsBetween = (hits: readonly IdHit[], from: number, to: number): readonly IdHit[] => {
  const first = firstPlace(hits.length, (place) => (hits[place]?.row ?? 0) >= from);
  return hits.slice(
    first,
    firstPlace(hits.length, (place) => (hits[place]?.row ?? 0) > to),
  );
};

/** Whether a cell is there for its id: a sentence that mentions one says nothing of its row. */
const isWhole = ({ shape, tokens }: IdReading): boolean => {
  if (shape !== "embedded") for (const token of tokens) if (token.parts.length > 1) return true;
  return false;
};

const isAnnexId = ({ tokens }: IdReading): boolean => tokens.some(({ annex, parts }) => annex && parts.length > 1);

/** Ids written with a dash are ids where others of their column have a dot. */
const readDashes = (rows: readonly GridRow[], column: number, hits: IdHit[], rowsWithIds: Set<number>): void => {
  const isSection = ({ reading }: IdHit): boolean => reading.tokens.every(({ parts }) => parts.length === 1);
  if (!hits.some(isSection) || hits.filter(({ reading }) => isAnnexId(reading)).length < fewestDotted) return;
  for (const [at, hit] of hits.entries()) {
    const cell = isSection(hit) ? cellAt(rows[hit.row], column) : undefined;
    const reading = cell === undefined ? undefined : readIdsWithDash(cell);
    if (reading === undefined) continue;
    hits[at] = { row: hit.row, reading };
    if (isWhole(reading)) rowsWithIds.add(hit.row);
  }
};

const isSectionNumber = ({ shape, tokens }: IdReading): boolean =>
  shape === "only" && tokens[0]?.annex === true && tokens[0].parts.length === 1;

export const viewSheet = (grid: Grid): SheetView => {
  const hits = new Map<number, IdHit[]>();
  const rowsWithIds = new Set<number>();
  const rowsOfSections = new Set<number>();
  const dateCells: DateCell[] = [];
  let width = 0;
  const coloured: { readonly row: number; readonly column: number }[] = [];
  for (const [index, row] of grid.rows.entries()) {
    const last = Math.min(row.cells.length, widestTable);
    if (last > width) width = last;
    for (let column = 0; column < last; column++) {
      const cell = row.cells[column];
      if (cell === undefined) continue;
      if (cell.text === "" || cell.text === " ") {
        if (cell.fill !== undefined) coloured.push({ row: index, column });
        continue;
      }
      const reading = readIds(cell);
      if (reading === undefined) {
        if (cell.kind === "text" && mayBeDate(cell.text)) dateCells.push({ row: index, column, text: cell.text });
        continue;
      }
      const list = hits.get(column);
      if (list === undefined) hits.set(column, [{ row: index, reading }]);
      else list.push({ row: index, reading });
      if (isWhole(reading)) rowsWithIds.add(index);
      else if (isSectionNumber(reading)) rowsOfSections.add(index);
    }
  }
  for (const [column, list] of hits) readDashes(grid.rows, column, list, rowsWithIds);
  readDateTexts(dateCells, hits, rowsWithIds);
  return { grid, rows: grid.rows, width, hits, rowsWithIds, rowsOfSections, coloured };
};
