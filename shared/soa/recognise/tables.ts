import type { FrameworkId } from "../../catalog/framework.ts";
import { controlByTitle } from "./disagree.ts";
import { type Draft, draftChosen, draftTable } from "./draft.ts";
import { chooseEdition, type EditionChoice, fitOf } from "./edition.ts";
import type { Edition } from "./editions.ts";
import { type Form, readForms } from "./form.ts";
import { namesId } from "./form-labels.ts";
import { columnNames, type HeaderBlock, headingsText } from "./headers.ts";
import { judge, type Verdict } from "./judge.ts";
import type { KeyColumn } from "./key.ts";
import { mergedDown } from "./merged.ts";
import { findPartner, type Partner } from "./partner.ts";
import type { SheetChoice } from "./profile.ts";
import { type ResolvedRow, resolveIds } from "./resolve.ts";
import type { Roles } from "./roles.ts";
import { cutSegments, isOfNoHeading, outsideForms, type Surroundings, saysClauses } from "./segments.ts";
import type { SheetView } from "./sheet.ts";
import { splitByStandard } from "./standards.ts";
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

const finishTable = (
  view: SheetView,
  draft: Draft,
  choice: EditionChoice,
  editions: readonly Edition[],
  annexBeside: boolean,
): CandidateTable => {
  const { edition } = choice;
  const clauseVotes = saysClauses(draft.context) + (annexBeside ? 1 : 0);
  const parts = splitByStandard(view, draft.keyed, draft.key.column, editions) ?? [{ rows: draft.keyed, edition }];
  const resolved = parts.flatMap((part) => resolveIds(part.rows, part.edition, editions, clauseVotes));
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

const hasAnnexIds = (draft: Draft): boolean =>
  draft.keyed.some(({ reading }) => reading.tokens.some((token) => token.annex && token.parts.length > 1));

/** Tables under each other with their ids in the same column share their edition. */
const tablesById = (
  view: SheetView,
  editions: readonly Edition[],
  choices: readonly SheetChoice[],
  forms: readonly Form[] = [],
): readonly CandidateTable[] => {
  const segments = outsideForms(cutSegments(view, choices), forms);
  const drafts = segments.flatMap((segment) => draftChosen(view, segment, editions, choices) ?? []);
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
  choices: readonly SheetChoice[],
): readonly CandidateTable[] =>
  cutSegments(view, choices).flatMap((segment) => {
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

/** The control tables of a sheet: forms, tables whose rows have ids, or, where there is neither, tables of titles. */
export const findTables = (
  view: SheetView,
  editions: readonly Edition[],
  choices: readonly SheetChoice[],
): readonly CandidateTable[] => {
  const asked = choices.some((choice) => choice.headings !== undefined && isOfNoHeading(choice));
  if (view.hits.size > 0) {
    const byForm = (asked ? [] : readForms(view, namesId)).map((form) => ({
      form,
      tables: tablesById(form.view, editions, choices),
    }));
    const forms = byForm.filter(({ tables }) => tables.length > 0);
    const found = [
      ...forms.flatMap(({ tables }) => tables),
      ...tablesById(
        view,
        editions,
        choices,
        forms.map(({ form }) => form),
      ),
    ];
    if (found.length > 0) return found;
  }
  const titled = (text: string) => editions.some((edition) => controlByTitle(edition, text) !== undefined);
  const forms = asked ? [] : readForms(view, ({ text }) => titled(text));
  const ofForms = forms.flatMap((form) => tablesByTitle(form.view, editions, choices));
  return ofForms.length > 0 ? ofForms : tablesByTitle(view, editions, choices);
};
