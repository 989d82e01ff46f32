import { isDone, type Status } from "../../document.ts";
import { fold } from "../texts/text.ts";
import { byPercent } from "./fractions.ts";
import { isPlainAnswer, statusByWord, yesNo } from "./meanings.ts";
import { countedAnswers } from "./numbered-answers.ts";
import { decidedBefore, takesBack } from "./phrases.ts";
import { statusBeforeTime } from "./timed.ts";

/** What stands between answers of which one was to be chosen: "Yes; No", "ja oder nein". */
const betweenAnswers = /[;#|,/\n]+|\s(?:[-–—]|or|oder|ou|o|of|lub|nebo|ή|and|und)\s/iu;

const longestBoth = 30;

/** Whether a text lists several answers with a count each, of which one was to be chosen. */
const offersAnswers = (text: string): boolean =>
  new Set(
    countedAnswers(text)
      .map(fold)
      .filter((answer) => yesNo.has(answer) || statusByWord.has(answer)),
  ).size > 1;

/** Whether a text is several answers at once: "Yes;#No", "1. Yes; 2. No", "(1) Planned (2) Done". */
export const saysBoth = (text: string): boolean => {
  if (offersAnswers(text)) return true;
  if (text.length > longestBoth) return false;
  const said = new Set(
    text.split(betweenAnswers).map((part) => (isPlainAnswer(part.trim()) ? yesNo.get(fold(part)) : undefined)),
  );
  return said.has(true) && said.has(false);
};

/** The two answers of a text: "Applicable - implemented". What stands before a colon is a label. */
const twoAnswers = (text: string): readonly [string, string] | undefined => {
  const [first = "", second, third] = text.split(/\s[-–—]\s|[,;\n]\s*/, 3).map(fold);
  return second === undefined || third !== undefined || yesNo.has(second) ? undefined : [first, second];
};

/**
 * Whether a control applies, as an answer about its status says before anything else: "Applicable - implemented". Not a no
 * that is taken back behind it: "Not applicable, in progress".
 */
export const appliesByStatus = (text: string): boolean | undefined => {
  const [word = "", said = ""] = twoAnswers(text) ?? [];
  const applies = word.length < 3 || statusByWord.has(word) ? undefined : yesNo.get(word);
  return applies === false && takesBack(said, false) ? undefined : applies;
};

/** How far a control is, as an answer says behind whether it applies: "Applicable - implemented". */
export const statusBehind = (text: string): Status | undefined => {
  if (appliesByStatus(text) !== true) return undefined;
  return statusByWord.get(twoAnswers(text)?.[1] ?? "");
};

/** What is still to be done by a time: "planned q1 2025". What is done then may be yet to come. */
const openByTime = (text: string): Status | undefined => {
  const status = statusBeforeTime(text);
  return isDone(status) ? undefined : status;
};

/**
 * Whether a control applies, and how far it is, where one answer says both: "Yes – planned", "No – excluded".
 *
 * @param asked both are asked for. A second yes is the first in another language where they are not: "Oui / Yes".
 */
export const answersBoth = (
  text: string,
  asked: boolean,
): { readonly applies: boolean; readonly status: Status | undefined } | undefined => {
  const [one = "", two = "", third] = text.split(/\s[-–—]\s|[,;/\n]\s*/, 3);
  const second = fold(two);
  const applies = yesNo.get(fold(one)) ?? yesNo.get(fold(one.replace(/\([^()]*\)\s*$/, ""))) ?? decidedBefore(one);
  const again = yesNo.get(second);
  const status = statusByWord.get(second) ?? byPercent(two) ?? openByTime(second);
  if (applies === undefined || again === !applies) return undefined;
  // A remark leaves what is still to be done as it is.
  if (third !== undefined && (!applies || status === undefined || isDone(status) || yesNo.has(fold(third))))
    return undefined;
  if (!applies) return again === undefined ? undefined : { applies, status: undefined };
  return status === undefined || (again === true && !asked) ? undefined : { applies, status };
};
