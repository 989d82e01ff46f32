import { type Family, isAside } from "./families.ts";
import { controlsOf, shareHeadings, shareMost } from "./parts.ts";

/** A part of a statement that is listed once more, as what is left out may be, is smaller than this. */
const leastOfIt = 1 / 3;

const answersOf = ({ tables }: Family): ReadonlySet<string> =>
  new Set(
    tables.flatMap(({ roles: { byRole, excludedMarks, statusMarks } }) => [
      ...byRole.keys(),
      ...(excludedMarks === undefined ? [] : ["applicable"]),
      ...(statusMarks.length === 0 ? [] : ["status"]),
    ]),
  );

const decidesWhy = (answers: ReadonlySet<string>): boolean => answers.has("justification") || answers.has("exclusion");

/**
 * Whether a table states the same things of the same controls as an earlier one: under its headings, or with answers all
 * of which that has too, or with decisions and reasons as that has. A table that adds its own kind of answer does not.
 */
const statesAnew = (other: Family, first: Family): boolean => {
  if (!shareMost(other, first)) return false;
  if (shareHeadings(other, first)) return true;
  const [own, before] = [answersOf(other), answersOf(first)];
  if (!own.has("applicable") || !before.has("applicable")) return false;
  if (controlsOf(other).size < controlsOf(first).size * leastOfIt && !other.tables.some(isAside)) return false;
  return (decidesWhy(own) && decidesWhy(before)) || [...own].every((role) => before.has(role));
};

/**
 * Of families that are taken, the best first, those that are statements of their own beside an earlier one: other sites,
 * other years, copies. They are held against that one and add nothing to it.
 */
export const ownStatements = (families: readonly Family[]): ReadonlyMap<Family, Family> => {
  const own = new Map<Family, Family>();
  for (const [at, family] of families.entries()) {
    const first = family.decides
      ? families.slice(0, at).find((one) => one.decides && !own.has(one) && statesAnew(family, one))
      : undefined;
    if (first !== undefined) own.set(family, first);
  }
  return own;
};
