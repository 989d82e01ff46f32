import type { Status } from "../../document.ts";
import { findings } from "../../words/findings.ts";
import { littleOfIt, muchOfIt, namesFinding, noneOfIt } from "../../words/gaps.ts";
import { isDegree, keyOf, notApplicable, plainAnswer, statusByWord, type Unread } from "../answers/meanings.ts";
import { asksOfGap, asksWholly } from "../headings/asking.ts";
import { phraseTest } from "../texts/phrase-filter.ts";
import { fold } from "../texts/text.ts";
import type { ColumnProfile } from "./column-profile.ts";
import type { ColumnHeading } from "./mark-columns.ts";

/** What the answers of a scale of gaps say, by `keyOf` each. */
export type GapScale = ReadonlyMap<string, Status | Unread>;

const degrees = new Map<string, Status>(
  (
    [
      ["implemented", noneOfIt],
      ["partial", littleOfIt],
      ["not-started", muchOfIt],
    ] as const
  ).flatMap(([status, words]) => words.map((word) => [fold(word), status] as const)),
);
const saysNone = phraseTest(noneOfIt.map(fold));
const isNotApplicable = phraseTest(notApplicable);
const found = new Map(findings.map(([word, status]) => [fold(word), status]));

/** No list of grades is longer, and one text alone is none. */
const [fewest, most] = [2, 8];

/** What an answer about a gap says: no gap that nothing is missing, and one of unknown size nothing. */
const ofGap = (text: string): Status | Unread | undefined => {
  const plain = plainAnswer(text);
  if (plain !== undefined) return plain ? "unread" : "implemented";
  return degrees.get(fold(text)) ?? ofFinding(text);
};

/** What a finding says of how far its control is, where it is called one: "Minor nonconformity". */
const ofFinding = (text: string): Status | undefined => {
  const word = fold(text);
  return (namesFinding.test(text) ? statusByWord.get(word) : undefined) ?? found.get(word);
};

const isLess = (status: Status | Unread | undefined): boolean => status === "partial" || status === "not-started";

/**
 * What the answers of a column say where they tell what is missing of controls, as a heading asks, "Gap?", or as all of them
 * are findings: "None" says there that nothing is.
 */
export const gapScale = (heading: string, texts: readonly string[]): GapScale | undefined => {
  const said: string[] = [];
  for (const text of texts) {
    if (isNotApplicable(text)) continue;
    if (said.length === most) return undefined;
    said.push(text);
  }
  if (said.length < fewest) return undefined;
  const asked = asksOfGap(heading);
  const meaning = asked === "gap" ? ofGap : asked === "finding" ? gradeOf : namedOf;
  const scale = new Map(said.map((text) => [keyOf(text), meaning(text)]));
  const isGraded = [...scale.values()].some(isLess);
  const isScale = asked === "gap" || (isGraded && said.some(saysNone));
  const known = [...scale].flatMap(([word, status]) => (status === undefined ? [] : [[word, status] as const]));
  return isScale && known.length === scale.size ? new Map(known) : undefined;
};

/**
 * "None" beside degrees of what is done, where a heading asks for those: "Total", "Parcial", "Nenhuma". It agrees with a word
 * of the heading, and says elsewhere that nothing was found.
 */
const noneBesideDegrees = (heading: string, texts: readonly string[]): GapScale | undefined => {
  const said = texts.filter(saysNone);
  if (said.length === 0) return undefined;
  const rest = texts.filter((text) => !said.includes(text) && !isNotApplicable(text));
  const isOfDegrees = rest.some((text) => isDegree(fold(text))) && rest.every((text) => statusByWord.has(fold(text)));
  return isOfDegrees && asksWholly(heading, "status")
    ? new Map(said.map((text) => [keyOf(text), "not-started"]))
    : undefined;
};

/** The columns of a table whose answers tell what is missing of controls, or that all is. */
export const gapScales = (
  profiles: readonly ColumnProfile[],
  headingOf: (column: number) => ColumnHeading,
): ReadonlyMap<number, GapScale> =>
  new Map(
    profiles.flatMap(({ column, texts }) => {
      const { lowest } = headingOf(column);
      const scale = gapScale(lowest, texts) ?? noneBesideDegrees(lowest, texts);
      return scale === undefined ? [] : [[column, scale] as const];
    }),
  );

/** The same where the heading asks for findings: a plain yes or no tells nothing of them. */
const gradeOf = (text: string): Status | undefined => degrees.get(fold(text)) ?? ofFinding(text);

/** The same under any heading, where each answer but "none" is called a finding. */
const namedOf = (text: string): Status | undefined => {
  if (saysNone(text)) return "implemented";
  return namesFinding.test(text) ? ofFinding(text) : undefined;
};
