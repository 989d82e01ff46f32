import { fail, ok, type Result } from "../messages/issue.ts";
import { csvSheet, type Grid, type GridCell, type GridRow } from "../workbook/grid.ts";
import { fullAllowance } from "./read-allowance.ts";
import { type CellText, cellText } from "./read-cell-text.ts";
import { limits } from "./read-limits.ts";

/** A way to cut records into fields. */
interface Cut {
  readonly separator: string;
  readonly isCut: (before: string | undefined, after: string | undefined) => boolean;
  /** Of two cuts that fit alike the one of more weight is taken. */
  readonly weight: number;
}

const isDigit = (char: string | undefined): boolean => char !== undefined && char >= "0" && char <= "9";

const always = () => true;
/**
 * A comma can be a decimal sign or punctuation, a bar between blanks part of a text: those count only where no other
 * separator fits as well.
 */
const cuts: readonly Cut[] = [
  { separator: ",", isCut: (before, after) => after !== " " && !(isDigit(before) && isDigit(after)), weight: 1 },
  { separator: ";", isCut: always, weight: 1 },
  { separator: "\t", isCut: always, weight: 1 },
  { separator: "|", isCut: (before, after) => before !== " " || after !== " ", weight: 1 },
  { separator: ",", isCut: always, weight: 0.5 },
  { separator: "|", isCut: always, weight: 0.5 },
];

/** Fields of the first records, to see which separator cuts them alike. */
const fieldCounts = (text: string, { separator, isCut }: Cut): number[] => {
  const counts: number[] = [];
  let fields = 1;
  let quoted = false;
  let fresh = true;
  for (let at = 0; at < text.length && counts.length < 500; at++) {
    const char = text[at];
    if (quoted) {
      if (char !== '"') continue;
      if (text[at + 1] === '"') at++;
      else quoted = false;
    } else if (char === '"' && fresh) {
      quoted = true;
      fresh = false;
    } else if (char === separator) {
      if (isCut(text[at - 1], text[at + 1])) fields++;
      fresh = true;
    } else if (char === "\n" || char === "\r") {
      if (char === "\r" && text[at + 1] === "\n") at++;
      counts.push(fields);
      fields = 1;
      fresh = true;
    } else fresh = false;
  }
  if (fields > 1 || counts.length === 0) counts.push(fields);
  return counts;
};

/** Excel's own first line `sep=;`, else the separator that gives most records the same number of fields. */
const findSeparator = (text: string): { separator: string; start: number } => {
  const named = /^sep=(.)(?:\r\n|\r|\n)/i.exec(text.slice(0, 8));
  if (named?.[1] !== undefined) return { separator: named[1], start: named[0].length };
  const sample = text.slice(0, 65_536);
  const tables = cuts.map((cut) => ({ cut, counts: fieldCounts(sample, cut) }));
  const lines = Math.max(...tables.map(({ counts }) => counts.length));
  let first = 0;
  while (first < lines && tables.every(({ counts }) => (counts[first] ?? 0) < 3)) first++;
  let best = { separator: ",", score: 0 };
  for (const { cut, counts } of tables) {
    const several = counts.filter((count) => count > 1);
    const tally = new Map<number, number>();
    for (const count of several) tally.set(count, (tally.get(count) ?? 0) + 1);
    for (const [fields, times] of tally) {
      // The first line that any separator cuts is most often the heading: what follows may be a table of another kind.
      const heads = counts[first] === fields ? 2 : 1;
      const score = heads * cut.weight * times ** 2 * Math.min(fields, 8) * (times / several.length);
      if (score > best.score) best = { separator: cut.separator, score };
    }
  }
  return { separator: best.separator, start: 0 };
};

const textCell = ({ text, cut }: CellText): GridCell => ({
  value: text,
  text,
  kind: "text",
  ...(cut === undefined ? {} : { cut }),
});

/** Looking for the end of a quote may take the whole text, so that not every quote can be looked at for being astray. */
const mostStrays = 100;

/**
 * The field in quotes that begins at a place, with where it ends. Undefined where the quote is astray: it never ends, or
 * ends lines below at the beginning of another field, so that the lines between would be lost in it.
 */
const readQuoted = (
  text: string,
  at: number,
  separator: string,
  mayBeStray: boolean,
): { readonly value: string; readonly end: number } | undefined => {
  let value = "";
  let from = at + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    value += text.slice(from, quote < 0 ? text.length : quote);
    if (quote >= 0 && text[quote + 1] === '"') {
      value += '"';
      from = quote + 2;
      continue;
    }
    const end = quote < 0 ? text.length : quote + 1;
    const ends = quote >= 0 && (end === text.length || [separator, "\n", "\r", " "].includes(text[end] ?? ""));
    const holdsRecords = value.split(/[\n\r]/, 4).filter((line) => line.includes(separator)).length > 1;
    return mayBeStray && !ends && holdsRecords ? undefined : { value, end };
  }
};

/**
 * Reads separated text as one sheet named `#csv`. Row numbers count records, as Excel shows them, blank ones included.
 * A quote inside an unquoted field stays a quote, and so does one that would swallow the records behind it.
 *
 * @param known what separates the fields, where the text need not tell it.
 */
export const readCsv = (text: string, known?: string): Result<Grid[]> => {
  const { separator, start } = known === undefined ? findSeparator(text) : { separator: known, start: 0 };
  const rows: GridRow[] = [];
  const allowance = fullAllowance();
  const shared = new Map<string, GridCell>();
  let cells: (GridCell | undefined)[] = [];
  let filled = 0;
  let number = start > 0 ? 2 : 1;
  let at = start;
  const field = (value: string): void => {
    const isBlank = value.trim() === "";
    if (cells.length >= limits.columns) {
      if (!isBlank) allowance.beyond(csvSheet);
      return;
    }
    if (isBlank) {
      cells.push(undefined);
      return;
    }
    let cell = shared.get(value);
    if (cell === undefined) {
      cell = textCell(cellText(value));
      allowance.own(cell.text.length);
      if (value.length < 64) shared.set(value, cell);
    }
    cells.push(cell);
    allowance.cell();
    filled++;
  };
  const record = (): void => {
    if (filled > 0) {
      allowance.row(cells.length);
      rows.push({ number, cells });
    }
    cells = [];
    filled = 0;
    number++;
  };
  const endOf = (from: number): number => {
    let stop = from;
    while (stop < text.length && text[stop] !== separator && text[stop] !== "\n" && text[stop] !== "\r") stop++;
    return stop;
  };
  let strays = 0;
  while (at < text.length) {
    const quoted = text[at] === '"' ? readQuoted(text, at, separator, strays < mostStrays) : undefined;
    if (quoted === undefined) {
      if (text[at] === '"') strays++;
      const stop = endOf(at);
      field(text.slice(at, stop));
      at = stop;
    } else {
      const stop = endOf(quoted.end);
      field(quoted.value + text.slice(quoted.end, stop).trimEnd());
      at = stop;
    }
    if (text[at] === separator) {
      at++;
      if (at === text.length) field("");
      continue;
    }
    if (text[at] === "\r" && text[at + 1] === "\n") at++;
    at++;
    record();
    if (number > limits.rows) return fail("import.too-many-rows", { limit: limits.rows, sheet: csvSheet });
    const problem = allowance.problem();
    if (problem !== undefined) return { ok: false, issues: [problem] };
  }
  if (cells.length > 0) record();
  const problem = allowance.problem();
  if (problem !== undefined) return { ok: false, issues: [problem] };
  return ok([{ sheet: csvSheet, hidden: false, rows, merges: [], hiddenColumns: [], separator }]);
};
