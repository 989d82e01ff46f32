import { namesTwoVersions, saysOfAnother, saysSuperseded } from "../../words/superseded.ts";
import { latest } from "../../words/time.ts";
import type { CandidateTable } from "../tables/candidate.ts";
import { isCaptionOf, speaksOf } from "../texts/captions.ts";
import { fold } from "../texts/text.ts";

/** No title is longer. */
const longestTitle = 120;

const saysSo = (line: string): boolean => {
  if (line.length > longestTitle) return false;
  const words = fold(line);
  return saysSuperseded.test(words) && !saysOfAnother.test(words) && !namesTwoVersions.test(words);
};

/** The name of a sheet, its words apart from numbers: "Backup2026". */
export const sheetWords = (sheet: string): string => sheet.replace(/(?<=\p{L})(?=\d)/gu, " ");

const isNamedSo = ({ view: { grid } }: CandidateTable): boolean => speaksOf(sheetWords(grid.sheet), "superseded");

/** Whether the name of a sheet says nothing else. */
const isNamedOnlySo = ({ view: { grid } }: CandidateTable): boolean => isCaptionOf(grid.sheet, "superseded");

/**
 * Whether a table says in a line above it that another took its place. Where another line speaks of what is current, the lines
 * are a history of versions.
 */
const isTitledSo = ({ context: { above } }: CandidateTable): boolean => {
  const lines = above.split(" | ").slice(1);
  const others = lines.filter((line) => !saysSo(line));
  return others.length < lines.length && !others.some((line) => latest.test(line));
};

/** Whether a table says that another took its place, by the name of its sheet or a line above it. */
export const isSuperseded = (table: CandidateTable): boolean => isNamedSo(table) || isTitledSo(table);

/**
 * Whether all sheets of some tables say that another took their place, where their first tables stand.
 *
 * @param isByName whether a word in the name of a sheet is enough: "Old building" is a place.
 */
export const areSuperseded = (tables: readonly CandidateTable[], isByName: boolean): boolean => {
  const first = new Map<string, CandidateTable>();
  for (const table of tables) {
    const { sheet } = table.view.grid;
    const known = first.get(sheet);
    if (known === undefined || table.from < known.from) first.set(sheet, table);
  }
  return [...first.values()].every((table) => isTitledSo(table) || (isByName ? isNamedSo : isNamedOnlySo)(table));
};
