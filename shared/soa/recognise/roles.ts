import { type Inclusion, inclusions, type Status } from "../document.ts";
import type { ColumnRole } from "../report.ts";
import type { HeadingMeaning } from "../words/language.ts";
import { type Bid, bidsOf, surely } from "./bids.ts";
import { type ColumnProfile, profileColumn, share } from "./column-profile.ts";
import type { HeaderBlock } from "./headers.ts";
import { inclusionHeading, meaningsOf } from "./headings.ts";
import { readYesNo, statusHeading } from "./meanings.ts";
import { recencyOf } from "./recency.ts";
import type { SheetView } from "./sheet.ts";
import { type ColumnTone, noTone } from "./traits.ts";

/** The columns of a table by what they hold. */
export interface Roles {
  readonly byRole: ReadonlyMap<ColumnRole, number>;
  /** A mark in this column says "not in". */
  readonly excludedMarks: number | undefined;
  /** One column a status, with a mark in one of them. */
  readonly statusMarks: readonly { readonly column: number; readonly status: Status | "not-applicable" }[];
  /** Numbers in the status column are levels of maturity. */
  readonly maturity: boolean;
  /** Other columns with words of status, kept under their own heading and compared. */
  readonly otherStatus: readonly number[];
  readonly tones: ReadonlyMap<number, ColumnTone>;
}

/** The mean length of texts that are titles and no explanations, in characters. */
const longestTitle = 70;

const reasons: ReadonlySet<HeadingMeaning> = new Set(["justification", "exclusion", "inclusion"]);

const years = (text: string): readonly string[] => text.match(/(?<!\d)20(?:05|13|22)(?!\d)/g) ?? [];

/** Whether a heading names another edition than the heading of the ids: `Applicable 2013` beside ids of 2022. */
const isOfOtherYear = (keyHeading: string, heading: string): boolean => {
  const [own, other] = [years(keyHeading), years(heading)];
  return own.length > 0 && other.length > 0 && !other.some((year) => own.includes(year));
};

/** What a column of the latest version or month has before others that ask for the same role alike. */
const worthOfLatest = 0.15;

/** Of columns that ask for the same role alike, the one of the latest version, year or month comes first. */
const byLatest = (bids: readonly Bid[], headingOf: (column: number) => string): readonly Bid[] => {
  const times = new Map(bids.map(({ column }) => [column, recencyOf(headingOf(column))]));
  return bids.map((bid) => {
    const own = times.get(bid.column);
    if (own === undefined) return bid;
    const others = bids.flatMap(({ role, column }) => (role === bid.role ? (times.get(column) ?? []) : []));
    const isLatest = others.every((other) => other <= own) && others.some((other) => other < own);
    return isLatest ? { ...bid, score: bid.score + worthOfLatest } : bid;
  });
};

/** Reads the roles of a table's columns from its headings and from what stands in them. */
export const readRoles = (
  view: SheetView,
  from: number,
  to: number,
  header: HeaderBlock | undefined,
  keyColumn: number,
  keyHoldsTitles: boolean,
  titleColumn: number | undefined,
): Roles => {
  const profiles = new Map<number, ColumnProfile>();
  const tones = new Map<number, ColumnTone>();
  for (let column = 0; column < view.width; column++) {
    const one = profileColumn(view, column, from, to);
    if (one.profile.filled === 0 && !header?.headings.has(column)) continue;
    profiles.set(column, one.profile);
    tones.set(column, one.tone);
  }
  const says = (column: number, wanted: readonly HeadingMeaning[]): boolean =>
    meaningsOf(header?.lowest.get(column) ?? "").some(
      ({ meaning, score }) => score >= surely && wanted.includes(meaning),
    );
  /** A column that is like the titles by chance, beside one that is headed by that word. */
  const isOdd = (column: number): boolean =>
    !says(column, ["title", "control", "description"]) &&
    [...profiles.keys()].some((other) => other !== column && other !== keyColumn && says(other, ["title"]));
  const headings = [...(header?.lowest.values() ?? [])];
  const strange = headings.filter((heading) => meaningsOf(heading).length > 0).length * 2 < headings.length;
  const reasoned = headings.some((heading) =>
    meaningsOf(heading).some(({ meaning, score }) => score >= 0.5 && reasons.has(meaning)),
  );
  const bids: Bid[] = [];
  const statusMarks: { column: number; status: Status | "not-applicable" }[] = [];
  const reasonColumns = new Map<Inclusion, number>();
  for (const [column, one] of profiles) {
    if (column === keyColumn) continue;
    const heading = header?.headings.get(column) ?? "";
    const lowest = header?.lowest.get(column) ?? heading;
    const marked = one.filled > 0 && share(one.yesNo, one.filled) >= 0.8;
    const reason = inclusionHeading(lowest);
    if (reason !== undefined && (marked || one.filled === 0) && !reasonColumns.has(reason)) {
      const parent =
        heading !== lowest &&
        meaningsOf(heading).some(({ meaning }) => meaning === "inclusion" || meaning === "justification");
      if (parent || /^[A-Z/]{1,6}$/.test(lowest.trim()) || marked) {
        reasonColumns.set(reason, column);
        continue;
      }
    }
    const statusNamed = statusHeading(lowest);
    const isMarked = one.filled > 0 && share(one.marks, one.filled) >= 0.9;
    if (statusNamed !== undefined && isMarked) statusMarks.push({ column, status: statusNamed });
    const answer = heading === lowest ? undefined : readYesNo(lowest);
    if (answer !== undefined && isMarked && meaningsOf(heading).some(({ meaning }) => meaning === "status"))
      statusMarks.push({ column, status: answer ? "implemented" : "not-started" });
    const tone = tones.get(column) ?? noTone;
    const behindIds = column > keyColumn;
    const asked = {
      profile: one,
      tone,
      heading,
      lowest,
      behindIds,
      titledIds: keyHoldsTitles,
      decided: strange || reasoned,
    };
    const aside = isOfOtherYear(header?.headings.get(keyColumn) ?? "", heading) ? 0.8 : 1;
    bids.push(...bidsOf(asked).map((bid) => ({ ...bid, score: bid.score * aside })));
    if (column === titleColumn && !isOdd(column)) bids.push({ role: "title", column, score: 1.5 });
  }
  if (statusMarks.length < 2) statusMarks.length = 0;
  const byRole = new Map<ColumnRole, number>([["control", keyColumn]]);
  if (keyHoldsTitles && (titleColumn === keyColumn || titleColumn === undefined)) byRole.set("title", keyColumn);
  const taken = new Set<number>([keyColumn, ...statusMarks.map(({ column }) => column)]);
  let excludedMarks: number | undefined;
  let maturity: number | undefined;
  const inOrder = [...byLatest(bids, (column) => header?.headings.get(column) ?? "")].sort(
    (a, b) => b.score - a.score || a.column - b.column,
  );
  for (const { role, column, score } of inOrder) {
    if (taken.has(column)) continue;
    if (role === "none") {
      if (score >= 0.85) taken.add(column);
      continue;
    }
    if (role === "excluded") {
      if (excludedMarks === undefined && score >= 0.5) {
        excludedMarks = column;
        taken.add(column);
      }
      continue;
    }
    if (role === "maturity") {
      maturity ??= column;
      continue;
    }
    if (byRole.has(role)) continue;
    if (role === "status" && statusMarks.length > 0) continue;
    byRole.set(role, column);
    taken.add(column);
  }
  // Where nothing else is the title, a short description of the control is.
  const titled = [...profiles.values()].find(
    ({ column, filled, meanLength }) =>
      filled > 0 &&
      meanLength <= longestTitle &&
      ![...byRole.values()].includes(column) &&
      says(column, ["description"]),
  );
  if (titled !== undefined && !keyHoldsTitles && !byRole.has("title")) byRole.set("title", titled.column);
  let levels = false;
  const statusColumn = byRole.get("status");
  if (maturity !== undefined && !taken.has(maturity) && statusMarks.length === 0) {
    const worded = statusColumn === undefined ? undefined : profiles.get(statusColumn);
    if (worded === undefined || share(worded.status + worded.yesNo, worded.filled) < 0.3) {
      byRole.set("status", maturity);
      levels = true;
    }
  } else if (statusColumn !== undefined) {
    const one = profiles.get(statusColumn);
    const tone = tones.get(statusColumn);
    levels = one !== undefined && share(one.levels, one.filled) >= 0.6 && (tone?.scale ?? 0) > 1;
  }
  for (const inclusion of inclusions) {
    const column = reasonColumns.get(inclusion);
    if (column !== undefined) byRole.set(`inclusion-${inclusion}`, column);
  }
  const used = new Set(byRole.values());
  const otherStatus = [...profiles.values()]
    .filter(
      (one) =>
        !used.has(one.column) &&
        meaningsOf(header?.lowest.get(one.column) ?? "").some(
          ({ meaning, score }) => meaning === "status" && score > 0.6,
        ) &&
        share(one.status, one.filled) >= 0.6,
    )
    .map((one) => one.column);
  return { byRole, excludedMarks, statusMarks, maturity: levels, otherStatus, tones };
};
