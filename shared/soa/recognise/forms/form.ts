import type { GridRow } from "../../../workbook/grid.ts";
import { findHeaders, type HeaderBlock } from "../headings/headers.ts";
import type { IdHit } from "../ids/id-reading.ts";
import { beforeCaptions } from "../segments/segments.ts";
import { cellAt, filledColumns, hitsBetween, type SheetView, widestTable } from "../sheets/sheet.ts";
import { recordsAcross } from "./form-across.ts";
import { readCaptioned } from "./form-captioned.ts";
import { firstBeginning, recordsDown } from "./form-down.ts";
import {
  answerRightOf,
  type FormColumns,
  findLabels,
  labelMeaning,
  type NamesControl,
  namesId,
  sideBySide,
} from "./form-labels.ts";
import { type FormRecord, type Line, readLines } from "./form-lines.ts";
import { formSheet } from "./form-sheet.ts";

/** A form of a sheet, its records seen as a table. Bounds are indexes into the sheet's rows, both inclusive. */
export interface Form {
  readonly view: SheetView;
  readonly from: number;
  readonly to: number;
}

/** Rows between the headings of tables that have labels; bounds as those of a form, `labels` are columns. */
interface LabelledStretch {
  readonly from: number;
  readonly to: number;
  readonly rows: readonly GridRow[];
  readonly labels: readonly number[];
}

/** Ids that stand by themselves in a column, from one row to another. */
const idsIn = (all: readonly IdHit[], from: number, to: number): readonly IdHit[] =>
  hitsBetween(all, from, to).filter(({ reading }) => reading.shape !== "embedded");

/** A column with an id in most of the rows from one to another: there is a table, and no form needs looking for. */
const holdsTable = (view: SheetView, from: number, to: number): boolean =>
  [...view.hits.values()].some((all) => {
    const hits = idsIn(all, from, to);
    const [first] = hits;
    const last = hits.at(-1);
    return first !== undefined && last !== undefined && hits.length > 2 && hits.length * 2 > last.row - first.row + 1;
  });

/** A column with an id in so nearly every row that whatever part of them one takes is a table. */
const isTable = (view: SheetView, from: number, to: number): boolean =>
  [...view.hits.values()].some((all) => {
    const hits = all.length < 3 ? [] : idsIn(all, from, to);
    if (hits.length < 3 || hits.length * 10 < (to - from + 1) * 9) return false;
    let before = from - 1;
    const isEverywhere = hits.every(({ row }) => {
      const near = row - before <= 2;
      before = row;
      return near;
    });
    return isEverywhere && to - before < 2;
  });

const rowsBelow = 6;

/** Whether headings have rows with ids below them: two labels without answers side by side look like headings too. */
const headsTable = (view: SheetView, { to, headings }: HeaderBlock): boolean => {
  for (const row of view.rows.slice(to + 1, to + 1 + rowsBelow)) {
    const [first, second] = filledColumns(row);
    if (first === undefined) continue;
    const meaning = labelMeaning(cellAt(row, first));
    if (second !== undefined && meaning !== undefined && answerRightOf(row, first, widestTable) !== undefined)
      return false;
    const id = [...headings.keys()].find((column) => {
      const cell = cellAt(row, column);
      return cell !== undefined && namesId(cell);
    });
    if (id === undefined || second === undefined) continue;
    const before = filledColumns(row)
      .filter((column) => column < id)
      .at(-1);
    return before === undefined || labelMeaning(cellAt(row, before)) === undefined;
  }
  return false;
};

const clip = (row: GridRow, { from, to }: FormColumns): GridRow => ({
  ...row,
  cells: row.cells.map((cell, column) => (column >= from && column < to ? cell : undefined)),
});

/** The records of a stretch of rows, in the order in which they begin, and all its lines. */
const readRecords = (
  { rows, labels }: LabelledStretch,
  names: NamesControl,
): { records: readonly FormRecord[]; lines: readonly Line[] } => {
  const forms = sideBySide(rows, labels, names);
  if (forms.length === 1) {
    const lines = readLines(rows, labels, names);
    const across = recordsAcross(lines, labels, names);
    return { records: across.length > 0 ? across : recordsDown(lines, names, firstBeginning(lines)), lines };
  }
  const parts = forms.map((form) =>
    readLines(
      rows.map((row) => clip(row, form)),
      form.labels,
      names,
    ),
  );
  const from = Math.min(...parts.map(firstBeginning));
  const records = parts.flatMap((lines) => recordsDown(lines, names, from)).sort((a, b) => a.number - b.number);
  return { records, lines: parts.flat() };
};

/** The form in a stretch of rows. */
const readStretch = (view: SheetView, stretch: LabelledStretch, names: NamesControl): Form | undefined => {
  const { from, to, rows } = stretch;
  const { records, lines } = readRecords(stretch, names);
  const [first] = records;
  if (first === undefined || !records.some(({ answers }) => answers.length >= 3)) return undefined;
  const answers = lines.flatMap((line) => (line.row.number < first.number ? [] : line.answers));
  const answered = new Set(
    lines.flatMap((line) => (line.row.number >= first.number && line.answers.length > 0 ? line.row.number : [])),
  );
  const begin = rows.findIndex(({ number }) => number === first.number);
  let last = rows.length - 1;
  while (last > begin && !answered.has(rows[last]?.number ?? 0)) last--;
  if (answered.size * 10 < (last - begin + 1) * 6) return undefined;
  // Under a caption the rows of an ordinary table look like answers, but their labels mean nothing.
  if (answers.filter(({ meaning }) => meaning !== undefined).length * 2 < answers.length) return undefined;
  if (holdsTable(view, from + begin, from + last)) return undefined;
  const numbers = rows.slice(begin).map(({ number }) => number);
  return { view: formSheet(view, records, numbers), from: from + begin, to };
};

/** Where forms can be on a sheet: a form ends where a table's headings begin. */
export const labelledStretches = (view: SheetView): readonly LabelledStretch[] => {
  const cuts = findHeaders(view).filter((block) => headsTable(view, block));
  const starts = [0, ...cuts.map(({ from }) => from)];
  return starts.flatMap((from, index) => {
    const next = starts[index + 1];
    const to = next === undefined ? view.rows.length - 1 : beforeCaptions(view, from, next - 1);
    if (isTable(view, from, to)) return [];
    const rows = view.rows.slice(from, to + 1);
    const labels = findLabels(rows);
    return labels.length === 0 ? [] : { from, to, rows, labels };
  });
};

/**
 * The forms of a sheet, labels on one side and answers on the other, each seen as a table: a control's answers under
 * each other, forms side by side, controls side by side with their answers below, or a small table for each control.
 *
 * @param names tells what begins the answers of another control.
 */
export const readForms = (
  view: SheetView,
  stretches: readonly LabelledStretch[],
  names: NamesControl,
): readonly Form[] => {
  const captioned = readCaptioned(view, names);
  if (captioned === undefined) return stretches.flatMap((stretch) => readStretch(view, stretch, names) ?? []);
  const { records, from, to } = captioned;
  const numbers = view.rows.slice(from, to + 1).map(({ number }) => number);
  return [{ view: formSheet(view, records, numbers), from, to }];
};
