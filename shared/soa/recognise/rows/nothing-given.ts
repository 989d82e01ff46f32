import { isDone } from "../../document.ts";
import { asksForReason, leftOpen, turnsAnswer } from "../../words/decisions.ts";
import type { HeadingMeaning } from "../../words/language.ts";
import { documentToCome, vacancies, yetToBeMade } from "../../words/told.ts";
import { instructsToRecord } from "../../words/wanted-evidence.ts";
import { countWords, fewWords } from "../answers/left-open.ts";
import {
  answersOfAnything,
  isPlainAnswer,
  keyOf,
  notApplicable,
  readYesNo,
  statusByWord,
} from "../answers/meanings.ts";
import { firstClause, saysNowhere, saysOutside, speaksOfNone } from "../answers/phrases.ts";
import { meaningsOf } from "../headings/headings.ts";
import { isCaptionOf } from "../texts/captions.ts";
import { fold } from "../texts/text.ts";

/** A longer text says something. */
const longestNothing = 60;
/** What is to be made may be told at more length. */
const longestYetToBeMade = 90;

/** What a text denies: "reason given" of "No reason given"; undefined for one that denies nothing. */
const deniedIn = (text: string): string | undefined => {
  const [first = "", ...next] = fold(text).split(" ", 3);
  return next.length > 0 && turnsAnswer.test(first) ? next.join(" ") : undefined;
};

/** Whether an answer alone says why: what is "required", "not used", "out of scope" or not there may be so for a reason. */
const saysWhy = (text: string): boolean =>
  answersOfAnything.has(fold(text)) || saysOutside(text) || statusByWord.get(keyOf(text)) === "not-started";

const ofDecision: ReadonlySet<HeadingMeaning> = new Set([
  "applicable",
  "excluded",
  "decision",
  "status",
  "justification",
  "exclusion",
  "inclusion",
]);

/** Whether a text as a whole leaves open what it stands for: "Pending CISO review", "Reason to be defined". "Membership pending" says something. */
const isLeftOpen = (text: string): boolean => {
  const open = countWords(text) <= fewWords ? leftOpen.exec(text) : null;
  if (open === null) return false;
  const before = fold(text.slice(0, open.index));
  return (
    before === "" || asksForReason.test(before) || meaningsOf(before).some(({ meaning }) => ofDecision.has(meaning))
  );
};

/**
 * Whether a text stands where a reason is asked for and names none: an answer alone, "N/A", "Excluded", "No reason given",
 * "Pending".
 */
export const namesNoReason = (text: string): boolean =>
  text.length <= longestNothing &&
  (isPlainAnswer(text.trim()) ||
    isCaptionOf(text, "no-reason") ||
    asksForReason.test(deniedIn(text) ?? "") ||
    isLeftOpen(text) ||
    ((readYesNo(text) !== undefined || statusByWord.has(keyOf(text))) && !saysWhy(text)));

/** Shorter words may be the initials of a person: "NC", "NE". */
const leastOpen = 4;
const initials = /^\p{Lu}{2}$/u;

/** "None yet", "currently nobody". */
const fewest = 2;

/** Whether a text says that there is nothing, or that it is still to come: "None", "N/A", "Missing", "Planned". */
const namesNothing = (text: string): boolean => {
  if (text.length > longestNothing) return false;
  const word = keyOf(text);
  const status = word.length < leastOpen ? undefined : statusByWord.get(word);
  return (
    (readYesNo(text) === false && !initials.test(text)) ||
    isCaptionOf(text, "no-reason") ||
    saysNowhere(text) ||
    (countWords(text) <= fewest && speaksOfNone(text)) ||
    (status !== undefined && !isDone(status) && word !== "plan")
  );
};

/**
 * Whether a text that stands where evidence is asked for names none: "None", "To be created", "No policy", "Policy missing",
 * "Record the evidence here".
 */
export const namesNoEvidence = (text: string): boolean =>
  namesNothing(text) ||
  // "N/A (no mobile clients)" is a reason.
  notApplicable.has(firstClause(text)) ||
  instructsToRecord.test(text) ||
  (text.length <= longestYetToBeMade && yetToBeMade.test(text)) ||
  (text.length <= longestNothing &&
    (documentToCome.test(text) ||
      meaningsOf(deniedIn(text) ?? "").some(({ meaning, score }) => meaning === "evidence" && score >= surely)));
const surely = 0.9;

const vacant: ReadonlySet<string> = new Set(vacancies.map(fold));

/** Whether a text that stands where somebody is asked for names nobody: "N/A", "Nobody", "Open", "Vacant". */
export const namesNobody = (text: string): boolean => namesNothing(text) || vacant.has(fold(text));
