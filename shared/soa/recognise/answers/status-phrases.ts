import { isDone, type Status } from "../../document.ts";
import { limitedToOne } from "../../words/decisions.ts";
import { littleOfIt, muchOfIt, noneOfIt } from "../../words/gaps.ts";
import { phrasesOf } from "../../words/language.ts";
import { exceptions, placed, since, sinceInHeadings, someOf } from "../../words/limits.ts";
import { everywhere } from "../../words/places.ts";
import { awaited, proofOrApproval, provenIn } from "../../words/progress.ts";
import { fold } from "../texts/text.ts";
import { isDegree, statusByWord } from "./meanings.ts";
import { firstPhrase } from "./phrases.ts";
import { statusBeforeTime } from "./timed.ts";

/** What limits an answer stands beside it, and no further behind. */
const longestLimited = 80;
/** More words behind "for" are no place. */
const mostOfPlace = 4;
const whole: ReadonlySet<string> = new Set(phrasesOf(everywhere).map(fold));
const times = since.map(fold);

const isOfSome = (text: string): boolean => {
  const [, some, all] = someOf.exec(text) ?? [];
  return Number(some) < Number(all);
};

const isOfPlace = (text: string): boolean => {
  const words = fold(text).split(" ");
  return placed.test(text) && words.length <= mostOfPlace && !words.some((word) => whole.has(word));
};

/** Whether what stands behind an answer limits it to a part: "In place, except medical devices", "Live in London only". */
const isLimited = (rest: string): boolean =>
  limitedToOne.test(rest) || exceptions.test(rest) || isOfSome(rest) || isOfPlace(rest);

/** A sentence of its own is no limit: "Done. Only admins have access". */
const sentenceEnd = /[.;:]\s|\n/;

/** What stands behind the first words of a text. */
const behindWords = (text: string, count: number): string => {
  let end = 0;
  let left = count;
  for (const word of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    if (left-- === 0) break;
    end = word.index + word[0].length;
  }
  return text.slice(end);
};

/** Whether a text that begins with an answer of so many words limits it behind them. */
export const limitsItself = (text: string, words: number): boolean =>
  text.length <= longestLimited && isLimited(behindWords(text.split(sentenceEnd, 1)[0] ?? "", words));

/** A longer text is a sentence that begins as a status does. */
const longestBegun = 60;
/** No status that begins a text has more words. */
const mostLeading = 4;
/** A shorter word, "open", "none", begins another phrase as well: "None noted". */
const leastLeading = 5;

/**
 * Whether a text says that the proof or the approval of a control is awaited, which may be in place all the same: "Pending
 * approval", "Pendente de evidência externa".
 */
export const awaitsProof = (text: string): boolean => {
  const words = fold(text.split(remarkBehind, 1)[0] ?? "");
  return awaited.test(words) && proofOrApproval.test(words) && !statusByWord.has(words);
};

/** What stands before a remark: brackets, a dash, the end of a clause. */
const remarkBehind = /\s*[(;:,（：；，]|\s[-–—]\s?/u;

/** Whether the remark behind an open status says that it is planned: "Pending (planned)", "Offen - geplant Q3". */
export const isPlannedBehind = (text: string): boolean => {
  const at = text.search(remarkBehind);
  const remark =
    at < 0 || text.length > longestLimited ? "" : text.slice(at).replace(/^[^\p{L}]+|[^\p{L}\p{N}]+$/gu, "");
  return remark !== "" && (statusByWord.get(fold(remark)) ?? statusBeforeTime(remark)) === "planned";
};

/** Whether some words hold another status, or how far something else is. */
const holdsOther = (words: readonly string[], status: Status): boolean =>
  words.some((_, from) =>
    [1, 2, 3].some((count) => {
      const phrase = words.slice(from, from + count).join(" ");
      const other = phrase.length < leastOther ? undefined : statusByWord.get(phrase);
      return other !== undefined && other !== status;
    }),
  );
const leastOther = 4;
/** The number of what is worked on: "CAPA-24-031 in progress". */
const ticketBefore = /^\s*\p{Lu}{2,8}[- ]?\d[\d./-]*:?\s+/u;

/**
 * The status that a short text begins with: what is open, planned or begun stays so whatever is said of it, "Planned for the
 * new site"; what is done is done in part where the rest limits it, and done with the time since when it is.
 */
export const statusBegun = (text: string): Status | undefined => {
  if (text.length > longestBegun) return undefined;
  const ticket = ticketBefore.exec(text)?.[0];
  const ofTicket = ticket === undefined ? undefined : statusByWord.get(fold(text.slice(ticket.length)));
  if (ofTicket !== undefined && !isDone(ofTicket)) return ofTicket;
  const words = fold(text).split(" ");
  for (let count = Math.min(mostLeading, words.length - 1); count > 0; count--) {
    const lead = words.slice(0, count).join(" ");
    const status = statusByWord.get(lead);
    if (status === undefined) continue;
    const rest = words.slice(count);
    if (holdsOther(rest, status)) return undefined;
    if (!isDone(status)) return lead.length < leastLeading ? undefined : status;
    if (limitsItself(text, count)) return "partial";
    if (provenIn.test(words.join(" "))) return status;
    const behind = rest.join(" ");
    return times.some((time) => behind.startsWith(`${time} `)) ? status : undefined;
  }
  return undefined;
};

const timesInHeadings: ReadonlySet<string> = new Set(sinceInHeadings.map(fold));

/** Whether a heading asks since when a control is in place, so that a date answers that it is: "Zavedeno dne". */
export const asksSince = (heading: string): boolean => {
  const words = fold(heading).split(" ");
  return timesInHeadings.has(words.pop() ?? "") && isDone(statusByWord.get(words.join(" ")));
};

/** Whether a text begins with a status, whatever explains it. */
export const beginsWithStatus = (text: string): boolean =>
  [fold(text), firstPhrase(text)].some((lead) => lead.length > 1 && statusByWord.has(lead)) ||
  statusBegun(text) !== undefined;

const degreesOfAny: ReadonlySet<string> = new Set([...noneOfIt, ...littleOfIt, ...muchOfIt].map(fold));

/**
 * Whether a text is a status and nothing else, wherever it stands: not only how much of anything there is, "None", "Partial",
 * nor how many percent.
 */
export const isStatusItself = (text: string): boolean => {
  const word = fold(text);
  return statusByWord.has(word) && !isDegree(word) && !degreesOfAny.has(word) && !/\d/.test(word);
};
