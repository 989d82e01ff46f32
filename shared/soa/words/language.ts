import type { Status } from "../document.ts";

/**
 * What a column heading can mean. Beside the roles of the report there are meanings that keep a column from being
 * mistaken for one: `description`, `section`, `related` (ids of something else), `excluded` (a mark means "not in"),
 * `subject` (the rows are about that: risks, assets, tasks).
 */
export type HeadingMeaning =
  | "control"
  | "title"
  | "description"
  | "section"
  | "related"
  | "subject"
  | "applicable"
  // A decision of any kind, which is the applicability where answers of that kind stand below.
  | "decision"
  | "excluded"
  | "inclusion"
  | "justification"
  | "exclusion"
  | "status"
  | "maturity"
  | "evidence"
  | "expires"
  | "owner"
  | "due"
  | "notes"
  | "weight";

/** One language's words: phrases with a bar between them. Case, accents and punctuation do not count. */
export interface LanguageWords {
  readonly headings: Readonly<Partial<Record<HeadingMeaning, string>>>;
  /** Words that say that a control applies or not; abbreviations that do so only where others of the language stand by. */
  readonly applicable: { readonly yes: string; readonly no: string; readonly noBesideOwn?: string };
  readonly status: Readonly<Partial<Record<Status, string>>>;
  /**
   * Words that turn one that says applicable or implemented: "not", "not yet", "partly", "fully". They stand before it,
   * the last two also behind it or alone; one that ends with a hyphen is the beginning of the word. Behind `almost` what
   * is done is not so wholly: "being implemented", "nearly done".
   */
  readonly turns?: {
    readonly not?: string;
    readonly notYet?: string;
    readonly almost?: string;
    readonly partly: string;
    readonly fully: string;
  };
  /** Set where a letter within a word turns it round: Turkish "uygulanıyor" and "uygulanmıyor". */
  readonly turnsWithin?: true;
}

const twoLetters: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", å: "aa", ø: "oe" };

/** A phrase, and as keyboards without its letters write it: `zuständig`, `zustaendig`. */
const spellings = (phrase: string): string[] => {
  const plain = phrase.replace(/[äöüåø]/g, (letter) => twoLetters[letter] ?? letter);
  return plain === phrase ? [phrase] : [phrase, plain];
};

/** A phrase with each of the endings or words that brackets in it list: "retenu(,e,s)", "(,is it )needed". */
const forms = (phrase: string): string[] => {
  const [bracket, listed] = /\(([^()]*)\)/u.exec(phrase) ?? [];
  if (bracket === undefined || listed === undefined) return [phrase.trim()];
  return listed.split(",").flatMap((form) => forms(phrase.replace(bracket, form)));
};

/** The phrases of a list written with bars, in each form of those with brackets and in both spellings where there are two. */
export const phrasesOf = (list: string): string[] =>
  list
    .split("|")
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "")
    .flatMap(forms)
    .flatMap(spellings);

const isPart = (turn: string): boolean => turn.endsWith("-");

const together = (turns: readonly string[], words: readonly string[], behindToo = false): string[] =>
  turns.flatMap((turn) =>
    words.flatMap((word) => {
      if (isPart(turn)) return [turn.slice(0, -1) + word];
      return behindToo ? [`${turn} ${word}`, `${word} ${turn}`] : [`${turn} ${word}`];
    }),
  );

const listed = (...lists: readonly (string | readonly string[] | undefined)[]): string => lists.flat().join("|");

/** The language with every answer that its turns make: "nicht umgesetzt", "teilweise umgesetzt", "voll umgesetzt". */
export const withTurns = (language: LanguageWords): LanguageWords => {
  const { turns, applicable, status } = language;
  if (turns === undefined) return language;
  const [not, notYet] = [phrasesOf(turns.not ?? ""), phrasesOf(turns.notYet ?? "")];
  const [partly, fully] = [phrasesOf(turns.partly), phrasesOf(turns.fully)];
  const negated = [...not, ...notYet];
  const wholly = fully.filter((turn) => !isPart(turn));
  const yes = phrasesOf(applicable.yes);
  const done = phrasesOf(status.implemented ?? "");
  // "Not fully" is not "not": something applies, or is done.
  const notFully = together(negated, wholly);
  const turned = new RegExp(`(?:^| )(?:${[...wholly, ...partly].join("|")})(?: |$)`);
  const plainYes = yes.filter((word) => !turned.test(word));
  return {
    ...language,
    applicable: {
      ...applicable,
      yes: listed(yes, together([...partly, ...fully], plainYes, true), together(notFully, plainYes)),
      no: listed(applicable.no, together(not, plainYes)),
    },
    status: {
      ...status,
      // As a status, what is not yet applied or adopted is to come, and not left out.
      "not-started": listed(status["not-started"], together(negated, done), together(notYet, plainYes)),
      partial: listed(
        status.partial,
        partly.filter((turn) => !isPart(turn)),
        together(partly, done, true),
        together(phrasesOf(turns.almost ?? ""), done),
        notFully,
        together(notFully, done),
      ),
      implemented: listed(done, wholly, together(fully, done, true)),
    },
  };
};
