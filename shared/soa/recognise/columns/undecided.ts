import type { ColumnRole } from "../../report.ts";
import { isPlainAnswer } from "../answers/meanings.ts";
import { type ColumnTone, noTone } from "../answers/tone.ts";
import type { ColumnProfile } from "./column-profile.ts";

/**
 * What the heading of a column does not say plainly, so that its answers decide nothing: it asks in part whether controls
 * apply or how far they are, or nothing that is known.
 */
export type Unasked = "whether" | "how-far" | "unknown";

/** Columns that may decide something, where no other does. */
export interface UndecidedColumns {
  /** Columns of answers whose headings do not say what they ask. */
  readonly unasked: readonly number[];
  /** Columns of codes that nothing is known of, where no column says whether controls apply or how far they are. */
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

/** Which of the columns without a role are to be named. */
export const undecidedColumns = (
  spare: readonly ColumnProfile[],
  tones: ReadonlyMap<number, ColumnTone>,
  unasked: ReadonlyMap<number, Unasked>,
  byRole: ReadonlyMap<ColumnRole, number>,
  saysWhether: boolean,
  isMarked: boolean,
): UndecidedColumns => {
  const saysHowFar = isMarked || byRole.has("status");
  const isNamed = (column: number): boolean => {
    const asks = unasked.get(column);
    if (asks === "how-far") return !saysHowFar;
    return asks !== undefined && !saysWhether && (asks === "whether" || !saysHowFar);
  };
  const named = spare.flatMap(({ column }) => (isNamed(column) ? column : []));
  const isUndecided = !byRole.has("applicable") && !saysHowFar;
  const isReasoned = (["justification", "exclusion", "notes"] as const).some((role) => byRole.has(role));
  const isCoded = (one: ColumnProfile): boolean => !named.includes(one.column) && holdsCodes(one, tones);
  return {
    unasked: named,
    codes: isUndecided && isReasoned ? spare.flatMap((one) => (isCoded(one) ? one.column : [])) : [],
  };
};
