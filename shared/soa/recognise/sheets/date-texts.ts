import type { IdHit, IdReading } from "../ids/id-reading.ts";
import { readDayAndMonth } from "../ids/id-values.ts";
import { monthsOf } from "../texts/months.ts";

/** `05. Jan`, `5-ene`, `Jan-05`, `Mai 32` (that 5.32 becomes), `5-Jan-2001`. */
const withName = /^(?:(\d{1,2})[-./\s]{0,2})?(\p{L}{3,12})(?:\.?$|[-./\s]{1,3}(\d{1,2}|200[1-9])$)/u;
/** A code, as in SUB-01 and NIS 2: Excel writes no month in capitals. */
const isCode = (name: string): boolean => name === name.toUpperCase();
/** `05.01.2001`, that 5.1.1 becomes. */
const withYear = /^(\d{1,2})([-./])(\d{1,2})\2(200[1-9])$/;
/** `05.01.`, `5/1`. */
const withDay = /^(\d{1,2})(?:\.\s?(\d{1,2})\.|\/(\d{1,2}))$/;

/** Longer texts are no such date. */
const longest = 20;

interface DateText {
  readonly reading: IdReading;
  /** Two numbers alone, which beside ids only are a date. */
  readonly isBare: boolean;
}

/** The id that a text was, before Excel took it for a date and wrote that as it shows it. */
export const readDateText = (written: string): DateText | undefined => {
  if (written.length > longest || !/\d/.test(written)) return undefined;
  const text = written.normalize("NFKC").trim();
  const [, before, name, after] = withName.exec(text) ?? [];
  if (name !== undefined) {
    const day = Number(before ?? after ?? 0);
    const year = before === undefined || after === undefined ? 0 : Number(after) % 100;
    // A year behind a day that is not the keyboard's third number is a year.
    if (day === 0 || year > 9 || isCode(name)) return undefined;
    const reading = readDayAndMonth(day, monthsOf(name), year, before !== undefined, true);
    return reading === undefined ? undefined : { reading, isBare: false };
  }
  const [, first, , second, year] = withYear.exec(text) ?? [];
  const [, day = first, dotted, slashed] = withDay.exec(text) ?? [];
  const month = Number(second ?? dotted ?? slashed ?? 0);
  if (day === undefined || month === 0) return undefined;
  const reading = readDayAndMonth(Number(day), [month], Number(year ?? 0) % 100, true, true);
  return reading === undefined ? undefined : { reading, isBare: year === undefined };
};

/** With the month as the first number where that makes fewer sections of a column: 3-May, 4-May are 5.3, 5.4. */
const inOneOrder = (hits: readonly IdHit[]): readonly IdHit[] => {
  const turned = hits.map((hit): IdHit => {
    const [day, month, third] = hit.reading.tokens[0]?.parts ?? [];
    const other = hit.reading.choices.find(({ token: { parts } }) => parts[0] === month && parts[1] === day);
    if (other === undefined || third !== undefined) return hit;
    return { row: hit.row, reading: { ...hit.reading, tokens: [other.token] } };
  });
  const sections = (of: readonly IdHit[]): ReadonlySet<number | undefined> =>
    new Set(of.map(({ reading }) => reading.tokens[0]?.parts[0]));
  const found = sections(turned);
  // No edition has controls in a first section.
  return found.size < sections(hits).size && !found.has(1) ? turned : hits;
};

/** A text cell that may be a date that was an id; `row` is an index into the sheet's rows. */
export interface DateCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** More than a digit may be at the ends of a text: a blank, and digits of other widths. */
const mayEnd = (code: number): boolean => (code >= 48 && code <= 57) || code <= 32 || code > 126;

/** Whether a text is short and begins or ends as such dates do. Cheap, for every cell. */
export const mayBeDate = (text: string): boolean =>
  text.length <= longest && (mayEnd(text.charCodeAt(0)) || mayEnd(text.charCodeAt(text.length - 1)));

/** More of them in a row are the months that head a table. */
const mostInRow = 2;

/** The texts of each column that may be dates that were ids, by their rows. */
const findDates = (cells: readonly DateCell[]): ReadonlyMap<number, ReadonlyMap<number, DateText>> => {
  const dated = cells.flatMap(({ row, column, text }) => {
    const date = readDateText(text);
    return date === undefined ? [] : [{ row, column, date }];
  });
  const inRow = new Map<number, number>();
  for (const { row } of dated) inRow.set(row, (inRow.get(row) ?? 0) + 1);
  const found = new Map<number, Map<number, DateText>>();
  for (const { row, column, date } of dated) {
    const dates = found.get(column) ?? new Map<number, DateText>();
    found.set(column, dates);
    if ((inRow.get(row) ?? 0) <= mostInRow) dates.set(row, date);
  }
  return found;
};

/**
 * Takes dates that stand as text for ids, where others of their column are ids still; those with the name of a month in
 * the first column too, and where the sheet has no ids at all.
 *
 * @param cells those in which no id is seen.
 */
export const readDateTexts = (
  cells: readonly DateCell[],
  hits: Map<number, IdHit[]>,
  rowsWithIds: Set<number>,
): void => {
  const hasIds = hits.size > 0;
  for (const [column, dates] of findDates(cells)) {
    const ids = hits.get(column) ?? [];
    const whole = ids.filter(({ reading: { shape, tokens } }) => {
      return shape !== "embedded" && tokens.some(({ parts }) => parts.length > 1);
    });
    const isAmongIds = whole.length * 4 >= dates.size;
    // A month alone above numbers heads them: "Jan-25" over levels of maturity.
    const [first = 0] = dates.keys();
    if (column > 0 && dates.size === 1 && ids.every(({ row }) => row > first)) continue;
    const taken = [...dates].filter(([, { isBare }]) => isAmongIds || ((column === 0 || !hasIds) && !isBare));
    if (taken.length === 0) continue;
    const dated = inOneOrder(taken.map(([row, { reading }]) => ({ row, reading })));
    hits.set(
      column,
      [...ids, ...dated].sort((a, b) => a.row - b.row),
    );
    for (const { row } of dated) rowsWithIds.add(row);
  }
};
