import { saysOfAnother, saysSuperseded } from "../../words/superseded.ts";
import { latest } from "../../words/time.ts";
import type { CandidateTable } from "../tables/candidate.ts";
import { speaksOf } from "../texts/captions.ts";
import { fold } from "../texts/text.ts";

/** No title is longer. */
const longestTitle = 120;

const saysSo = (line: string): boolean => {
  if (line.length > longestTitle) return false;
  const words = fold(line);
  return saysSuperseded.test(words) && !saysOfAnother.test(words);
};

/** The name of a sheet, its words apart from numbers: "Backup2026". */
export const sheetWords = (sheet: string): string => sheet.replace(/(?<=\p{L})(?=\d)/gu, " ");

/**
 * Whether a table says that another took its place, by the name of its sheet or a line above it. Where another line speaks of
 * what is current, the lines are a history of versions.
 */
export const isSuperseded = ({ view: { grid }, context: { above } }: CandidateTable): boolean => {
  if (speaksOf(sheetWords(grid.sheet), "superseded")) return true;
  const lines = above.split(" | ").slice(1);
  const others = lines.filter((line) => !saysSo(line));
  return others.length < lines.length && !others.some((line) => latest.test(line));
};

/** Whether all sheets of some tables say so, where their first tables stand. */
export const areSuperseded = (tables: readonly CandidateTable[]): boolean => {
  const first = new Map<string, CandidateTable>();
  for (const table of tables) {
    const { sheet } = table.view.grid;
    const known = first.get(sheet);
    if (known === undefined || table.from < known.from) first.set(sheet, table);
  }
  return [...first.values()].every(isSuperseded);
};
