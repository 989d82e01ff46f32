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

/** A number or a letter that counts an answer among others: `1.`, `(2)`, `b)`, `3 =`. */
const counting = /(?:^|[\s;,|/])\(?([a-z]|\d{1,2})\s?[.):=–—-](?![\d.])/giu;

/** The answers of a list that counts them, as a template leaves it in place: "1. Yes; 2. No". Empty for another text. */
export const countedAnswers = (text: string): readonly string[] => {
  const found = text.length > longestChoice ? [] : [...text.matchAll(counting)];
  const counts = found.map(([, count = ""]) => (/\d/.test(count) ? Number(count) : count.toLowerCase().charCodeAt(0)));
  const isList = found[0]?.index === 0 && counts.every((count, at) => count === (counts[0] ?? 0) + at);
  if (!isList || found.length < 2) return [];
  return found.map(({ 0: mark, index }, at) => text.slice(index + mark.length, found[at + 1]?.index).trim());
};

/** How an answer with a number or a code before it begins. */
const beginsShort = /^\s*\(?[\p{L}\d]{1,3}\)?\s*[-–—.:)=]/u;

/** The answer alone, without any number or code beside it; undefined for a text that has none. */
export const answerAlone = (text: string): string | undefined =>
  text.includes(";#") || beginsShort.test(text) ? (unnumbered(text) ?? behindCode(text)) : undefined;
