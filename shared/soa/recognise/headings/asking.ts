import { isDone } from "../../document.ts";
import { accordingTo, askingBefore, askingBehind, askingOfUse, askingUnspaced, firmForms } from "../../words/asking.ts";
import {
  asksForApproval,
  asksHowFar,
  deniedExclusion,
  exclusionWords,
  namesScope,
  outsideWords,
} from "../../words/decisions.ts";
import { findingHeadings, gapHeadings } from "../../words/gaps.ts";
import { phrasesOf } from "../../words/language.ts";
import { languages } from "../../words/languages.ts";
import { foreignStandards, statementNames } from "../../words/standards.ts";
import { adjuncts, copulas, determiners, subjects } from "../../words/statements.ts";
import { yetToCome } from "../../words/time.ts";
import { answersOfAnything, isPlainAnswer, readYesNo, statusByWord } from "../answers/meanings.ts";
import { monthsOf } from "../texts/months.ts";
import { fold } from "../texts/text.ts";
import { apart, joined } from "./heading-words.ts";
import { asksOnlyAlone, isPhraseFor, longestHeading, unspacedPhrasesIn } from "./headings.ts";
import { listsWhether } from "./listed-answers.ts";
import { namesOtherStandard } from "./standard-names.ts";

/** What yes and no may answer, where a heading asks that and nothing else. */
export type Question = "applicable" | "status" | "excluded";

const wordsOf = (...lists: readonly (readonly string[])[]): readonly string[] =>
  lists.flat().flatMap((phrase) => fold(phrase).split(" "));

/** Words of what is to come: "Will be implemented", "Wordt geïmplementeerd". */
const ofTheFuture = /^(?:will|be|to|wird|werden|wordt|worden)$/;

const now = (words: readonly string[]): ReadonlySet<string> => new Set(words.filter((word) => !ofTheFuture.test(word)));

const nouns = wordsOf(determiners, subjects);
/** Words beside those that ask, in sentences and in headings besides. */
const stated = { before: now([...nouns, ...wordsOf(copulas)]), behind: new Set([...nouns, ...wordsOf(adjuncts)]) };
const headed = {
  before: new Set([...stated.before, ...wordsOf(askingBefore)]),
  behind: new Set([...stated.behind, ...wordsOf(askingBehind), ...wordsOf(copulas)]),
};
const forms = new Set(wordsOf(firmForms));
const fully = new Set(wordsOf(languages.flatMap(({ turns }) => phrasesOf(turns?.fully ?? ""))));
const unspacedWords = new RegExp(
  askingUnspaced
    .map(fold)
    .sort((a, b) => b.length - a.length)
    .join("|"),
  "gu",
);

/** An answer to choose from, and the other: "Yes/No", "ja oder nein". */
const choice = /(?<!\p{L})(\p{L}{1,6})(?:\s?[/|,]|\s(?:or|oder|ou|o|of|lub|nebo|alebo|ή)\s)\s?(\p{L}{1,6})(?!\p{L})/gu;
const ours = /(?:iso\s?(?:\/?\s?iec)?[\s:-]{0,3})?(?:27001|27002|42001)(?::?\s?20\d\d)?/giu;
const annex =
  /(?<!\p{L})(?:annexe?|anexo|anhang|allegato|bijlage|załącznika?|příloh[ay]|παράρτημα|παραρτήματος)\s+[aα](?!\p{L})|附属書\s?A/giu;
const version = /(?<!\p{L})(?:v|ver\.?|version|rev\.?|q)\s?\d[\d.]*/giu;
const listMarker = /^\s*(?:\(?(?:\p{L}|\d{1,3})\)|\d{1,3}\.(?!\d))\s*/u;
/** What is denied behind what is asked: "In scope, not excluded". */
const deniedBehind = new RegExp(`[,;]\\s*${deniedExclusion.source}\\p{L}*`, "iu");
const brackets = /\([^)]*\)?|\[[^\]]*\]?/gu;

/** Instructions to who fills a column in have so many words. */
const fewestInstructing = 4;
const instructs = (text: string): boolean => text.trim().split(/\s+/).length >= fewestInstructing;

/** What stands in brackets, and turns the question: "Implemented (planned)". */
const turnsRound = (inside: string): boolean => {
  const status = statusByWord.get(fold(inside));
  return status !== undefined && !isDone(status) && !isPlainAnswer(fold(inside)) && !asksForApproval.test(inside);
};

/** First letters of yes and no: "T/N", "O/N". */
const initials = /^(?:[yjostaν]n|νο|eh)$/iu;

/** Whether two words are the answers to choose from: "Yes/No". */
const areAnswers = (one: string, other: string): boolean =>
  initials.test(one + other) || (isPlainAnswer(one) && isPlainAnswer(other) && readYesNo(one) === !readYesNo(other));

/** The heading without what changes nothing: remarks, answers to choose from, numbers, what the answers rest on. */
const bare = (heading: string): string | undefined => {
  let text = heading.replace(listMarker, "").replace(/_/g, " ");
  if (Array.from(text.matchAll(brackets), ([inside]) => inside).some(turnsRound)) return undefined;
  text = text.replace(brackets, " ").replace(/[?？].*$/su, " ");
  const remark = /\s[-–—]\s|[:：\n]/u.exec(text);
  if (remark !== null && remark.index > 0) {
    const rest = text.slice(remark.index + remark[0].length);
    if (instructs(rest)) text = text.slice(0, remark.index);
  }
  text = text.replace(deniedBehind, "");
  const behind = accordingTo.exec(text);
  if (behind !== null && behind.index > 0) text = text.slice(0, behind.index);
  for (const { 0: answers, 1: one = "", 2: other = "", index } of text.matchAll(choice))
    if (areAnswers(one, other)) {
      text = index > 1 ? text.slice(0, index) : text.slice(index + answers.length);
      break;
    }
  return text
    .replace(/(\p{L}{3,12})[ ./-]{0,2}(?=\d)/gu, (all: string, word: string) => (monthsOf(word).length > 0 ? " " : all))
    .replace(ours, " ")
    .replace(annex, " ")
    .replace(version, " ")
    .replace(/\d[\d./-]*/g, " ");
};

/** The contrary of what a heading asks, or a plain answer, that stands behind it: "In place / not in place". */
const isAnswerNo = (part: string): boolean => {
  const word = fold(part);
  return isPlainAnswer(word) || readYesNo(word) === false || statusByWord.get(word) === "not-started";
};

/** Shorter words ask something only by themselves. */
const leastAmongOthers = 4;
const mostWords = 16;

/** Words of scripts in which they are shorter. */
const unspacedScript = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2}/u;

/** Whether words answer with a word that is said of controls and of nothing else: "Excl.", not "Removed". */
const answersAs = (answer: boolean, words: string): boolean =>
  (words.length >= leastAmongOthers || unspacedScript.test(words)) &&
  readYesNo(words) === answer &&
  !isPlainAnswer(words) &&
  !answersOfAnything.has(words);

const asksInWords = (words: string, question: Question): boolean => {
  if (isPhraseFor(words, question)) return true;
  if (question === "status") return false;
  if (question === "applicable") return answersAs(true, words) && !exclusionWords.test(words);
  return answersAs(false, words) || (!words.includes(" ") && (exclusionWords.test(words) || outsideWords.test(words)));
};

/** Words that ask how far something is say so as well when it is done: "Implementation complete". */
const isDoneWord = (word: string): boolean =>
  fully.has(word) || (statusByWord.get(word) === "implemented" && !isPlainAnswer(word));

const isScope = (word: string): boolean => word.length > 1 && namesScope.test(`${word} `);

interface Found {
  /** What is left of the heading, as it is written: nothing known. */
  readonly rest: readonly string[];
  readonly length: number;
}

const restBeside = (tokens: readonly string[], from: number, to: number, question: Question): Found | undefined => {
  const words = tokens.map(fold);
  const phrase = words.slice(from, to).join(" ");
  const alone = from === 0 && to === words.length;
  if (!(alone || (phrase.length >= leastAmongOthers && !asksOnlyAlone(phrase))) || !asksInWords(phrase, question))
    return undefined;
  // What is needed or taken may be anything, but for the control.
  const besides = answersOfAnything.has(phrase) ? stated : headed;
  const isHarmless = (word: string, at: number): boolean =>
    word === "" ||
    (at < from ? besides.before : besides.behind).has(word) ||
    (question !== "status" && isScope(word)) ||
    (question === "status" && asksHowFar.test(phrase) && isDoneWord(word));
  const rest = tokens.filter((_, at) => (at < from || at >= to) && !isHarmless(words[at] ?? "", at));
  // The same in another language.
  if (question === "applicable" && isPhraseFor(fold(rest.join(" ")), question))
    return { rest: [], length: phrase.length };
  return { rest, length: phrase.length };
};

/** What is left of a text beside the words that ask; undefined where none does. */
const restOf = (text: string, question: Question): readonly string[] | undefined => {
  const tokens = text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((token) => token !== "");
  if (tokens.length > mostWords) return undefined;
  let best: Found | undefined;
  for (let from = 0; from < tokens.length; from++)
    for (let to = from + 1; to <= tokens.length; to++) {
      const found = restBeside(tokens, from, to, question);
      if (found === undefined) continue;
      const isBetter =
        best === undefined ||
        found.rest.length < best.rest.length ||
        (found.rest.length === best.rest.length && found.length > best.length);
      if (isBetter) best = found;
    }
  if (best !== undefined && best.rest.length === 0) return [];
  const whole = fold(text).replaceAll(" ", "");
  for (const phrase of unspacedPhrasesIn(whole, question))
    if (whole.replace(phrase, "").replace(unspacedWords, "") === "") return [];
  return best?.rest;
};

/** "N/A for us" asks for the contrary. */
const beginsWithNone = /^\s*n\s?[/.]\s?a(?!\p{L})/iu;

const readRest = (written: string, question: Question): readonly string[] | undefined => {
  // Instructions of any length may stand behind what is asked.
  const heading = written.slice(0, longestAsked);
  if (namesOtherStandard(heading) || foreignStandards.test(heading) || yetToCome.test(heading)) return undefined;
  const words = fold(heading);
  if (isPhraseFor(words, question)) return [];
  const text = bare(apart(heading));
  if (text === undefined || text.length > longestHeading) return undefined;
  if (question !== "excluded" && beginsWithNone.test(text)) return undefined;
  const plain = restOf(text, question);
  if (plain?.length === 0) return plain;
  const named = text.replace(statementNames, " ");
  const inStatement = named === text ? plain : restOf(named, question);
  if (inStatement?.length === 0) return inStatement;
  const parts = text.split(/[/|\n]/).filter((part) => /\p{L}/u.test(part));
  const asking = parts.filter((part) => restOf(part, question)?.length === 0);
  if (parts.length > 1 && asking.length > 0 && parts.every((part) => asking.includes(part) || isAnswerNo(part)))
    return [];
  return inStatement ?? plain;
};

/** What is asked stands before that in a heading with instructions. */
const longestAsked = 600;

const memory = new Map<string, readonly string[] | null>();
const largestMemory = 5_000;

const restIn = (heading: string, question: Question): readonly string[] | undefined => {
  const key = `${question} ${heading}`;
  const known = memory.get(key);
  if (known !== undefined) return known ?? undefined;
  const asked = readRest(heading, question);
  const whole = asked?.length === 0 ? undefined : joined(heading);
  const rest = whole === undefined ? asked : (readRest(whole, question) ?? asked);
  if (memory.size > largestMemory) memory.clear();
  memory.set(key, rest ?? null);
  return rest;
};

const isCapital = (token: string): boolean => /^\p{Lu}/u.test(token);

/** Whether nothing but a name is left of a heading: one with the form of a firm, or one that stands beside the table. */
const isName = (rest: readonly string[], near: string): boolean => {
  if (rest.length > 1 && rest.some(isCapital) && rest.some((token) => forms.has(fold(token)))) return true;
  const words = fold(near).split(" ");
  return rest.every((token) => isCapital(token) && words.includes(fold(token)));
};

/**
 * Whether a heading as a whole asks a question, and nothing in it is unknown: a yes under "Applies to contractors" or
 * "Implementation planned" answers another.
 *
 * @param near what stands beside the table, by which a name is known: "Applicable to Acme".
 */
export const asksWholly = (heading: string, question: Question, near = ""): boolean => {
  const rest = restIn(heading, question);
  const isAsked = rest !== undefined && (rest.length === 0 || isName(rest, near));
  return isAsked || (question === "applicable" && listsWhether(heading, near));
};

const [ofUse, ofGaps, ofFindings] = [askingOfUse, gapHeadings, findingHeadings].map((list) => new Set(list.map(fold)));

/** Whether a heading as a whole asks whether something is used or done, which may be how far it is as well: "Used?". */
export const asksOfUse = (heading: string): boolean => ofUse?.has(fold(bare(heading) ?? "")) === true;

/** Whether a heading as a whole asks what is missing of a control, or what was found amiss: "Gap? (Y/N)". */
export const asksOfGap = (heading: string): "gap" | "finding" | undefined => {
  const words = fold(bare(heading) ?? "");
  return ofGaps?.has(words) ? "gap" : ofFindings?.has(words) ? "finding" : undefined;
};

/** What a heading names besides the question, where that may be a place or a firm: "Applicable Berlin". */
export const namedBeside = (heading: string, question: Question): string | undefined => {
  const rest = restIn(heading, question);
  return rest !== undefined && rest.length > 0 && rest.every(isCapital) ? rest.join(" ") : undefined;
};
