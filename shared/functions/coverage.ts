import { coverageOfControls } from "../crosswalk/coverage.ts";
import { ok } from "../messages/issue.ts";
import { cellsOf, frameworkOf, textOf } from "./arguments.ts";
import { controlsOf } from "./control-range.ts";
import type { LibraryFunction } from "./definition.ts";
import * as parameter from "./parameters.ts";
import { crosswalkBetween } from "./relations.ts";

/** The share, 0 to 1, of the listed controls that has at least one direct mapping; a control listed twice counts once. */
export const coverage: LibraryFunction = {
  id: "COVERAGE",
  describe: "functions.coverage",
  parameters: [parameter.controls, parameter.to],
  result: { type: "number", dimensionality: "scalar" },
  answeredBy: "library",
  answer: (library, [range, to]) => {
    const target = frameworkOf(library, to);
    if (!target.ok) return target;
    const listed = controlsOf(
      library,
      (cellsOf(range) ?? []).filter((cell) => textOf(cell) !== ""),
    );
    if (!listed.ok) return listed;
    const crosswalk = crosswalkBetween(library, listed.value.framework, target.value.id);
    if (!crosswalk.ok) return crosswalk;
    return ok(coverageOfControls(crosswalk.value, listed.value.ids));
  },
};
