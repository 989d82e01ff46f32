import type { ColumnRole } from "../../report.ts";
import { asksOfAction } from "../../words/actions.ts";
import {
  asksForContrary,
  asksForFinding,
  asksForStage,
  asksHowFar,
  asksOfEffectiveness,
  assessmentHeadings,
  measuresElse,
  measuresLack,
  namesNoEvidence,
} from "../../words/decisions.ts";
import { type HeadingMeaning, phrasesOf } from "../../words/language.ts";
import {
  answersOfAnything,
  isDegree,
  maturityWords,
  readYesNo,
  statusByWord,
  statusHeading,
} from "../answers/meanings.ts";
import { saysNotApplicable } from "../answers/phrases.ts";
import { asksSince, isStatusItself } from "../answers/status-phrases.ts";
import { isOfAnything } from "../answers/where-asked.ts";
import { asksOfUse, asksWholly } from "../headings/asking.ts";
import { saysContrary } from "../headings/exclusion-headings.ts";
import { apart } from "../headings/heading-words.ts";
import { asksOnlyAlone } from "../headings/headings.ts";
import {
  asksOtherwise,
  isOfApproval,
  isOfDocuments,
  isOfOther,
  isOfWantedEvidence,
} from "../headings/other-questions.ts";
import { isAimedAt, isFormer } from "../headings/recency.ts";
import { namesOtherStandard } from "../headings/standard-names.ts";
import { isWholeAlone } from "../headings/wholes.ts";
import { fold } from "../texts/text.ts";
import { type AskedColumn, answersBoth, saysOfControls, saysWhether, surely } from "./answering.ts";
import { answersHowFar, type ColumnProfile, isProse, namesThings, share, suit } from "./column-profile.ts";
import { gapScale } from "./gap-scale.ts";
import { guessesOf, worthOfWeak } from "./guesses.ts";
import { countsFromOne } from "./level-columns.ts";
import { isSaidOfAll } from "./said-of-all.ts";
import type { Unasked } from "./undecided.ts";

/** A role that a column may have, and what speaks for it: 0 nothing, about 1 a plain heading. */
export interface Bid {
  /** `none` keeps a column for itself, under its own heading. */
  readonly role: ColumnRole | "excluded" | "maturity" | "none";
  readonly column: number;
  readonly score: number;
  /** The column is named and gets no role. */
  readonly unasked?: Unasked;
}

/** Headings over the outcome of an assessment, folded. */
export const assessments: ReadonlySet<string> = new Set(phrasesOf(assessmentHeadings).map(fold));

/** The score of a heading of which the better part asks for a status. */
const leastProse = 0.65;

/** Whether a heading only lists the answers: `j/n`, `Yes / No`. */
const namesAnswers = (heading: string): boolean => {
  const [, yes, no] = /^\W*(\p{L}+)\s*[/|]\s*(\p{L}+)\W*$/u.exec(heading) ?? [];
  if (yes === undefined || no === undefined || isOfAnything(yes) || isOfAnything(no)) return false;
  return readYesNo(yes) === true && readYesNo(no) === false;
};

/** Of a hundred, people write round parts: 0, 25, 80. */
const isRound = (text: string): boolean => !/\d/.test(text) || /^\s*\d{0,2}[05]\s*$/.test(text);
const suitOfParts = 1.2;

/** How well a column suits the status: of two, the one that says of controls that they do not apply, or asks how far. */
const suitOfStatus = ({ profile, tone, lowest }: AskedColumn): number => {
  const suits = tone.hundred && profile.texts.every(isRound) ? suitOfParts : suit("status", profile);
  if (suits < 1.2) return suits;
  return asksHowFar.test(lowest) || (profile.texts.some(saysNotApplicable) && !asksForFinding.test(lowest))
    ? 1.25
    : 1.2;
};

/** More than answers suit a status, of which that heading may ask in more letters. */
const suitOfBoth = 1.7;

/** How well a column suits a meaning of its heading. */
const suitOf = (asked: AskedColumn, meaning: HeadingMeaning): number => {
  const { profile, lowest } = asked;
  if (meaning === "status") return suitOfStatus(asked);
  // Answers to both questions are read as such where they tell what applies and is not done.
  const isOfBoth = meaning === "applicable" && answersBoth(profile, lowest);
  return isOfBoth ? suitOfBoth : suit(meaning, profile);
};

/** Whether nothing but numbers and what does not apply stands in a column. */
const holdsNumbers = ({ texts }: ColumnProfile): boolean =>
  texts.length > 0 && texts.every((text) => /^[\s\d.,%/]*\d[\s\d.,%/]*$/.test(text) || saysNotApplicable(text));

/** Whether a column measures what is missing, or what being done needs, and not how far it is. */
const measuresOtherwise = (one: ColumnProfile, heading: string): boolean =>
  measuresElse.test(heading) || (holdsNumbers(one) && measuresLack.test(heading));

/** What one meaning of a column's heading asks for. */
const bidsOfMeaning = (asked: AskedColumn, meaning: HeadingMeaning, score: number): readonly Omit<Bid, "column">[] => {
  const { profile: one, lowest, behindIds, titledIds } = asked;
  if ((meaning === "applicable" || meaning === "status") && asksForContrary.test(apart(lowest))) return [];
  if (meaning === "owner" && isFormer(lowest)) return [];
  // Of what is aimed at, of what was, and of another standard nothing says how far it is.
  const isOfElsewhere =
    asksOfAction.test(lowest) ||
    isAimedAt(lowest) ||
    isFormer(lowest) ||
    namesOtherStandard(lowest) ||
    measuresOtherwise(one, lowest);
  if ((meaning === "status" || meaning === "maturity") && isOfElsewhere)
    return [{ role: "status", score: worthOfWeak, unasked: "how-far" }];
  // What else has an end, a contract or an exception, is not the evidence.
  if (meaning === "expires" && score < surely) return [];
  const isOfElse = isOfApproval(lowest) || isOfDocuments(lowest);
  if ((meaning === "applicable" || meaning === "status") && score < surely && isOfElse && !asksWholly(lowest, meaning))
    return [];
  if (meaning === "evidence" && (namesNoEvidence.test(apart(lowest)) || isOfWantedEvidence(lowest))) return [];
  if (meaning === "evidence" && (isSaidOfAll(one) || (score < surely && isAimedAt(lowest)))) return [];
  // What is missing shows nothing: "Evidence / gap".
  if (meaning === "evidence" && score < surely && measuresLack.test(lowest)) return [{ role: "notes", score }];
  // A heading of which a part is known says little over nothing.
  const isEmpty = one.filled === 0 && score < surely && !/\d/.test(lowest);
  const weighed = score * suitOf(asked, meaning) * (isEmpty ? 0.5 : 1);
  switch (meaning) {
    case "control": {
      // A second column headed "Control" beside the ids holds the titles; a "Reference" holds evidence.
      const title = !titledIds && one.meanLength > 8 ? [{ role: "title" as const, score: weighed * 0.5 }] : [];
      const isReference = behindIds && /ref|verweis|documento|référence/i.test(lowest);
      return isReference ? [...title, { role: "evidence", score: weighed * 0.55 }] : title;
    }
    case "description": {
      const none = { role: "none", score: weighed } as const;
      return titledIds ? [none] : [{ role: "title", score: weighed * 0.35 }, none];
    }
    case "section":
    case "related":
    case "subject":
      return [{ role: "none", score: weighed }];
    case "decision":
      return share(one.yesNo, one.filled) < 0.3
        ? []
        : [{ role: "applicable", score: score * 0.75 * suit("applicable", one) }];
    case "status":
      if (asksForStage.test(lowest) && share(one.levels, one.filled) >= 0.5) return [];
      if (asksSince(lowest)) return [{ role: "status", score: surely }];
      // "Existing controls" of a risk register has names below it, and no answers.
      if ((score < surely || asksOnlyAlone(fold(lowest))) && namesThings(one)) return [];
      // "Implementation" over sentences tells how a control is implemented, and not how far.
      if (score >= leastProse && isProse(one)) return [{ role: "notes", score: score * 0.8 }];
      // "Status" over "applicable" and "excluded" asks whether the controls apply.
      if (
        one.status === 0 &&
        one.applies * 3 >= one.filled &&
        share(one.yesNo, one.filled) >= 0.7 &&
        !asksHowFar.test(lowest)
      )
        return [
          { role: "applicable", score: score * 1.25 },
          { role: "status", score: weighed },
        ];
      break;
    case "maturity":
      if (countsFromOne(one, lowest)) return [];
      // "As is" over words of status asks for that.
      if (share(one.status, one.filled) >= 0.6 && !one.texts.some((text) => maturityWords.has(fold(text))))
        return [{ role: "status", score: weighed }];
      break;
    case "inclusion":
      // "Reason for selection" over sentences asks for the justification.
      if (one.meanLength > 15 && share(one.inclusions, one.filled) < 0.3) return [{ role: "justification", score }];
  }
  return weighed >= 0.35 ? [{ role: meaning, score: weighed }] : [];
};

/** "Applicable?", "Anwendbar?", "Aplica?". */
const applicableInShort = /^\s*a\s*\?\s*$/iu;

/** Of columns that nothing but their answers tells, "Overall" comes before those of the places. */
const worthOfWhole = 0.45;

/** What a column's values ask for where its heading says nothing of it, or only that there are remarks. */
const bidsOfValues = (
  { profile: one, tone, lowest, decided }: AskedColumn,
  guesses: ReadonlyMap<HeadingMeaning, number>,
  isDoubted: boolean,
): readonly Omit<Bid, "column">[] => {
  const unheaded = guesses.size === 0 && !isDoubted;
  const remarks = guesses.size === 1 && guesses.has("notes") && !isDoubted;
  const asksInPart = [...guesses.values()].every((score) => score < surely);
  if (one.filled < 3 || isOfApproval(lowest) || asksForContrary.test(apart(lowest)) || isAimedAt(lowest)) return [];
  const isWhole = isWholeAlone(lowest);
  const isOther =
    !isWhole &&
    (asksOtherwise(lowest) || asksOfEffectiveness.test(lowest) || isOfDocuments(lowest) || isOfOther(lowest));
  const asksWhether = guesses.has("applicable") || guesses.has("decision");
  // Nothing but "out of scope" may be said of anything.
  if ((asksInPart || remarks) && !isOther && (asksWhether ? one.applies > 0 : saysOfControls(one)) && saysWhether(one))
    return [{ role: "applicable", score: unheaded ? 0.4 : 0.5 }];
  if (!(unheaded || remarks) || (unheaded && isOther)) return [];
  if (assessments.has(fold(lowest)) && share(one.status, one.filled) >= 0.5) return [{ role: "status", score: 0.8 }];
  // Nothing but yes and no: beside ids that is the applicability, where no heading asks for something else.
  const listed = namesAnswers(lowest) || applicableInShort.test(lowest);
  const answered = tone.pair !== undefined || share(one.yesNo - one.marks, one.filled) >= (listed ? 0.6 : 0.9);
  const applies = one.applies * 2 >= one.filled && saysOfControls(one);
  // Under a heading that is not known, programs write down what is true of the row, and nothing that was decided.
  const isWritten = one.texts.every((text) => /^(?:true|false)$/i.test(text));
  const isNamed = isOther || statusHeading(lowest) !== undefined;
  const isOfAny = one.texts.some((text) => answersOfAnything.has(fold(text)));
  const isContrary = saysContrary(lowest);
  const asks = (!isWritten || isContrary) && !isNamed && !isOfAny;
  const isOfControls = decided || isContrary || asksOfUse(lowest);
  if (unheaded && answered && !isOther && (lowest === "" || listed || applies))
    return [{ role: "applicable", score: 0.4 }];
  if (unheaded && answered && asks)
    return [{ role: "applicable", score: 0.4, unasked: isOfControls ? "whether" : "unknown" }];
  // So are grades of findings the status, where no column is headed by a word for it.
  const graded = remarks && one.meanLength > 1 && tone.letters !== undefined;
  // A rate that is the same everywhere is no answer to each row.
  if ((one.texts.length === 1 && /\d/.test(one.texts[0] ?? "")) || share(one.yesNo, one.filled) >= 0.5) return [];
  const score = remarks ? 1.1 : isWhole ? worthOfWhole : 0.4;
  return !isContrary && (graded || (answersHowFar(one) && one.texts.some(isStatusItself)))
    ? [{ role: "status", score }]
    : [];
};

/** A column whose heading speaks of a question and of something else as well, where its answers could be for that. */
const bidsOfDoubted = (
  { profile: { yesNo, status, filled } }: AskedColumn,
  doubted: ReadonlySet<HeadingMeaning>,
): readonly Omit<Bid, "column">[] => {
  const isWhether = (["applicable", "excluded", "decision"] as const).some((meaning) => doubted.has(meaning));
  if (isWhether && yesNo * 10 >= filled * 8) return [{ role: "applicable", score: 0.5, unasked: "whether" }];
  const isAnswered = Math.max(yesNo, status) * 10 >= filled * 8;
  return doubted.has("status") && isAnswered ? [{ role: "status", score: 0.5, unasked: "how-far" }] : [];
};

/** Whether a column says of what is used that it is so in part or will be: more than a yes and a no. */
const namesSteps = (one: ColumnProfile): boolean =>
  answersHowFar(one) &&
  one.texts.some((text) => {
    const status = statusByWord.get(fold(text));
    return (status === "partial" || status === "planned") && !isDegree(fold(text));
  });

/** A column that says what is missing stands for the status where no other says how far controls are. */
const worthOfGap = 0.6;

/** The roles that a column asks for, by its headings and by what stands in it. */
export const bidsOf = (asked: AskedColumn): readonly Bid[] => {
  const { column, texts } = asked.profile;
  if (gapScale(asked.lowest, texts) !== undefined) return [{ role: "status", column, score: worthOfGap }];
  if (asksOfUse(asked.lowest) && namesSteps(asked.profile)) return [{ role: "status", column, score: surely }];
  const doubted = new Set<HeadingMeaning>();
  const guesses = guessesOf(asked, doubted);
  // The score of a risk is no level of maturity.
  const isOfSubject = guesses.has("subject");
  const headed = [...guesses].flatMap(([meaning, score]) =>
    meaning === "maturity" && isOfSubject && score < surely ? [] : bidsOfMeaning(asked, meaning, score),
  );
  const others = doubted.size === 0 ? [] : bidsOfDoubted(asked, doubted);
  return [...headed, ...bidsOfValues(asked, guesses, doubted.size > 0), ...others].map((bid) => ({ ...bid, column }));
};
