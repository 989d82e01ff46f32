import { qualify } from "../../catalog/reference.ts";
import type { Library } from "../../crosswalk/library.ts";
import { say } from "../../messages/say.ts";
import { assessmentKinds } from "../../workbook/assessment-name.ts";
import { columnLetter } from "../../workbook/grid.ts";
import { inclusions, type Soa, type SoaItem } from "../document.ts";
import type { OwnWords } from "../recognise/answers/meanings.ts";
import { noteBook } from "../recognise/rows/notes.ts";
import { quote } from "../recognise/texts/text.ts";
import type { ColumnRole, ImportReport, RecognisedTable } from "../report.ts";
import { type DocumentFields, documentFields } from "./workbook-about.ts";
import { contentOf } from "./workbook-cell.ts";
import { readHead } from "./workbook-head.ts";
import { heldKinds, type OwnSheet, ownRowReader } from "./workbook-rows.ts";
import type { OwnSet } from "./workbook-sheets.ts";
import type { OwnColumn } from "./workbook-table.ts";

const sameRoles = [
  "control",
  "title",
  "applicable",
  "justification",
  "status",
  "evidence",
  "expires",
  "owner",
  "due",
  "notes",
  "weight",
] as const;

const roles: readonly (readonly [ColumnRole, OwnColumn])[] = [
  ...sameRoles.map((role) => [role, role] as const),
  ...inclusions.map((reason) => [`inclusion-${reason}`, `reason-${reason}`] as const),
];

const describe = ({ table, framework }: OwnSheet): RecognisedTable => ({
  sheet: table.grid.sheet,
  headerRow: table.headerRow,
  firstRow: table.headerRow + 1,
  lastRow: table.rows.at(-1)?.number ?? table.headerRow,
  framework: framework.id,
  layout: "own",
  confidence: 1,
  reasons: [say("exchange.own-sheet")],
  columns: Object.fromEntries(
    roles.flatMap(([role, column]) => {
      const at = table.at.get(column);
      return at === undefined ? [] : [[role, columnLetter(at)]];
    }),
  ),
});

/** The document's fields: About's, and where somebody typed over them on a sheet of the document, that. */
const fieldsOf = (library: Library, { about }: OwnSet, sheets: readonly OwnSheet[]): DocumentFields => {
  let fields = about.fields;
  for (const { table, framework } of [...sheets].reverse()) {
    const head = readHead(table);
    const defaults = assessmentKinds.map((kind) => say(`workbook.title.${kind}`, { framework: framework.name }));
    const titled =
      head.title !== "" && about.catalogVersion === library.catalog.version && !defaults.includes(head.title);
    fields = { ...fields, ...(titled ? { title: head.title } : {}), ...documentFields(head.typed) };
  }
  return fields;
};

/** In the order of the standard: the document's own framework first, clauses before controls. */
const inOrder = (sheets: readonly OwnSheet[], home: string): readonly OwnSheet[] => {
  const rank = (sheet: OwnSheet): number => (sheet.framework.id === home ? 0 : 2) + (heldKinds(sheet).controls ? 1 : 0);
  return [...sheets].sort((a, b) => rank(a) - rank(b));
};

interface Taken {
  readonly item: SoaItem;
  readonly place: number | undefined;
}

/** Rows with a place in the document in that order, those that were added behind them. */
const placed = (rows: readonly Taken[]): SoaItem[] =>
  [...rows].sort((a, b) => (a.place ?? Number.MAX_VALUE) - (b.place ?? Number.MAX_VALUE)).map(({ item }) => item);

export interface ReadWorkbook {
  readonly soa: Soa;
  readonly report: ImportReport;
}

/**
 * Reads the document of sheets that Crossbook wrote from their cells as they are now. `rowsRead` counts the rows below
 * the headings; those of the template in which nothing is filled in are ignored. The document's framework is the one
 * that the About sheet names, else that of the first row.
 */
export const readOwnSet = (library: Library, set: OwnSet, own: OwnWords): ReadWorkbook => {
  const named = library.catalog.resolveFramework(set.about.framework ?? "");
  if (named.ok) return readAs(library, set, named.value.id, own);
  const first = set.sheets[0]?.framework.id ?? "";
  const read = readAs(library, set, first, own);
  const home = read.soa.items[0]?.framework ?? first;
  return home === first ? read : readAs(library, set, home, own);
};

const readAs = (library: Library, set: OwnSet, home: string, own: OwnWords): ReadWorkbook => {
  const { sheets } = set;
  const ordered = inOrder(sheets, home);
  const notes = noteBook();
  const taken: Taken[] = [];
  let accepted = 0;
  const rejects: { sheet: string; row: number; reason: string; cells: string[] }[] = [];
  const ignoredRows: { sheet: string; row: number; reason: string }[] = [];
  const seen = new Set<string>();
  if (set.about.unread !== "")
    notes.add({ code: "exchange.field-unread", detail: quote(set.about.unread, 40) }, set.about.sheet, 1);
  for (const sheet of ordered) {
    const read = ownRowReader(library, sheet, home, own);
    for (const [index, row] of sheet.table.rows.entries()) {
      const place = { sheet: sheet.table.grid.sheet, row: row.number };
      const outcome = read(row);
      if (outcome.kind === "ignored") ignoredRows.push({ ...place, reason: outcome.reason });
      else if (outcome.kind === "rejected")
        rejects.push({ ...place, reason: outcome.reason, cells: Array.from(row.cells, contentOf) });
      else {
        accepted++;
        for (const item of outcome.items) {
          taken.push({ item, place: sheet.table.inOrder ? index : outcome.place });
          const identity = qualify(item.framework ?? home, item.control);
          if (seen.has(identity)) notes.add({ code: "import.duplicate", detail: item.control }, place.sheet, place.row);
          seen.add(identity);
        }
        for (const note of outcome.notes) notes.add(note, place.sheet, place.row);
      }
    }
  }
  return {
    soa: {
      ...fieldsOf(
        library,
        set,
        ordered.filter(({ framework }) => framework.id === home),
      ),
      framework: home,
      items: placed(taken),
    },
    report: {
      rowsRead: accepted + rejects.length + ignoredRows.length,
      accepted,
      rejected: rejects.length,
      ignored: ignoredRows.length,
      tables: ordered.map(describe),
      skippedSheets: [],
      rejects,
      ignoredRows,
      warnings: notes.warnings(),
    },
  };
};
