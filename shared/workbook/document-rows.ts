import type { CatalogFramework } from "../catalog/catalog.ts";
import type { Library } from "../crosswalk/library.ts";
import { say } from "../messages/say.ts";
import type { Soa, SoaItem } from "../soa/document.ts";
import { typedControls } from "../soa/exchange/workbook-control.ts";
import type { PlanValue } from "./plan.ts";

const filled = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== "" && !(Array.isArray(value) && value.length === 0);

/** What a row says beside its id and its title. */
const saysMore = ({ control, framework, title, ...rest }: SoaItem): boolean =>
  Object.entries(rest).some(([key, value]) =>
    key === "extra" ? Object.values(rest.extra ?? {}).some(filled) : filled(value),
  );

/** What a sheet shows in a row although the document does not say it, in words. */
const shownBeyond = (framework: CatalogFramework | undefined, item: SoaItem): string[] => {
  const control = framework?.isLeaf(item.control) ? framework.get(item.control) : undefined;
  return [
    ...(control && !filled(item.title) ? [say("workbook.row.no-title")] : []),
    ...(control?.kind === "clause" && typeof item.applicable !== "boolean" ? [say("workbook.row.undecided")] : []),
  ];
};

/** Whether a sheet without the column gives the row back: a row of the template that nobody touched says nothing. */
const isPlain = (library: Library, home: CatalogFramework | undefined, item: SoaItem): boolean => {
  if (item.framework !== undefined || home === undefined || shownBeyond(home, item).length > 0) return false;
  if (home.isLeaf(item.control)) {
    const always = home.get(item.control)?.kind === "clause" && item.applicable === true;
    return saysMore(always ? { ...item, applicable: null } : item);
  }
  const titled = (item.title ?? "").trim() !== "";
  const isAlone = [true, false].every((annexOnly) => {
    const named = typedControls(library, { framework: home.id, annexOnly, titled }, item.control);
    if (named === undefined || named.kind === "unknown") return false;
    const [only, ...others] = named.kind === "own" ? [named.control] : named.controls;
    const more = named.kind === "controls" && (named.more || others.length > 0);
    return !more && only?.framework === home.id && only.id === item.control;
  });
  return isAlone && (saysMore(item) || filled(item.title));
};

/**
 * The place of every row in its document, with what the sheet shows beyond it: `12, no title`. Undefined where the
 * sheets tell as much without it: rows in the standard's order, own rows last, each with its title and something more.
 */
export const documentRows = (library: Library, soa: Soa): ReadonlyMap<SoaItem, PlanValue> | undefined => {
  const home = library.catalog.get(soa.framework);
  const leaves = new Map(home?.leaves.map((leaf, order) => [leaf.id, leaf.kind === "clause" ? order : order + 1e6]));
  let last = -1;
  const plain = soa.items.every((item) => {
    const place = leaves.get(item.control);
    const inOrder = place === undefined || place > last;
    last = place ?? Number.MAX_SAFE_INTEGER;
    return inOrder && isPlain(library, home, item);
  });
  if (plain) return undefined;
  return new Map(
    soa.items.map((item, index) => {
      const beyond = shownBeyond(library.catalog.get(item.framework ?? soa.framework), item);
      return [item, beyond.length === 0 ? index + 1 : [index + 1, ...beyond].join(", ")];
    }),
  );
};

/** A row's place in its document, and what the sheet shows in it that the document does not say. */
export interface DocumentRow {
  readonly place: number;
  readonly untitled: boolean;
  readonly undecided: boolean;
}

/** What a cell of the column says; undefined where it says something else. */
export const readDocumentRow = (text: string): DocumentRow | undefined => {
  const [place = "", ...words] = text.trim().split(", ");
  const untitled = words.includes(say("workbook.row.no-title"));
  const undecided = words.includes(say("workbook.row.undecided"));
  return /^\d{1,7}$/.test(place) && words.length === Number(untitled) + Number(undecided)
    ? { place: Number(place), untitled, undecided }
    : undefined;
};
