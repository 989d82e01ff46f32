import type { Edition } from "../editions/editions.ts";
import { likeness, type TitleWords, titleWords } from "../editions/titles.ts";
import type { HeaderBlock } from "../headings/headers.ts";
import { meaningsOf } from "../headings/headings.ts";
import { namesOtherStandard } from "../headings/standard-names.ts";
import type { IdHit, IdReading, IdToken } from "../ids/id-reading.ts";
import { cellAt, filledColumns, hitsBetween, type SheetView, textAt } from "../sheets/sheet.ts";

/** A column that may hold the ids of a table's rows. */
export interface KeyColumn {
  readonly column: number;
  readonly score: number;
  readonly hits: readonly IdHit[];
  /** Filled cells of the column within the segment. */
  readonly filled: number;
  readonly heading: string;
  /** The heading says that the column holds control ids. */
  readonly named: boolean;
  /** The heading says that the ids are those of something related. */
  readonly related: boolean;
  /** The column with the titles, where it agrees with a catalog's. */
  readonly titleColumn: number | undefined;
  readonly titleLikeness: number;
  /** The column that its reader chose for the ids, where that one holds none. */
  readonly insteadOf: number | undefined;
}

const usable = (reading: IdReading): boolean => reading.tokens.some(({ parts, whole }) => parts.length > 1 || whole);

/** A line of text alone in its row: a caption that mentions a number, or has one of its own, "3.2. People". */
const isCaption = (view: SheetView, column: number, { row, reading }: IdHit, known: ReadonlySet<string>): boolean => {
  if (reading.shape !== "embedded" && reading.shape !== "titled") return false;
  if (
    reading.shape === "titled" &&
    reading.tokens.some(({ key, clause, annex }) => annex || (!clause && known.has(key)))
  )
    return false;
  const found = view.rows[row];
  if (found !== undefined && reading.shape === "embedded" && /[)\]]\s*$/.test(textAt(found, column))) return false;
  return found !== undefined && filledColumns(found).length === 1;
};

const annexBefore = /(?<![\p{L}\d.])[aαа][. ]?$/iu;

/** What stands before an id in a text that holds it; the whole text where it does not. */
const beforeId = (text: string, { parts }: IdToken): string => {
  const plain = text.replaceAll("·", ".");
  const number = parts.join(".");
  for (let at = plain.indexOf(number); at >= 0; at = plain.indexOf(number, at + 1)) {
    const [annex = ""] = annexBefore.exec(text.slice(Math.max(0, at - 3), at)) ?? [];
    const before = text.slice(0, at - annex.length);
    if (!/[\p{L}\d.]/u.test(before.slice(-1)) && !/\d/.test(plain.charAt(at + number.length))) return before;
  }
  return text;
};

/**
 * Before an id stands the name of another standard, so that it is none of ours: `BSI-201 A.9.4.2`. Nor is a clause that no
 * edition has: `Clause 10.21`.
 */
const isOfOther = (view: SheetView, column: number, { row, reading }: IdHit, known: ReadonlySet<string>): boolean => {
  const [token, other] = reading.tokens;
  if (token?.clause === true && reading.tokens.every(({ clause, key }) => clause && !known.has(key))) return true;
  if (reading.shape === "only" || token === undefined || other !== undefined) return false;
  const before = beforeId(textAt(view.rows[row], column).slice(0, 2 * longestName), token);
  // Behind a dash, an id of Annex A is our own: "SOC 2 CC6.1 - A.5.18".
  if (token.annex && /\s[-–—]\s/.test(before)) return false;
  return before.length < longestName && !/[/(&,;+]|iso|iec/i.test(before) && namesOtherStandard(before);
};

/** The name of a standard with a number and a year, in characters. */
const longestName = 40;

const noKeys: ReadonlySet<string> = new Set();

/** Whether a bare number stands between two ids of its section that have their A: alone in its row, it is a caption. */
const isAmongAnnexed = (hits: readonly IdHit[], at: number): boolean => {
  const [above, own, below] = [at - 1, at, at + 1].map((index) => hits[index]?.reading.tokens[0]);
  const isOfSection = (token: IdToken | undefined): boolean =>
    token?.annex === true && token.parts[0] === own?.parts[0];
  return isOfSection(above) && isOfSection(below) && own?.annex === false;
};

/**
 * Whether the ids of a column stand by themselves: a number with words behind it, alone in its row, counts a part of the
 * document then, "8.2 People controls".
 */
const standAlone = (hits: readonly IdHit[]): boolean =>
  hits.filter(({ reading }) => reading.shape === "only").length * 3 >= hits.length * 2;

/** The id cells that name their row, without captions between rows of other cells and ids of other standards. */
export const rowHits = (
  view: SheetView,
  column: number,
  hits: readonly IdHit[],
  known: ReadonlySet<string>,
): readonly IdHit[] => {
  const ours = hits.filter((hit) => !isOfOther(view, column, hit, known));
  const own = ours.length === 0 ? hits : ours;
  const areAlone = standAlone(own);
  const rows = own.filter(
    (hit, at) => !isCaption(view, column, hit, areAlone || isAmongAnnexed(own, at) ? noKeys : known),
  );
  return rows.length * 2 > own.length ? rows : own;
};

/** What the editions call the id that a row begins with. */
const catalogTitles = (reading: IdReading, editions: readonly Edition[]): readonly TitleWords[] => {
  const [token] = reading.tokens;
  if (token === undefined) return [];
  const titles: TitleWords[] = [];
  for (const { controlTitles, clauseTitles } of editions) {
    for (const title of [controlTitles.get(token.key), clauseTitles.get(token.key)])
      if (title !== undefined) titles.push(title);
  }
  return titles;
};

const likest = (text: string, titles: readonly TitleWords[]): number => {
  if (titles.length === 0) return 0;
  const words = titleWords(text);
  let best = 0;
  for (const title of titles) best = Math.max(best, likeness(words, title));
  return best;
};

const sampleSize = 24;
/** So many texts that are hardly like their titles, and the column holds others. */
const enough = 8;
const hardly = 0.1;
/** A text longer than this is no title. */
const longestTitle = 160;

/** The neighbour whose texts are most like the catalog's titles for the ids, within a few columns to either side. */
const findTitles = (
  view: SheetView,
  column: number,
  hits: readonly IdHit[],
  editions: readonly Edition[],
): { column: number | undefined; likeness: number } => {
  const step = Math.max(1, Math.floor(hits.length / sampleSize));
  const inOrder = hits.filter((_, index) => index % step === 0);
  // Each third of the sample is of the whole table.
  const sample = [0, 1, 2]
    .flatMap((third) => inOrder.filter((_, index) => index % 3 === third))
    .map(({ row, reading }) => ({ row, rest: reading.rest, titles: catalogTitles(reading, editions) }));
  let best: { column: number | undefined; likeness: number } = { column: undefined, likeness: 0 };
  for (let other = Math.max(0, column - 3); other <= Math.min(view.width - 1, column + 6); other++) {
    let sum = 0;
    let count = 0;
    let left = sample.length;
    for (const { row, rest, titles } of sample) {
      // Even if all that is left agreed, the column would be no better than the one that is known.
      if ((sum + left) / Math.max(count + left, sample.length / 2) <= best.likeness + 0.02) break;
      if (count >= enough && sum < count * hardly) break;
      left--;
      const text = other === column ? rest : textAt(view.rows[row], other);
      if (text === "") continue;
      count++;
      if (text.length > longestTitle) continue;
      sum += likest(text, titles);
    }
    const mean = count === 0 ? 0 : sum / Math.max(count, sample.length / 2);
    if (mean > best.likeness + 0.02) best = { column: other, likeness: mean };
  }
  return best;
};

/** The share of ids that follow their predecessor in the standard's order. */
const orderly = (hits: readonly IdHit[]): number => {
  let steps = 0;
  let up = 0;
  let before: readonly number[] | undefined;
  for (const { reading } of hits) {
    const parts = reading.tokens[0]?.parts;
    if (parts === undefined || parts.length < 2) continue;
    if (before !== undefined) {
      steps++;
      const length = Math.max(parts.length, before.length);
      for (let index = 0; index < length; index++) {
        const a = before[index] ?? 0;
        const b = parts[index] ?? 0;
        if (a === b) continue;
        if (b > a) up++;
        break;
      }
    }
    before = parts;
  }
  return steps === 0 ? 0.5 : up / steps;
};

const shapeWorth = { only: 1, titled: 0.9, "several-titled": 0.4, embedded: 0.25, "by-title": 0.9 } as const;

/** How good a column is by its own cells and its heading, before its neighbours are asked about titles. */
const weigh = (
  view: SheetView,
  column: number,
  hits: readonly IdHit[],
  from: number,
  to: number,
  header: HeaderBlock | undefined,
  known: ReadonlySet<string>,
): KeyColumn => {
  const seen = new Set<string>();
  let worth = 0;
  let annex = 0;
  let tokens = 0;
  let valid = 0;
  for (const { reading } of hits) {
    worth += shapeWorth[reading.shape] * (reading.tokens.length > 1 ? 0.7 : 1);
    for (const token of reading.tokens) {
      if (token.parts.length < 2) continue;
      seen.add(token.key);
      tokens++;
      if (token.annex) annex++;
      if (known.has(token.key)) valid++;
    }
  }
  let filled = 0;
  for (let index = from; index <= to; index++) if (cellAt(view.rows[index], column) !== undefined) filled++;
  const heading = header?.headings.get(column) ?? "";
  const lowest = header?.lowest.get(column) ?? heading;
  const meanings = [...meaningsOf(lowest), ...(lowest === heading ? [] : meaningsOf(heading))];
  const named = meanings.some(({ meaning, score }) => meaning === "control" && score >= 0.45);
  const surelyNamed = meanings[0]?.meaning === "control" && meanings[0].score > 0.9;
  /** The numbers are those of risks, assets or tasks. */
  const ofSubject = annex === 0 && meanings[0]?.meaning === "subject" && meanings[0].score >= 0.9;
  const related = !surelyNamed && meanings.some(({ meaning, score }) => meaning === "related" && score >= 0.6);
  const score =
    worth *
    (0.4 + 0.6 * (seen.size / tokens)) *
    (0.3 + 0.7 * (hits.length / filled)) *
    (valid / tokens) ** 2 *
    (0.8 + 0.2 * orderly(hits)) *
    (annex > tokens / 2 ? 1.3 : 1) *
    (named ? 1.4 : 1) *
    (related ? 0.4 : 1) *
    (ofSubject ? 0.3 : 1) *
    (heading !== "" && namesOtherStandard(heading) ? 0.15 : 1) *
    (1 - 0.005 * Math.min(column, 40));
  return {
    column,
    score,
    hits,
    filled,
    heading,
    named,
    related,
    titleColumn: undefined,
    titleLikeness: 0,
    insteadOf: undefined,
  };
};

/** Candidates for the id column of the rows `from` to `to` (indexes), best first. */
export const keyColumns = (
  view: SheetView,
  from: number,
  to: number,
  header: HeaderBlock | undefined,
  editions: readonly Edition[],
): KeyColumn[] => {
  const known = knownKeys(editions);
  const columns: KeyColumn[] = [];
  for (const [column, all] of view.hits) {
    const hits = rowHits(view, column, hitsBetween(all, from, to), known).filter((hit) => usable(hit.reading));
    if (hits.length > 0) columns.push(weigh(view, column, hits, from, to, header, known));
  }
  // Agreement with the catalog's titles can double a score, so nothing below half of the best needs asking.
  const best = columns.reduce((most, one) => Math.max(most, one.score), 0);
  return columns
    .map((one) => {
      if (one.score === 0 || one.score * 2 < best) return one;
      const titles = findTitles(view, one.column, one.hits, editions);
      return {
        ...one,
        score: one.score * (1 + titles.likeness),
        titleColumn: titles.column,
        titleLikeness: titles.likeness,
      };
    })
    .sort((a, b) => b.score - a.score || a.column - b.column);
};

const keysOf = new WeakMap<readonly Edition[], ReadonlySet<string>>();

/** Every number that some edition has, as a control, a section or a clause. */
export const knownKeys = (editions: readonly Edition[]): ReadonlySet<string> => {
  const known = keysOf.get(editions);
  if (known !== undefined) return known;
  const keys = new Set<string>();
  for (const edition of editions) {
    for (const set of [edition.controls.keys(), edition.groups, edition.clauses, edition.clauseGroups]) {
      for (const key of set) keys.add(key);
    }
  }
  keysOf.set(editions, keys);
  return keys;
};
