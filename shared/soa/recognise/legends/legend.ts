import type { GridRow } from "../../../workbook/grid.ts";
import type { Status } from "../../document.ts";
import { findings } from "../../words/findings.ts";
import { keyOf, noOwnWords, type OwnWords } from "../answers/meanings.ts";
import { appliesByStatus } from "../answers/phrases.ts";
import { decidedFirst } from "../answers/stated.ts";
import { noTone } from "../answers/tone.ts";
import { readApplicable, readStatus } from "../answers/values.ts";
import { meaningsOf } from "../headings/headings.ts";
import { filledColumns, type SheetView, textAt } from "../sheets/sheet.ts";
import { speaksOf } from "../texts/captions.ts";
import { fold, oneLine } from "../texts/text.ts";
import type { AsideTexts } from "./legend-beside.ts";

/** What a sheet itself says its signs and letters mean: `A = applicable and implemented`, `◧ = in part`. */
export interface Legend {
  readonly words: OwnWords;
  /** The entries that were understood, for the reader: `◧ = teilweise umgesetzt`. */
  readonly entries: readonly string[];
  readonly rows: readonly number[];
}

const statusOfFinding = new Map(findings.map(([word, status]) => [fold(word), status]));

const longestKey = 14;
const longestMeaning = 120;
const longestLine = 800;

const textCell = (text: string) => ({ value: text, text, kind: "text" as const });

/** Below the heading of a list of codes a bare number can be one of them. */
const rowsBelowHeading = 8;

/** What a code means: that a control applies or not, how far it is, or both. */
interface Meaning {
  readonly applicable: boolean | undefined;
  readonly status: Status | undefined;
}

/** A meaning may hold both an applicability and a status: `applicable, not yet implemented`. */
export const readMeaning = (text: string): Meaning => {
  // A count beside a word, "NC | 1", says nothing of what the word means.
  if (!/\p{L}{2}/u.test(text)) return { applicable: undefined, status: undefined };
  const pieces = [text, ...text.split(/[,;&/+(]|\s(?:and|und|et|y|e|en|i|a|og|och)\s/i)].map((piece) => piece.trim());
  let applicable: boolean | undefined;
  let status: Status | undefined;
  for (const piece of pieces) {
    if (piece === "") continue;
    const cell = textCell(piece);
    applicable ??= appliesByStatus(piece);
    const progress = readStatus(cell, noTone, noOwnWords, false);
    const reached = progress.kind === "known" ? progress.value : (statusOfFinding.get(fold(piece)) ?? null);
    if (reached === "not-applicable") applicable ??= false;
    else if (reached !== null) status ??= reached;
    else {
      const answer = readApplicable(cell, noTone, noOwnWords);
      const said = answer.kind === "known" ? answer.value : decidedFirst(piece, true);
      if (typeof said === "boolean") applicable ??= said;
    }
  }
  return { applicable, status };
};

/** A whole word says what it says, whatever stands beside it; a code of one or two letters may mean anything. */
const isKnown = (key: string): boolean => {
  const { applicable, status } = readMeaning(key);
  return applicable !== undefined || status !== undefined;
};

const pair = /^\s*(.{1,14}?)\s*(?:[=:→]|\s[-–—])\s*(\S.*)$/u;
const signAndWords = /^\s*((?:[\p{Extended_Pictographic}\p{So}\p{Sm}]\ufe0f?){1,3})\s+(\p{L}.*)$/u;
const lead = /^\s*[\p{L} .]{3,40}[:：]\s*/u;

const codeAndWords = /^(\S{1,2})\s+(\p{L}{2}.*)$/u;

/** The codes that a line lists with their words behind them and no sign between: `State: F fully, P partly, N not yet`. */
const codesInLine = (text: string): readonly (readonly [key: string, meaning: string])[] => {
  if (!lead.test(text)) return [];
  const pieces = text.replace(lead, "").split(/\s*(?:[|;,\n·•]|\s{2,})\s*/u);
  const codes = pieces.flatMap((piece) => {
    const [, key, meaning] = codeAndWords.exec(piece) ?? [];
    return key === undefined || meaning === undefined ? [] : [[key, meaning] as const];
  });
  return codes.length < 2 ? [] : codes;
};

const sentenceEnd = /(?<=\p{L}{3})\.\s+(?=\p{Lu})/u;

/** The pairs that one line of text lists: `Legend: 🟢 done · 🟡 in part`. */
export const pairsInLine = (text: string): readonly (readonly [key: string, meaning: string])[] => {
  if (text.length > longestLine) return [];
  const pieces = text
    .replace(lead, "")
    .split(
      /\s*(?:[|;\n·•]|,\s(?=[^,=:]{1,14}[=:→]|[^\s,=:]{1,6}\s[-–—]\s)|(?<=\p{L}{3})\.\s(?=[^.,=:]{1,14}[=:→])|\.\s(?=[^\s,=:.]{1,6}\s?[=→])|\s{3,})\s*/u,
    );
  const pairs = pieces.flatMap((piece) => {
    const [, key, meaning] = pair.exec(piece) ?? signAndWords.exec(piece) ?? [];
    // A sentence behind the last of them speaks of something else.
    const [said] = meaning?.split(sentenceEnd, 1) ?? [];
    return key === undefined || said === undefined ? [] : [[key.trim(), said] as const];
  });
  const codes = codesInLine(text);
  return codes.length > pairs.length ? codes : pairs;
};

const isUnderScale = (view: SheetView, index: number): boolean => {
  for (let above = index - 1; above >= Math.max(0, index - rowsBelowHeading); above--) {
    const row = view.rows[above];
    if (row !== undefined && filledColumns(row).some((column) => speaksOf(textAt(row, column), "scale"))) return true;
  }
  return false;
};

/** Whether a text can be a code: no heading of a fact about the document, and a bare number only in a named scale. */
const isCode = (view: SheetView, index: number, key: string): boolean => {
  if (/^\d+$/.test(key)) return isUnderScale(view, index);
  const [best] = key.length > 2 ? meaningsOf(key) : [];
  return best === undefined || best.score < 0.9;
};

/** The pairs of codes and words that a row without ids lists, in a line or in two cells. */
export const pairsInRow = (view: SheetView, index: number): readonly (readonly [string, string])[] => {
  const row = view.rows[index];
  if (row === undefined || view.rowsWithIds.has(index)) return [];
  const columns = filledColumns(row);
  const [first, second] = columns;
  const lines = columns.slice(0, 4).flatMap((column) => pairsInLine(textAt(row, column)));
  if (first === undefined || second === undefined || columns.length > 2) return lines;
  const key = oneLine(textAt(row, first));
  return isCode(view, index, key) ? [...lines, [key, oneLine(textAt(row, second))]] : lines;
};

const areTwo = <T>(one: T | undefined, other: T | undefined): boolean =>
  one !== undefined && other !== undefined && one !== other;

/** Whether two entries of a legend say different things of a code. One may say more than the other. */
const contradict = (one: Meaning, other: Meaning): boolean =>
  areTwo(one.applicable, other.applicable) ||
  areTwo(one.status, other.status) ||
  (one.applicable === false && other.status !== undefined) ||
  (other.applicable === false && one.status !== undefined);

/**
 * The legend of a sheet, read from the rows that belong to no table. A key counts when its meaning is known in some
 * language, the key by itself is not a word of the same meaning, and it stands among the answers.
 *
 * @param answers what stands in the columns of answers, by `keyOf`.
 * @param aside texts in the rows of tables that are none of their cells.
 */
export const readLegend = (
  view: SheetView,
  isTableRow: (index: number) => boolean,
  answers: ReadonlySet<string>,
  aside: readonly AsideTexts[] = [],
): Legend | undefined => {
  const applicable = new Map<string, boolean>();
  const status = new Map<string, Status>();
  const entries = new Map<string, { readonly text: string; readonly row: number }>();
  /** Codes that differ by their case alone, `NC-m` and `NC-M`, or that the legend explains in two ways. */
  const unsure = new Set<string>();
  let pairs = 0;
  const take = (row: GridRow, found: readonly (readonly [key: string, meaning: string])[]): void => {
    for (const [key, meaning] of found) {
      if (key.length > longestKey || meaning.length > longestMeaning || fold(key) === fold(meaning)) continue;
      const meant = readMeaning(meaning);
      const word = keyOf(key);
      if (meant.applicable === undefined && meant.status === undefined) continue;
      pairs++;
      if (!answers.has(word) || (word.length > 2 && isKnown(key))) continue;
      if (contradict({ applicable: applicable.get(word), status: status.get(word) }, meant)) unsure.add(word);
      if (meant.applicable !== undefined) applicable.set(word, meant.applicable);
      if (meant.status !== undefined) status.set(word, meant.status);
      if (!entries.has(word)) entries.set(word, { text: `${key} = ${oneLine(meaning)}`, row: row.number });
    }
  };
  view.rows.forEach((row, index) => {
    if (!isTableRow(index)) take(row, pairsInRow(view, index));
  });
  for (const { row, lines, pair: cells } of aside) {
    const at = view.rows[row];
    const isPair = cells !== undefined && isCode(view, row, cells[0]);
    if (at !== undefined) take(at, [...lines.flatMap(pairsInLine), ...(isPair ? [cells] : [])]);
  }
  for (const word of unsure) for (const map of [applicable, status, entries]) map.delete(word);
  if (pairs < 2 || entries.size === 0) return undefined;
  const followed = [...entries.values()];
  return {
    words: { applicable, status, statusApplies: applicable, reasons: new Map() },
    entries: followed.map(({ text }) => text),
    rows: [...new Set(followed.map((entry) => entry.row))],
  };
};
