import { keyOf } from "../answers/meanings.ts";
import { bySign, entriesInLine, type LegendEntry, signAndWords, withoutLead } from "./entries.ts";
import { isUnderstood, readMeaning } from "./meaning.ts";

/** Whether a word, by `keyOf`, stands among the answers. */
export type IsUsed = (word: string) => boolean;

const longestLine = 800;
const longestKey = 14;

const isNumber = /^\d/;

/** What stands between a code and its words. */
const sign = /^\s*(?:[=:：→>]+|[-–—]+(?=\s))?\s*/u;
const marksAround = /^["'“”„«»‘’([]+|["'“”«»‘’)\]]+$/gu;

const separator =
  /[;；|·•\n\u3000]|\s{2,}|[,、](?=\s|\p{L})|(?<=[\p{L}\p{N})])\.\s|\s(?:or|oder|ou|o|of|lub|nebo|ή)\s|\s\/\s/u;

/** A word in use that a piece begins with, and what follows it. */
const codeFirst = (
  piece: string,
  isUsed: IsUsed,
  isScale: boolean,
): readonly [key: string, words: string] | undefined => {
  const [head = ""] = /^\S{1,18}(?: \S{1,8})?/u.exec(piece) ?? [];
  for (const part of [head, head.split(" ", 1)[0] ?? ""]) {
    for (const key of [part, part.replace(/[=:：→>–—-].*$/u, "")]) {
      const bare = key.replace(marksAround, "");
      if (bare === "" || bare.length > longestKey || !isUsed(keyOf(bare))) continue;
      const rest = piece.slice(key.length);
      // A number before words counts them: "3 implemented".
      if (!isScale && isNumber.test(bare) && sign.exec(rest)?.[0].trim() === "" && rest.trim() !== "") continue;
      return [bare, rest.replace(sign, "").trim()];
    }
  }
  return undefined;
};

/** A word in use that a piece ends with: "implemented (I)", "implemented = I". */
const codeLast = (piece: string, isUsed: IsUsed): readonly [key: string, words: string] | undefined => {
  const [, words, bracketed, equal] =
    /^(\p{L}[^()=]{1,80}?)\s*(?:[([]\s*([^()[\]]{1,14}?)\s*[)\]]|=\s*(\S{1,14}))$/u.exec(piece) ?? [];
  const key = bracketed ?? equal;
  const isCode = key !== undefined && !isNumber.test(key) && isUsed(keyOf(key));
  return isCode && words !== undefined ? [key, words] : undefined;
};

/** Fewer numbers may follow each other by chance. */
const fewestLevels = 4;

/** Whether pieces begin with numbers that follow each other, as no counts do: "0 absent, 1 initial, 2 repeatable". */
const countsOn = (pieces: readonly string[]): boolean => {
  const numbers = pieces.flatMap((piece) => /^(\d)\s/.exec(piece)?.[1] ?? []).map(Number);
  const steps = new Set(numbers.slice(1).map((number, at) => number - (numbers[at] ?? 0)));
  return numbers.length >= fewestLevels && steps.size === 1 && (steps.has(1) || steps.has(-1));
};

const hasWords = (text: string): boolean => /\p{L}{2}|\p{Script=Han}/u.test(text);

/** The entries of pieces that begin with a code each, or of which several codes share the words: "Us or Shared: applies". */
const entriesOf = (pieces: readonly string[], isUsed: IsUsed): readonly LegendEntry[] => {
  const entries: { readonly key: string; words: string }[] = [];
  const isScale = countsOn(pieces);
  let waiting: string[] = [];
  for (const piece of pieces) {
    const [key, words = ""] = codeFirst(piece, isUsed, isScale) ?? codeLast(piece, isUsed) ?? [];
    const last = entries.at(-1);
    if (key === undefined) {
      waiting = [];
      // What goes on behind a comma belongs to the words before it.
      if (last !== undefined) last.words += `, ${piece}`;
    } else if (hasWords(words)) {
      for (const one of [...waiting, key]) entries.push({ key: one, words });
      waiting = [];
    } else waiting.push(key);
  }
  return entries.map((entry) => ({ ...entry, explains: false }));
};

const countCodes = (entries: readonly LegendEntry[]): number => new Set(entries.map(({ key }) => keyOf(key))).size;

const saysSomething = (words: string): boolean => isUnderstood(readMeaning(words));

/** A level with a letter before its number, and its name: "L2 Reproducible 50 %". */
const levelAndName = /^\s*(\p{L}{1,3}\d)\s+(\p{L}{2}.*)$/u;

/** Fewer words may begin the pieces of any sentence. */
const fewestListed = 2;

/**
 * The entries that a line lists, known by its shape or by the words in use that its pieces begin or end with, whatever
 * stands between them: `R relevant, N/R not relevant`, `implemented (I), planned (P)`.
 *
 * @param understands words that explain.
 */
export const entriesListed = (
  text: string,
  isUsed: IsUsed,
  understands: (words: string) => boolean = saysSomething,
): readonly LegendEntry[] => {
  const understoodOf = (entries: readonly LegendEntry[]): number =>
    countCodes(entries.filter(({ key, words }) => isUsed(keyOf(key)) && understands(words)));
  const shaped = entriesInLine(text).map((entry) => bySign(entry, isUsed));
  if (text.length > longestLine) return shaped;
  const [, level, name] = shaped.length > 0 ? [] : (levelAndName.exec(text) ?? []);
  if (level !== undefined && name !== undefined && isUsed(keyOf(level)))
    return [{ key: level, words: name, explains: false }];
  let best: readonly LegendEntry[] = shaped;
  let most: number | undefined;
  for (const line of new Set([text, withoutLead(text)])) {
    const pieces = line.split(separator).flatMap((piece) => piece.trim() || []);
    const listed = entriesOf(pieces, isUsed);
    if (countCodes(listed) < fewestListed) continue;
    most ??= Math.max(fewestListed - 1, understoodOf(shaped));
    const understood = understoodOf(listed);
    if (understood > most) [best, most] = [listed, understood];
  }
  return best;
};

/** Whether a code stands alone in a cell. A number beside or above words counts them as well as it stands for them. */
const isCell = (text: string, isUsed: IsUsed): boolean =>
  text.length <= longestKey && !isNumber.test(text) && isUsed(keyOf(text));

/** A sign with its own words behind it explains no other cell, and none explains it: "❌ N/A". */
const isSigned = (text: string): boolean => signAndWords.test(text);

/** Cells with a code and its words in turn, or the words first; undefined where they are not that. */
const inTurn = (texts: readonly string[], isUsed: IsUsed, codeAt: 0 | 1): readonly LegendEntry[] | undefined => {
  if (texts.length === 0 || texts.length % 2 !== 0) return undefined;
  const entries: LegendEntry[] = [];
  for (let at = 0; at < texts.length; at += 2) {
    const [key = "", words = ""] = [texts[at + codeAt], texts[at + 1 - codeAt]];
    if (!isCell(key, isUsed) || !hasWords(words) || isUsed(keyOf(words))) return undefined;
    if (isSigned(key) || isSigned(words)) return undefined;
    entries.push({ key, words, explains: false });
  }
  return entries;
};

/** The entries that the cells of a row hold in turn, a caption before them or not. */
export const entriesInTurn = (texts: readonly string[], isUsed: IsUsed): readonly LegendEntry[] => {
  const [, ...rest] = texts;
  for (const cells of [texts, rest])
    for (const codeAt of [0, 1] as const) {
      const entries = inTurn(cells, isUsed, codeAt) ?? [];
      // One behind a caption is a question with its answer, and a box beside it.
      if (entries.length > 1 || (entries.length === 1 && codeAt === 1 && cells === texts)) return entries;
    }
  return [];
};

/** The entries of a row of codes with their words in the row below, a column each, behind a caption or not. */
export const entriesDown = (
  codes: ReadonlyMap<number, string>,
  words: ReadonlyMap<number, string>,
  isUsed: IsUsed,
): readonly LegendEntry[] => {
  const isCode = (text: string): boolean => isCell(text, isUsed);
  const keys = [...codes].filter(([, text], at) => at > 0 || isCode(text));
  if (keys.length < fewestListed || !keys.every(([, text]) => isCode(text))) return [];
  const entries = keys.flatMap(([column, key]) => {
    const said = words.get(column) ?? "";
    return hasWords(said) && !isCode(said) ? { key, words: said, explains: false } : [];
  });
  return entries.length === keys.length ? entries : [];
};
