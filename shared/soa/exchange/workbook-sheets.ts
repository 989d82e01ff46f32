import type { CatalogFramework } from "../../catalog/catalog.ts";
import type { Library } from "../../crosswalk/library.ts";
import { say } from "../../messages/say.ts";
import { assessmentKinds, assessmentName } from "../../workbook/assessment-name.ts";
import { documentId } from "../../workbook/context.ts";
import type { Grid } from "../../workbook/grid.ts";
import { type About, readAbout } from "./workbook-about.ts";
import { contentOf } from "./workbook-cell.ts";
import { readHead } from "./workbook-head.ts";
import type { OwnSheet } from "./workbook-rows.ts";
import { type OwnTable, ownTable } from "./workbook-table.ts";

/** The sheets of one workbook that Crossbook wrote; an Excel workbook can hold several such sets. */
export interface OwnSet {
  readonly about: About;
  readonly sheets: readonly OwnSheet[];
}

/** The framework of the listed ones that has most of a table's ids, and at least one. */
const byIds = (library: Library, about: About, table: OwnTable): CatalogFramework | undefined => {
  const column = table.at.get("control") ?? 0;
  const counted = about.sheets.flatMap((listed) => {
    const framework = library.catalog.get(listed.framework ?? "");
    const ids = table.rows.filter((row) => framework?.isLeaf(contentOf(row.cells[column])));
    return framework && ids.length > 0 ? [{ framework, count: ids.length }] : [];
  });
  return counted.sort((a, b) => b.count - a.count)[0]?.framework;
};

/** What a sheet is about: by its document id, by its name among those that About lists, or by its ids. */
const frameworkOf = (library: Library, about: About, table: OwnTable): CatalogFramework | undefined => {
  const shown = readHead(table).documentId;
  const byDocumentId = library.catalog.frameworks.find((framework) =>
    assessmentKinds.some((kind) => documentId(assessmentName(library, kind, framework)) === shown),
  );
  if (byDocumentId) return byDocumentId;
  const listed = about.sheets.find((one) => one.name === table.grid.sheet)?.framework;
  return library.catalog.get(listed ?? "") ?? byIds(library, about, table);
};

/**
 * The sheets that Crossbook wrote, by what is visible on them: each with the last About sheet before it. Undefined where
 * there is no About sheet, or where a sheet of the document can't be read by its headings any more.
 */
export const ownSets = (library: Library, grids: readonly Grid[]): readonly OwnSet[] | undefined => {
  const abouts = grids.flatMap((grid, index) => {
    const about = readAbout(grid);
    return about ? [{ about, index, sheets: [] as OwnSheet[] }] : [];
  });
  for (const [index, grid] of grids.entries()) {
    if (abouts.some((one) => one.index === index)) continue;
    const set = abouts.filter((one) => one.index < index).at(-1) ?? abouts[0];
    if (set === undefined) return undefined;
    const table = ownTable(grid, set.about.ownHeadings);
    const framework = table && frameworkOf(library, set.about, table);
    if (table && framework) set.sheets.push({ table, framework, about: set.about });
    else if (set.about.sheets.some((one) => one.name === grid.sheet && one.framework !== undefined)) return undefined;
  }
  return abouts.length === 0 ? undefined : abouts;
};

/** The titles of the sheets that hold no rows of a document, by which they are known whatever their tabs are called. */
export const referenceTitles = (library: Library): ReadonlySet<string> => {
  const { frameworks } = library.catalog;
  const kinds = ["crosswalk", "mappings", "scoring", "readiness"] as const;
  return new Set(
    frameworks.flatMap((framework) => [
      ...kinds.map((kind) => say(`workbook.title.${kind}`, { framework: framework.name })),
      ...frameworks.map((to) => say("workbook.title.transition", { from: framework.name, to: to.name })),
    ]),
  );
};
