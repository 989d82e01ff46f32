import { noOwnWords, type OwnWords } from "../answers/meanings.ts";
import type { SheetView } from "../sheets/sheet.ts";
import type { CandidateTable } from "../tables/candidate.ts";
import { speaksOf } from "../texts/captions.ts";
import { fold } from "../texts/text.ts";
import type { Explained } from "./coded-columns.ts";
import { answerColumns, type CodesInUse, codesInUse, questions } from "./codes-in-use.ts";
import { textsInRow } from "./entries.ts";
import { legendsInHeadings } from "./heading-legend.ts";
import type { Legend } from "./legend.ts";
import { asideTexts } from "./legend-beside.ts";
import { codesOf } from "./reason-columns.ts";
import { readReasonLegend, reasonsInHeading } from "./reason-legend.ts";
import { type Labels, readLegend } from "./sheet-legend.ts";

/** Later ones win. */
const together = (words: readonly OwnWords[]): OwnWords => ({
  applicable: new Map(words.flatMap((one) => [...one.applicable])),
  status: new Map(words.flatMap((one) => [...one.status])),
  statusApplies: new Map(words.flatMap((one) => [...one.statusApplies])),
  appliesStatus: new Map(words.flatMap((one) => [...one.appliesStatus])),
  reasons: new Map(words.flatMap((one) => [...one.reasons])),
});

const nothing: Legend = { words: noOwnWords, ofControls: new Set(), names: new Set(), entries: [], rows: [] };

/** A legend with the codes of reasons that it explains. */
const withReasons = (legend: Legend | undefined, of: ReturnType<typeof readReasonLegend>): Legend | undefined => {
  if (of === undefined) return legend;
  const { words, entries, rows, ...others } = legend ?? nothing;
  return {
    ...others,
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
 * A sheet's own legend, from the rows outside its tables. A sheet without tables may hold one wherever it is called
 * something else.
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
  if (tables.some((table) => table.view.form !== undefined)) return undefined;
  const inTable = view.rows.map(() => false);
  for (const { header, from, to } of tables) inTable.fill(true, header?.from ?? from, to + 1);
  const outside = view.rows.flatMap((_, index) => (inTable[index] === true ? [] : (textsInRow(view, index) ?? [])));
  const texts = [...outside, ...asideTexts(tables)];
  const isNamed = speaksOf(view.grid.sheet, "legend");
  const place = tables.length > 0 ? "beside" : isNamed ? "named" : "elsewhere";
  const legend = isAnswered ? readLegend(view, texts, codes, labelsOf(tables), place) : undefined;
  return reasons.size === 0 || place === "elsewhere"
    ? legend
    : withReasons(legend, readReasonLegend(view, texts, reasons));
};

/** What was followed on each sheet, of its own legend and of its headings. */
const followed = (
  legends: ReadonlyMap<string, Legend>,
  tables: readonly CandidateTable[],
  inHeadingsOf: (table: CandidateTable) => readonly Legend[],
) => {
  const sheets = new Set([...legends.keys(), ...tables.map(({ view }) => view.grid.sheet)]);
  return [...sheets].map((sheet) => {
    const inHeadings = tables.filter(({ view }) => view.grid.sheet === sheet).flatMap(inHeadingsOf);
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

/** A sheet and the tables that were found on it. */
interface SheetTables {
  readonly view: SheetView;
  readonly tables: readonly CandidateTable[];
}

/** What the legends of a workbook say. */
export interface WorkbookLegends {
  /** By sheet: the entries that were followed, and the rows that they stand in. */
  readonly followed: readonly (Pick<Legend, "entries" | "rows"> & { readonly sheet: string })[];
  /** What words mean in a table; the user's own win. */
  wordsOf(table: CandidateTable, user: OwnWords): OwnWords;
  /** What legends say of codes for a table. */
  explainedFor(table: CandidateTable, user: OwnWords): Explained;
}

/** Reads the legends of a workbook, which those of sheets without tables are for all. */
export const readLegends = (sheets: readonly SheetTables[]): WorkbookLegends => {
  const all = sheets.flatMap(({ tables }) => tables);
  const codes = codesInUse(all);
  const reasons = codesOf(all);
  const legends = new Map<string, Legend>();
  for (const { view, tables } of sheets) {
    const legend = legendOf(view, tables, codes, reasons);
    if (legend !== undefined) legends.set(view.grid.sheet, legend);
  }
  const ofTables = new Set(all.map(({ view }) => view.grid.sheet));
  const shared = [...legends].filter(([sheet]) => !ofTables.has(sheet)).sort(([a], [b]) => (a < b ? -1 : 1));
  const inHeadings = new Map<CandidateTable, readonly Legend[]>();
  const inHeadingsOf = (table: CandidateTable): readonly Legend[] => {
    const found = inHeadings.get(table) ?? legendsInHeadings(table);
    inHeadings.set(table, found);
    return found;
  };
  const legendsFor = (table: CandidateTable): readonly Legend[] => [
    ...shared.map(([, legend]) => legend),
    legends.get(table.view.grid.sheet) ?? nothing,
    ...inHeadingsOf(table),
  ];
  const wordsOf = (table: CandidateTable, user: OwnWords): OwnWords =>
    together([...legendsFor(table).map(({ words }) => words), reasonsInHeadings(table), user]);
  return {
    followed: followed(legends, all, inHeadingsOf),
    wordsOf,
    explainedFor: (table, user) => {
      const found = legendsFor(table);
      return {
        words: wordsOf(table, user),
        ofControls: new Set(found.flatMap(({ ofControls }) => [...ofControls])),
        names: new Set(found.flatMap(({ names }) => [...names])),
      };
    },
  };
};
