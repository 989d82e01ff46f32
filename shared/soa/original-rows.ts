import { columnLetter, type Grid } from "../workbook/grid.ts";
import type { RecognisedTable } from "./report.ts";

/** A row as the file has it: the cells that hold something, by column letter, with the text that a reader sees. */
export interface OriginalRow {
  readonly sheet: string;
  /** The number that Excel shows. */
  readonly row: number;
  readonly cells: readonly { readonly column: string; readonly text: string }[];
}

/** More than anybody reviews by eye; a longer file is shown up to here. */
const mostRows = 2_000;
const longestText = 500;
/** What it takes to see where a table could begin on a sheet that gave none. */
const firstRows = 25;
const shortText = 80;

const cut = (text: string, longest: number): string =>
  text.length > longest ? `${text.slice(0, longest - 1)}…` : text;

const rowsOf = (grid: Grid, longest: number, isWanted: (row: number) => boolean, most = mostRows): OriginalRow[] =>
  grid.rows
    .filter(({ number, cells }) => isWanted(number) && cells.some((cell) => cell !== undefined && cell.text !== ""))
    .slice(0, most)
    .map(({ number, cells }) => ({
      sheet: grid.sheet,
      row: number,
      cells: cells.flatMap((cell, column) =>
        cell === undefined || cell.text === "" ? [] : [{ column: columnLetter(column), text: cut(cell.text, longest) }],
      ),
    }));

/**
 * The rows of the recognised tables, headings included, so that what was recognised can be shown beside them; then the
 * first rows of each sheet that gave no table, so that its reader can say where one is.
 */
export const originalRows = (grids: readonly Grid[], tables: readonly RecognisedTable[]): OriginalRow[] => {
  const tablesOn = (grid: Grid) => tables.filter(({ sheet }) => sheet === grid.sheet);
  const read = grids.flatMap((grid) => {
    const places = tablesOn(grid);
    return rowsOf(grid, longestText, (row) =>
      places.some(({ headerRow, firstRow, lastRow }) => row >= (headerRow || firstRow) && row <= lastRow),
    );
  });
  const unread = grids
    .filter((grid) => tablesOn(grid).length === 0)
    .flatMap((grid) => rowsOf(grid, shortText, () => true, firstRows));
  return [...read.slice(0, mostRows), ...unread.slice(0, mostRows)];
};
