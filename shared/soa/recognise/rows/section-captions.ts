import { isBlank } from "../answers/marks.ts";
import { answersWithin } from "../answers/phrases.ts";
import { type Edition, isClause } from "../editions/editions.ts";
import { asksForExclusion } from "../headings/exclusion-headings.ts";
import { saidOfAll } from "../segments/segments.ts";
import { cellAt, filledColumns, textAt } from "../sheets/sheet.ts";
import type { CandidateTable } from "../tables/candidate.ts";
import { remarkFinder } from "./remarks.ts";
import { isLimited, readSection, saysNone } from "./section-headings.ts";
import { namesList, numberOf, sectionOf } from "./section-names.ts";

/** What is said of all rows of a table, and of those below the heading of a section. */
export interface SaidOfRow {
  readonly applies: boolean;
  /** The heading of the row's section says so, and not the table's caption. */
  readonly bySection: boolean;
}

/** What the caption says of all rows, where no row without a control stands between them, which may say something else. */
const captionOfAll = ({ from, to, context, resolved }: CandidateTable): boolean | undefined => {
  const said = saidOfAll(context.caption);
  if (said !== true) return said;
  for (let index = from; index <= to; index++) if (!resolved.has(index)) return undefined;
  return true;
};

/** The columns that say of rows, or are asked, whether they apply or how far they are. */
const answeringColumns = ({ roles, header, key }: CandidateTable): readonly (number | undefined)[] => {
  const { byRole, excludedMarks, partMarks, unasked, unread } = roles;
  const why = [byRole.get("exclusion"), byRole.get("justification")];
  const asked = [...(header?.lowest ?? [])].filter(
    ([column, heading]) => column !== key.column && !why.includes(column) && asksForExclusion(heading),
  );
  return [
    ...[byRole.get("applicable"), byRole.get("status"), excludedMarks, partMarks, ...unasked],
    ...unread.flatMap(({ column, asks }) => (asks.includes("applicable") ? column : [])),
    ...asked.map(([column]) => column),
  ];
};

/**
 * Whether the sheet or the table is named as the list of what is left out, no row answers whether it applies or how far it is,
 * and all give the reason.
 */
const listsExclusions = (table: CandidateTable): boolean => {
  const { view, roles, key, context } = table;
  const { byRole } = roles;
  const isNamed = [view.grid.sheet, context.caption].some((name) => saidOfAll(name) === false || saysNone(name));
  const why = byRole.get("exclusion") ?? byRole.get("justification");
  const isFilled = (row: number, at: number | undefined): boolean =>
    at !== undefined && !isBlank(cellAt(view.rows[row], at));
  if (!isNamed || !key.hits.every(({ row }) => isFilled(row, why))) return false;
  const answering = answeringColumns(table);
  return !key.hits.some(({ row }) => answering.some((column) => isFilled(row, column)));
};

/** The heading of a section has no more cells. */
const mostCells = 2;

/** What lines between the rows of a table say of those below them, by row index. */
interface SaidBetween {
  readonly ofRows: ReadonlyMap<number, SaidOfRow>;
  /** Lines that say whether something applies, and not plainly of which rows. */
  readonly unplaced: ReadonlySet<number>;
  /** Lines that decide rows. */
  readonly followed: ReadonlySet<number>;
}

/** A line that decides rows below it: those of the section that it names, or all up to the next line or gap. */
interface OpenLine extends SaidOfRow {
  readonly index: number;
  readonly name: string;
  /** The section whose rows it decides, once the first of them is seen. */
  section: string | undefined;
}

const saidInLine = (index: number, texts: readonly string[], isSectionNumber: boolean): OpenLine | undefined => {
  const [first = "", second] = texts;
  if (second !== undefined && !isSectionNumber) return undefined;
  if (saidOfAll(first) === false) return { index, name: first, applies: false, bySection: false, section: undefined };
  // "Not applicable controls: A.7.1, A.7.2" names its rows itself.
  const isAnswer = saysNone(first) || saidOfAll(first.split(":", 1)[0] ?? "") === false;
  const heading = isAnswer ? { name: "", applies: false } : readSection(texts.join(": "));
  const isList = heading?.applies === false && namesList(heading.name);
  return heading && { index, ...heading, bySection: !isList, section: undefined };
};

/** Whether a line leaves what is said above it as it is: a note right below the heading, the heading of an objective within it. */
const goesOn = ({ bySection, section }: OpenLine, text: string, { groups }: Edition): boolean => {
  if (!bySection || saidOfAll(text) !== undefined || readSection(text) !== undefined) return false;
  if (isLimited(text) || answersWithin(text).size > 0) return false;
  const own = numberOf(text) ?? "";
  return section === undefined || (groups.has(own) && own.startsWith(`${section}.`));
};

const saidBetween = (table: CandidateTable): SaidBetween => {
  const { view, from, to, resolved, edition } = table;
  const isRemark = remarkFinder(table);
  const ofRows = new Map<number, SaidOfRow>();
  const unplaced = new Set<number>();
  const followed = new Set<number>();
  let line: OpenLine | undefined;
  let above = 0;
  const leave = (): void => {
    if (line?.bySection === true && line.section === undefined) unplaced.add(line.index);
    line = undefined;
  };
  for (let index = from; index <= to; index++) {
    const row = view.rows[index];
    if (row === undefined) continue;
    const found = resolved.get(index);
    const isBelowGap = row.number > above + 1;
    above = row.number;
    if (found?.kind !== "controls" || isRemark(found)) {
      const columns = filledColumns(row);
      const texts = columns.slice(0, mostCells).map((column) => textAt(row, column));
      if (line !== undefined && found?.kind !== "controls" && goesOn(line, texts.join(": "), edition)) continue;
      leave();
      // A control that no edition has, or a row of the file's own, says it of itself.
      if (columns.length <= mostCells && found?.kind !== "unknown")
        line = saidInLine(index, texts, numberOf(texts[0] ?? "") !== undefined);
    } else if (line !== undefined) {
      const keys = found.ids.map(({ id }) => (isClause(id) ? "" : id.slice(2)));
      if (line.bySection) {
        line.section ??= sectionOf(line.name, keys[0] ?? "", edition);
        const { section } = line;
        if (section === undefined || !keys.every((key) => key.startsWith(`${section}.`))) leave();
      } else if (isBelowGap) leave();
      if (line === undefined) continue;
      ofRows.set(index, line);
      followed.add(line.index);
    }
  }
  leave();
  return { ofRows, unplaced, followed };
};

/** What a table, its captions or sections, say of its rows as a whole. */
export interface SaidOfRows {
  /** By row index. */
  of(index: number): SaidOfRow | undefined;
  /** Whether a line says that something applies or not, and not of which rows. */
  isUnplaced(index: number): boolean;
  /** Whether a line decides rows below it. */
  isFollowed(index: number): boolean;
}

export const saidOfRows = (table: CandidateTable): SaidOfRows => {
  const isLeftOut = saidOfAll(table.key.heading) === false || listsExclusions(table);
  const ofAll = captionOfAll(table) ?? (isLeftOut ? false : undefined);
  const { ofRows, unplaced, followed } = saidBetween(table);
  return {
    of: (index) => {
      const inBetween = ofRows.get(index);
      if (inBetween === undefined) return ofAll === undefined ? undefined : { applies: ofAll, bySection: false };
      return ofAll === !inBetween.applies ? undefined : inBetween;
    },
    isUnplaced: (index) => unplaced.has(index),
    isFollowed: (index) => followed.has(index),
  };
};
