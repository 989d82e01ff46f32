import type { GridCell, GridRow } from "../../../workbook/grid.ts";
import { type HeadingMeaning, phrasesOf } from "../../words/language.ts";
import { formNouns } from "../../words/themes.ts";
import { former } from "../../words/time.ts";
import { isPlainAnswer } from "../answers/meanings.ts";
import { traitsOf } from "../answers/traits.ts";
import { deciding, mayBeHeading, meaningsOf } from "../headings/headings.ts";
import type { IdReading } from "../ids/id-reading.ts";
import { readIds } from "../ids/ids.ts";
import { cellAt, filledColumns, widestTable } from "../sheets/sheet.ts";
import { fold, oneLine } from "../texts/text.ts";

/** Whether a cell names one control. */
export type NamesControl = (cell: GridCell) => boolean;

/** A longer text beside others is an answer, no label. */
export const longestLabel = 60;

/** What a label means: a whole heading, or the better part of one before a colon. */
export const meaningOfLabel = (text: string): HeadingMeaning | undefined => {
  if (!mayBeHeading(text)) return undefined;
  const [best] = meaningsOf(oneLine(text));
  if (best === undefined) return undefined;
  return best.score >= 0.9 || (best.score >= 0.5 && /[:：?]\s*$/.test(text)) ? best.meaning : undefined;
};

/** What the label in a cell beside its answer means; undefined where the cell is none, or one of the form's own. */
export const labelMeaning = (cell: GridCell | undefined): HeadingMeaning | undefined =>
  cell?.kind !== "text" || cell.text.length > longestLabel ? undefined : meaningOfLabel(cell.text);

/** The part of a label that speaks of a control, at least. */
const leastOfControl = 0.4;

const nouns: ReadonlySet<string> = new Set(phrasesOf(formNouns).map(fold));

/**
 * Whether a label names a form and the control that it is about, though it asks for no id plainly: `Sheet of the control`.
 * A control that is "affected", "linked" or "failed" is not what a form with its id is about.
 */
export const speaksOfControl = (label: string): boolean => {
  const text = oneLine(label);
  const meanings = meaningsOf(text);
  const [best] = meanings;
  return (
    (best?.meaning === "control" || best?.meaning === "title") &&
    best.score >= leastOfControl &&
    fold(text)
      .split(" ")
      .some((word) => nouns.has(word)) &&
    !meanings.some(({ meaning }) => meaning === "related") &&
    !former.test(text)
  );
};

/** Label and answer in one cell: `Applicable: Yes`. */
export const splitInline = (cell: GridCell | undefined): { label: string; cell: GridCell } | undefined => {
  if (cell?.kind !== "text" || cell.text.length > 2000 || !(cell.text.includes(":") || cell.text.includes("：")))
    return undefined;
  const match = /^\s*([^:：\n]{2,40}[:：])\s*(\S[\s\S]*)$/.exec(cell.text);
  const [, label, text] = match ?? [];
  if (label === undefined || text === undefined || meaningOfLabel(label) === undefined) return undefined;
  return { label, cell: { ...cell, value: text, text } };
};

const isOneId = (reading: IdReading | undefined): boolean =>
  reading !== undefined &&
  (reading.shape === "only" || reading.shape === "titled") &&
  reading.tokens.length === 1 &&
  reading.tokens.every((token) => token.parts.length > 1);

/** One control named by its id, with its title or without. */
export const namesId: NamesControl = (cell) => isOneId(readIds(cell));

/** An id heads no answer; a number before a label, "1.2 Scope", makes no id of it. */
export const isIdAlone = (cell: GridCell): boolean => {
  const reading = readIds(cell);
  return isOneId(reading) && (reading?.shape === "only" || reading?.tokens[0]?.annex === true);
};

export const answerRightOf = (row: GridRow, label: number, before: number): number | undefined => {
  for (let column = label + 1; column < Math.min(before, row.cells.length); column++)
    if (cellAt(row, column) !== undefined) return column;
  return undefined;
};

/** More columns than labels and their answers take. */
const widestForm = 12;

/** Columns with labels of different meanings under each other; none where they decide nothing together. */
export const findLabels = (rows: readonly GridRow[]): number[] => {
  const meanings = new Map<number, Set<HeadingMeaning>>();
  for (const row of rows) {
    const filled = filledColumns(row);
    let answered = -1;
    // In a wide row controls may stand side by side, and their label before them all.
    for (const column of filled.slice(0, filled.length > widestForm ? 1 : undefined)) {
      if (column === answered) continue;
      const cell = cellAt(row, column);
      const inline = splitInline(cell);
      const meaning = inline === undefined ? labelMeaning(cell) : meaningOfLabel(inline.label);
      if (meaning === undefined) continue;
      const beside = inline === undefined ? answerRightOf(row, column, widestTable) : undefined;
      const answer = beside === undefined ? undefined : cellAt(row, beside);
      // "No" is a label only before a number.
      if (cell !== undefined && isPlainAnswer(cell.text) && (answer === undefined || readIds(answer) === undefined))
        continue;
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
  return all.size >= 3 && [...all].some((meaning) => deciding.has(meaning)) ? columns.sort((a, b) => a - b) : [];
};

/** A part of a sheet's columns with a form of its own: `from` belongs to it, `to` does not. */
export interface FormColumns {
  readonly from: number;
  readonly to: number;
  readonly labels: readonly number[];
}

const captions = "caption";

/** What begins the answers of a control in a label column: its label, or that an id stands there as a caption. */
const beginningAt = (row: GridRow, label: number, next: number, names: NamesControl): string | undefined => {
  const cell = cellAt(row, label);
  if (cell === undefined) return undefined;
  const answer = answerRightOf(row, label, next);
  if (answer === undefined && names(cell)) return captions;
  const { label: text, cell: said } = splitInline(cell) ?? { label: cell.text, cell: cellAt(row, answer ?? label) };
  const meaning = text.length > longestLabel ? undefined : meaningOfLabel(text);
  return (meaning === "control" || meaning === "title") && said !== undefined && names(said) ? fold(text) : undefined;
};

const labelsIn = (rows: readonly GridRow[], columns: readonly number[]): Set<string> =>
  new Set(
    rows.flatMap((row) =>
      columns.flatMap((column) => {
        const text = splitInline(cellAt(row, column))?.label ?? textOfLabel(cellAt(row, column));
        return text === undefined ? [] : fold(text);
      }),
    ),
  );

const textOfLabel = (cell: GridCell | undefined): string | undefined =>
  labelMeaning(cell) === undefined ? undefined : cell?.text;

/** The forms that stand side by side: the same labels in several label columns, a control's answers beside each. */
export const sideBySide = (
  rows: readonly GridRow[],
  labels: readonly number[],
  names: NamesControl,
): readonly FormColumns[] => {
  const begun = new Map<string, Set<number>>();
  for (const row of rows) {
    labels.forEach((label, index) => {
      const beginning = beginningAt(row, label, labels[index + 1] ?? row.cells.length, names);
      if (beginning !== undefined) begun.set(beginning, (begun.get(beginning) ?? new Set()).add(label));
    });
  }
  const [most] = [...begun.values()].sort((a, b) => b.size - a.size);
  const starts = [...(most ?? [])].sort((a, b) => a - b);
  const forms = starts.map((start, index): FormColumns => {
    const to = starts[index + 1] ?? Number.POSITIVE_INFINITY;
    const from = index === 0 ? 0 : start;
    return { from, to, labels: labels.filter((label) => label >= from && label < to) };
  });
  const [first, ...others] = forms.map((form) => labelsIn(rows, form.labels));
  const areAlike = others.every((other) => [...other].filter((text) => first?.has(text)).length >= 2);
  return forms.length > 1 && areAlike ? forms : [{ from: 0, to: Number.POSITIVE_INFINITY, labels }];
};
