import { type SheetView, textAt } from "../sheets/sheet.ts";
import type { CandidateTable } from "../tables/tables.ts";
import { oneLine } from "../texts/text.ts";

/** Texts inside the rows of a table that may explain its codes: lines, and a code with its meaning in the next cell. */
export interface AsideTexts {
  /** The row's index. */
  readonly row: number;
  readonly lines: readonly string[];
  readonly pair?: readonly [key: string, meaning: string];
}

/** What a heading says behind its name: "Status (F = done, P = partly)", "Status\nF = done\nP = partly". */
const behindHeading = /^[^=(:：\n]{1,60}(?:\(([^()]*)\)|[:：\n]([\s\S]*))\s*$/u;

const inHeadings = ({ view, header }: CandidateTable): readonly AsideTexts[] => {
  const found: AsideTexts[] = [];
  for (let row = header?.from ?? 0; row <= (header?.to ?? -1); row++) {
    const lines = (view.rows[row]?.cells ?? []).flatMap((cell) => {
      if (cell === undefined || !/[=–-]/.test(cell.text)) return [];
      const [, inBrackets, below] = behindHeading.exec(cell.text) ?? [];
      return inBrackets ?? below ?? [];
    });
    if (lines.length > 0) found.push({ row, lines });
  }
  return found;
};

/** The columns right of a table that nothing heads. */
const besideColumns = (view: SheetView, { header }: CandidateTable): readonly number[] => {
  const last = Math.max(-1, ...(header?.headings.keys() ?? []));
  return last < 0 ? [] : Array.from({ length: Math.max(0, view.width - last - 1) }, (_, at) => last + 1 + at);
};

const besideRows = (table: CandidateTable): readonly AsideTexts[] => {
  const { view, from, to } = table;
  const columns = besideColumns(view, table);
  if (columns.length === 0) return [];
  const found: AsideTexts[] = [];
  for (let row = from; row <= to; row++) {
    const lines = columns.flatMap((column) => textAt(view.rows[row], column) || []);
    const [key, meaning, other] = lines.map(oneLine);
    if (key === undefined) continue;
    if (meaning !== undefined && other === undefined) found.push({ row, lines, pair: [key, meaning] });
    else found.push({ row, lines });
  }
  return found;
};

/** What stands in the headings of tables, and right of them in columns without a heading. */
export const asideTexts = (tables: readonly CandidateTable[]): readonly AsideTexts[] =>
  tables.flatMap((table) => [...inHeadings(table), ...besideRows(table)]);
