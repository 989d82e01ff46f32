import { statementNames } from "../../words/standards.ts";
import { subjects } from "../../words/statements.ts";
import type { EditionChoice } from "../editions/edition.ts";
import type { Edition } from "../editions/editions.ts";
import type { KeyedRow } from "../editions/resolve.ts";
import type { HeaderBlock } from "../headings/headers.ts";
import { meaningsOf } from "../headings/headings.ts";
import { namesOurs } from "../headings/standard-names.ts";
import type { IdToken } from "../ids/id-reading.ts";
import type { Surroundings } from "../segments/segments.ts";
import { fold } from "../texts/text.ts";
import type { KeyColumn } from "./key.ts";

interface Subject {
  readonly header: HeaderBlock | undefined;
  readonly key: KeyColumn;
  readonly keyed: readonly KeyedRow[];
  readonly context: Surroundings;
}

/** Headings of numbers that may count anything. */
export const anyNumbers: ReadonlySet<string> = new Set([
  "item",
  "no",
  "nr",
  "number",
  "id",
  "ref",
  "pos",
  "n",
  "code",
  "sec",
  "num",
]);

const besideIds = ({ header, key }: Subject) => meaningsOf(header?.lowest.get(key.column + 1) ?? "");

/** Right of the ids stands what the rows are about, and it is no control: a risk, an asset, a task. */
export const namesSubject = (subject: Subject): boolean =>
  besideIds(subject).some(({ meaning, score }) => meaning === "subject" && score >= 0.9);

/** Left of the ids stands first what the rows are about: each risk or task with the control that it refers to. */
export const beginsWithSubject = ({ header, key }: Pick<Subject, "header" | "key">): boolean => {
  const first = Math.min(...(header?.lowest.keys() ?? []));
  if (header === undefined || first >= key.column) return false;
  return meaningsOf(header.lowest.get(first) ?? "").some(({ meaning, score }) => meaning === "subject" && score >= 0.9);
};

const nouns: ReadonlySet<string> = new Set(subjects.map(fold));

/** Over the ids, or over what stands right of them, is a word for controls and not for numbers of anything. */
const isHeadedAsControls = (subject: Subject): boolean => {
  const { header, key } = subject;
  if (key.named && !anyNumbers.has(fold(key.heading))) return true;
  const words = fold(header?.lowest.get(key.column + 1) ?? "").split(" ");
  return (
    words.some((word) => nouns.has(word)) ||
    besideIds(subject).some(({ meaning, score }) => meaning === "control" && score >= 0.9)
  );
};

/** English titles that are hardly like those of the same numbers: a plan's steps, a list of risks, another standard. */
export const titlesDiffer = ({ titles, titled, english }: EditionChoice): boolean =>
  titled >= 4 && english * 5 >= titled * 2 && titles < titlesAgree;

/** Titles that are less like the catalog's are no reason to take a table for one of controls. */
export const titlesAgree = 0.2;

/** Fewer sections may all be cut short in a statement too. */
const fewestSections = 3;

const sectionOf = ({ parts }: IdToken): string => parts.slice(0, -1).join(".");

/** How many controls each section of an edition has. */
const sizes = new WeakMap<Edition, ReadonlyMap<string, number>>();

const sizesOf = (edition: Edition): ReadonlyMap<string, number> => {
  const known = sizes.get(edition);
  if (known !== undefined) return known;
  const counted = new Map<string, number>();
  for (const key of edition.inOrder) {
    const section = key.slice(0, key.lastIndexOf("."));
    counted.set(section, (counted.get(section) ?? 0) + 1);
  }
  sizes.set(edition, counted);
  return counted;
};

/**
 * Whether numbers count from 1 in each section and end before the edition does, as those of a register with chapters of
 * its own do: 5.1 to 5.4, 6.1 to 6.3, 7.1 to 7.5. Of a statement the numbers are all there, or some here and there.
 */
const countsItsOwn = (keyed: readonly KeyedRow[], edition: Edition): boolean => {
  const sections = new Map<string, Set<number>>();
  for (const { reading } of keyed) {
    for (const token of reading.tokens) {
      const number = token.parts.length < 2 ? undefined : token.parts.at(-1);
      if (number === undefined) continue;
      const section = sectionOf(token);
      const numbers = sections.get(section);
      if (numbers === undefined) sections.set(section, new Set([number]));
      else numbers.add(number);
    }
  }
  const all = sizesOf(edition);
  return (
    sections.size >= fewestSections &&
    [...sections].every(
      ([section, numbers]) => Math.max(...numbers) === numbers.size && numbers.size < (all.get(section) ?? 0),
    )
  );
};

/** Fewer rows may have the same title for want of one. */
const fewestTitled = 8;

/** Whether rows share their titles, as things of a kind do in a list of things: no two controls have one title. */
const sharesTitles = (keyed: readonly KeyedRow[]): boolean => {
  const titles = keyed.flatMap(({ title }) => (title === "" ? [] : fold(title)));
  const distinct = new Set(titles).size;
  return titles.length >= fewestTitled && distinct > 1 && distinct * 5 < titles.length * 3;
};

const leastNamed = 0.45;

/** Whether a heading of ids says that they are those of assets, tasks or the like, and not of controls: `Asset ID`. */
const isOfSubject = (heading: string): boolean => {
  const [best, ...others] = meaningsOf(heading);
  return (
    best?.meaning === "subject" &&
    best.score >= leastNamed &&
    !others.some(({ meaning }) => meaning === "control" || meaning === "title")
  );
};

/**
 * Whether a table is a register of assets, risks or rules that has numbers of its own: its headings say so, or its numbers
 * and titles do and nothing around it speaks of controls.
 *
 * @param annexed the ids are written with their A.
 */
export const isRegister = (subject: Subject, choice: EditionChoice, annexed: boolean): boolean => {
  if (choice.titles >= titlesAgree) return false;
  if (isOfSubject(subject.key.heading)) return true;
  const isOwn = countsItsOwn(subject.keyed, choice.edition);
  if (isOwn && (namesSubject(subject) || sharesTitles(subject.keyed))) return true;
  if (!isOwn && (annexed || !titlesDiffer(choice))) return false;
  const { all } = subject.context;
  return !namesOurs(all) && !statementNames.test(all) && !isHeadedAsControls(subject);
};
