import type { GridCell } from "../../workbook/grid.ts";
import { readDay } from "../recognise/texts/dates.ts";

/** What a cell holds, every character of it; what it shows may be shortened or dressed by its format. */
export const contentOf = (cell: GridCell | undefined): string => {
  if (cell === undefined) return "";
  return cell.kind === "text" && typeof cell.value === "string" ? cell.value : cell.text;
};

const isoDay = /^\d{4}-\d\d-\d\d$/;

/** The ISO day that a cell says without doubt. */
export const dayOf = (cell: GridCell): string | undefined => {
  const content = contentOf(cell);
  const day = isoDay.test(content) ? content : readDay({ ...cell, text: content });
  const time = day === undefined ? Number.NaN : Date.parse(`${day}T00:00:00Z`);
  return day !== undefined && !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : undefined;
};
