import type { GridRow } from "../../../workbook/grid.ts";
import { cellAt, type SheetView } from "../sheets/sheet.ts";
import { fold } from "../texts/text.ts";
import { labelMeaning, type NamesControl } from "./form-labels.ts";
import {
  type Answer,
  allFilled,
  captionLabel,
  type FormRecord,
  labelName,
  looseLabel,
  onlyFilled,
} from "./form-lines.ts";

/** Tables of a control each, as records; bounds are row indexes, both inclusive. */
export interface Captioned {
  readonly records: readonly FormRecord[];
  readonly from: number;
  readonly to: number;
}

/** The same headings over the answers to one control may stand there by chance. */
const fewestTables = 2;
const fewestLabels = 2;

/** The column of a caption that names a control, alone in its row. */
const captionAt = (row: GridRow | undefined, names: NamesControl): number | undefined => {
  const only = row === undefined ? undefined : onlyFilled(row);
  const cell = only === undefined ? undefined : cellAt(row, only);
  return cell !== undefined && names(cell) ? only : undefined;
};

/** The headings in a row below a caption, as one text; undefined where they are none. */
const headingsOf = (row: GridRow | undefined): string | undefined => {
  const cells = row === undefined ? [] : allFilled(row).map((column) => cellAt(row, column));
  const known = new Set(cells.map(labelMeaning).filter((meaning) => meaning !== undefined && meaning !== "control"));
  return known.size < fewestLabels ? undefined : cells.map((cell) => fold(cell?.text ?? "")).join("|");
};

/** What a row below headings answers; what stands under none, or alone in its row, is kept under its column's letter. */
const answersOf = (row: GridRow, headings: GridRow): Answer[] => {
  const filled = allFilled(row);
  return filled.flatMap((column): Answer[] => {
    const cell = cellAt(row, column);
    const heading = filled.length === 1 ? undefined : cellAt(headings, column);
    if (cell === undefined) return [];
    return heading === undefined
      ? [{ label: looseLabel(column), column, cell, meaning: undefined }]
      : [{ label: labelName(heading.text), column, cell, meaning: labelMeaning(heading) }];
  });
};

/**
 * The tables of a sheet that have a control each: its id and title as a caption, the same headings below each of them,
 * and its answers below those. undefined where there are none, or the rows have ids of their own.
 */
export const readCaptioned = (view: SheetView, names: NamesControl): Captioned | undefined => {
  const { rows } = view;
  const starts = rows.flatMap((row, index) => {
    const column = captionAt(row, names);
    const headings = column === undefined ? undefined : headingsOf(rows[index + 1]);
    return column === undefined || headings === undefined ? [] : { index, column, headings };
  });
  const [first] = starts;
  if (first === undefined || starts.length < fewestTables) return undefined;
  if (starts.some(({ headings }) => headings !== first.headings)) return undefined;
  const records = starts.map(({ index, column }, at): FormRecord => {
    const [caption, headings] = [rows[index], rows[index + 1]];
    const cell = cellAt(caption, column);
    const below = rows.slice(index + 2, starts[at + 1]?.index);
    const answers = headings === undefined ? [] : below.flatMap((row) => answersOf(row, headings));
    return {
      number: caption?.number ?? 0,
      hidden: caption?.hidden === true,
      answers: cell === undefined ? answers : [{ label: captionLabel, column, cell, meaning: "control" }, ...answers],
    };
  });
  const isNumbered = starts.some(({ index }, at) =>
    rows.slice(index + 2, starts[at + 1]?.index).some((_, below) => view.rowsWithIds.has(index + 2 + below)),
  );
  return isNumbered ? undefined : { records, from: first.index, to: rows.length - 1 };
};
