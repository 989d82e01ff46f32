import { phrasesOf } from "../../words/language.ts";
import { copulas, determiners } from "../../words/statements.ts";
import { besideThemes, pointingBelow, themeStems } from "../../words/themes.ts";
import { behindAll, meansAll } from "../answers/places.ts";
import type { Edition } from "../editions/editions.ts";
import { likeness, noWords, titleWords } from "../editions/titles.ts";
import { meaningsOf } from "../headings/headings.ts";
import { isCaptionOf, namesControls } from "../texts/captions.ts";
import { fold } from "../texts/text.ts";

const others: ReadonlySet<string> = new Set([...[...phrasesOf(besideThemes), ...determiners].map(fold)]);

/** Whether a word beside the name of a theme adds nothing to it: "Section", "Annex", "controls". */
const isBeside = (word: string): boolean =>
  namesControls(word) ||
  others.has(word) ||
  isCaptionOf(word, "annex") ||
  isCaptionOf(word, "clauses") ||
  meaningsOf(word).some(({ meaning, score }) => meaning === "section" && score >= 0.9);

/** Words that make no difference to what is said of all controls: "alle", "Maßnahmen", "sind". */
const filling: ReadonlySet<string> = new Set([...determiners, ...copulas].map(fold));

/** What is said of all, without the words that make no difference; undefined where no word for all is among them. */
export const withoutAll = (text: string): string | undefined => {
  const unspaced = behindAll(text);
  if (unspaced !== undefined) return unspaced;
  const words = fold(text).split(" ");
  const rest = words.filter((word) => !meansAll(word));
  const isOfAll = rest.length < words.length;
  return isOfAll ? rest.filter((word) => !namesControls(word) && !filling.has(word)).join(" ") : undefined;
};

/** How the heading of a numbered section begins. A number behind it makes it a date or one of many parts. */
const number = /^\s*(?:[aα]\s*\.?\s*)?(\d{1,2})(?:\.(\d{1,2}))?(?![\d/]|\.\d)/iu;

/** The number that the heading of a section begins with: `7`, `11.2`. */
export const numberOf = (text: string): string | undefined =>
  number.exec(text)?.slice(1).filter(Boolean).map(Number).join(".");

/** Whether nothing but a number stands in a part of a heading, with words for a section or controls: "Section 7", "A.7". */
export const isNumberAlone = (part: string): boolean =>
  /\d/.test(part) &&
  fold(part)
    .split(" ")
    .every((word) => isBeside(word) || /^a?\d+$/.test(word));

/** A name is that of a group as a title is that of a control. */
const likeTitle = 0.5;

/** Scripts without blanks between words have the theme and its noun in one. */
const unspaced = /^(..)的?(?:管理策|対策|セキュリティ)?$/u;

/** Whether a name is that of controls which the rows below list: "The following controls". */
export const namesList = (name: string): boolean => {
  const words = fold(name).split(" ");
  return (
    words.some((word) => pointingBelow.test(word)) && words.every((word) => isBeside(word) || pointingBelow.test(word))
  );
};

/** Whether a name is that of a theme, or of controls and nothing else: "Physical", "Mesures physiques", "Controls". */
const namesTheme = (name: string, chapter: string, edition: Edition): boolean => {
  const words = fold(name)
    .split(" ")
    .filter((word) => !/^a?\d+$/.test(word));
  const [own = "", other] = words.filter((word) => !isBeside(word));
  if (own === "") return words.some(namesControls);
  const stems = edition.id === "iso-27001-2022" ? themeStems[chapter] : undefined;
  const [, theme = own] = unspaced.exec(own) ?? [];
  return other === undefined && stems?.some((stem) => theme.startsWith(stem)) === true;
};

/**
 * The number of the section that a heading is of, when a control's row is the first below it: the heading has that number,
 * or the name of the theme or objective. undefined where it is about something else, "Remote workers", "Risk 12".
 */
export const sectionOf = (name: string, key: string, edition: Edition): string | undefined => {
  const numbered = numberOf(name);
  if (numbered !== undefined && key.startsWith(`${numbered}.`)) return numbered;
  const words = titleWords(name);
  const [chapter = "", point] = key.split(".");
  const groups = [chapter, `${chapter}.${point}`];
  const titled = groups.find((group) => likeness(words, edition.groupTitles.get(group) ?? noWords) >= likeTitle);
  return titled ?? (namesTheme(name, chapter, edition) ? chapter : undefined);
};
