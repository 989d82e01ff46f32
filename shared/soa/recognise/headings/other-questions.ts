import { asksForApproval, asksHowFar, asksOfDocuments } from "../../words/decisions.ts";
import { phrasesOf } from "../../words/language.ts";
import { otherKinds, otherQuestions } from "../../words/other-questions.ts";
import { foreignStandards } from "../../words/standards.ts";
import { mustBeFilled, wantedEvidence } from "../../words/wanted-evidence.ts";
import { fold } from "../texts/text.ts";
import { apart } from "./heading-words.ts";
import { namesOtherStandard } from "./standard-names.ts";

/**
 * One pattern for the words of a list, folded; one that ends with a hyphen is the beginning of a word. What a word must not
 * go on with stands once behind all of them, since every mention of letters makes a pattern slow to come by.
 */
const wordsOf = (list: string, before = ""): RegExp => {
  const all = phrasesOf(list);
  const beginnings = all.filter((phrase) => phrase.endsWith("-")).map(fold);
  const wholes = all.filter((phrase) => !phrase.endsWith("-")).map(fold);
  const words = [...beginnings, `(?:${wholes.join("|")})(?!\\p{L})`].join("|");
  return new RegExp(`(?<!\\p{L})${before}(?:${words})`, "u");
};

const anyOf = (list: string): string => phrasesOf(list).map(fold).join("|");

const others = wordsOf(otherQuestions.other);
const unspaced = phrasesOf(otherQuestions.unspaced).map(fold);

const wanted = wordsOf(wantedEvidence.words, `(?<!(?:^| )(?:${anyOf(wantedEvidence.explains)}) )`);
const wantedUnspaced = phrasesOf(wantedEvidence.unspaced).map(fold);
/** Instructions behind a heading for evidence, in brackets or on lines of their own. */
const instructions = /\([^()]{24,}\)|[\n:].*$/gsu;

const kinds = wordsOf(otherKinds);

/** Whether a heading stands over a kind of something, a person, a place or a time: "Priority", "Control type". */
export const isOfOtherKind = (heading: string): boolean => kinds.test(fold(heading));

/** Whether a heading asks for something else of each control which is answered by yes and no. */
export const asksOtherwise = (heading: string): boolean => {
  const words = fold(heading);
  return others.test(words) || unspaced.some((phrase) => words.includes(phrase));
};

/** Whether a heading asks for documents or of them, and not how far a control is: "Document status". */
export const isOfDocuments = (heading: string): boolean => asksOfDocuments.test(heading) && !asksHowFar.test(heading);

/** Whether a heading asks for an approval; in brackets it says which state is meant, "Status (approved)". */
export const isOfApproval = (heading: string): boolean => asksForApproval.test(heading.replace(/\(.*?\)/g, ""));

/** Whether a heading names another standard or a law: what applies there need not apply here. */
export const isOfOther = (heading: string): boolean => namesOtherStandard(heading) || foreignStandards.test(heading);

/**
 * Whether a heading over evidence asks for what is expected, typical, still to be collected or an example: it tells what would
 * show that a control is done, and not what does.
 */
export const isOfWantedEvidence = (heading: string): boolean => {
  const words = fold(apart(heading.replace(mustBeFilled, " ").replace(instructions, " ")));
  return wanted.test(words) || wantedUnspaced.some((phrase) => words.includes(phrase));
};
