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
  | "excluded"
  | "inclusion"
  | "justification"
  | "exclusion"
  | "status"
  | "maturity"
  | "evidence"
  | "owner"
  | "due"
  | "notes"
  | "weight";

/** One language's words: phrases with a bar between them. Case, accents and punctuation do not count. */
export interface LanguageWords {
  readonly headings: Readonly<Partial<Record<HeadingMeaning, string>>>;
  /** Words that say that a control applies or not. */
  readonly applicable: { readonly yes: string; readonly no: string };
  readonly status: Readonly<Partial<Record<Status, string>>>;
}

/** The phrases of a list written with bars. */
export const phrasesOf = (list: string): string[] =>
  list
    .split("|")
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");
