import type { GridCell } from "../../../workbook/grid.ts";
import type { IdHit, IdToken } from "../ids/id-reading.ts";
import { readIds } from "../ids/ids.ts";
import { cellAt, type SheetView } from "../sheets/sheet.ts";
import type { Edition } from "./editions.ts";

/** The number of a section by itself, with its A or without: `A.5`, `5`. */
const sectionAlone = /^\s*([aαа]?)[.\s]{0,2}(\d{1,2})\.?\s*$/iu;
const numberAlone = /^\s*\.?(\d{1,2})\.?\s*$/;

/** The section or objective that a cell names. */
const sectionIn = (cell: GridCell): Pick<IdToken, "annex" | "parts"> | undefined => {
  const [, letter, number] = sectionAlone.exec(cell.text) ?? [];
  if (number !== undefined) return { annex: letter !== "", parts: [Number(number)] };
  const reading = cell.kind === "text" ? readIds(cell) : undefined;
  const [token] = reading?.tokens ?? [];
  const isOne = reading?.tokens.length === 1 && reading.shape !== "embedded";
  return isOne && token !== undefined && token.parts.length <= 2 ? token : undefined;
};

const longestNumber = 6;

const numberIn = (cell: GridCell | undefined): number | undefined => {
  if (cell === undefined || cell.kind === "date" || cell.text.length > longestNumber) return undefined;
  const [, number] = numberAlone.exec(cell.text) ?? [];
  return number === undefined || Number(number) === 0 ? undefined : Number(number);
};

/** After so many ids it is clear that they are none of any edition. */
const enoughToTell = 40;

/** The ids that a column of sections and a column of numbers within them make together. */
const join = (
  view: SheetView,
  sections: number,
  numbers: number,
  isKnown: (key: string) => boolean,
): readonly IdHit[] => {
  const hits: IdHit[] = [];
  let strangers = 0;
  let section: Pick<IdToken, "annex" | "parts"> | undefined;
  for (const [index, row] of view.rows.entries()) {
    const above = cellAt(row, sections);
    // A section stands once above its controls, or merged beside them.
    if (above !== undefined) section = sectionIn(above);
    const number = numberIn(cellAt(row, numbers));
    if (section === undefined || number === undefined) continue;
    const parts = [...section.parts, number];
    const token: IdToken = { annex: section.annex, clause: false, parts, key: parts.join(".") };
    if (!isKnown(token.key)) strangers++;
    hits.push({ row: index, reading: { shape: "only", tokens: [token], ranges: [], choices: [], rest: "" } });
    if (hits.length >= enoughToTell && strangers * 10 > hits.length) return [];
  }
  return hits;
};

const fewestIds = 5;
const widestGap = 2;

/** Whether the ids are those of one edition, each once. */
const areOf = (hits: readonly IdHit[], { controls }: Edition): boolean => {
  const keys = new Set(hits.flatMap(({ reading }) => reading.tokens.map(({ key }) => key)));
  const known = [...keys].filter((key) => controls.has(key)).length;
  return keys.size * 10 >= hits.length * 9 && known * 10 >= hits.length * 9;
};

/** Whether a column holds numbers enough to be a part of ids. */
const holdsNumbers = ({ rows }: SheetView, column: number): boolean => {
  let numbers = 0;
  for (const row of rows) if (numberIn(cellAt(row, column)) !== undefined && ++numbers === fewestIds) return true;
  return false;
};

/**
 * A sheet whose ids stand in two columns, the section in one and the control's number within it in the next: `A.5 | 1`.
 * The ids are put where the numbers stand. undefined where no two columns make ids of an edition.
 */
export const idsOfTwoColumns = (view: SheetView, editions: readonly Edition[]): SheetView | undefined => {
  const isKnown = (key: string): boolean => editions.some(({ controls }) => controls.has(key));
  for (let numbers = 1; numbers < view.width; numbers++) {
    if (!holdsNumbers(view, numbers)) continue;
    for (let sections = Math.max(0, numbers - widestGap); sections < numbers; sections++) {
      const hits = join(view, sections, numbers, isKnown);
      if (hits.length < fewestIds || !editions.some((edition) => areOf(hits, edition))) continue;
      return { ...view, hits: new Map([[numbers, hits]]), rowsWithIds: new Set(hits.map(({ row }) => row)), sections };
    }
  }
  return undefined;
};
