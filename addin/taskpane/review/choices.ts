import type { Status } from "../../../shared/soa/document.ts";
import type { ImportProfile, SheetChoice } from "../../../shared/soa/import.ts";
import type { ColumnRole, RecognisedTable } from "../../../shared/soa/report.ts";

/** Every role a column can be given, in the order they are offered. */
export const roles = [
  "control",
  "title",
  "applicable",
  "inclusion",
  "inclusion-risk",
  "inclusion-legal",
  "inclusion-contract",
  "inclusion-business",
  "justification",
  "exclusion",
  "status",
  "evidence",
  "owner",
  "due",
  "notes",
  "weight",
] as const satisfies readonly ColumnRole[];

type Place = Pick<SheetChoice, "sheet" | "headerRow">;

const samePlace = (a: Place, b: Place): boolean => a.sheet === b.sheet && a.headerRow === b.headerRow;

/** A table is named by its sheet and the row of its headings. One without headings is the sheet's only one. */
export const placeOf = ({ sheet, headerRow }: RecognisedTable): Place =>
  headerRow === 0 ? { sheet } : { sheet, headerRow };

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

/** The profile with a column's role; a role is one column's, so the one that had it loses it. */
export const decideColumn = (
  profile: ImportProfile,
  table: RecognisedTable,
  column: string,
  role: ColumnRole | null,
): ImportProfile => {
  const place = placeOf(table);
  const before = role === null ? undefined : table.columns[role];
  return decideTable(profile, place, {
    columns: {
      ...choiceFor(profile, place)?.columns,
      ...(before === undefined || before === column ? {} : { [before]: null }),
      [column]: role,
    },
  });
};

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
