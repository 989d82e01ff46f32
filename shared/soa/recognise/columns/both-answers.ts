import { isDone, type Status } from "../../document.ts";
import { asksForBothWays } from "../../words/decisions.ts";
import { readYesNo, statusByWord } from "../answers/meanings.ts";
import { statusBeforeTime } from "../answers/timed.ts";
import { answersBoth } from "../answers/two-answers.ts";
import { meaningsOf } from "../headings/headings.ts";
import { fold } from "../texts/text.ts";

/** The part of a heading that each of the two questions makes up, where a word joins them and where none does. */
const [leastJoined, least] = [0.4, 0.5];

/** Whether a heading asks whether a control applies as well as how far it is: `Applicable / implemented`. */
export const asksForBoth = (heading: string): boolean => {
  const enough = asksForBothWays.test(heading) ? leastJoined : least;
  const meanings = meaningsOf(heading).filter(({ score }) => score >= enough);
  return ["applicable", "status"].every((wanted) => meanings.some(({ meaning }) => meaning === wanted));
};

/** A longer text is a sentence that begins with an answer. */
const longestBoth = 120;

/** What one answer says of both, with what stands in brackets behind the first: "Yes (not yet implemented)". */
const saidOfBoth = (text: string) =>
  text.length > longestBoth ? undefined : answersBoth(text.replace(/\s*\(([^()]*)\)\s*$/u, " - $1"), true);

/** Whether the answers tell what applies and is not done yet apart, so that a plain no speaks of the applicability. */
export const tellsApart = (texts: readonly string[]): boolean =>
  texts.some((text) => {
    const both = saidOfBoth(text);
    return both?.applies === true && both.status !== undefined && !isDone(both.status);
  });

/** A yes or no alone, with a sign that points to a remark or with words behind it. */
const leading = /^\s*([\p{L}/]{1,14})\s*(?:([*†‡¹²³]+)|[-–—,;:.(]\s*(.*?)\)?)?\s*$/su;

/** An answer to both questions: whether the control applies, and how far it is where it does. */
export interface BothAnswers {
  /** undefined for a no before a status, "No – planned", which may mean either. */
  readonly applies: boolean | undefined;
  readonly status: Status | undefined;
}

/** Reads an answer to both questions; undefined for another text. */
export const readBoth = (text: string): BothAnswers | undefined => {
  if (text.length > longestBoth) return undefined;
  const both = saidOfBoth(text);
  if (both !== undefined) return both;
  const [, first = "", sign, rest = ""] = leading.exec(text) ?? [];
  const applies = readYesNo(first);
  if (applies === undefined || (rest !== "" && readYesNo(rest) === !applies)) return undefined;
  const status = statusByWord.get(fold(rest)) ?? statusBeforeTime(rest);
  if (!applies) return { applies: status === undefined ? applies : undefined, status };
  // The remark that a sign points to may say that less is done.
  return { applies, status: rest === "" && sign === undefined ? "implemented" : undefined };
};
