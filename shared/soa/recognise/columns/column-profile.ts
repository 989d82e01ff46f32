import { noneOfIt } from "../../words/gaps.ts";
import { grades } from "../../words/levels.ts";
import { hasBoxes } from "../answers/marks.ts";
import { keyOf, notApplicable, partWords, yesNo } from "../answers/meanings.ts";
import { beginsWithAnswer } from "../answers/phrases.ts";
import { decidedInPhrase } from "../answers/stated.ts";
import { beginsWithStatus } from "../answers/status-phrases.ts";
import { type ColumnTone, toneBuilder } from "../answers/tone.ts";
import { trait, traitsOf } from "../answers/traits.ts";
import { type AskedWords, saidWhereAsked, unasked } from "../answers/where-asked.ts";
import { cellAt, type SheetRows } from "../sheets/sheet.ts";
import { phraseFilter, phraseTest } from "../texts/phrase-filter.ts";
import { fold } from "../texts/text.ts";

/** What stands in a column, by count: how many of its filled cells could be each kind of answer. */
export interface ColumnProfile {
  readonly column: number;
  /** The rows looked at, and how many of them have something in the column. */
  readonly rows: number;
  readonly filled: number;
  readonly yesNo: number;
  /** Words that say that something applies and not how far it is: "applicable", "in scope". */
  readonly applies: number;
  /** Words that say that something does not apply: "not applicable", "out of scope". */
  readonly leavesOut: number;
  readonly status: number;
  readonly marks: number;
  readonly dates: number;
  readonly levels: number;
  readonly inclusions: number;
  readonly meanLength: number;
  /** Different texts, up to `manyTexts`. */
  readonly texts: readonly string[];
}

const sampleRows = 120;
/** More than the answers of any column that has few. */
const manyTexts = 13;

/**
 * Counts a column's cells between two rows, a sample of them where there are many.
 *
 * @param askedWords words that decide in the column.
 */
export const profileColumn = (
  view: SheetRows,
  column: number,
  from: number,
  to: number,
  askedWords: AskedWords = unasked,
): { profile: ColumnProfile; tone: ColumnTone } => {
  const tone = toneBuilder(askedWords);
  let rows = 0;
  let filled = 0;
  const counts = { yesNo: 0, applies: 0, leavesOut: 0, status: 0, marks: 0, dates: 0, levels: 0, inclusions: 0 };
  const texts: string[] = [];
  let length = 0;
  const step = Math.max(1, Math.floor((to - from + 1) / sampleRows));
  for (let index = from; index <= to; index += step) {
    const cell = cellAt(view.rows[index], column);
    rows++;
    if (cell === undefined) continue;
    filled++;
    length += Math.min(cell.text.length, 500);
    if (texts.length < manyTexts && !texts.includes(cell.text)) texts.push(cell.text);
    const traits = traitsOf(cell) | (saidWhereAsked(cell.text, askedWords) === undefined ? 0 : trait.yesNo);
    tone.see(cell, traits);
    if (traits === 0) continue;
    if (traits & trait.yesNo) counts.yesNo++;
    if (traits & trait.applies) counts.applies++;
    if (traits & trait.leavesOut) counts.leavesOut++;
    if (traits & trait.status) counts.status++;
    if (traits & trait.mark) counts.marks++;
    if (traits & trait.date) counts.dates++;
    if (traits & trait.level) counts.levels++;
    if (traits & trait.inclusion) counts.inclusions++;
  }
  return {
    profile: {
      column,
      rows,
      filled,
      ...counts,
      meanLength: length / Math.max(1, filled),
      texts,
    },
    tone: tone.tone(),
  };
};

/** A part of a whole; 0 of nothing. */
export const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** The share of a column's texts that begin with an answer and go on to explain it: "Yes - required by law". */
const explained = ({ texts }: ColumnProfile): number => share(texts.filter(beginsWithAnswer).length, texts.length);

/** Whether a column holds texts of its own for each row, and no answers that rows have in common. */
export const isProse = (one: ColumnProfile): boolean =>
  one.filled >= 3 &&
  one.meanLength > 20 &&
  one.texts.length > Math.min(6, one.filled / 2) &&
  (one.yesNo + one.status + one.marks + one.levels) * 10 < one.filled &&
  explained(one) < 0.1 &&
  share(one.texts.filter(hasBoxes).length, one.texts.length) < 0.5;

/** A scale has so many words at least: one alone beside "N/A" is a list of something else. */
const fewestOfScale = 2;

/** Whether a text says that a row does not apply: "N/A", "Excluded in SoA". */
const saysLeftOut = (text: string): boolean => notApplicable.has(fold(text)) || decidedInPhrase(text) === false;

/**
 * Whether a column answers how far its rows are: most with a word for that, and nearly all of the rest begin with one or
 * say that the row does not apply.
 */
export const answersHowFar = ({ status, leavesOut, filled, texts }: ColumnProfile): boolean => {
  if (share(status, filled) < 0.5) return false;
  if (share(status + leavesOut, filled) >= 0.9) return true;
  const progress = texts.filter(beginsWithStatus).length;
  const leftOut = progress < fewestOfScale ? 0 : texts.filter(saysLeftOut).length;
  return share(progress + leftOut, texts.length) >= 0.8;
};

/** So many texts are no answers, where hardly one of them begins with a status. */
const fewestNames = 7;

/** Whether texts that are no answers stand in a column, one for each row. */
export const namesThings = ({ texts, yesNo, marks, levels }: ColumnProfile): boolean =>
  texts.length >= fewestNames &&
  yesNo + marks + levels === 0 &&
  texts.filter(beginsWithStatus).length * 4 < texts.length;

const saysSomethingElse = (text: string): boolean =>
  /\p{L}{2}/u.test(text) && !beginsWithStatus(text) && !beginsWithAnswer(text);

/** Whether texts of their own for each row stand in a column, most of which are no answers. */
export const holdsTexts = ({ texts, filled, yesNo, status, marks, levels }: ColumnProfile): boolean =>
  texts.length >= fewestNames &&
  texts.length * 2 > Math.min(filled, manyTexts) &&
  (yesNo + status + marks + levels) * 2 < filled &&
  texts.filter(saysSomethingElse).length * 2 > texts.length;

/** Whether a column holds a text for many rows each, as those of sections do that are merged down. */
const isOfSections = ({ rows, filled }: ColumnProfile): boolean => rows >= 12 && filled * 4 < rows;

/** Signs fold to nothing. */
const answers = phraseFilter(["", ...yesNo.keys()]);

/** A plain yes or no names no evidence and nobody; "N/A" stands where there is none. */
const isYesOrNo = (text: string): boolean =>
  answers.mayBe(text) && yesNo.has(keyOf(text)) && !notApplicable.has(keyOf(text));

/** Whether a column answers in a word: yes, no, in part, not applicable. */
export const isAnswered = ({ texts }: ColumnProfile): boolean =>
  texts.some(isYesOrNo) && texts.every((text) => yesNo.has(keyOf(text)) || partWords.has(keyOf(text)));

const isGrade = phraseTest(grades.map(fold));
const isNoGrade = phraseTest([...notApplicable, ...noneOfIt.map(fold)]);

/** Nothing but grades: "High", "Low"; "N/A" where there is none. */
const isGraded = ({ texts }: ColumnProfile): boolean =>
  texts.some(isGrade) && texts.every((text) => isGrade(text) || isNoGrade(text));

/** Nothing but marks: one says that there is a reason, and gives none. */
const isMarked = ({ marks, filled }: ColumnProfile): boolean => share(marks, filled) >= 0.9;

/** Whether nothing but the Japanese mark stands in a column, which is an empty circle elsewhere, perhaps beside its cross. */
export const holdsCircles = ({ texts }: ColumnProfile): boolean =>
  texts.some((text) => circle.test(text)) && texts.every((text) => circle.test(text) || cross.test(text));

const circle = /^\s*[○◯〇]\s*$/u;
const cross = /^\s*[×✕✖✗✘]\s*$/u;

/** A count of something, alone or with a word for it: "0", "2 open". */
const count = /^\s*\d{1,4}(?:\s\p{L}{1,12})?\s*$/u;

/** How well a column's values suit a role that its heading suggests: 1 neutral, less against, more for. */
export const suit = (role: string, one: ColumnProfile): number => {
  if (one.filled === 0) return 0.8;
  const yes = share(one.yesNo, one.filled);
  const status = share(one.status, one.filled);
  const words = Math.max(yes, status, share(one.marks, one.filled));
  switch (role) {
    case "applicable":
      if ((one.meanLength > 40 || isProse(one)) && yes < 0.3) return explained(one) >= 0.5 ? 1 : 0.2;
      // Words say it more plainly than marks do.
      return share(one.yesNo - one.marks, one.filled) >= 0.5 ? 1.35 : yes >= 0.5 ? 1.3 : words >= 0.5 ? 1 : 0.6;
    case "excluded":
      return share(one.marks, one.filled) >= 0.8 || yes >= 0.8 || holdsCircles(one) || isAnswered(one) ? 1 : 0.1;
    case "status":
      if (words >= 0.5 || share(one.levels, one.filled) >= 0.6) return 1.2;
      if (one.meanLength > 40 && explained(one) >= 0.5) return 1;
      // One text in every row, or none that any language knows, answers nothing.
      if (one.meanLength > 40 || (one.filled > 3 && one.texts.length === 1)) return 0.3;
      return words > 0 && one.texts.length <= 12 ? 0.8 : one.texts.length <= 6 ? 0.7 : 0.5;
    case "maturity":
      return share(one.levels, one.filled) >= 0.5 || words >= 0.5 ? 1.1 : 0.4;
    case "inclusion":
      return share(one.inclusions, one.filled) >= 0.5 ? 1.3 : share(one.marks, one.filled) > 0.5 ? 0.6 : 0.5;
    case "due":
    case "expires":
      if (share(one.dates, one.filled) >= 0.5) return 1.2;
      return one.meanLength > 40 || share(one.levels + one.status, one.filled) >= 0.8 ? 0.3 : 1;
    case "title":
      if (isOfSections(one)) return 0.4;
      return share(one.yesNo + one.marks, one.filled * 2) > 0.4 ? 0.4 : 1;
    case "evidence":
      if (isMarked(one)) return 0;
      return isAnswered(one) || isGraded(one) ? 0.3 : 1;
    case "owner":
      return isAnswered(one) || status >= 0.8 ? 0.3 : 1;
    case "justification":
      if (isMarked(one)) return 0;
      if (share(one.levels, one.filled) >= 0.6) return 0.3;
      return share(one.yesNo + one.marks, one.filled * 2) > 0.4 ? 0.4 : 1;
    case "exclusion":
      if (isMarked(one)) return 0;
      return share(one.yesNo + one.marks, one.filled * 2) > 0.4 ? 0.4 : 1;
    case "notes":
      if (isGraded(one) || one.texts.every((text) => count.test(text))) return 0.3;
      return share(one.yesNo + one.marks, one.filled * 2) > 0.4 ? 0.4 : 1;
    case "weight":
      return share(one.levels, one.filled) > 0.3 ? 1 : 0.3;
    default:
      return 1;
  }
};
