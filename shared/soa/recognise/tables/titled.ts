import { columnIndex } from "../../../workbook/grid.ts";
import type { HeadingMeaning } from "../../words/language.ts";
import { statementNames } from "../../words/standards.ts";
import { controlByTitle } from "../editions/disagree.ts";
import type { Edition } from "../editions/editions.ts";
import { type TitleWords, titleWords } from "../editions/titles.ts";
import { meaningsOf } from "../headings/headings.ts";
import { namesOurs } from "../headings/standard-names.ts";
import type { IdHit, IdReading } from "../ids/id-reading.ts";
import { type Segment, surroundings } from "../segments/segments.ts";
import { cellAt, type SheetView, textAt } from "../sheets/sheet.ts";
import { oneLine } from "../texts/text.ts";

/** A stretch of a sheet whose rows are named by titles of controls and by no ids, with the ids that the titles stand for. */
export interface TitledSegment {
  /** The sheet with those ids as if they stood in the column of the titles. */
  readonly view: SheetView;
  readonly edition: Edition;
  readonly column: number;
}

/** The id that a title stands for. The whole text stays to be read as the title. */
const readingByTitle = (key: string, title: string): IdReading => ({
  shape: "by-title",
  tokens: [{ annex: true, clause: false, parts: key.split(".").map(Number), key }],
  ranges: [],
  choices: [],
  rest: oneLine(title),
});

/** Fewer could be headings of anything: half a dozen titles are common words. */
const fewestTitles = 5;
const fewestUnderHeading = 3;
/** Where nothing speaks of controls, a list of trainings, risks or policies can hold this many of their titles. */
const fewestByChance = 15;
const sampleSize = 10;
const longestTitle = 200;

interface Match {
  readonly hits: readonly IdHit[];
  readonly controls: number;
  /** Filled cells of the column. */
  readonly filled: number;
}

/** The texts of a column that are short enough for titles, with their words. */
interface ColumnTexts {
  readonly texts: readonly { readonly row: number; readonly text: string; readonly words: TitleWords }[];
  readonly filled: number;
}

const textsOf = (view: SheetView, { from, to }: Segment, column: number, step = 1): ColumnTexts => {
  const texts: ColumnTexts["texts"][number][] = [];
  let filled = 0;
  for (let row = from; row <= to; row += step) {
    const cell = cellAt(view.rows[row], column);
    if (cell === undefined) continue;
    filled++;
    if (cell.kind === "text" && cell.text.length <= longestTitle)
      texts.push({ row, text: cell.text, words: titleWords(cell.text) });
  }
  return { texts, filled };
};

const matchTitles = ({ texts, filled }: ColumnTexts, edition: Edition): Match => {
  const hits: IdHit[] = [];
  const controls = new Set<string>();
  for (const { row, text, words } of texts) {
    const key = controlByTitle(edition, text, words);
    if (key === undefined) continue;
    controls.add(key);
    hits.push({ row, reading: readingByTitle(key, text) });
  }
  return { hits, controls: controls.size, filled };
};

/** How many titles it takes under a heading: few where it says control, more where it says title, many otherwise. */
const fewestUnder = (view: SheetView, { header, from }: Segment, column: number): number => {
  const meanings = meaningsOf(header?.lowest.get(column) ?? "").filter(({ score }) => score >= 0.6);
  const says = (meaning: HeadingMeaning): boolean => meanings.some((one) => one.meaning === meaning);
  if (says("control")) return fewestUnderHeading;
  if (says("subject") || says("evidence")) return fewestByChance;
  const decides = [...(header?.lowest.values() ?? [])].some((heading) =>
    meaningsOf(heading).some(({ meaning, score }) => meaning === "applicable" && score >= 0.9),
  );
  const { all } = surroundings(view, header, from);
  return decides || namesOurs(all) || statementNames.test(all) ? fewestTitles : fewestByChance;
};

/** Finds the column whose texts are, for most of its rows, surely titles of one edition's controls. */
export const readTitled = (
  view: SheetView,
  segment: Segment,
  editions: readonly Edition[],
): TitledSegment | undefined => {
  const rows = segment.to - segment.from + 1;
  if (rows < fewestUnderHeading) return undefined;
  const chosen = Object.entries(segment.choice?.columns ?? {}).find(([, role]) => role === "control")?.[0];
  const step = Math.max(1, Math.floor(rows / sampleSize));
  let best: (Match & { readonly column: number; readonly edition: Edition }) | undefined;
  for (let column = 0; column < view.width; column++) {
    if (chosen !== undefined && column !== columnIndex(chosen)) continue;
    const texts = new Set<string>();
    for (let row = segment.from; row <= segment.to && texts.size < 2; row += step) {
      const text = textAt(view.rows[row], column);
      if (/\p{L}{3}/u.test(text) && text.length <= longestTitle) texts.add(text);
    }
    if (texts.size < 2) continue;
    const sample = textsOf(view, segment, column, step);
    let all = step === 1 ? sample : undefined;
    for (const edition of editions) {
      const first = matchTitles(sample, edition);
      if (step > 1 && first.hits.length * 3 < first.filled) continue;
      all ??= textsOf(view, segment, column);
      const match = step === 1 ? first : matchTitles(all, edition);
      if (best === undefined || match.controls > best.controls) best = { ...match, column, edition };
    }
  }
  if (best === undefined || best.hits.length * 2 < best.filled) return undefined;
  if (best.controls < fewestUnder(view, segment, best.column)) return undefined;
  return {
    view: { ...view, hits: new Map([[best.column, best.hits]]), rowsWithIds: new Set(best.hits.map(({ row }) => row)) },
    edition: best.edition,
    column: best.column,
  };
};
