import { say } from "../../messages/say.ts";
import { columnLetter, type GridCell, type GridRow } from "../../workbook/grid.ts";
import type { HeadingMeaning } from "../words/language.ts";
import { meaningsOf } from "./headings.ts";
import { type IdReading, readIds } from "./ids.ts";
import { cellAt, filledColumns, type SheetView, textAt, viewSheet, widestTable } from "./sheet.ts";
import { fold, oneLine } from "./text.ts";
import { traitsOf } from "./traits.ts";

interface Answer {
  readonly label: string;
  readonly column: number;
  readonly cell: GridCell;
  /** What the label means; a label of the user's own has no meaning here. */
  readonly meaning: HeadingMeaning | undefined;
}

interface RecordRows {
  readonly number: number;
  readonly hidden: boolean;
  readonly answers: Answer[];
  last: number;
}

const longestLabel = 60;
/** The label of an id that stands as a caption over its form. */
const captionLabel = "Control";
const decided: ReadonlySet<HeadingMeaning> = new Set([
  "applicable",
  "excluded",
  "justification",
  "exclusion",
  "status",
  "maturity",
  "evidence",
]);

const meaningOfLabel = (text: string): HeadingMeaning | undefined => {
  const [best] = meaningsOf(oneLine(text));
  if (best === undefined) return undefined;
  return best.score >= 0.9 || (best.score >= 0.5 && /[:：?]\s*$/.test(text)) ? best.meaning : undefined;
};

/** What a label beside its answer means: a whole heading, or the better part of one before a colon. */
const labelMeaning = (cell: GridCell | undefined): HeadingMeaning | undefined =>
  cell?.kind !== "text" || cell.text.length > longestLabel ? undefined : meaningOfLabel(cell.text);

/** Label and answer in one cell: `Applicable: Yes`. */
const splitInline = (cell: GridCell | undefined): { label: string; cell: GridCell } | undefined => {
  if (cell?.kind !== "text" || cell.text.length > 2000) return undefined;
  const match = /^\s*([^:：\n]{2,40}[:：])\s*(\S[\s\S]*)$/.exec(cell.text);
  const [, label, text] = match ?? [];
  if (label === undefined || text === undefined || meaningOfLabel(label) === undefined) return undefined;
  return { label, cell: { ...cell, value: text, text } };
};

/** Whether a cell names one control. */
export type NamesControl = (cell: GridCell) => boolean;

const isOneId = (reading: IdReading | undefined): boolean =>
  reading !== undefined &&
  (reading.shape === "only" || reading.shape === "titled") &&
  reading.tokens.length === 1 &&
  reading.tokens.every((token) => token.parts.length > 1);

/** One control named by its id, with its title or without. */
export const namesId: NamesControl = (cell) => isOneId(readIds(cell));

const answerRightOf = (row: GridRow, label: number, before: number): number | undefined => {
  for (let column = label + 1; column < Math.min(before, row.cells.length); column++)
    if (cellAt(row, column) !== undefined) return column;
  return undefined;
};

/** Columns with labels of different meanings under each other, an id as the answer to one that says "control". */
const findLabels = (view: SheetView): number[] => {
  const meanings = new Map<number, Set<HeadingMeaning>>();
  for (const row of view.rows) {
    const filled = filledColumns(row);
    if (filled.length > 12) continue;
    let answered = -1;
    for (const column of filled) {
      if (column === answered) continue;
      const cell = cellAt(row, column);
      const inline = splitInline(cell);
      const meaning = inline === undefined ? labelMeaning(cell) : meaningOfLabel(inline.label);
      if (meaning === undefined) continue;
      const beside = inline === undefined ? answerRightOf(row, column, widestTable) : undefined;
      const answer = beside === undefined ? undefined : cellAt(row, beside);
      // Headings of a table stand beside each other; labels have their answers there.
      if (answer !== undefined && labelMeaning(answer) !== undefined && traitsOf(answer) === 0) continue;
      answered = beside ?? -1;
      const seen = meanings.get(column);
      if (seen === undefined) meanings.set(column, new Set([meaning]));
      else seen.add(meaning);
    }
  }
  const columns = [...meanings].filter(([, seen]) => seen.size >= 2).map(([column]) => column);
  const all = new Set(columns.flatMap((column) => [...(meanings.get(column) ?? [])]));
  return all.size >= 3 && [...all].some((meaning) => decided.has(meaning)) ? columns.sort((a, b) => a - b) : [];
};

/** A caption over the answers of one control: nothing else in its row. */
const captionOf = (row: GridRow, names: NamesControl): Answer | undefined => {
  const [column, second] = filledColumns(row);
  const cell = column === undefined || second !== undefined ? undefined : cellAt(row, column);
  if (cell === undefined || column === undefined || cell.kind !== "text") return undefined;
  return names(cell) ? { label: captionLabel, column, cell, meaning: "control" } : undefined;
};

interface Line {
  readonly row: GridRow;
  readonly answers: readonly Answer[];
  /** Texts that stand beside no label: more of the answer above, or a word of the form's own. */
  readonly loose: readonly number[];
  /** The row begins the answers of another control. */
  readonly begins: boolean;
}

const readLine = (row: GridRow, labels: readonly number[], names: NamesControl): Line => {
  const caption = captionOf(row, names);
  if (caption !== undefined) return { row, answers: [caption], loose: [], begins: true };
  const answers: Answer[] = [];
  const loose = new Set(filledColumns(row));
  labels.forEach((column, index) => {
    const label = cellAt(row, column);
    const inline = splitInline(label);
    if (inline !== undefined) {
      answers.push({ ...inline, column, meaning: meaningOfLabel(inline.label) });
      loose.delete(column);
      return;
    }
    if (label?.kind !== "text" || label.text.length > longestLabel) return;
    const meaning = labelMeaning(label);
    if (meaning !== undefined) loose.delete(column);
    const next = labels[index + 1] ?? widestTable;
    for (let at = column + 1; at < Math.min(next, row.cells.length); at++) {
      const cell = cellAt(row, at);
      if (cell === undefined) continue;
      answers.push({ label: label.text, column: at, cell, meaning });
      loose.delete(at);
      loose.delete(column);
    }
  });
  return {
    row,
    answers: answers.map((answer) => ({ ...answer, label: oneLine(answer.label).replace(/\s*[:：]$/, "") })),
    loose: [...loose],
    begins: answers.some(({ meaning, cell }) => (meaning === "control" || meaning === "title") && names(cell)),
  };
};

/** Ids side by side in one row, each with its answers below: a table laid on its side. */
const recordsAcross = (lines: readonly Line[], labels: readonly number[], names: NamesControl): RecordRows[] => {
  const [label] = labels;
  const namedIn = (row: GridRow): number[] => filledColumns(row).filter((column) => names(cellAt(row, column) ?? none));
  const heads = lines.findIndex(({ row, begins }) => begins && namedIn(row).length > 1);
  const head = lines[heads];
  if (head === undefined || label === undefined || labels.length > 1) return [];
  return namedIn(head.row)
    .filter((column) => column > label)
    .map((column) => ({
      number: head.row.number,
      hidden: head.row.hidden === true,
      answers: lines.slice(heads).flatMap(({ row }): Answer[] => {
        const name = cellAt(row, label);
        const cell = cellAt(row, column);
        return name === undefined || cell === undefined
          ? []
          : [{ label: oneLine(name.text), column, cell, meaning: labelMeaning(name) }];
      }),
      last: lines.at(-1)?.row.number ?? head.row.number,
    }));
};

const none: GridCell = { value: "", text: "", kind: "text" };

const longer = (cell: GridCell, more: string): GridCell => {
  const text = `${cell.text}\n${more}`;
  return { ...cell, value: text, text, kind: "text" };
};

const recordsDown = (lines: readonly Line[]): RecordRows[] => {
  const records: RecordRows[] = [];
  for (const { row, answers, loose, begins } of lines) {
    if (begins) records.push({ number: row.number, hidden: row.hidden === true, answers: [], last: row.number });
    const record = records.at(-1);
    if (record === undefined) continue;
    for (const column of loose) {
      const text = textAt(row, column);
      const above = record.answers.at(-1);
      if (above?.column === column && answers.length === 0) {
        record.answers[record.answers.length - 1] = { ...above, cell: longer(above.cell, text) };
        record.last = row.number;
      } else if (answers.length > 0) {
        const cell = cellAt(row, column) ?? none;
        record.answers.push({
          label: say("import.column", { letter: columnLetter(column) }),
          column,
          cell,
          meaning: undefined,
        });
      }
    }
    if (answers.length === 0) continue;
    record.answers.push(...answers);
    record.last = row.number;
  }
  return records;
};

/** The records as a sheet of their own: headings in its first row, a row a control. */
const asSheet = (records: readonly RecordRows[]): { rows: GridRow[]; columns: number[] } => {
  const places = new Map<string, number>();
  const heads: GridCell[] = [];
  const columns: number[] = [];
  const rows = records.map(({ number, hidden, answers }): GridRow => {
    const cells: (GridCell | undefined)[] = [];
    const seen = new Map<string, number>();
    for (const { label, column, cell } of answers) {
      const count = (seen.get(fold(label)) ?? 0) + 1;
      seen.set(fold(label), count);
      const key = count === 1 ? fold(label) : `${fold(label)} ${count}`;
      let place = places.get(key);
      if (place === undefined) {
        place = heads.length;
        places.set(key, place);
        heads.push({ value: label, text: label, kind: "text" });
        columns.push(column);
      }
      cells[place] = cell;
    }
    return { number, cells: Array.from(cells), ...(hidden ? { hidden: true } : {}) };
  });
  return { rows: [{ number: 0, cells: heads }, ...rows], columns };
};

/** A column with an id in most of its rows: the sheet holds a table, and no form needs looking for. */
const holdsTable = (view: SheetView): boolean =>
  [...view.hits.values()].some((hits) => {
    const [first] = hits;
    const last = hits.at(-1);
    return first !== undefined && last !== undefined && hits.length > 2 && hits.length * 2 > last.row - first.row + 1;
  });

/**
 * A sheet laid out as a form, labels on the left and answers on the right, seen as a table: a control's answers under
 * each other, several such blocks on a sheet, or controls side by side with their answers below. undefined when it is none.
 *
 * @param names tells what begins the answers of another control.
 */
export const readForm = (view: SheetView, names: NamesControl): SheetView | undefined => {
  const labels = holdsTable(view) ? [] : findLabels(view);
  if (labels.length === 0) return undefined;
  const lines = view.rows.map((row) => readLine(row, labels, names));
  const across = recordsAcross(lines, labels, names);
  const records = across.length > 0 ? across : recordsDown(lines);
  const [first] = records;
  if (first === undefined || !records.some(({ answers }) => answers.length >= 3)) return undefined;
  const lastRow = Math.max(...records.map(({ last }) => last));
  const inside = lines.filter(({ row }) => row.number >= first.number && row.number <= lastRow);
  const answered = inside.filter(({ answers }) => answers.length > 0).length;
  if (answered * 10 < inside.length * 6) return undefined;
  // Under a caption the rows of an ordinary table look like answers, but their labels mean nothing.
  const answers = records.flatMap((record) => record.answers);
  if (answers.filter(({ meaning }) => meaning !== undefined).length * 2 < answers.length) return undefined;
  const numbers = new Set(records.map(({ number }) => number));
  const { rows, columns } = asSheet(records);
  let record = first.number;
  const otherRows = inside.flatMap(({ row: { number } }) => {
    if (!numbers.has(number)) return [{ row: number, record }];
    record = number;
    return [];
  });
  return { ...viewSheet({ ...view.grid, rows, merges: [] }), form: { lastRow, otherRows, columns } };
};
