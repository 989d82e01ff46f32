import type { ColumnRole } from "../../report.ts";
import { asksForFinding, asksForState, asksOfControls } from "../../words/decisions.ts";
import { asksWholly } from "../headings/asking.ts";
import { apart } from "../headings/heading-words.ts";
import { meaningsOf } from "../headings/headings.ts";
import { recencyOf } from "../headings/recency.ts";
import { namesWhole } from "../headings/wholes.ts";
import { namesControls } from "../texts/captions.ts";
import { fold } from "../texts/text.ts";
import { surely } from "./answering.ts";
import { assessments, type Bid } from "./bids.ts";
import { type ColumnProfile, share } from "./column-profile.ts";
import { type ColumnHeading, headingAbove } from "./mark-columns.ts";

/** A score that a part of a heading gives, and the words at its ends. */
interface Part {
  readonly score: number;
  readonly first: string | undefined;
  readonly last: string | undefined;
}

/** Scores that differ by less are the same. */
const precision = 1e6;

/** How much of a heading asks for an answer, where that is a part of it and nothing tells that it is of another time. */
const partAsking = ({ role }: Bid, heading: string): number | undefined => {
  const score =
    role === "applicable" || role === "status"
      ? meaningsOf(heading).find(({ meaning }) => meaning === role)?.score
      : undefined;
  return score === undefined ||
    score >= surely ||
    (role !== "none" && asksWholly(heading, role === "status" ? "status" : "applicable")) ||
    (recencyOf(heading) ?? 0) < 0
    ? undefined
    : score;
};

/**
 * Headings that ask the same of different places or people do so alike, however long the names of these are: of
 * `Applicable Leeds` and `Applicable Cork` none comes before the other.
 */
export const evenly = (bids: readonly Bid[], headingOf: (column: number) => ColumnHeading): readonly Bid[] => {
  const parts = new Map(
    bids.flatMap((bid): readonly (readonly [Bid, Part])[] => {
      const { lowest } = headingOf(bid.column);
      const words = fold(lowest).split(" ");
      const score = partAsking(bid, lowest);
      return score === undefined ? [] : [[bid, { score, first: words[0], last: words.at(-1) }]];
    }),
  );
  return bids.map((bid) => {
    const own = parts.get(bid);
    if (own === undefined) return bid;
    let best = own.score;
    for (const [{ role }, { score, first, last }] of parts)
      if (role === bid.role && (first === own.first || last === own.last)) best = Math.max(best, score);
    return { ...bid, score: Math.round(((bid.score * best) / own.score) * precision) / precision };
  });
};

/** What the columns of parts are worth beside one of the whole. */
const worthOfParts = 0.6;

/**
 * Where columns of several places ask the same and others stand under a word for the whole, those of the whole come first:
 * of `Leeds / Status`, `Cork / Status` and `Group / Progress` the last.
 */
export const wholeFirst = (bids: readonly Bid[], headingOf: (column: number) => ColumnHeading): readonly Bid[] => {
  const places = bids.map((bid) =>
    bid.role === "status" || bid.role === "applicable" ? headingAbove(headingOf(bid.column)) : undefined,
  );
  const isWhole = places.map((place) => place !== undefined && namesWhole(place));
  if (!isWhole.includes(true)) return bids;
  return bids.map((bid, at) => {
    const [place, { lowest }] = [places[at], headingOf(bid.column)];
    if (place === undefined || isWhole[at] === true) return bid;
    const isPart = bids.some(
      ({ role, column }, other) =>
        role === bid.role &&
        places[other] !== undefined &&
        places[other] !== place &&
        headingOf(column).lowest === lowest,
    );
    const hasWhole = bids.some(({ role }, other) => role === bid.role && isWhole[other] === true);
    return isPart && hasWhole ? { ...bid, score: bid.score * worthOfParts } : bid;
  });
};

/** What a column of the latest version or month has before others that ask for the same role alike. */
const worthOfLatest = 0.15;

/** Of columns that ask for the same role alike, the one of the latest version, year or month comes first. */
export const byLatest = (bids: readonly Bid[], headingOf: (column: number) => string): readonly Bid[] => {
  const times = new Map(bids.map(({ column }) => [column, recencyOf(headingOf(column))]));
  return bids.map((bid) => {
    const others = bids.flatMap(({ role, column }) => (role === bid.role ? (times.get(column) ?? []) : []));
    // Beside what is only aimed at, a heading that says nothing of the time is of what is.
    const own = times.get(bid.column) ?? (others.every((other) => other < 0) ? 0 : undefined);
    if (own === undefined) return bid;
    const isLatest = others.every((other) => other <= own) && others.some((other) => other < own);
    return isLatest ? { ...bid, score: bid.score + worthOfLatest } : bid;
  });
};

/** What a column of any state is worth beside one of the state of controls. */
const worthOfAnyState = 0.5;
const oneWord = /^\s*\p{L}+\s*$/u;

/**
 * Where a column names the state of controls, one that is headed by a bare word for a state comes behind it: beside
 * "Control state" the "Status" of a program's own is how far the work on the row is. Not where its words are of controls.
 */
export const ofControlsFirst = (
  bids: readonly Bid[],
  headingOf: (column: number) => ColumnHeading,
  profiles: ReadonlyMap<number, ColumnProfile>,
): readonly Bid[] => {
  const statuses = bids.filter(({ role, unasked }) => role === "status" && unasked === undefined);
  const isBare = ({ column }: Bid): boolean => {
    const { heading, lowest } = headingOf(column);
    const texts = profiles.get(column)?.texts ?? [];
    return (
      heading === lowest &&
      oneWord.test(lowest) &&
      asksForState.test(lowest) &&
      !texts.some((text) => asksOfControls.test(text))
    );
  };
  const isOfControls = ({ column }: Bid): boolean => {
    const { lowest } = headingOf(column);
    const one = profiles.get(column);
    const words = fold(apart(lowest)).split(" ");
    return (
      one !== undefined &&
      words.length > 1 &&
      share(one.status, one.filled) >= 0.5 &&
      asksWholly(lowest, "status") &&
      (asksOfControls.test(lowest) || words.some(namesControls))
    );
  };
  const bare = statuses.filter(isBare);
  if (bare.length === 0 || !statuses.some((bid) => !bare.includes(bid) && isOfControls(bid))) return bids;
  return bids.map((bid) => (bare.includes(bid) ? { ...bid, score: bid.score * worthOfAnyState } : bid));
};

const isAssessment = (heading: string): boolean =>
  asksForFinding.test(heading) ||
  fold(heading)
    .split(" ")
    .some((word) => assessments.has(word));

/** Columns that answer what another one was taken for, by that one's role: they are kept, and compared with it. */
export const comparedColumns = (
  spare: readonly ColumnProfile[],
  bids: readonly Bid[],
  headingOf: (column: number) => ColumnHeading,
  byRole: ReadonlyMap<ColumnRole, number>,
): { readonly otherStatus: readonly number[]; readonly otherApplicable: readonly number[] } => {
  const isUnknown = (column: number): boolean => meaningsOf(headingOf(column).heading).length === 0;
  const others = (role: "status" | "applicable", isHeaded: (one: ColumnProfile) => boolean): readonly number[] => {
    const taken = byRole.get(role);
    // Beside a column that only its answers tell, others with such answers are of its kind.
    const likewise = taken !== undefined && isUnknown(taken);
    return spare.flatMap((one) => {
      const { column } = one;
      const isLike =
        isUnknown(column) &&
        (likewise || (role === "status" && isAssessment(headingOf(column).lowest))) &&
        bids.some((bid) => bid.role === role && bid.column === column);
      return isLike || isHeaded(one) ? column : [];
    });
  };
  return {
    otherStatus: others(
      "status",
      ({ column, status, filled }) =>
        share(status, filled) >= 0.6 &&
        bids.some((bid) => bid.role === "status" && bid.column === column && bid.unasked === undefined) &&
        meaningsOf(headingOf(column).lowest).some(({ meaning, score }) => meaning === "status" && score > 0.6),
    ),
    otherApplicable: others("applicable", ({ column, yesNo, filled }) => {
      const { lowest, heading } = headingOf(column);
      return (
        share(yesNo, filled) >= 0.6 &&
        bids.some((bid) => bid.role === "applicable" && bid.column === column && bid.unasked === undefined) &&
        [lowest, heading].some((text) => meaningsOf(text)[0]?.meaning === "applicable")
      );
    }),
  };
};
