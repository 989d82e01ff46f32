import { say } from "../../../messages/say.ts";
import { columnLetter, type GridCell, type GridRow } from "../../../workbook/grid.ts";
import type { HeadingMeaning } from "../../words/language.ts";
import { cellAt } from "../sheets/sheet.ts";
import { fold, oneLine } from "../texts/text.ts";
import {
  isIdAlone,
  labelMeaning,
  longestLabel,
  meaningOfLabel,
  type NamesControl,
  speaksOfControl,
  splitInline,
} from "./form-labels.ts";

/** What a form says under one label. */
export interface Answer {
  readonly label: string;
  readonly column: number;
  readonly cell: GridCell;
  /** What the label means; a label of the form's own has no meaning here. */
  readonly meaning: HeadingMeaning | undefined;
}

/** What a form says of one control. */
export interface FormRecord {
  /** The row that names the control, as Excel numbers it; controls side by side share it. */
  readonly number: number;
  readonly hidden: boolean;
  readonly answers: readonly Answer[];
}

/** A text that stands beside no label. */
export interface LooseText {
  readonly column: number;
  readonly cell: GridCell;
  /** No label of its own stands before it, so it may be more of the answer above. */
  readonly continues: boolean;
}

/** A row of a form, its labels and answers told apart. Every filled cell is an answer, loose, or a label understood. */
export interface Line {
  readonly row: GridRow;
  readonly answers: readonly Answer[];
  readonly loose: readonly LooseText[];
  /** The row begins the answers of another control. */
  readonly begins: boolean;
}

/** The label of an id that stands as a caption over its form. */
export const captionLabel = "Control";

/** All filled columns of a row, however wide it is: of a form nothing is left out. */
export const allFilled = (row: GridRow): number[] => {
  const columns: number[] = [];
  for (let column = 0; column < row.cells.length; column++) if (cellAt(row, column) !== undefined) columns.push(column);
  return columns;
};

/** The filled column of a row that has no other. */
export const onlyFilled = (row: GridRow): number | undefined => {
  let only: number | undefined;
  for (let column = 0; column < row.cells.length; column++) {
    if (cellAt(row, column) === undefined) continue;
    if (only !== undefined) return undefined;
    only = column;
  }
  return only;
};

/** The name of a label as it heads an answer. */
export const labelName = (text: string): string => oneLine(text).replace(/\s*[:：]$/, "");

/** What a text without a label is kept under. */
export const looseLabel = (column: number): string => say("import.column", { letter: columnLetter(column) });

export const textCell = (text: string): GridCell => ({ value: text, text, kind: "text" });

/** The cell with one more line. */
export const longer = (cell: GridCell, more: string): GridCell => ({ ...cell, ...textCell(`${cell.text}\n${more}`) });

const begins = (answers: readonly Answer[], names: NamesControl): boolean =>
  answers.some(({ meaning, cell }) => (meaning === "control" || meaning === "title") && names(cell));

const readLine = (row: GridRow, labels: readonly number[], names: NamesControl): Line => {
  const answers: Answer[] = [];
  const loose: LooseText[] = [];
  const filled = allFilled(row);
  const keep = (column: number, continues: boolean): void => {
    const cell = cellAt(row, column);
    if (cell !== undefined) loose.push({ column, cell, continues });
  };
  for (const column of filled) if (column < (labels[0] ?? 0)) keep(column, true);
  labels.forEach((column, index) => {
    const label = cellAt(row, column);
    const next = labels[index + 1] ?? row.cells.length;
    const beside = filled.filter((at) => at > column && at < next);
    const inline = splitInline(label);
    if (inline !== undefined)
      answers.push({
        label: labelName(inline.label),
        column,
        cell: inline.cell,
        meaning: meaningOfLabel(inline.label),
      });
    if (label === undefined || inline !== undefined) {
      for (const at of beside) keep(at, label === undefined);
      return;
    }
    const meaning = labelMeaning(label);
    if (label.kind !== "text" || label.text.length > longestLabel || isIdAlone(label)) {
      keep(column, beside.length === 0);
      for (const at of beside) keep(at, false);
      return;
    }
    if (beside.length === 0 && meaning === undefined) keep(column, true);
    for (const at of beside) {
      const cell = cellAt(row, at);
      if (cell !== undefined) answers.push({ label: labelName(label.text), column: at, cell, meaning });
    }
  });
  return { row, answers, loose, begins: begins(answers, names) };
};

/** The text of a row that holds nothing else. */
const onlyCell = ({ row, begins }: Line): { readonly column: number; readonly cell: GridCell } | undefined => {
  const [only, second] = allFilled(row);
  const cell = only === undefined || second !== undefined ? undefined : cellAt(row, only);
  return cell?.kind !== "text" || only === undefined || begins ? undefined : { column: only, cell };
};

const asBeginning = ({ row }: Line, column: number, cell: GridCell, loose: readonly LooseText[]): Line => ({
  row,
  answers: [{ label: captionLabel, column, cell, meaning: "control" }],
  loose,
  begins: true,
});

/** An id alone in its row, over the answers of its control. */
const asCaption = (line: Line, names: NamesControl): Line | undefined => {
  const only = onlyCell(line);
  return only === undefined || !names(only.cell) ? undefined : asBeginning(line, only.column, only.cell, []);
};

const idAfterWords = /(?<![\p{L}\p{N}.])[aαа]\.?\s?\d{1,2}\.\d{1,2}/iu;
const longestCaption = 120;

/** Captions with their ids after the same words: `Assessment of control A.5.15 - Access control`. */
const captionsAfterWords = (lines: readonly Line[], names: NamesControl): readonly (Line | undefined)[] => {
  const words = lines.map((line) => {
    const text = onlyCell(line)?.cell.text ?? "";
    const at = text.length > longestCaption ? -1 : text.search(idAfterWords);
    return at <= 0 ? "" : fold(text.slice(0, at));
  });
  const counts = new Map<string, number>();
  for (const before of words) if (before !== "") counts.set(before, (counts.get(before) ?? 0) + 1);
  const [[most, count] = ["", 0]] = [...counts].sort(([, a], [, b]) => b - a);
  return lines.map((line, index) => {
    const only = onlyCell(line);
    if (only === undefined || count < 2 || words[index] !== most) return undefined;
    const named = textCell(only.cell.text.slice(only.cell.text.search(idAfterWords)));
    return names(named) ? asBeginning(line, only.column, named, [{ ...only, continues: false }]) : undefined;
  });
};

/** The lines whose labels speak of a control beside an id, as its beginnings: where no label asks for ids plainly. */
const begunBySpeaking = (lines: readonly Line[], names: NamesControl): Line[] => {
  const isNamed = ({ label, cell }: Answer): boolean => speaksOfControl(label) && isIdAlone(cell) && names(cell);
  return lines.map((line) => {
    const named = line.answers.find(isNamed);
    if (named === undefined) return line;
    const answers = line.answers.map((one) => (one === named ? { ...one, meaning: "control" as const } : one));
    return { ...line, answers, begins: true };
  });
};

/** The rows of a form as lines. */
export const readLines = (rows: readonly GridRow[], labels: readonly number[], names: NamesControl): Line[] => {
  const lines = rows.map((row) => readLine(row, labels, names));
  const plain = lines.map((line) => asCaption(line, names));
  const captions = plain.some((caption) => caption !== undefined) ? plain : captionsAfterWords(lines, names);
  const under = captions.filter((caption) => caption !== undefined).length;
  // Where ids have their own label, one that stands alone is an answer's second line.
  const begun = lines.filter((line) => line.begins).length;
  if (under === 0 && begun === 0) return begunBySpeaking(lines, names);
  if (under <= begun) return lines;
  return lines.map((line, index) => captions[index] ?? line);
};
