import { say } from "../../messages/say.ts";
import type { GridCell, GridRow } from "../../workbook/grid.ts";
import { readMeaning } from "./legend.ts";
import type { SheetView } from "./sheet.ts";
import { oneLine } from "./text.ts";

/** What a workbook's own legend says of its colours, and the sheets with its words in their coloured cells. */
export interface ColourReading {
  readonly views: readonly SheetView[];
  /** By sheet: the entries that were followed, and the rows that they stand in. */
  readonly legends: readonly {
    readonly sheet: string;
    readonly entries: readonly string[];
    readonly rows: readonly number[];
  }[];
}

interface Entry {
  readonly sheet: string;
  readonly row: number;
  readonly text: string;
}

/** What a colour means is told in few words. */
const longestMeaning = 60;
/** Fewer coloured cells in a column may be there for any reason. */
const fewestCells = 2;

/** The colour of a cell that holds nothing else. */
const colourOf = (cell: GridCell | undefined): string | undefined => (cell?.text.trim() === "" ? cell.fill : undefined);

const decisionIn = (text: string): string | undefined => {
  const { applicable, status } = readMeaning(text);
  return applicable === undefined && status === undefined ? undefined : `${applicable}:${status}`;
};

/** The words beside a coloured cell of a row, or in a coloured cell: the colour, and what it says. */
const colouredWords = ({ cells }: GridRow): readonly (readonly [colour: string, text: string])[] =>
  cells.flatMap((cell, column) => {
    const beside = cells[column + 1];
    const colour = colourOf(cell) ?? cell?.fill;
    const text = oneLine((colourOf(cell) === undefined ? cell?.text : beside?.text) ?? "");
    return colour === undefined || text === "" || text.length > longestMeaning ? [] : [[colour, text] as const];
  });

/** The colours that the rows without ids explain; one that is explained in two ways is none. */
const explained = (views: readonly SheetView[]): ReadonlyMap<string, Entry> => {
  const entries = new Map<string, Entry>();
  const decisions = new Map<string, string>();
  const unsure = new Set<string>();
  for (const { grid, rows, rowsWithIds } of views) {
    rows.forEach((row, index) => {
      if (rowsWithIds.has(index)) return;
      for (const [colour, text] of colouredWords(row)) {
        const decision = decisionIn(text);
        if (decision === undefined) continue;
        const before = decisions.get(colour);
        if (before !== undefined && before !== decision) unsure.add(colour);
        if (before !== undefined) continue;
        decisions.set(colour, decision);
        entries.set(colour, { sheet: grid.sheet, row: row.number, text });
      }
    });
  }
  for (const colour of unsure) entries.delete(colour);
  const different = new Set([...entries.keys()].map((colour) => decisions.get(colour)));
  return different.size < 2 ? new Map() : entries;
};

/** The columns in which colours with a meaning stand for the answers of the rows with ids. */
const colouredColumns = ({ rows, rowsWithIds, width }: SheetView, entries: ReadonlyMap<string, Entry>): Set<number> => {
  const columns = new Set<number>();
  for (let column = 0; column < width; column++) {
    let coloured = 0;
    let written = 0;
    for (const index of rowsWithIds) {
      const cell = rows[index]?.cells[column];
      if (entries.has(colourOf(cell) ?? "")) coloured++;
      else if (cell !== undefined && cell.text.trim() !== "") written++;
    }
    if (coloured >= fewestCells && coloured >= written) columns.add(column);
  }
  return columns;
};

/**
 * Puts the words of a workbook's own legend into the coloured cells that it explains. A colour without a legend is never
 * guessed: its cell stays empty.
 */
export const readColours = (views: readonly SheetView[]): ColourReading => {
  const entries = views.some(({ coloured }) => coloured) ? explained(views) : new Map<string, Entry>();
  if (entries.size === 0) return { views, legends: [] };
  const used = new Set<Entry>();
  const worded = views.map((view): SheetView => {
    const columns = view.coloured ? colouredColumns(view, entries) : new Set<number>();
    if (columns.size === 0) return view;
    const rows = view.rows.map((row, index): GridRow => {
      if (!view.rowsWithIds.has(index)) return row;
      const cells = row.cells.map((cell, column) => {
        const entry = columns.has(column) ? entries.get(colourOf(cell) ?? "") : undefined;
        if (cell === undefined || entry === undefined) return cell;
        used.add(entry);
        return { ...cell, value: entry.text, text: entry.text, kind: "text" as const };
      });
      return { ...row, cells };
    });
    return { ...view, rows };
  });
  const legends = [...new Set([...used].map(({ sheet }) => sheet))].map((sheet) => {
    const own = [...used].filter((entry) => entry.sheet === sheet);
    return {
      sheet,
      entries: own.map(({ row, text }) => say("import.legend-colour", { row, text })),
      rows: [...new Set(own.map(({ row }) => row))],
    };
  });
  return { views: worded, legends };
};
