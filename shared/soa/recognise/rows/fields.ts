import type { GridRow } from "../../../workbook/grid.ts";
import { longestText } from "../../cell-texts.ts";
import type { Evidence, SoaItem } from "../../document.ts";
import { deniesFirst } from "../../words/decisions.ts";
import { isBlank } from "../answers/marks.ts";
import type { OwnWords } from "../answers/meanings.ts";
import type { Roles } from "../columns/roles.ts";
import { readDay } from "../texts/dates.ts";
import { oneLine, quote } from "../texts/text.ts";
import { readDecision } from "./decision.ts";
import { type FieldTable, type OpenRow, openFieldTable } from "./field-table.ts";
import type { RowNote } from "./notes.ts";
import { namesNobody, namesNoEvidence } from "./nothing-given.ts";
import type { Remainder } from "./remainder.ts";
import type { SaidOfRow } from "./section-captions.ts";

type Fields = Omit<SoaItem, "control" | "extra">;
type OpenFields = { -readonly [field in keyof Fields]: Fields[field] };

/** What one row's cells say, the id aside. `extra` keeps what no field takes, by heading. */
export interface RowFields {
  readonly fields: Fields;
  readonly extra: Record<string, string>;
  readonly notes: RowNote[];
}

/** What a document takes as a name, in characters. */
const longestName = 1_000;

/** The day that a cell says; any other text of it is kept. */
const readDate = (table: FieldTable, row: OpenRow, at: number | undefined): string | undefined => {
  const cell = table.cell(row, at);
  if (cell === undefined || at === undefined) return undefined;
  const day = isBlank(cell) ? undefined : readDay(cell, table.tone(at).days);
  if (day !== cell.text) table.keep(row, at, cell.text.trim());
  if (day === undefined && !isBlank(cell)) row.notes.push({ code: "import.no-day", detail: quote(cell.text, 40) });
  return day;
};

/** The weight of a row; what is no number above 0 is kept. */
const readWeight = (table: FieldTable, row: OpenRow): number | undefined => {
  const at = table.columns.weight;
  const cell = table.cell(row, at);
  if (cell === undefined || at === undefined) return undefined;
  const number = Number(cell.text.replace(",", "."));
  if (number > 0 && Number.isFinite(number)) return number;
  table.keep(row, at, cell.text.trim());
  return undefined;
};

/** How an address is told apart from others: how it is reached and a slash at its end say nothing. */
const addressKey = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/^(?:https?:\/\/|mailto:|file:\/*)/, "")
    .replace(/\/$/, "");

/** What a cell names; a text that names nothing is kept. */
const named = (
  table: FieldTable,
  row: OpenRow,
  at: number | undefined,
  namesNone: (text: string) => boolean,
  longest?: number,
): string | undefined => {
  const said = table.text(row, at, longest);
  if (at === undefined || said === undefined || !namesNone(said)) return said;
  table.keep(row, at, said);
  return undefined;
};

/** The evidence that a row names, with where it is to be found when a link says that and its text doesn't. */
const readReference = (table: FieldTable, row: OpenRow): string | undefined => {
  const said = named(table, row, table.columns.evidence, namesNoEvidence);
  const link = table.cell(row, table.columns.evidence)?.link;
  if (said === undefined || link === undefined) return said;
  const written = [said, ...said.split(/[\s()<>,;]+/)].map(addressKey);
  if (written.includes(addressKey(link))) return said;
  const whole = `${said} (${link})`;
  return whole.length > longestText ? said : whole;
};

/** What a row names as evidence, up to the day on which it expires; a day without evidence is kept. */
const readEvidence = (table: FieldTable, row: OpenRow, isLeftOut: boolean): Evidence | undefined => {
  const found = readReference(table, row);
  const { evidence, expires: at } = table.columns;
  // "No development here" beside a control that is left out shows nothing.
  const isDenial = isLeftOut && found !== undefined && evidence !== undefined && deniesFirst.test(found);
  if (isDenial) table.keep(row, evidence, found);
  const reference = isDenial ? undefined : found;
  const expires = readDate(table, row, at);
  if (reference !== undefined) return { reference, ...(expires === undefined ? undefined : { expires }) };
  if (expires !== undefined && at !== undefined) table.keep(row, at, expires);
  return undefined;
};

const keepTheRest = (table: FieldTable, row: OpenRow): void => {
  const { cells } = row.row;
  for (let at = 0; at < cells.length; at++) {
    if (table.isUsed[at]) continue;
    const text = cells[at]?.text.trim() ?? "";
    if (text !== "") table.keep(row, at, text);
  }
};

/**
 * Reads the rows of a table. `said` is what its caption or that of a section says of a row among others, `rest` what the
 * sheet says of those that nothing else is said of.
 */
export const fieldReader = (
  roles: Roles,
  names: ReadonlyMap<number, string>,
  keyColumn: number,
  own: OwnWords,
): ((row: GridRow, said: SaidOfRow | undefined, rest: Remainder | undefined) => RowFields) => {
  const table = openFieldTable(roles, names, keyColumn, own);
  const { columns } = table;
  return (gridRow, said, rest) => {
    const row: OpenRow = { row: gridRow, extra: {}, notes: [] };
    const { applicable, inclusion, justification, status, remarks } = readDecision(table, row, said, rest);
    const due = readDate(table, row, columns.due);
    const weight = readWeight(table, row);
    const title = columns.title === keyColumn ? undefined : table.text(row, columns.title);
    const evidence = readEvidence(table, row, applicable === false);
    const owner = named(table, row, columns.owner, namesNobody, longestName);
    keepTheRest(table, row);
    const fields: OpenFields = { applicable: applicable ?? null };
    if (title !== undefined) fields.title = oneLine(title);
    if (inclusion.length > 0) fields.inclusion = inclusion;
    if (justification !== undefined) fields.justification = justification;
    if (status !== undefined) fields.status = status;
    if (evidence !== undefined) fields.evidence = [evidence];
    if (owner !== undefined) fields.owner = owner;
    if (due !== undefined) fields.due = due;
    if (remarks !== undefined) fields.notes = remarks;
    if (weight !== undefined) fields.weight = weight;
    return { fields, extra: row.extra, notes: row.notes };
  };
};
