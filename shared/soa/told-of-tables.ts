import { say } from "../messages/say.ts";
import { columnLetter } from "../workbook/grid.ts";
import { surely } from "./recognise/columns/answering.ts";
import { isSaidOfAll } from "./recognise/columns/said-of-all.ts";
import type { Family } from "./recognise/families/families.ts";
import { meaningsOf } from "./recognise/headings/headings.ts";
import { isOfWantedEvidence } from "./recognise/headings/other-questions.ts";
import type { LevelsTaken } from "./recognise/rows/levels-taken.ts";
import { textAt } from "./recognise/sheets/sheet.ts";
import type { CandidateTable } from "./recognise/tables/candidate.ts";
import { quote } from "./recognise/texts/text.ts";
import type { openAccount } from "./row-account.ts";

type Account = ReturnType<typeof openAccount>;

/** The first row of a table. */
const placeOf = ({ view, from }: Pick<CandidateTable, "view" | "from">) => ({
  sheet: view.grid.sheet,
  row: view.rows[from]?.number ?? 0,
});

/** Says which columns of a table are hidden in the file and are read into fields all the same. */
export const noteHiddenColumns = (table: CandidateTable, account: Account): void => {
  const { view, roles, names, from, to } = table;
  const { grid, form } = view;
  if (grid.hiddenColumns.length === 0) return;
  const rows = view.rows.slice(from, to + 1);
  const marks = roles.statusMarks.map(({ column }) => column);
  const read = new Set([...roles.byRole.values(), ...marks, roles.excludedMarks ?? [], roles.partMarks ?? []].flat());
  const hidden = [...read]
    .sort((a, b) => a - b)
    .flatMap((column) => {
      const place = form?.columns[column] ?? column;
      const isRead = grid.hiddenColumns.includes(place) && rows.some((row) => textAt(row, column) !== "");
      return isRead ? (names.get(column) ?? say("import.column", { letter: columnLetter(place) })) : [];
    });
  if (hidden.length > 0) account.note({ code: "import.hidden-column", detail: hidden.join(", ") }, placeOf(table));
};

const asksForEvidence = (heading: string): boolean =>
  meaningsOf(heading).some(({ meaning, score }) => meaning === "evidence" && score >= surely);

/** Says which columns of evidence name none of any row, where none does: they say what is asked for, or one thing of all rows. */
export const noteNoEvidence = ({ view, header, roles, from, to }: CandidateTable, account: Account): void => {
  if (roles.byRole.has("evidence")) return;
  const used = new Set(roles.byRole.values());
  const place = placeOf({ view, from });
  for (const [column, heading] of header?.lowest ?? []) {
    const isWanted = isOfWantedEvidence(heading);
    if (used.has(column) || !(isWanted || asksForEvidence(heading))) continue;
    const filled = view.rows.slice(from, to + 1).flatMap((row) => textAt(row, column) || []);
    if (filled.length === 0) continue;
    if (isWanted) account.note({ code: "import.evidence-asked", detail: quote(heading) }, place);
    else if (isSaidOfAll({ filled: filled.length, texts: [...new Set(filled)] }))
      account.note({ code: "import.evidence-of-all", detail: quote(heading) }, place);
  }
};

const sheetsOf = ({ tables }: Family): string => [...new Set(tables.map(({ view }) => view.grid.sheet))].join(" + ");

/** Says which sheets hold a statement each, that which is taken first. */
export const noteStatements = (own: ReadonlyMap<Family, Family>, account: Account): void => {
  for (const first of new Set(own.values())) {
    const alike = [first, ...[...own.keys()].filter((family) => own.get(family) === first)];
    const detail = alike.map(sheetsOf).join(", ");
    for (const table of alike.flatMap(({ tables }) => tables))
      account.note({ code: "import.own-statements", detail }, placeOf(table));
  }
};

/** What a table is told to be that does not decide controls; undefined where it does, or is what the user wants. */
const toldAs = ({ reference, roles, plan, mapping, use }: CandidateTable, isTaken: boolean) => {
  if (!isTaken) return plan ? "import.plan-left" : undefined;
  if (use === "include" || roles.byRole.has("applicable") || roles.excludedMarks !== undefined) return undefined;
  if (plan && roles.byRole.has("status")) return "import.plan-taken";
  if (!reference) return undefined;
  return mapping ? "import.mapping-taken" : "import.reference-taken";
};

/** Says which tables only refer to controls and are taken all the same, for want of others, and which plans are not. */
export const noteReferences = ({ tables }: Family, isTaken: boolean, account: Account): void => {
  for (const table of tables) {
    const { view, header, from, to, resolved } = table;
    const code = toldAs(table, isTaken);
    if (code === undefined) continue;
    const headings = quote([...(header?.lowest.values() ?? [])].join(" | "), 100);
    const ids = [...resolved.values()].flatMap((row) => row.ids.map(({ id }) => id));
    const detail = isTaken ? headings : `${headings} (${ids.join(", ")})`;
    for (let index = from; index <= to; index++)
      if (resolved.has(index))
        account.note({ code, detail }, { sheet: view.grid.sheet, row: view.rows[index]?.number ?? 0 });
  }
};

/** Says which sheets call themselves superseded and are left out for one in force. */
export const noteSuperseded = (family: Family, account: Account): void => {
  for (const table of family.tables)
    account.note({ code: "import.superseded", detail: table.view.grid.sheet }, placeOf(table));
};

/** Says what numbered levels were taken for. */
export const noteLevels = (levels: readonly LevelsTaken[], account: Account): void => {
  for (const { table, detail } of levels) account.note({ code: "import.levels", detail }, placeOf(table));
};

/** Where nothing is decided in a whole document, columns of codes may be what decides it. */
export const noteCodes = (tables: readonly CandidateTable[], account: Account): void => {
  if (account.items.some(({ applicable, status }) => typeof applicable === "boolean" || status !== undefined)) return;
  for (const table of tables)
    for (const column of table.roles.codes)
      account.note({ code: "import.codes-unread", detail: quote(table.names.get(column) ?? "", 60) }, placeOf(table));
};
