import { phrasesOf } from "../../words/language.ts";
import { everywhere } from "../../words/places.ts";
import { subjects } from "../../words/statements.ts";

const oneOf = (phrases: readonly string[]): string => [...phrases].sort((a, b) => b.length - a.length).join("|");

const all = `(?:${oneOf(phrasesOf(everywhere))})`;
const nouns = `(?:${oneOf(subjects)})`;
const joining = "(?:of|in|under|from|von|aus|in|unter|de|del|des|du|di|da|do|dei|van|onder|z|w|ze|pod)";

/** A sign for any number behind the last dot of an id: `A.11.1.x`, `A.7.*`. */
const anyNumber = /^[.·](?:x|\*)(?![\p{L}\p{N}*])/iu;
/** All of them, behind an id up to the end: "A.11.1 (all)", "A.11.1 – all controls", "A.11.1 Secure areas (all)". */
const allBehind = new RegExp(
  `^\\s*(?:[-–—:,]?\\s*${all}(?:\\s+${nouns})?|.{0,80}[([]\\s*${all}(?:\\s+${nouns})?\\s*[)\\]])\\s*$`,
  "iu",
);
/** The same before an id with which the text goes on: "All of A.14.2", "Alle Maßnahmen aus A.8". */
const allBefore = new RegExp(`^\\s*${all}(?:\\s+${nouns})?(?:\\s+${joining})?\\s*$`, "iu");

/** How long a sign for any number is that stands behind an id; 0 where none does. */
export const signOfAny = (behind: string): number => anyNumber.exec(behind)?.[0].length ?? 0;

/** Whether the words around the one id of a cell say that all controls below it are meant. */
export const saysAllOf = (before: string, behind: string): boolean => allBehind.test(behind) || allBefore.test(before);
