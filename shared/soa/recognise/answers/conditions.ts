import { conditional } from "../../words/remainder.ts";
import { fold } from "../texts/text.ts";
import { plainAnswer } from "./meanings.ts";

/** What stands between parts of an answer. In "N/A" a slash stands between none. */
export const partEnds = /[-–—,;:.()\n（）、：；]+|(?<=\p{L}\p{L}\s?)\/|\/(?=\s?\p{L}\p{L})/u;

/** In a longer text a condition may be that under which something is done: "Done. When staff leave, accounts are closed". */
const longestConditional = 60;

/** A yes that is written as an "if" without its accent: "Sí", "Sì". */
const accentedYes = /^\P{L}*s[íì](?!\p{L})/iu;

/** Whether a part of a short text is a condition: "Implemented, if approved", "umgesetzt, sobald Budget da". */
export const setsCondition = (text: string): boolean =>
  text.length <= longestConditional &&
  text
    .split(partEnds)
    .some(
      (part) => !accentedYes.test(part) && plainAnswer(part) === undefined && conditional.exec(fold(part))?.index === 0,
    );
