import { type MessageKey, say } from "../../messages/say.ts";
import type { ColumnKey } from "../../workbook/assessment-columns.ts";
import type { Grid, GridRow } from "../../workbook/grid.ts";
import { inclusions } from "../document.ts";
import { meaningsOf } from "../recognise/headings/headings.ts";
import { oneLine } from "../recognise/texts/text.ts";
import { contentOf } from "./workbook-cell.ts";

/** A column of an assessment sheet with a meaning of its own. */
export type OwnColumn = Exclude<ColumnKey, `extra:${string}`>;

/** The table of an assessment sheet, its columns found by their headings. */
export interface OwnTable {
  readonly grid: Grid;
  /** The number that Excel shows. */
  readonly headerRow: number;
  readonly rows: readonly GridRow[];
  readonly at: ReadonlyMap<OwnColumn, number>;
  /** Where the rows stand in the document's order, with those that were added among them. */
  readonly inOrder?: true;
  /** Every other column, with its heading: empty where it has none. */
  readonly others: readonly { readonly column: number; readonly heading: string }[];
}

/** The columns that every assessment sheet has, whatever it is prefilled with. */
const lasting = [
  "control",
  "title",
  "applicable",
  "justification",
  "status",
  "evidence",
  "expires",
  "owner",
  "due",
  "notes",
  "weight",
] as const;
/** So many of them make a heading row, so that a user may take some away. */
const enough = 7;

const columns: readonly OwnColumn[] = [
  ...lasting,
  ...inclusions.map((reason) => `reason-${reason}` as const),
  "theme",
  "guidance",
  "finding",
  "action",
  "text",
  "source",
  "row",
  "row-framework",
];
const folded = (heading: string): string => oneLine(heading).toLowerCase();

export const headingOf = (column: OwnColumn): string => say(`workbook.column.${column}` satisfies MessageKey);

const byHeading = new Map(columns.map((column) => [folded(headingOf(column)), column]));

const columnsOf = (row: GridRow): Map<OwnColumn, number> => {
  const at = new Map<OwnColumn, number>();
  row.cells.forEach((cell, column) => {
    const known = byHeading.get(folded(contentOf(cell)));
    if (known !== undefined && !at.has(known)) at.set(known, column);
  });
  return at;
};

/**
 * The table of a sheet that Crossbook wrote, wherever it stands and in whatever order its columns are now. A lasting
 * column that is no longer there is looked for under other words for the same. Undefined where too few headings are
 * left.
 */
export const ownTable = (grid: Grid, ownHeadings: ReadonlyMap<string, string>): OwnTable | undefined => {
  const index = grid.rows.findIndex((row) => {
    const at = columnsOf(row);
    return at.has("control") && lasting.filter((column) => at.has(column)).length >= enough;
  });
  const header = grid.rows[index];
  if (header === undefined) return undefined;
  const at = columnsOf(header);
  const rows = grid.rows.slice(index + 1);
  const width = rows.reduce((widest, row) => Math.max(widest, row.cells.length), header.cells.length);
  const taken = new Set(at.values());
  for (let column = 0; column < width; column++) {
    const heading = contentOf(header.cells[column]);
    if (taken.has(column) || heading === "" || ownHeadings.has(heading)) continue;
    const [best] = meaningsOf(oneLine(heading));
    const meant = lasting.find((one) => one === best?.meaning && !at.has(one));
    if (meant === undefined || best === undefined || best.score < 0.9) continue;
    at.set(meant, column);
    taken.add(column);
  }
  return {
    grid,
    headerRow: header.number,
    rows,
    at,
    others: Array.from({ length: width }, (_, column) => ({ column, heading: contentOf(header.cells[column]) })).filter(
      ({ column }) => !taken.has(column),
    ),
  };
};
