import { isPlainAnswer } from "../answers/meanings.ts";
import { asksOtherwise } from "../headings/other-questions.ts";
import { type ColumnProfile, share } from "./column-profile.ts";
import { asksElse } from "./unread-columns.ts";

/** A list of codes has no more, and none is longer; where each stands in one row, none is longer than that. */
const [mostCodes, longestCode, longestOfOne] = [8, 14, 3];

/** A part of a table's rows has an answer in a column of them. */
const leastFilled = 0.5;

/** Whether a few short answers stand in most rows of a column. */
const holdsFew = ({ texts, filled, rows }: ColumnProfile): boolean =>
  texts.length <= mostCodes &&
  share(filled, rows) >= leastFilled &&
  texts.every((text) => text.trim().length <= (filled > texts.length ? longestCode : longestOfOne)) &&
  !texts.every(isPlainAnswer);

/**
 * The columns without a role whose few short answers may say anything, and which nothing but the file's own explanation of
 * them can tell: signs, numbers, letters, words. One whose heading asks for something else is none of them.
 *
 * @param codes columns that are known to hold codes.
 */
export const explainableColumns = (
  spare: readonly ColumnProfile[],
  codes: readonly number[],
  headingOf: (column: number) => string,
): readonly number[] =>
  spare.flatMap((one) => {
    // What it says behind its name explains the codes.
    const [heading = ""] = headingOf(one.column).split(/[:：\n([（]|\s\S{1,8}\s?=/u, 1);
    const isOfElse = asksOtherwise(heading) || asksElse(heading, true);
    return (holdsFew(one) || codes.includes(one.column)) && !isOfElse ? one.column : [];
  });
