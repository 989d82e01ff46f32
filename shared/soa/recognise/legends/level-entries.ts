import { isDone, type Status, statuses } from "../../document.ts";
import { levelContext } from "../../words/levels.ts";
import { byLevel, levelIn } from "../answers/levels.ts";
import { laterLevels } from "../answers/meanings.ts";
import { fold } from "../texts/text.ts";
import { readMeaning } from "./meaning.ts";

/** What a legend says of levels, by their numbers, where it is understood. */
export type Levels = ReadonlyMap<number, Status>;

/** The level that a code is: "3", "L3". */
export const levelCode = (code: string): number | undefined =>
  /^\d$/.test(code) ? Number(code) : /^\p{L}/u.test(code) ? levelIn(code) : undefined;

/** What joins the name of a level and more about it. */
const between = /[,;:/+(–—]|\s(?:and|und|et|y|e|en|i|a|και)\s/iu;
const context: ReadonlySet<string> = new Set(levelContext.map(fold));

const saysNoLess = (words: string): boolean => {
  const { applicable, status } = readMeaning(words);
  return applicable !== false && (status === undefined || isDone(status) || laterLevels.has(fold(words)));
};

/**
 * Whether words name a level of which its number says more than they do, "Gestionado y medible 95 %": a name that stands for
 * different levels in different models, and behind it nothing that is less.
 */
export const namesLaterLevel = (words: string): boolean => {
  const [name = "", ...others] = words.split(between);
  const bare = fold(name)
    .split(" ")
    .filter((word) => !context.has(word) && !/^\d/.test(word))
    .join(" ");
  const isNamed = laterLevels.has(bare) || laterLevels.has(fold(words));
  return isNamed && others.every(saysNoLess);
};

const rank = (status: Status): number => statuses.indexOf(status);

/** Whether what a legend says of levels rises with their numbers, and what this one usually is lies between. */
export const fits = (level: number, levels: Levels): boolean => {
  const known = [...levels].filter(([other]) => other !== level);
  const scale = [...known, [level, byLevel(level)] as const].sort(([a], [b]) => a - b);
  return scale.every(([, status], at) => rank(status) >= rank(scale[at - 1]?.[1] ?? "not-assessed"));
};

/**
 * Whether a level that is explained in words that are not understood is what it usually is. Nothing counts as implemented
 * because of its number where its own words may say less, unless they name a level of a model.
 */
export const staysUsual = (level: number, words: string, levels: Levels): boolean =>
  fits(level, levels) && (!isDone(byLevel(level)) || namesLaterLevel(words));
