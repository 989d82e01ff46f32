import { textCell } from "../../../workbook/grid.ts";
import { isDone, type Status } from "../../document.ts";
import { readMark } from "../answers/marks.ts";
import {
  keyOf,
  negations,
  notApplicable,
  type OwnWords,
  readYesNo,
  statusByWord,
  type Unread,
  yesNo,
} from "../answers/meanings.ts";
import { firstPhrase, holds } from "../answers/phrases.ts";
import { meaningsOf } from "../headings/headings.ts";
import { fold, oneLine } from "../texts/text.ts";
import { type CodesInUse, type Question, questions } from "./codes-in-use.ts";
import { isShort, type LegendEntry, saysItself } from "./entries.ts";
import { fits, type Levels, levelCode, namesLaterLevel, staysUsual } from "./level-entries.ts";
import { contradict, explainsControl, isUnderstood, type Meaning, readMeaning } from "./meaning.ts";

/** What a file itself says its signs and letters mean: `A = applicable and implemented`, `◧ = in part`. */
export interface Legend {
  readonly words: OwnWords;
  /** Codes that are explained in words that are said of controls alone, by `keyOf`. */
  readonly ofControls: ReadonlySet<string>;
  /** What it may call them, folded: texts right above them, and before them in a line. */
  readonly names: ReadonlySet<string>;
  /** The entries that were understood, for the reader: `◧ = teilweise umgesetzt`. */
  readonly entries: readonly string[];
  readonly rows: readonly number[];
}

/** When an entry counts: by itself, among others that are understood, or among them where it is understood as well. */
export type Surety = "alone" | "among-others" | "understood";

interface Taken {
  readonly word: string;
  readonly words: string;
  readonly text: string;
  readonly row: number;
  readonly meaning: Meaning;
  /** A plain yes or no answers either question. */
  readonly plain: boolean | undefined;
  readonly about: readonly Question[];
  /** It means nothing but what the file says. */
  readonly isShort: boolean;
  readonly surety: Surety;
}

const longestKey = 14;
const longestMeaning = 120;
/** What is left around a code or its words of what stands between them. */
const signsAround = /^[\s:：=]+|[\s:：=]+$/g;
/** Fewer entries that are understood may be anything. */
const fewestUnderstood = 2;

const unknownMeaning: Meaning = { applicable: undefined, status: undefined };

const togetherIn = (one: Meaning, other: Meaning): Meaning => ({
  applicable: other.applicable ?? one.applicable,
  status: other.status ?? one.status,
});

/** The meaning of a code by its entries; undefined where they say different things, or none is understood. */
const meaningOf = (entries: readonly Taken[]): Meaning | undefined => {
  const [first, ...others] = entries.map(({ meaning }) => meaning).filter(isUnderstood);
  let meaning = first;
  for (const other of others) {
    if (meaning === undefined || contradict(meaning, other)) return undefined;
    meaning = togetherIn(meaning, other);
  }
  return meaning;
};

/** The meaning of a code; a mark may be explained by what is asked for: "X = selection". */
const meaningFor = (key: string, words: string): Meaning => {
  // A number on a scale says more than a name that stands on several.
  if (levelCode(key) !== undefined && namesLaterLevel(words)) return unknownMeaning;
  const meaning = readMeaning(words);
  if (isUnderstood(meaning) || readMark(textCell(key)).kind !== "known") return meaning;
  return meaningsOf(words)[0]?.meaning === "applicable" ? { applicable: true, status: undefined } : meaning;
};

/** A meaning with what more is said of the code; where that is less than the name says, or the contrary, nothing is known. */
const withMore = (meaning: Meaning, more: string | undefined): Meaning => {
  if (more === undefined) return meaning;
  const other = readMeaning(more);
  const isLess = isDone(meaning.status) && other.status !== undefined && !isDone(other.status);
  if (isLess || contradict(meaning, { ...other, status: undefined })) return unknownMeaning;
  return meaning.applicable === false ? meaning : togetherIn(other, meaning);
};

/** What a legend says of a word that says something by itself: `Roadmap = applicable, planned`. Undefined where that is no more. */
const besides = (own: Meaning, explained: Meaning): Meaning | undefined =>
  own.applicable !== undefined || explained.applicable === undefined || contradict(own, explained)
    ? undefined
    : explained;

/** Whether words that are not understood as a whole speak of what a code usually says, and not of the contrary. */
const agrees = ({ word, words }: Taken, question: Question): boolean => {
  const [first = "", second = "", third = ""] = fold(words).split(" ", 3);
  const begins = [first, `${first} ${second}`, `${first} ${second} ${third}`];
  if (question === "applicable") {
    const usual = yesNo.get(word);
    if (usual === undefined || !holds(words, usual)) return false;
    return begins.some((phrase) => yesNo.get(phrase) === usual) || !holds(words, !usual);
  }
  const usual = statusByWord.get(word);
  if (notApplicable.has(word)) return holds(words, false);
  if (usual === "not-started" && negations.has(first)) return true;
  return usual !== undefined && begins.some((phrase) => statusByWord.get(phrase) === usual);
};

/** What the entries of levels say that are understood; what was not looked at is on no scale. */
const levelsOf = (entries: readonly Taken[]): Levels =>
  new Map(
    entries.flatMap(({ word, meaning: { status }, about }) => {
      const level = about.includes("status") ? levelCode(word) : undefined;
      return level === undefined || status === undefined || status === "not-assessed" ? [] : [[level, status] as const];
    }),
  );

/** What a code with this meaning says where it is asked whether controls apply; undefined where the meaning tells nothing. */
const appliesBy = (
  { applicable, status }: Meaning,
  plain: boolean | undefined,
  isStatusToo: boolean,
): boolean | null | Unread | undefined => {
  const said = applicable ?? plain;
  if (said !== undefined || status === undefined) return said;
  if (status === "not-assessed") return null;
  return isStatusToo || isDone(status) ? undefined : "unread";
};

/**
 * Gathers the entries of a legend. A code in use loses what it usually means: explained in two ways, or in words that are
 * not understood, it says nothing.
 */
export const legendBuilder = (codes: CodesInUse) => {
  const taken: Taken[] = [];
  let understood = 0;
  const isList = (): boolean => understood >= fewestUnderstood;
  return {
    /** Whether any code in use was explained, in whatever words. */
    hasCodes: (): boolean => taken.length > 0,
    /** Whether enough was understood for a list of codes, be they in use or not. */
    isList,
    take({ key, words, more }: LegendEntry, row: number, surety: Surety, about: readonly Question[] = questions): void {
      if (key.length > longestKey || words.length > longestMeaning || fold(key) === fold(words)) return;
      const word = keyOf(key);
      const isUsed = questions.some((question) => codes[question].has(word));
      // Others only bear out that there is a list.
      if (!isUsed && isList()) return;
      const explained = withMore(meaningFor(key, words), more);
      if (isUnderstood(explained)) understood++;
      if (!isUsed) return;
      const meaning = saysItself(key) ? besides(readMeaning(key), explained) : explained;
      if (meaning === undefined) return;
      const isCode = isShort(key);
      const text = `${key.replace(signsAround, "")} = ${oneLine(words.replace(signsAround, ""))}`;
      taken.push({
        word,
        words,
        text,
        row,
        meaning,
        plain: readYesNo(words) ?? readYesNo(firstPhrase(words)),
        about,
        isShort: isCode,
        surety: isCode ? surety : "understood",
      });
    },
    build(): Legend | undefined {
      const isListed = isList();
      const counted = taken.filter(
        ({ surety, meaning }) =>
          surety === "alone" || (isListed && (surety === "among-others" || isUnderstood(meaning))),
      );
      if (counted.length === 0) return undefined;
      const applicable = new Map<string, boolean | null | Unread>();
      const status = new Map<string, Status | Unread>();
      const statusApplies = new Map<string, boolean>();
      const appliesStatus = new Map<string, Status>();
      const followed = new Map<string, Taken>();
      const levels = levelsOf(counted);
      for (const word of new Set(counted.map((one) => one.word))) {
        for (const question of questions) {
          const entries = counted.filter((one) => one.word === word && one.about.includes(question));
          const [first] = entries;
          if (first === undefined || !codes[question].has(word)) continue;
          const meaning = meaningOf(entries);
          if (meaning !== undefined && !followed.has(word)) followed.set(word, first);
          const isUsual = entries.every((one) => !isUnderstood(one.meaning) && agrees(one, question));
          if (meaning === undefined && isUsual) continue;
          const level = question === "status" ? levelCode(word) : undefined;
          // A word says what it says, and a level that nothing contradicts is what it usually is.
          const isKept = level === undefined ? !first.isShort : staysUsual(level, first.words, levels);
          if (meaning === undefined && isKept) continue;
          if (question === "status") {
            const said = meaning === undefined ? "unread" : meaning.status;
            if (said !== undefined) status.set(word, said);
            if (meaning?.applicable !== undefined) statusApplies.set(word, meaning.applicable);
          } else {
            const said = meaning === undefined ? "unread" : appliesBy(meaning, first.plain, codes.status.has(word));
            if (said !== undefined) applicable.set(word, said);
            if (meaning?.applicable === true && meaning.status !== undefined) appliesStatus.set(word, meaning.status);
          }
        }
      }
      for (const word of codes.status) {
        const level = levelCode(word);
        // Nobody explained it, and the scale is another than usual.
        if (level !== undefined && !status.has(word) && !fits(level, levels)) status.set(word, "unread");
      }
      const entries = [...followed.values()];
      const ofControls = [...followed].filter(([, { words, meaning }]) => explainsControl(words, meaning));
      return {
        names: new Set(),
        ofControls: new Set(ofControls.map(([word]) => word)),
        words: { applicable, status, statusApplies, appliesStatus, reasons: new Map() },
        entries: entries.map(({ text }) => text),
        rows: [...new Set(entries.map(({ row }) => row))],
      };
    },
  };
};
