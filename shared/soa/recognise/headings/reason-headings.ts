import {
  asksForAgreement,
  asksForBothWays,
  asksForReason,
  exclusionWords,
  inclusionWords,
  namesApplicability,
  negation,
} from "../../words/decisions.ts";
import type { HeadingMeaning } from "../../words/language.ts";
import { negations, readYesNo } from "../answers/meanings.ts";
import { fold } from "../texts/text.ts";
import { meaningsOf } from "./headings.ts";

/** The score of a heading that is a known phrase and nothing else. */
const surely = 0.9;

const reasons = new Set(["justification", "inclusion", "exclusion"]);

const asksWhy = (heading: string): boolean =>
  asksForReason.test(heading) || meaningsOf(heading).some(({ meaning }) => reasons.has(meaning));

/** What a heading says from its first word for what is taken in or left out to the other one; undefined without both. */
const fromOneToOther = (heading: string): string | undefined => {
  const out = exclusionWords.exec(heading);
  const taken = inclusionWords.exec(heading);
  if (out === null || taken === null) return undefined;
  const [first, last] = out.index < taken.index ? [out, taken] : [taken, out];
  return heading.slice(first.index, last.index + last[0].length);
};

/** Words between those for what is taken in and for what is left out that no language has for anything else. */
const between = /\s(?:a|respektive|resp|bzw|beziehungsweise|alebo|albo|czy|lub|ili|ali|neboli)\.?\s|又は|または|及び/iu;

/** Two answers at the end of a heading: "accepted or rejected". */
const oneOrOther =
  /(\p{L}+)\s*(?:\/|(?<!\p{L})(?:or|and|oder|und|ou|et|o|y|e|of|en|lub|czy|i|nebo|a|ή|και)(?!\p{L}))\s*(\p{L}+)\s*\??\s*$/iu;

const namesBothAnswers = (heading: string): boolean => {
  const [, first = "", last = ""] = oneOrOther.exec(heading) ?? [];
  const one = readYesNo(first);
  return one !== undefined && (readYesNo(last) === !one || negations.has(fold(last)));
};

/** Whether a heading asks why a control was taken in or left out, as it may be: "Reason for inclusion or exclusion". */
export const asksForReasonEitherWay = (heading: string): boolean => {
  if (asksForReason.test(heading) && namesBothAnswers(heading)) return true;
  const said = fromOneToOther(heading);
  return said !== undefined && asksWhy(heading) && (asksForBothWays.test(said) || between.test(said));
};

/** Whether a heading asks why a control was taken in and nothing else: "Justification for inclusion". */
export const asksWhyIncluded = (heading: string): boolean =>
  asksWhy(heading) && inclusionWords.test(heading) && !exclusionWords.test(heading) && !negation.test(heading);

/** What is let off a rule, or forgotten, is not left out of the statement. */
const otherwiseLeftOut = /exempt|(?<!\p{L})omit/iu;

/** A second part of a heading, which may ask for something else: "Reason if excluded / note". */
const secondPart = /[/|&+,;]/;

/** Whether a heading asks why a control was left out and nothing else, in whatever words: "Motivo dell'esclusione". */
export const asksWhyExcluded = (heading: string): boolean =>
  asksForReason.test(heading) &&
  exclusionWords.test(heading) &&
  !otherwiseLeftOut.test(heading) &&
  !asksForAgreement.test(heading) &&
  !negation.test(heading) &&
  !secondPart.test(heading) &&
  fromOneToOther(heading) === undefined;

/** Whether a heading asks with a word for reasons why a control was taken in: "Why included". */
export const asksForReasonToInclude = (heading: string): boolean =>
  asksForReason.test(heading) && asksWhyIncluded(heading);

/** Whether a heading asks for reasons as for something else: `Justification / reason for exclusion`, `Remarks / reason`. */
export const asksForReasonAnd = (heading: string, other: HeadingMeaning): boolean => {
  const parts = heading.split(/[/|]/).map((part) => meaningsOf(part.trim())[0]);
  const asks = (wanted: HeadingMeaning): boolean =>
    parts.some((part) => part?.meaning === wanted && part.score >= surely);
  return parts.length === 2 && asks("justification") && asks(other);
};

/** Whether a heading asks for remarks on whether controls apply: "Toelichting (n)v.t.", "Comment if N/A". */
export const asksForRemarkOnApplicability = (heading: string): boolean => {
  const [first = ""] = heading.trim().split(/\s/u, 1);
  const asksForRemark = meaningsOf(first).some(({ meaning, score }) => meaning === "notes" && score >= surely);
  return asksForRemark && namesApplicability.test(heading);
};
