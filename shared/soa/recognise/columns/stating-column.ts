import type { ColumnRole } from "../../report.ts";
import { decidedFirst } from "../answers/stated.ts";
import { type SheetRows, textAt } from "../sheets/sheet.ts";
import { type ColumnProfile, share } from "./column-profile.ts";

/** Of a column's texts, those that have to begin with a decision where it is for decisions; at first sight, and of all. */
const [likely, nearlyAll] = [0.6, 0.8];
/** So many of them say nothing else with the words that decide, where the column is not for reasons. */
const fewestSure = 0.2;
/** A column of words, and not of sentences, has answers. */
const shortestMean = 20;
const fewestTexts = 3;
/** Of long tables so many rows are asked. */
const sampleRows = 200;

/** Roles that a column of sentences has by its heading, whatever its sentences begin with. */
const ofSentences: ReadonlySet<ColumnRole> = new Set(["justification", "notes"]);

const partDeciding = (texts: readonly string[], lenient: boolean): number =>
  share(texts.filter((text) => decidedFirst(text, lenient) !== undefined).length, texts.length);

/**
 * The column whose sentences state of nearly every row whether the control applies, where no column is for that: it
 * decides, whatever its heading is.
 */
export const statingColumn = (
  { view, from, to }: { readonly view: SheetRows; readonly from: number; readonly to: number },
  profiles: Iterable<ColumnProfile>,
  byRole: ReadonlyMap<ColumnRole, number>,
): number | undefined => {
  const roleOf = new Map([...byRole].map(([role, column]) => [column, role]));
  const isStating = ({ column, filled, meanLength, texts }: ColumnProfile): boolean => {
    const role = roleOf.get(column);
    if (role !== undefined && !ofSentences.has(role)) return false;
    if (filled < fewestTexts || meanLength < shortestMean || partDeciding(texts, true) < likely) return false;
    const step = Math.max(1, Math.floor((to - from + 1) / sampleRows));
    const all = view.rows.slice(from, to + 1).flatMap((row, at) => (at % step === 0 && textAt(row, column)) || []);
    if (partDeciding(all, true) < nearlyAll) return false;
    return role === "justification" || partDeciding(all, false) >= fewestSure;
  };
  const found = [...profiles].filter(isStating);
  return (found.find(({ column }) => roleOf.has(column)) ?? found[0])?.column;
};
