import { say } from "../../messages/say.ts";
import type { Grid, GridCell } from "../../workbook/grid.ts";
import type { Soa } from "../document.ts";
import { contentOf, dayOf } from "./workbook-cell.ts";

/** What the fields of a document are, wherever they stand. */
export type DocumentFields = Omit<Soa, "framework" | "items">;

/** What the About sheet of a workbook that Crossbook wrote says. */
export interface About {
  readonly sheet: string;
  readonly fields: DocumentFields;
  /** What stands for a date and is none. */
  readonly unread: string;
  /** As written; undefined in a workbook that was made without a document. */
  readonly framework: string | undefined;
  readonly catalogVersion: string;
  /** The sheets that it lists, with the framework that a sheet assesses. */
  readonly sheets: readonly { readonly name: string; readonly framework: string | undefined }[];
  /** The document's own heading by the one that a sheet shows instead. */
  readonly ownHeadings: ReadonlyMap<string, string>;
}

const labels = ["organisation", "version", "approver", "classification"] as const;

/**
 * The fields that labels name, a date that is none left out.
 *
 * @param beside the cell beside a label, undefined where it says nothing.
 */
export const documentFields = (beside: (label: string) => GridCell | undefined): DocumentFields => {
  const texts = labels.flatMap((label) => {
    const text = contentOf(beside(say(`workbook.field.${label}`)));
    return text === "" ? [] : [[label, text] as const];
  });
  const title = contentOf(beside(say("workbook.about.document-title")));
  const date = beside(say("workbook.field.date"));
  const day = date === undefined ? undefined : dayOf(date);
  return {
    ...Object.fromEntries(texts),
    ...(title === "" ? {} : { title }),
    ...(day === undefined ? {} : { date: day }),
  };
};

/** The About sheet's facts; undefined for any other sheet. */
export const readAbout = (grid: Grid): About | undefined => {
  const labelAt = (index: number): string => contentOf(grid.rows[index]?.cells[0]);
  const find = (label: string): number => grid.rows.findIndex((_, index) => labelAt(index) === label);
  const top = find(say("workbook.about.document"));
  const pinned = grid.rows[find(say("workbook.about.catalog-version"))];
  if (top < 0 || pinned === undefined) return undefined;

  /** The rows from the one so many below a section's title on, up to the next empty row. */
  const block = (section: string, below: number): (readonly (GridCell | undefined)[])[] => {
    const from = find(section);
    if (from < 0) return [];
    const first = from + below;
    const start = grid.rows[first]?.number ?? 0;
    return grid.rows
      .slice(first)
      .filter((row, index) => row.number === start + index)
      .map((row) => row.cells);
  };
  const sections = new Set([say("workbook.about.contents"), say("workbook.about.editions")]);
  const pairs = new Map<string, GridCell | undefined>();
  for (let index = top + 1; index < grid.rows.length && !sections.has(labelAt(index)); index++) {
    if (!pairs.has(labelAt(index))) pairs.set(labelAt(index), grid.rows[index]?.cells[1]);
  }
  const date = pairs.get(say("workbook.field.date"));
  const framework = contentOf(pairs.get(say("workbook.about.framework")));
  return {
    sheet: grid.sheet,
    fields: documentFields((label) => pairs.get(label)),
    unread: date === undefined || dayOf(date) !== undefined ? "" : contentOf(date),
    framework: framework === "" ? undefined : framework,
    catalogVersion: contentOf(pinned.cells[1]),
    sheets: block(say("workbook.about.contents"), 2).map(([name, , assessed]) => ({
      name: contentOf(name),
      framework: contentOf(assessed) || undefined,
    })),
    ownHeadings: new Map(
      block(say("workbook.about.own-columns"), 3).map(([shown, own]) => [contentOf(shown), contentOf(own)]),
    ),
  };
};
