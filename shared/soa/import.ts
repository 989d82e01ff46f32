import type { Library } from "../crosswalk/library.ts";
import { say } from "../messages/say.ts";
import { columnLetter, type Grid } from "../workbook/grid.ts";
import type { Soa, SoaItem } from "./document.ts";
import { openEditions } from "./recognise/editions.ts";
import { noteBook } from "./recognise/notes.ts";
import type { ImportProfile } from "./recognise/profile.ts";
import { rowReader } from "./recognise/rows.ts";
import { viewSheet } from "./recognise/sheet.ts";
import { type CandidateTable, findTables } from "./recognise/tables.ts";
import { fold } from "./recognise/text.ts";
import type { OwnWords } from "./recognise/values.ts";
import type { ColumnRole, ImportReport, RecognisedTable } from "./report.ts";

export type { ImportProfile, SheetChoice } from "./recognise/profile.ts";

const ownWords = (words: ImportProfile["words"]): OwnWords => ({
  applicable: new Map(Object.entries(words?.applicable ?? {}).map(([word, meaning]) => [fold(word), meaning])),
  status: new Map(Object.entries(words?.status ?? {}).map(([word, meaning]) => [fold(word), meaning])),
});

const decides = (table: CandidateTable): number =>
  1 +
  (["applicable", "status", "justification", "exclusion", "evidence", "owner"] as const).filter((role) =>
    table.roles.byRole.has(role),
  ).length *
    0.25;

const worth = (table: CandidateTable): number =>
  (table.controls + table.clauses * 0.5) * decides(table) * (table.view.grid.hidden ? 0.6 : 1);

/** Tables that are one: on the same sheet, or with the same headings over the same columns on another. */
const familyOf = (table: CandidateTable): string =>
  table.header === undefined
    ? `sheet:${table.view.grid.sheet}`
    : `${table.key.column}:${[...table.header.headings].map(([column, text]) => `${column}=${fold(text)}`).join("|")}`;

interface Family {
  readonly tables: CandidateTable[];
  readonly reference: boolean;
  readonly worth: number;
  readonly name: string;
}

const families = (tables: readonly CandidateTable[]): Family[] => {
  const bySheet = new Map<string, string>();
  const groups = new Map<string, CandidateTable[]>();
  for (const table of tables) {
    const sheetKey = `${table.view.grid.sheet} ${table.reference}`;
    const own = familyOf(table);
    const key = groups.has(`${own} ${table.reference}`)
      ? `${own} ${table.reference}`
      : (bySheet.get(sheetKey) ?? `${own} ${table.reference}`);
    bySheet.set(sheetKey, key);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [table]);
    else group.push(table);
  }
  return [...groups.values()]
    .map((group) => ({
      tables: group,
      reference: group[0]?.reference === true && !group.some((table) => table.use === "include"),
      worth:
        group.reduce((sum, table) => sum + worth(table), 0) +
        (group.some((table) => table.use === "include") ? 1e6 : 0),
      name: group.map((table) => table.view.grid.sheet).sort()[0] ?? "",
    }))
    .sort((a, b) => Number(a.reference) - Number(b.reference) || b.worth - a.worth || (a.name < b.name ? -1 : 1));
};

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

/**
 * Recognises the control tables of a workbook and reads them into one SoA document. Never throws. `rowsRead` counts the
 * rows of the recognised tables, and each is accepted, rejected with a reason, or ignored with a reason.
 */
export const importGrids = (
  library: Library,
  grids: readonly Grid[],
  options: ImportProfile = {},
): { soa: Soa; report: ImportReport } => {
  const editions = openEditions(library);
  const own = ownWords(options.words);
  const skippedSheets: { sheet: string; reason: string }[] = [];
  const all: CandidateTable[] = [];
  for (const grid of grids) {
    const choices = (options.tables ?? []).filter((choice) => choice.sheet === grid.sheet);
    const tables = findTables(viewSheet(grid), editions, choices);
    const kept = tables.filter((table) => table.use !== "exclude");
    all.push(...kept);
    if (kept.length === 0) {
      skippedSheets.push({
        sheet: grid.sheet,
        reason: say(
          tables.length > 0
            ? "import.sheet-excluded"
            : grid.rows.length === 0
              ? "import.sheet-empty"
              : "import.sheet-no-ids",
        ),
      });
    }
  }
  const groups = families(all);
  const [main] = groups;
  const mainTable = main === undefined ? undefined : [...main.tables].sort((a, b) => worth(b) - worth(a))[0];
  const framework = mainTable?.edition.id ?? editions[0]?.id ?? "";

  const items: SoaItem[] = [];
  const tables: RecognisedTable[] = [];
  const rejects: { sheet: string; row: number; reason: string; cells: string[] }[] = [];
  const ignoredRows: { sheet: string; row: number; reason: string }[] = [];
  const notes = noteBook();
  let rowsRead = 0;
  let accepted = 0;
  const covered = new Map<string, { sheet: string; row: number }>();
  groups.forEach((group, place) => {
    const takesPart = place === 0 || (!group.reference && main?.reference !== true);
    const before = new Map(covered);
    for (const table of group.tables) {
      const { sheet } = table.view.grid;
      tables.push(describe(table));
      const read = rowReader(table, own, framework);
      for (let index = table.from; index <= table.to; index++) {
        const row = table.view.rows[index];
        if (row === undefined) continue;
        rowsRead++;
        const outcome = read(index);
        if (outcome.kind === "ignored") {
          ignoredRows.push({ sheet, row: row.number, reason: outcome.reason });
        } else if (!takesPart) {
          ignoredRows.push({ sheet, row: row.number, reason: say("import.row-reference") });
        } else if (outcome.kind === "rejected") {
          const cells = Array.from(row.cells, (cell) => cell?.text ?? "");
          rejects.push({ sheet, row: row.number, reason: outcome.reason, cells });
        } else {
          const fresh = outcome.items.filter((item) => !before.has(`${item.framework ?? framework}:${item.control}`));
          if (fresh.length === 0) {
            const first = outcome.items[0];
            const place = before.get(`${first?.framework ?? framework}:${first?.control}`);
            ignoredRows.push({
              sheet,
              row: row.number,
              reason: say("import.row-second-mention", {
                control: first?.control ?? "",
                sheet: place?.sheet ?? "",
                row: place?.row ?? 0,
              }),
            });
            continue;
          }
          accepted++;
          items.push(...fresh);
          for (const note of outcome.notes) notes.add(note, sheet, row.number);
          for (const item of fresh) {
            const key = `${item.framework ?? framework}:${item.control}`;
            const place = covered.get(key);
            if (place !== undefined) notes.add({ code: "import.duplicate", detail: item.control }, sheet, row.number);
            else covered.set(key, { sheet, row: row.number });
          }
        }
      }
    }
  });
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
