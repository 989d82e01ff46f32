import type { Library } from "../../crosswalk/library.ts";
import { say } from "../../messages/say.ts";
import type { Grid } from "../../workbook/grid.ts";
import type { OwnWords } from "./answers/meanings.ts";
import { openEditions } from "./editions/editions.ts";
import { type Family, groupTables } from "./families/families.ts";
import { type Rivalry, rivalries } from "./families/rival.ts";
import { editionsOfClauses, editionsOfSisters } from "./families/sisters.ts";
import { findHeaders } from "./headings/headers.ts";
import { withCodes } from "./legends/coded-columns.ts";
import { readColours } from "./legends/colours.ts";
import type { Legend } from "./legends/legend.ts";
import { withReasonCodes } from "./legends/reason-columns.ts";
import { readLegends } from "./legends/workbook-legends.ts";
import { type Remainder, remainderFor } from "./rows/remainder.ts";
import { type ImportProfile, userWords } from "./segments/profile.ts";
import { onSheet } from "./segments/segments.ts";
import { viewSheet } from "./sheets/sheet.ts";
import { whySkipped } from "./skipped.ts";
import { readAlike } from "./tables/alike.ts";
import type { CandidateTable } from "./tables/candidate.ts";
import { largestByHeadings } from "./tables/part-of.ts";
import { findTables, placeSheet } from "./tables/tables.ts";

/** The control tables of a workbook, and what its legends and the user say that words mean. */
export interface RecognisedWorkbook {
  /** The best first: that one is the document. */
  readonly families: readonly Family[];
  readonly skippedSheets: readonly { readonly sheet: string; readonly reason: string }[];
  readonly legends: readonly (Pick<Legend, "entries" | "rows"> & { readonly sheet: string })[];
  wordsOf(table: CandidateTable): OwnWords;
  /** What a sentence on the sheet of a table says of controls that nothing else is said of. */
  remainderOf(table: CandidateTable): Remainder | undefined;
  /** The editions that the tables might be of just as well; what the user chose has none. */
  rivalries(tables: readonly CandidateTable[]): readonly Rivalry[];
}

/** Finds the tables of all sheets, the user's choices first. The order of the sheets makes no difference. */
export const recogniseWorkbook = (
  library: Library,
  grids: readonly Grid[],
  options: ImportProfile,
): RecognisedWorkbook => {
  const editions = openEditions(library);
  const colours = readColours(grids.map(viewSheet));
  const placed = colours.views.map((view) => {
    const choices = (options.tables ?? []).flatMap((choice) =>
      choice.sheet === view.grid.sheet ? onSheet(view, choice) : [],
    );
    return placeSheet(view, editions, choices);
  });
  const alike = readAlike(placed.flatMap((sheet) => [...sheet.forms, sheet].flatMap((one) => one.placed)));
  const seen = placed.map((sheet) => findTables(sheet, editions, alike));
  const candidates = seen.flat();
  const mended = new Map([...editionsOfClauses(candidates), ...editionsOfSisters(candidates, editions)]);
  const headings = largestByHeadings(candidates);
  const sheetsSeen = placed.map((place, at) => {
    const { view, choices } = place;
    const tables = seen[at] ?? [];
    const { sheet } = view.grid;
    const edition = choices.length === 0 ? mended.get(sheet) : undefined;
    if (edition !== undefined) {
      const again = placeSheet(view, editions, [{ sheet, framework: edition.id }]);
      return { view, tables: findTables(again, editions, alike) };
    }
    const isAlike = tables.length === 0 && findHeaders(view).some(({ text }) => headings.has(text));
    return { view, tables: isAlike ? findTables(place, editions, alike, headings) : tables };
  });
  const kept = (tables: readonly CandidateTable[]): readonly CandidateTable[] =>
    tables.filter(({ use }) => use !== "exclude");
  const found = sheetsSeen.flatMap(({ tables }) => kept(tables));
  const skippedSheets = sheetsSeen
    .filter(({ tables }) => kept(tables).length === 0)
    .map(({ view, tables }) => ({
      sheet: view.grid.sheet,
      reason: tables.length > 0 ? say("import.sheet-excluded") : whySkipped(view),
    }));
  const user = userWords(options.words);
  const chosen = new Set(options.tables?.flatMap(({ sheet, framework }) => (framework === undefined ? [] : sheet)));
  // What nothing but a legend tells of is explained first; what it tells of no more is no answer then.
  const first = readLegends(sheetsSeen.map(({ view, tables }) => ({ view, tables: kept(tables) })));
  const coded = withCodes(found, (table) => first.explainedFor(table, user)).map((table) =>
    withReasonCodes(table, first.wordsOf(table, user).reasons),
  );
  const tableOf = new Map(found.map((table, at) => [table, coded[at] ?? table]));
  const sheets = sheetsSeen.map(({ view, tables }) => ({
    view,
    tables: kept(tables).map((table) => tableOf.get(table) ?? table),
  }));
  const legends = coded.every((table, at) => table === found[at]) ? first : readLegends(sheets);
  return {
    families: groupTables(coded),
    skippedSheets,
    legends: coded.length === 0 ? [] : [...legends.followed, ...colours.legends],
    rivalries: (tables) =>
      rivalries(
        tables.filter(({ view }) => !chosen.has(view.grid.sheet)),
        editions,
      ),
    wordsOf: (table) => legends.wordsOf(table, user),
    remainderOf: (table) =>
      remainderFor(
        table,
        found.filter(({ view }) => view.grid.sheet === table.view.grid.sheet),
      ),
  };
};
