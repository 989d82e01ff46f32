import { fail, ok } from "../messages/issue.ts";
import { cellOf, controlOf, optionalText, textOf } from "./arguments.ts";
import type { LibraryFunction } from "./definition.ts";
import * as parameter from "./parameters.ts";
import { findPropertyName, propertiesOf, propertyNames } from "./properties.ts";

/** Several values are joined by `; `; blank where the control has none of that name. */
export const attribute: LibraryFunction = {
  id: "ATTRIBUTE",
  describe: "functions.attribute",
  parameters: [
    parameter.control,
    { name: "attribute", describe: "functions.parameter.attribute", type: "string", dimensionality: "scalar" },
    parameter.optionalFramework,
  ],
  result: { type: "string", dimensionality: "scalar" },
  answeredBy: "library",
  answer: (library, [control, attributeName, frameworkName]) => {
    const reference = controlOf(library, cellOf(control), optionalText(frameworkName));
    if (!reference.ok) return reference;
    const framework = library.catalog.get(reference.value.framework);
    const found = framework?.get(reference.value.id);
    if (!framework || !found) return ok("");
    const typed = textOf(cellOf(attributeName));
    const name = findPropertyName(framework, typed);
    if (name === undefined) {
      const known = propertyNames(framework).join(", ");
      return fail("functions.unknown-attribute", { attribute: typed, framework: framework.name, known });
    }
    return ok(propertiesOf(framework, found).find((property) => property.name === name)?.value ?? "");
  },
};
