import type { GridCell } from "../../../workbook/grid.ts";
import { leftOpen } from "../../words/decisions.ts";
import { notApplicable } from "../answers/meanings.ts";
import { withoutScope } from "../answers/stated.ts";
import { findHeaders, type HeaderBlock, headerBlock } from "../headings/headers.ts";
import type { IdReading, IdToken } from "../ids/id-reading.ts";
import { readIds } from "../ids/ids.ts";
import { firstPlace } from "../sheets/ordered.ts";
import { cellAt, filledColumns, type SheetView, textAt } from "../sheets/sheet.ts";
import { isCaptionOf, namesControls, speaksOf, withoutCount } from "../texts/captions.ts";
import { fold, oneLine } from "../texts/text.ts";
import type { SheetChoice } from "./profile.ts";

/** A stretch of a sheet that can hold one table: what follows a heading up to the next. Bounds are row indexes. */
export interface Segment {
  readonly header: HeaderBlock | undefined;
  readonly from: number;
  readonly to: number;
  readonly choice: SheetChoice | undefined;
}

const indexOfRow = (view: SheetView, number: number): number => view.rows.findIndex((row) => row.number === number);

/** A choice for a table without headings that are not on the sheet, or have no row below: the rest of it holds. */
export const onSheet = (view: SheetView, choice: SheetChoice): SheetChoice => {
  const { headings, ...rest } = choice;
  if (!headings || choice.headerRow === undefined) return choice;
  const index = indexOfRow(view, headings);
  return index < 0 || index === view.rows.length - 1 ? rest : choice;
};

/** A choice for the whole sheet, or for what has no heading row: a form, or rows above the first heading. */
export const isOfNoHeading = ({ headerRow = 0 }: SheetChoice): boolean => headerRow === 0;

/** Whether a cell alone in its row is an id, or begins with one of Annex A: no caption. */
const namesControl = (cell: GridCell | undefined): boolean => {
  const reading = cell === undefined ? undefined : readIds(cell);
  if (reading === undefined) return false;
  return reading.tokens.some(
    ({ annex, parts, whole }) => (parts.length > 1 || whole === true) && (annex || reading.shape === "only"),
  );
};

/** Whether one id comes before another, or is the same. */
const isUpTo = ({ parts: a }: IdToken, { parts: b }: IdToken): boolean => {
  const at = a.findIndex((part, index) => part !== b[index]);
  return at < 0 || (a[at] ?? 0) < (b[at] ?? 0);
};

/** Whether the ids of a cell are those of a table that begins with an id: that one, its section, a range from before to behind it. */
const areIdsOf = ({ tokens, ranges }: IdReading, first: IdToken): boolean =>
  tokens.some(({ key }) => first.key === key || first.key.startsWith(`${key}.`)) ||
  ranges.some(([from, to]) => {
    const [start, end] = [tokens[from], tokens[to]];
    return start !== undefined && end !== undefined && isUpTo(start, first) && isUpTo(first, end);
  });

/** Whether a caption names the controls that the table below it is about: `A.5.23 Cloud services` over headings and A.5.23. */
const namesTableBelow = (view: SheetView, index: number, column: number): boolean => {
  const cell = cellAt(view.rows[index], column);
  const reading = cell === undefined ? undefined : readIds(cell);
  const hits = view.hits.get(column) ?? [];
  const [first] = hits[firstPlace(hits.length, (place) => (hits[place]?.row ?? 0) > index)]?.reading.tokens ?? [];
  return reading !== undefined && first !== undefined && areIdsOf(reading, first);
};

/** The last of some rows when the captions of the table below them are left to it. */
export const beforeCaptions = (view: SheetView, from: number, to: number): number => {
  let last = to;
  let below = view.rows[to + 1]?.number;
  while (last > from) {
    const row = view.rows[last];
    if (row === undefined) break;
    const [column, other] = filledColumns(row);
    if (column === undefined || other !== undefined) break;
    const isOfControl = namesControl(cellAt(row, column));
    // Blank rows may part the name of a table from its headings.
    if (isOfControl ? !namesTableBelow(view, last, column) : below !== row.number + 1) break;
    below = row.number;
    last--;
  }
  // Without a blank row between, the texts are the form's.
  return below === (view.rows[last]?.number ?? 0) + 1 ? to : last;
};

/** Cuts a sheet at its headings; where the user named a heading row, there. */
export const cutSegments = (view: SheetView, choices: readonly SheetChoice[]): Segment[] => {
  // The columns of a form's records are not the sheet's, so a choice of columns says nothing of them.
  if (view.form !== undefined) {
    const { columns: _, ...choice } = choices.find(isOfNoHeading) ?? { sheet: view.grid.sheet };
    return [{ header: headerBlock(view, 0, 0), from: 1, to: view.rows.length - 1, choice }];
  }
  const blocks: { block: HeaderBlock; choice: SheetChoice | undefined }[] = [];
  const moved = choices.filter((choice) => choice.headings !== undefined);
  for (const choice of moved) {
    const index = indexOfRow(view, choice.headings ?? 0);
    if (index >= 0) blocks.push({ block: headerBlock(view, index, index), choice });
  }
  const wholeSheet = moved.some((choice) => choice.headerRow === undefined);
  const replaced = new Set(moved.map((choice) => choice.headerRow));
  const chosen = new Set(blocks.map(({ block }) => block.from));
  for (const block of wholeSheet ? [] : findHeaders(view)) {
    const number = view.rows[block.from]?.number;
    if (replaced.has(number) || chosen.has(block.from)) continue;
    const choice = choices.find(
      (one) => one.headings === undefined && (one.headerRow === undefined || one.headerRow === number),
    );
    blocks.push({ block, choice });
  }
  blocks.sort((a, b) => a.block.from - b.block.from);
  const segments: Segment[] = [];
  const lead = blocks[0]?.block.from ?? view.rows.length;
  if (lead > 0) {
    const choice = choices.find(isOfNoHeading);
    segments.push({ header: undefined, from: 0, to: lead - 1, choice });
  }
  blocks.forEach(({ block, choice }, index) => {
    const next = blocks[index + 1]?.block.from;
    const from = block.to + 1;
    const to = next === undefined ? view.rows.length - 1 : beforeCaptions(view, from, next - 1);
    if (from <= to) segments.push({ header: block, from, to, choice });
  });
  return segments;
};

/** The stretches outside the forms of a sheet, whose choice they do not share. */
export const outsideForms = (
  segments: readonly Segment[],
  forms: readonly { readonly from: number; readonly to: number }[],
): readonly Segment[] =>
  segments.flatMap((segment) => {
    if (forms.some(({ from, to }) => segment.from >= from && segment.from <= to)) return [];
    const next = forms.find(({ from }) => from > segment.from);
    const to = Math.min(segment.to, (next?.from ?? Number.POSITIVE_INFINITY) - 1);
    const ofForm = forms.length > 0 && segment.header === undefined;
    return { ...segment, to, choice: ofForm ? undefined : segment.choice };
  });

/** Words around a table: `near` stands right above it or names the sheet, `all` has the headings and what is above too. */
export interface Surroundings {
  readonly near: string;
  /** The name of the sheet and the lines above the table, no rows of another one. */
  readonly above: string;
  readonly all: string;
  /** The nearest line above the heading, when it is a caption. */
  readonly caption: string;
}

const rowsAbove = 8;
const rowsNear = 3;

export const surroundings = (view: SheetView, header: HeaderBlock | undefined, from: number): Surroundings => {
  const near = [view.grid.sheet, ...(view.form?.titles ?? [])];
  const all: string[] = [];
  const above = [view.grid.sheet];
  let caption = "";
  const first = header?.from ?? from;
  const below = view.rows[first]?.number ?? 0;
  const last = header === undefined ? view.width : Math.max(...header.headings.keys());
  for (let index = Math.max(0, first - rowsAbove); index < first; index++) {
    const row = view.rows[index];
    if (row === undefined) continue;
    const columns = filledColumns(row);
    const isCaption = columns.length <= 2 && below - row.number <= rowsNear;
    const [column = 0] = columns;
    // What stands right of the headings is about another table beside.
    caption = columns.length === 1 && column <= last && isCaption ? textAt(row, column) : "";
    for (const column of columns.slice(0, 6)) (isCaption ? near : all).push(oneLine(textAt(row, column)).slice(0, 200));
    if (columns.length <= 2) for (const column of columns) above.push(oneLine(textAt(row, column)).slice(0, 200));
  }
  for (const heading of header?.headings.values() ?? []) all.push(heading);
  return {
    near: near.join(" | ").toLowerCase(),
    above: above.join(" | ").toLowerCase(),
    all: [...near, ...all].join(" | ").toLowerCase(),
    caption: oneLine(caption).slice(0, 200).toLowerCase(),
  };
};

/** What counts the tables of a document: `Table 2:`. */
const tableNumber =
  /^\s*(?:#+\s*)?(?:tab(?:le|elle|leau|la|ella|ela|el)?|tabulka|taulukko|πίνακας)\.?\s*\d*\s*[:.–—-]\s*/iu;

const ofAll = (text: string): string =>
  text
    .replace(tableNumber, "")
    .toLowerCase()
    .replace(/\(.*?\)/g, " ")
    .replace(/iso(?:\/iec)?|2700[12]|42001|annexe? a|anhang a|anexo a|list of|to us/g, " ")
    .replace(/\d+/g, " ");

/** Whether words say of controls that they do not apply: "excluded", "left out". */
export const saysNoneApply = (said: string): boolean =>
  isCaptionOf(said, "none-apply") || notApplicable.has(fold(said));

/** Whether a caption or heading says that a table lists what applies, or what is left out; undefined where neither. */
export const saidOfAll = (text: string): boolean | undefined => {
  // "Excluded controls (previous version)", "Exclusions (to be confirmed)".
  if (text.length >= 80 || leftOpen.test(text) || speaksOf(text, "past")) return undefined;
  const caption = withoutScope(ofAll(text));
  const words = fold(withoutCount(caption)).split(" ");
  const said = words.filter((word) => !namesControls(word));
  const isNo = said.length < words.length && saysNoneApply(said.join(" "));
  if (isNo || isCaptionOf(caption, "excluded")) return false;
  return isCaptionOf(caption, "included") ? true : undefined;
};

/** All clauses with requirements, as captions count them: "4–10", "4 to 10". */
const allClauses = /(?<!\d)4\s*(?:[-–—〜~]|to|through|bis|à|al?|até|t\/m|tot|do|až|έως|から)\s*10(?!\d)/iu;

/** Whether the words around a table say that its numbers are clauses: 2 right above it, 1 further off, -1 the contrary. */
export const saysClauses = ({ near, all }: Surroundings): number => {
  // "Not covered by the SoA: clauses 4-10" names both, and is about the clauses.
  if (speaksOf(near, "clauses")) return speaksOf(near, "annex") && !allClauses.test(near) ? 0 : 2;
  if (speaksOf(near, "annex")) return -1;
  return speaksOf(all, "clauses") && !speaksOf(all, "annex") ? 1 : 0;
};
