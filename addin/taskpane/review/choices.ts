import type { FrameworkId } from "../../../shared/catalog/framework.ts";
import type { Status } from "../../../shared/soa/document.ts";
import type { ImportProfile, SheetChoice } from "../../../shared/soa/import.ts";
import type { ColumnRole, ImportReport, RecognisedTable } from "../../../shared/soa/report.ts";

export type Place = Pick<SheetChoice, "sheet" | "headerRow">;

const samePlace = (a: Place, b: Place): boolean => a.sheet === b.sheet && a.headerRow === b.headerRow;

/**
 * What choices about a table go by: its sheet and the row of its headings (0 where it has none). A table whose headings
 * were moved by a choice keeps the place it was found at first.
 */
export const placeOf = (profile: ImportProfile, { sheet, headerRow }: RecognisedTable): Place => {
  const moved = profile.tables?.find((choice) => choice.sheet === sheet && choice.headings === headerRow);
  if (moved === undefined) return { sheet, headerRow };
  return moved.headerRow === undefined ? { sheet } : { sheet, headerRow: moved.headerRow };
};

/**
 * A name for each table, none twice: its place, and where several have one (without headings, under the same ones or
 * side by side) the row where each begins and its column of ids as well. It stays while a choice moves the table's
 * headings.
 */
export const tableNames = (profile: ImportProfile, tables: readonly RecognisedTable[]): readonly string[] => {
  const names = tables.map((table) => {
    const { sheet, headerRow } = placeOf(profile, table);
    return `${headerRow ?? ""} ${sheet}`;
  });
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return names.map((name, index) => {
    const { firstRow, columns } = tables[index] ?? {};
    return counts.get(name) === 1 ? name : `${columns?.control ?? ""}${firstRow ?? ""} ${name}`;
  });
};

export const choiceFor = (profile: ImportProfile, place: Place): SheetChoice | undefined =>
  profile.tables?.find((choice) => samePlace(choice, place));

/** The profile with one more decision about a table. */
export const decideTable = (profile: ImportProfile, place: Place, decision: Partial<SheetChoice>): ImportProfile => ({
  ...profile,
  tables: [
    ...(profile.tables ?? []).filter((choice) => !samePlace(choice, place)),
    { ...choiceFor(profile, place), ...decision, ...place },
  ],
});

/**
 * The profile with a table's edition.
 *
 * @param taken whether rows of the table are in the document: they stay in it, however few of their ids suit the edition.
 */
export const decideEdition = (
  profile: ImportProfile,
  table: RecognisedTable,
  framework: FrameworkId,
  taken: boolean,
): ImportProfile => decideTable(profile, placeOf(profile, table), { framework, ...(taken ? { use: "include" } : {}) });

/** The profile with the row of a table's headings; 0 makes one table without headings of the whole sheet. */
export const decideHeadings = (profile: ImportProfile, table: RecognisedTable, row: number): ImportProfile => {
  const place = placeOf(profile, table);
  if (row > 0) return decideTable(profile, place, { headings: row, use: "include" });
  const others = (profile.tables ?? []).filter(({ sheet }) => sheet !== table.sheet);
  const { headerRow, ...choice } = choiceFor(profile, place) ?? place;
  return { ...profile, tables: [...others, { ...choice, headings: 0, use: "include" }] };
};

/**
 * The profile with a column's role; a role is one column's, so the one that had it loses it, and one that was to have it
 * in vain no longer is.
 */
export const decideColumn = (
  profile: ImportProfile,
  table: RecognisedTable,
  column: string,
  role: ColumnRole | null,
): ImportProfile => {
  const place = placeOf(profile, table);
  const before = role === null ? undefined : table.columns[role];
  const others = Object.entries(choiceFor(profile, place)?.columns ?? {}).filter(([, one]) => one !== (role ?? ""));
  return decideTable(profile, place, {
    columns: {
      ...Object.fromEntries(others),
      ...(before === undefined || before === column ? {} : { [before]: null }),
      [column]: role,
    },
  });
};

/** The profile that makes a table of a sheet: where its headings are (0: nowhere) and which column holds the ids. */
export const makeTable = (profile: ImportProfile, sheet: string, headings: number, column: string): ImportProfile => ({
  ...profile,
  tables: [
    ...(profile.tables ?? []).filter((choice) => choice.sheet !== sheet),
    { sheet, headings, use: "include", columns: { [column]: "control" } },
  ],
});

/** The profile without a choice that fits nothing; what else was decided about a table whose headings it moved stays. */
export const forgetUnused = (profile: ImportProfile, choice: SheetChoice): ImportProfile => {
  const { headings, ...rest } = choice;
  const others = (profile.tables ?? []).filter((one) => one !== choice);
  const isMoved = headings !== undefined && choice.headerRow !== undefined;
  return { ...profile, tables: isMoved ? [...others, rest] : others };
};

/** The column that was chosen for a table's ids and holds none. */
export const columnWithoutIds = (profile: ImportProfile, table: RecognisedTable): string | undefined =>
  Object.entries(choiceFor(profile, placeOf(profile, table))?.columns ?? {}).find(
    ([column, role]) => role === "control" && column !== table.columns.control,
  )?.[0];

/** The profile without what was decided about a table. */
export const forgetTable = (profile: ImportProfile, place: Place): ImportProfile => ({
  ...profile,
  tables: (profile.tables ?? []).filter((choice) => !samePlace(choice, place)),
});

export const decideStatusWord = (profile: ImportProfile, word: string, meaning: Status | null): ImportProfile => ({
  ...profile,
  words: { ...profile.words, status: { ...profile.words?.status, [word]: meaning } },
});

export const decideApplicableWord = (profile: ImportProfile, word: string, meaning: boolean | null): ImportProfile => ({
  ...profile,
  words: { ...profile.words, applicable: { ...profile.words?.applicable, [word]: meaning } },
});

export const isDecided = (profile: ImportProfile): boolean =>
  (profile.tables?.length ?? 0) > 0 ||
  Object.keys(profile.words?.status ?? {}).length > 0 ||
  Object.keys(profile.words?.applicable ?? {}).length > 0;

/** The row at which a choice expects the headings; undefined when it is about a whole sheet wherever they are. */
export const rowOf = ({ headings, headerRow }: SheetChoice): number | undefined => headings ?? headerRow;

/** The choices that no table of the report answers to. One that leaves a table out can't be told. */
export const unusedChoices = (profile: ImportProfile, report: ImportReport): readonly SheetChoice[] =>
  (profile.tables ?? []).filter(
    (choice) =>
      choice.use !== "exclude" &&
      !report.tables.some(
        ({ sheet, headerRow }) => sheet === choice.sheet && (rowOf(choice) ?? headerRow) === headerRow,
      ),
  );

/** The row of headings that was chosen for a table in vain: nothing has its headings there. */
export const missedHeadings = (
  profile: ImportProfile,
  report: ImportReport,
  table: RecognisedTable,
): number | undefined =>
  unusedChoices(profile, report).find((choice) => samePlace(choice, placeOf(profile, table)))?.headings;
