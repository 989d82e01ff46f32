import { fold } from "../texts/text.ts";
import { type Answer, known, unknown } from "./marks.ts";
import { isPlainAnswer, negations, statusByWord, yesNo } from "./meanings.ts";
import { decidedFirst } from "./stated.ts";

/** A code of a letter or a few, "NA" or "N/A", and the words behind a sign or in brackets. */
const codeAndWords = /^\s*(\p{L}{1,3}|\p{L}[/.]\p{L}\.?)\s*(?:[-–—=:]|\()\s*(\p{L}.*)$/su;

/** A longer text is a sentence. */
const longestCoded = 120;

/** A code, folded, and the words behind it. */
const codedWords = (text: string): readonly [code: string, words: string] | undefined => {
  const [, code, words] = text.length > longestCoded ? [] : (codeAndWords.exec(text) ?? []);
  return code === undefined || words === undefined ? undefined : [fold(code).replace(" ", ""), words.trim()];
};

/** Whether a code is short for words: the first letters of them or of some, `NI`, or how they begin, `Exc`. */
const isShortFor = (code: string, words: string): boolean => {
  if (words.charAt(0) !== code.charAt(0)) return false;
  if (words.startsWith(code)) return true;
  let at = 0;
  for (const word of words.split(" ")) if (word.charAt(0) === code.charAt(at)) at++;
  return at === code.length;
};

/**
 * The words behind a code of a letter or a few that is short for them: `FI - Fully implemented`, `E = Excluded`. Undefined
 * for another text: `HQ: implemented` says nothing of other places.
 */
export const behindCode = (text: string): string | undefined => {
  const [code, words] = codedWords(text) ?? [];
  return code !== undefined && words !== undefined && isShortFor(code, fold(words)) ? words : undefined;
};

/** A code is written out in hardly more words than it has letters; what is longer gives a reason. */
const moreWords = 2;

/** "No AI systems" gives a reason; "no asignado" is written out. */
const noOfNoun = /^no (?!\p{L}+[ai]d[oa]s?(?!\p{L}))/u;

/** Whether words begin with what the code says by itself: "N - no data centre", "Y - yes by law". */
const repeats = (code: string, words: readonly string[], answers: ReadonlyMap<string, unknown>): boolean => {
  const [first = ""] = words;
  if (code.length === 1 && negations.has(first) && yesNo.get(code) === false) return true;
  return [1, 2, 3].some((count) => {
    const phrase = words.slice(0, count).join(" ");
    if (count === 1 && code.length > 1 && negations.has(phrase) && !noOfNoun.test(words.join(" "))) return false;
    return answers.has(phrase) && answers.get(phrase) === answers.get(code);
  });
};

/**
 * Whether a code may be short for the words behind it, "N - Necessary", "NA - Not assessed", so that it means what they
 * say and not what it usually does. A reason behind an answer is longer, or begins otherwise: "N - no own data centre".
 *
 * @param answers to what is asked.
 */
export const isWrittenOut = (text: string, answers: ReadonlyMap<string, unknown>): boolean => {
  const [code = "", written] = codedWords(text) ?? [];
  const phrase = fold(written ?? "");
  // "In" is a word, and "NA" may be short for another than it usually is.
  const isWord = isPlainAnswer(code) || (answers.has(code) && /^\s*\p{Lu}?\p{Ll}/u.test(text));
  if (phrase === "" || (code.length > 1 && code !== "na" && isWord)) return false;
  const words = phrase.split(" ");
  if (words.length > code.length + moreWords || repeats(code, words, answers)) return false;
  const begins = phrase.startsWith(code) && !negations.has(words[0] ?? "");
  return begins || [...code].every((letter, at) => words[at]?.startsWith(letter) === true);
};

/** Whether a control applies, as the words say that a code is short for; undefined for a text without such. */
export const appliesByCode = (text: string): Answer<boolean> | undefined => {
  const [code = ""] = codedWords(text) ?? [];
  const words = behindCode(text);
  const said = words === undefined ? undefined : (yesNo.get(fold(words)) ?? decidedFirst(words, true));
  const isWord = code.length > 1 && isPlainAnswer(code);
  if (said !== undefined) return isWord && yesNo.get(code) === !said ? unknown : known(said);
  // What is not done, "N - Not implemented", may apply.
  const isStatus = words !== undefined && yesNo.get(code) === false && statusByWord.has(fold(words));
  return isStatus || isWrittenOut(text, yesNo) ? unknown : undefined;
};
