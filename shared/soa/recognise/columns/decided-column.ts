import { asksWhere, namesPlaces } from "../answers/places.ts";
import { asksForBoth, tellsApart } from "./both-answers.ts";
import type { ColumnProfile } from "./column-profile.ts";
import type { ColumnHeading } from "./mark-columns.ts";

/** What the column of the applicability says besides. */
export interface DecidedColumn {
  /** Other columns that say of other places whether controls apply, under the one heading that asks where. */
  readonly places: readonly number[];
  /** It names where or to whom controls apply. */
  readonly namesPlaces: boolean;
  /** It says how far controls are as well. */
  readonly answersBoth: boolean;
}

/** Of a column of which nothing more is known. */
export const plainlyDecided: DecidedColumn = { places: [], namesPlaces: false, answersBoth: false };

/** The heading over several columns that a column's own stands under. */
const above = ({ heading, lowest }: ColumnHeading): string | undefined =>
  heading.endsWith(` / ${lowest}`) ? heading.slice(0, -` / ${lowest}`.length) : undefined;

/** Reads what the column of the applicability says besides; `others` say of the rows whether they apply, too. */
export const decidedColumn = (
  one: ColumnProfile | undefined,
  headingOf: (column: number) => ColumnHeading,
  others: readonly number[],
): DecidedColumn => {
  if (one === undefined) return plainlyDecided;
  const heading = headingOf(one.column);
  const asked = above(heading);
  const isOfPlaces = asked !== undefined && asksWhere(asked);
  return {
    places: isOfPlaces ? others.filter((other) => above(headingOf(other)) === asked) : [],
    namesPlaces: asksWhere(heading.lowest) && namesPlaces(one.texts),
    answersBoth: asksForBoth(heading.lowest) && tellsApart(one.texts),
  };
};
