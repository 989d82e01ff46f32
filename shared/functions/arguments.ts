import type { CatalogFramework } from "../catalog/catalog.ts";
import { type ControlReference, qualify } from "../catalog/reference.ts";
import type { Library } from "../crosswalk/library.ts";
import { fail, type Result } from "../messages/issue.ts";
import type { Argument, CellContent } from "./definition.ts";

const isRange = (argument: Argument): argument is readonly (readonly CellContent[])[] => Array.isArray(argument);

/** The one cell of a scalar argument; a range given in its place counts by its first cell. */
export const cellOf = (argument: Argument): CellContent => (isRange(argument) ? argument[0]?.[0] : argument);

/** The cells of a range, row by row; undefined where the argument was left out. */
export const cellsOf = (argument: Argument): readonly CellContent[] | undefined => {
  if (argument === undefined || argument === null) return undefined;
  return isRange(argument) ? argument.flat() : [argument];
};

export const textOf = (cell: CellContent): string => (cell === undefined || cell === null ? "" : String(cell).trim());

/** The text of an optional argument; undefined where it was left out or is an empty cell. */
export const optionalText = (argument: Argument): string | undefined => textOf(cellOf(argument)) || undefined;

/** A framework that has to be named. */
export const frameworkOf = ({ catalog }: Library, argument: Argument): Result<CatalogFramework> => {
  const text = textOf(cellOf(argument));
  return text === "" ? fail("functions.framework-missing") : catalog.resolveFramework(text);
};

/**
 * A control by a cell's content. A number with one decimal may have lost a zero (5.10 became 5.1): where both ids
 * exist it is an issue that names them, never a guess.
 */
export const controlOf = (
  { catalog }: Library,
  content: CellContent,
  framework: string | undefined,
): Result<ControlReference> => {
  const written = textOf(content);
  const reference = catalog.resolveControl(written, framework);
  if (typeof content !== "number" || !/^\d+\.\d$/.test(written)) return reference;
  const longer = catalog.resolveControl(`${written}0`, framework);
  if (!longer.ok) return longer.issues[0]?.code === "catalog.ambiguous-control" ? longer : reference;
  if (!reference.ok) return reference.issues[0]?.code === "catalog.ambiguous-control" ? reference : longer;
  const candidates = [reference.value, longer.value].map((one) => qualify(one.framework, one.id)).join(", ");
  return fail("functions.number-ambiguous", { number: written, candidates });
};
