import type { FrameworkId } from "../catalog/framework.ts";
import type { Library } from "../crosswalk/library.ts";
import { fail, ok, type Result } from "../messages/issue.ts";
import { controlOf } from "./arguments.ts";
import type { CellContent } from "./definition.ts";

/**
 * The controls that a range lists, all of one framework. Where the ids do not say which, it is the one framework that
 * has them all: A.5.1 alone could be of three, A.5.1 to A.8.34 are of one.
 */
export const controlsOf = (
  library: Library,
  cells: readonly CellContent[],
): Result<{ readonly framework: FrameworkId; readonly ids: readonly string[] }> => {
  if (cells.length === 0) return fail("functions.no-controls");
  const readings = library.catalog.frameworks.map((framework) => {
    const found = cells.map((cell) => controlOf(library, cell, framework.id));
    const ids = found.flatMap((one) => (one.ok && one.value.framework === framework.id ? [one.value.id] : []));
    return { framework: framework.id, ids, issue: found.find((one) => !one.ok) };
  });
  const complete = readings.filter((reading) => reading.ids.length === cells.length);
  const [only] = complete;
  if (only && complete.length === 1) return ok({ framework: only.framework, ids: only.ids });
  if (complete.length > 1) {
    return fail("functions.several-frameworks", { candidates: complete.map((one) => one.framework).join(", ") });
  }
  const [nearest] = [...readings].sort((a, b) => b.ids.length - a.ids.length);
  return nearest?.issue && !nearest.issue.ok && nearest.ids.length > 0
    ? nearest.issue
    : fail("functions.unrelated-controls");
};
