import type { FrameworkId } from "../catalog/framework.ts";
import type { Library } from "../crosswalk/library.ts";
import { type MessageKey, say } from "../messages/say.ts";
import { columnLetter, type Grid, type GridRow } from "../workbook/grid.ts";
import type { Soa } from "./document.ts";
import { type Family, isExample, partOf, worthOf } from "./recognise/families/families.ts";
import { ownStatements } from "./recognise/families/statements.ts";
import { levelsTaken } from "./recognise/rows/levels-taken.ts";
import type { RowNote } from "./recognise/rows/notes.ts";
import { outcomesOf } from "./recognise/rows/outcomes.ts";
import { type RowReader, rowReader } from "./recognise/rows/rows.ts";
import type { ImportProfile } from "./recognise/segments/profile.ts";
import type { CandidateTable } from "./recognise/tables/candidate.ts";
import { quote } from "./recognise/texts/text.ts";
import { recogniseWorkbook } from "./recognise/workbook.ts";
import type { ColumnRole, ImportReport, RecognisedTable } from "./report.ts";
import { openAccount, type StatedField } from "./row-account.ts";
import {
  noteCodes,
  noteHiddenColumns,
  noteLevels,
  noteNoEvidence,
  noteReferences,
  noteStatements,
  noteSuperseded,
} from "./told-of-tables.ts";
import { noteUncomputed } from "./uncomputed.ts";

export type { ImportProfile, SheetChoice } from "./recognise/segments/profile.ts";

/** No table whose edition nothing tells is surer than this. */
const surestOfOpen = 0.5;

const describe = (table: CandidateTable, isOpen: boolean): RecognisedTable => {
  const { view, header, from, to } = table;
  const { form } = view;
  const columns: Partial<Record<ColumnRole, string>> = {};
  for (const [role, column] of table.roles.byRole)
    columns[role] = columnLetter(form === undefined ? column : (form.columns[column] ?? column));
  return {
    sheet: view.grid.sheet,
    headerRow: header === undefined ? 0 : (view.rows[header.from]?.number ?? 0),
    firstRow: view.rows[from]?.number ?? 0,
    lastRow: form?.lastRow ?? view.rows[to]?.number ?? 0,
    framework: table.framework,
    layout: form === undefined ? "table" : "form",
    confidence: Math.round(Math.min(table.confidence, isOpen ? surestOfOpen : 1) * 100) / 100,
    reasons: table.reasons,
    columns,
  };
};

/** What a document is of where nothing was found. */
const defaultEdition: FrameworkId = "iso-27001-2022";

/** The document's edition: that of the table with most of it. */
const mainEdition = (family: Family | undefined): FrameworkId | undefined => {
  const sorted = [...(family?.tables ?? [])].sort(
    (a, b) => worthOf(b) - worthOf(a) || (a.view.grid.sheet < b.view.grid.sheet ? -1 : 1),
  );
  return sorted[0]?.edition.id;
};

type Account = ReturnType<typeof openAccount>;
type Mentions = ReturnType<Account["mentions"]>;

/** Accounts for a table whose rows make no items: what was taken before is named, anything else has the one reason. */
const referRows = (table: CandidateTable, account: Account, mentions: Mentions, whyNot: string): void => {
  for (const { row, record } of table.view.form?.otherRows ?? [])
    account.ignore({ sheet: table.view.grid.sheet, row }, say("import.row-form", { row: record }));
  for (let index = table.from; index <= table.to; index++) {
    const row = table.view.rows[index];
    const [first] = table.resolved.get(index)?.ids ?? [];
    // Controls that begin in the same row of a form share its account.
    if (row === undefined || row.number === table.view.rows[index - 1]?.number) continue;
    const mentioned = first && { control: first.id, framework: first.framework };
    account.ignore({ sheet: table.view.grid.sheet, row: row.number }, mentions.reason(mentioned, whyNot));
  }
};

/** What is said of a row whose signs for a field are no answer to it. */
const leftOpen: Readonly<Record<StatedField, readonly RowNote["code"][]>> = {
  applicable: ["import.unknown-applicability", "import.applicable-both"],
  status: ["import.unknown-status", "import.status-twice", "import.applicable-yet-not"],
};

/** The columns of few answers that may say what no column of a table does, its own legends and the user's choices told. */
const openColumns = ({ roles }: CandidateTable): CandidateTable["roles"]["unread"] => {
  const used = new Set([...roles.byRole].flatMap(([role, column]) => (role === "notes" ? [] : column)));
  return roles.unread.filter(({ column, asks }) => !used.has(column) && asks.some((one) => !roles.byRole.has(one)));
};

/** So many answers of a column are told. */
const fewAnswers = 4;

const unreadDetail = (name: string, texts: readonly string[]): string =>
  `${quote(name, 60)} (${texts
    .slice(0, fewAnswers)
    .map((text) => quote(text, 30))
    .join(" / ")}${texts.length > fewAnswers ? " / …" : ""})`;

/** The columns of each field that a row may say something in, be it understood or not. */
const statingColumns = (table: CandidateTable, open: ReturnType<typeof openColumns>) =>
  (["applicable", "status"] as const).map((field) => {
    const column = table.roles.byRole.get(field);
    const unread = open.flatMap((one) => (one.asks.includes(field) ? one.column : []));
    return [field, column === undefined ? unread : [column]] as const;
  });

/** The fields in whose columns a row says something. */
const statedIn = (
  columns: ReturnType<typeof statingColumns>,
  cells: GridRow["cells"],
  notes: readonly RowNote[],
): readonly StatedField[] =>
  columns.flatMap(([field, places]) => {
    const isWritten = places.some((at) => /[\p{L}\p{N}]/u.test(cells[at]?.text ?? ""));
    return isWritten || notes.some(({ code }) => leftOpen[field].includes(code)) ? field : [];
  });

/** Why the rows of a table make no items though they are read: it is held against another. */
type HeldAgainst = "import.row-own-statement" | "import.row-plan";

/**
 * Reads a table's rows into items. What an earlier family holds already is a second mention, and held against it. A
 * statement of its own, or a plan, adds nothing to that, unless the user wants it.
 */
const takeRows = (
  table: CandidateTable,
  account: Account,
  mentions: Mentions,
  read: RowReader,
  held: HeldAgainst | undefined,
): void => {
  const { grid, rows } = table.view;
  const first = { sheet: grid.sheet, row: rows[table.from]?.number ?? 0 };
  if (grid.hidden) account.note({ code: "import.hidden-sheet", detail: grid.sheet }, first);
  const isPlan = held === "import.row-plan";
  for (const unasked of isPlan ? [] : table.roles.unasked)
    account.note({ code: "import.column-unasked", detail: quote(table.names.get(unasked) ?? "", 60) }, first);
  const { ofRows, byRole } = table.roles;
  if (ofRows !== undefined && !byRole.has("status"))
    account.note({ code: "import.column-of-rows", detail: quote(table.names.get(ofRows) ?? "", 60) }, first);
  const open = openColumns(table);
  const stating = statingColumns(table, open);
  for (const { column, texts } of isPlan ? [] : open)
    account.note({ code: "import.column-unread", detail: unreadDetail(table.names.get(column) ?? "", texts) }, first);
  const { insteadOf } = table.key;
  if (insteadOf !== undefined)
    account.note({ code: "import.column-without-ids", detail: columnLetter(insteadOf) }, first);
  const whyNot = say(held ?? "import.row-reference");
  const adds = held === undefined || table.use === "include";
  if (adds) noteHiddenColumns(table, account);
  if (adds) noteNoEvidence(table, account);
  account.beginTable();
  for (const { row, cells, outcome } of outcomesOf(table, read)) {
    const place = { sheet: grid.sheet, row };
    if (outcome.kind === "ignored") {
      account.ignore(place, outcome.reason);
      if (outcome.note !== undefined) account.note(outcome.note, place);
    } else if (outcome.kind === "rejected")
      account.reject(
        place,
        outcome.reason,
        Array.from(cells, (cell) => cell?.text ?? ""),
      );
    else {
      for (const item of outcome.items) mentions.compare(item, place);
      const fresh = outcome.items.filter((item) => adds && mentions.firstOf(item) === undefined);
      if (fresh.length === 0) account.ignore(place, mentions.reason(outcome.items[0], whyNot));
      else account.accept(place, fresh, outcome.notes, statedIn(stating, cells, outcome.notes));
    }
  }
};

/** Why the rows of tables that are not taken make no items, where that is not that they only refer to controls. */
const whyLeftOut: { readonly [part in ReturnType<typeof partOf>]?: MessageKey } = {
  older: "import.row-older-edition",
  superseded: "import.row-superseded",
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
  const { families, skippedSheets, wordsOf, remainderOf, rivalries, legends } = recogniseWorkbook(
    library,
    grids,
    options,
  );
  const [main] = families;
  const framework = mainEdition(main) ?? defaultEdition;
  const account = openAccount(framework);
  for (const { sheet, entries, rows } of legends)
    for (const [index, row] of rows.entries())
      account.note({ code: "import.legend", ...(index === 0 ? { detail: entries.join("; ") } : {}) }, { sheet, row });
  const parts = families.map((family) => ({ family, part: partOf(family, main, framework) }));
  const taken = parts.flatMap(({ family, part }) => (part === "taken" ? family.tables : []));
  const open = rivalries(taken);
  for (const { table, rival } of open) {
    const { view, edition, from } = table;
    const place = { sheet: view.grid.sheet, row: view.rows[from]?.number ?? 0 };
    account.note({ code: "import.edition-open", detail: `${edition.name} / ${rival.name}` }, place);
  }
  noteLevels(levelsTaken(taken, wordsOf), account);
  const openEditions = new Set(open.map(({ table }) => table.edition));
  /** What was taken under an edition that the user chose is not open, whatever else is of that one. */
  const settled = new Set(taken.filter((one) => !open.some(({ table }) => table === one)));
  const own = ownStatements(parts.flatMap(({ family, part }) => (part === "taken" ? family : [])));
  noteStatements(own, account);
  for (const { family, part } of parts) {
    if (part === "superseded") noteSuperseded(family, account);
    const first = own.get(family);
    noteReferences(family, part === "taken", account);
    const mentions = account.mentions(
      part !== "taken" || first === main ? "nothing" : first === undefined ? "answers" : "disputes",
    );
    for (const table of family.tables) {
      const held = part === "taken" ? first && "import.row-own-statement" : table.plan && "import.row-plan";
      if (held !== false)
        takeRows(table, account, mentions, rowReader(table, wordsOf(table), framework, remainderOf(table)), held);
      else
        referRows(
          table,
          account,
          mentions,
          say(
            isExample(table) && part === "reference"
              ? "import.row-example"
              : (whyLeftOut[part] ?? "import.row-reference"),
          ),
        );
    }
  }
  noteCodes(taken, account);
  const tables = families.flatMap((family) =>
    family.tables.map((table) => describe(table, openEditions.has(table.edition) && !settled.has(table))),
  );
  noteUncomputed(grids, tables, account.note);
  return { soa: { framework, items: account.items }, report: { ...account.report(), tables, skippedSheets } };
};
