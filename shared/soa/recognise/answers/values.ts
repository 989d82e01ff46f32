import { type GridCell, textCell } from "../../../workbook/grid.ts";
import { type Inclusion, isDone, type Status } from "../../document.ts";
import { yetToCome } from "../../words/time.ts";
import { unmixed } from "../texts/mixed-letters.ts";
import { slipReader } from "../texts/slips.ts";
import { fold } from "../texts/text.ts";
import { appliesByCode, behindCode, isWrittenOut } from "./coded-answers.ts";
import { byFraction, byPercent } from "./fractions.ts";
import { byLevel, levelIn, levelNamed } from "./levels.ts";
import {
  type Answer,
  empty,
  isBlank,
  isCrossed,
  isCrossedBox,
  isTemplateText,
  known,
  readMark,
  tickedAnswer,
  unknown,
} from "./marks.ts";
import {
  inclusionCodes,
  keyOf,
  laterLevels,
  markedKeyOf,
  maturityWords,
  notApplicable,
  type OwnWords,
  partWords,
  statusByWord,
  turnedWithin,
  yesNo,
} from "./meanings.ts";
import { answerOfList, unnumbered } from "./numbered-answers.ts";
import {
  appliesByLabel,
  decidedBefore,
  firstClause,
  firstPhrase,
  holds,
  isDenied,
  isForWant,
  saysLess,
  saysNo,
  saysOtherwise,
  takesBack,
  withoutNumber,
  withoutWhole,
} from "./phrases.ts";
import { areAtOdds, hasSignOfLess } from "./signs.ts";
import { awaitsProof, isPlannedBehind, limitsItself, statusBegun } from "./status-phrases.ts";
import { beforeTime, isYetToCome, timedStatus } from "./timed.ts";
import { type ColumnTone, isOwnCode, plainCode, remarkedLetter } from "./tone.ts";
import { saysBoth, statusBehind } from "./two-answers.ts";
import { saidWhereAsked } from "./where-asked.ts";

const slippedYesNo = slipReader([...yesNo].filter(([word]) => !turnedWithin.has(word)));
const slippedStatus = slipReader([...statusByWord].filter(([word]) => !turnedWithin.has(word)));

const longestAbbreviated = 6;

/** The letter x, Latin, Greek or Cyrillic. */
export const isLetterX = (text: string): boolean => /^\s*[xχх]\s*$/iu.test(text);

const isEmptyCircle = (text: string): boolean => /^[○◯〇]$/u.test(text);

/** An answer with a question mark behind it is none yet: `Yes?`. */
const isDoubted = (text: string): boolean => /[^?？\s]\s*[?？]+$/u.test(text);

/** Whether a label is followed by answers to choose from: `: Yes/No`. */
const isChoice = (rest: string): boolean =>
  /^\P{L}*\p{L}+ ?\/ ?\p{L}+$/u.test(rest) && isBlank(textCell(rest.replace(/^\P{L}+/u, "")));

/** What the user or the file says that a text means, or it without the sign or the remark that it has beside it. */
export const ownMeaning = <T>(words: ReadonlyMap<string, T>, text: string): T | undefined => {
  if (words.size === 0) return undefined;
  const own = [markedKeyOf(text), keyOf(text), remarkedLetter(text) ?? ""].find((word) => words.has(word));
  return own === undefined ? undefined : words.get(own);
};

/** What stands behind the first phrase of a text, "N/A" being one. */
const behindLead = (text: string): string =>
  text.replace(/^\P{L}*(?:\p{L}[./] ?\p{L}(?!\p{L})\.?|[^-–—,;:.(\n（、：；/]*)/u, "");

export const readApplicable = (cell: GridCell | undefined, tone: ColumnTone, own: OwnWords): Answer<boolean | null> => {
  if (cell === undefined) return empty;
  const chosen = ownMeaning(own.applicable, cell.text);
  if (chosen !== undefined) return chosen === "unread" ? unknown : known(chosen);
  const answer = readDecision(cell, tone, own);
  const isRuledOut = isCrossed(cell.text) || (tone.ticks && isCrossedBox(cell.text));
  return answer.kind === "known" && answer.value === true && isRuledOut ? unknown : answer;
};

const readDecision = (cell: GridCell, tone: ColumnTone, own: OwnWords): Answer<boolean | null> => {
  if (typeof cell.value === "boolean") return known(cell.value);
  if (cell.symbolFont === undefined && tone.zeroOne) return known(cell.text.trim() === "1");
  const ticked = tickedAnswer(cell.text);
  if (ticked !== undefined) return ticked === "" ? empty : readApplicable(textCell(ticked), tone, own);
  const raw = cell.text.trim();
  if (isTemplateText(raw)) return empty;
  if (isDoubted(raw) || saysBoth(raw)) return unknown;
  if (raw === "☒" && tone.ticks) return unknown;
  if (raw.length <= longestAbbreviated && tone.abbreviatedNo.has(fold(raw))) return known(false);
  const answer = unnumbered(raw);
  if (answer !== undefined) return readApplicable(textCell(answer), tone, own);
  const asked = saidWhereAsked(raw, tone.askedWords);
  if (asked !== undefined) return known(asked);
  const letter = tone.pair?.[plainCode(raw)];
  if (letter !== undefined) return known(letter);
  if (tone.marked && /^n$/i.test(raw) && cell.symbolFont === undefined) return unknown;
  const initial = tone.initials[plainCode(raw)];
  if (initial !== undefined) return known(initial);
  if (isOwnCode(plainCode(raw), tone) && yesNo.has(plainCode(raw))) return unknown;
  if (tone.balls && /^[○◯〇⚪]\ufe0f?$/u.test(raw)) return known(false);
  if (tone.openCircles && isEmptyCircle(raw)) return unknown;
  const word = cell.symbolFont === undefined ? (yesNo.get(keyOf(raw)) ?? yesNo.get(raw)) : undefined;
  if (word !== undefined) return known(word);
  // A cross says no beside ticks; by itself it may as well be the mark for yes.
  if (/^[✗✘✖✕×]\ufe0f?$/u.test(raw) && !tone.ticks && !tone.circles) return unknown;
  const mark = readMark(cell, tone.ticks || tone.circles);
  if (mark.kind !== "unknown") return mark;
  if (isBlank(cell)) return empty;
  const coded = appliesByCode(raw);
  // A remark leaves a letter what it is, "Y (limited)"; beside a plain N even where it begins alike: "Y - yearly".
  const remarked = remarkedLetter(raw);
  const isYes = /^[yj]$/u.test(remarked ?? "") && tone.pair?.[remarked ?? ""] === true;
  if (coded !== undefined && !(isYes && coded.kind === "unknown")) return coded;
  if (remarked !== undefined) {
    const letterOf = isOwnCode(remarked, tone) ? undefined : (tone.pair?.[remarked] ?? yesNo.get(keyOf(remarked)));
    const isContrary = yesNo.get(fold(raw.slice(1))) === !letterOf;
    return letterOf === undefined || isContrary || takesBack(raw.slice(1), letterOf) ? unknown : known(letterOf);
  }
  if (isDenied(raw)) {
    const applies = appliesByLabel(raw);
    return applies === undefined ? unknown : known(applies);
  }
  const lead = firstPhrase(cell.text);
  const clause = firstClause(raw);
  const [, dotted = ""] = /^((?:\p{L}\.\s?){2,4})/u.exec(raw) ?? [];
  // One letter before a dot or a slash is half of an abbreviation or a name: "n.d.", "J. Smith".
  const leads = [lead, clause, fold(dotted)].filter((text) => text.length > 1 || raw.length < 3);
  const leading = leads.map((text) => yesNo.get(text)).find((answer) => answer !== undefined);
  const rest = behindLead(raw);
  if (leading === true && (holds(rest, false) || notApplicable.has(fold(rest)) || isChoice(rest))) return unknown;
  if (leading === false && yesNo.get(fold(rest)) === true) return unknown;
  if (leading === false && leads.some((text) => isForWant(text, rest))) return unknown;
  if (leading !== undefined) return takesBack(rest, leading) ? unknown : known(leading);
  const explained = decidedBefore(raw);
  if (explained !== undefined) return known(explained);
  if (partWords.has(keyOf(raw)) || (partWords.has(lead) && !saysNo(raw))) return known(true);
  const sign = /^\s*([✓✔√☑✅❌✗✘])/u.exec(cell.text)?.[1];
  if (sign !== undefined) return areAtOdds(cell.text) ? unknown : known(!/[❌✗✘]/u.test(sign));
  const whole = unmixed(raw);
  if (whole !== raw) return readApplicable(textCell(whole), tone, own);
  const undated = yesNo.get(beforeTime(raw));
  if (undated !== undefined) return known(undated);
  const withoutSigns = fold(cell.text.replace(/[^\p{L}\p{N}\s]+/gu, " "));
  const bare = yesNo.get(withoutSigns) ?? slippedYesNo(withoutSigns);
  return bare === undefined ? unknown : known(bare);
};

const fraction = (cell: GridCell, tone: ColumnTone, maturity: boolean): number | undefined => {
  const [, digits, percent] = /^(\d{1,3}(?:[.,]\d+)?)(?:\s*(%))?$/.exec(cell.text.trim()) ?? [];
  if (digits === undefined) return undefined;
  const number = Number(digits.replace(",", "."));
  if (percent === "%" || tone.hundred) return number / 100;
  return ((tone.fractions && !maturity) || (/[.,]/.test(digits) && tone.scale <= 1)) && number <= 1
    ? number
    : undefined;
};

/** Circles filled by degrees. */
const harveyBalls: Readonly<Record<string, Status>> = {
  "○": "not-started",
  "◯": "not-started",
  "◔": "partial",
  "◐": "partial",
  "◑": "partial",
  "◒": "partial",
  "◓": "partial",
  "◕": "partial",
  "●": "implemented",
};

/** `notApplicable` is an answer of its own in a status column: it says nothing about how far the control is. */
export type StatusAnswer = Answer<Status | "not-applicable" | null>;

export const readStatus = (
  cell: GridCell | undefined,
  tone: ColumnTone,
  own: OwnWords,
  maturity: boolean,
): StatusAnswer => {
  if (cell === undefined) return empty;
  const chosen = ownMeaning(own.status, cell.text);
  if (chosen !== undefined) return chosen === "unread" ? unknown : known(chosen);
  if (typeof cell.value === "boolean") return known(cell.value ? "implemented" : "not-started");
  if (tone.ticks && isCrossedBox(cell.text)) return unknown;
  const ticked = tickedAnswer(cell.text);
  if (ticked !== undefined) return ticked === "" ? empty : readStatus(textCell(ticked), tone, own, maturity);
  const raw = cell.text.trim();
  if (isTemplateText(raw)) return empty;
  if (isDenied(raw) || isDoubted(raw)) return unknown;
  if (raw.length <= longestAbbreviated && tone.abbreviatedNo.has(fold(raw))) return known("not-applicable");
  const answer = answerOfList(raw);
  if (answer !== undefined) return readStatus(textCell(answer), tone, own, maturity);
  const ball = tone.balls ? harveyBalls[raw] : undefined;
  if (ball !== undefined) return known(ball);
  if (tone.openCircles && isEmptyCircle(raw)) return unknown;
  const part = fraction(cell, tone, maturity);
  if (part !== undefined) return known(byFraction(part));
  const onScale = maturity ? levelIn(raw) : undefined;
  if (onScale !== undefined) return known(byLevel(onScale));
  if (cell.symbolFont === undefined) {
    const letter = tone.letters?.[plainCode(raw)];
    if (letter !== undefined) return known(letter);
    if (tone.zeroOne && (raw === "0" || raw === "1")) return known(raw === "1" ? "implemented" : "not-started");
    if (isBlank(cell)) return empty;
    // Beside words of yes and no and other numbers it may be a mark or the lowest level.
    if (saysBoth(raw) || (raw === "1" && tone.scale > 1)) return unknown;
    const [level, behind = ""] = levelNamed(raw) ?? [];
    if (level !== undefined) {
      const reached = byLevel(level);
      // "Level 4 (target)".
      return isDone(reached) && (saysLess(behind) || yetToCome.test(behind)) ? unknown : known(reached);
    }
    const stripped = fold(withoutNumber(raw));
    const coded = fold(behindCode(raw) ?? "");
    const isExplained = notApplicable.has(coded) || statusByWord.has(coded);
    if (!isExplained && isWrittenOut(raw, statusByWord)) return unknown;
    for (const text of [
      isExplained ? coded : "",
      keyOf(raw),
      fold(withoutWhole(raw)),
      stripped,
      firstPhrase(withoutNumber(raw)),
      firstClause(raw),
      fold(raw.replace(/^([^(]*)\(.*\)/s, "$1")),
    ]) {
      // The one letter before a slash is half of an abbreviation: "N/D".
      if (text === "" || (text.length === 1 && raw.length > 2)) continue;
      if (notApplicable.has(text))
        return text !== fold(raw) && takesBack(behindLead(raw), false) ? unknown : known("not-applicable");
      const isLater = tone.cobit && laterLevels.has(text);
      const word = statusByWord.get(text) ?? (isLater ? "implemented" : maturityWords.get(text));
      if (word === undefined) continue;
      if (isDone(word) && hasSignOfLess(raw)) return unknown;
      if (word === "not-started" && isPlannedBehind(raw)) return known("planned");
      const isLess = text !== fold(raw) && isDone(word);
      if (isLess && (isYetToCome(raw) || saysOtherwise(raw))) return unknown;
      if (isLess && limitsItself(raw, text.split(" ").length)) return known("partial");
      return isLess && saysLess(raw) ? unknown : known(word);
    }
  }
  const timed = timedStatus(raw);
  if (timed !== undefined) return known(timed);
  const behind = statusBehind(raw) ?? byPercent(raw) ?? statusBegun(raw);
  if (behind !== undefined) return behind === "not-started" && awaitsProof(raw) ? unknown : known(behind);
  // Behind more than a word, the brackets speak of the last of it: "In place in one site, cloud (n/a)".
  const [, remark] = /^[\p{L}\p{S}]+\ufe0f?\s*\(([^()]*)\)$/u.exec(raw) ?? [];
  if (remark !== undefined && notApplicable.has(fold(remark))) return known("not-applicable");
  const mark = readMark(cell, tone.ticks || tone.circles);
  // Among words an x may as well say that there is nothing.
  if (isLetterX(raw) && !tone.marked) return unknown;
  if (mark.kind === "known") return known(mark.value ? "implemented" : "not-started");
  if (mark.kind === "empty") return empty;
  // A sign before words that say nothing by themselves: "🔴 (phase 2)".
  const sign = /^\p{Extended_Pictographic}/u.exec(raw)?.[0];
  const signed = sign === undefined || areAtOdds(raw) ? undefined : statusByWord.get(sign);
  if (signed !== undefined) return known(signed);
  if (typeof cell.value === "number" && tone.scale <= 1 && cell.value >= 0 && cell.value <= 1)
    return known(byFraction(cell.value));
  const whole = unmixed(raw);
  if (whole !== raw) return readStatus(textCell(whole), tone, own, maturity);
  const slipped = slippedStatus(fold(raw));
  return slipped === undefined ? unknown : known(slipped);
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
