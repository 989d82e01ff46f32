import { ok } from "../messages/issue.ts";
import { joinTargets } from "../workbook/joined.ts";
import type { LibraryFunction } from "./definition.ts";
import * as parameter from "./parameters.ts";
import { crosswalkQuestion, targetIds } from "./relations.ts";

/** The ids of MAP one below the other. */
export const list: LibraryFunction = {
  id: "LIST",
  describe: "functions.list",
  parameters: [parameter.control, parameter.to, parameter.from],
  result: { type: "string", dimensionality: "matrix" },
  answeredBy: "library",
  answer: (library, args) => {
    const question = crosswalkQuestion(library, args);
    if (!question.ok) return question;
    const { crosswalk, reference } = question.value;
    const ids = targetIds(crosswalk, reference.id);
    return ok(ids.length > 0 ? ids.map((id) => [id]) : [[joinTargets(crosswalk, reference.id)]]);
  },
};
