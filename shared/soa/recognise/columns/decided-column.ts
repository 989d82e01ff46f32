import { asksForOthers } from "../../words/decisions.ts";
import { readYesNo } from "../answers/meanings.ts";
import { asksWhere, namesPlaces } from "../answers/places.ts";
import { namedBeside } from "../headings/asking.ts";
import { meaningsOf } from "../headings/headings.ts";
import { asksOtherwise } from "../headings/other-questions.ts";
import { recencyOf } from "../headings/recency.ts";
import { answersPlainly, surely } from "./answering.ts";
import { asksForBoth, tellsApart } from "./both-answers.ts";
import type { ColumnProfile } from "./column-profile.ts";
import { type ColumnHeading, headingAbove } from "./mark-columns.ts";
import { type PairedAnswers, pairedAnswers } from "./paired-answers.ts";

/** What the column of the applicability says besides. */
export interface DecidedColumn {
  /** Other columns that say of other places whether controls apply, under one heading that asks where or in headings that name them. */
  readonly places: readonly number[];
  /** It names where or to whom controls apply. */
  readonly namesPlaces: boolean;
  /** It says how far controls are as well. */
  readonly answersBoth: boolean;
  /** It does so in pairs of answers, one to each question. */
  readonly pairs: PairedAnswers | undefined;
}

/** Of a column of which nothing more is known. */
export const plainlyDecided: DecidedColumn = { places: [], namesPlaces: false, answersBoth: false, pairs: undefined };

/** Whether a heading under one that asks for the applicability only names a part of the organization: no answer, time or field. */
const namesPart = ({ lowest }: ColumnHeading): boolean =>
  meaningsOf(lowest).length === 0 && recencyOf(lowest) === undefined && readYesNo(lowest) === undefined;

const asksWhether = (heading: string): boolean =>
  meaningsOf(heading).some(({ meaning, score }) => meaning === "applicable" && score >= surely);

/**
 * The columns that ask of a place each whether controls apply there, side by side: `Applicable Berlin`, `Applicable Munich`.
 * One alone may name anything.
 */
export const columnsOfPlaces = (
  columns: Iterable<ColumnProfile>,
  headingOf: (column: number) => ColumnHeading,
): ReadonlySet<number> => {
  const found = [...columns].flatMap((one) => {
    const name = answersPlainly(one) ? namedBeside(headingOf(one.column).lowest, "applicable") : undefined;
    return name === undefined || asksOtherwise(name) || asksForOthers.test(name) ? [] : one.column;
  });
  return new Set(found.length > 1 ? found : []);
};

/** Reads what the column of the applicability says besides; `others` say of the rows whether they apply, too. */
export const decidedColumn = (
  one: ColumnProfile | undefined,
  headingOf: (column: number) => ColumnHeading,
  others: readonly number[],
  places: ReadonlySet<number>,
): DecidedColumn => {
  if (one === undefined) return plainlyDecided;
  const heading = headingOf(one.column);
  const asked = headingAbove(heading);
  const beside = asked === undefined ? [] : others.filter((other) => headingAbove(headingOf(other)) === asked);
  const isOfPlaces = (): boolean =>
    asked !== undefined &&
    (asksWhere(asked) ||
      (asksWhether(asked) && [one.column, ...beside].every((column) => namesPart(headingOf(column)))));
  return {
    places:
      beside.length > 0 && isOfPlaces()
        ? beside
        : others.filter((other) => places.has(one.column) && places.has(other)),
    namesPlaces: asksWhere(heading.lowest) && namesPlaces(one.texts),
    answersBoth: asksForBoth(heading.lowest) && tellsApart(one.texts),
    pairs: pairedAnswers(heading.lowest, one.texts),
  };
};
