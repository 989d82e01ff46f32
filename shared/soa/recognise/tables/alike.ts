import { asOneTable, headingsOf, layoutOf, nearlyShare } from "../columns/read-together.ts";
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

/** The tables under some headings, and how many rows they have. */
interface Group {
  readonly headings: readonly string[];
  readonly tables: PlacedTable[];
  rows: number;
}

const groupsOf = (tables: readonly PlacedTable[]): ReadonlyMap<string, Group> => {
  const groups = new Map<string, Group>();
  for (const table of tables) {
    const headings = headingsOf(table);
    const name = headings.join("\n");
    const group = groups.get(name) ?? { headings, tables: [], rows: 0 };
    if (headings.length > 0) groups.set(name, group);
    group.tables.push(table);
    group.rows += table.to - table.from + 1;
  }
  return groups;
};

/** The rows that tell what the columns of a group hold: its own, and those of larger ones with nearly its headings. */
const toldBy = (group: Group, groups: Iterable<Group>): readonly PlacedTable[] =>
  [...groups].flatMap((other) =>
    other === group || (other.rows > group.rows && nearlyShare(group.headings, other.headings)) ? other.tables : [],
  );

/** Groups tables by their headings. The order in which they come makes no difference. */
export const readAlike = (tables: readonly PlacedTable[]): TablesAlike => {
  const places = new Set(tables.map(placeOf));
  const groups = groupsOf([...tables].sort(bySheet));
  const known = new Map<string, Roles>();
  return {
    with(placed) {
      const more = placed.filter((table) => !places.has(placeOf(table)));
      return more.length === 0 ? this : readAlike([...tables, ...more]);
    },
    rolesOf(table) {
      const headings = headingsOf(table).join("\n");
      const group = groups.get(headings);
      const together = group === undefined ? [] : toldBy(group, groups.values());
      if (together.length < 2) return readRoles(table);
      const layout = `${headings}\n${layoutOf(table)}`;
      const roles = known.get(layout) ?? readRoles(asOneTable(table, together));
      known.set(layout, roles);
      return roles;
    },
  };
};
