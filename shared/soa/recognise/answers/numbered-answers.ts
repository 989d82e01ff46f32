import { behindCode } from "./coded-answers.ts";

/** A number that a list gives an answer: `1 - Yes`, `3. Not applicable`, `(2) No`. Ids have more numbers. */
const numbered = /^\s*\(?\d{1,2}\s*[-–—.:)=]\s*(?=\p{L})/u;
/** What SharePoint writes of a choice: its number before or behind it, or signs on both sides. */
const ofList = /^\s*(?:\d{1,6};#(?<behind>[^;#]+)(?:;#)?|(?<before>[^;#]+);#\d{1,6}|;#(?<between>[^;#]+);#)\s*$/u;

/** A choice of a list is no sentence. */
const longestChoice = 200;

/** The answer without the number that a list in SharePoint gives it, `4;#Implemented`; undefined for another text. */
export const answerOfList = (text: string): string | undefined => {
  if (text.length > longestChoice || !text.includes(";#")) return undefined;
  const { behind, before, between } = ofList.exec(text)?.groups ?? {};
  return (behind ?? before ?? between)?.trim();
};

/** The answer without its number, `1 - Yes`, `1;#Yes`; undefined for a text that has none. */
export const unnumbered = (text: string): string | undefined => {
  const [number] = numbered.exec(text) ?? [];
  return number === undefined ? answerOfList(text) : text.slice(number.length).trim();
};

/** How an answer with a number or a code before it begins. */
const beginsShort = /^\s*\(?[\p{L}\d]{1,3}\)?\s*[-–—.:)=]/u;

/** The answer alone, without any number or code beside it; undefined for a text that has none. */
export const answerAlone = (text: string): string | undefined =>
  text.includes(";#") || beginsShort.test(text) ? (unnumbered(text) ?? behindCode(text)) : undefined;
