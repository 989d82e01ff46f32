import { isBlank } from "../answers/marks.ts";
import { cellAt } from "../sheets/sheet.ts";
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

/** The controls of whose rows a table says whether they apply, or how far they are. */
const answeredIn = ({ tables }: Family): ReadonlySet<string> => {
  const answered = new Set<string>();
  for (const { roles, resolved, view } of tables) {
    const { byRole, excludedMarks, partMarks, statusMarks } = roles;
    const marks = [excludedMarks, partMarks, ...statusMarks.map(({ column }) => column)];
    const columns = [byRole.get("applicable"), byRole.get("status"), ...marks];
    for (const [index, { ids }] of resolved)
      if (columns.some((column) => column !== undefined && !isBlank(cellAt(view.rows[index], column))))
        for (const { framework, id } of ids) answered.add(`${framework}:${id}`);
  }
  return answered;
};

/** Whether tables with the same controls answer for others each: parts that list them all, a form that is not filled in. */
const answerApart = (one: Family, other: Family): boolean => {
  const [own, before] = [answeredIn(one), answeredIn(other)];
  const shared = [...own].filter((control) => before.has(control)).length;
  return shared * 2 < Math.min(own.size, before.size) || own.size === 0 || before.size === 0;
};

/**
 * Whether a table states the same things of the same controls as an earlier one: under its headings, or with answers all
 * of which that has too, or with decisions and reasons as that has. A table that adds its own kind of answer does not.
 */
const statesAnew = (other: Family, first: Family): boolean => {
  if (!shareMost(other, first) || answerApart(other, first)) return false;
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
