import { mayNearlyAll } from "../sheets/nearly-all.ts";
import { cellAt, filledColumns, type SheetView, textAt } from "../sheets/sheet.ts";
import { chooseEdition, type EditionChoice } from "./edition.ts";
import type { Edition } from "./editions.ts";
import type { KeyedRow } from "./resolve.ts";
import { likeness, type TitleWords } from "./titles.ts";

/** The standard that a row names beside its id, with the year where it is said: `27001`, `27001:2013`, `42001`. */
type StandardName = string;

const namePattern = /(?<!\d)(27001|27002|42001)(?!\d)(?:[^\d]{0,12}(20(?:05|13|22|23))(?!\d))?/g;
const shortNames: readonly (readonly [pattern: RegExp, name: StandardName])[] = [
  [/(?<![a-z])isms(?![a-z])/i, "27001"],
  [/(?<![a-z])aims(?![a-z])/i, "42001"],
];
const longestName = 80;
/** What every such name has in it, to pass over other texts at once. */
const hint = /2700|4200|isms|aims/i;

/** The one standard that a short text names; undefined when none or several. */
const standardIn = (text: string): StandardName | undefined => {
  if (text.length > longestName || !hint.test(text)) return undefined;
  const names = new Set<StandardName>();
  for (const [, number = "", year] of text.matchAll(namePattern)) {
    const family = number === "42001" ? number : "27001";
    names.add(family === "42001" || year === undefined ? family : `27001:${year}`);
  }
  if (names.size === 0) for (const [pattern, name] of shortNames) if (pattern.test(text)) names.add(name);
  const [name] = names;
  return names.size === 1 ? name : undefined;
};

const isOf = (edition: Edition, name: StandardName): boolean => {
  const [family = "", year] = name.split(":");
  return edition.id.includes(family) && (year === undefined || edition.id.endsWith(year));
};

/** Whether a heading names the standard of an edition. */
export const namesStandard = (heading: string, edition: Edition): boolean => {
  const name = standardIn(heading);
  return name !== undefined && isOf(edition, name);
};

/** Whether a text of any length names the standard of an edition by its number, and none of our others. */
export const namesOnlyStandard = (text: string, edition: Edition): boolean => {
  const families = new Set(
    Array.from(text.matchAll(namePattern), ([, number]) => (number === "42001" ? number : "27001")),
  );
  return families.size === 1 && [...families].every((family) => isOf(edition, family));
};

/** The column in which nearly every row names its standard, and not all the same. */
const standardColumn = (view: SheetView, rows: readonly KeyedRow[], keyColumn: number): number | undefined => {
  for (let column = 0; column < Math.min(view.width, 16); column++) {
    if (column === keyColumn) continue;
    const nameIn = ({ row }: KeyedRow): StandardName | undefined => standardIn(textAt(view.rows[row], column));
    if (!mayNearlyAll(rows, (row) => nameIn(row) !== undefined)) continue;
    const names = new Set<StandardName>();
    let named = 0;
    for (const [index, row] of rows.entries()) {
      if (index - named > rows.length * 0.2) break;
      const name = nameIn(row);
      if (name === undefined) continue;
      named++;
      names.add(name);
    }
    if (names.size > 1 && named * 10 >= rows.length * 8) return column;
  }
  return undefined;
};

/** A caption stands at most so far above the first row: a heading may be between. */
const rowsAbove = 6;

/** The standard named by the caption above each row: a row of one cell without an id. */
const captions = (view: SheetView, rows: readonly KeyedRow[], keyColumn: number): (StandardName | undefined)[] => {
  let next = Math.max(0, (rows[0]?.row ?? 0) - rowsAbove);
  let current: StandardName | undefined;
  return rows.map(({ row }) => {
    for (; next < row; next++) {
      const above = view.rows[next];
      if (above === undefined || view.rowsWithIds.has(next)) continue;
      const [column, second] = filledColumns(above);
      if (column !== undefined && second === undefined) current = standardIn(textAt(above, column)) ?? current;
    }
    next = row + 1;
    return standardIn(cellAt(view.rows[row], keyColumn)?.text ?? "") ?? current;
  });
};

/** Titles that are surely another standard's for the same number tell it; so does standing between two such rows. */
const byTitles = (rows: readonly KeyedRow[], editions: readonly Edition[]): (StandardName | undefined)[] => {
  const titlesOf = (name: StandardName) =>
    editions.filter(({ id }) => id.includes(name)).map(({ controlTitles }) => controlTitles);
  const alike = ({ reading, title, words }: KeyedRow, titles: readonly ReadonlyMap<string, TitleWords>[]): number => {
    const [token] = reading.tokens;
    if (token === undefined || title === "" || reading.tokens.length > 1) return 0;
    let best = 0;
    for (const byKey of titles) {
      const own = byKey.get(token.key);
      if (own !== undefined) best = Math.max(best, likeness(words, own));
    }
    return best;
  };
  const sureOf = (name: StandardName, other: StandardName): boolean[] => {
    const [own, others] = [titlesOf(name), titlesOf(other)];
    return rows.map((row) => alike(row, own) >= 0.75 && alike(row, others) < 0.4);
  };
  const enough = (sure: readonly boolean[]): boolean => sure.filter(Boolean).length >= 3;
  const ai = sureOf("42001", "27001");
  const security = enough(ai) ? sureOf("27001", "42001") : [];
  if (!enough(security)) return [];
  const sure = rows.map((_, index): StandardName | undefined =>
    security[index] ? "27001" : ai[index] ? "42001" : undefined,
  );
  const after: (StandardName | undefined)[] = [];
  for (let index = rows.length - 1; index >= 0; index--) after[index] = sure[index] ?? after[index + 1];
  let before: StandardName | undefined;
  return sure.map((name, index) => {
    before = name ?? before;
    return name ?? (before === after[index] ? before : undefined);
  });
};

export interface StandardPart {
  readonly rows: readonly KeyedRow[];
  readonly edition: Edition;
}

const worth = ({ validity, titles }: EditionChoice): number => validity + 0.8 * titles;

/** The part's edition when its ids and titles suit the standard that is named at least as well as the other one. */
const suited = (rows: readonly KeyedRow[], name: StandardName, editions: readonly Edition[]): Edition | undefined => {
  const own = chooseEdition(
    rows,
    editions.filter((edition) => isOf(edition, name)),
    name,
  );
  const family = name.slice(0, 5);
  const other = chooseEdition(
    rows,
    editions.filter((edition) => !edition.id.includes(family)),
    "",
  );
  if (own === undefined || own.validity < 0.6) return undefined;
  return other === undefined || worth(own) >= worth(other) - 0.05 ? own.edition : undefined;
};

/**
 * Rows of one table by the standard they are of, where a column, the id cells, captions between the rows or the titles
 * say that there are several: `A.5.2` of ISO/IEC 27001 and `A.5.2` of ISO/IEC 42001. Rows that nothing is said of go
 * with the largest part. undefined when all is of one standard, and where a name is only mentioned: the ids and titles
 * of each part have to suit it.
 */
export const splitByStandard = (
  view: SheetView,
  rows: readonly KeyedRow[],
  keyColumn: number,
  editions: readonly Edition[],
): readonly StandardPart[] | undefined => {
  const column = standardColumn(view, rows, keyColumn);
  const said =
    column === undefined
      ? captions(view, rows, keyColumn)
      : rows.map(({ row }) => standardIn(textAt(view.rows[row], column)));
  const byName = (names: readonly (StandardName | undefined)[]): readonly StandardPart[] | undefined => {
    const counts = new Map<StandardName, number>();
    for (const name of names) if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
    if (counts.size < 2) return undefined;
    const [[largest] = [""]] = [...counts].sort((a, b) => b[1] - a[1]);
    const parts = new Map([...counts.keys()].map((name) => [name, [] as KeyedRow[]]));
    for (const [index, row] of rows.entries()) parts.get(names[index] ?? largest)?.push(row);
    const found = [...parts].flatMap(([name, own]): StandardPart[] => {
      const edition = suited(own, name, editions);
      return edition === undefined ? [] : [{ rows: own, edition }];
    });
    return found.length === parts.size ? found : undefined;
  };
  return byName(said) ?? byName(byTitles(rows, editions));
};
