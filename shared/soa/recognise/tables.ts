import type { FrameworkId } from "../../catalog/framework.ts";
import { columnIndex } from "../../workbook/grid.ts";
import { controlByTitle } from "./disagree.ts";
import { chooseEdition, type EditionChoice, fitOf } from "./edition.ts";
import type { Edition } from "./editions.ts";
import { namesId, readForm } from "./form.ts";
import { columnNames, type HeaderBlock, headerBlock, headingsText } from "./headers.ts";
import { judge, type Verdict } from "./judge.ts";
import { type KeyColumn, keyColumns } from "./key.ts";
import { mergedDown } from "./merged.ts";
import type { SheetChoice } from "./profile.ts";
import { type KeyedRow, type ResolvedRow, resolveIds } from "./resolve.ts";
import { type Roles, readRoles } from "./roles.ts";
import { cutSegments, type Segment, type Surroundings, saysClauses, surroundings } from "./segments.ts";
import { cellAt, filledColumns, type SheetView, textAt } from "./sheet.ts";
import { namesStandard, splitByStandard } from "./standards.ts";
import { oneLine } from "./text.ts";
import { readTitled } from "./titled.ts";

/** A control table before it is decided what becomes of its rows. Row bounds are indexes into the sheet's rows. */
export interface CandidateTable extends Verdict {
  readonly view: SheetView;
  readonly header: HeaderBlock | undefined;
  readonly from: number;
  readonly to: number;
  readonly key: KeyColumn;
  readonly edition: Edition;
  /** Ids that the edition knows, of all ids. */
  readonly validity: number;
  /** The edition's id, or `mixed`. */
  readonly framework: FrameworkId;
  readonly roles: Roles;
  readonly context: Surroundings;
  /** Column to its name in `extra`. */
  readonly names: ReadonlyMap<number, string>;
  /** By row index. */
  readonly resolved: ReadonlyMap<number, ResolvedRow>;
  readonly use: SheetChoice["use"];
  /** In a crosswalk that decides nothing: the second column of ids, of another edition. */
  readonly partner: Partner | undefined;
}

export interface Partner {
  readonly column: number;
  readonly edition: Edition;
  readonly resolved: ReadonlyMap<number, ResolvedRow>;
}

/** A segment with its id column and roles, before its edition is known. */
interface Draft {
  readonly segment: Segment;
  readonly header: HeaderBlock | undefined;
  readonly from: number;
  readonly to: number;
  readonly key: KeyColumn;
  readonly second: KeyColumn | undefined;
  readonly roles: Roles;
  readonly keyed: readonly KeyedRow[];
  readonly context: Surroundings;
  readonly forced: boolean;
}

/** A heading found by its place: the texts above the first id, in a row without data. */
const headerByPlace = (view: SheetView, key: KeyColumn, from: number): HeaderBlock | undefined => {
  const first = key.hits[0]?.row;
  if (first === undefined) return undefined;
  for (let index = first - 1; index >= Math.max(from, first - 12); index--) {
    const row = view.rows[index];
    const cell = cellAt(row, key.column);
    if (row === undefined || cell === undefined || cell.kind !== "text" || view.rowsWithIds.has(index)) continue;
    const cells = filledColumns(row).map((column) => cellAt(row, column));
    if (cells.length < 2 || cells.some((one) => one === undefined || one.text.length > 90 || one.kind !== "text"))
      continue;
    return headerBlock(view, index, index);
  }
  return undefined;
};

/** Rows right after the last id that still look like rows of the table. */
const extend = (view: SheetView, last: number, limit: number, typical: number): number => {
  let to = last;
  while (to + 1 <= limit) {
    const row = view.rows[to + 1];
    const before = view.rows[to];
    if (row === undefined || before === undefined || row.number - before.number !== 1) break;
    const filled = filledColumns(row).length;
    if (filled < 2 || filled < typical * 0.4) break;
    to++;
  }
  return to;
};

const typicalFill = (view: SheetView, key: KeyColumn): number => {
  const sample = key.hits.slice(0, 50);
  let filled = 0;
  for (const { row } of sample) {
    const found = view.rows[row];
    if (found !== undefined) filled += filledColumns(found).length;
  }
  return filled / Math.max(1, sample.length);
};

/** The user's own roles in place of the recognised ones. */
const chosenRoles = (roles: Roles, columns: SheetChoice["columns"]): Roles => {
  if (columns === undefined) return roles;
  const byRole = new Map(roles.byRole);
  const named = Object.entries(columns).map(([letters, role]) => [columnIndex(letters), role] as const);
  const touched = new Set(named.map(([column]) => column));
  for (const [role, column] of byRole) if (touched.has(column)) byRole.delete(role);
  for (const [column, role] of named) if (role !== null && column >= 0) byRole.set(role, column);
  const excluded = roles.excludedMarks;
  return {
    ...roles,
    byRole,
    excludedMarks: excluded !== undefined && touched.has(excluded) ? undefined : excluded,
    statusMarks: roles.statusMarks.filter(({ column }) => !touched.has(column)),
    otherStatus: roles.otherStatus.filter((column) => !touched.has(column)),
  };
};

const draftTable = (view: SheetView, segment: Segment, editions: readonly Edition[]): Draft | undefined => {
  const { choice } = segment;
  const candidates = keyColumns(view, segment.from, segment.to, segment.header, editions);
  const keyLetter = Object.entries(choice?.columns ?? {}).find(([, role]) => role === "control")?.[0];
  const key = keyLetter === undefined ? candidates[0] : candidates.find((one) => one.column === columnIndex(keyLetter));
  const first = key?.hits[0]?.row;
  const last = key?.hits.at(-1)?.row;
  if (key === undefined || first === undefined || last === undefined) return undefined;
  const header = segment.header ?? (choice?.headings === 0 ? undefined : headerByPlace(view, key, segment.from));
  const from = header === undefined ? first : header.to + 1;
  const to = extend(view, last, segment.to, typicalFill(view, key));
  const keyHoldsTitles = key.hits.filter((hit) => hit.reading.rest !== "").length * 2 > key.hits.length;
  const titleColumn = key.titleLikeness >= 0.25 ? key.titleColumn : undefined;
  const roles = chosenRoles(
    readRoles(view, from, to, header, key.column, keyHoldsTitles, titleColumn),
    choice?.columns,
  );
  const titleAt = roles.byRole.get("title");
  const keyed: KeyedRow[] = [];
  for (const { row, reading } of view.hits.get(key.column) ?? []) {
    if (row < from || row > to) continue;
    const beside = titleAt === undefined || titleAt === key.column ? "" : oneLine(textAt(view.rows[row], titleAt));
    keyed.push({ row, reading, title: beside || reading.rest });
  }
  const forced = choice?.use === "include" || keyLetter !== undefined;
  const second = candidates.find((one) => one !== key && one.score >= key.score * 0.3);
  return { segment, header, from, to, key, second, roles, keyed, context: surroundings(view, header, from), forced };
};

const finishTable = (
  view: SheetView,
  draft: Draft,
  choice: EditionChoice,
  editions: readonly Edition[],
  annexBeside: boolean,
): CandidateTable => {
  const { edition } = choice;
  const clauseVotes = saysClauses(draft.context) + (annexBeside ? 1 : 0);
  const parts = splitByStandard(view, draft.keyed, draft.key.column, editions);
  const resolved = parts.flatMap((part) => {
    const own = parts.length === 1 ? edition : (chooseEdition(part.rows, part.editions, "")?.edition ?? edition);
    return resolveIds(part.rows, own, editions, clauseVotes);
  });
  const byRow = new Map(resolved.map((row) => [row.row, row]));
  // An id merged down over several rows is the id of each of them.
  for (const [row, top] of mergedDown(view, draft.key.column) ?? []) {
    const above = byRow.get(top);
    if (above?.kind === "controls" && !byRow.has(row)) byRow.set(row, { ...above, row });
  }
  const verdict = judge(view, draft, choice, resolved);
  const partner = findPartner(draft, choice, editions);
  return {
    ...verdict,
    accepted: draft.forced || verdict.accepted,
    validity: choice.validity,
    view,
    header: draft.header,
    from: draft.from,
    to: draft.to,
    key: draft.key,
    edition,
    framework: verdict.mixed || partner !== undefined ? "mixed" : edition.id,
    roles: draft.roles,
    context: draft.context,
    names: columnNames(draft.header, view.width),
    resolved: byRow,
    use: draft.segment.choice?.use,
    partner,
  };
};

/** The share of a column's cells that hold one id and nothing else. */
const singles = ({ hits }: KeyColumn): number =>
  hits.filter(({ reading }) => reading.shape === "only" && reading.tokens.length === 1).length / hits.length;

/** A second column of nothing but ids, of another edition or the other standard, in a table that decides nothing. */
const findPartner = (draft: Draft, own: EditionChoice, editions: readonly Edition[]): Partner | undefined => {
  const { second, roles, key } = draft;
  const decided = (["applicable", "status", "owner", "evidence"] as const).some((role) => roles.byRole.has(role));
  if (second === undefined || decided || second.hits.length * 2 < key.hits.length) return undefined;
  if (singles(second) < 0.7 || singles(key) < 0.6) return undefined;
  const keyed = second.hits.map(({ row, reading }) => ({ row, reading, title: "" }));
  const choice = chooseEdition(keyed, editions, second.heading);
  if (choice === undefined || choice.edition === own.edition || choice.validity < 0.9) return undefined;
  const sameStandard = choice.edition.id.slice(0, 9) === own.edition.id.slice(0, 9);
  if (!sameStandard && !namesStandard(second.heading, choice.edition)) return undefined;
  const resolved = resolveIds(keyed, choice.edition, editions, 0);
  return { column: second.column, edition: choice.edition, resolved: new Map(resolved.map((row) => [row.row, row])) };
};

const hasAnnexIds = (draft: Draft): boolean =>
  draft.keyed.some(({ reading }) => reading.tokens.some((token) => token.annex && token.parts.length > 1));

/** Tables under each other with their ids in the same column share their edition. */
const tablesById = (
  view: SheetView,
  editions: readonly Edition[],
  segments: readonly Segment[],
): readonly CandidateTable[] => {
  const drafts = segments.flatMap((segment) => draftTable(view, segment, editions) ?? []);
  const tables = drafts.flatMap((draft) => {
    const wanted = draft.segment.choice?.framework;
    const beside = drafts.filter((other) => other.key.column === draft.key.column);
    const possible = wanted === undefined ? editions : editions.filter((edition) => edition.id === wanted);
    const own = chooseEdition(draft.keyed, possible, draft.context.all);
    if (own === undefined) return [];
    const pooled =
      beside.length < 2
        ? own
        : chooseEdition(
            beside.flatMap((other) => other.keyed),
            possible,
            beside.map((other) => other.context.all).join(" "),
          );
    const shared = pooled === undefined ? own : fitOf(draft.keyed, pooled.edition);
    // A handful of ids says less of the edition than the tables around it.
    const few = draft.keyed.length < 4 && own.titles < 0.4;
    const choice = few || shared.validity >= own.validity ? shared : own;
    const annexBeside = beside.some((other) => other !== draft && hasAnnexIds(other));
    return finishTable(view, draft, choice, editions, annexBeside);
  });
  return tables.flatMap((table) => {
    const alike = tables.filter((other) => other.accepted && haveSameHeadings(table, other));
    if (!table.accepted && (alike.length === 0 || table.validity < 0.7)) return [];
    // A few rows alone can look like references; the tables under the same headings tell better.
    const rows = alike.reduce((sum, one) => sum + (one.reference ? -1 : 1) * one.resolved.size, 0);
    return { ...table, reference: rows === 0 ? table.reference : rows < 0 };
  });
};

const haveSameHeadings = (a: CandidateTable, b: CandidateTable): boolean =>
  a === b || (a.header !== undefined && b.header !== undefined && headingsText(a.header) === headingsText(b.header));

/** Tables without ids, their rows told by the titles of controls. */
const tablesByTitle = (
  view: SheetView,
  editions: readonly Edition[],
  segments: readonly Segment[],
): readonly CandidateTable[] =>
  segments.flatMap((segment) => {
    const wanted = segment.choice?.framework;
    const titled = readTitled(
      view,
      segment,
      wanted === undefined ? editions : editions.filter((edition) => edition.id === wanted),
    );
    const draft = titled && draftTable(titled.view, segment, [titled.edition]);
    if (titled === undefined || draft === undefined) return [];
    const table = finishTable(titled.view, draft, fitOf(draft.keyed, titled.edition), editions, false);
    return table.accepted ? table : [];
  });

/** The control tables of a sheet: a form, tables whose rows have ids, or, where there is neither, tables of titles. */
export const findTables = (
  view: SheetView,
  editions: readonly Edition[],
  choices: readonly SheetChoice[],
): readonly CandidateTable[] => {
  const asked = choices.some((choice) => choice.headings !== undefined);
  if (view.hits.size > 0) {
    const form = asked ? undefined : readForm(view, namesId);
    const ofForm = form === undefined ? [] : tablesById(form, editions, cutSegments(form, choices));
    if (ofForm.length > 0) return ofForm;
  }
  const segments = cutSegments(view, choices);
  const byId = view.hits.size === 0 ? [] : tablesById(view, editions, segments);
  if (byId.length > 0) return byId;
  const titled = (text: string) => editions.some((edition) => controlByTitle(edition, text) !== undefined);
  const form = asked ? undefined : readForm(view, ({ text }) => titled(text));
  const ofForm = form === undefined ? [] : tablesByTitle(form, editions, cutSegments(form, choices));
  return ofForm.length > 0 ? ofForm : tablesByTitle(view, editions, segments);
};
