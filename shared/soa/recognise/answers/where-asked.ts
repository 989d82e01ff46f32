import { textCell } from "../../../workbook/grid.ts";
import { phrasesOf } from "../../words/language.ts";
import { leftOutOrRefused, leftOutWhereAsked, takenOrAgreed, takenWhereAsked } from "../../words/where-asked.ts";
import { asksForLettingOff } from "../../words/whether.ts";
import { fold } from "../texts/text.ts";
import { isBlank } from "./marks.ts";
import { isPlainAnswer, yesNo } from "./meanings.ts";
import { firstClause, firstPhrase, holds, takesBack } from "./phrases.ts";
import { beforeStart } from "./timed.ts";

/** What words say of the applicability in one column, folded: whether the control applies. */
export type AskedWords = ReadonlyMap<string, boolean>;

const wordsOf = (taken: readonly string[], leftOut: readonly string[]): AskedWords =>
  new Map([
    ...taken.map((word) => [fold(word), true] as const),
    ...leftOut.map((word) => [fold(word), false] as const),
  ]);

/** The words of a column that is not asked whether controls apply. */
export const unasked: AskedWords = new Map();

const ofAnything = wordsOf(takenOrAgreed, leftOutOrRefused);

/** Words that decide where a heading as a whole asks whether controls apply, all languages together. */
export const whereAsked: AskedWords = new Map([...wordsOf(takenWhereAsked, leftOutWhereAsked), ...ofAnything]);

/** Those that decide where a heading only asks for a decision, which may be about a risk as well. */
export const whereDecided: AskedWords = new Map([...whereAsked].filter(([word]) => !ofAnything.has(word)));

const lettingOff = phrasesOf(asksForLettingOff).map(fold);

/** Words by which a control is let off, where that is for good. */
export const whereLetOff: AskedWords = new Map(lettingOff.map((word) => [word, false]));

/** Whether words, folded, let a control off, for a time as it may be: "exempted". */
export const letsOff = (words: string): boolean => whereLetOff.has(words);

/** Whether a control applies, as a word says that a heading lists or a column is asked for; not a plain yes or no. */
export const sideOf = (text: string): boolean | undefined =>
  isPlainAnswer(text) ? undefined : (whereAsked.get(fold(text)) ?? yesNo.get(fold(text)));

/** Whether a word may be said of a risk, a finding or a change as well: "Accepted". */
export const isOfAnything = (text: string): boolean => ofAnything.has(fold(text));

/** Whether a control applies, as a text says with such words, alone or before a remark: "Adopt from Q4", "For us - HR". */
export const saidWhereAsked = (text: string, words: AskedWords): boolean | undefined => {
  // "Select..." stands where nobody has chosen yet.
  if (words.size === 0 || isBlank(textCell(text))) return undefined;
  const whole = words.get(fold(text));
  if (whole !== undefined) return whole;
  for (const lead of [firstPhrase(text), firstClause(text)]) {
    const answer = words.get(lead);
    if (answer === undefined) continue;
    const rest = text.slice(text.search(/\s[-–—]|[,;:.(\n/（、：；]/u));
    return takesBack(rest, answer) || holds(rest, !answer) ? undefined : answer;
  }
  return words.get(beforeStart(text)) === true ? true : undefined;
};
