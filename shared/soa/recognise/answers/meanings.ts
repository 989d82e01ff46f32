import { type Inclusion, type Status, statuses } from "../../document.ts";
import { anyNo, anyYes } from "../../words/any-answers.ts";
import { inclusionCodes as codesByInclusion } from "../../words/inclusions.ts";
import { type LanguageWords, phrasesOf } from "../../words/language.ts";
import { languages } from "../../words/languages.ts";
import { laterLevels as levelsBesideOthers, maturityWords as statusByMaturity } from "../../words/maturity.ts";
import { fold } from "../texts/text.ts";

/** The file explains the word, and nobody here knows how: it says nothing, whatever it usually means. */
export type Unread = "unread";

/** Meanings of words that win over the dictionaries, by `keyOf` the word: a user's own, and those of a legend. */
export interface OwnWords {
  readonly applicable: ReadonlyMap<string, boolean | null | Unread>;
  readonly status: ReadonlyMap<string, Status | null | Unread>;
  /** What an answer about the status says of the applicability: `A` where A means applicable and implemented. */
  readonly statusApplies: ReadonlyMap<string, boolean>;
  /** What an answer about the applicability says of how far a control is where a legend explains both by it. */
  readonly appliesStatus: ReadonlyMap<string, Status>;
  /** Codes of reasons: why a control was taken in, or null where it was left out. */
  readonly reasons: ReadonlyMap<string, Inclusion | null>;
}

export const noOwnWords: OwnWords = {
  applicable: new Map(),
  status: new Map(),
  statusApplies: new Map(),
  appliesStatus: new Map(),
  reasons: new Map(),
};

/** A word as it is looked up; signs that fold to nothing stand for themselves. */
export const keyOf = (word: string): string => fold(word) || word.replace(/\ufe0f/g, "").trim();

/** The same with the sign behind it that points to a remark: "Yes*" may mean less than "Yes". */
export const markedKeyOf = (word: string): string => keyOf(word) + (/[*†‡]+$/u.exec(word.trim())?.[0] ?? "");

/** Words of all languages that say that a control applies or not, by `keyOf`. */
export const yesNo = new Map<string, boolean>();
for (const { applicable } of languages) for (const word of phrasesOf(applicable.yes)) yesNo.set(keyOf(word), true);
for (const { applicable } of languages) for (const word of phrasesOf(applicable.no)) yesNo.set(keyOf(word), false);

/** Words of all languages for "in part", folded: what applies in part is in scope. */
export const partWords: ReadonlySet<string> = new Set(
  languages.flatMap(({ turns }) => phrasesOf(turns?.partly ?? "").map(fold)),
);

/** The same for "wholly": as an answer it is a status, before other words it says how far those are true. */
const wholeWords: ReadonlySet<string> = new Set(
  languages.flatMap(({ turns }) => phrasesOf(turns?.fully ?? "").map(fold)),
);

/** Whether a word says how far the words behind it are true: "fully remote", "teilweise gemietet". */
export const isDegree = (word: string): boolean => partWords.has(word) || wholeWords.has(word);

/** Words of all languages that turn the next, folded: "not". */
export const negations: ReadonlySet<string> = new Set(
  languages.flatMap(({ turns }) => phrasesOf(turns?.not ?? "").map(fold)),
);

/** The same that turn it for a time only: "not yet". */
export const notYet: ReadonlySet<string> = new Set(
  languages.flatMap(({ turns }) => phrasesOf(turns?.notYet ?? "").map(fold)),
);

/** Words of all languages for a status, folded. */
export const statusByWord = new Map<string, Status>();
for (const status of statuses) {
  for (const language of languages) {
    for (const word of phrasesOf(language.status[status] ?? "")) {
      if (!statusByWord.has(keyOf(word))) statusByWord.set(keyOf(word), status);
    }
  }
}

const answersOf = ({ applicable, status }: LanguageWords): readonly string[] =>
  [applicable.yes, applicable.no, ...Object.values(status)].flatMap(phrasesOf).map(keyOf);

/** Abbreviations that leave a control out where words of their own language stand beside them, "S.O." beside "oui". */
const abbreviated = languages.flatMap((language) => {
  const { noBesideOwn } = language.applicable;
  return noBesideOwn === undefined
    ? []
    : { language, words: new Set(phrasesOf(noBesideOwn).map(fold)), own: new Set<string>() };
});

/** The abbreviations that leave a control out among these answers, as they are folded. */
export const abbreviatedNo = (answers: readonly string[]): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const { language, words, own } of abbreviated) {
    if (!answers.some((text) => words.has(fold(text)))) continue;
    if (own.size === 0) {
      const others = new Set(languages.filter((other) => other !== language).flatMap(answersOf));
      for (const word of answersOf(language)) if (!others.has(word)) own.add(word);
    }
    if (answers.some((text) => own.has(fold(text)))) for (const word of words) found.add(word);
  }
  return found;
};

/** Words of languages in which a letter within a word turns it round, folded. */
export const turnedWithin: ReadonlySet<string> = new Set(
  languages.filter(({ turnsWithin }) => turnsWithin === true).flatMap(answersOf),
);

/** Names of levels of maturity, folded; those that another level in the column makes later ones. */
export const maturityWords = new Map(statusByMaturity.map(([word, status]) => [fold(word), status]));
export const laterLevels: ReadonlySet<string> = new Set(levelsBesideOthers.map(fold));

/** Words for yes and no that answer other questions as well, folded: "required", "rejected". */
export const answersOfAnything: ReadonlySet<string> = new Set([...anyYes, ...anyNo].map(fold));

/** Words for "not applicable" in a status column; a plain no means something else there, as "rejected" does. */
export const notApplicable = new Set(["n a", "na"]);
for (const [word, yes] of yesNo) {
  if (!yes && word.length > 2 && word !== "false" && !answersOfAnything.has(word) && !statusByWord.has(word))
    notApplicable.add(word);
}

/** Codes and words for a reason of inclusion, folded. */
export const inclusionCodes = new Map<string, Inclusion>();
for (const [inclusion, words] of Object.entries(codesByInclusion) as [Inclusion, string][]) {
  for (const word of phrasesOf(words)) inclusionCodes.set(fold(word), inclusion);
}

const plainAnswers = new Set(
  [
    "yes",
    "no",
    "y",
    "n",
    "oui",
    "non",
    "ja",
    "nein",
    "nee",
    "sí",
    "si",
    "não",
    "sim",
    "tak",
    "nie",
    "ano",
    "ne",
    "nej",
    "nei",
    "kyllä",
    "ei",
    "evet",
    "hayır",
    "igen",
    "nem",
    "da",
    "nu",
    "да",
    "нет",
    "áno",
    "예",
    "아니오",
    "是",
    "否",
    "ναι",
    "όχι",
    "نعم",
    "لا",
    "true",
    "false",
    "n/a",
    "x",
  ].map(fold),
);

/** Yes or no, as the text says in any of the languages; undefined when it says neither. */
export const readYesNo = (text: string): boolean | undefined => yesNo.get(fold(text) || text);

/** An answer that no heading is made of. */
export const isPlainAnswer = (text: string): boolean => {
  // "N°" is a number.
  if (text.length >= 6 || /[°º]/.test(text)) return false;
  const folded = fold(text);
  // A heading may list the answers: "X / -".
  return plainAnswers.has(folded) && (!text.includes("/") || folded === "n a");
};

/** The yes or no of a text that is nothing else; "N/A" is another answer. */
export const plainAnswer = (text: string): boolean | undefined =>
  isPlainAnswer(text) && !notApplicable.has(fold(text)) ? readYesNo(text) : undefined;

/** The status that a heading itself names, for sheets with one column a status and a mark in one of them. */
export const statusHeading = (text: string): Status | "not-applicable" | undefined => {
  const folded = fold(text);
  if (notApplicable.has(folded)) return "not-applicable";
  return folded.length > 3 ? statusByWord.get(folded) : undefined;
};
