import { textCell } from "../../../workbook/grid.ts";
import type { ColumnRole } from "../../report.ts";
import { asksForOthers } from "../../words/decisions.ts";
import type { HeadingMeaning } from "../../words/language.ts";
import { readMark } from "../answers/marks.ts";
import { isPlainAnswer, negations, partWords } from "../answers/meanings.ts";
import { beginsWithStatus } from "../answers/status-phrases.ts";
import { trait, traitsOf } from "../answers/traits.ts";
import { meaningsOf } from "../headings/headings.ts";
import { isOfApproval, isOfDocuments, isOfOther, isOfOtherKind } from "../headings/other-questions.ts";
import { recencyOf } from "../headings/recency.ts";
import { type SheetRows, textAt } from "../sheets/sheet.ts";
import { fold } from "../texts/text.ts";
import { type ColumnProfile, share } from "./column-profile.ts";

/** A column without a role whose few answers may say of the controls what no other column does. */
export interface UnreadColumn {
  readonly column: number;
  /** What they may say: whether controls apply, how far they are. */
  readonly asks: readonly ("applicable" | "status")[];
  /** Its answers, each once. */
  readonly texts: readonly string[];
}

/** What a heading asks that is no answer about the control, where so much of it does. */
const otherMeanings: ReadonlySet<HeadingMeaning> = new Set([
  "title",
  "description",
  "section",
  "related",
  "subject",
  "inclusion",
  "justification",
  "exclusion",
  "evidence",
  "expires",
  "owner",
  "due",
  "notes",
  "weight",
]);
const leastOfOther = 0.5;

/** A list of answers has so many, none is longer, and each stands in several rows; of codes some do. */
const [fewestAnswers, mostAnswers, longestAnswer, fewestRows] = [2, 8, 40, 2];
/** Of names of documents and of versions most have a number in them. */
const mostNumbered = 0.4;
const longestCode = 4;

/** Whether a heading asks something else than what is to be found; over codes, remarks are no remarks. */
export const asksElse = (heading: string, isCoded: boolean): boolean =>
  isOfOtherKind(heading) ||
  isOfApproval(heading) ||
  isOfDocuments(heading) ||
  isOfOther(heading) ||
  asksForOthers.test(heading) ||
  (recencyOf(heading) ?? 0) < 0 ||
  meaningsOf(heading).some(
    ({ meaning, score }) => score >= leastOfOther && otherMeanings.has(meaning) && !(isCoded && meaning === "notes"),
  );

/** Whether each text of a column stands in one piece, as the names of sections do. */
const standsInPieces = ({ view, from, to }: Rows, { column, texts }: ColumnProfile): boolean => {
  let pieces = 0;
  let before = "";
  for (let index = from; index <= to; index++) {
    const text = textAt(view.rows[index], column);
    if (text === "" || text === before) continue;
    before = text;
    pieces++;
  }
  return pieces <= texts.length;
};

/** Whether a text says with a word for a part or a no how far something is: "Partly there", "Not yet there". */
const saysHowFar = (text: string): boolean => {
  if (isPlainAnswer(text)) return false;
  if (traitsOf(textCell(text)) & trait.status || beginsWithStatus(text)) return true;
  const [first = ""] = fold(text).split(" ", 1);
  return partWords.has(first) || negations.has(first);
};

const saysWhether = (text: string): boolean =>
  !isPlainAnswer(text) && (traitsOf(textCell(text)) & (trait.applies | trait.leavesOut)) !== 0;

/** Whether a text is a code: letters, with a number behind them or not, or a picture that is no mark. */
const isCode = (text: string): boolean =>
  text.length <= longestCode &&
  (/^\p{L}[\p{L}/ -]*\d?$/u.test(text) ||
    (/^\p{Extended_Pictographic}/u.test(text) && readMark(textCell(text)).kind === "unknown"));

/** The rows of a table: bounds are row indexes, both inclusive. */
interface Rows {
  readonly view: SheetRows;
  readonly from: number;
  readonly to: number;
}

/** What the answers of a column may say; nothing where they are no few answers that rows have in common. */
const asksOf = (rows: Rows, one: ColumnProfile, heading: string): UnreadColumn["asks"] => {
  const { texts, filled, levels, inclusions } = one;
  const isCoded = texts.every(isCode);
  const isLevelled = share(levels, filled) >= 0.6;
  const isList =
    texts.length >= fewestAnswers &&
    texts.length <= mostAnswers &&
    (filled >= texts.length * fewestRows || (filled > texts.length && (isCoded || isLevelled))) &&
    filled * 2 >= one.rows &&
    texts.every((text) => text.length <= longestAnswer);
  if (!isList || share(inclusions, filled) >= 0.5 || texts.every(isPlainAnswer)) return [];
  if (asksElse(heading, isCoded) || standsInPieces(rows, one)) return [];
  if (isLevelled) return /\p{L}/u.test(heading) ? ["status"] : [];
  if (isCoded) return ["applicable", "status"];
  if (share(texts.filter((text) => /\d/.test(text)).length, texts.length) > mostNumbered) return [];
  return [
    ...(texts.some(saysWhether) ? (["applicable"] as const) : []),
    ...(texts.some(saysHowFar) ? (["status"] as const) : []),
  ];
};

/** Which of the two questions no column of a table answers; that of the status may answer both. */
export const openQuestions = (
  byRole: ReadonlyMap<ColumnRole, number>,
  { decides, isMarked }: { readonly decides: boolean; readonly isMarked: boolean },
  profiles: ReadonlyMap<number, ColumnProfile>,
): UnreadColumn["asks"] => {
  const status = profiles.get(byRole.get("status") ?? Number.NaN);
  const isReasoned = [...byRole.keys()].some((role) => role === "exclusion" || role.startsWith("inclusion"));
  const isSaid = decides || isReasoned || (status?.yesNo ?? 0) + (status?.leavesOut ?? 0) > 0;
  return [
    ...(isSaid ? [] : (["applicable"] as const)),
    ...(isMarked || byRole.has("status") ? [] : (["status"] as const)),
  ];
};

/**
 * The columns without a role whose answers may say what no other column does.
 *
 * @param open what no column says.
 */
export const unreadColumns = (
  rows: Rows,
  spare: readonly ColumnProfile[],
  headingOf: (column: number) => string,
  open: UnreadColumn["asks"],
): readonly UnreadColumn[] =>
  open.length === 0
    ? []
    : spare.flatMap((one) => {
        const asks = asksOf(rows, one, headingOf(one.column)).filter((question) => open.includes(question));
        return asks.length === 0 ? [] : { column: one.column, asks, texts: one.texts };
      });
