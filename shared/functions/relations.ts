import type { ControlReference } from "../catalog/reference.ts";
import type { Crosswalk } from "../crosswalk/crosswalks.ts";
import type { Library } from "../crosswalk/library.ts";
import { fail, ok, type Result } from "../messages/issue.ts";
import { cellOf, controlOf, frameworkOf, optionalText } from "./arguments.ts";
import type { Argument } from "./definition.ts";

/** The direct crosswalk between two frameworks; an issue that names what there is instead. */
export const crosswalkBetween = ({ crosswalks }: Library, from: string, to: string): Result<Crosswalk> => {
  const crosswalk = crosswalks.between(from, to);
  if (crosswalk) return ok(crosswalk);
  const known = crosswalks.pairs.flatMap((pair) =>
    pair.from === from ? [pair.to] : pair.to === from ? [pair.from] : [],
  );
  return fail("catalog.no-crosswalk", { from, to, known: known.join(", ") || "-" });
};

/** The arguments `(control, to, [from])` that MAP, LIST and SOURCE share. */
export const crosswalkQuestion = (
  library: Library,
  [control, to, from]: readonly Argument[],
): Result<{ readonly reference: ControlReference; readonly crosswalk: Crosswalk }> => {
  const target = frameworkOf(library, to);
  if (!target.ok) return target;
  const reference = controlOf(library, cellOf(control), optionalText(from));
  if (!reference.ok) return reference;
  const crosswalk = crosswalkBetween(library, reference.value.framework, target.value.id);
  return crosswalk.ok ? ok({ reference: reference.value, crosswalk: crosswalk.value }) : crosswalk;
};

/** The ids that a control leads to, each once, in the target's order. */
export const targetIds = (crosswalk: Crosswalk, control: string): readonly string[] => [
  ...new Set(crosswalk.targets(control).map((mapping) => mapping.to)),
];

export const noCounterpartOf = (crosswalk: Crosswalk, control: string) =>
  crosswalk.noCounterpart.find((row) => row.control === control);
