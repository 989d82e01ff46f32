import type { FrameworkId } from "../catalog/framework.ts";
import { qualify } from "../catalog/reference.ts";
import type { Library } from "../crosswalk/library.ts";
import type { FieldChange } from "../soa/compare-fields.ts";
import type { ComparedRow, Outcome } from "../soa/compare-rows.ts";
import type { Soa } from "../soa/document.ts";

/** A compared row as the sheets show it. */
export interface ComparedLine {
  /** The control's id, with its framework where that is not the later document's. */
  readonly id: string;
  readonly title: string | null;
  readonly row: ComparedRow;
}

/** A field of a row that differs; no field where a row was added or removed that says nothing. */
export interface ChangeLine {
  readonly id: string;
  readonly title: string | null;
  readonly outcome: Outcome;
  readonly change: FieldChange | undefined;
}

/** Where a row stands: the later document's framework first, then the catalog's order; what no catalog holds last. */
const placesOf = (library: Library, home: FrameworkId): ((row: ComparedRow) => readonly [number, number]) => {
  const frameworks = library.catalog.frameworks.map((one) => one.id).filter((id) => id !== home);
  const order = new Map([home, ...frameworks].map((id, index) => [id, index]));
  const controls = new Map(
    library.catalog.frameworks.map((one) => [one.id, new Map(one.controls.map(({ id }, index) => [id, index]))]),
  );
  return ({ framework, control }) => [
    order.get(framework) ?? order.size,
    controls.get(framework)?.get(control) ?? Number.MAX_SAFE_INTEGER,
  ];
};

/** The compared rows with readable ids and titles, in the order of the standard. */
export const comparedLines = (library: Library, after: Soa, rows: readonly ComparedRow[]): ComparedLine[] => {
  const placeOf = placesOf(library, after.framework);
  return rows
    .map((row) => ({ row, place: placeOf(row) }))
    .sort(({ place: [a, first] }, { place: [b, second] }) => a - b || first - second)
    .map(({ row }) => ({
      id: row.framework === after.framework ? row.control : qualify(row.framework, row.control),
      title:
        row.after?.title || row.before?.title || (library.catalog.get(row.framework)?.get(row.control)?.title ?? null),
      row,
    }));
};

/**
 * One line for each field that differs. The title of a row that was added or removed stands in its own column and is
 * no line of its own.
 */
export const changeLines = (lines: readonly ComparedLine[]): ChangeLine[] =>
  lines.flatMap(({ id, title, row: { outcome, fields } }): ChangeLine[] => {
    if (outcome === "unchanged") return [];
    const told = outcome === "changed" ? fields : fields.filter(({ field }) => field !== "title");
    const line = { id, title, outcome };
    return told.length === 0 ? [{ ...line, change: undefined }] : told.map((change) => ({ ...line, change }));
  });
