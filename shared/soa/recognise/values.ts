import type { GridCell } from "../../workbook/grid.ts";
import { type Inclusion, type Status, statuses } from "../document.ts";
import { inclusionCodes as codesByInclusion } from "../words/inclusions.ts";
import { phrasesOf } from "../words/language.ts";
import { languages } from "../words/languages.ts";
import { maturityWords as statusByMaturity } from "../words/maturity.ts";
import { crosses, marks, placeholders } from "../words/signs.ts";
import { fold } from "./text.ts";

/** Meanings of words that win over the dictionaries, by `keyOf` the word: a user's own, and those of a legend. */
export interface OwnWords {
  readonly applicable: ReadonlyMap<string, boolean | null>;
  readonly status: ReadonlyMap<string, Status | null>;
  /** What an answer about the status says of the applicability: `A` where A means applicable and implemented. */
  readonly statusApplies: ReadonlyMap<string, boolean>;
}

export const noOwnWords: OwnWords = { applicable: new Map(), status: new Map(), statusApplies: new Map() };

/** A word as it is looked up; signs that fold to nothing stand for themselves. */
export const keyOf = (word: string): string => fold(word) || word.replace(/\ufe0f/g, "").trim();

const yesNo = new Map<string, boolean>();
for (const { applicable } of languages) for (const word of phrasesOf(applicable.yes)) yesNo.set(keyOf(word), true);
for (const { applicable } of languages) for (const word of phrasesOf(applicable.no)) yesNo.set(keyOf(word), false);

const statusByWord = new Map<string, Status>();
for (const status of statuses) {
  for (const language of languages) {
    for (const word of phrasesOf(language.status[status] ?? "")) {
      if (!statusByWord.has(keyOf(word))) statusByWord.set(keyOf(word), status);
    }
  }
}

const maturityWords = new Map(Object.entries(statusByMaturity));

/** Words for "not applicable" in a status column; a plain no means something else there. */
const notApplicable = new Set(["n a", "na"]);
for (const [word, yes] of yesNo) {
  if (!yes && word.length > 2 && word !== "false" && !statusByWord.has(word)) notApplicable.add(word);
}

const inclusionCodes = new Map<string, Inclusion>();
for (const [inclusion, words] of Object.entries(codesByInclusion) as [Inclusion, string][]) {
  for (const word of phrasesOf(words)) inclusionCodes.set(fold(word), inclusion);
}

/** Letters of Wingdings by what they show; every other letter shows some filled sign, which is a mark. */
const emptySigns = new Set(["o", "q", "¨", "p", "\uf06f", "\uf071", "\uf0a8"]);
const crossSigns = new Set(["û", "\uf0fb"]);

export type Answer<T> =
  | { readonly kind: "known"; readonly value: T }
  | { readonly kind: "unknown" }
  | { readonly kind: "empty" };

const known = <T>(value: T): Answer<T> => ({ kind: "known", value });
const empty: Answer<never> = { kind: "empty" };
const unknown: Answer<never> = { kind: "unknown" };

/** A cell without an answer: nothing, only blanks, or a placeholder such as `[Yes/No]`. */
export const isBlank = (cell: GridCell | undefined): boolean => {
  if (cell === undefined) return true;
  const text = cell.text.trim();
  return text === "" || placeholders.test(text);
};

/** Whether the cell holds a mark: a tick, a bullet, an x, a letter of a symbol font. false is a cross beside ticks. */
export const readMark = (cell: GridCell, ticksToo = false): Answer<boolean> => {
  const text = cell.text.trim();
  if (text === "") return empty;
  if (cell.symbolFont !== undefined && [...text].length <= 2) {
    if (emptySigns.has(text)) return empty;
    return known(!crossSigns.has(text));
  }
  const sign = text.replace(/\ufe0f/g, "").toLowerCase();
  if (sign === "☐" || sign === "□") return empty;
  if (ticksToo && crosses.has(sign)) return known(false);
  if (marks.has(sign)) return known(true);
  if (sign === "×") return known(!ticksToo);
  if (sign === "❌" || sign === "🚫") return known(false);
  return unknown;
};

/** The text up to the first dash, comma, colon or bracket: "Yes - by law" says yes. */
const firstPhrase = (text: string): string => fold(text.split(/\s[-–—]\s?|[,;:.(\n/]/, 1)[0] ?? "");
const withoutNumber = (text: string): string =>
  text.replace(/^\s*(?:level|stufe|niveau|nivel|livello)?\s*\d\s*[-–—.:)=]\s*/i, "");

/** What a column's cells look like together: some signs mean something else beside others. */
export interface ColumnTone {
  /** Ticks stand in the column, so a cross says no. */
  readonly ticks: boolean;
  /** Signs of the Japanese kind: circle yes, cross no. */
  readonly circles: boolean;
  /** "Repeatable" stands in the column, so "Managed" is COBIT's fourth level. */
  readonly cobit: boolean;
  /** Only 0 and 1 stand in the column. */
  readonly zeroOne: boolean;
  /** The highest whole number up to 5 in a column of such numbers: a maturity scale. */
  readonly scale: number;
  /** What single letters mean where nothing but such letters stands in the column. */
  readonly letters: Readonly<Record<string, Status>> | undefined;
}

export const noTone: ColumnTone = {
  ticks: false,
  circles: false,
  cobit: false,
  zeroOne: false,
  scale: 0,
  letters: undefined,
};

/** Red, amber or yellow, green; yes, partly, no; full, partial, none; conform, partly, not. */
const letterScales: readonly Readonly<Record<string, Status>>[] = [
  { r: "not-started", a: "partial", y: "partial", g: "implemented" },
  { y: "implemented", p: "partial", n: "not-started" },
  { f: "implemented", p: "partial", n: "not-started" },
  { c: "implemented", pc: "partial", p: "partial", nc: "not-started", n: "not-started" },
];

export const toneOf = (cells: readonly GridCell[]): ColumnTone => {
  let ticks = false;
  let circles = false;
  let cobit = false;
  let zeroOne = cells.length > 0;
  let scale = 0;
  const letters = new Set<string>();
  for (const cell of cells) {
    if (letters.size < 8) letters.add(cell.text.trim().toLowerCase());
    if (cell.text.length > longestAnswer) {
      zeroOne = false;
      continue;
    }
    const text = cell.text.trim();
    if (/^[✓✔√☑✅üþ]/u.test(text)) ticks = true;
    if (/^[○◯〇●◎△]$/u.test(text)) circles = true;
    if (/repeatable|non.?existent/i.test(text)) cobit = true;
    if (text !== "0" && text !== "1") zeroOne = false;
    if (/^[0-5](\.\d+)?$/.test(text)) scale = Math.max(scale, Number(text));
  }
  for (const blank of ["", "n/a", "na", "-"]) letters.delete(blank);
  const scaleOf = letterScales.find((one) => [...letters].every((letter) => Object.hasOwn(one, letter)));
  return { ticks, circles, cobit, zeroOne, scale, letters: letters.size > 1 ? scaleOf : undefined };
};

export const readApplicable = (cell: GridCell | undefined, tone: ColumnTone, own: OwnWords): Answer<boolean | null> => {
  if (cell === undefined) return empty;
  const folded = fold(cell.text);
  const chosen = own.applicable.get(folded || keyOf(cell.text));
  if (chosen !== undefined) return known(chosen);
  if (typeof cell.value === "boolean") return known(cell.value);
  if (cell.symbolFont === undefined && tone.zeroOne) return known(cell.text.trim() === "1");
  const raw = cell.text.trim();
  const word = cell.symbolFont === undefined ? (yesNo.get(folded || raw) ?? yesNo.get(raw)) : undefined;
  if (word !== undefined) return known(word);
  const mark = readMark(cell, tone.ticks || tone.circles);
  if (mark.kind !== "unknown") return mark;
  if (isBlank(cell)) return empty;
  const lead = firstPhrase(cell.text);
  const leading = lead.length > 1 || cell.text.trim().length < 3 ? yesNo.get(lead) : undefined;
  if (leading !== undefined) return known(leading);
  const sign = /^\s*([✓✔√☑✅❌✗✘])/u.exec(cell.text)?.[1];
  if (sign !== undefined) return known(!/[❌✗✘]/u.test(sign));
  const withoutSigns = fold(cell.text.replace(/[^\p{L}\p{N}\s]+/gu, " "));
  const bare = yesNo.get(withoutSigns);
  return bare === undefined ? unknown : known(bare);
};

const fraction = (cell: GridCell): number | undefined => {
  const match = /^\s*(\d{1,3}(?:[.,]\d+)?)\s*%\s*$/.exec(cell.text);
  if (match?.[1] !== undefined) return Number(match[1].replace(",", ".")) / 100;
  return undefined;
};

const byFraction = (part: number): Status => (part <= 0 ? "not-started" : part >= 0.995 ? "implemented" : "partial");
const byLevel = (level: number): Status => (level < 1 ? "not-started" : level < 3 ? "partial" : "implemented");

/** `notApplicable` is an answer of its own in a status column: it says nothing about how far the control is. */
export type StatusAnswer = Answer<Status | "not-applicable" | null>;

export const readStatus = (
  cell: GridCell | undefined,
  tone: ColumnTone,
  own: OwnWords,
  maturity: boolean,
): StatusAnswer => {
  if (cell === undefined) return empty;
  const folded = fold(cell.text);
  const chosen = own.status.get(folded || keyOf(cell.text));
  if (chosen !== undefined) return known(chosen);
  if (typeof cell.value === "boolean") return known(cell.value ? "implemented" : "not-started");
  const raw = cell.text.trim();
  const part = fraction(cell);
  if (part !== undefined) return known(byFraction(part));
  if (maturity && /^[0-5](?:[.,]\d+)?(?:\s*\/\s*5)?$/.test(raw)) {
    return known(byLevel(Number((raw.split("/")[0] ?? "").replace(",", "."))));
  }
  if (cell.symbolFont === undefined) {
    const letter = tone.letters?.[raw.toLowerCase()];
    if (letter !== undefined) return known(letter);
    if (tone.zeroOne && (raw === "0" || raw === "1")) return known(raw === "1" ? "implemented" : "not-started");
    const level = /^(?:level|stufe|niveau|nivel|livello|úroveň|poziom|l|ml)\s*([0-5])\b/iu.exec(raw);
    if (level?.[1] !== undefined) return known(byLevel(Number(level[1])));
    const stripped = fold(withoutNumber(raw));
    for (const text of [folded || raw, stripped, firstPhrase(withoutNumber(raw)), fold(raw.replace(/\(.*\)/s, ""))]) {
      if (text === "") continue;
      if (notApplicable.has(text)) return known("not-applicable");
      if (text === "managed" || text === "managed process") return known(tone.cobit ? "implemented" : "partial");
      const word = statusByWord.get(text) ?? maturityWords.get(text);
      if (word !== undefined) return known(word);
    }
  }
  const mark = readMark(cell, tone.ticks || tone.circles);
  if (mark.kind === "known") return known(mark.value ? "implemented" : "not-started");
  if (mark.kind === "empty" || isBlank(cell)) return empty;
  if (typeof cell.value === "number" && tone.scale <= 1 && cell.value >= 0 && cell.value <= 1)
    return known(byFraction(cell.value));
  return unknown;
};

/** The reasons for inclusion that a cell names by code or word: `LR, BR/BP`. */
export const readInclusions = (text: string): Inclusion[] => {
  const found = new Set<Inclusion>();
  for (const piece of text.split(/[,;/+&\n]|\band\b|\bund\b/i)) {
    const inclusion = inclusionCodes.get(fold(piece));
    if (inclusion !== undefined) found.add(inclusion);
  }
  return [...found];
};

const isInclusionText = (text: string): boolean => {
  const pieces = text
    .split(/[,;/+&\n]/)
    .map(fold)
    .filter(Boolean);
  return pieces.length > 0 && pieces.every((piece) => inclusionCodes.has(piece));
};

const plainAnswers = new Set(
  [
    "yes",
    "no",
    "y",
    "n",
    "oui",
    "non",
    "ja",
    "nein",
    "nee",
    "sí",
    "si",
    "não",
    "sim",
    "tak",
    "nie",
    "ano",
    "ne",
    "ναι",
    "όχι",
    "نعم",
    "لا",
    "true",
    "false",
    "n/a",
    "x",
  ].map(fold),
);

/** Yes or no, as the text says in any of the languages; undefined when it says neither. */
export const readYesNo = (text: string): boolean | undefined => yesNo.get(fold(text) || text);

/** An answer that no heading is made of. */
export const isPlainAnswer = (text: string): boolean => text.length < 6 && plainAnswers.has(fold(text));

/** What a cell's value could be, as bits, to see a column's kind at a glance. */
export const trait = { yesNo: 1, status: 2, mark: 4, date: 8, level: 16, inclusion: 32 } as const;

/** A text longer than this is prose, not an answer. */
const longestAnswer = 60;
const traitsByText = new Map<string, number>();

const textTraits = (cell: GridCell): number => {
  const folded = fold(cell.text);
  const mark = readMark(cell).kind === "known";
  return (
    (mark || yesNo.has(folded) ? trait.yesNo : 0) |
    (mark ? trait.mark : 0) |
    (statusByWord.has(folded) || maturityWords.has(folded) || fraction(cell) !== undefined ? trait.status : 0) |
    (/^[0-5](?:[.,]\d+)?(?:\s*\/\s*5)?$/.test(cell.text.trim()) ? trait.level : 0) |
    (isInclusionText(cell.text) ? trait.inclusion : 0)
  );
};

export const traitsOf = (cell: GridCell): number => {
  if (cell.kind === "date") return trait.date;
  if (cell.kind === "boolean") return trait.yesNo;
  if (cell.text.length > longestAnswer) return 0;
  if (cell.symbolFont !== undefined) return textTraits(cell);
  const known = traitsByText.get(cell.text);
  if (known !== undefined) return known;
  const traits = textTraits(cell);
  if (traitsByText.size > 5000) traitsByText.clear();
  traitsByText.set(cell.text, traits);
  return traits;
};

/** The status that a heading itself names, for sheets with one column a status and a mark in one of them. */
export const statusHeading = (text: string): Status | "not-applicable" | undefined => {
  const folded = fold(text);
  if (notApplicable.has(folded)) return "not-applicable";
  return folded.length > 3 ? statusByWord.get(folded) : undefined;
};
