import { asksForState, asksOfControls, exclusionWords } from "../../words/decisions.ts";
import type { HeadingMeaning } from "../../words/language.ts";
import { answersOfAnything, isPlainAnswer, partWords, readYesNo, statusByWord } from "../answers/meanings.ts";
import { saysOutside } from "../answers/phrases.ts";
import type { ColumnTone } from "../answers/tone.ts";
import { asksWholly, type Question } from "../headings/asking.ts";
import { fold } from "../texts/text.ts";
import { asksForBoth, tellsApart } from "./both-answers.ts";
import { type ColumnProfile, share } from "./column-profile.ts";
import { pairedAnswers } from "./paired-answers.ts";

/** A column of a table, as it asks for its role. */
export interface AskedColumn {
  readonly profile: ColumnProfile;
  readonly tone: ColumnTone;
  /** All its headings, one under the other, and the lowest alone. */
  readonly heading: string;
  readonly lowest: string;
  /** Another column asks for reasons, or the table may be in a language that is not known. */
  readonly decided: boolean;
  /** The ids stand left of it. */
  readonly behindIds: boolean;
  /** The ids have their titles beside them in the same cells. */
  readonly titledIds: boolean;
  /** What stands beside the table, by which the name of a firm or a place in a heading is known. */
  readonly near: string;
  /** It asks whether something is used, and another column how far that is. */
  readonly besideStatus: boolean;
  /** It asks whether controls are let off, and the table bears out that these are left out for good. */
  readonly letsOff: boolean;
  /** Another column asks whether the controls apply. */
  readonly besideWhether: boolean;
  /** Other columns ask the same of other places. */
  readonly isOfPlaces: boolean;
}

/** The score of a heading that is a known phrase and nothing else. */
export const surely = 0.9;

/** The score of a heading of one word that is cut short or mistyped: "Applicab." */
const leastOfWord = 0.65;
const oneWord = /^\s*[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]+\.?\s*$/u;

/** Whether hardly anything but yes, no and marks stands in a column. */
export const answersPlainly = ({ yesNo, filled }: ColumnProfile): boolean => share(yesNo, filled) >= 0.8;

/** Whether nearly all that stands in a column are plain words of applicability: "in scope", "excluded". */
export const saysWhether = ({ applies, leavesOut, filled }: ColumnProfile): boolean =>
  filled >= 3 && (applies + leavesOut) * 10 >= filled * 8;

/** Whether a column's words say of controls that they apply, and do not answer any other question as well. */
export const saysOfControls = ({ applies, texts }: ColumnProfile): boolean =>
  applies > 0 &&
  texts.some((text) => text.length > 1 && readYesNo(text) === true && !answersOfAnything.has(fold(text)));

/** Whether a column names what is left out by a word for that, so that it says no where a yes would. */
export const namesExclusion = ({ texts }: ColumnProfile): boolean =>
  texts.some((text) => readYesNo(text) === false && (exclusionWords.test(text) || saysOutside(text)));

/** Whether a column has words of progress that yes and no are not: "Done", "Planned". */
const namesProgress = ({ texts }: ColumnProfile): boolean =>
  texts.some((text) => {
    const word = fold(text);
    return statusByWord.has(word) && !isPlainAnswer(text) && !partWords.has(word) && !/^(?:true|false)$/.test(word);
  });

/** Whether a column's words of progress are of controls: the state of anything can be "completed", but not "implemented". */
const saysHowFar = ({ texts }: ColumnProfile, heading: string): boolean =>
  !asksForState.test(heading) || [heading, ...texts].some((text) => asksOfControls.test(text));

/** Whether a column's heading as a whole asks a question, alone or beside the other columns. */
export const asksIn = ({ lowest, near, besideStatus }: AskedColumn, question: Question): boolean =>
  asksWholly(lowest, question, near) || (question === "applicable" && besideStatus);

/** Whether a column is asked both questions, and its answers tell what applies and is not done. */
export const answersBoth = ({ texts }: ColumnProfile, heading: string): boolean =>
  (asksForBoth(heading) && tellsApart(texts)) || pairedAnswers(heading, texts) !== undefined;

/** Whether what stands in a column says itself what it answers, or its heading as a whole asks for that. */
export const isAnswer = (asked: AskedColumn, meaning: HeadingMeaning, score: number): boolean => {
  const { profile, lowest, heading, near, isOfPlaces } = asked;
  const asks = (question: Question): boolean =>
    (isOfPlaces && question === "applicable") ||
    asksIn(asked, question) ||
    [lowest, heading].some((text) => asksWholly(text, question, near) || (score >= leastOfWord && oneWord.test(text)));
  if (profile.filled === 0) return true;
  switch (meaning) {
    case "applicable":
      return saysOfControls(profile) || answersBoth(profile, lowest) || asks("applicable");
    case "decision":
      return saysOfControls(profile) || score >= surely;
    case "excluded":
      return !answersPlainly(profile) || namesExclusion(profile) || asks("excluded");
    case "status":
      if (share(Math.max(profile.yesNo, profile.status), profile.filled) < 0.5) return true;
      return saysOfControls(profile) || (namesProgress(profile) && saysHowFar(profile, lowest)) || asks("status");
    default:
      return true;
  }
};
