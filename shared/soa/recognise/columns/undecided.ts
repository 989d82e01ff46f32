import type { ColumnRole } from "../../report.ts";
import { isPlainAnswer } from "../answers/meanings.ts";
import { type ColumnTone, noTone } from "../answers/tone.ts";
import { asksOtherwise, isOfApproval, isOfDocuments, isOfOther } from "../headings/other-questions.ts";
import type { ColumnProfile } from "./column-profile.ts";
import type { ColumnHeading } from "./mark-columns.ts";

/**
 * What the heading of a column does not say plainly, so that its answers decide nothing: it asks in part whether controls
 * apply or how far they are, or nothing that is known.
 */
export type Unasked = "whether" | "how-far" | "unknown";

/** Columns that may decide something, where no other does. */
export interface UndecidedColumns {
  /** Columns of answers whose headings do not say what they ask. */
  readonly unasked: readonly number[];
  /** Columns of codes that nothing is known of, where one of the two questions is open: a legend may tell. */
  readonly codes: readonly number[];
}

/** No list of codes is longer, and one of them alone says nothing. */
const [fewestCodes, mostCodes] = [2, 8];

/** Whether a few codes of letters stand in most rows of a column: `A-I`, `A-NI`, `NA`. */
const holdsCodes = ({ column, rows, filled }: ColumnProfile, tones: ReadonlyMap<number, ColumnTone>): boolean => {
  const { codes } = tones.get(column) ?? noTone;
  const areLetters = [...codes].every((code) => /^[\p{L}/ -]+$/u.test(code));
  const areAnswers = [...codes].every(isPlainAnswer);
  const isList = codes.size >= fewestCodes && codes.size <= mostCodes;
  return areLetters && !areAnswers && filled * 10 >= rows * 6 && isList;
};

/** Whether a heading asks what codes below may answer as they do of controls: of documents, of somebody's approval. */
const isOfElse = (heading: string): boolean =>
  [asksOtherwise, isOfDocuments, isOfOther, isOfApproval].some((isOf) => isOf(heading));

/** Which of the columns without a role are to be named. */
export const undecidedColumns = (
  spare: readonly ColumnProfile[],
  tones: ReadonlyMap<number, ColumnTone>,
  unasked: ReadonlyMap<number, Unasked>,
  byRole: ReadonlyMap<ColumnRole, number>,
  saysWhether: boolean,
  isMarked: boolean,
  headingOf: (column: number) => ColumnHeading,
): UndecidedColumns => {
  const saysHowFar = isMarked || byRole.has("status");
  const isNamed = (column: number): boolean => {
    const asks = unasked.get(column);
    if (asks === "how-far") return !saysHowFar;
    return asks !== undefined && !saysWhether && (asks === "whether" || !saysHowFar);
  };
  const named = spare.flatMap(({ column }) => (isNamed(column) ? column : []));
  const isReasoned = (["justification", "exclusion", "notes"] as const).some((role) => byRole.has(role));
  const isPartlyDecided = saysWhether || saysHowFar;
  const isOpen = !(saysWhether && saysHowFar) && (isPartlyDecided || isReasoned);
  const isCoded = (one: ColumnProfile): boolean =>
    !named.includes(one.column) &&
    holdsCodes(one, tones) &&
    !(isPartlyDecided && isOfElse(headingOf(one.column).lowest));
  return {
    unasked: named,
    codes: isOpen ? spare.flatMap((one) => (isCoded(one) ? one.column : [])) : [],
  };
};
