import type { Library } from "../../crosswalk/library.ts";
import { say } from "../../messages/say.ts";
import type { Grid } from "../../workbook/grid.ts";
import { noOwnWords, type OwnWords } from "./answers/meanings.ts";
import { openEditions } from "./editions/editions.ts";
import { type Family, groupTables } from "./families/families.ts";
import { type Rivalry, rivalries } from "./families/rival.ts";
import { editionsOfClauses, editionsOfSisters } from "./families/sisters.ts";
import { findHeaders } from "./headings/headers.ts";
import { withCodes } from "./legends/coded-columns.ts";
import { answerColumns, type CodesInUse, codesInUse, questions } from "./legends/codes-in-use.ts";
import { readColours } from "./legends/colours.ts";
import { textsInRow } from "./legends/entries.ts";
import { legendsInHeadings } from "./legends/heading-legend.ts";
import { type Labels, type Legend, readLegend } from "./legends/legend.ts";
import { asideTexts } from "./legends/legend-beside.ts";
import { codesOf, withReasonCodes } from "./legends/reason-columns.ts";
import { readReasonLegend, reasonsInHeading } from "./legends/reason-legend.ts";
import { type Remainder, remainderFor } from "./rows/remainder.ts";
import { type ImportProfile, userWords } from "./segments/profile.ts";
import { onSheet } from "./segments/segments.ts";
import { type SheetView, viewSheet } from "./sheets/sheet.ts";
import { whySkipped } from "./skipped.ts";
import { largestByHeadings } from "./tables/part-of.ts";
import { type CandidateTable, findTables } from "./tables/tables.ts";
import { speaksOf } from "./texts/captions.ts";
import { fold } from "./texts/text.ts";

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

/** Later ones win. */
const together = (words: readonly OwnWords[]): OwnWords => ({
  applicable: new Map(words.flatMap((one) => [...one.applicable])),
  status: new Map(words.flatMap((one) => [...one.status])),
  statusApplies: new Map(words.flatMap((one) => [...one.statusApplies])),
  appliesStatus: new Map(words.flatMap((one) => [...one.appliesStatus])),
  reasons: new Map(words.flatMap((one) => [...one.reasons])),
});

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

/** What the columns of some tables answer, by their headings: most answer nothing. */
const labelsOf = (tables: readonly CandidateTable[]): Labels =>
  new Map(
    tables.flatMap((table) => {
      const columns = answerColumns(table);
      return [...(table.header?.lowest ?? [])].map(
        ([column, heading]) => [fold(heading), questions.filter((one) => columns[one].includes(column))] as const,
      );
    }),
  );

/**
 * A sheet's own legend, from the rows outside its tables; that of a sheet without tables when it calls itself one.
 *
 * @param reasons codes of reasons, by `keyOf`.
 */
const legendOf = (
  view: SheetView,
  tables: readonly CandidateTable[],
  codes: CodesInUse,
  reasons: ReadonlySet<string>,
): Legend | undefined => {
  const isAnswered = questions.some((question) => codes[question].size > 0);
  if (!isAnswered && reasons.size === 0) return undefined;
  if (tables.length === 0 && !speaksOf(view.grid.sheet, "legend")) return undefined;
  if (tables.some((table) => table.view.form !== undefined)) return undefined;
  const inTable = view.rows.map(() => false);
  for (const { header, from, to } of tables) inTable.fill(true, header?.from ?? from, to + 1);
  const outside = view.rows.flatMap((_, index) => (inTable[index] === true ? [] : (textsInRow(view, index) ?? [])));
  const texts = [...outside, ...asideTexts(tables)];
  const legend = isAnswered ? readLegend(view, texts, codes, labelsOf(tables), tables.length === 0) : undefined;
  return reasons.size === 0 ? legend : withReasons(legend, readReasonLegend(view, texts, reasons));
};

/** What was followed on each sheet, of its own legend and of its headings. */
const followed = (legends: ReadonlyMap<string, Legend>, tables: readonly CandidateTable[]) => {
  const sheets = new Set([...legends.keys(), ...tables.map(({ view }) => view.grid.sheet)]);
  return [...sheets].map((sheet) => {
    const inHeadings = tables.filter(({ view }) => view.grid.sheet === sheet).flatMap(legendsInHeadings);
    const all = [...inHeadings, ...[legends.get(sheet)].filter((one) => one !== undefined)];
    const [entries, rows] = [all.flatMap((one) => one.entries), all.flatMap((one) => one.rows)];
    return { sheet, entries: [...new Set(entries)], rows: [...new Set(rows)] };
  });
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
    const choices = (options.tables ?? []).flatMap((choice) =>
      choice.sheet === view.grid.sheet ? onSheet(view, choice) : [],
    );
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
  const codes = codesInUse(found);
  const reasons = codesOf(found);
  const legends = new Map<string, Legend>();
  for (const { view, tables } of sheetsSeen) {
    const legend = legendOf(view, kept(tables), codes, reasons);
    if (legend !== undefined) legends.set(view.grid.sheet, legend);
  }
  const sheets = new Set(found.map(({ view }) => view.grid.sheet));
  const shared = [...legends].filter(([sheet]) => !sheets.has(sheet)).sort(([a], [b]) => (a < b ? -1 : 1));
  const user = userWords(options.words);
  const chosen = new Set(options.tables?.flatMap(({ sheet, framework }) => (framework === undefined ? [] : sheet)));
  const wordsOf = (table: CandidateTable): OwnWords => {
    const own = legends.get(table.view.grid.sheet)?.words ?? noOwnWords;
    const inHeadings = legendsInHeadings(table).map(({ words }) => words);
    return together([...shared.map(([, legend]) => legend.words), own, ...inHeadings, reasonsInHeadings(table), user]);
  };
  const coded = (table: CandidateTable): CandidateTable => {
    const words = wordsOf(table);
    return withReasonCodes(withCodes(table, words), words.reasons);
  };
  const tables = found.map(coded);
  return {
    families: groupTables(tables),
    skippedSheets,
    legends: sheets.size === 0 ? [] : [...followed(legends, tables), ...colours.legends],
    rivalries: (tables) =>
      rivalries(
        tables.filter(({ view }) => !chosen.has(view.grid.sheet)),
        editions,
      ),
    wordsOf,
    remainderOf: (table) =>
      remainderFor(
        table,
        found.filter(({ view }) => view.grid.sheet === table.view.grid.sheet),
      ),
  };
};
