import { isDone, type Status } from "../../document.ts";
import { beforeTimes, fromTimes, sinceTimes, yetTimes } from "../../words/time.ts";
import { monthsOf } from "../texts/months.ts";
import { fold } from "../texts/text.ts";
import { statusByWord } from "./meanings.ts";

/** A longer text is no word with a time behind it. */
const longestTimed = 60;
/** Between a word and a time stand no more: "od dnia". */
const mostBetween = 3;

/** A part of a time that is no name of a month: a day or a year in any writing, a quarter, a week. */
const timePart = /^(?:[\d./-]+(?:st|nd|rd|th|er|º)?|[qth][1-4](?:\W?\d+)?|kw\d*|cw\d*|w\d+|de|r\.?|г\.?)$/iu;
/** Other numbers are no time. */
const isTime = /20\d\d|\d[./-]\d|\d \d+ \d|(?:^| )(?:[qth][1-4]|kw|cw|w\d)/iu;
/** A day has so many parts, and a quarter or a month of a year fewer. */
const partsOfDay = 3;

/** The words before a time at the end of a text, and whether it is a day; undefined where there is no time. */
const cutTime = (text: string): { readonly words: string[]; readonly isDay: boolean } | undefined => {
  const words = text
    .trim()
    .split(/[\s,()]+/u)
    .filter(Boolean);
  const time: string[] = [];
  let months = 0;
  for (let last = words.at(-1); last !== undefined && words.length > 1; last = words.at(-1)) {
    const isMonth = time.length > 0 && monthsOf(last).length > 0;
    if (!isMonth && !timePart.test(last)) break;
    if (isMonth) months++;
    time.unshift(last);
    words.pop();
  }
  const written = time.join(" ");
  if (!isTime.test(written)) return undefined;
  const parts = months + (written.match(/\d+/g) ?? []).length;
  return { words: fold(words.join(" ")).split(" "), isDay: parts >= partsOfDay };
};

/** The words before a time, folded: "yes" of "Yes 2024"; empty where no time stands behind them. */
export const beforeTime = (text: string): string =>
  text.length > longestTimed || !/\d/.test(text) ? "" : (cutTime(text)?.words.join(" ") ?? "");

const [plain, since, yet, from] = [beforeTimes, sinceTimes, yetTimes, fromTimes].map(
  (words) => new Set(words.map(fold)),
);

/** The words before a time from which on something is so, folded: "adopt" of "Adopt from Q4"; empty for another text. */
export const beforeStart = (text: string): string => {
  const words = text.length > longestTimed || !/\d/.test(text) ? [] : [...(cutTime(text)?.words ?? [])];
  for (let count = 0; count < mostBetween && from?.has(words.at(-1) ?? "") === true; count++) words.pop();
  return words.join(" ");
};

/** A word of status with a time behind it. */
interface Timed {
  readonly status: Status;
  /** Something is so from then on, surely; or at a time that may be yet to come. */
  readonly isSince: boolean;
  readonly isYet: boolean;
}

const readTimed = (text: string): Timed | undefined => {
  if (text.length > longestTimed || !/\d/.test(text)) return undefined;
  const cut = cutTime(text);
  if (cut === undefined) return undefined;
  const { words } = cut;
  let isSince = false;
  let isYet = !cut.isDay;
  for (let count = 0; count <= mostBetween; count++) {
    const status = statusByWord.get(words.join(" "));
    if (status !== undefined) return { status, isSince, isYet: isYet && !isSince };
    const last = words.pop() ?? "";
    if (since?.has(last) === true) isSince = true;
    else if (yet?.has(last) === true) isYet = true;
    else if (plain?.has(last) !== true) return undefined;
  }
  return undefined;
};

/** The status that a text says before a time, whatever the time says of it: "Planned Q2 2026", "implemented 2027". */
export const statusBeforeTime = (text: string): Status | undefined => readTimed(text)?.status;

/**
 * The same where the time leaves it what it is: "planned by 31.12.2025", "erledigt am 12.03.2024", "implemented since 2023".
 */
export const timedStatus = (text: string): Status | undefined =>
  isYetToCome(text) ? undefined : statusBeforeTime(text);

/** Whether a text says that something is done by a time, or in a year, that may be yet to come: "Implemented (by 2027)". */
export const isYetToCome = (text: string): boolean => {
  const timed = readTimed(text);
  return timed !== undefined && isDone(timed.status) && timed.isYet;
};
