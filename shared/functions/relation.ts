import { ok } from "../messages/issue.ts";
import { say } from "../messages/say.ts";
import { cellOf, controlOf } from "./arguments.ts";
import type { LibraryFunction } from "./definition.ts";
import * as parameter from "./parameters.ts";
import { crosswalkBetween, noCounterpartOf } from "./relations.ts";

/** Where sources differ, each relationship once, joined by `; `. Blank where no source relates the two. */
export const relation: LibraryFunction = {
  id: "RELATION",
  describe: "functions.relation",
  parameters: [
    parameter.control,
    { name: "target", describe: "functions.parameter.target", type: "any", dimensionality: "scalar" },
  ],
  result: { type: "string", dimensionality: "scalar" },
  answeredBy: "library",
  answer: (library, [control, target]) => {
    const from = controlOf(library, cellOf(control), undefined);
    if (!from.ok) return from;
    const to = controlOf(library, cellOf(target), undefined);
    if (!to.ok) return to;
    const crosswalk = crosswalkBetween(library, from.value.framework, to.value.framework);
    if (!crosswalk.ok) return crosswalk;
    const stated = crosswalk.value.targets(from.value.id).filter((mapping) => mapping.to === to.value.id);
    if (stated.length > 0) return ok([...new Set(stated.map((mapping) => mapping.relationship))].join("; "));
    return ok(noCounterpartOf(crosswalk.value, from.value.id) ? say("workbook.no-counterpart") : "");
  },
};
