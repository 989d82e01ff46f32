import type { FrameworkId } from "../catalog/framework.ts";
import type { Library } from "../crosswalk/library.ts";
import { say } from "../messages/say.ts";
import { columnLetter, type Grid } from "../workbook/grid.ts";
import type { Soa, SoaItem } from "./document.ts";
import { openEditions } from "./recognise/editions.ts";
import { type Family, groupTables, worthOf } from "./recognise/families.ts";
import { noteBook } from "./recognise/notes.ts";
import type { ImportProfile } from "./recognise/profile.ts";
import { rowReader } from "./recognise/rows.ts";
import { viewSheet } from "./recognise/sheet.ts";
import { whySkipped } from "./recognise/skipped.ts";
import { type CandidateTable, findTables } from "./recognise/tables.ts";
import { fold } from "./recognise/text.ts";
import type { OwnWords } from "./recognise/values.ts";
import type { ColumnRole, ImportReport, RecognisedTable } from "./report.ts";

export type { ImportProfile, SheetChoice } from "./recognise/profile.ts";

/** A user's meanings of words as they are looked up. */
export const ownWords = (words: ImportProfile["words"]): OwnWords => ({
  applicable: new Map(Object.entries(words?.applicable ?? {}).map(([word, meaning]) => [fold(word), meaning])),
  status: new Map(Object.entries(words?.status ?? {}).map(([word, meaning]) => [fold(word), meaning])),
});

const describe = (table: CandidateTable): RecognisedTable => {
  const { view, header, from, to } = table;
  const columns: Partial<Record<ColumnRole, string>> = {};
  for (const [role, column] of table.roles.byRole) columns[role] = columnLetter(column);
  return {
    sheet: view.grid.sheet,
    headerRow: header === undefined ? 0 : (view.rows[header.from]?.number ?? 0),
    firstRow: view.rows[from]?.number ?? 0,
    lastRow: view.rows[to]?.number ?? 0,
    framework: table.framework,
    confidence: Math.round(table.confidence * 100) / 100,
    reasons: table.reasons,
    columns,
  };
};

/** The document's edition: that of the table with most of it. */
const mainEdition = (family: Family | undefined): FrameworkId | undefined => {
  const sorted = [...(family?.tables ?? [])].sort(
    (a, b) => worthOf(b) - worthOf(a) || (a.view.grid.sheet < b.view.grid.sheet ? -1 : 1),
  );
  return sorted[0]?.edition.id;
};

/** What another table says differently of a control that was taken. */
const disagreement = (taken: SoaItem, other: SoaItem): string | undefined => {
  const parts: string[] = [];
  if (
    typeof other.applicable === "boolean" &&
    typeof taken.applicable === "boolean" &&
    other.applicable !== taken.applicable
  ) {
    parts.push(say("import.says-applicable", { value: other.applicable ? "yes" : "no" }));
  }
  if (other.status !== undefined && taken.status !== undefined && other.status !== taken.status) {
    parts.push(`${taken.status} / ${other.status}`);
  }
  return parts.length === 0 ? undefined : `${taken.control}: ${parts.join(", ")}`;
};

/**
 * Recognises the control tables of a workbook and reads them into one SoA document. Never throws. `rowsRead` counts the
 * rows of the recognised tables, and each is accepted, rejected with a reason, or ignored with a reason. The order of
 * the sheets makes no difference to what is accepted.
 */
export const importGrids = (
  library: Library,
  grids: readonly Grid[],
  options: ImportProfile = {},
): { soa: Soa; report: ImportReport } => {
  const editions = openEditions(library);
  const own = ownWords(options.words);
  const skippedSheets: { sheet: string; reason: string }[] = [];
  const found: CandidateTable[] = [];
  for (const grid of grids) {
    const view = viewSheet(grid);
    const tables = findTables(
      view,
      editions,
      (options.tables ?? []).filter((choice) => choice.sheet === grid.sheet),
    );
    const kept = tables.filter((table) => table.use !== "exclude");
    found.push(...kept);
    if (kept.length > 0) continue;
    skippedSheets.push({
      sheet: grid.sheet,
      reason: tables.length > 0 ? say("import.sheet-excluded") : whySkipped(view),
    });
  }
  const families = groupTables(found);
  const [main] = families;
  const framework = mainEdition(main) ?? editions[0]?.id ?? "";
  const identity = (item: SoaItem): string => `${item.framework ?? framework}:${item.control}`;

  const items: SoaItem[] = [];
  const tables: RecognisedTable[] = [];
  const rejects: { sheet: string; row: number; reason: string; cells: string[] }[] = [];
  const ignoredRows: { sheet: string; row: number; reason: string }[] = [];
  const notes = noteBook();
  const taken = new Map<string, SoaItem>();
  let rowsRead = 0;
  let accepted = 0;

  const isCrosswalk = main?.tables.some((table) => table.partner !== undefined) === true;
  /** Other tables add what the main one lacks, unless they only refer to controls, or merely list an edition. */
  const takesPart = (family: Family): boolean => {
    if (family === main) return true;
    if (family.reference || main?.reference === true) return false;
    return family.decides || (!isCrosswalk && family.tables.every((table) => table.edition.id === framework));
  };

  for (const family of families) {
    const takes = takesPart(family);
    const before = family === main ? new Map<string, SoaItem>() : new Map(taken);
    for (const table of family.tables) {
      const { grid } = table.view;
      tables.push(describe(table));
      if (takes && grid.hidden)
        notes.add(
          { code: "import.hidden-sheet", detail: grid.sheet },
          grid.sheet,
          table.view.rows[table.from]?.number ?? 0,
        );
      const read = rowReader(table, own, framework);
      for (let index = table.from; index <= table.to; index++) {
        const row = table.view.rows[index];
        if (row === undefined) continue;
        rowsRead++;
        const place = { sheet: grid.sheet, row: row.number };
        const outcome = read(index);
        if (outcome.kind === "ignored") {
          ignoredRows.push({ ...place, reason: outcome.reason });
          continue;
        }
        if (outcome.kind === "rejected") {
          const cells = Array.from(row.cells, (cell) => cell?.text ?? "");
          if (takes) rejects.push({ ...place, reason: outcome.reason, cells });
          else ignoredRows.push({ ...place, reason: say("import.row-reference") });
          continue;
        }
        if (!family.reference) {
          for (const item of outcome.items) {
            const first = before.get(identity(item));
            const detail = first === undefined ? undefined : disagreement(first, item);
            if (detail !== undefined) notes.add({ code: "import.tables-disagree", detail }, place.sheet, place.row);
          }
        }
        const fresh = takes ? outcome.items.filter((item) => !before.has(identity(item))) : [];
        const [mentioned] = outcome.items;
        if (fresh.length === 0) {
          const first = mentioned === undefined ? undefined : before.get(identity(mentioned));
          const reason =
            first === undefined || mentioned === undefined
              ? say("import.row-reference")
              : say("import.row-second-mention", {
                  control: mentioned.control,
                  sheet: first.source?.sheet ?? "",
                  row: first.source?.row ?? 0,
                });
          ignoredRows.push({ ...place, reason });
          continue;
        }
        accepted++;
        for (const note of outcome.notes) notes.add(note, place.sheet, place.row);
        for (const item of fresh) {
          items.push(item);
          if (taken.has(identity(item)))
            notes.add({ code: "import.duplicate", detail: item.control }, place.sheet, place.row);
          else taken.set(identity(item), item);
        }
      }
    }
  }
  return {
    soa: { framework, items },
    report: {
      rowsRead,
      accepted,
      rejected: rejects.length,
      ignored: ignoredRows.length,
      tables,
      skippedSheets,
      rejects,
      ignoredRows,
      warnings: notes.warnings(),
    },
  };
};
