import { fail, ok } from "../messages/issue.ts";
import { destinations } from "../soa/destinations.ts";
import { cellOf, controlOf, frameworkOf, optionalText } from "./arguments.ts";
import type { LibraryFunction } from "./definition.ts";
import * as parameter from "./parameters.ts";
import { crosswalkBetween } from "./relations.ts";

const oldEdition = "iso-27001-2013";
const newEdition = "iso-27001-2022";

/** Where a control of ISO/IEC 27001:2013 is in the 2022 edition, joined by `; `. */
export const migrate: LibraryFunction = {
  id: "MIGRATE",
  describe: "functions.migrate",
  parameters: [
    parameter.control,
    { ...parameter.from, describe: "functions.parameter.old-edition" },
    { ...parameter.to, describe: "functions.parameter.new-edition", optional: true },
  ],
  result: { type: "string", dimensionality: "scalar" },
  answeredBy: "library",
  answer: (library, [control, from, to]) => {
    const old = frameworkOf(library, optionalText(from) ?? oldEdition);
    if (!old.ok) return old;
    const target = frameworkOf(library, optionalText(to) ?? newEdition);
    if (!target.ok) return target;
    if (old.value.id !== oldEdition || target.value.id !== newEdition) {
      return fail("migrate.no-step", {
        from: old.value.id,
        to: target.value.id,
        known: `${oldEdition} -> ${newEdition}`,
      });
    }
    const reference = controlOf(library, cellOf(control), old.value.id);
    if (!reference.ok) return reference;
    if (reference.value.framework !== old.value.id) {
      return fail("catalog.unknown-control", { control: reference.value.id, framework: old.value.name });
    }
    const crosswalk = crosswalkBetween(library, old.value.id, target.value.id);
    if (!crosswalk.ok) return crosswalk;
    return ok(destinations(reference.value.id, target.value, crosswalk.value).join("; "));
  },
};
