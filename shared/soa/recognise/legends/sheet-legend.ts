import { keyOf } from "../answers/meanings.ts";
import { filledColumns, type SheetView, textAt } from "../sheets/sheet.ts";
import { speaksOf } from "../texts/captions.ts";
import { fold, oneLine } from "../texts/text.ts";
import { type CodesInUse, holdsCodes, type Question, questions } from "./codes-in-use.ts";
import { captionsAmong, entryInCells, type LegendTexts, labelOf } from "./entries.ts";
import { type Legend, legendBuilder } from "./legend.ts";
import { entriesDown, entriesInTurn, entriesListed } from "./listed-codes.ts";
import { isUnderstood, readMeaning } from "./meaning.ts";

/** What a line that calls its codes by the heading of a column is about: `Priority: N = normal`. */
export type Labels = ReadonlyMap<string, readonly Question[]>;

/** Where a legend stands: on the sheet of its tables, on one that calls itself a legend, or on another. */
export type LegendPlace = "beside" | "named" | "elsewhere";

/** In the cell beside a code, what is longer may be about anything. */
const longestInCells = 60;

/** On a sheet that is called nothing of the kind, one code alone may be explained by chance. */
const fewestElsewhere = 2;

/** The texts of a row by column. */
const textsByColumn = (view: SheetView, index: number): ReadonlyMap<number, string> => {
  const row = view.rows[index];
  if (row === undefined || view.rowsWithIds.has(index)) return new Map();
  return new Map(filledColumns(row).map((column) => [column, oneLine(textAt(row, column))]));
};

/** A legend has no more rows below what it is called. */
const rowsBelowName = 8;

/** What stands right above the rows of a legend that were followed, or before their codes, folded. */
const namesOf = (view: SheetView, texts: readonly LegendTexts[], followed: readonly number[]): ReadonlySet<string> => {
  const names = new Set<string>();
  for (const { row, lines } of texts) {
    const number = view.rows[row]?.number ?? 0;
    const isAbove = followed.some((one) => one > number && one - number <= rowsBelowName);
    for (const line of lines) {
      if (isAbove) names.add(fold(line));
      if (!followed.includes(number)) continue;
      const label = fold(labelOf(line) ?? "").split(" ");
      names.add(label.join(" "));
      // "Legend of the state" is one of the state.
      names.add(label.filter((word) => !speaksOf(word, "legend")).join(" "));
    }
  }
  names.delete("");
  return names;
};

/**
 * The legend of a sheet. A key counts where it stands among the answers and is by itself no word of the same meaning.
 *
 * @param texts of the rows that belong to no table, and what stands in those of tables and is none of their cells.
 * @param labels headings of the sheet's tables, folded, with what their columns answer.
 */
export const readLegend = (
  view: SheetView,
  texts: readonly LegendTexts[],
  codes: CodesInUse,
  labels: Labels,
  place: LegendPlace,
): Legend | undefined => {
  const legend = legendBuilder(codes);
  const isUnderCaption = captionsAmong(texts);
  const isUsed = (word: string): boolean => questions.some((question) => codes[question].has(word));
  const read = (one: LegendTexts): void => {
    const row = view.rows[one.row]?.number ?? 0;
    const isBelow = place === "named" || isUnderCaption(one.row);
    const mayBeAlone = place !== "elsewhere" || isBelow;
    for (const text of one.lines) {
      const label = labelOf(text);
      const about = (label === undefined ? undefined : labels.get(fold(label))) ?? questions;
      const entries = entriesListed(text, isUsed);
      const [first] = entries;
      const isOne = entries.length === 1 && first !== undefined && isUnderstood(readMeaning(first.words));
      const isList = isBelow || isOne || new Set(entries.map(({ key }) => keyOf(key)).filter(isUsed)).size > 1;
      for (const entry of entries) {
        const isSure = entry.explains || isList;
        const surety = one.isHeading || !mayBeAlone ? "understood" : isSure ? "alone" : "among-others";
        legend.take(entry, row, surety, about);
      }
    }
    const entry = entryInCells(view, one, isUsed, place === "elsewhere");
    const isWord = entry !== undefined && entry.words.length <= longestInCells;
    if (entry !== undefined) legend.take(entry, row, isBelow && isWord ? "alone" : "understood");
    const others = [
      ...(one.cells === undefined ? [] : entriesInTurn(one.cells, isUsed)),
      ...entriesDown(textsByColumn(view, one.row), textsByColumn(view, one.row + 1), isUsed),
    ];
    for (const other of others) legend.take(other, row, "understood");
  };
  // Rows without a code in use explain none: they only bear out that those with one are a legend.
  const holds = holdsCodes(codes);
  const mayExplain = ({ row, lines, cells }: LegendTexts): boolean => {
    const whole = view.rows[row];
    const isInRow = (column: number): boolean => holds(textAt(whole, column));
    return lines.some(holds) || cells?.some(holds) || (whole !== undefined && filledColumns(whole).some(isInRow));
  };
  const [likely, rest]: [LegendTexts[], LegendTexts[]] = [[], []];
  for (const one of texts) (mayExplain(one) ? likely : rest).push(one);
  for (const one of likely) read(one);
  if (!legend.hasCodes()) return undefined;
  for (const one of rest) {
    if (legend.isList()) break;
    read(one);
  }
  const built = legend.build();
  const found = built && { ...built, names: namesOf(view, texts, built.rows) };
  return place === "elsewhere" && (found?.entries.length ?? 0) < fewestElsewhere ? undefined : found;
};
