import { textCell } from "../../../workbook/grid.ts";
import { exclusionWords } from "../../words/decisions.ts";
import { isCaptionOf } from "../texts/captions.ts";
import { fold } from "../texts/text.ts";
import { isBlank, readMark } from "./marks.ts";
import { notApplicable, plainAnswer } from "./meanings.ts";
import { decidedFirst } from "./stated.ts";

/** Longer texts begin with the same words. */
const longestLead = 40;

/** Whether a text begins with a word for what is left out: "Excluded: no software development". */
const beginsWithExclusion = (text: string): boolean =>
  decidedFirst(text, true) === false && (exclusionWords.exec(text.slice(0, longestLead))?.index ?? longestLead) < 1;

/**
 * Whether a control is left out, as a text says where exclusions are asked for: "None" and "No" say that it is not. "N/A"
 * stands for a control that does not apply as well as for one without an exclusion.
 */
export const readExclusion = (text: string): boolean | undefined => {
  const cell = textCell(text.trim());
  if (isBlank(cell)) return undefined;
  if (notApplicable.has(fold(text))) return beginsWithExclusion(text) || undefined;
  const mark = readMark(cell);
  if (mark.kind === "known") return mark.value ? true : undefined;
  if (isCaptionOf(text, "no-reason")) return false;
  return plainAnswer(text) ?? (beginsWithExclusion(text) || undefined);
};
