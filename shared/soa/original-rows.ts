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

/** The rows of the recognised tables, headings included, so that what was recognised can be shown beside them. */
export const originalRows = (grids: readonly Grid[], tables: readonly RecognisedTable[]): OriginalRow[] =>
  grids
    .flatMap((grid) => {
      const places = tables.filter(({ sheet }) => sheet === grid.sheet);
      const isInside = (row: number) =>
        places.some(({ headerRow, firstRow, lastRow }) => row >= (headerRow || firstRow) && row <= lastRow);
      return grid.rows
        .filter(({ number }) => isInside(number))
        .map(({ number, cells }) => ({
          sheet: grid.sheet,
          row: number,
          cells: cells.flatMap((cell, column) =>
            cell === undefined || cell.text === ""
              ? []
              : [{ column: columnLetter(column), text: cell.text.slice(0, longestText) }],
          ),
        }));
    })
    .slice(0, mostRows);
