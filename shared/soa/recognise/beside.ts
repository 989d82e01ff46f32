import { findHeaders, type HeaderBlock } from "./headers.ts";
import { meaningsOf } from "./headings.ts";
import type { IdHit, SheetView } from "./sheet.ts";
import { fold } from "./text.ts";

/** Columns from one to another; `to` does not belong to them. */
interface Columns {
  readonly from: number;
  readonly to: number;
}

const leastAlike = 3;
/** No sheet that people read has more tables side by side. */
const mostBeside = 8;

const namesControls = (heading: string): boolean =>
  meaningsOf(heading).some(({ meaning, score }) => meaning === "control" && score >= 0.9);

/** The tables that stand side by side under one row of headings: the same headings in the same order, again and again. */
const columnsOf = ({ lowest }: HeaderBlock): readonly Columns[] => {
  const headings = [...lowest].sort(([a], [b]) => a - b);
  const ids = headings.filter(([, heading]) => namesControls(heading));
  const [first] = ids;
  if (first === undefined) return [];
  const starts = ids.filter(([, heading]) => fold(heading) === fold(first[1])).map(([column]) => column);
  const parts = starts.map((from, index): Columns => ({ from, to: starts[index + 1] ?? Number.POSITIVE_INFINITY }));
  const [own, ...others] = parts.map(({ from, to }) =>
    headings.flatMap(([column, heading]) => (column >= from && column < to ? fold(heading) : [])),
  );
  if (own === undefined || others.length === 0 || others.length >= mostBeside) return [];
  const areAlike = others.every((other) => other.slice(0, leastAlike).every((heading, at) => heading === own[at]));
  return areAlike && [own, ...others].every(({ length }) => length >= leastAlike)
    ? parts.map((part, index) => (index === 0 ? { ...part, from: 0 } : part))
    : [];
};

/** The sheet as if only some columns stood below a row; what stands above it is said of all of them. */
const clip = (view: SheetView, below: number, { from, to }: Columns): SheetView => {
  const isOutside = (row: number, column: number): boolean => row >= below && (column < from || column >= to);
  const hits = new Map<number, readonly IdHit[]>();
  for (const [column, all] of view.hits) {
    const own = all.filter(({ row }) => !isOutside(row, column));
    if (own.length > 0) hits.set(column, own);
  }
  return {
    ...view,
    rows: view.rows.map((row, index) =>
      index < below
        ? row
        : { ...row, cells: row.cells.map((cell, column) => (isOutside(index, column) ? undefined : cell)) },
    ),
    hits,
    rowsWithIds: new Set(
      [...hits.values()].flatMap((all) => all.flatMap(({ row }) => (view.rowsWithIds.has(row) ? row : []))),
    ),
  };
};

/**
 * A sheet's tables that stand side by side, each as a sheet of its own; none where they do not. Read as one table, a
 * control would get the answers of the control beside it.
 */
export const viewsBeside = (view: SheetView): readonly SheetView[] => {
  if (view.form !== undefined || view.hits.size < 2) return [];
  for (const block of findHeaders(view)) {
    const parts = columnsOf(block).map((columns) => clip(view, block.from, columns));
    if (parts.length > 1 && parts.every(({ hits }) => hits.size > 0)) return parts;
  }
  return [];
};
