import type { Library } from "../../crosswalk/library.ts";
import { say } from "../../messages/say.ts";
import type { Grid } from "../../workbook/grid.ts";
import { type ImportProfile, importGrids } from "../import.ts";
import { userWords } from "../recognise/segments/profile.ts";
import { readOwnTable } from "./csv-table.ts";
import { contentOf } from "./workbook-cell.ts";
import { type ReadWorkbook, readOwnSet } from "./workbook-read.ts";
import { type OwnSet, ownSets, referenceTitles } from "./workbook-sheets.ts";

/** Whether the user decides how a sheet is read, beyond leaving it out: its headings then say nothing any more. */
const decidesReading = ({ tables = [] }: ImportProfile): boolean =>
  tables.some(
    ({ use, headings, framework, columns }) =>
      use === "include" || headings !== undefined || framework !== undefined || columns !== undefined,
  );

const excludedSheets = ({ tables = [] }: ImportProfile): ReadonlySet<string> =>
  new Set(tables.flatMap(({ use, sheet }) => (use === "exclude" ? [sheet] : [])));

/** The first set that says something, with the sheets of the others on frameworks that it does not hold. */
const together = (sets: readonly OwnSet[], reads: readonly ReadWorkbook[]): OwnSet | undefined => {
  const main =
    sets[
      Math.max(
        0,
        reads.findIndex(({ soa }) => soa.items.length > 0),
      )
    ];
  if (main === undefined) return undefined;
  const sheets = [...main.sheets];
  for (const set of sets) {
    const held = new Set(sheets.map(({ framework }) => framework));
    if (set !== main) sheets.push(...set.sheets.filter(({ framework }) => !held.has(framework)));
  }
  return { about: main.about, sheets };
};

/** Recognises the sheets beside an untouched template: the client's own, where the template was put into their workbook. */
const readBeside = (
  library: Library,
  sets: readonly OwnSet[],
  grids: readonly Grid[],
  profile: ImportProfile,
): ReadWorkbook | undefined => {
  const written = new Set(
    sets.flatMap(({ about, sheets }) => [about.sheet, ...sheets.map(({ table }) => table.grid.sheet)]),
  );
  const titles = referenceTitles(library);
  const isOwn = ({ sheet, rows }: Grid): boolean => written.has(sheet) || titles.has(contentOf(rows[0]?.cells[0]));
  const { soa, report } = importGrids(
    library,
    grids.filter((grid) => !isOwn(grid)),
    profile,
  );
  if (soa.items.length === 0) return undefined;
  const untouched = grids.filter(isOwn).map(({ sheet }) => ({ sheet, reason: say("exchange.sheet-untouched") }));
  return { soa, report: { ...report, skippedSheets: [...report.skippedSheets, ...untouched] } };
};

const readOwn = (library: Library, grids: readonly Grid[], profile: ImportProfile): ReadWorkbook | undefined => {
  if (decidesReading(profile)) return undefined;
  const excluded = excludedSheets(profile);
  const kept = grids.filter(({ sheet }) => !excluded.has(sheet));
  const sets = ownSets(library, kept);
  if (sets === undefined) return undefined;
  const own = userWords(profile.words);
  const reads = sets.map((one) => readOwnSet(library, one, own));
  const set = together(sets, reads);
  const [only] = reads;
  if (set === undefined || only === undefined) return undefined;
  const read = reads.length === 1 ? only : readOwnSet(library, set, own);
  if (read.soa.items.length === 0) {
    const beside = readBeside(library, sets, grids, profile);
    if (beside !== undefined) return beside;
    if (set.sheets.length === 0 && set.about.framework === undefined) return undefined;
  }
  const held = new Set(set.sheets.map(({ table }) => table.grid.sheet));
  const abouts = new Set(sets.map(({ about }) => about.sheet));
  const second = new Map(
    sets.flatMap(({ sheets }) => sheets.map(({ table, framework }) => [table.grid.sheet, framework.name])),
  );
  const whyNot = (sheet: string): string => {
    if (excluded.has(sheet)) return say("import.sheet-excluded");
    if (abouts.has(sheet)) return say("exchange.sheet-about");
    const framework = second.get(sheet);
    return framework === undefined ? say("exchange.sheet-beside") : say("exchange.sheet-second", { framework });
  };
  const skippedSheets = grids
    .filter(({ sheet }) => !held.has(sheet))
    .map(({ sheet }) => ({ sheet, reason: whyNot(sheet) }));
  return { soa: read.soa, report: { ...read.report, skippedSheets } };
};

/** The sheet that holds what Crossbook wrote as CSV, saved again by whatever a person changed it with. */
const readTable = (library: Library, grids: readonly Grid[], profile: ImportProfile): ReadWorkbook | undefined => {
  if (decidesReading(profile)) return undefined;
  const excluded = excludedSheets(profile);
  const own = userWords(profile.words);
  for (const grid of grids) {
    const read = excluded.has(grid.sheet) ? undefined : readOwnTable(library, grid, own);
    if (read === undefined) continue;
    const skippedSheets = grids
      .filter((other) => other !== grid)
      .map(({ sheet }) => ({
        sheet,
        reason: say(excluded.has(sheet) ? "import.sheet-excluded" : "exchange.sheet-beside"),
      }));
    return { soa: read.soa, report: { ...read.report, skippedSheets } };
  }
  return undefined;
};

/**
 * The sheets of a file or of the open workbook as one document with the report of every row. A workbook or a table that
 * Crossbook wrote is read by its own headings, exactly and with every change made since; any other, and one whose
 * headings are gone, is recognised.
 */
export const importSheets = (library: Library, grids: readonly Grid[], profile: ImportProfile = {}): ReadWorkbook =>
  readOwn(library, grids, profile) ?? readTable(library, grids, profile) ?? importGrids(library, grids, profile);
