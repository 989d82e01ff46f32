import { asksAboutExclusion } from "../../words/decisions.ts";
import type { HeadingMeaning } from "../../words/language.ts";
import { readExclusion } from "../answers/exclusion-answers.ts";
import { plainAnswer, readYesNo } from "../answers/meanings.ts";
import { letsOff } from "../answers/where-asked.ts";
import { asksOfUse, asksWholly } from "../headings/asking.ts";
import { asksForExclusion, deniesExclusion, isOutOfElse } from "../headings/exclusion-headings.ts";
import { deciding, meaningsOf } from "../headings/headings.ts";
import {
  asksForReasonAnd,
  asksForReasonEitherWay,
  asksForReasonToInclude,
  asksForRemarkOnApplicability,
  asksWhyExcluded,
} from "../headings/reason-headings.ts";
import { fold } from "../texts/text.ts";
import {
  type AskedColumn,
  answersPlainly,
  asksIn,
  isAnswer,
  namesExclusion,
  saysWhether,
  surely,
} from "./answering.ts";
import { type ColumnProfile, holdsCircles, isAnswered } from "./column-profile.ts";
import { headingAbove } from "./mark-columns.ts";

const ofGroups: ReadonlySet<HeadingMeaning> = new Set(["section", "related", "subject"]);

/** What the heading asks that is merged over columns of groups or places: "Applicable" over "Group" and "Hamburg". */
const askedAbove = (heading: string, lowest: string): HeadingMeaning | undefined => {
  const over = headingAbove({ heading, lowest });
  if (over === undefined || !meaningsOf(lowest).every(({ meaning }) => ofGroups.has(meaning))) return undefined;
  const [above] = meaningsOf(over);
  if (above === undefined || !deciding.has(above.meaning)) return undefined;
  const isAsked = above.score >= surely || (above.meaning === "applicable" && asksWholly(over, "applicable"));
  return isAsked ? above.meaning : undefined;
};

/** The codes for what applies and what does not, in brackets behind a heading: "Status (A / NA)". */
const codesOfWhether = /[([]\s*(appl?\.?|a)\s*[/|,;]\s*(n\.?[/ ]?a\.?)\s*[)\]]\s*$/iu;

/** Whether a heading asks about controls, lists codes for what applies and what does not, and nothing else stands below. */
const listsWhether = ({ lowest, profile }: AskedColumn): boolean => {
  const [found, ...codes] = codesOfWhether.exec(lowest) ?? [];
  const asked = lowest.slice(0, lowest.length - (found?.length ?? 0));
  // "A" is approved, audited or accepted as well.
  if (fold(asked) !== "" && !asksWholly(asked, "status") && !asksWholly(asked, "applicable")) return false;
  const letters = (text: string): string => fold(text).replaceAll(" ", "");
  const listed = new Set(codes.map(letters));
  return listed.size > 0 && profile.filled > 0 && profile.texts.every((text) => listed.has(letters(text)));
};

/** What a heading means that asks for what is left out, or for that as well: what stands below may say it itself. */
const meaningOfExclusion = (profile: ColumnProfile): HeadingMeaning | undefined => {
  if (!namesExclusion(profile)) return "excluded";
  return saysWhether(profile) ? "applicable" : undefined;
};

/** Whether a column names what is let off by the words that head it: "Waived". */
const repeatsHeading = ({ texts }: ColumnProfile): boolean => texts.some((text) => letsOff(fold(text)));

/** Whether a heading asks for exclusions, and what stands below states some: "None", "Excluded: no cloud". */
const statesExclusions = ({ profile, lowest }: AskedColumn): boolean =>
  !answersPlainly(profile) &&
  asksForExclusion(lowest) &&
  profile.texts.some((text) => plainAnswer(text) === undefined && readExclusion(text) !== undefined);

/**
 * Whether a heading asks who has what it speaks of: "Compliance owner" over names. Words for an answer below it answer
 * what it speaks of.
 */
const asksForOwner = (guesses: ReadonlyMap<HeadingMeaning, number>, one: ColumnProfile): boolean =>
  guesses.has("owner") && one.filled > 0 && one.yesNo + one.status + one.marks + one.levels === 0;

/** A heading that asks for something with a word that says little among others: "Is the control needed?" */
export const worthOfWeak = 0.65;

/**
 * What a column's headings may mean. Of `doubted` their words speak, and of something else as well, so that what stands
 * below answers nobody knows what.
 */
export const guessesOf = (asked: AskedColumn, doubted: Set<HeadingMeaning>): ReadonlyMap<HeadingMeaning, number> => {
  const { heading, lowest, profile } = asked;
  const guesses = new Map<HeadingMeaning, number>();
  const isOfAnswers = answersPlainly(profile) || holdsCircles(profile) || isAnswered(profile);
  if (isOfAnswers && asksForExclusion(lowest)) {
    const meaning = meaningOfExclusion(profile);
    return meaning === undefined ? guesses : guesses.set(meaning, surely);
  }
  if (asked.letsOff) return guesses.set(repeatsHeading(profile) ? "applicable" : "excluded", surely);
  if (listsWhether(asked)) return guesses.set("applicable", surely);
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
  if (asksForOwner(guesses, profile))
    for (const meaning of deciding) if ((guesses.get(meaning) ?? surely) < surely) guesses.delete(meaning);
  for (const [meaning, score] of guesses)
    if (!isAnswer(asked, meaning, score)) {
      guesses.delete(meaning);
      doubted.add(meaning);
    }
  for (const question of ["applicable", "status"] as const)
    if (!guesses.has(question) && asksIn(asked, question)) guesses.set(question, worthOfWeak);
  // Where another column asks whether it applies, what is used is in place.
  if (asked.besideWhether && asksOfUse(lowest)) {
    guesses.delete("applicable");
    guesses.set("status", Math.max(worthOfWeak, guesses.get("status") ?? 0));
  }
  const speaksOnly = asksAboutExclusion.test(lowest) || deniesExclusion(lowest) || isOutOfElse(lowest);
  if ((guesses.get("excluded") ?? 0) < surely && speaksOnly) guesses.delete("excluded");
  const outside = guesses.get("excluded");
  if (outside !== undefined && namesExclusion(profile)) {
    guesses.delete("excluded");
    if (saysWhether(profile)) guesses.set("applicable", Math.max(outside, guesses.get("applicable") ?? 0));
  }
  if (statesExclusions(asked)) return new Map([["exclusion", surely]]);
  // "Reasons" stand over "Inclusion" and "Exclusion".
  if (heading !== lowest && !answersPlainly(profile) && asksForExclusion(lowest) && guesses.has("justification"))
    return new Map([["exclusion", 1]]);
  const above = askedAbove(heading, lowest);
  if (above !== undefined) {
    guesses.clear();
    guesses.set(above, surely);
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
    } else if (doubted.has("applicable") && !answersPlainly(profile) && asksForReasonToInclude(lowest)) {
      // "Why included" asks for the reason, and not whether.
      guesses.delete("applicable");
      guesses.set("justification", surely);
    }
  }
  const isOnApplicability = !answersPlainly(profile) && asksForRemarkOnApplicability(lowest);
  if (isOnApplicability || asksForReasonAnd(lowest, "notes")) guesses.set("justification", surely);
  return guesses;
};
