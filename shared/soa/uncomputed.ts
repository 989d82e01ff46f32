import { say } from "../messages/say.ts";
import { columnLetter, type Grid } from "../workbook/grid.ts";
import type { RowNote } from "./recognise/rows/notes.ts";
import type { ImportReport } from "./report.ts";
import type { RowPlace } from "./row-account.ts";

/**
 * Says where a table has formulas whose results are not in the file, so that its reader finds their cells empty; where
 * no table was found at all, where any sheet has. Programs that write workbooks without opening them leave them so.
 */
export const noteUncomputed = (
  grids: readonly Grid[],
  tables: ImportReport["tables"],
  note: (note: RowNote, place: RowPlace) => void,
): void => {
  for (const { sheet, uncomputed = [] } of grids) {
    const own = tables.filter((table) => table.sheet === sheet);
    const isRead = (row: number): boolean =>
      tables.length === 0 || own.some(({ headerRow, lastRow }) => row >= headerRow && row <= lastRow);
    for (const { row, column } of uncomputed)
      if (isRead(row))
        note(
          { code: "import.no-result", detail: say("import.column", { letter: columnLetter(column) }) },
          { sheet, row },
        );
  }
};
