import { findHeaders } from "../headings/headers.ts";
import { meaningsOf } from "../headings/headings.ts";
import type { IdHit } from "../ids/id-reading.ts";
import { readIds } from "../ids/ids.ts";
import { cellAt, filledColumns, type SheetView, textAt } from "../sheets/sheet.ts";
import { namesEdition } from "./edition.ts";
import type { Edition } from "./editions.ts";

/** An id of Annex B, alone or with its title: `B.2.2`, `B.2.2 AI policy`. */
const guidanceId = /^\s*B[.\s]?(?=\d{1,2}\.\d)/;
const fewestIds = 5;

/** The ids of a column as those of Annex A, in cells that have the letter of Annex B. */
const hitsIn = (view: SheetView, column: number): readonly IdHit[] =>
  view.rows.flatMap((row, index): IdHit[] => {
    const cell = cellAt(row, column);
    if (cell?.kind !== "text" || !guidanceId.test(cell.text)) return [];
    const text = cell.text.replace(guidanceId, "A.");
    const reading = readIds({ ...cell, value: text, text });
    return reading === undefined ? [] : [{ row: index, reading }];
  });

const areOf = (hits: readonly IdHit[], edition: Edition): boolean => {
  const known = hits.filter(({ reading }) => reading.tokens.every(({ key }) => edition.controls.has(key)));
  return hits.length >= fewestIds && known.length * 10 >= hits.length * 9;
};

/** Whether some heading asks whether controls apply, or how far they are: a list of the guidance decides nothing. */
const asksForDecisions = (view: SheetView): boolean =>
  findHeaders(view).some(({ lowest }) =>
    [...lowest.values()].some((heading) =>
      meaningsOf(heading).some(
        ({ meaning, score }) => (meaning === "applicable" || meaning === "status") && score >= 0.9,
      ),
    ),
  );

/**
 * The sheet with ids of Annex B as those of Annex A: ISO/IEC 42001 has its guidance on each control there, under the same
 * number. undefined where nothing above them names that standard, for others have an Annex B of their own.
 */
export const idsOfGuidance = (view: SheetView, editions: readonly Edition[]): SheetView | undefined => {
  const edition = editions.find(({ id }) => id.includes("42001"));
  if (edition === undefined) return undefined;
  for (let column = 0; column < view.width; column++) {
    const hits = hitsIn(view, column);
    const [first] = hits;
    if (first === undefined || !areOf(hits, edition)) continue;
    const above = view.rows.slice(0, first.row).flatMap((row) => filledColumns(row).map((at) => textAt(row, at)));
    if (!asksForDecisions(view) || !namesEdition([view.grid.sheet, ...above].join(" | "), edition)) continue;
    return { ...view, hits: new Map([[column, hits]]), rowsWithIds: new Set(hits.map(({ row }) => row)) };
  }
  return undefined;
};
