import { isPlainAnswer, keyOf } from "../answers/meanings.ts";
import { meaningsOf } from "../headings/headings.ts";
import { filledColumns, type SheetView, textAt } from "../sheets/sheet.ts";
import { speaksOf } from "../texts/captions.ts";
import { oneLine } from "../texts/text.ts";
import { isKnown } from "./meaning.ts";

/** A code and the words that explain it. */
export interface LegendEntry {
  readonly key: string;
  readonly words: string;
  /** What is said of it behind those: `Planned | 📋 | scheduled for next year`. */
  readonly more?: string;
  /** Its shape says that it explains, as no other text does: an equals sign, a condition. */
  readonly explains: boolean;
}

const longestLine = 800;

/** Below the heading of a list of codes a bare number can be one of them. */
const rowsBelowHeading = 8;

const pair = /^\s*(.{1,14}?)\s*([=:→]|\s[-–—])\s*(\S.*)$/u;
/** A sign and the words behind it: "❌ N/A". */
export const signAndWords = /^\s*((?:[\p{Extended_Pictographic}\p{So}\p{Sm}]\ufe0f?){1,3})\s+(\p{L}.*)$/u;
const lead = /^\s*([\p{L} .]{3,40}|\p{Script=Han}{2,8})[:：]\s*/u;

const codeAndWords = /^(\S{1,2})\s+(\p{L}{2}.*)$/u;

/** The codes that a line lists with their words behind them and no sign between: `State: F fully, P partly, N not yet`. */
const codesInLine = (text: string): readonly LegendEntry[] => {
  if (!lead.test(text)) return [];
  const pieces = text.replace(lead, "").split(/\s*(?:[|;,\n·•]|\s{2,})\s*/u);
  const codes = pieces.flatMap((piece) => {
    const [, key, words] = codeAndWords.exec(piece) ?? [];
    return key === undefined || words === undefined ? [] : { key, words, explains: false };
  });
  return codes.length < 2 ? [] : codes;
};

/** A code, the word that sets a condition, and that: "mark X if excluded", "(x wenn nicht relevant)". */
const onCondition =
  /^\s*(?:[\p{L}']+ ){0,6}?["'“”„«]?(\p{Lu}|[xχ✓✔✗✘•])["'“”»]?(?: \p{L}+,)?,? (?:if|when|where|for|means|marks|denotes|indicates|wenn|falls|bedeutet|kennzeichnet|si|signifie|indique|cuando|significa|indica|se|quando|als|indien|betekent|jeśli|gdy|oznacza|pokud|když|znamená|αν|εάν|όταν|σημαίνει|om|hvis) (\p{L}.*?)(?: (?:ist|sind|is|zijn))?[^\p{L}\p{N})]*$/u;

const entryOnCondition = (text: string): readonly LegendEntry[] => {
  const [, key, words] = onCondition.exec(text.replace(lead, "")) ?? [];
  return key === undefined || words === undefined ? [] : [{ key, words, explains: true }];
};

/** Signs of full width as others write them. */
const narrow: Readonly<Record<string, string>> = { "＝": "=", "；": ";", "、": ";" };

const sentenceEnd = /(?<=\p{L}{3}|\))\.\s+(?=\p{Lu})/u;

/** What a line calls the codes that it lists: "Legend", "Priority". */
export const labelOf = (text: string): string | undefined => lead.exec(text)?.[1];

/** The line without that. */
export const withoutLead = (text: string): string => text.replace(lead, "");

/** The entries that one line of text lists: `Legend: 🟢 done · 🟡 in part`. */
export const entriesInLine = (text: string): readonly LegendEntry[] => {
  if (text.length > longestLine) return [];
  const pieces = text
    .replace(lead, "")
    .replace(/[＝；、]/g, (sign) => narrow[sign] ?? sign)
    .split(
      /\s*(?:[|;\n·•]|,\s(?=[^,=:]{1,14}[=:→]|[^\s,=:]{1,6}\s[-–—]\s)|(?<=\p{L}{3})\.\s(?=[^.,=:]{1,14}[=:→])|\.\s(?=[^\s,=:.]{1,6}\s?[=→])|\s{3,}|\u3000|\s(?=[^\s=:]{1,3}=))\s*/u,
    );
  const entries = pieces.flatMap((written) => {
    // A point of a list, or the sign of a footnote.
    const piece = written.replace(/^\s*[*•–-]\s+(?=[^\s=:])/u, "");
    const [, sign, adorned] = signAndWords.exec(piece) ?? [];
    const [, key = sign, between = "", meaning = adorned] = pair.exec(piece) ?? [];
    // A sentence behind the last of them speaks of something else.
    const [words] = meaning?.split(sentenceEnd, 1) ?? [];
    return key === undefined || words === undefined ? [] : { key: key.trim(), words, explains: between === "=" };
  });
  const codes = codesInLine(text);
  if (codes.length > entries.length) return codes;
  return entries.length > 0 ? entries : entryOnCondition(text);
};

/** An entry as one of the sign that stands before its code, where that is what is used: `❌ Out of scope — not ours`. */
export const bySign = (entry: LegendEntry, isUsed: (word: string) => boolean): LegendEntry => {
  const [, sign = "", name] = signAndWords.exec(entry.key) ?? [];
  return name !== undefined && isUsed(keyOf(sign)) ? { ...entry, key: sign, words: name, more: entry.words } : entry;
};

const longestCaption = 60;
const mostCaptionWords = 5;

/** Whether a text calls what stands beside it or below a list of codes. */
export const isCaption = (text: string): boolean =>
  text.length <= longestCaption &&
  text.split(/\s+/, mostCaptionWords + 1).length <= mostCaptionWords &&
  (speaksOf(text, "scale") || speaksOf(text, "legend"));

/** Whether a scale is named above a row; on a sheet that may list anything, nowhere but over its first cell. */
const isUnderScale = (view: SheetView, index: number, mayListAnything: boolean): boolean => {
  const own = view.rows[index];
  const [first] = own === undefined ? [] : filledColumns(own);
  return view.rows.slice(Math.max(0, index - rowsBelowHeading), index).some((row) => {
    const columns = filledColumns(row).filter((column) => !mayListAnything || column === first);
    return columns.some((column) => speaksOf(textAt(row, column), "scale"));
  });
};

/** Letters and numbers as a code is written, in capitals. */
const capitals = /^[\p{Lu}\d]{1,6}(?:[-/.][\p{Lu}\d]{1,6}){0,2}$/u;

/**
 * Whether a text can be a code: no heading of a fact about the document that does not stand among the answers, and a bare
 * number only in a named scale.
 */
const isCode = (
  view: SheetView,
  index: number,
  key: string,
  mayListAnything: boolean,
  isUsed?: (word: string) => boolean,
): boolean => {
  if (/^\d+$/.test(key)) return isUnderScale(view, index, mayListAnything);
  if (capitals.test(key) && isUsed?.(keyOf(key)) === true) return true;
  const [best] = key.length > 2 ? meaningsOf(key) : [];
  return best === undefined || best.score < 0.9;
};

/** Texts that may explain codes: lines, and a code with its meaning in the next cell. */
export interface LegendTexts {
  /** The row's index. */
  readonly row: number;
  readonly lines: readonly string[];
  readonly cells?: readonly [key: string, words: string, ...more: string[]];
  /** They stand in headings, which may explain the codes of their own columns alone. */
  readonly isHeading?: true;
}

const mostLines = 4;
/** A row of a legend has no more. */
const mostCells = 24;

/** The texts of a row without ids. */
export const textsInRow = (view: SheetView, index: number): LegendTexts | undefined => {
  const row = view.rows[index];
  if (row === undefined || view.rowsWithIds.has(index)) return undefined;
  const texts = filledColumns(row).map((column) => textAt(row, column));
  const [key, words] = texts;
  const lines = { row: index, lines: texts.slice(0, mostLines) };
  return key === undefined || words === undefined || texts.length > mostCells
    ? lines
    : { ...lines, cells: [oneLine(key), oneLine(words), ...texts.slice(2).map(oneLine)] };
};

/** So many cells of a row may be a name, its code and what is said of it. */
const cellsOfNamed = 3;

/** The entry of cells with a code behind its name, and more about it before that or behind: `Planned | 📋 | scheduled`. */
const entryByName = (texts: readonly string[], isUsed: (word: string) => boolean): LegendEntry | undefined => {
  const [name = "", ...others] = texts;
  const [key, other] = others.filter((text) => isShort(text) && !/^\d/.test(text) && isUsed(keyOf(text)));
  const isNamed = texts.length === cellsOfNamed && !isShort(name) && isKnown(name);
  if (key === undefined || other !== undefined || !isNamed) return undefined;
  const more = others.find((text) => text !== key);
  return { key, words: name, ...(more === undefined ? undefined : { more }), explains: false };
};

/**
 * The entry of two cells, where the first can be a code; where it is surely one, more may be said of it behind them. A code
 * may stand behind its name as well.
 */
export const entryInCells = (
  view: SheetView,
  { row, cells }: LegendTexts,
  isUsed?: (word: string) => boolean,
  mayListAnything = false,
): LegendEntry | undefined => {
  const [key, words, ...more] = cells ?? [];
  if (key === undefined || words === undefined) return undefined;
  const named = isUsed && entryByName([key, words, ...more], isUsed);
  if (named !== undefined) return named;
  if (!isCode(view, row, key, mayListAnything, isUsed)) return undefined;
  const isEntry = more.length === 0 || (isUsed?.(keyOf(key)) === true && !more.some((text) => isUsed(keyOf(text))));
  return isEntry ? { key, words, explains: false } : undefined;
};

/** Whether texts or those of the rows right above call themselves a list of codes. */
export const captionsAmong = (all: readonly LegendTexts[]): ((index: number) => boolean) => {
  const linesOf = new Map<number, string[]>();
  for (const { row, lines } of all) linesOf.set(row, [...(linesOf.get(row) ?? []), ...lines]);
  const captioned = new Map<number, boolean>();
  const isCaptioned = (row: number): boolean => {
    const known = captioned.get(row) ?? linesOf.get(row)?.some(isCaption) ?? false;
    captioned.set(row, known);
    return known;
  };
  return (index) => {
    for (let above = index; above >= index - rowsBelowHeading; above--) if (isCaptioned(above)) return true;
    return false;
  };
};

/** Letters, together or with signs between: "N", "NA", "n.v.t.". */
const abbreviation = /^(?:\p{L}{1,2}|\p{L}(?:[./ ]\p{L}){1,3}\.?)$/u;

/** "NA" is a plain answer, and no word. */
const isWord = (key: string): boolean => /\p{L}{2}/u.test(key) && isPlainAnswer(key) && keyOf(key) !== "na";

/**
 * Whether a key is a sign or short for what its legend says. A word of its own, as "No" before a number is, and a circle
 * filled in part are none.
 */
export const isShort = (key: string): boolean =>
  /^\p{L}{0,2}\d$|^[^\p{L}\p{N}◔◐◑◒◓◕]+$/u.test(key) || (abbreviation.test(key) && !isWord(key));

/** Whether a key says what it says by itself. */
export const saysItself = (key: string): boolean => keyOf(key).length > 2 && !isShort(key) && isKnown(key);
