import type { Inclusion } from "../../document.ts";
import { keyOf } from "../answers/meanings.ts";
import type { ReasonCodes } from "../columns/reason-codes.ts";
import { inclusionHeading } from "../headings/headings.ts";
import type { SheetView } from "../sheets/sheet.ts";
import { isCaptionOf } from "../texts/captions.ts";
import { oneLine } from "../texts/text.ts";
import { entriesInLine, entryInCells, type LegendEntry, type LegendTexts } from "./entries.ts";
import type { Legend } from "./legend.ts";
import { entriesListed } from "./listed-codes.ts";
import { readMeaning } from "./meaning.ts";

const longestKey = 8;
const longestMeaning = 80;

/** The reason for taking a control in that words name: "risk assessment (control selected)", "law / regulation". */
const reasonIn = (words: string): Inclusion | undefined => {
  const plain = words.replace(/\(.*?\)/g, " ").trim();
  const whole = inclusionHeading(plain);
  if (whole !== undefined) return whole;
  const pieces = new Set(plain.split(/\s*[/,&]\s*/u).map((piece) => inclusionHeading(piece)));
  const [one] = pieces;
  return pieces.size === 1 ? one : undefined;
};

/** What an entry of a legend says of a control: why it is taken in, or null that it is left out. */
const meaningOf = (words: string): Inclusion | null | undefined => {
  if (words.length > longestMeaning) return undefined;
  const reason = reasonIn(words);
  if (reason !== undefined) return reason;
  return isCaptionOf(words, "excluded") || readMeaning(words).applicable === false ? null : undefined;
};

/** The codes of reasons among pairs of codes and words; empty where not two of them are reasons to take a control in. */
const codesAmong = (
  pairs: readonly (readonly [key: string, meaning: string, row: number])[],
  codes: ReadonlySet<string> | undefined,
): { readonly reasons: ReasonCodes; readonly entries: readonly string[]; readonly rows: readonly number[] } => {
  const reasons = new Map<string, Inclusion | null>();
  const unsure = new Set<string>();
  const entries = new Map<string, { readonly text: string; readonly row: number }>();
  for (const [key, words, row] of pairs) {
    const word = keyOf(key);
    if (word === "" || key.length > longestKey || (codes !== undefined && !codes.has(word))) continue;
    const meaning = meaningOf(words);
    if (meaning === undefined) continue;
    if (reasons.has(word) && reasons.get(word) !== meaning) unsure.add(word);
    reasons.set(word, meaning);
    if (!entries.has(word)) entries.set(word, { text: `${key} = ${oneLine(words)}`, row });
  }
  for (const word of unsure) for (const map of [reasons, entries]) map.delete(word);
  const told = new Set([...reasons.values()].filter((reason) => reason !== null));
  if (told.size < 2) return { reasons: new Map(), entries: [], rows: [] };
  const followed = [...entries.values()];
  return {
    reasons,
    entries: followed.map(({ text }) => text),
    rows: [...new Set(followed.map(({ row }) => row))],
  };
};

/** All entries of texts that may explain these codes. */
const entriesIn = (
  view: SheetView,
  texts: LegendTexts,
  codes: ReadonlySet<string>,
): readonly (LegendEntry | undefined)[] => [
  ...texts.lines.flatMap((line) =>
    entriesListed(
      line,
      (word) => codes.has(word),
      (words) => meaningOf(words) !== undefined,
    ),
  ),
  entryInCells(view, texts),
];

/** The legend of a sheet that explains codes of reasons, from the texts that may; undefined without one. */
export const readReasonLegend = (
  view: SheetView,
  texts: readonly LegendTexts[],
  codes: ReadonlySet<string>,
): (Pick<Legend, "entries" | "rows"> & { readonly reasons: ReasonCodes }) | undefined => {
  const pairs = texts.flatMap((one) =>
    entriesIn(view, one, codes).flatMap((entry) =>
      entry === undefined ? [] : [[entry.key, entry.words, view.rows[one.row]?.number ?? 0] as const],
    ),
  );
  const found = codesAmong(pairs, codes);
  return found.reasons.size === 0 ? undefined : found;
};

/** The codes of reasons that a heading itself explains: "Reason (L = legal, C = contract)". */
export const reasonsInHeading = (heading: string): ReasonCodes => {
  const [, inside] = /[([:\n](.*)$/su.exec(heading) ?? [];
  if (inside === undefined || !/[=:–-]/u.test(inside)) return new Map();
  const lines = [inside.replace(/[)\]]\s*$/u, ""), ...inside.split(/[,;]\s*/u)];
  const pairs = lines.flatMap((line) => entriesInLine(line).map(({ key, words }) => [key, words, 0] as const));
  return codesAmong(pairs, undefined).reasons;
};
