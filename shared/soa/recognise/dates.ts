import type { GridCell } from "../../workbook/grid.ts";

const two = (part: number): string => String(part).padStart(2, "0");

const daysOfMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const daysIn = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (daysOfMonths[month - 1] ?? 0);

/** The ISO date that a cell says without doubt; undefined for "Q1 2026", and for 03/04/2026, which two countries read two ways. */
export const readDay = (cell: GridCell): string | undefined => {
  if (cell.kind === "date") return cell.text.slice(0, 10);
  const iso = /^\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(cell.text);
  const [year, month, day] = iso === null ? dayFirst(cell.text) : [Number(iso[1]), Number(iso[2]), Number(iso[3])];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return day >= 1 && day <= daysIn(year, month) ? `${year}-${two(month)}-${two(day)}` : undefined;
};

/** With dots the day stands first; with slashes only where it can be nothing but a day. */
const dayFirst = (text: string): readonly [number, number, number] | readonly [] => {
  const match = /^\s*(\d{1,2})([./])\s?(\d{1,2})\2\s?(\d{4})\s*$/.exec(text);
  if (match === null) return [];
  const [first, second, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
  if (match[2] === "." || first > 12 || first === second) return [year, second, first];
  return second > 12 ? [year, first, second] : [];
};
