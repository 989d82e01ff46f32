import { asksAboutExclusion, asksForBothWays, exclusionWords, negation } from "../words/decisions.ts";
import { meaningsOf } from "./headings.ts";

const inBrackets = /\([^)]*\)|\[[^\]]*\]/g;

/** The score of a heading that is a known phrase: "Inclusion exclusion". */
const surely = 0.9;
/** The part of a negated heading that asks for the applicability: "in scope" of "Not in scope". */
const leastApplicable = 0.6;

const asksWhether = (heading: string, least: number): boolean =>
  meaningsOf(heading).some(({ meaning, score }) => meaning === "applicable" && score >= least);

/**
 * Whether a heading asks for the contrary of the applicability: a yes below it leaves the control out. Not one that asks
 * for both, as "Included or excluded" does, or for a reason.
 */
export const asksForExclusion = (heading: string): boolean => {
  const bare = heading.replace(inBrackets, " ").trim();
  if (asksForBothWays.test(bare) || asksAboutExclusion.test(bare) || asksWhether(bare, surely)) return false;
  if (exclusionWords.test(bare)) return true;
  const rest = bare.replace(negation, "");
  return rest !== bare && asksWhether(rest, leastApplicable);
};
