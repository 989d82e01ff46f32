import { ok } from "../messages/issue.ts";
import { joinTargets } from "../workbook/joined.ts";
import type { LibraryFunction } from "./definition.ts";
import * as parameter from "./parameters.ts";
import { crosswalkQuestion } from "./relations.ts";

/** The ids joined by `; `, the same text as in a crosswalk column; blank where no source says anything. */
export const map: LibraryFunction = {
  id: "MAP",
  describe: "functions.map",
  parameters: [parameter.control, parameter.to, parameter.from],
  result: { type: "string", dimensionality: "scalar" },
  answeredBy: "library",
  answer: (library, args) => {
    const question = crosswalkQuestion(library, args);
    if (!question.ok) return question;
    return ok(joinTargets(question.value.crosswalk, question.value.reference.id));
  },
};
