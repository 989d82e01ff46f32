import type { ColumnRole } from "../../report.ts";
import {
  asksAboutExclusion,
  asksForContrary,
  asksForFinding,
  asksForNeed,
  asksForReason,
  asksHowFar,
  assessmentHeadings,
  exclusionWords,
  namesNoEvidence,
  outsideWords,
} from "../../words/decisions.ts";
import { type HeadingMeaning, phrasesOf } from "../../words/language.ts";
import { answersOfAnything, maturityWords, readYesNo, statusHeading } from "../answers/meanings.ts";
import { saysNotApplicable, saysOutside } from "../answers/phrases.ts";
import { asksSince } from "../answers/status-phrases.ts";
import type { ColumnTone } from "../answers/tone.ts";
import { asksForExclusion, asksInAnswer, deniesExclusion, isOutOfElse } from "../headings/exclusion-headings.ts";
import { apart } from "../headings/heading-words.ts";
import { deciding, meaningsOf } from "../headings/headings.ts";
import { asksOtherwise, isOfApproval, isOfDocuments, isOfElse, isOfOther } from "../headings/other-questions.ts";
import { asksForReasonEitherWay, asksWhyExcluded, asksWhyIncluded } from "../headings/reason-headings.ts";
import { fold } from "../texts/text.ts";
import { asksForBoth, tellsApart } from "./both-answers.ts";
import { answersHowFar, type ColumnProfile, isProse, namesThings, share, suit } from "./column-profile.ts";

/** A role that a column may have, and what speaks for it: 0 nothing, about 1 a plain heading. */
export interface Bid {
  /** `none` keeps a column for itself, under its own heading. */
  readonly role: ColumnRole | "excluded" | "maturity" | "none";
  readonly column: number;
  readonly score: number;
  /** The heading does not say what its yes and no answer, so that the column is named and gets no role. */
  readonly unasked?: boolean;
}

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
}

/** Headings over the outcome of an assessment, folded. */
export const assessments: ReadonlySet<string> = new Set(phrasesOf(assessmentHeadings).map(fold));

/** Codes of reasons are no longer on the whole: "LR, BR". */
const longestCodes = 8;

/** The score of a heading that is a known phrase and nothing else. */
export const surely = 0.9;

/** The score of a heading of which the better part asks for a status. */
const leastProse = 0.65;

/** Whether a heading only lists the answers: `j/n`, `Yes / No`. */
const namesAnswers = (heading: string): boolean => {
  const [, yes, no] = /^\W*(\p{L}+)\s*[/|]\s*(\p{L}+)\W*$/u.exec(heading) ?? [];
  return yes !== undefined && no !== undefined && readYesNo(yes) === true && readYesNo(no) === false;
};

/** Whether a heading asks for reasons as for something else: `Justification / reason for exclusion`, `Remarks / reason`. */
const asksForReasonAnd = (heading: string, other: HeadingMeaning): boolean => {
  const parts = heading.split(/[/|]/).map((part) => meaningsOf(part.trim())[0]);
  const asks = (wanted: HeadingMeaning): boolean =>
    parts.some((part) => part?.meaning === wanted && part.score >= surely);
  return parts.length === 2 && asks("justification") && asks(other);
};

const ofGroups: ReadonlySet<HeadingMeaning> = new Set(["section", "related", "subject"]);

/** What the heading asks that is merged over columns of groups or places: "Applicable" over "Group" and "Hamburg". */
const askedAbove = (heading: string, lowest: string): HeadingMeaning | undefined => {
  const names = ` / ${lowest}`;
  if (!heading.endsWith(names) || !meaningsOf(lowest).every(({ meaning }) => ofGroups.has(meaning))) return undefined;
  const [above] = meaningsOf(heading.slice(0, -names.length));
  return above !== undefined && above.score >= surely && deciding.has(above.meaning) ? above.meaning : undefined;
};

/** Whether hardly anything but yes, no and marks stands in a column. */
const answersPlainly = ({ yesNo, filled }: ColumnProfile): boolean => share(yesNo, filled) >= 0.8;

/** Whether nearly all that stands in a column are plain words of applicability: "in scope", "excluded". */
const saysWhether = ({ applies, leavesOut, filled }: ColumnProfile): boolean =>
  filled >= 3 && (applies + leavesOut) * 10 >= filled * 8;

/** Whether a column's words say of controls that they apply, and do not answer any other question as well. */
const saysOfControls = ({ applies, texts }: ColumnProfile): boolean =>
  applies > 0 &&
  texts.some((text) => text.length > 1 && readYesNo(text) === true && !answersOfAnything.has(fold(text)));

/** Whether a column names what is left out by a word for that, so that it says no where a yes would. */
const namesExclusion = ({ texts }: ColumnProfile): boolean =>
  texts.some((text) => readYesNo(text) === false && (exclusionWords.test(text) || saysOutside(text)));

/** What a heading means that asks for what is left out, or for that as well: what stands below may say it itself. */
const meaningOfExclusion = (profile: ColumnProfile): HeadingMeaning | undefined => {
  if (!namesExclusion(profile)) return "excluded";
  return saysWhether(profile) ? "applicable" : undefined;
};

/** What a column's headings may mean. */
const guessesOf = ({ heading, lowest, profile }: AskedColumn): ReadonlyMap<HeadingMeaning, number> => {
  const guesses = new Map<HeadingMeaning, number>();
  if (answersPlainly(profile) && asksForExclusion(lowest)) {
    const meaning = meaningOfExclusion(profile);
    return meaning === undefined ? guesses : guesses.set(meaning, surely);
  }
  if (answersPlainly(profile) && asksInAnswer(lowest) && meaningsOf(lowest).length === 0)
    return guesses.set("applicable", surely);
  const answer = heading === lowest ? undefined : readYesNo(lowest);
  if (answer !== undefined) {
    // Under "Applicable" stand "Yes" and "No", a column each.
    if (meaningsOf(heading).some(({ meaning }) => meaning === "applicable"))
      guesses.set(answer ? "applicable" : "excluded", 1);
    return guesses;
  }
  for (const text of lowest === heading ? [heading] : [lowest, heading]) {
    for (const { meaning, score } of meaningsOf(text))
      guesses.set(meaning, Math.max(guesses.get(meaning) ?? 0, score * (text === lowest ? 1 : 0.9)));
  }
  const speaksOnly = asksAboutExclusion.test(lowest) || deniesExclusion(lowest) || isOutOfElse(lowest);
  if ((guesses.get("excluded") ?? 0) < surely && speaksOnly) guesses.delete("excluded");
  const outside = guesses.get("excluded");
  if (outside !== undefined && namesExclusion(profile)) {
    guesses.delete("excluded");
    if (saysWhether(profile)) guesses.set("applicable", Math.max(outside, guesses.get("applicable") ?? 0));
  }
  // "Reasons" stand over "Inclusion" and "Exclusion".
  if (heading !== lowest && !answersPlainly(profile) && asksForExclusion(lowest) && guesses.has("justification"))
    return new Map([["exclusion", 1]]);
  const asked = askedAbove(heading, lowest);
  if (asked !== undefined) {
    guesses.clear();
    guesses.set(asked, surely);
  }
  const isEither = asksForReasonEitherWay(lowest) && !answersPlainly(profile);
  if (isEither || (guesses.has("exclusion") && asksForReasonAnd(lowest, "exclusion"))) {
    guesses.delete("exclusion");
    guesses.delete("inclusion");
    guesses.set("justification", surely);
  } else if (![...guesses.values()].some((score) => score >= surely)) {
    if (asksWhyExcluded(lowest)) {
      guesses.delete("justification");
      guesses.set("exclusion", surely);
    } else if (guesses.has("applicable") && asksForReason.test(lowest) && asksWhyIncluded(lowest)) {
      // "Why included" asks for the reason, and not whether.
      guesses.delete("applicable");
      guesses.set("justification", surely);
    }
  }
  if (asksForReasonAnd(lowest, "notes")) guesses.set("justification", surely);
  return guesses;
};

/** How well a column suits the status: of two, the one that says of controls that they do not apply, or asks how far. */
const suitOfStatus = ({ profile, lowest }: AskedColumn): number => {
  const suits = suit("status", profile);
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
  const isOfBoth = meaning === "applicable" && asksForBoth(lowest) && tellsApart(profile.texts);
  return isOfBoth ? suitOfBoth : suit(meaning, profile);
};

/** What one meaning of a column's heading asks for. */
const bidsOfMeaning = (asked: AskedColumn, meaning: HeadingMeaning, score: number): readonly Omit<Bid, "column">[] => {
  const { profile: one, lowest, behindIds, titledIds } = asked;
  if ((meaning === "applicable" || meaning === "status") && asksForContrary.test(apart(lowest))) return [];
  if ((meaning === "applicable" || meaning === "status") && score < surely && isOfApproval(lowest)) return [];
  if (meaning === "status" && score < surely && asksForNeed.test(lowest)) return [];
  if ((meaning === "applicable" || meaning === "excluded") && score < surely && isOfElse(lowest)) return [];
  if ((meaning === "applicable" || meaning === "status") && score < surely && isOfDocuments(lowest)) return [];
  // What else has an end, a contract or an exception, is not the evidence.
  if (meaning === "expires" && score < surely) return [];
  if (meaning === "evidence" && namesNoEvidence.test(apart(lowest))) return [];
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
      if (asksSince(lowest)) return [{ role: "status", score: surely }];
      // "Existing controls" of a risk register has names below it, and no answers.
      if (score < surely && namesThings(one)) return [];
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
      // "As is" over words of status asks for that.
      if (share(one.status, one.filled) >= 0.6 && !one.texts.some((text) => maturityWords.has(fold(text))))
        return [{ role: "status", score: weighed }];
      break;
    case "inclusion":
      // "Reason for selection" over sentences asks for the justification.
      if (one.meanLength > longestCodes && share(one.inclusions, one.filled) < 0.3)
        return [{ role: "justification", score }];
  }
  return weighed >= 0.35 ? [{ role: meaning, score: weighed }] : [];
};

/** "Applicable?", "Anwendbar?", "Aplica?". */
const applicableInShort = /^\s*a\s*\?\s*$/iu;

/** What a column's values ask for where its heading says nothing of it, or only that there are remarks. */
const bidsOfValues = (
  { profile: one, tone, lowest, decided }: AskedColumn,
  guesses: ReadonlyMap<HeadingMeaning, number>,
): readonly Omit<Bid, "column">[] => {
  const unheaded = guesses.size === 0;
  const remarks = guesses.size === 1 && guesses.has("notes");
  const asksInPart = [...guesses.values()].every((score) => score < surely);
  if (one.filled < 3 || isOfApproval(lowest) || asksForContrary.test(apart(lowest))) return [];
  const isOther = asksOtherwise(lowest) || isOfDocuments(lowest) || isOfOther(lowest);
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
  const asks =
    decided &&
    !isWritten &&
    !isNamed &&
    !isOfAny &&
    ![exclusionWords, outsideWords].some((words) => words.test(lowest));
  if (unheaded && answered && !isOther && (lowest === "" || listed || applies))
    return [{ role: "applicable", score: 0.4 }];
  if (unheaded && answered && asks) return [{ role: "applicable", score: 0.4, unasked: true }];
  // So are grades of findings the status, where no column is headed by a word for it.
  const graded = remarks && one.meanLength > 1 && tone.letters !== undefined;
  // A rate that is the same everywhere is no answer to each row.
  if ((one.texts.length === 1 && /\d/.test(one.texts[0] ?? "")) || share(one.yesNo, one.filled) >= 0.5) return [];
  return graded || answersHowFar(one) ? [{ role: "status", score: remarks ? 1.1 : 0.4 }] : [];
};

/** The roles that a column asks for, by its headings and by what stands in it. */
export const bidsOf = (asked: AskedColumn): readonly Bid[] => {
  const guesses = guessesOf(asked);
  const { column } = asked.profile;
  // The score of a risk is no level of maturity.
  const isOfSubject = guesses.has("subject");
  const headed = [...guesses].flatMap(([meaning, score]) =>
    meaning === "maturity" && isOfSubject && score < surely ? [] : bidsOfMeaning(asked, meaning, score),
  );
  return [...headed, ...bidsOfValues(asked, guesses)].map((bid) => ({ ...bid, column }));
};
