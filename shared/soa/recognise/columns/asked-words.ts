import { type AskedWords, unasked, whereAsked, whereDecided, whereLetOff } from "../answers/where-asked.ts";
import { asksWholly } from "../headings/asking.ts";
import { asksForLettingOff } from "../headings/exclusion-headings.ts";
import { meaningsOf } from "../headings/headings.ts";
import { surely } from "./answering.ts";
import type { ColumnHeading } from "./mark-columns.ts";

/**
 * The words that decide in a column by what its heading asks: all where it asks whether controls apply, and where it asks
 * for a decision those that are not said of risks and findings as well; under "Waived" that word.
 */
export const askedWordsUnder = ({ lowest }: ColumnHeading, near: string): AskedWords => {
  if (lowest === "") return unasked;
  if (asksWholly(lowest, "applicable", near)) return whereAsked;
  if (asksForLettingOff(lowest)) return whereLetOff;
  const isDecision = meaningsOf(lowest).some(({ meaning, score }) => meaning === "decision" && score >= surely);
  return isDecision ? whereDecided : unasked;
};
