import { inclusions } from "../../document.ts";
import type { ColumnRole } from "../../report.ts";
import { asksForOthers } from "../../words/decisions.ts";
import type { HeadingMeaning } from "../../words/language.ts";
import { plainAnswer } from "../answers/meanings.ts";
import { type ColumnTone, noTone } from "../answers/tone.ts";
import { trait, traitsOf } from "../answers/traits.ts";
import { asksOfUse, asksWholly } from "../headings/asking.ts";
import type { HeaderBlock } from "../headings/headers.ts";
import { meaningsOf } from "../headings/headings.ts";
import { isOfOtherYear, namesOnly } from "../headings/recency.ts";
import { cellAt, hitsBetween, type SheetRows, textAt } from "../sheets/sheet.ts";
import { surely } from "./answering.ts";
import { askedWordsUnder } from "./asked-words.ts";
import { type Awarded, award, type KeyPlaces } from "./award.ts";
import { type Bid, bidsOf } from "./bids.ts";
import { type ColumnProfile, holdsTexts, profileColumn, share } from "./column-profile.ts";
import { byLatest, comparedColumns, evenly, ofControlsFirst, wholeFirst } from "./compared.ts";
import { columnsOfPlaces, type DecidedColumn, decidedColumn } from "./decided-column.ts";
import { type GapScale, gapScales } from "./gap-scale.ts";
import { letOffColumn } from "./let-off.ts";
import { levelColumn } from "./level-columns.ts";
import { markColumns, type StatusMark } from "./mark-columns.ts";
import { holdsLevels, type Measure, otherMeasures } from "./measures.ts";
import { explainableColumns } from "./open-columns.ts";
import { type CodedReasons, codedReasons } from "./reason-codes.ts";
import { type RowsOf, statusOfRows } from "./rows-of.ts";
import { headingIn } from "./spelled-out.ts";
import { statingColumn } from "./stating-column.ts";
import { toldByColumns } from "./told-by-cells.ts";
import { type UndecidedColumns, undecidedColumns } from "./undecided.ts";
import { openQuestions, type UnreadColumn, unreadColumns } from "./unread-columns.ts";

/** The columns of a table by what they hold. */
export interface Roles extends DecidedColumn, UndecidedColumns {
  readonly byRole: ReadonlyMap<ColumnRole, number>;
  /** The column of sentences that state whether controls apply, where no other is for that. */
  readonly stating: number | undefined;
  readonly codedReasons: CodedReasons;
  /** A mark in this column says "not in". */
  readonly excludedMarks: number | undefined;
  /** The user took a column for the applicability whose heading says the contrary: a yes in it leaves the control out. */
  readonly saysContrary: boolean;
  /** A mark in this column says "in, in part". */
  readonly partMarks: number | undefined;
  /** One column a status, with a mark in one of them. */
  readonly statusMarks: readonly StatusMark[];
  /** Numbers in the status column are levels of maturity. */
  readonly maturity: boolean;
  /** Texts stand in the status column of which some are answers: only what is a status and nothing else is read. */
  readonly statusInTexts: boolean;
  /** What the answers of columns say that tell what is missing of controls. */
  readonly gaps: ReadonlyMap<number, GapScale>;
  /** Other columns of numbers that measure the same as those of the status column. */
  readonly measures: readonly Measure[];
  /** Other columns with words of status, kept under their own heading and compared. */
  readonly otherStatus: readonly number[];
  /** Other columns that say of the rows whether they apply, likewise. */
  readonly otherApplicable: readonly number[];
  /** Columns of few answers without a role, which may say what no other column does. */
  readonly unread: readonly UnreadColumn[];
  /** Columns of few short answers without a role, which the file's own legend may explain. */
  readonly explainable: readonly number[];
  readonly tones: ReadonlyMap<number, ColumnTone>;
  /** The column that says how far the rows themselves are, which only refer to controls. */
  readonly ofRows: number | undefined;
}

/** The rows of a table whose ids are found, and whose other columns are not. Bounds are row indexes, both inclusive. */
export interface KeyedTable extends KeyPlaces {
  readonly view: SheetRows;
  readonly from: number;
  readonly to: number;
  readonly header: HeaderBlock | undefined;
  /** What stands beside the table. */
  readonly near: string;
  /** The years of the editions that have id columns of their own beside these ids: what names one is said of those. */
  readonly otherEditions: ReadonlySet<string>;
  readonly rowsOf: RowsOf;
}

/** The mean length of texts that are titles and no explanations, in characters. */
const longestTitle = 70;

const reasonMeanings: ReadonlySet<HeadingMeaning> = new Set(["justification", "exclusion", "inclusion"]);

/** Of two columns that ask for the same role alike, the one that is shown comes before the one that is hidden. */
const worthOfHidden = 0.9;

/** The columns of a table by number: what stands in them. One that is empty and has no heading is none, nor one of other ids. */
const columnsOf = (table: KeyedTable) => {
  const { view, from, to, header, near, otherEditions } = table;
  const headingOf = headingIn(table);
  const profiles = new Map<number, ColumnProfile>();
  const tones = new Map<number, ColumnTone>();
  for (let column = 0; column < view.width; column++) {
    const one = profileColumn(view, column, from, to, askedWordsUnder(headingOf(column), near));
    if (one.profile.filled === 0 && !header?.headings.has(column)) continue;
    tones.set(column, one.tone);
    if (!namesOnly(header?.headings.get(column) ?? "", otherEditions)) profiles.set(column, one.profile);
  }
  return { profiles, tones };
};

type Columns = ReturnType<typeof columnsOf>;

/** Whether nothing but ids stands in most cells of a column: they are no titles, whatever heads them. */
const holdsIds = ({ view, from, to }: KeyedTable, { column, filled }: ColumnProfile): boolean =>
  hitsBetween(view.hits.get(column) ?? [], from, to).filter(({ reading }) => reading.shape === "only").length * 2 >
  filled;

const says = (heading: string, wanted: readonly HeadingMeaning[]): boolean =>
  meaningsOf(heading).some(({ meaning, score }) => score >= surely && wanted.includes(meaning));

const asksHowFarIt = (heading: string): boolean => says(heading, ["status"]) || asksWholly(heading, "status");

/** Whether a row has a no in one column and beside it how far it is: that nothing is done so far leaves nothing out. */
const isNotYet = ({ view, from, to }: KeyedTable, column: number, status: number): boolean =>
  view.rows.slice(from, to + 1).some((row) => {
    const reached = cellAt(row, status);
    const isReached = reached !== undefined && (traitsOf(reached) & trait.status) !== 0;
    return isReached && plainAnswer(textAt(row, column)) === false && plainAnswer(reached.text) === undefined;
  });

const asksWhetherIt = (heading: string, near: string): boolean =>
  asksWholly(heading, "applicable", near) && !asksOfUse(heading);

/** What the columns ask for by their headings and by what stands in them. Columns of reasons' marks ask for nothing. */
const allBids = (
  table: KeyedTable,
  { profiles, tones }: Columns,
  aside: ReadonlySet<number>,
  places: ReadonlySet<number>,
): readonly Bid[] => {
  const { view, header, keyColumn, titledIds, titleColumn, near } = table;
  const headingOf = headingIn(table);
  const headings = [...(header?.lowest.values() ?? [])];
  const isStrange = headings.filter((heading) => meaningsOf(heading).length > 0).length * 2 < headings.length;
  const isReasoned = headings.some((heading) =>
    meaningsOf(heading).some(({ meaning, score }) => score >= 0.5 && reasonMeanings.has(meaning)),
  );
  /** A column that is like the titles by chance, beside one that is headed by that word. */
  const isOdd = (column: number): boolean =>
    !says(headingOf(column).lowest, ["title", "control", "description"]) &&
    [...profiles.keys()].some(
      (other) => other !== column && other !== keyColumn && says(headingOf(other).lowest, ["title"]),
    );
  const isBesideStatus = (column: number): boolean => {
    const asking = [...profiles.keys()].filter(
      (other) => other !== column && other !== keyColumn && asksHowFarIt(headingOf(other).lowest),
    );
    return asking.length > 0 && !asking.some((other) => isNotYet(table, column, other));
  };
  const keyHeading = headingOf(keyColumn).heading;
  const letOffAt = letOffColumn(table, [...profiles.values()]);
  const bids: Bid[] = [];
  for (const [column, profile] of profiles) {
    if (column === keyColumn || aside.has(column)) continue;
    const { heading, lowest } = headingOf(column);
    const asked = {
      profile,
      tone: tones.get(column) ?? noTone,
      heading,
      lowest,
      behindIds: column > keyColumn,
      titledIds,
      near,
      besideWhether: [...profiles.keys()].some(
        (other) => other !== column && asksWhetherIt(headingOf(other).lowest, near),
      ),
      letsOff: column === letOffAt,
      isOfPlaces: places.has(column),
      besideStatus: asksOfUse(lowest) && isBesideStatus(column),
      decided: isStrange || isReasoned,
    };
    const isHidden = view.form === undefined && view.grid.hiddenColumns.includes(column);
    const isOfOthers = isOfOtherYear(keyHeading, heading) || asksForOthers.test(heading);
    const worth = (isOfOthers ? 0.8 : 1) * (isHidden ? worthOfHidden : 1);
    const own = bidsOf(asked);
    const asking = holdsIds(table, profile) ? own.filter(({ role }) => role !== "title") : own;
    bids.push(...asking.map((bid) => ({ ...bid, score: bid.score * worth })));
    if (column === titleColumn && !isOdd(column)) bids.push({ role: "title", column, score: 1.5 });
  }
  const others = [...profiles.values()].filter(({ column }) => column !== keyColumn && !aside.has(column));
  const told = toldByColumns(bids, others, headingOf, aside.size > 0);
  const compared = ofControlsFirst(wholeFirst(evenly(told, headingOf), headingOf), headingOf, profiles);
  return byLatest(compared, (column) => headingOf(column).heading);
};

/** Where nothing else is the title, a short description of the control is. */
const describedTitle = (table: KeyedTable, { profiles }: Columns, { byRole }: Awarded): number | undefined => {
  if (table.titledIds || byRole.has("title")) return undefined;
  const used = new Set(byRole.values());
  const headingOf = headingIn(table);
  return [...profiles.values()].find(
    (profile) =>
      profile.filled > 0 &&
      profile.meanLength <= longestTitle &&
      !used.has(profile.column) &&
      says(headingOf(profile.column).lowest, ["description"]) &&
      !holdsIds(table, profile),
  )?.column;
};

/** The column of levels of maturity that stands for the status where no words do. */
const levelsForStatus = ({ profiles }: Columns, { byRole, taken, maturity }: Awarded): number | undefined => {
  if (maturity === undefined || taken.has(maturity)) return undefined;
  const worded = profiles.get(byRole.get("status") ?? Number.NaN);
  return worded === undefined || share(worded.status + worded.yesNo, worded.filled) < 0.3 ? maturity : undefined;
};

/** A column that states decisions gives their reasons too, where no other does. */
const giveStating = (byRole: Map<ColumnRole, number>, column: number): void => {
  if (byRole.get("notes") === column) byRole.delete("notes");
  if (byRole.get("justification") !== column)
    byRole.set(byRole.has("justification") ? "applicable" : "justification", column);
};

/** Reads the roles of a table's columns from its headings and from what stands in them. */
export const readRoles = (table: KeyedTable): Roles => {
  const columns = columnsOf(table);
  const { profiles, tones } = columns;
  const headingOf = headingIn(table);
  const others = [...profiles.values()].filter(({ column }) => column !== table.keyColumn);
  const { reasons, statuses: statusMarks, inPart } = markColumns(others, headingOf);
  const aside = new Set([...reasons.values(), ...(inPart === undefined ? [] : [inPart])]);
  const places = columnsOfPlaces(others, headingOf);
  const bids = allBids(table, columns, aside, places);
  const awarded = award(table, bids, statusMarks);
  const { byRole, excludedMarks } = awarded;
  const title = describedTitle(table, columns, awarded);
  if (title !== undefined) byRole.set("title", title);
  const unused = others.filter(({ column }) => !awarded.taken.has(column));
  const isWithoutStatus = statusMarks.length === 0 && !byRole.has("status");
  const leveled = isWithoutStatus ? levelColumn(unused, tones, headingOf) : undefined;
  const levels = statusMarks.length > 0 ? undefined : (levelsForStatus(columns, awarded) ?? leveled);
  if (levels !== undefined) byRole.set("status", levels);
  const ofRows = excludedMarks === undefined ? statusOfRows(table.rowsOf, byRole, profiles, headingOf) : undefined;
  if (ofRows !== undefined) byRole.delete("status");
  const statusAt = byRole.get("status") ?? Number.NaN;
  const statusProfile = profiles.get(statusAt);
  const maturity = levels !== undefined || holdsLevels(statusProfile, tones.get(statusAt) ?? noTone);
  for (const inclusion of inclusions) {
    const column = reasons.get(inclusion);
    if (column !== undefined) byRole.set(`inclusion-${inclusion}`, column);
  }
  const decides = byRole.has("applicable") || excludedMarks !== undefined;
  const stating = decides ? undefined : statingColumn(table, others, byRole);
  if (stating !== undefined) giveStating(byRole, stating);
  const used = new Set([...byRole.values(), excludedMarks, inPart]);
  const spare = others.filter(({ column }) => !used.has(column));
  const measures = otherMeasures(spare, statusProfile, tones, bids, headingOf);
  const compared = comparedColumns(
    spare.filter(({ column }) => measures.every((one) => one.column !== column)),
    bids,
    headingOf,
    byRole,
  );
  const undecided = undecidedColumns(spare, tones, awarded.unasked, byRole, decides, statusMarks.length > 0, headingOf);
  const decided = profiles.get(byRole.get("applicable") ?? Number.NaN);
  const codes = codedReasons(
    others,
    headingOf,
    (column) => byRole.get("inclusion") === column || spare.some((one) => one.column === column),
  );
  const isPartlyDecided = decides || statusMarks.length > 0 || byRole.has("status");
  const named = new Set([...undecided.unasked, ...(isPartlyDecided ? [] : undecided.codes), ...codes.columns, ofRows]);
  const unread = unreadColumns(
    table,
    others.filter(({ column }) => !named.has(column) && (!used.has(column) || byRole.get("notes") === column)),
    (column) => headingOf(column).heading,
    openQuestions(byRole, { decides: decides || stating !== undefined, isMarked: statusMarks.length > 0 }, profiles),
  );
  return {
    byRole,
    ...undecided,
    stating,
    codedReasons: codes,
    unread,
    explainable: explainableColumns(
      spare.filter(({ column }) => !codes.columns.includes(column)),
      undecided.codes,
      (column) => headingOf(column).heading,
    ),
    excludedMarks,
    saysContrary: false,
    partMarks: inPart,
    statusMarks,
    maturity,
    statusInTexts: statusProfile !== undefined && holdsTexts(statusProfile),
    gaps: gapScales(others, headingOf),
    measures,
    ...compared,
    ...decidedColumn(decided, headingOf, compared.otherApplicable, places),
    tones,
    ofRows,
  };
};
