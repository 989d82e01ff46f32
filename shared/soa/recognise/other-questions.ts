import { phrasesOf } from "../words/language.ts";
import { otherQuestions } from "../words/other-questions.ts";
import { fold } from "./text.ts";

/** One pattern for the words of lists, folded; one that ends with a hyphen is the beginning of a word. */
const wordsOf = (...lists: readonly string[]): RegExp => {
  const words = lists
    .flatMap(phrasesOf)
    .map((phrase) => (phrase.endsWith("-") ? fold(phrase) : `${fold(phrase)}(?!\\p{L})`));
  return new RegExp(`(?<!\\p{L})(?:${[...new Set(words)].join("|")})`, "u");
};

const checked = wordsOf(otherQuestions.checked);
const others = wordsOf(otherQuestions.checked, otherQuestions.other);
const elsewhere = wordsOf(otherQuestions.elsewhere);
const unspaced = new RegExp(phrasesOf(otherQuestions.unspaced).map(fold).join("|"), "u");

/**
 * Whether a heading asks whether somebody checked, sampled or tested a control, which may be so where it does not apply. In
 * brackets it says what was done to the answers: "Applicable (reviewed)".
 */
export const asksForCheck = (heading: string): boolean => checked.test(fold(heading.replace(/\(.*?\)|\[.*?\]/g, " ")));

/** Whether a heading asks what is selected for something else than the statement: "Selected for sampling". */
export const asksElsewhere = (heading: string): boolean =>
  elsewhere.test(fold(heading.replace(/\(.*?\)|\[.*?\]/g, " ")));

/** Whether a heading asks for something else of each control which is answered by yes and no. */
export const asksOtherwise = (heading: string): boolean => {
  const words = fold(heading);
  return others.test(words) || elsewhere.test(words) || unspaced.test(words);
};
