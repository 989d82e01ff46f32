import { leftOpen, limitedInPart, limitedToOne, stillOpen } from "../../words/decisions.ts";
import { fold } from "../texts/text.ts";

/** What stands between clauses. */
export const clauseEnds = /\s[-–—]\s?|[,;:.()\n（）、：；。·]+/;

/** A clause of so few words, "HQ only", "under review", is about the decision, and no reason for it. */
export const fewWords = 4;

export const countWords = (text: string): number => text.trim().split(/\s+/).length;

/** Whether a clause limits a no to a place: "only at HQ", "HQ only". In "we use only SaaS" the word is of the reason. */
const limitsPlace = (clause: string, isFirst: boolean): boolean => {
  const found = limitedToOne.exec(clause);
  if (found === null) return false;
  const [word] = found;
  const isAtEnd = fold(clause.slice(found.index + word.length)) === "";
  const upTo = clause.slice(0, found.index);
  const isAtStart = countWords(upTo + word) <= 2 && !/\p{L}{3,}\s/u.test(upTo);
  return isFirst ? isAtStart || isAtEnd : isAtStart && countWords(clause) <= fewWords;
};

/** Whether what stands behind a decision leaves it open, or limits a no to a part or a time. */
export const isLeftOpen = (rest: string, answer: boolean, givesReason = false): boolean => {
  if (leftOpen.test(rest) || (!answer && limitedInPart.test(rest))) return true;
  const clauses = rest.split(clauseEnds).filter((clause) => clause.trim() !== "");
  return clauses.some((clause, at) => {
    const isFirst = at === 0 && !givesReason;
    if (isFirst && countWords(clause) <= fewWords && stillOpen.test(clause)) return true;
    if (answer || (at === 0 && givesReason)) return false;
    return (isFirst && /(?<!\d)20\d\d(?!\d)/.test(clause)) || limitsPlace(clause, isFirst);
  });
};
