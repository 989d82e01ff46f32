import { isDone } from "../../document.ts";
import {
  leftOpen,
  limitBehind,
  limitedInPart,
  limitedToOne,
  namesScope,
  noMore,
  none,
  outsideWords,
  reasonBehind,
  saysOfLess,
  turnsAnswer,
  wantOfMeans,
} from "../../words/decisions.ts";
import { phrasesOf } from "../../words/language.ts";
import { limitedWhere } from "../../words/limits.ts";
import { nowhere } from "../../words/places.ts";
import { fold } from "../texts/text.ts";
import { partEnds, setsCondition } from "./conditions.ts";
import { isLeftOpen } from "./left-open.ts";
import {
  isDegree,
  isPlainAnswer,
  negations,
  notApplicable,
  notYet,
  plainAnswer,
  statusByWord,
  yesNo,
} from "./meanings.ts";
import { statusBeforeTime } from "./timed.ts";

/** A label, what separates it, and a plain answer. */
const longestDenied = 60;

/** A label and the yes or no behind it, both folded: "Applicable: No"; undefined for another text. */
const labelled = (text: string): readonly [label: string, value: string] | undefined => {
  if (text.length > longestDenied) return undefined;
  const [, label = "", value = ""] = /^(.{3,40}?)(?:\s*[:：?？=]|\s[-–—]\s)\s*(\S{1,6})$/su.exec(text) ?? [];
  return isPlainAnswer(value) && !notApplicable.has(fold(value)) ? [fold(label), fold(value)] : undefined;
};

/** Whether a label with a yes or no behind it says the contrary of the label: "Applicable: No", "Excluded: no". */
export const isDenied = (text: string): boolean => {
  const [label, value] = labelled(text) ?? [];
  if (label === undefined || value === undefined) return false;
  const said = yesNo.get(label);
  return yesNo.get(value) === false ? said !== undefined || statusByWord.has(label) : said === false;
};

/**
 * Whether a control applies, as a label says with a yes or no behind it: "Applicable: No", "Excluded: no". Undefined where
 * another answer stands before it, "Yes - No", and where a second no may deny or repeat the first: "Excluded - no".
 */
export const appliesByLabel = (text: string): boolean | undefined => {
  const [label = "", value = ""] = labelled(text) ?? [];
  const [said, answer] = [yesNo.get(label), yesNo.get(value)];
  if (said === undefined || answer === undefined) return undefined;
  if (isPlainAnswer(label)) return said === answer ? said : undefined;
  if (said !== answer) return false;
  return said || /[:：?？=]/.test(text) ? true : undefined;
};

const phraseEnd = /\s[-–—]\s?|[,;:.(\n/（、：；]/;
const clauseEnd = /\s[-–—]\s?|[,;:.(\n（、：；]/;
/** The text up to the first dash, comma, colon or bracket: "Yes - by law" says yes. */
export const firstPhrase = (text: string): string => fold(text.split(phraseEnd, 1)[0] ?? "");
/** The same where a slash is a part of the phrase: "N/A - no development". */
export const firstClause = (text: string): string => fold(text.split(clauseEnd, 1)[0] ?? "");
const noneThere: ReadonlySet<string> = new Set(phrasesOf(nowhere).map(fold));
const nonePhrases: readonly string[] = [...noneThere].filter((phrase) => phrase.includes(" "));

/** Whether a text says that there is no place or nobody: "None". */
export const saysNowhere = (text: string): boolean => noneThere.has(firstPhrase(text));
/** "Nobody yet", "Currently none": for how long, or of what else, is not said. */
export const speaksOfNone = (text: string): boolean => {
  const words = fold(text);
  const isNone = (word: string): boolean => noneThere.has(word);
  return words.split(" ").some(isNone) || nonePhrases.some((phrase) => words.startsWith(`${phrase} `));
};

/** The text without the whole that it says it is: "Implemented 100%", "Implantado al 100 %". */
export const withoutWhole = (text: string): string => text.replace(/\s(?:al |a |à |zu |at |to |in )?100\s?%$/iu, "");
export const withoutNumber = (text: string): string =>
  text.replace(/^\s*(?:(?:level|stufe|niveau|nivel|livello)\s*)?\d\s*[-–—.:)=]\s*/i, "");

/** A decision with its reason or its limit behind it is not longer. */
const longestLead = 120;

/** No answer has more words. */
const mostAnswerWords = 6;

/** A word for a contrary at the beginning of a part of a text. */
const butFirst = /^\P{L}*(?:but|aber|mais|pero|ma|mas|maar|ale|αλλά)\s/iu;

/** Whether a part of a text begins with words of some kind; `next` is the word behind them. */
const partBegins = (text: string, isWanted: (words: string, next: string | undefined) => boolean): boolean =>
  text.split(partEnds).some((part) => {
    const words = fold(part).split(" ", mostAnswerWords);
    return words.some((_, at) => isWanted(words.slice(0, at + 1).join(" "), words[at + 1]));
  });

/** Whether any part of a text says no: "Partly - excluded for development", "Mostly: no". */
export const saysNo = (text: string): boolean => partBegins(text, (words) => yesNo.get(words) === false);

/** A word of a decision has at least so many letters where it stands among others: "in" and "na" are in any sentence. */
const leastAmongOthers = 5;
/** The rest of a longer text is not looked at. */
const mostWords = 60;
const longestHeld = 600;

/** The first words of all that say yes or no. */
const firstWords: ReadonlySet<string> = new Set([...yesNo.keys()].map((phrase) => phrase.split(" ", 1)[0] ?? ""));

/** Whether a text has words in it, anywhere, that say yes or no: "outsourced, so excluded". */
export const holds = (text: string, wanted: boolean): boolean => {
  const words = fold(text.slice(0, longestHeld)).split(" ", mostWords);
  return words.some(
    (word, from) =>
      firstWords.has(word) &&
      [1, 2, 3].some((count) => {
        const phrase = words.slice(from, from + count).join(" ");
        return phrase.length >= leastAmongOthers && yesNo.get(phrase) === wanted;
      }),
  );
};

/** Whether a text begins with words that say that a control applies, or that something is done or to come for it. */
export const beginsWithTaken = (text: string): boolean => {
  const words = fold(text.slice(0, longestHeld)).split(" ", mostAnswerWords);
  return words.some((_, at) => {
    const phrase = words.slice(0, at + 1).join(" ");
    const status = statusByWord.get(phrase);
    if (phrase.length < leastAmongOthers || isDegree(phrase)) return false;
    return yesNo.get(phrase) ?? (status !== undefined && status !== "not-started");
  });
};

/** What stands between clauses, of which one can deny what the next says. */
const clauseEnds = /\s[-–—]\s|[,;:.()\n（）、：；。]+/;

/** A no so near behind a word that turns it is a yes: "nicht mehr ausgeschlossen". */
const mostBetween = 3;

/**
 * The answers that a text has in it anywhere, "outsourced, so excluded". A yes with a no before it in its clause is none,
 * nor is one for others only.
 */
export const answersWithin = (text: string): ReadonlySet<boolean> => {
  const said = new Set<boolean>();
  for (const clause of text.slice(0, longestHeld).split(clauseEnds)) {
    const words = fold(clause).split(" ", mostWords);
    const isLimited = limitedToOne.test(clause);
    let isTurned = false;
    let turn = -mostBetween;
    for (let from = 0; from < words.length; from++) {
      const word = words[from] ?? "";
      const count = !firstWords.has(word)
        ? undefined
        : [4, 3, 2, 1].find((length) => yesNo.has(words.slice(from, from + length).join(" ")));
      const phrase = words.slice(from, from + (count ?? 1)).join(" ");
      const answer = count === undefined ? undefined : yesNo.get(phrase);
      const isLong = phrase.length >= leastAmongOthers;
      if (answer === false) {
        if (isLong) said.add(from - turn < mostBetween);
        isTurned = true;
      } else if (answer === true && isLong && !isTurned && !isLimited) said.add(true);
      if (count === undefined && turnsAnswer.test(word)) {
        isTurned = true;
        turn = from;
      }
      from += (count ?? 1) - 1;
    }
  }
  return said;
};

/** A part that is an answer, or ends with one, has no more words: "no", "now no". */
const mostTurning = 3;

/** Whether a part of an answer denies it and nothing else: "Required: none", "Applicable - not", "Applicable: 0". */
const saysNothing = (words: string): boolean => words === "0" || noneThere.has(words) || negations.has(words);

/** Whether a part of a text is a plain answer or ends with one: "-> No", "now: no", "then n/a". */
const endsWith = (text: string, wanted: boolean): boolean =>
  text
    .slice(0, longestHeld)
    .replace(/(?<!\p{L})n ?\/ ?a(?!\p{L})/giu, "na")
    .split(/[-–—,;:.()\n/>→⇒]+/)
    .some((part) => {
      const words = fold(part).split(" ", mostTurning + 1);
      const last = words.at(-1) ?? "";
      const isAnswer = last === "na" || (last.length > 1 && isPlainAnswer(last));
      if (!wanted && saysNothing(words.join(" "))) return true;
      return words.length <= mostTurning && isAnswer && yesNo.get(last) === wanted;
    });

const isOfWork = /^(?:pend|under review|en attente|in attesa|in prüfung|wird|εκκρεμεί)/iu;

/**
 * Whether what stands behind a yes or no takes it back, says what it was before, or leaves it open: "Yes -> No", "Yes (now:
 * no)", "Yes - to be confirmed", "No - planned for 2026".
 */
export const takesBack = (rest: string, answer: boolean): boolean => {
  const said = rest.replace(butFirst, "");
  const status = statusByWord.get(fold(said)) ?? statusBeforeTime(said);
  if (status === "not-assessed" || noMore.test(rest) || endsWith(rest, !answer)) return true;
  if (!answer) return isLeftOpen(rest, answer) || (status !== undefined && status !== "not-started");
  const [open] = leftOpen.exec(rest) ?? [];
  // Behind a yes it may as well be the work that is pending.
  return open !== undefined && !isOfWork.test(open);
};

/** Whether a text begins with an answer, whatever explains it. */
export const beginsWithAnswer = (text: string): boolean => {
  const lead = firstPhrase(withoutNumber(text));
  return lead.length > 1 && (yesNo.has(lead) || statusByWord.has(lead));
};

/** Whether a no says that something is not done, and what is behind it that means are wanting: "not applied, no budget". */
export const isForWant = (answer: string, rest: string): boolean =>
  wantOfMeans.test(rest) && statusByWord.has(answer) && !isPlainAnswer(answer);

/** The decision before words that give its reason, "No because we rent", or limit it: "Yes but only by phone". */
export const decidedBefore = (text: string): boolean | undefined => {
  const [, lead = "", rest = ""] = reasonBehind.exec(text.slice(0, longestLead)) ?? [];
  const answer = yesNo.get(fold(lead));
  if (answer !== undefined) return holds(rest, !answer) || isForWant(fold(lead), rest) ? undefined : answer;
  const [, before = "", limit = ""] = limitBehind.exec(text.slice(0, longestLead)) ?? [];
  const isOut = holds(limit, false) || saysNo(limit) || saysNowhere(limit) || speaksOfNone(limit);
  if (yesNo.get(fold(before)) === true && !isOut) return true;
  const [, taken = "", where = ""] = limitedWhere.exec(text.slice(0, longestLead)) ?? [];
  return yesNo.get(fold(taken)) === true && !saysNo(where) && !speaksOfNone(where) ? true : undefined;
};

/** Whether a text begins with a no, whatever explains it: "Not applicable - no cloud", "Excluded: no development". */
export const beginsWithNo = (text: string): boolean =>
  [firstPhrase(text), firstClause(text)].some((lead) => lead.length > 1 && yesNo.get(lead) === false);

/** "Out of scope", "fuera del alcance". */
export const saysOutside = (text: string): boolean =>
  outsideWords.test(text) || (/\s|外/u.test(text) && namesScope.test(text));

/** Whether a text says in words that something does not apply, and not only "N/A". */
export const saysNotApplicable = (text: string): boolean => text.length > 5 && notApplicable.has(fold(text));

const leastOfLess = 4;

/** Whether a part of a text ends with a plain no: "Implemented (branch 2 no)". */
const endsWithNo = (text: string): boolean =>
  text.split(/[-–—,;:.()\n]+/).some((part) => {
    const [last = "", before] = fold(part).split(" ").reverse();
    return before !== undefined && isPlainAnswer(last) && !notApplicable.has(last) && yesNo.get(last) === false;
  });

/** "No exceptions". */
const noneOfIt = new RegExp(`(?<!\\p{L})${none} \\p{L}+`, "giu");

/** Whether a part of a text is nothing but a no: "Implemented, but not yet". */
const hasDenial = (text: string): boolean =>
  text.split(partEnds).some((part) => {
    const words = fold(part.replace(butFirst, ""));
    return negations.has(words) || notYet.has(words) || (words.length > 1 && plainAnswer(words) === false);
  });

/** Whether a part of a text begins with another answer than that it is done: "In place, not yet implemented". */
export const saysOtherwise = (said: string): boolean =>
  hasDenial(said) ||
  partBegins(said, (words, next) => {
    // "Part of the policy" speaks of the policy.
    const isOther = words.length < leastOfLess || next === "of";
    const status = isOther ? undefined : statusByWord.get(words);
    return words === "n a" || notApplicable.has(words) || (status !== undefined && !isDone(status));
  });

/** Whether a part of a text begins with words that say that less is done, or nothing: "Implemented - in progress". */
export const saysLess = (text: string): boolean => {
  // "Read-only" and "as of May" limit nothing.
  const said = text.slice(0, longestHeld).replace(/\p{L}-only|as of/giu, "");
  if (/(?<!\d)\d{1,2}\s?%/.test(said) || endsWithNo(said)) return true;
  if (saysOfLess.test(said) || setsCondition(said)) return true;
  const limits = said.replace(noneOfIt, "");
  if ([leftOpen, limitedToOne, limitedInPart].some((words) => words.test(limits))) return true;
  return saysOtherwise(said);
};
