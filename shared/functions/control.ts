import { ok } from "../messages/issue.ts";
import { cellOf, controlOf, optionalText } from "./arguments.ts";
import type { LibraryFunction } from "./definition.ts";
import * as parameter from "./parameters.ts";
import { propertiesOf } from "./properties.ts";

/** The control with its properties: a card where Excel has them, its title elsewhere. */
export const control: LibraryFunction = {
  id: "CONTROL",
  describe: "functions.control",
  parameters: [parameter.control, parameter.optionalFramework],
  result: { type: "any", dimensionality: "scalar" },
  answeredBy: "library",
  answer: (library, [content, frameworkName]) => {
    const reference = controlOf(library, cellOf(content), optionalText(frameworkName));
    if (!reference.ok) return reference;
    const framework = library.catalog.get(reference.value.framework);
    const found = framework?.get(reference.value.id);
    if (!framework || !found) return ok("");
    return ok({
      kind: "card",
      text: found.title,
      properties: [
        { name: "id", value: found.id },
        { name: "framework", value: framework.name },
        { name: "title", value: found.title },
        ...propertiesOf(framework, found),
      ],
    });
  },
};
