import { leftOpen, limitedInPart, limitedToOne, stillOpen } from "../words/decisions.ts";
import { phrasesOf } from "../words/language.ts";
import {
  adjuncts,
  copulas,
  decidingNo,
  decidingYes,
  determiners,
  negatedCopulas,
  participles,
  reasonWords,
  subjects,
  unspacedSubjects,
} from "../words/statements.ts";
import { isCaptionOf } from "./captions.ts";
import { statusByWord, yesNo } from "./meanings.ts";
import { firstPhrase, holds } from "./phrases.ts";
import { fold } from "./text.ts";

/** The rest of a longer text is not looked at. */
const longestStated = 600;
/** What states a decision is not longer, in words. */
const mostStating = 14;
const longestPhrase = 6;
/** Shorter words begin a sentence as well as they decide: "No. 5", "In all offices". */
const leastDecided = 4;
/** Answers to choose from are no more. */
const mostChoices = 4;
/** A clause of so few words, "HQ only", "under review", is about the decision, and no reason for it. */
const fewWords = 4;

const clauseEnd = /\s[-–—]\s?|[,;:.(\n（、：；。·]/;
const clauseEnds = /\s[-–—]\s?|[,;:.()\n（）、：；。·]+/;

const folded = (phrases: readonly string[]): ReadonlySet<string> => new Set(phrases.map(fold));

const [determiner, subject, copula, negatedCopula] = [determiners, subjects, copulas, negatedCopulas].map(folded);
const [participle, adjunct] = [participles, adjuncts].map(folded);
const unspaced = unspacedSubjects.map(fold);
const reasons = new Map<string, string[]>();
for (const phrase of reasonWords.map(fold)) {
  const [first = ""] = phrase.split(" ");
  reasons.set(first, [...(reasons.get(first) ?? []), `${phrase} `]);
}
/** Words that decide in a sentence about a control and may say something else alone. */
const inSentences = new Map<string, boolean>([
  ...decidingYes.map((word) => [fold(word), true] as const),
  ...decidingNo.map((word) => [fold(word), false] as const),
]);

type Words = readonly string[];

/** Words without the longest phrase of a set before them; undefined where none stands there. */
const behind = (words: Words, phrases: ReadonlySet<string> | undefined): Words | undefined => {
  for (let count = Math.min(longestPhrase, words.length); count > 0; count--)
    if (phrases?.has(words.slice(0, count).join(" "))) return words.slice(count);
  return undefined;
};

/** The same where the phrase stands behind them. */
const before = (words: Words, phrases: ReadonlySet<string> | undefined): Words | undefined => {
  for (let count = Math.min(longestPhrase, words.length - 1); count > 0; count--)
    if (phrases?.has(words.slice(-count).join(" "))) return words.slice(0, -count);
  return undefined;
};

/** A text without what its end says something is taken out of: "Controls excluded from the SoA". */
export const withoutScope = (text: string): string => {
  const words = fold(text).split(" ");
  return (words.length > mostStating ? undefined : before(words, adjunct)?.join(" ")) ?? text;
};

/** Words of a sentence without its subject, which stands before them or behind: "Se excluye este control". */
const withoutSubject = (words: Words): Words | undefined => {
  const unled = behind(words, determiner) ?? words;
  const predicate =
    behind(words, subject) ?? behind(unled, subject) ?? behind(behind(unled, determiner) ?? [], subject);
  if (predicate !== undefined) return predicate.length > 0 ? predicate : undefined;
  const led = before(words, subject);
  return led && (before(led, determiner) ?? led);
};

/** How a phrase decides. One that is not sure may say as well how far a control is, or that there is nothing to say. */
interface Decided {
  readonly answer: boolean;
  readonly sure: boolean;
}

const lookUp = (words: Words, inSentence: boolean): Decided | undefined => {
  const phrase = words.join(" ");
  const plain = yesNo.get(phrase);
  const answer = plain ?? (inSentence ? inSentences.get(phrase) : undefined);
  if (answer === undefined) return undefined;
  return { answer, sure: phrase.length >= leastDecided && !statusByWord.has(phrase) };
};

const turned = (decided: Decided | undefined): Decided | undefined =>
  decided && { ...decided, answer: !decided.answer };

/** What a predicate decides: "is not applicable to us". */
const predicateOf = (words: Words, inSentence: boolean): Decided | undefined => {
  for (const phrase of [words, before(words, adjunct), before(words, participle)]) {
    if (phrase === undefined) continue;
    const own = lookUp(phrase, inSentence || phrase.length > 1);
    if (own !== undefined) return own;
    const denied = behind(phrase, negatedCopula);
    const found = denied === undefined ? undefined : turned(lookUp(denied, true));
    if (found !== undefined) return found;
    const stated = behind(phrase, copula);
    const is = stated === undefined ? undefined : lookUp(stated, true);
    if (is !== undefined) return is;
  }
  return undefined;
};

const decidedBy = (lead: string, givesReason: boolean): Decided | undefined => {
  const phrase = fold(lead);
  const ofNoBlanks = unspaced.find((one) => phrase.startsWith(one));
  if (ofNoBlanks !== undefined) return lookUp([phrase.slice(ofNoBlanks.length).trim()], true);
  const words = phrase.split(" ");
  if (words.length > mostStating) return undefined;
  const predicate = withoutSubject(words);
  return (predicate && predicateOf(predicate, true)) ?? predicateOf(words, givesReason);
};

/** A text up to the reason that a clause of it gives, and what is behind that: "Excluded" and "because we rent". */
const leadAndRest = (text: string): readonly [lead: string, rest: string, givesReason: boolean] => {
  const [clause = ""] = text.split(clauseEnd, 1);
  const behindClause = text.slice(clause.length);
  const words = clause.split(/\s+/, mostStating + 1);
  for (let at = 1; at < words.length; at++) {
    const following = `${fold(words.slice(at, at + longestPhrase).join(" "))} `;
    const [first = ""] = following.split(" ", 1);
    if (reasons.get(first)?.some((reason) => following.startsWith(reason)))
      return [words.slice(0, at).join(" "), clause.split(/\s+/).slice(at).join(" ") + behindClause, true];
  }
  const rest = behindClause.replace(/^[^\p{L}\p{N}]+/u, "");
  const [next = ""] = fold(rest.slice(0, 60)).split(" ", 1);
  const isReason = reasons.get(next)?.some((reason) => `${fold(rest.slice(0, 60))} `.startsWith(reason)) === true;
  return [clause, rest, isReason];
};

const countWords = (text: string): number => text.trim().split(/\s+/).length;

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
const isOpen = (rest: string, answer: boolean, givesReason: boolean): boolean => {
  if (leftOpen.test(rest) || (!answer && limitedInPart.test(rest))) return true;
  const clauses = rest.split(clauseEnds).filter((clause) => clause.trim() !== "");
  return clauses.some((clause, at) => {
    const isFirst = at === 0 && !givesReason;
    if (isFirst && countWords(clause) <= fewWords && stillOpen.test(clause)) return true;
    if (answer || (at === 0 && givesReason)) return false;
    return (isFirst && /(?<!\d)20\d\d(?!\d)/.test(clause)) || limitsPlace(clause, isFirst);
  });
};

/** Words before a contrary: "outsourced, so excluded". */
const turnsRound = folded(
  phrasesOf(
    "but | so | hence | therefore | thus | however | yet | and | aber | jedoch | daher | also | mais | donc | pero | por tanto | ma | quindi | mas | portanto | maar | dus | ale | więc | však | αλλά | άρα | όμως",
  ),
);

/** Whether the reason of a decision says the contrary of it: in its first clause, or with a clause that begins so. */
const isDenied = (rest: string, answer: boolean, givesReason: boolean): boolean => {
  const clauses = rest.replace(/εκτός από/giu, " ").split(clauseEnds);
  return clauses.some((clause, at) => {
    if (at === 0 && !givesReason) return holds(clause, !answer);
    const words = fold(clause).split(" ", mostStating);
    const own = behind(words, turnsRound) ?? words;
    return [1, 2, 3].some((count) => {
      const phrase = own.slice(0, count).join(" ");
      return phrase.length > leastDecided && yesNo.get(phrase) === !answer;
    });
  });
};

/**
 * Whether a control applies, as a text states first: "Included. Required by law", "This control is excluded because ...",
 * "Not applicable - no cloud". What has no reason behind it, or says the contrary there, decides nothing.
 *
 * @param lenient the column is known to decide: there "N/A", words that may also be a status, and no reason are enough.
 */
export const decidedFirst = (text: string, lenient = false): boolean | undefined => {
  const raw = text.slice(0, longestStated).trim();
  const [lead, rest, givesReason] = leadAndRest(raw);
  const decided = decidedBy(lead, givesReason);
  if (decided === undefined || !(decided.sure || lenient)) return undefined;
  const { answer } = decided;
  if (rest === "") return lenient && !/\?\s*$/.test(raw) ? answer : undefined;
  const isReason = lenient || !isCaptionOf(firstPhrase(rest), "no-reason");
  const isChoice = rest.split("/", mostChoices).some((part) => yesNo.get(fold(part)) === !answer);
  const isContrary = lenient ? isDenied(rest, answer, givesReason) : holds(rest, !answer);
  return isReason && !isChoice && !isContrary && !isOpen(rest, answer, givesReason) ? answer : undefined;
};
