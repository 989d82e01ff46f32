import { namesDocument, namesFile, namesNumber } from "../../words/told.ts";
import { fold } from "../texts/text.ts";
import type { ColumnProfile } from "./column-profile.ts";

/** So many rows with one sentence, of so many words, say nothing of each. */
const [fewestAlike, fewestWords] = [6, 5];

/** Whether the same sentence stands in all rows of a column, and names no document: it shows nothing of any of them. */
export const isSaidOfAll = ({ filled, texts }: Pick<ColumnProfile, "filled" | "texts">): boolean => {
  const [text, other] = texts;
  if (text === undefined || other !== undefined || filled < fewestAlike) return false;
  if (fold(text).split(" ").length < fewestWords) return false;
  return ![namesDocument, namesNumber, namesFile].some((names) => names.test(text));
};
