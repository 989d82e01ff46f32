import { wholeHeading } from "./compare-originals.ts";
import { extraText, type SoaItem, type Status } from "./document.ts";
import { isBlank, type MergingRow } from "./merge-said.ts";
import { keyOf, statusByWord, yesNo } from "./recognise/answers/meanings.ts";
import { meaningsOf } from "./recognise/headings/headings.ts";

/** What a row answers, and what a text says as a whole by the dictionary; undefined where it says something else. */
interface Reading {
  answer(item: SoaItem): Status | boolean | null | undefined;
  said(text: string): Status | boolean | undefined;
}

const readings: Readonly<Record<string, Reading>> = {
  status: { answer: ({ status }) => status, said: (text) => statusByWord.get(keyOf(text)) },
  applicable: { answer: ({ applicable }) => applicable, said: (text) => yesNo.get(keyOf(text)) },
};

/**
 * Whether rows hold under an own heading the words from which their status or decision was read, so that the conflict
 * on that shows theirs: the heading asks for it and nothing else, every text is a word for its row's answer and nothing
 * else, and rows with one answer have one word for it.
 */
export const repeatsAnswer = (heading: string, rows: readonly MergingRow[]): boolean => {
  const [best] = meaningsOf(heading);
  const reading = best !== undefined && best.score >= wholeHeading ? readings[best.meaning] : undefined;
  if (reading === undefined) return false;
  const words = new Map<Status | boolean, string>();
  return rows.every(({ item }) => {
    const text = extraText(item, heading);
    if (text === undefined || isBlank(text)) return true;
    const said = reading.said(text);
    if (said === undefined || said !== reading.answer(item)) return false;
    const word = words.get(said) ?? text;
    words.set(said, word);
    return word === text;
  });
};
