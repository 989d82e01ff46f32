import { textCell } from "../workbook/grid.ts";
import { type FieldChange, ownHeading } from "./compare-fields.ts";
import { extraText, type SoaItem, type Status } from "./document.ts";
import { noOwnWords } from "./recognise/answers/meanings.ts";
import { noTone } from "./recognise/answers/tone.ts";
import { readApplicable, readStatus } from "./recognise/answers/values.ts";
import { meaningsOf } from "./recognise/headings/headings.ts";

/** How surely a heading asks for an answer and nothing else: one that says more may ask for more: `Applicable to cloud`. */
export const wholeHeading = 0.9;

type Answer = boolean | Status | "not-applicable" | null;

/** What a row answers, and what a text says as an answer; undefined where it says something else. */
interface Reading {
  answer(item: SoaItem): Answer | undefined;
  said(text: string): Answer | undefined;
}

const readings: Readonly<Record<string, Reading>> = {
  applicable: {
    answer: ({ applicable }) => applicable,
    said: (text) => {
      const read = readApplicable(textCell(text), noTone, noOwnWords);
      return read.kind === "known" ? read.value : undefined;
    },
  },
  status: {
    answer: ({ status }) => status,
    said: (text) => {
      const read = readStatus(textCell(text), noTone, noOwnWords, false);
      return read.kind === "known" ? read.value : undefined;
    },
  },
};

/**
 * Whether a difference is only one of the words in which two rows gave the same decision or status: an import keeps them
 * under their heading, and another file has other words or none.
 */
export const isOriginalWord = ({ field }: FieldChange, before: SoaItem, after: SoaItem): boolean => {
  const heading = ownHeading(field);
  const [best] = heading === undefined ? [] : meaningsOf(heading.replace(/ \(\d+\)$/, ""));
  const reading = best !== undefined && best.score >= wholeHeading ? readings[best.meaning] : undefined;
  if (heading === undefined || reading === undefined) return false;
  const answer = reading.answer(after);
  return (
    (reading.answer(before) ?? null) === (answer ?? null) &&
    [before, after].every((item) => {
      const text = extraText(item, heading)?.trim() ?? "";
      return text === "" || (reading.said(text) ?? null) === answer;
    })
  );
};
