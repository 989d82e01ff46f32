import type { GridCell } from "../../workbook/grid.ts";
import { type Inclusion, inclusions, type Status } from "../document.ts";
import type { ColumnRole } from "../report.ts";
import type { HeadingMeaning } from "../words/language.ts";
import type { HeaderBlock } from "./headers.ts";
import { inclusionHeading, meaningsOf } from "./headings.ts";
import { cellAt, type SheetView } from "./sheet.ts";
import { type ColumnTone, readYesNo, statusHeading, toneOf, trait, traitsOf } from "./values.ts";

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

interface Profile {
  readonly column: number;
  readonly filled: number;
  readonly yesNo: number;
  readonly status: number;
  readonly marks: number;
  readonly dates: number;
  readonly levels: number;
  readonly inclusions: number;
  readonly meanLength: number;
  readonly distinct: number;
}

const sampleRows = 120;

const profile = (view: SheetView, column: number, from: number, to: number): { profile: Profile; tone: ColumnTone } => {
  const cells: GridCell[] = [];
  const counts = { yesNo: 0, status: 0, marks: 0, dates: 0, levels: 0, inclusions: 0 };
  const texts = new Set<string>();
  let length = 0;
  const step = Math.max(1, Math.floor((to - from + 1) / sampleRows));
  for (let index = from; index <= to; index += step) {
    const cell = cellAt(view.rows[index], column);
    if (cell === undefined) continue;
    cells.push(cell);
    length += Math.min(cell.text.length, 500);
    if (texts.size < 20) texts.add(cell.text);
    const traits = traitsOf(cell);
    if (traits === 0) continue;
    if (traits & trait.yesNo) counts.yesNo++;
    if (traits & trait.status) counts.status++;
    if (traits & trait.mark) counts.marks++;
    if (traits & trait.date) counts.dates++;
    if (traits & trait.level) counts.levels++;
    if (traits & trait.inclusion) counts.inclusions++;
  }
  const filled = cells.length;
  return {
    profile: { column, filled, ...counts, meanLength: length / Math.max(1, filled), distinct: texts.size },
    tone: toneOf(cells),
  };
};

interface Bid {
  readonly role: ColumnRole | "excluded" | "maturity" | "none";
  readonly column: number;
  readonly score: number;
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** How well a column's values suit a role that its heading suggests: 1 neutral, less against, more for. */
const suit = (role: string, one: Profile): number => {
  if (one.filled === 0) return 0.8;
  const yes = share(one.yesNo, one.filled);
  const status = share(one.status, one.filled);
  const words = Math.max(yes, status, share(one.marks, one.filled));
  switch (role) {
    case "applicable":
      if (one.meanLength > 40 && yes < 0.3) return 0.2;
      return yes >= 0.5 ? 1.3 : words >= 0.5 ? 1 : 0.6;
    case "excluded":
      return share(one.marks, one.filled) >= 0.8 || yes >= 0.8 ? 1 : 0.1;
    case "status":
      if (words >= 0.5 || share(one.levels, one.filled) >= 0.6) return 1.2;
      // One text in every row, or none that any language knows, answers nothing.
      if (one.meanLength > 40 || (one.filled > 3 && one.distinct === 1)) return 0.3;
      return words > 0 && one.distinct <= 12 ? 0.8 : one.distinct <= 6 ? 0.7 : 0.5;
    case "maturity":
      return share(one.levels, one.filled) >= 0.5 || words >= 0.5 ? 1.1 : 0.4;
    case "inclusion":
      return share(one.inclusions, one.filled) >= 0.5 ? 1.3 : share(one.marks, one.filled) > 0.5 ? 0.6 : 0.5;
    case "due":
      return share(one.dates, one.filled) >= 0.5 ? 1.2 : one.meanLength > 40 ? 0.3 : 1;
    case "title":
    case "justification":
    case "exclusion":
    case "notes":
      return share(one.yesNo + one.marks, one.filled * 2) > 0.4 ? 0.4 : 1;
    case "weight":
      return share(one.levels, one.filled) > 0.3 ? 1 : 0.3;
    default:
      return 1;
  }
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
  const profiles = new Map<number, Profile>();
  const tones = new Map<number, ColumnTone>();
  for (let column = 0; column < view.width; column++) {
    const one = profile(view, column, from, to);
    if (one.profile.filled === 0 && !header?.headings.has(column)) continue;
    profiles.set(column, one.profile);
    tones.set(column, one.tone);
  }
  const says = (column: number, wanted: readonly HeadingMeaning[]): boolean =>
    meaningsOf(header?.lowest.get(column) ?? "").some(({ meaning, score }) => score >= 0.9 && wanted.includes(meaning));
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
      if (weighed >= 0.35) bids.push({ role: meaning, column, score: weighed });
    }
    if (column === titleColumn && column !== keyColumn && !isOdd(column))
      bids.push({ role: "title", column, score: 1.5 });
    // No heading that says so, yet nothing but yes and no: beside ids that is the applicability.
    if (guesses.size === 0 && one.filled >= 3 && share(one.yesNo - one.marks, one.filled) >= 0.9) {
      bids.push({ role: "applicable", column, score: 0.4 });
    }
    // So do grades of findings, where no column is headed by a word for status.
    const remarks = guesses.size === 1 && guesses.has("notes");
    if (
      (guesses.size === 0 || remarks) &&
      one.filled >= 3 &&
      share(one.status, one.filled) >= 0.9 &&
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
