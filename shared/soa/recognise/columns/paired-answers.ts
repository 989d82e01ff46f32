import { textCell } from "../../../workbook/grid.ts";
import type { OwnWords } from "../answers/meanings.ts";
import { noOwnWords } from "../answers/meanings.ts";
import { type ColumnTone, toneBuilder } from "../answers/tone.ts";
import { traitsOf } from "../answers/traits.ts";
import { readApplicable, readStatus } from "../answers/values.ts";
import { asksWholly } from "../headings/asking.ts";
import type { BothAnswers } from "./both-answers.ts";

/** A column whose heading asks two questions, and whose cells answer them in that order: `Y / P` under "Applicable / Implemented". */
export interface PairedAnswers {
  readonly applicableFirst: boolean;
  /** What the answers to each question look like together. */
  readonly whether: ColumnTone;
  readonly howFar: ColumnTone;
}

/** No answer of a pair is longer. */
const longestOfPair = 24;

type Halves = readonly [one: string, other: string];

/** The two parts of a text, by the first of some signs that stands in it. */
const inTwo = (text: string, signs: readonly RegExp[]): Halves | undefined => {
  const sign = signs.find((one) => one.test(text));
  const [one = "", other = "", third] = sign === undefined ? [] : text.split(sign).map((part) => part.trim());
  return one === "" || other === "" || third !== undefined ? undefined : [one, other];
};

const betweenAnswers = [/[|;\n]/, /\s\/\s/, /\//];
const betweenQuestions = [/[/|&+\n]/, /\s(?:and|und|et|y|e|en|i|a)\s/iu];

const halvesOf = (text: string): Halves | undefined =>
  text.length > 2 * longestOfPair ? undefined : inTwo(text, betweenAnswers);

const toneOf = (texts: readonly string[]): ColumnTone => {
  const tone = toneBuilder();
  for (const text of texts) tone.see(textCell(text), traitsOf(textCell(text)));
  return tone.tone();
};

/** Whether the first question of a heading is that of the applicability; undefined where it does not ask both, one each. */
const orderIn = (heading: string): boolean | undefined => {
  const parts = inTwo(heading.replace(/\([^()]*\)/gu, " "), betweenQuestions);
  if (parts === undefined) return undefined;
  const [one, other] = parts;
  if (asksWholly(one, "applicable") && asksWholly(other, "status")) return true;
  return asksWholly(one, "status") && asksWholly(other, "applicable") ? false : undefined;
};

/** Reads a pair of answers; undefined for a text that is none, or of which a half is not understood. */
export const readPair = (text: string, pairs: PairedAnswers, own: OwnWords = noOwnWords): BothAnswers | undefined => {
  const halves = halvesOf(text);
  if (halves === undefined) return undefined;
  const [whether, howFar] = pairs.applicableFirst ? halves : [halves[1], halves[0]];
  const decided = readApplicable(textCell(whether), pairs.whether, own);
  const reached = readStatus(textCell(howFar), pairs.howFar, own, false);
  if (decided.kind !== "known" || typeof decided.value !== "boolean" || reached.kind === "unknown") return undefined;
  const status = reached.kind === "known" ? (reached.value ?? undefined) : undefined;
  if (decided.value) return status === "not-applicable" ? undefined : { applies: true, status };
  // What is left out and done, or begun, is one of the two, and nobody says which.
  const isNothing = status === undefined || status === "not-applicable" || status === "not-started";
  return isNothing ? { applies: false, status: undefined } : { applies: undefined, status: undefined };
};

/**
 * The pairs of answers of a column; undefined where its heading does not ask both questions, or some text is no pair. The
 * same answer twice may be one in two languages, and a yes before a no the choice of a template.
 */
export const pairedAnswers = (heading: string, texts: readonly string[]): PairedAnswers | undefined => {
  const applicableFirst = texts.length < 2 ? undefined : orderIn(heading);
  if (applicableFirst === undefined) return undefined;
  const halves = texts.flatMap((text) => {
    const both = halvesOf(text);
    return both === undefined ? [] : [applicableFirst ? both : ([both[1], both[0]] as const)];
  });
  if (halves.length < texts.length) return undefined;
  const pairs = {
    applicableFirst,
    whether: toneOf(halves.map(([whether]) => whether)),
    howFar: toneOf(halves.map(([, howFar]) => howFar)),
  };
  const read = texts.map((text) => readPair(text, pairs));
  if (read.some((both) => both === undefined)) return undefined;
  const reached = new Set(read.flatMap((both) => (both?.applies === true ? (both.status ?? []) : [])));
  return reached.size > 1 ? pairs : undefined;
};
