import type { GridCell } from "../../../workbook/grid.ts";
import { monthsOf } from "./months.ts";

const two = (part: number): string => String(part).padStart(2, "0");

const daysOfMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const daysIn = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (daysOfMonths[month - 1] ?? 0);

/** Which number of a date with slashes is the day. */
export type DayOrder = "day-first" | "month-first";

type Parts = readonly [year: number, month: number, day: number];

const numbers = /^\s*(\d{1,2})([./])\s?(\d{1,2})\2\s?(\d{4})\s*$/;

/** The order that a date with slashes itself shows: one of its numbers can be no month. */
export const orderOf = (text: string): DayOrder | undefined => {
  const [, first, sign, second] = numbers.exec(text) ?? [];
  if (sign !== "/" || Number(first) > 12 === Number(second) > 12) return undefined;
  return Number(first) > 12 ? "day-first" : "month-first";
};

/** With dots the day stands first; with slashes as the others of the column have it, and else only where it is sure. */
const ofNumbers = (text: string, order: DayOrder | undefined): Parts | undefined => {
  const match = numbers.exec(text);
  if (match === null) return undefined;
  const [first, second, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
  if (match[2] === "." || first === second) return [year, second, first];
  switch (orderOf(text) ?? order) {
    case "day-first":
      return [year, second, first];
    case "month-first":
      return [year, first, second];
    default:
      return undefined;
  }
};

/** `7 Nov 2025`, `7. November 2025`, `7 de noviembre de 2025`, `Nov 7, 2025`. */
const named =
  /^\s*(?:(\d{1,2})(?:\.|er|º|th|st|nd|rd)?[\s.-]*(?:de\s+)?(\p{L}{3,12})\.?[\s,-]*(?:de\s+)?|(\p{L}{3,12})\.?\s+(\d{1,2})(?:th|st|nd|rd)?,?\s+)(\d{4})\s*$/iu;

const ofNames = (text: string): Parts | undefined => {
  const [, before, name, otherName, behind, year] = named.exec(text) ?? [];
  const [month, second] = monthsOf(name ?? otherName ?? "");
  return month === undefined || second !== undefined ? undefined : [Number(year), month, Number(before ?? behind)];
};

const ofIso = (text: string): Parts | undefined => {
  const iso = /^\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(text);
  return iso === null ? undefined : [Number(iso[1]), Number(iso[2]), Number(iso[3])];
};

/**
 * The ISO date that a cell says without doubt; undefined for "Q1 2026", and for 03/04/2026, which two countries read two
 * ways.
 *
 * @param order how the other dates of the column are written, where they show it.
 */
export const readDay = (cell: GridCell, order?: DayOrder): string | undefined => {
  if (cell.kind === "date") return cell.text.slice(0, 10);
  const [year, month, day] = ofIso(cell.text) ?? ofNumbers(cell.text, order) ?? ofNames(cell.text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return day >= 1 && day <= daysIn(year, month) ? `${year}-${two(month)}-${two(day)}` : undefined;
};
