import { csvSheet, type GridCell, type GridRow } from "../../../workbook/grid.ts";
import { noOwnWords } from "../answers/meanings.ts";
import { type ColumnTone, noTone } from "../answers/tone.ts";
import { readApplicable, readStatus } from "../answers/values.ts";
import { cellAt, widestTable } from "../sheets/sheet.ts";
import type { CandidateTable } from "../tables/candidate.ts";
import { fold } from "../texts/text.ts";

/** A row of separated text that a separator without quotes had shifted, put back where that can be told. */
export interface Mended {
  readonly row: GridRow;
  /** What could not be put under a heading for certain. */
  readonly unplaced: string;
}

/** A row with more fields than the table has columns can't be put back in more than a few ways. */
const mostExtra = 3;

interface Ruler {
  readonly width: number;
  readonly separator: string;
  /** Whether a text can stand in a column, as far as the other rows tell. */
  readonly fits: (column: number, text: string) => boolean;
  /** Columns of answers: no comma belongs there. */
  readonly answers: ReadonlySet<number | undefined>;
}

const lastFilled = (row: GridRow): number => {
  for (let column = Math.min(row.cells.length, widestTable) - 1; column >= 0; column--)
    if (cellAt(row, column) !== undefined) return column;
  return -1;
};

const cellOf = (text: string): GridCell => ({ value: text, text, kind: "text" });

/** Columns whose answers come from few words: a text that no other row has there does not belong. */
const measure = (table: CandidateTable, width: number): Ruler => {
  const { roles } = table;
  const tone = (at: number | undefined): ColumnTone => (at === undefined ? noTone : (roles.tones.get(at) ?? noTone));
  const applicable = roles.byRole.get("applicable");
  const status = roles.byRole.get("status");
  const vocabularies = new Map<number, Set<string>>();
  for (let column = 0; column < width; column++) {
    const words = new Map<string, number>();
    let rows = 0;
    for (let index = table.from; index <= table.to; index++) {
      const row = table.view.rows[index];
      if (row === undefined || lastFilled(row) >= width) continue;
      rows++;
      const text = fold(row.cells[column]?.text ?? "");
      words.set(text, (words.get(text) ?? 0) + 1);
      if (words.size > 12) break;
    }
    if (words.size > 1 && words.size <= 12 && words.size * 4 <= rows) vocabularies.set(column, new Set(words.keys()));
  }
  return {
    width,
    separator: table.view.grid.separator ?? ",",
    answers: new Set([applicable, status]),
    fits: (column, text) => {
      if (text === "") return true;
      // An answer that the dictionaries know may be the only one of its kind in the column.
      if (column === applicable) return readApplicable(cellOf(text), tone(column), noOwnWords).kind === "known";
      if (column === status) return readStatus(cellOf(text), tone(column), noOwnWords, roles.maturity).kind === "known";
      const words = vocabularies.get(column);
      if (words !== undefined) return words.has(fold(text));
      return true;
    },
  };
};

/** A comma inside a sentence is followed by a blank; one between fields is not. */
const goesOn = (text: string | undefined): boolean => text !== undefined && /^\s+\S/.test(text);

/** How wide the table's rows are: the heading, or what most rows have. Undefined where many rows run over. */
const widthOf = (table: CandidateTable): number | undefined => {
  const counts = new Map<number, number>();
  const rows = table.view.rows.slice(table.from, table.to + 1);
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const headed = table.header === undefined ? 0 : Math.max(...table.header.headings.keys()) + 1;
  const [usual] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [0];
  const width = headed || usual;
  if (width <= 1 || rows.length < 5) return undefined;
  const over = rows.filter(({ cells }) => cells.length > width);
  if (over.length * 5 <= rows.length) return width;
  // Up to half of the rows may run over where sentences are what was torn; otherwise a column has no heading.
  const isTorn = ({ cells }: GridRow): boolean => cells.some((cell) => goesOn(cell?.text));
  const torn = over.filter(isTorn).length;
  // Some programs write a blank behind every separator, which then says nothing.
  const spaced = rows.filter(({ cells }) => cells.length <= width).filter(isTorn).length;
  const inSentences = torn * 10 >= over.length * 9 && spaced * 10 <= rows.length;
  return headed > 0 && over.length * 2 <= rows.length && inSentences ? width : undefined;
};

const join = (texts: readonly string[], at: number, extra: number, separator: string): string[] => [
  ...texts.slice(0, at),
  texts.slice(at, at + extra + 1).join(separator),
  ...texts.slice(at + extra + 1),
];

/** One way to put a row back: the column to which the fields behind it belong too. */
interface Way {
  readonly at: number;
  readonly texts: readonly string[];
  /** What was torn apart reads as a sentence. */
  readonly inSentence: boolean;
  /** Cells in which such a text stands nowhere else. */
  readonly strange: number;
}

/** The ways that leave nothing strange, or the one that leaves least: a row may have a word of its own. */
const likeliest = (ways: readonly Way[]): readonly Way[] => {
  const least = Math.min(...ways.map(({ strange }) => strange));
  const best = ways.filter(({ strange }) => strange === least);
  const sentences = best.filter(({ inSentence }) => inSentence);
  const likely = sentences.length > 0 ? sentences : best;
  return least === 0 || (least === 1 && likely.length === 1 && sentences.length === 1) ? likely : [];
};

const mend = (row: GridRow, keyColumn: number, { width, fits, answers, separator }: Ruler): Mended | undefined => {
  const texts = Array.from({ length: lastFilled(row) + 1 }, (_, column) => row.cells[column]?.text ?? "");
  const extra = texts.length - width;
  if (extra > mostExtra) return undefined;
  const ways: Way[] = [];
  for (let at = 0; at < width; at++) {
    if (answers.has(at)) continue;
    const seams = texts.slice(at, at + extra + 1);
    if (seams.some((text) => text.trim() === "")) continue;
    const joined = join(texts, at, extra, separator);
    ways.push({
      at,
      texts: joined,
      inSentence: seams.slice(1).every(goesOn),
      strange: joined.filter((text, column) => !fits(column, text.trim())).length,
    });
  }
  const likely = likeliest(ways);
  const [first] = likely;
  if (first === undefined) return undefined;
  const sure = first.texts.map((text, column) =>
    likely.every((way) => way.texts[column] === text) ? text : undefined,
  );
  if (sure[keyColumn] === undefined) return undefined;
  const unplaced = sure.includes(undefined)
    ? texts
        .slice(Math.min(...likely.map(({ at }) => at)), Math.max(...likely.map(({ at }) => at)) + extra + 1)
        .join(separator)
    : "";
  const cells = sure.map((text, column) =>
    text === undefined || text === "" ? undefined : text === row.cells[column]?.text ? row.cells[column] : cellOf(text),
  );
  return { row: { ...row, cells }, unplaced };
};

/**
 * Finds the shifted rows of a table of separated text. For a row that runs over: the row put back, or undefined where
 * nothing tells how. For any other row: the row as it is.
 */
export const shiftMender = (table: CandidateTable): ((row: GridRow) => Mended | undefined) => {
  const asIs = (row: GridRow): Mended => ({ row, unplaced: "" });
  if (table.view.grid.sheet !== csvSheet) return asIs;
  const width = widthOf(table);
  if (width === undefined) return asIs;
  let ruler: Ruler | undefined;
  return (row) => {
    if (lastFilled(row) < width) return asIs(row);
    ruler ??= measure(table, width);
    return mend(row, table.key.column, ruler);
  };
};
