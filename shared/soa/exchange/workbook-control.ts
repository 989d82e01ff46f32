import type { ControlReference } from "../../catalog/reference.ts";
import type { Library } from "../../crosswalk/library.ts";

/** An own control is named by a code: short, with a digit in it, of at most two words (`OWN-1`, `Policy 7`). */
const ownCode = /^(?=.*\p{N})[^\s]+(?: [^\s]+)?$/u;
const longestCode = 40;

/**
 * The control that a cell of an assessment sheet names: one of a catalog as people type them (`a 5.1`,
 * `iso-42001-2023:A.2.2`), or an own control by its code; undefined for any other text.
 *
 * @param framework id of the one that the sheet is about.
 * @param annexOnly whether the sheet holds Annex A alone, where `5.1` is no clause.
 */
export const typedControl = (
  library: Library,
  framework: string,
  text: string,
  annexOnly: boolean,
): ControlReference | undefined => {
  const known = library.catalog.get(framework);
  const annex = `A.${text.trim()}`;
  if (annexOnly && known?.isLeaf(annex)) return { framework, id: annex };
  if (known?.get(text) !== undefined) return { framework, id: text };
  const found = library.catalog.resolveControl(text, framework);
  if (found.ok) return found.value;
  const code = text.trim();
  return code.length <= longestCode && ownCode.test(code) ? { framework, id: code } : undefined;
};
