import { asOneTable, headingsOf, layoutOf } from "../columns/read-together.ts";
import { type Roles, readRoles } from "../columns/roles.ts";
import type { PlacedTable } from "./placed.ts";

/** The tables of a workbook under the same headings: what their columns hold is read from the rows of all of them. */
export interface TablesAlike {
  /** These and some more tables; one that is among them already counts once. */
  with(placed: readonly PlacedTable[]): TablesAlike;
  rolesOf(table: PlacedTable): Roles;
}

/** Where a table stands, whichever way its sheet was cut. */
const placeOf = ({ view, from, key }: PlacedTable): string =>
  `${view.grid.sheet}\n${view.rows[from]?.number}:${from}:${key.column}`;

const bySheet = (a: PlacedTable, b: PlacedTable): number => {
  const [one, other] = [a.view.grid.sheet, b.view.grid.sheet];
  return one === other ? a.from - b.from || a.key.column - b.key.column : one < other ? -1 : 1;
};

/** Groups tables by their headings. The order in which they come makes no difference. */
export const readAlike = (tables: readonly PlacedTable[]): TablesAlike => {
  const places = new Set(tables.map(placeOf));
  const groups = new Map<string, PlacedTable[]>();
  for (const table of [...tables].sort(bySheet)) {
    const headings = headingsOf(table);
    const group = headings === undefined ? undefined : groups.get(headings);
    if (group !== undefined) group.push(table);
    else if (headings !== undefined) groups.set(headings, [table]);
  }
  const known = new Map<string, Roles>();
  return {
    with(placed) {
      const more = placed.filter((table) => !places.has(placeOf(table)));
      return more.length === 0 ? this : readAlike([...tables, ...more]);
    },
    rolesOf(table) {
      const headings = headingsOf(table);
      const group = headings === undefined ? undefined : groups.get(headings);
      if (group === undefined || group.length < 2) return readRoles(table);
      const layout = `${headings}\n${layoutOf(table)}`;
      const roles = known.get(layout) ?? readRoles(asOneTable(table, group));
      known.set(layout, roles);
      return roles;
    },
  };
};
