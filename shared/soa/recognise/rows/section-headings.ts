import { leftOpen, limitedInPart, limitedToOne, turnsAnswer } from "../../words/decisions.ts";
import { readYesNo } from "../answers/meanings.ts";
import { saysOutside } from "../answers/phrases.ts";
import { saysNoOf, withoutScope } from "../answers/stated.ts";
import { meaningsOf } from "../headings/headings.ts";
import { saysNoneApply } from "../segments/segments.ts";
import { isCaptionOf } from "../texts/captions.ts";
import { fold } from "../texts/text.ts";
import { isNumberAlone, numberOf, withoutAll } from "./section-names.ts";

/** A heading of a section is not longer. */
const longestHeading = 200;

/** What separates the name of a section from what is said of it. */
const separators = /\s[-–—]+\s|[:：(（[;]/u;

/** The score of a heading that is a known phrase: "Note: not applicable" is no section, "Controls (excluded)" is. */
const leastField = 0.9;
const ofControls: ReadonlySet<string> = new Set(["control", "section", "title", "subject", "related"]);

/** The heading of a section: its name, and what is said behind that of all its controls. */
export interface SectionHeading {
  /** Empty where what is said may be of a part of them: "Physical – Berlin – not applicable", "Physical – not applicable (until 2026)". */
  readonly name: string;
  readonly applies: boolean;
}

/** Whether a text says of all that it is about that none applies. */
export const saysNone = (text: string): boolean => {
  const answer = withoutScope(text);
  return [answer, withoutAll(answer) ?? ""].some((said) => saysNoneApply(said) || saysNoOf(said));
};

/** What a part of a heading says of all controls. */
const saidInPart = (part: string): boolean | undefined => {
  if (saysNone(part)) return false;
  const answer = withoutAll(part);
  if (answer === undefined) return undefined;
  return readYesNo(answer) === true || isCaptionOf(answer, "all-apply") ? true : undefined;
};

/** "Total not applicable: 13". */
const isCount = /^[\s\d.,%/)]*\d[\s\d.,%/)]*$/;

/** No name with an answer behind it has more words. */
const mostWords = 14;

/** A name, and the answer behind it that nothing separates: "Physical controls" and "are not applicable". */
const partedFromAnswer = (text: string): readonly [name: string, answer?: string] => {
  const words = text.trim().split(/\s+/, mostWords + 1);
  if (words.length > mostWords) return [text];
  for (let at = 1; at < words.length; at++) {
    const answer = words.slice(at).join(" ");
    if (saidInPart(answer) !== undefined) return [words.slice(0, at).join(" "), answer];
  }
  return [text];
};

/** Whether a text limits what is said to a part or a time, or leaves it open: "(until 2026)", "nur Berlin". */
export const isLimited = (text: string): boolean =>
  [leftOpen, limitedInPart, limitedToOne].some((limit) => limit.test(text));

/** Whether a part of a heading tells behind it what is out of scope, which may be less than all: "out of scope: guest WLAN". */
const limitsScope = (text: string, part: string): boolean =>
  saysOutside(part) && /^\s*[:：]/u.test(text.slice(text.indexOf(part) + part.length));

/** Whether the name before an answer denies it: "No physical controls" before "are excluded". */
const turnsRound = (name: string): boolean =>
  fold(name)
    .split(" ")
    .some((word) => turnsAnswer.test(word));

/** Reads the heading of a section; undefined where it says nothing of all its controls, or both, or asks. */
export const readSection = (text: string): SectionHeading | undefined => {
  if (text.length > longestHeading || /[?？]\s*\)?\s*$/u.test(text)) return undefined;
  const [lead = "", ...behind] = text.split(separators);
  const [first, answer] = partedFromAnswer(lead);
  if (turnsRound(first)) return undefined;
  const parts = answer === undefined ? behind : [answer, ...behind];
  const [asked] = meaningsOf(first);
  const isField = asked !== undefined && asked.score >= leastField && !ofControls.has(asked.meaning);
  if (fold(first) === "" || isField || isCaptionOf(first, "legend")) return undefined;
  const said = parts.map(saidInPart);
  const at = said.findIndex((one) => one !== undefined);
  const applies = said[at];
  if (applies === undefined || said.includes(!applies)) return undefined;
  const [own = first, ...others] = [first, ...parts.slice(0, at)].filter((part) => !isNumberAlone(part));
  const rest = parts.slice(at + 1).join(" ");
  if (isCount.test(rest)) return undefined;
  const ofPart = others.length > 0 || isLimited(rest) || limitsScope(text, parts[at] ?? "");
  const name = own === first ? own : `${numberOf(first) ?? ""} ${own}`;
  return { name: ofPart ? "" : name, applies };
};
