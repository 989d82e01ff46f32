import type { Library } from "../../crosswalk/library.ts";
import { say } from "../../messages/say.ts";
import type { Grid } from "../../workbook/grid.ts";
import { keyOf, noOwnWords, type OwnWords } from "./answers/meanings.ts";
import { openEditions } from "./editions/editions.ts";
import { type Family, groupTables } from "./families/families.ts";
import { type Rivalry, rivalries } from "./families/rival.ts";
import { editionsOfClauses, editionsOfSisters } from "./families/sisters.ts";
import { findHeaders } from "./headings/headers.ts";
import { withCodes } from "./legends/coded-columns.ts";
import { readColours } from "./legends/colours.ts";
import { type Legend, readLegend } from "./legends/legend.ts";
import { asideTexts } from "./legends/legend-beside.ts";
import { codesOf, withReasonCodes } from "./legends/reason-columns.ts";
import { readReasonLegend, reasonsInHeading } from "./legends/reason-legend.ts";
import { type ImportProfile, userWords } from "./segments/profile.ts";
import { type SheetView, textAt, viewSheet } from "./sheets/sheet.ts";
import { whySkipped } from "./skipped.ts";
import { type CandidateTable, findTables, largestByHeadings } from "./tables/tables.ts";
import { speaksOf } from "./texts/captions.ts";

/** The control tables of a workbook, and what its legends and the user say that words mean. */
export interface RecognisedWorkbook {
  /** The best first: that one is the document. */
  readonly families: readonly Family[];
  readonly skippedSheets: readonly { readonly sheet: string; readonly reason: string }[];
  readonly legends: readonly (Pick<Legend, "entries" | "rows"> & { readonly sheet: string })[];
  wordsOf(table: CandidateTable): OwnWords;
  /** The editions that the tables might be of just as well; what the user chose has none. */
  rivalries(tables: readonly CandidateTable[]): readonly Rivalry[];
}

/** Later ones win. */
const together = (words: readonly OwnWords[]): OwnWords => ({
  applicable: new Map(words.flatMap((one) => [...one.applicable])),
  status: new Map(words.flatMap((one) => [...one.status])),
  statusApplies: new Map(words.flatMap((one) => [...one.statusApplies])),
  reasons: new Map(words.flatMap((one) => [...one.reasons])),
});

/** A code is short: a sign, letters, a number. */
const longestCode = 14;

/** What stands in the columns of answers of the tables. */
const answersOf = (tables: readonly CandidateTable[]): ReadonlySet<string> => {
  const texts = new Set<string>();
  for (const { view, from, to, roles } of tables) {
    const { byRole, otherStatus, codes } = roles;
    const columns = [byRole.get("applicable"), byRole.get("status"), ...otherStatus, ...codes];
    for (let index = from; index <= to; index++) {
      for (const column of columns) {
        const text = column === undefined ? "" : textAt(view.rows[index], column);
        if (text !== "" && text.length <= longestCode) texts.add(text);
      }
    }
  }
  return new Set([...texts].map(keyOf));
};

/** A legend with the codes of reasons that it explains. */
const withReasons = (legend: Legend | undefined, of: ReturnType<typeof readReasonLegend>): Legend | undefined => {
  if (of === undefined) return legend;
  const { words, entries, rows } = legend ?? { words: noOwnWords, entries: [], rows: [] };
  return {
    words: { ...words, reasons: of.reasons },
    entries: [...new Set([...entries, ...of.entries])],
    rows: [...new Set([...rows, ...of.rows])],
  };
};

/**
 * A sheet's own legend, from the rows outside its tables; that of a sheet without tables when it calls itself one.
 *
 * @param codes those of reasons, by `keyOf`.
 */
const legendOf = (
  view: SheetView,
  tables: readonly CandidateTable[],
  answers: ReadonlySet<string>,
  codes: ReadonlySet<string>,
): Legend | undefined => {
  const isSought = answers.size > 0 || codes.size > 0;
  if (!isSought || (tables.length === 0 && !speaksOf(view.grid.sheet, "legend"))) return undefined;
  if (tables.some((table) => table.view.form !== undefined)) return undefined;
  const inTable = view.rows.map(() => false);
  for (const { header, from, to } of tables) inTable.fill(true, header?.from ?? from, to + 1);
  const isTableRow = (index: number): boolean => inTable[index] === true;
  const legend = answers.size === 0 ? undefined : readLegend(view, isTableRow, answers, asideTexts(tables));
  return codes.size === 0 ? legend : withReasons(legend, readReasonLegend(view, isTableRow, codes));
};

/** The codes of reasons that the headings of a table explain. */
const reasonsInHeadings = ({ header, roles }: CandidateTable): OwnWords => ({
  ...noOwnWords,
  reasons: new Map(
    roles.codedReasons.columns.flatMap((column) => [...reasonsInHeading(header?.headings.get(column) ?? "")]),
  ),
});

/** Finds the tables of all sheets, the user's choices first. The order of the sheets makes no difference. */
export const recogniseWorkbook = (
  library: Library,
  grids: readonly Grid[],
  options: ImportProfile,
): RecognisedWorkbook => {
  const editions = openEditions(library);
  const colours = readColours(grids.map(viewSheet));
  const seen = colours.views.map((view) => {
    const choices = (options.tables ?? []).filter((choice) => choice.sheet === view.grid.sheet);
    return { view, choices, tables: findTables(view, editions, choices) };
  });
  const candidates = seen.flatMap(({ tables }) => tables);
  const mended = new Map([...editionsOfClauses(candidates), ...editionsOfSisters(candidates, editions)]);
  const headings = largestByHeadings(candidates);
  const sheetsSeen = seen.map(({ view, choices, tables }) => {
    const { sheet } = view.grid;
    const edition = choices.length === 0 ? mended.get(sheet) : undefined;
    if (edition !== undefined) return { view, tables: findTables(view, editions, [{ sheet, framework: edition.id }]) };
    const isAlike = tables.length === 0 && findHeaders(view).some(({ text }) => headings.has(text));
    return { view, tables: isAlike ? findTables(view, editions, choices, headings) : tables };
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
  const answers = answersOf(found);
  const codes = codesOf(found);
  const legends = new Map<string, Legend>();
  for (const { view, tables } of sheetsSeen) {
    const legend = legendOf(view, kept(tables), answers, codes);
    if (legend !== undefined) legends.set(view.grid.sheet, legend);
  }
  const sheets = new Set(found.map(({ view }) => view.grid.sheet));
  const shared = [...legends].filter(([sheet]) => !sheets.has(sheet)).sort(([a], [b]) => (a < b ? -1 : 1));
  const user = userWords(options.words);
  const chosen = new Set(options.tables?.flatMap(({ sheet, framework }) => (framework === undefined ? [] : sheet)));
  const wordsOf = (table: CandidateTable): OwnWords => {
    const own = legends.get(table.view.grid.sheet)?.words ?? noOwnWords;
    return together([...shared.map(([, legend]) => legend.words), own, reasonsInHeadings(table), user]);
  };
  const coded = (table: CandidateTable): CandidateTable => {
    const words = wordsOf(table);
    return withReasonCodes(withCodes(table, words), words.reasons);
  };
  return {
    families: groupTables(found.map(coded)),
    skippedSheets,
    legends:
      sheets.size === 0 ? [] : [...[...legends].map(([sheet, legend]) => ({ sheet, ...legend })), ...colours.legends],
    rivalries: (tables) => rivalries(tables, editions).filter(({ table }) => !chosen.has(table.view.grid.sheet)),
    wordsOf,
  };
};
