import { phrasesOf } from "../../words/language.ts";
import { wholes } from "../../words/places.ts";
import { fold } from "../texts/text.ts";

const words: ReadonlySet<string> = new Set(phrasesOf(wholes).map(fold));

/** Whether a heading has a word for the whole of several places: "Group summary". */
export const namesWhole = (heading: string): boolean =>
  fold(heading)
    .split(" ")
    .some((word) => words.has(word));

/** Whether it is nothing but that: beside columns of places, "Overall" answers what these do. */
export const isWholeAlone = (heading: string): boolean =>
  fold(heading)
    .split(" ")
    .every((word) => words.has(word));
