import { say } from "../../../messages/say.ts";
import type { GridCell, GridRow } from "../../../workbook/grid.ts";
import type { SheetView } from "../sheets/sheet.ts";
import { speaksOf } from "../texts/captions.ts";
import { oneLine } from "../texts/text.ts";
import { readMeaning } from "./meaning.ts";

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

/** A colour as a legend explains it. */
interface Entry {
  readonly sheet: string;
  readonly row: number;
  readonly text: string;
  readonly decision: string;
}

/** What a colour means is told in few words. */
const longestMeaning = 60;
/** A row of a legend has no more cells. */
const longestRow = 24;
/** Fewer coloured cells in a column may be there for any reason. */
const fewestCells = 2;
/** Of the coloured cells of a column, the part that the legend has to explain. */
const mostExplained = 0.7;

const isEmpty = (cell: GridCell): boolean => cell.text.trim() === "";

/** The colour of a cell that shares it with no other of its row: a whole row is shaded. */
const colourAlone = ({ cells }: GridRow, column: number): string | undefined => {
  const fill = cells[column]?.fill;
  return cells.every((other, at) => other?.fill !== fill || at === column) ? fill : undefined;
};

type Pair = readonly [colour: string, text: string];

/** Cells as swatches and their words in turn; undefined where they are not that. */
const inTurn = (cells: readonly GridCell[], swatchFirst: boolean): readonly Pair[] | undefined => {
  if (cells.length === 0 || cells.length % 2 !== 0) return undefined;
  const pairs: Pair[] = [];
  for (let at = 0; at < cells.length; at += 2) {
    const [one, other] = [cells[at], cells[at + 1]];
    const [swatch, words] = swatchFirst ? [one, other] : [other, one];
    if (swatch?.fill === undefined || !isEmpty(swatch) || words === undefined || isEmpty(words)) return undefined;
    pairs.push([swatch.fill, oneLine(words.text)]);
  }
  return pairs;
};

/**
 * The colours that a row explains: swatches with their words on one side, behind a caption or not, or nothing but words
 * in colours of their own. A row that could be read in two ways explains none.
 */
const pairsOf = (row: GridRow): readonly Pair[] => {
  const cells = row.cells.flatMap((cell) =>
    cell !== undefined && (!isEmpty(cell) || cell.fill !== undefined) ? cell : [],
  );
  if (cells.length > longestRow) return [];
  const [first] = cells;
  const parts = first !== undefined && !isEmpty(first) && cells.length > 2 ? [cells, cells.slice(1)] : [cells];
  const found = parts.flatMap((part) =>
    [inTurn(part, true), inTurn(part, false)].filter((pairs) => pairs !== undefined),
  );
  if (found.length > 0) return found.length === 1 ? (found[0] ?? []) : [];
  // A caption without a colour of its own may stand before them: "Legend:".
  const swatches = isCaption(first) && first?.fill === undefined ? cells.slice(1) : cells;
  const words = swatches.flatMap((cell): Pair[] =>
    cell.fill === undefined || isEmpty(cell) ? [] : [[cell.fill, oneLine(cell.text)]],
  );
  const areApart = new Set(words.map(([colour]) => colour)).size === swatches.length;
  return areApart && words.length === swatches.length ? words : [];
};

const readDecision = (text: string): string | undefined => {
  const { applicable, status } = readMeaning(text);
  return applicable === undefined && status === undefined ? undefined : `${applicable}:${status}`;
};

const rowsToCaption = 6;

/**
 * Where a sheet may explain colours: beside a table, and elsewhere on a sheet that calls itself a legend or below such a
 * caption. Rows between the ids are the table's own.
 */
const legendRows = ({ grid, rows, rowsWithIds }: SheetView): ((index: number) => boolean) => {
  let first = Number.POSITIVE_INFINITY;
  let last = -1;
  for (const index of rowsWithIds) {
    first = Math.min(first, index);
    last = Math.max(last, index);
  }
  const isNamed = last >= 0 || speaksOf(grid.sheet, "legend");
  let caption = Number.NEGATIVE_INFINITY;
  return (index) => {
    const row = rows[index];
    if (row !== undefined && row.cells.length <= longestRow && row.cells.some((cell) => isCaption(cell)))
      caption = index;
    const isBelow = index - caption <= rowsToCaption;
    return (index < first || index > last) && (isNamed || isBelow);
  };
};

const isCaption = (cell: GridCell | undefined): boolean =>
  cell !== undefined && cell.text.length > 0 && cell.text.length <= longestMeaning && speaksOf(cell.text, "legend");

/** What rows without ids say of these colours; one that is explained in two ways is none. */
const explained = (views: readonly SheetView[], colours: ReadonlySet<string>): ReadonlyMap<string, Entry> => {
  const entries = new Map<string, Entry>();
  const unsure = new Set<string>();
  const decisions = new Map<string, string | undefined>();
  const decisionIn = (text: string): string | undefined => {
    if (!decisions.has(text)) decisions.set(text, readDecision(text));
    return decisions.get(text);
  };
  for (const view of views) {
    const { grid, rows } = view;
    const isLegend = legendRows(view);
    rows.forEach((row, index) => {
      if (!isLegend(index)) return;
      const pairs = pairsOf(row);
      // Beside words that decide nothing, a word of a decision is one of a heading or of a list of something else.
      if (pairs.length > 1 && pairs.some(([, text]) => text.length > longestMeaning || decisionIn(text) === undefined))
        return;
      for (const [colour, text] of pairs) {
        const decision = text.length <= longestMeaning ? decisionIn(text) : undefined;
        if (decision === undefined) continue;
        const before = entries.get(colour);
        if (before === undefined) entries.set(colour, { sheet: grid.sheet, row: row.number, text, decision });
        else if (before.decision !== decision) unsure.add(colour);
      }
    });
  }
  for (const colour of unsure) entries.delete(colour);
  if (new Set([...entries.values()].map(({ decision }) => decision)).size < 2) return new Map();
  return new Map([...entries].filter(([colour]) => colours.has(colour)));
};

interface ColouredColumn {
  /** Colour by row index. */
  readonly cells: Map<number, string>;
  written: number;
}

/** The columns of a sheet in which colours may stand for the answers of the rows with ids. */
const colouredColumns = ({ rows, rowsWithIds, coloured }: SheetView): ReadonlyMap<number, ColouredColumn> => {
  const columns = new Map<number, ColouredColumn>();
  for (const { row: index, column } of coloured) {
    const row = rowsWithIds.has(index) ? rows[index] : undefined;
    const colour = row === undefined ? undefined : colourAlone(row, column);
    if (colour === undefined) continue;
    const known = columns.get(column);
    if (known === undefined) columns.set(column, { cells: new Map([[index, colour]]), written: 0 });
    else known.cells.set(index, colour);
  }
  for (const [column, one] of columns) {
    for (const index of rowsWithIds) {
      const cell = rows[index]?.cells[column];
      if (cell !== undefined && !isEmpty(cell)) one.written++;
    }
    if (one.cells.size < fewestCells || one.cells.size < one.written) columns.delete(column);
  }
  return columns;
};

/**
 * Puts the words of a workbook's own legend into the coloured cells that it explains, in columns that hold hardly anything
 * but such cells. A colour without a legend is never guessed, nor are shaded rows and headings: their cells stay empty.
 */
export const readColours = (views: readonly SheetView[]): ColourReading => {
  const columnsOf = new Map(views.map((view) => [view, colouredColumns(view)]));
  const colours = new Set(
    [...columnsOf.values()].flatMap((columns) => [...columns.values()].flatMap(({ cells }) => [...cells.values()])),
  );
  const entries = colours.size === 0 ? new Map<string, Entry>() : explained(views, colours);
  if (entries.size === 0) return { views, legends: [] };
  const used = new Set<Entry>();
  const worded = views.map((view): SheetView => {
    const rows = [...view.rows];
    for (const [column, { cells: found }] of columnsOf.get(view) ?? []) {
      const known = [...found].flatMap(([index, colour]) => {
        const entry = entries.get(colour);
        return entry === undefined ? [] : [[index, entry] as const];
      });
      if (known.length < found.size * mostExplained) continue;
      for (const [index, entry] of known) {
        const row = rows[index];
        const cell = row?.cells[column];
        if (row === undefined || cell === undefined) continue;
        used.add(entry);
        const word: GridCell = { ...cell, value: entry.text, text: entry.text, kind: "text" };
        rows[index] = { ...row, cells: row.cells.map((one, at) => (at === column ? word : one)) };
      }
    }
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
