import type { Status } from "../../document.ts";
import { levelAbbreviations, levelNouns } from "../../words/levels.ts";

/** How far a level from 0 to 5 is: the third, "defined", is the first that counts as implemented. */
export const byLevel = (level: number): Status => (level < 1 ? "not-started" : level < 3 ? "partial" : "implemented");

const numbered = /^([0-5](?:[.,]\d+)?)(?:\s*\/\s*5)?$/;
const abbreviated = new RegExp(`^(?:${levelAbbreviations.join("|")})[ .-]?([0-5])$`, "iu");
const named = new RegExp(`^(?:${[...levelNouns, "l", "ml"].join("|")})[ .-]?\\s*([0-5])(?![\\p{L}\\d])`, "iu");

/** The level that a text is, as a number or with a letter or two before it: "3", "2,5", "4/5", "L3", "ML2". */
export const levelIn = (text: string): number | undefined => {
  const [, digits] = numbered.exec(text) ?? abbreviated.exec(text) ?? [];
  return digits === undefined ? undefined : Number(digits.replace(",", "."));
};

/** The level that a text names in words before others, and those: "Level 4 (target)". */
export const levelNamed = (text: string): readonly [level: number, rest: string] | undefined => {
  const [whole = "", digit] = named.exec(text) ?? [];
  return digit === undefined ? undefined : [Number(digit), text.slice(whole.length)];
};
