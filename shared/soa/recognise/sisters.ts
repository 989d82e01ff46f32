import { chooseEdition, fitOf, type IdRow } from "./edition.ts";
import type { Edition } from "./editions.ts";
import { keyedRow } from "./resolve.ts";
import { textAt } from "./sheet.ts";
import type { CandidateTable } from "./tables.ts";

const idRows = ({ key, view, roles }: CandidateTable): readonly IdRow[] => {
  const titles = roles.byRole.get("title");
  return key.hits.map(({ row, reading }) =>
    keyedRow(
      row,
      reading,
      titles === undefined || titles === key.column ? reading.rest : textAt(view.rows[row], titles),
    ),
  );
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
      const rows = idRows(table);
      const [own, sisters] = [fitOf(rows, table.edition), fitOf(rows, pooled.edition)];
      if (sisters.validity >= own.validity && sisters.titles >= own.titles - 0.1)
        mended.set(table.view.grid.sheet, pooled.edition);
    }
  }
  return mended;
};
