import { type GridCell, textCell } from "../../../workbook/grid.ts";
import { phraseFilter } from "../texts/phrase-filter.ts";
import { fold } from "../texts/text.ts";
import { levelIn } from "./levels.ts";
import { readMark, tickedAnswer } from "./marks.ts";
import { inclusionCodes, keyOf, maturityWords, notApplicable, statusByWord, yesNo } from "./meanings.ts";
import { answerAlone } from "./numbered-answers.ts";
import { statusBeforeTime } from "./timed.ts";

/** What a cell's value could be, as bits, to see a column's kind at a glance. */
export const trait = {
  yesNo: 1,
  status: 2,
  mark: 4,
  date: 8,
  level: 16,
  inclusion: 32,
  tick: 64,
  circle: 128,
  zeroOne: 256,
  applies: 512,
  leavesOut: 1024,
} as const;

/** A text longer than this is prose, not an answer. */
export const longestAnswer = 50;
const percentage = /^\d{1,3}(?:[.,]\d+)?\s*%$/;
const separators = /[,;/+&\n]/;

/** Words for an answer, and parts of a list of reasons. */
const answers = phraseFilter(
  [yesNo, statusByWord, maturityWords, inclusionCodes].flatMap((words) => [...words.keys()]),
);
const reasons = phraseFilter(["", ...inclusionCodes.keys()]);

const isInclusionText = (text: string): boolean => {
  const first = text.search(separators);
  if (first < 0 || !reasons.mayBe(text.slice(0, first))) return false;
  const pieces = text.split(separators).map(fold).filter(Boolean);
  return pieces.length > 0 && pieces.every((piece) => inclusionCodes.has(piece));
};

/** Words for "applies" that also say that it is done. */
const done = new Set(["applied", "adopted", "adopt"]);

/** Whether a word says that something applies and, unlike a plain yes, nothing of how far it is. */
const saysApplies = (folded: string): boolean =>
  folded.length > 1 && !done.has(folded) && yesNo.get(folded) === true && !statusByWord.has(folded);

/** "N/A" stands for any answer that there is none of. */
const leastOfLeaving = 4;
/** In scripts without letters words are shorter: "除外". */
const unspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2}/u;

/** Whether a word says that something does not apply, as no plain no does: "not applicable", "out of scope". */
const saysLeftOut = (folded: string): boolean =>
  (folded.length >= leastOfLeaving && notApplicable.has(folded)) ||
  (unspaced.test(folded) && yesNo.get(folded) === false);

/** What a text of a few characters can be: a mark, a sign, a number on a scale. */
const shortTraits = (text: string): number =>
  (levelIn(text) === undefined ? 0 : trait.level) |
  (/^[○◯〇●◎△]$/u.test(text) ? trait.circle : 0) |
  (text === "0" || text === "1" ? trait.zeroOne : 0);

const longestShort = 7;

const textTraits = (cell: GridCell): number => {
  const folded = fold(cell.text);
  const text = cell.text.trim();
  const short = text.length <= longestShort;
  const mark = short && readMark(cell).kind === "known";
  return (
    (mark || yesNo.has(folded) ? trait.yesNo : 0) |
    (mark ? trait.mark : 0) |
    (saysApplies(folded) ? trait.applies : 0) |
    (saysLeftOut(folded) ? trait.leavesOut : 0) |
    (statusByWord.has(folded || keyOf(text)) ||
    maturityWords.has(folded) ||
    (text.endsWith("%") && percentage.test(text))
      ? trait.status
      : 0) |
    (short ? shortTraits(text) : 0) |
    (inclusionCodes.has(folded) || isInclusionText(cell.text) ? trait.inclusion : 0) |
    (/^(?:[✓✔√☑✅]|[üþ]$|\(\/\)$)/u.test(text) ? trait.tick : 0)
  );
};

/** Traits of words, which a text in two languages has where both parts have them: "Sí / Yes". */
const traitsOfWords = trait.yesNo | trait.status | trait.applies | trait.leavesOut;

const traitsInTwoLanguages = (cell: GridCell): number => {
  const [one, other, third] = cell.text.split("/");
  if (one === undefined || other === undefined || third !== undefined) return 0;
  return textTraits(textCell(one.trim())) & textTraits(textCell(other.trim())) & traitsOfWords;
};

const traitsByText = new Map<string, number>();

/** What a list of answers to tick begins with. */
const boxSigns = "[(☐☑☒□■◻◼";

/** A time at the end, perhaps with the letter of a year behind it. */
const endsInNumber = /\d\W*\p{L}?\W*$/u;

/** Whether a text of more than a few characters may answer something. */
const mayAnswer = (text: string): boolean =>
  answers.mayBe(text) || text.includes("%") || text.includes("/") || endsInNumber.test(text) || isInclusionText(text);

export const traitsOf = (cell: GridCell): number => {
  if (cell.kind === "date") return trait.date;
  if (cell.kind === "boolean") return trait.yesNo;
  const { text } = cell;
  const ticked = boxSigns.includes(text.charAt(0)) ? tickedAnswer(text) : undefined;
  if (ticked !== undefined && ticked !== "")
    return (traitsOf(textCell(ticked)) & traitsOfWords) | (text.startsWith("☑") ? trait.tick : 0);
  if (text.length > longestAnswer) return 0;
  if (cell.symbolFont !== undefined) return textTraits(cell);
  const answer = answerAlone(text);
  if (text.length > longestShort && text.trim().length > longestShort && !mayAnswer(answer ?? text)) return 0;
  const known = traitsByText.get(text);
  if (known !== undefined) return known;
  const traits =
    textTraits(cell) ||
    (text.includes("/") ? traitsInTwoLanguages(cell) : 0) ||
    (answer === undefined ? 0 : textTraits(textCell(answer)) & traitsOfWords) ||
    (statusBeforeTime(text) === undefined ? 0 : trait.status);
  if (traitsByText.size > 20_000) traitsByText.clear();
  traitsByText.set(text, traits);
  return traits;
};
