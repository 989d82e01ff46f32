import { foreignStandards, standardHeadings } from "../../words/standards.ts";
import type { Edition } from "../editions/editions.ts";
import type { KeyedRow } from "../editions/resolve.ts";
import { likeness, noWords } from "../editions/titles.ts";
import type { HeaderBlock } from "../headings/headers.ts";
import { isNameOfOther, namesOtherStandard, namesOurs } from "../headings/standard-names.ts";
import { mayNearlyAll } from "../sheets/nearly-all.ts";
import { filledColumns, type SheetView, textAt } from "../sheets/sheet.ts";
import { fold, oneLine } from "../texts/text.ts";

/** The number of an ISO standard alone in its cell, with its year or without. */
const standardAlone = /^(?:iso(?:\s*\/\s*iec)?\s*)?(\d{4,5})(?:\s*:\s*20\d\d)?$/i;
/** ISO standards that a text names by their numbers. */
const isoNumbers = /\biso(?:\s*\/?\s*iec)?[\s-]*(\d{4,5})(?!\d)/gi;
const ours = new Set(["27001", "27002", "42001"]);
/** Columns that are looked at from the left. */
const mostColumns = 16;
/** The name of a standard, in characters, and with more blanks than it needs. */
const longestName = 60;
const longestWritten = 200;

/** The standard that a text names: `true` one of ours, else the name of another; undefined where it names none. */
const standardIn = (text: string): string | true | undefined => {
  const [, number] = standardAlone.exec(text) ?? [];
  if (number !== undefined) return ours.has(number) || `ISO ${number}`;
  // ISO/IEC 27701 has an Annex A too.
  const numbers = [...text.matchAll(isoNumbers)].map(([, one = ""]) => one);
  if (numbers.length > 0) return numbers.some((one) => ours.has(one)) || text;
  return namesOurs(text) || (namesOtherStandard(text) || foreignStandards.test(text) ? text : undefined);
};

const known = new Map<string, string | true | undefined>();
const largestMemory = 20_000;

/** The standard that a cell names, as `standardIn` says it. */
const standardOf = (written: string): string | true | undefined => {
  if (written === "" || written.length > longestWritten) return undefined;
  if (known.has(written)) return known.get(written);
  const text = oneLine(written);
  const standard = text.length > longestName ? undefined : standardIn(text);
  if (known.size > largestMemory) known.clear();
  known.set(written, standard);
  return standard;
};

/** Whether ids are written as those of Annex A, which has no section 1: `A1.2` is SOC 2's. */
const isAnnexed = ({ reading }: KeyedRow): boolean =>
  reading.tokens.some(({ annex, parts }) => annex && parts[0] !== 1);

/** Whether a row is titled as the control of its number is. */
const isTitled = ({ reading, words }: KeyedRow, editions: readonly Edition[]): boolean =>
  reading.tokens.some(({ key }) =>
    editions.some(({ controlTitles }) => likeness(words, controlTitles.get(key) ?? noWords) >= 0.5),
  );

/** One number twice may be a slip. */
const fewestTwice = 2;

/** Rows by whether a column says that they are of one of our standards. */
interface Named {
  readonly own: readonly KeyedRow[];
  readonly others: readonly (readonly [row: KeyedRow, standard: string])[];
}

/** The rows of which a column names the standard; undefined where not nearly every row does. */
const namedBy = (view: SheetView, rows: readonly KeyedRow[], column: number): Named | undefined => {
  const nameIn = ({ row }: KeyedRow): string | true | undefined => standardOf(textAt(view.rows[row], column));
  if (!mayNearlyAll(rows, (row) => nameIn(row) !== undefined)) return undefined;
  const own: KeyedRow[] = [];
  const others: (readonly [KeyedRow, string])[] = [];
  for (const [index, row] of rows.entries()) {
    if ((index - own.length - others.length) * 10 > rows.length) return undefined;
    const standard = nameIn(row);
    if (standard === true) own.push(row);
    else if (standard !== undefined) others.push([row, standard]);
  }
  return (own.length + others.length) * 10 >= rows.length * 9 ? { own, others } : undefined;
};

/** Whether some numbers stand among the rows of both: the same control is not there twice, so they are of two standards. */
const areTwice = ({ own, others }: Named): boolean => {
  const keys = new Set(own.flatMap(({ reading }) => reading.tokens.map(({ key }) => key)));
  const twice = others.filter(([{ reading }]) => reading.tokens.some(({ key }) => keys.has(key))).length;
  return twice >= fewestTwice && twice * 2 >= Math.min(others.length, own.length);
};

/** Whether the rows are of the standards that are named, which may else be no more than where a requirement is from. */
const areOfThose = ({ own, others }: Named, heading: string, editions: readonly Edition[]): boolean => {
  if (own.every(isAnnexed) && !others.some(([row]) => isAnnexed(row))) return true;
  const iso = ([, standard]: Named["others"][number]): boolean => /^iso/i.test(standard);
  if (others.every(iso) && own.length >= others.length) return true;
  if (others.some((other) => isAnnexed(other[0]) && !iso(other))) return false;
  const titled = others.filter(([row]) => isTitled(row, editions)).length;
  if (standardHeadings.test(fold(heading))) return titled * 2 < others.length;
  if (titled === 0 && areTwice({ own, others })) return true;
  const ownTitled = own.filter((row) => isTitled(row, editions)).length;
  return ownTitled * 2 >= own.length && others.every(([{ title }]) => title !== "") && titled * 10 <= others.length;
};

/** Whether a text begins with the name of another standard: `IEC 62443-3-3 - FR 5: Restricted data flow`. */
const beginsWithOther = (text: string): boolean => isNameOfOther(text) || foreignStandards.exec(text)?.index === 0;

/**
 * Numbers without an A below a caption that begins with another standard's name, in a table that writes those of
 * controls with their A: `SR 5.1` of IEC 62443 is no clause.
 */
const rowsBelowOthers = (
  view: SheetView,
  rows: readonly KeyedRow[],
  editions: readonly Edition[],
): ReadonlyMap<number, string> => {
  const bare = rows.filter(({ reading }) => reading.tokens.every(({ annex }) => !annex));
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined || bare.length === 0 || bare.length * 2 > rows.length) return new Map();
  const captions = captionsOfOthers(view, first.row, last.row);
  return new Map(
    bare.flatMap((row): readonly (readonly [number, string])[] => {
      const caption = captions.get(row.row) ?? "";
      return beginsWithOther(caption) && !isTitled(row, editions) ? [[row.row, caption]] : [];
    }),
  );
};

/**
 * The rows of a table that say in a column of their own that they are of another standard, with its name: the
 * extensions of ISO/IEC 27017 or 27018 beside the controls that they extend, which have the same numbers; requirements
 * of PCI DSS, clauses of ISO 22301 or criteria of SOC 2 beside controls. Without such a column the captions above the
 * rows tell. Empty where not nearly every row names its standard, and where the rows are ours by their ids or titles
 * whatever is named.
 */
export const rowsOfOthers = (
  view: SheetView,
  rows: readonly KeyedRow[],
  keyColumn: number,
  header: HeaderBlock | undefined,
  editions: readonly Edition[],
): ReadonlyMap<number, string> => {
  for (let column = 0; column < Math.min(view.width, mostColumns); column++) {
    const named = column === keyColumn ? undefined : namedBy(view, rows, column);
    if (named === undefined || named.own.length === 0 || named.others.length === 0) continue;
    if (areOfThose(named, header?.headings.get(column) ?? "", editions))
      return new Map(named.others.map(([{ row }, standard]) => [row, standard]));
  }
  return rowsBelowOthers(view, rows, editions);
};

/** By row index, the caption above a row that names another standard, up to one that names ours. */
export const captionsOfOthers = (view: SheetView, from: number, to: number): ReadonlyMap<number, string> => {
  const captions = new Map<number, string>();
  let current: string | undefined;
  for (let index = from; index <= to; index++) {
    const row = view.rows[index];
    const [column, second] = row === undefined ? [] : filledColumns(row);
    if (column !== undefined && second === undefined) {
      const text = textAt(row, column);
      const standard = standardOf(text);
      if (standard !== undefined) current = standard === true ? undefined : oneLine(text);
    } else if (current !== undefined) captions.set(index, current);
  }
  return captions;
};
