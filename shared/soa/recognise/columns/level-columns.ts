import { currentWords, levelNouns, levelWords } from "../../words/levels.ts";
import { levelIn } from "../answers/levels.ts";
import type { ColumnTone } from "../answers/tone.ts";
import { recencyOf } from "../headings/recency.ts";
import { fold } from "../texts/text.ts";
import { type ColumnProfile, share } from "./column-profile.ts";
import type { ColumnHeading } from "./mark-columns.ts";

const [levels, currents, nouns] = [levelWords, currentWords, levelNouns].map((words) => new Set(words.map(fold)));

/** A scale of maturity goes so far at least, and begins at nothing; one of fewer levels is somebody's own. */
const leastHighest = 4;
const mostWords = 4;

/** Whether a heading names a level and nothing else than that it is of now: "Poziom obecny". */
const namesLevel = (heading: string): boolean => {
  const words = fold(heading).split(" ", mostWords + 1);
  return (
    words.length <= mostWords &&
    words.some((word) => levels?.has(word)) &&
    words.every((word) => levels?.has(word) || currents?.has(word)) &&
    (recencyOf(heading) ?? 0) >= 0
  );
};

const hasNothing = ({ texts }: ColumnProfile): boolean => texts.some((text) => levelIn(text.trim()) === 0);

/**
 * Whether numbers that begin at 1 stand under a heading that names a level and not of what: nobody says how many there are,
 * and whether the first is nothing yet.
 */
export const countsFromOne = (one: ColumnProfile, heading: string): boolean =>
  share(one.levels, one.filled) >= 0.6 &&
  !hasNothing(one) &&
  fold(heading)
    .split(" ")
    .every((word) => nouns?.has(word) || currents?.has(word));

/** The column of levels from 0 that is headed by that word, and by no word for what is only aimed at. */
export const levelColumn = (
  spare: readonly ColumnProfile[],
  tones: ReadonlyMap<number, ColumnTone>,
  headingOf: (column: number) => ColumnHeading,
): number | undefined =>
  spare.find(
    (one) =>
      one.filled > 0 &&
      share(one.levels, one.filled) >= 0.6 &&
      (tones.get(one.column)?.scale ?? 0) >= leastHighest &&
      hasNothing(one) &&
      namesLevel(headingOf(one.column).lowest),
  )?.column;
