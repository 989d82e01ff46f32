import { type Inclusion, inclusions, type Status } from "../document.ts";
import type { ColumnRole } from "../report.ts";
import type { HeadingMeaning } from "../words/language.ts";
import { type ColumnProfile, isProse, profileColumn, share, suit } from "./column-profile.ts";
import type { HeaderBlock } from "./headers.ts";
import { inclusionHeading, meaningsOf } from "./headings.ts";
import { readYesNo, statusHeading } from "./meanings.ts";
import type { SheetView } from "./sheet.ts";
import type { ColumnTone } from "./traits.ts";

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

interface Bid {
  readonly role: ColumnRole | "excluded" | "maturity" | "none";
  readonly column: number;
  readonly score: number;
}

/** The score of a heading that is a known phrase and nothing else. */
const surely = 0.9;

/** The mean length of texts that are titles and no explanations, in characters. */
const longestTitle = 70;

/** Whether a heading only lists the answers: `j/n`, `Yes / No`. */
const namesAnswers = (heading: string): boolean => {
  const [, yes, no] = /^\W*(\p{L}+)\s*[/|]\s*(\p{L}+)\W*$/u.exec(heading) ?? [];
  return yes !== undefined && no !== undefined && readYesNo(yes) === true && readYesNo(no) === false;
};

/** Whether a heading asks for the reason whatever was decided: `Justification / reason for exclusion`. */
const asksForAnyReason = (heading: string): boolean => {
  const parts = heading.split(/[/|]/).map((part) => meaningsOf(part.trim())[0]);
  const asks = (wanted: HeadingMeaning): boolean =>
    parts.some((part) => part?.meaning === wanted && part.score >= surely);
  return parts.length === 2 && asks("justification") && asks("exclusion");
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
    if (statusNamed !== undefined && one.filled > 0 && share(one.marks, one.filled) >= 0.9)
      statusMarks.push({ column, status: statusNamed });
    const guesses = new Map<HeadingMeaning, number>();
    for (const text of lowest === heading ? [heading] : [lowest, heading]) {
      for (const { meaning, score } of meaningsOf(text))
        guesses.set(meaning, Math.max(guesses.get(meaning) ?? 0, score * (text === lowest ? 1 : 0.9)));
    }
    if (asksForAnyReason(lowest)) {
      guesses.delete("exclusion");
      guesses.set("justification", surely);
    }
    const answer = heading === lowest ? undefined : readYesNo(lowest);
    if (answer !== undefined) {
      const parents = meaningsOf(heading);
      guesses.clear();
      if (parents.some(({ meaning }) => meaning === "applicable")) guesses.set(answer ? "applicable" : "excluded", 1);
      if (parents.some(({ meaning }) => meaning === "status") && share(one.marks, one.filled) >= 0.9)
        statusMarks.push({ column, status: answer ? "implemented" : "not-started" });
    }
    for (const [meaning, score] of guesses) {
      const weighed = score * suit(meaning, one);
      if (meaning === "control") {
        // A second column headed "Control" beside the ids holds the titles; a "Reference" holds evidence.
        if (!keyHoldsTitles && one.meanLength > 8) bids.push({ role: "title", column, score: weighed * 0.5 });
        if (column > keyColumn && /ref|verweis|documento|référence/i.test(lowest))
          bids.push({ role: "evidence", column, score: weighed * 0.55 });
        continue;
      }
      if (meaning === "description") {
        if (!keyHoldsTitles) bids.push({ role: "title", column, score: weighed * 0.35 });
        bids.push({ role: "none", column, score: weighed });
        continue;
      }
      if (meaning === "section" || meaning === "related" || meaning === "subject") {
        bids.push({ role: "none", column, score: weighed });
        continue;
      }
      // "Implementation" over sentences tells how a control is implemented, and not how far.
      if (meaning === "status" && score >= surely && isProse(one)) {
        bids.push({ role: "notes", column, score: score * 0.8 });
        continue;
      }
      // "Status" over "applicable" and "excluded" asks whether the controls apply.
      if (meaning === "status" && one.applies * 3 >= one.filled && share(one.yesNo, one.filled) >= 0.8)
        bids.push({ role: "applicable", column, score: score * 1.25 });
      // "Reason for selection" over sentences asks for the justification.
      if (meaning === "inclusion" && one.meanLength > 15 && share(one.inclusions, one.filled) < 0.3)
        bids.push({ role: "justification", column, score });
      else if (weighed >= 0.35) bids.push({ role: meaning, column, score: weighed });
    }
    if (column === titleColumn && column !== keyColumn && !isOdd(column))
      bids.push({ role: "title", column, score: 1.5 });
    // No heading that says so, yet nothing but yes and no: beside ids that is the applicability.
    const fewest = namesAnswers(lowest) ? 0.6 : 0.9;
    if (guesses.size === 0 && one.filled >= 3 && share(one.yesNo - one.marks, one.filled) >= fewest) {
      bids.push({ role: "applicable", column, score: 0.4 });
    }
    // So do grades of findings, where no column is headed by a word for status.
    const remarks = guesses.size === 1 && guesses.has("notes");
    const graded = remarks && one.meanLength > 1 && tones.get(column)?.letters !== undefined;
    if (
      (guesses.size === 0 || remarks) &&
      one.filled >= 3 &&
      // A rate that is the same everywhere is no answer to each row.
      !/\d/.test(one.only ?? "") &&
      (graded || share(one.status, one.filled) >= 0.9) &&
      share(one.yesNo, one.filled) < 0.5
    ) {
      bids.push({ role: "status", column, score: remarks ? 1.1 : 0.4 });
    }
  }
  if (statusMarks.length < 2) statusMarks.length = 0;
  const byRole = new Map<ColumnRole, number>([["control", keyColumn]]);
  if (keyHoldsTitles && (titleColumn === keyColumn || titleColumn === undefined)) byRole.set("title", keyColumn);
  const taken = new Set<number>([keyColumn, ...statusMarks.map(({ column }) => column)]);
  let excludedMarks: number | undefined;
  let maturity: number | undefined;
  bids.sort((a, b) => b.score - a.score || a.column - b.column);
  for (const { role, column, score } of bids) {
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
