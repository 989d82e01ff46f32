import { ok } from "../messages/issue.ts";
import { say } from "../messages/say.ts";
import type { LibraryFunction } from "./definition.ts";
import * as parameter from "./parameters.ts";
import { crosswalkQuestion } from "./relations.ts";

/** Who states what MAP shows: title, publisher and edition of each source, joined by `; `; blank where nobody does. */
export const source: LibraryFunction = {
  id: "SOURCE",
  describe: "functions.source",
  parameters: [parameter.control, parameter.to, parameter.from],
  result: { type: "string", dimensionality: "scalar" },
  answeredBy: "library",
  answer: (library, args) => {
    const question = crosswalkQuestion(library, args);
    if (!question.ok) return question;
    const { crosswalk, reference } = question.value;
    const stated = crosswalk.targets(reference.id).map((mapping) => mapping.source);
    const denied = crosswalk.noCounterpart.filter((row) => row.control === reference.id).map((row) => row.source);
    const ids = new Set(stated.length > 0 ? stated : denied);
    return ok(
      crosswalk.sources
        .filter((one) => ids.has(one.id))
        .map(({ title, publisher }) => say("functions.source-line", { title, publisher }))
        .join("; "),
    );
  },
};
