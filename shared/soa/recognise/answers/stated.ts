import { deniesFirst, wantOfMeans } from "../../words/decisions.ts";
import { phrasesOf } from "../../words/language.ts";
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
} from "../../words/statements.ts";
import { isCaptionOf } from "../texts/captions.ts";
import { fold } from "../texts/text.ts";
import { clauseEnds, countWords, fewWords, isLeftOpen } from "./left-open.ts";
import { answersOfAnything, isPlainAnswer, notApplicable, statusByWord, yesNo } from "./meanings.ts";
import { firstPhrase, holds, saysOutside, takesBack } from "./phrases.ts";

/** The rest of a longer text is not looked at. */
const longestStated = 400;
/** What states a decision is not longer, in words. */
const mostStating = 14;
const longestPhrase = 6;
/** Shorter words begin a sentence as well as they decide: "No. 5", "In all offices". */
const leastDecided = 4;
/** Answers to choose from are no more. */
const mostChoices = 4;

/** "No. 5 of the policy". */
const isNumber = /^no\.\s*\d/i;

const clauseEnd = /\s[-–—]\s?|[,;:.(\n（、：；。·]/;

/** Phrases, folded, with the words that they begin and end with, so that most texts need no cutting. */
interface Phrases {
  readonly all: ReadonlySet<string>;
  readonly firsts: ReadonlySet<string>;
  readonly lasts: ReadonlySet<string>;
}

const phrasesIn = (phrases: readonly string[]): Phrases => {
  const all = phrases.map(fold);
  return {
    all: new Set(all),
    firsts: new Set(all.map((phrase) => phrase.split(" ")[0] ?? "")),
    lasts: new Set(all.map((phrase) => phrase.split(" ").at(-1) ?? "")),
  };
};

const [determiner, subject, copula] = [phrasesIn(determiners), phrasesIn(subjects), phrasesIn(copulas)];
const [negatedCopula, participle, adjunct] = [negatedCopulas, participles, adjuncts].map(phrasesIn);
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

/** Words without the longest of some phrases before them; undefined where none stands there. */
const behind = (words: Words, phrases: Phrases | undefined): Words | undefined => {
  if (phrases?.firsts.has(words[0] ?? "") !== true) return undefined;
  for (let count = Math.min(longestPhrase, words.length); count > 0; count--)
    if (phrases.all.has(words.slice(0, count).join(" "))) return words.slice(count);
  return undefined;
};

/** The same where the phrase stands behind them. */
const before = (words: Words, phrases: Phrases | undefined): Words | undefined => {
  if (phrases?.lasts.has(words.at(-1) ?? "") !== true) return undefined;
  for (let count = Math.min(longestPhrase, words.length - 1); count > 0; count--)
    if (phrases.all.has(words.slice(-count).join(" "))) return words.slice(0, -count);
  return undefined;
};

/** A text without what its end says something is taken out of: "Controls excluded from the SoA". */
export const withoutScope = (text: string): string => {
  const words = fold(text).split(" ");
  return (words.length > mostStating ? undefined : before(words, adjunct)?.join(" ")) ?? text;
};

/** The first words of all that may state a decision. */
const beginnings = new Set([
  ...[...yesNo.keys(), ...inSentences.keys()].map((phrase) => phrase.split(" ", 1)[0]),
  ...[determiner, subject, copula, negatedCopula].flatMap((phrases) => [...(phrases?.firsts ?? [])]),
]);

/** Whether a text begins with a word that a statement may begin with. In scripts without blanks any text may. */
const mayState = (text: string): boolean => {
  const word = fold(text.split(/[\s,;:.(\n、（：；。·]/, 1)[0] ?? "");
  return beginnings.has(word.split(" ", 1)[0] ?? "") || unspaced.some((one) => word.startsWith(one));
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

/** The contrary of a word that a no stands before; of "fully applicable", which has another with less, that is not known. */
const turned = (words: Words): Decided | undefined => {
  const decided = lookUp(words, true);
  const isTurnedBefore = [words.slice(1), words.slice(0, -1)].some((part) => yesNo.has(part.join(" ")));
  return decided === undefined || isTurnedBefore ? undefined : { ...decided, answer: !decided.answer };
};

/** What a predicate decides: "is not applicable to us". */
const predicateOf = (words: Words, inSentence: boolean): Decided | undefined => {
  for (const phrase of [words, before(words, adjunct), before(words, participle)]) {
    if (phrase === undefined) continue;
    const own = lookUp(phrase, inSentence || phrase.length > 1);
    if (own !== undefined) return own;
    const stated = behind(phrase, copula);
    const is = stated === undefined ? undefined : lookUp(stated, true);
    if (is !== undefined) return is;
    const denied = behind(phrase, negatedCopula);
    const isNot = denied === undefined ? undefined : turned(denied);
    if (isNot !== undefined) return isNot;
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

/** Whether words say no of what stands before them: "are not applicable", "excluded from scope". */
export const saysNoOf = (predicate: string): boolean => {
  const phrase = fold(predicate);
  const decided = answersOfAnything.has(phrase) ? undefined : predicateOf(phrase.split(" ", mostStating), false);
  return decided?.sure === true && !decided.answer;
};

/** Whether controls apply, as the predicate of a sentence about them says: "sind anwendbar". */
export const decidedInPredicate = (predicate: string): boolean | undefined => {
  const decided = decidedBy(predicate, true);
  return decided?.sure === true || /\p{Script=Han}{2}/u.test(predicate) ? decided?.answer : undefined;
};

/** A text cut behind what states a decision; `givesReason` where a word for that follows: "Excluded" and "because we rent". */
interface Cut {
  readonly lead: string;
  readonly rest: string;
  readonly givesReason: boolean;
}

/** Whether words begin with one behind which a reason stands. */
const beginsWithReason = (words: Words): boolean => {
  const [first = ""] = fold(words[0] ?? "").split(" ", 1);
  const known = reasons.get(first);
  if (known === undefined) return false;
  const following = `${fold(words.slice(0, longestPhrase).join(" "))} `;
  return known.some((reason) => following.startsWith(reason));
};

/** Cuts a text at the reason that its first clause gives, or behind that; undefined where the clause is too long. */
const cutAtReason = (text: string): Cut | undefined => {
  const [clause = ""] = text.split(clauseEnd, 1);
  const words = clause.split(/\s+/, mostStating + longestPhrase);
  const behindClause = text.slice(clause.length);
  for (let at = 1; at < Math.min(words.length, mostStating); at++)
    if (beginsWithReason(words.slice(at, at + longestPhrase)))
      return {
        lead: words.slice(0, at).join(" "),
        rest: clause.split(/\s+/).slice(at).join(" ") + behindClause,
        givesReason: true,
      };
  if (words.length > mostStating) return undefined;
  const rest = behindClause.replace(/^[^\p{L}\p{N}]+/u, "");
  return { lead: clause, rest, givesReason: beginsWithReason(rest.split(/\s+/, longestPhrase)) };
};

/** Words before a contrary: "outsourced, so excluded". */
const turnsRound = phrasesIn(
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
 * Whether a text may say of something else than the control that it is out of scope: "Out of scope: guest WLAN". In a
 * column that decides, a sentence behind it is a reason.
 */
const limitsScope = (lead: string, rest: string, lenient: boolean): boolean =>
  rest !== "" &&
  yesNo.get(fold(lead)) === false &&
  saysOutside(lead) &&
  !deniesFirst.test(rest) &&
  !(lenient && countWords(rest) > fewWords);

/**
 * Whether a control applies, as a text states first: "Included. Required by law", "This control is excluded because ...",
 * "Not applicable - no cloud". What has no reason behind it, or says the contrary there, decides nothing.
 *
 * @param lenient the column is known to decide: there "N/A", words that may also be a status, and no reason are enough.
 */
export const decidedFirst = (text: string, lenient = false): boolean | undefined => {
  const raw = text.slice(0, longestStated).trim();
  if (isNumber.test(raw)) return undefined;
  const cut = mayState(raw) ? cutAtReason(raw) : undefined;
  if (cut === undefined) return undefined;
  const { lead, rest, givesReason } = cut;
  const decided = decidedBy(lead, givesReason);
  // "Rejected: mail with malware" gives no reason.
  const isSure = decided?.sure === true && (givesReason || !answersOfAnything.has(fold(lead)));
  if (decided === undefined || !(isSure || lenient)) return undefined;
  const { answer } = decided;
  if (rest === "") return lenient && !/\?\s*$/.test(raw) ? answer : undefined;
  if (!answer && (wantOfMeans.test(rest) || (!givesReason && limitsScope(lead, rest, lenient)))) return undefined;
  // A plain no behind a no may deny it as well as repeat it.
  if (!answer && isPlainAnswer(rest) && !notApplicable.has(fold(rest))) return undefined;
  const isReason = lenient || !isCaptionOf(firstPhrase(rest), "no-reason");
  const isChoice = rest.split("/", mostChoices).some((part) => yesNo.get(fold(part)) === !answer);
  const isContrary = lenient ? isDenied(rest, answer, givesReason) : holds(rest, !answer);
  const isTakenBack = answer && takesBack(rest, answer);
  return isReason && !isChoice && !isContrary && !isTakenBack && !isLeftOpen(rest, answer, givesReason)
    ? answer
    : undefined;
};

/** What a text says of a control that it names: "partly in place", of "Control partly in place"; undefined without one. */
export const saidOfControl = (text: string): string | undefined => {
  const predicate = withoutSubject(fold(text).split(" ", mostStating));
  return predicate && (behind(predicate, copula) ?? predicate).join(" ");
};

/** Whether a control applies, as one phrase says in a column that is known to decide: "Not applicable to us". */
export const decidedInPhrase = (text: string): boolean | undefined =>
  /^\p{L}{2,}(?: \p{L}+)+$/u.test(text.trim()) ? decidedFirst(text, true) : undefined;
