import {
  asksForBothWays,
  deniedExclusion,
  exceptionWords,
  exclusionWords,
  negation,
  outsideWords,
} from "../../words/decisions.ts";
import { isPlainAnswer, readYesNo } from "../answers/meanings.ts";
import { letsOff } from "../answers/where-asked.ts";
import { fold } from "../texts/text.ts";
import { asksWholly } from "./asking.ts";
import { meaningsOf } from "./headings.ts";
import { asksOtherwise } from "./other-questions.ts";

/** What only explains a heading or lists its answers: "(at HQ)", "Y/N". */
const aside = /\([^)]*\)|\[[^\]]*\]|(?<=\p{L}[\s:,?–-]+)\p{L}{1,3}\s?\/\s?\p{L}{1,4}\??\s*$/gu;

/** The score of a heading that is a known phrase: "Inclusion exclusion". */
const surely = 0.9;
/** The part that asks for it before an exclusion is spoken of: "Applicable without exclusion". */
const leastBefore = 0.5;

const asksWhether = (heading: string, least: number): boolean =>
  meaningsOf(heading).some(({ meaning, score }) => meaning === "applicable" && score >= least);

/**
 * Whether a heading asks whether a control applies before it speaks of what is left out: "Applicable, not excluded",
 * "Applies outside HQ". "Scope excluded" asks for that.
 */
const asksFirst = (heading: string): boolean => {
  const [at] = [exclusionWords, outsideWords].map((words) => heading.search(words)).filter((one) => one > 0);
  const before = heading.slice(0, at ?? 0);
  if (asksWhether(before, surely) && /^\p{L}+\??$/u.test(heading.slice(at))) return false;
  return !negation.test(before) && asksWhether(before, leastBefore);
};

/** Whether a heading denies that controls are left out, "Not excluded": it asks for no exclusion. */
export const deniesExclusion = (heading: string): boolean =>
  (negation.test(heading) && exclusionWords.test(heading)) || deniedExclusion.test(heading);

/** Whether what is left out is left out of something else than the statement: "Excluded from audit". */
export const isOutOfElse = (heading: string): boolean => exclusionWords.test(heading) && asksOtherwise(heading);

/**
 * Whether a heading asks for the contrary of the applicability: a yes below it leaves the control out. Not one that asks
 * for both, as "Included or excluded" does, or for anything else.
 */
export const asksForExclusion = (heading: string): boolean => {
  const bare = heading.replace(aside, " ").trim();
  if (asksForBothWays.test(bare) || asksWhether(bare, surely) || asksFirst(bare) || deniesExclusion(bare)) return false;
  if (meaningsOf(bare)[0]?.meaning === "exclusion") return false;
  const rest = bare.replace(negation, "");
  // In Portuguese "no" is "in the".
  const isDenied = rest !== bare && asksWholly(rest, "applicable") && !asksWholly(bare, "applicable");
  return asksWholly(bare, "excluded") || isDenied;
};

/** Whether a heading as a whole asks whether a control is let off, which may be for a time: "Exempted? (Y/N)". */
export const asksForLettingOff = (heading: string): boolean => letsOff(fold(heading.replace(aside, " ")));

/** Whether a heading says of a control that it is left out or let off, for good or for a time: "Removed", "Exception". */
export const saysContrary = (heading: string): boolean => {
  const bare = heading.replace(aside, " ").trim();
  const isNo = readYesNo(bare) === false && !isPlainAnswer(bare);
  return isNo || asksForExclusion(heading) || (exceptionWords.test(bare) && !asksForBothWays.test(bare));
};
