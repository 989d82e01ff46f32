import { isDone, type Status } from "../../document.ts";
import { beforeTimes, sinceTimes, yetTimes } from "../../words/time.ts";
import { monthsOf } from "../texts/months.ts";
import { fold } from "../texts/text.ts";
import { statusByWord } from "./meanings.ts";

/** A longer text is no word with a time behind it. */
const longestTimed = 60;
/** Between a word and a time stand no more: "od dnia". */
const mostBetween = 3;

const year = "20\\d{2}";
const ordinal = "(?:\\.|st|nd|rd|th|er|º)?";
const month = "(?<month>\\p{L}{3,12})\\.?";
/** Days as people write them, and longer times: quarters, weeks, months, years. Signs between numbers may be folded. */
const days = [
  `\\d{1,2}[./ -]\\s?\\d{1,2}[./ -]\\s?(?:20)?\\d{2}`,
  `${year}[./ -]\\d{1,2}[./ -]\\d{1,2}`,
  `\\d{1,2}${ordinal}\\s(?:de\\s)?${month},?\\s(?:de\\s)?${year}`,
  `${month}\\s\\d{1,2}${ordinal},?\\s${year}`,
];
const spans = [
  `(?:[qth][1-4]|(?:kw|cw|w)\\s?\\d{1,2})(?:[\\s/.-]*(?:20)?\\d{2})?`,
  `${month}\\s(?:de\\s)?${year}`,
  `(?:0?[1-9]|1[0-2])[./-]${year}`,
  `${year}[\\s/.-]*[qth][1-4]`,
  `${year}-\\d{1,2}`,
  year,
];
const atEnd = (times: readonly string[]): readonly RegExp[] =>
  times.map((time) => new RegExp(`[\\s,(–—-](?:${time})(?:\\s?[rг]\\.?)?[\\s).]*$`, "iu"));
const [dayAtEnd, spanAtEnd] = [atEnd(days), atEnd(spans)];

/** The text before a time of some kind. */
const textBefore = (text: string, times: readonly RegExp[]): string | undefined => {
  for (const time of times) {
    const found = time.exec(text);
    const name = found?.groups?.month;
    if (found !== null && (name === undefined || monthsOf(name).length > 0)) return text.slice(0, found.index);
  }
  return undefined;
};

const [plain, since, yet] = [beforeTimes, sinceTimes, yetTimes].map((words) => new Set(words.map(fold)));

/** A word of status with a time behind it. */
interface Timed {
  readonly status: Status;
  /** Something is so from then on, surely; or at a time that may be yet to come. */
  readonly isSince: boolean;
  readonly isYet: boolean;
}

const readTimed = (text: string): Timed | undefined => {
  if (text.length > longestTimed || !/\d/.test(text)) return undefined;
  const beforeDay = textBefore(text, dayAtEnd);
  const before = beforeDay ?? textBefore(text, spanAtEnd);
  if (before === undefined) return undefined;
  const words = fold(before).split(" ");
  let isSince = false;
  let isYet = beforeDay === undefined;
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
 * What is done by a time, or in a year, may be yet to come.
 */
export const timedStatus = (text: string): Status | undefined => {
  const timed = readTimed(text);
  return timed === undefined || (isDone(timed.status) && timed.isYet) ? undefined : timed.status;
};
