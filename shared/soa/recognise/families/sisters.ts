import { chooseEdition, fitOf, type IdRow } from "../editions/edition.ts";
import { type Edition, sameStandard } from "../editions/editions.ts";
import { keyedRow } from "../editions/resolve.ts";
import { namesStandard } from "../editions/standards.ts";
import { textAt } from "../sheets/sheet.ts";
import type { CandidateTable } from "../tables/candidate.ts";

/** The rows of a table as far as they concern its edition. */
export const idRows = ({ key, view, roles }: CandidateTable): readonly IdRow[] => {
  const titles = roles.byRole.get("title");
  return key.hits.map(({ row, reading }) =>
    keyedRow(
      row,
      reading,
      titles === undefined || titles === key.column ? reading.rest : textAt(view.rows[row], titles),
    ),
  );
};

/** Whether another edition suits a table's ids and titles as well as its own. */
const suitsAsWell = (table: CandidateTable, other: Edition): boolean => {
  const rows = idRows(table);
  const [own, others] = [fitOf(rows, table.edition), fitOf(rows, other)];
  return others.validity >= own.validity && others.titles >= own.titles - 0.1;
};

/** Whether an edition has all the clauses of a table. */
const hasClauses = ({ clauses, clauseGroups }: Edition, { resolved }: CandidateTable): boolean =>
  [...resolved.values()].every(({ ids }) => ids.every(({ id }) => clauses.has(id) || clauseGroups.has(id)));

/** So many controls say what standard a workbook is of. */
const fewestControls = 10;

/**
 * Sheets of clauses beside sheets of controls are of the same standard: both standards have a clause 6.1.2. Gives the
 * sheets that were taken for the other one, with the edition of the controls.
 */
export const editionsOfClauses = (tables: readonly CandidateTable[]): ReadonlyMap<string, Edition> => {
  const held = new Map<Edition, number>();
  for (const { accepted, reference, controls, edition } of tables)
    if (accepted && !reference && controls > 0) held.set(edition, (held.get(edition) ?? 0) + controls);
  const [[main, most = 0] = [], ...more] = [...held].sort(([, a], [, b]) => b - a);
  const mended = new Map<string, Edition>();
  const isOfTwo = more.some(([edition, count]) => count >= fewestControls && main && !sameStandard(edition, main));
  if (main === undefined || most < fewestControls || isOfTwo) return mended;
  for (const table of tables) {
    if (table.controls > 0 || sameStandard(table.edition, main)) continue;
    const isNamed = namesStandard(table.context.all, table.edition);
    if (!isNamed && hasClauses(main, table)) mended.set(table.view.grid.sheet, main);
  }
  return mended;
};

/**
 * Tables of several sheets under the same headings are parts of one, so they are of one edition: `A.8.2` alone on its
 * sheet says less than its sisters do. Gives the sheets that were taken for another edition, with the one of their
 * sisters, where that suits their own ids and titles as well.
 */
export const editionsOfSisters = (
  tables: readonly CandidateTable[],
  editions: readonly Edition[],
): ReadonlyMap<string, Edition> => {
  const groups = new Map<string, CandidateTable[]>();
  for (const table of tables) {
    if (table.header === undefined || table.framework === "mixed") continue;
    const headings = table.header.text;
    const group = groups.get(headings);
    if (group === undefined) groups.set(headings, [table]);
    else group.push(table);
  }
  const mended = new Map<string, Edition>();
  for (const group of groups.values()) {
    if (new Set(group.map(({ edition }) => edition)).size < 2) continue;
    const pooled = chooseEdition(group.flatMap(idRows), editions, group.map(({ context }) => context.all).join(" "));
    if (pooled === undefined) continue;
    for (const table of group) {
      if (table.edition === pooled.edition) continue;
      if (suitsAsWell(table, pooled.edition)) mended.set(table.view.grid.sheet, pooled.edition);
    }
  }
  return mended;
};
