import type { ColumnTone } from "../answers/tone.ts";
import type { ColumnProfile } from "./column-profile.ts";

/** No list of codes is longer, and one of them alone says nothing. */
const [fewestCodes, mostCodes] = [2, 8];

/** Whether a few codes of letters stand in most rows of a column: `A-I`, `A-NI`, `NA`. */
export const holdsCodes = ({ rows, filled }: ColumnProfile, { codes }: ColumnTone): boolean => {
  const areLetters = [...codes].every((code) => /^[\p{L}/ -]+$/u.test(code));
  return areLetters && filled * 10 >= rows * 6 && codes.size >= fewestCodes && codes.size <= mostCodes;
};
