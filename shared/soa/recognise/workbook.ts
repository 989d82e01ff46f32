import type { Library } from "../../crosswalk/library.ts";
import { say } from "../../messages/say.ts";
import type { Grid } from "../../workbook/grid.ts";
import { openEditions } from "./editions.ts";
import { type Family, groupTables } from "./families.ts";
import { type Legend, readLegend } from "./legend.ts";
import type { OwnWords } from "./meanings.ts";
import { type ImportProfile, userWords } from "./profile.ts";
import { type SheetView, viewSheet } from "./sheet.ts";
import { whySkipped } from "./skipped.ts";
import { type CandidateTable, findTables } from "./tables.ts";

/** The control tables of a workbook, and what its legends and the user say that words mean. */
export interface RecognisedWorkbook {
  /** The best first: that one is the document. */
  readonly families: readonly Family[];
  readonly skippedSheets: readonly { readonly sheet: string; readonly reason: string }[];
  readonly legends: readonly (Legend & { readonly sheet: string })[];
  wordsOf(table: CandidateTable): OwnWords;
}

/** Later ones win. */
const together = (words: readonly OwnWords[]): OwnWords => ({
  applicable: new Map(words.flatMap((one) => [...one.applicable])),
  status: new Map(words.flatMap((one) => [...one.status])),
  statusApplies: new Map(words.flatMap((one) => [...one.statusApplies])),
});

const legendSheets =
  /(?<!\p{L})(legend|legende|légende|leyenda|leggenda|legenda|key|keys|glossary|instructions?|readme|read me|anleitung|hinweise|υπ[όo]μνημα|凡例)(?!\p{L})/iu;

/** A sheet's own legend, from the rows outside its tables; that of a sheet without tables when it calls itself one. */
const legendOf = (view: SheetView, tables: readonly CandidateTable[]): Legend | undefined => {
  if (tables.length === 0 && !legendSheets.test(view.grid.sheet)) return undefined;
  if (tables.some((table) => table.view.form !== undefined)) return undefined;
  const inTable = view.rows.map(() => false);
  for (const { header, from, to } of tables) inTable.fill(true, header?.from ?? from, to + 1);
  return readLegend(view, (index) => inTable[index] === true);
};

/** Finds the tables of all sheets, the user's choices first. The order of the sheets makes no difference. */
export const recogniseWorkbook = (
  library: Library,
  grids: readonly Grid[],
  options: ImportProfile,
): RecognisedWorkbook => {
  const editions = openEditions(library);
  const skippedSheets: { sheet: string; reason: string }[] = [];
  const found: CandidateTable[] = [];
  const legends = new Map<string, Legend>();
  for (const grid of grids) {
    const view = viewSheet(grid);
    const choices = (options.tables ?? []).filter((choice) => choice.sheet === grid.sheet);
    const tables = findTables(view, editions, choices);
    const kept = tables.filter((table) => table.use !== "exclude");
    found.push(...kept);
    const legend = legendOf(view, kept);
    if (legend !== undefined) legends.set(grid.sheet, legend);
    if (kept.length > 0) continue;
    skippedSheets.push({
      sheet: grid.sheet,
      reason: tables.length > 0 ? say("import.sheet-excluded") : whySkipped(view),
    });
  }
  const sheets = new Set(found.map(({ view }) => view.grid.sheet));
  const shared = [...legends].filter(([sheet]) => !sheets.has(sheet)).sort(([a], [b]) => (a < b ? -1 : 1));
  const user = userWords(options.words);
  return {
    families: groupTables(found),
    skippedSheets,
    legends: sheets.size === 0 ? [] : [...legends].map(([sheet, legend]) => ({ sheet, ...legend })),
    wordsOf: ({ view }) => {
      const own = legends.get(view.grid.sheet);
      return together([...shared.map(([, legend]) => legend.words), ...(own === undefined ? [] : [own.words]), user]);
    },
  };
};
