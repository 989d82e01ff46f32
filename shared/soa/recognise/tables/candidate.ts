import type { FrameworkId } from "../../../catalog/framework.ts";
import type { Roles } from "../columns/roles.ts";
import type { Edition } from "../editions/editions.ts";
import { type ResolvedRow, resolveIds } from "../editions/resolve.ts";
import { splitByStandard } from "../editions/standards.ts";
import { columnNames, type HeaderBlock } from "../headings/headers.ts";
import type { SheetChoice } from "../segments/profile.ts";
import { type Surroundings, saysClauses } from "../segments/segments.ts";
import { mergedDown } from "../sheets/merged.ts";
import type { SheetView } from "../sheets/sheet.ts";
import type { Draft, RowOfOther } from "./draft.ts";
import { judge, type Verdict } from "./judge.ts";
import type { KeyColumn } from "./key.ts";
import { isMapping, withoutReasons } from "./mapping.ts";
import { findPartner, type Partner } from "./partner.ts";
import { isPlan } from "./plan.ts";
import type { SharedEdition } from "./shared-edition.ts";

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
  /** The same of all the sheet's tables that have their ids in this column, under this heading. */
  readonly validityOfStack: number;
  /** The edition's id, or `mixed`. */
  readonly framework: FrameworkId;
  readonly roles: Roles;
  readonly context: Surroundings;
  /** Column to its name in `extra`. */
  readonly names: ReadonlyMap<number, string>;
  /** By row index. */
  readonly resolved: ReadonlyMap<number, ResolvedRow>;
  readonly use: SheetChoice["use"];
  /** The second column of ids, of another edition or standard. */
  readonly partner: Partner | undefined;
  /** The table lists what is to be done for controls. */
  readonly plan: boolean;
  /** The table sets another standard against controls. */
  readonly mapping: boolean;
}

const ofOther = ({ row, standard }: RowOfOther): ResolvedRow => ({
  ...row,
  ids: [],
  kind: "unknown",
  restored: false,
  elsewhere: undefined,
  standard,
});

/** What a drafted table is by its edition and its neighbours. */
export const finishTable = (
  draft: Draft,
  { choice, alike, annexBeside }: SharedEdition,
  editions: readonly Edition[],
): CandidateTable => {
  const { view } = draft;
  const { edition } = choice;
  const clauseVotes = saysClauses(draft.context) + (annexBeside ? 1 : 0);
  const { keyed } = draft;
  const parts = splitByStandard(view, keyed, draft.key.column, editions) ?? [{ rows: keyed, edition }];
  const resolved = parts.flatMap((part) => resolveIds(part.rows, part.edition, editions, clauseVotes));
  const byRow = new Map(resolved.map((row) => [row.row, row]));
  for (const other of draft.others) byRow.set(other.row.row, ofOther(other));
  // An id merged down over several rows is the id of each of them.
  for (const [row, top] of mergedDown(view, draft.key.column) ?? []) {
    const above = byRow.get(top);
    if (above?.kind === "controls" && !byRow.has(row)) byRow.set(row, { ...above, row });
  }
  const verdict = judge(view, draft, choice, alike, resolved);
  const partner = findPartner(draft, choice, editions);
  // What the user chose is what it is.
  const isOfUser = draft.segment.choice?.columns !== undefined;
  const mapping = !isOfUser && isMapping(draft, partner !== undefined);
  return {
    ...verdict,
    accepted: draft.forced || verdict.accepted,
    reference: verdict.reference || mapping,
    plan: !isOfUser && isPlan(draft),
    mapping,
    validity: choice.validity,
    validityOfStack: alike.validity,
    view,
    header: draft.header,
    from: draft.from,
    to: draft.to,
    key: draft.key,
    edition,
    framework: verdict.mixed || partner !== undefined ? "mixed" : edition.id,
    roles: mapping ? withoutReasons(draft.roles) : draft.roles,
    context: draft.context,
    names: columnNames(draft.header, view.width),
    resolved: byRow,
    use: draft.segment.choice?.use,
    partner,
  };
};
