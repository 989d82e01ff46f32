import type { CatalogFramework } from "../../catalog/catalog.ts";
import type { ControlReference } from "../../catalog/reference.ts";
import type { Library } from "../../crosswalk/library.ts";
import { textCell } from "../../workbook/grid.ts";
import type { IdReading, IdToken } from "../recognise/ids/id-reading.ts";
import { readIds } from "../recognise/ids/ids.ts";

/** An own control is named by a code: short, with a digit in it, of one word, or of two where it has a title. */
const ownCode = /^(?=.*\p{N})[^\s]+(?<second> [^\s]+)?$/u;
const longestCode = 40;
/** Ids behind the name of a framework are that one's. */
const qualified = /\p{L}{2}[^\s,;]*:\s?(?:A\.?)?\d/iu;

/** What a cell for a control names. */
export type TypedControls =
  | {
      readonly kind: "controls";
      /** In the order of the cell, at least one. */
      readonly controls: readonly ControlReference[];
      /** Whether the cell says more than its ids, such as a title behind one. */
      readonly more: boolean;
    }
  /** A control that no catalog has, by its code. */
  | { readonly kind: "own"; readonly control: ControlReference }
  /** A number of Annex A, or an id behind the name of its framework, that the framework does not have. */
  | { readonly kind: "unknown"; readonly id: string };

/** Whether a catalog has a row of its own for a control. */
export const isCatalogRow = (library: Library, { framework, id }: ControlReference): boolean => {
  const found = library.catalog.resolveFramework(framework);
  return found.ok && found.value.isLeaf(id);
};

/** Where a control is typed. */
export interface TypedPlace {
  /** Id of the framework that the sheet is about. */
  readonly framework: string;
  /** Whether the sheet holds Annex A alone, where `5.1` is no clause. */
  readonly annexOnly: boolean;
  /** Whether the row has a title: a total has none. */
  readonly titled: boolean;
}

/** One control as people type it, or undefined. */
const typedControl = (
  library: Library,
  { framework, annexOnly }: TypedPlace,
  text: string,
): ControlReference | undefined => {
  const known = library.catalog.get(framework);
  const annex = `A.${text.trim()}`;
  if (annexOnly && known?.isLeaf(annex)) return { framework, id: annex };
  if (known?.get(text) !== undefined) return { framework, id: text };
  const found = library.catalog.resolveControl(text, framework);
  return found.ok ? found.value : undefined;
};

/** The control or clause of a number; on a sheet of Annex A alone a number without the A is of it too. */
const idOf = (known: CatalogFramework, { annex, key }: IdToken, annexOnly: boolean): string | undefined => {
  const inAnnex = `A.${key}`;
  if (annex) return known.isLeaf(inAnnex) ? inAnnex : undefined;
  return (annexOnly ? [inAnnex, key] : [key, inAnnex]).find((id) => known.isLeaf(id));
};

/** Whether a number is Annex A's: by its A, or by its section on a sheet of Annex A alone. */
const isAnnex = (known: CatalogFramework, { annex, parts }: IdToken, annexOnly: boolean): boolean =>
  annex || (annexOnly && parts.length > 1 && known.get(`A.${parts[0]}`) !== undefined);

/** The controls of several ids and ranges, or of one with its title. */
const several = (known: CatalogFramework, reading: IdReading, annexOnly: boolean): TypedControls | undefined => {
  const ids: string[] = [];
  for (const [index, token] of reading.tokens.entries()) {
    const id = idOf(known, token, annexOnly);
    if (id === undefined)
      return isAnnex(known, token, annexOnly) ? { kind: "unknown", id: `A.${token.key}` } : undefined;
    const start = reading.ranges.some(([, to]) => to === index) ? ids.at(-1) : undefined;
    const [from, to] = [start ?? id, id].map((one) => known.leaves.findIndex((leaf) => leaf.id === one));
    const between = start === undefined ? [] : known.leaves.slice((from ?? 0) + 1, to).map((leaf) => leaf.id);
    ids.push(...between, id);
  }
  return {
    kind: "controls",
    controls: [...new Set(ids)].map((id) => ({ framework: known.id, id })),
    more: reading.shape !== "only",
  };
};

/**
 * The controls that a cell of an assessment sheet names: of a catalog as people type them (`a 5.1`,
 * `iso-42001-2023:A.2.2`), several of them, one with its title, or an own control by its code; undefined for any other
 * text.
 */
export const typedControls = (library: Library, place: TypedPlace, text: string): TypedControls | undefined => {
  const single = typedControl(library, place, text);
  if (single !== undefined) return { kind: "controls", controls: [single], more: false };
  const parts = text.split(/[,;\n]/).filter((part) => part.trim() !== "");
  const listed = parts.flatMap((part) => typedControl(library, place, part) ?? []);
  if (listed.length > 0 && listed.length === parts.length) return { kind: "controls", controls: listed, more: false };
  const named = text.slice(0, Math.max(0, text.lastIndexOf(":")));
  if (library.catalog.resolveFramework(named).ok) return { kind: "unknown", id: text.trim() };
  const known = library.catalog.get(place.framework);
  const reading = readIds(textCell(text));
  if (known !== undefined && reading !== undefined && reading.shape !== "embedded" && !qualified.test(text)) {
    const found = several(known, reading, place.annexOnly);
    if (found !== undefined) return found;
  }
  const code = text.trim();
  const match = code.length <= longestCode ? ownCode.exec(code) : null;
  if (match === null || (match.groups?.second !== undefined && !place.titled)) return undefined;
  return { kind: "own", control: { framework: place.framework, id: code } };
};
