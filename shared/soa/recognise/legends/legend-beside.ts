import { type SheetView, textAt } from "../sheets/sheet.ts";
import type { CandidateTable } from "../tables/candidate.ts";
import { oneLine } from "../texts/text.ts";
import type { LegendTexts } from "./entries.ts";

const nameAndMore = /^[^=:：\n]{1,60}?(?:[([（]([^()（）[\]]*)[)\]）]|[:：\n]([\s\S]*))\s*$/u;

/** What a heading says behind its name: "Status (F = done, P = partly)", "Status\nF = done\nP = partly". */
export const behindHeading = (text: string): readonly string[] => {
  const [, ...parts] = nameAndMore.exec(text) ?? [];
  return parts.filter((part) => part !== undefined);
};

const inHeadings = ({ view, header }: CandidateTable): readonly LegendTexts[] => {
  const found: LegendTexts[] = [];
  for (let row = header?.from ?? 0; row <= (header?.to ?? -1); row++) {
    const lines = (view.rows[row]?.cells ?? []).flatMap((cell) => {
      if (cell === undefined || !/[=–-]/.test(cell.text)) return [];
      return behindHeading(cell.text);
    });
    if (lines.length > 0) found.push({ row, lines, isHeading: true });
  }
  return found;
};

/** A level and its name, as the first line of a legend that begins in the row of the headings: "L0 Inexistente 0 %". */
const levelAndName = /^\s*\p{L}{1,3}\d\s*[:=–-]?\s*\p{L}{2}/u;

/** The columns right of a table that nothing heads, or behind a gap the first line of a legend. */
const besideColumns = (view: SheetView, { header }: CandidateTable): readonly number[] => {
  const headings = header?.headings ?? new Map<number, string>();
  const isLegend = ([column, heading]: readonly [number, string]): boolean =>
    !headings.has(column - 1) && levelAndName.test(heading);
  const last = Math.max(-1, ...[...headings].flatMap((one) => (isLegend(one) ? [] : one[0])));
  return last < 0 ? [] : Array.from({ length: Math.max(0, view.width - last - 1) }, (_, at) => last + 1 + at);
};

const besideRows = (table: CandidateTable): readonly LegendTexts[] => {
  const { view, header, from, to } = table;
  const columns = besideColumns(view, table);
  if (columns.length === 0) return [];
  const found: LegendTexts[] = [];
  for (let row = header?.from ?? from; row <= to; row++) {
    const lines = columns.flatMap((column) => textAt(view.rows[row], column) || []);
    const [key, meaning, other] = lines.map(oneLine);
    if (key === undefined) continue;
    if (meaning !== undefined && other === undefined) found.push({ row, lines, cells: [key, meaning] });
    else found.push({ row, lines });
  }
  return found;
};

/** What stands in the headings of tables, and right of them in columns without a heading. */
export const asideTexts = (tables: readonly CandidateTable[]): readonly LegendTexts[] =>
  tables.flatMap((table) => [...inHeadings(table), ...besideRows(table)]);
