import { ok } from "../messages/issue.ts";
import { cellOf, controlOf, optionalText } from "./arguments.ts";
import type { LibraryFunction } from "./definition.ts";
import * as parameter from "./parameters.ts";

export const title: LibraryFunction = {
  id: "TITLE",
  describe: "functions.title",
  parameters: [parameter.control, parameter.optionalFramework],
  result: { type: "string", dimensionality: "scalar" },
  answeredBy: "library",
  answer: (library, [control, framework]) => {
    const reference = controlOf(library, cellOf(control), optionalText(framework));
    if (!reference.ok) return reference;
    return ok(library.catalog.get(reference.value.framework)?.get(reference.value.id)?.title ?? "");
  },
};
