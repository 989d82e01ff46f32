import type { Library } from "../../crosswalk/library.ts";
import { textCell } from "../../workbook/grid.ts";
import type { Soa, SoaItem } from "../document.ts";
import { clauseOf } from "./clause-date.ts";
import { typedControls } from "./workbook-control.ts";

/** Whether a row says anything beside what it is about. */
const saysMore = ({ control, applicable, ...more }: SoaItem): boolean =>
  typeof applicable === "boolean" || Object.keys(more).length > 0;

/**
 * Whether a row of a CSV is rather one that somebody wrote into it than one of the document that Crossbook wrote there: a
 * control as people type it, or a caption alone.
 */
export const isTyped = (library: Library, { framework }: Pick<Soa, "framework">, item: SoaItem): boolean => {
  const home = library.catalog.get(framework);
  if (home !== undefined && clauseOf(home, textCell(item.control)) !== undefined) return true;
  if (item.framework !== undefined || item.source !== undefined || home?.isLeaf(item.control) === true) return false;
  const titled = (item.title ?? "").trim() !== "";
  const named = typedControls(library, { framework, annexOnly: false, titled }, item.control);
  if (named === undefined) return !saysMore(item);
  return named.kind === "controls";
};
