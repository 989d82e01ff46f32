import { cellAt, textAt } from "../sheets/sheet.ts";
import { fold } from "../texts/text.ts";
import { labelMeaning, longestLabel, type NamesControl } from "./form-labels.ts";
import { allFilled, type FormRecord, type Line, type LooseText, labelName, textCell } from "./form-lines.ts";
import { readRecord } from "./form-record.ts";

/** A row as it speaks of the control in one column; what stands in `columns` beside that says more of it. */
const readRow = (
  { row }: Line,
  label: number,
  named: number,
  columns: readonly number[],
): Pick<Line, "row" | "answers" | "loose"> => {
  const heading = cellAt(row, label);
  const isLabel = heading?.kind === "text" && heading.text.length <= longestLabel;
  const isAnswered = allFilled(row).some((column) => column > label);
  const name = isLabel && isAnswered ? labelName(heading.text) : undefined;
  const meaning = labelMeaning(heading);
  const answer = cellAt(row, named);
  const loose = columns.flatMap((column): LooseText[] => {
    const cell = cellAt(row, column);
    if (cell === undefined || (column === named && name !== undefined)) return [];
    if (column === label)
      return name === undefined && meaning === undefined ? [{ column, cell, continues: false }] : [];
    const isUnder = column > label && column !== named && name !== undefined && meaning !== "control";
    return [{ column, cell: isUnder ? textCell(`${name}: ${cell.text}`) : cell, continues: heading === undefined }];
  });
  const answers =
    answer === undefined || name === undefined ? [] : [{ label: name, column: named, cell: answer, meaning }];
  return { row, answers, loose };
};

/**
 * Ids side by side in one row, each with its answers below: a table laid on its side, or several under each other. A
 * column without an id says more of the control before it.
 */
export const recordsAcross = (lines: readonly Line[], labels: readonly number[], names: NamesControl): FormRecord[] => {
  const [label, second] = labels;
  if (label === undefined || second !== undefined) return [];
  const namedIn = ({ row }: Line): number[] =>
    allFilled(row).filter((column) => {
      const cell = cellAt(row, column);
      return column > label && cell !== undefined && names(cell);
    });
  const first = lines.findIndex((line) => line.begins && namedIn(line).length > 1);
  if (first < 0) return [];
  const heading = fold(textAt(lines[first]?.row, label));
  const heads = lines.flatMap((line, index) =>
    index === first || (index > first && line.begins && fold(textAt(line.row, label)) === heading) ? index : [],
  );
  return heads.flatMap((at, index) => {
    const block = lines.slice(at, heads[index + 1]);
    const [head] = block;
    const filled = [...new Set(block.flatMap(({ row }) => allFilled(row)))].sort((a, b) => a - b);
    const named = head === undefined ? [] : namedIn(head);
    return named.flatMap((column, place) => {
      const from = place === 0 ? 0 : column;
      const to = named[place + 1] ?? Number.POSITIVE_INFINITY;
      const columns = filled.filter((one) => one >= from && one < to);
      const rows = block.map((line) => readRow(line, label, column, columns));
      return head === undefined ? [] : readRecord(head.row, rows, names);
    });
  });
};
