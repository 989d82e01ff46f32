import { asksForReason, leftOpen, limitedInPart } from "../../words/decisions.ts";
import {
  blanks,
  conditional,
  entries,
  everyOne,
  everything,
  excepting,
  joining,
  listing,
  markedAs,
  means,
  others,
  unless,
} from "../../words/remainder.ts";
import { answersOfAnything, partWords } from "../answers/meanings.ts";
import { holds } from "../answers/phrases.ts";
import { decidedInPredicate } from "../answers/stated.ts";
import { letsOff, sideOf } from "../answers/where-asked.ts";
import { filledColumns, textAt } from "../sheets/sheet.ts";
import type { CandidateTable } from "../tables/candidate.ts";
import { fold } from "../texts/text.ts";

/** What a sheet says of controls that nothing else is said of: the sentence, and which of the rows it decides. */
export interface Remainder {
  readonly kind: RemainderKind;
  readonly sentence: string;
}

/**
 * Which rows a sentence decides, that these controls apply: those that are not left out, those with any other entry, those
 * without one, all but those with a reason for exclusion.
 */
export type RemainderKind = "others" | "entries" | "blanks" | "unreasoned";

const shortest = 5;
const longest = 600;

const sentenceEnd = /[.;!](?=\s|$)|[。；\n]/u;
const clauseEnd = /[,:(（、：–—]|\s-\s/u;

const [othersFirst, entriesFirst, blanksFirst, everyOneFirst, everythingFirst] = [
  others,
  entries,
  blanks,
  everyOne,
  everything,
].map((subject) => new RegExp(`^(?:${subject})(?= |は?(?=適用))`));
const othersLast = new RegExp(` (?:${others})$`);
const meansFirst = new RegExp(`^(?:${means}) `);

/** Whether a predicate says for certain that controls apply: "needed" and the like may be said of anything. */
const appliesSurely = (predicate: string): boolean | undefined => {
  const said = predicate.trim();
  if (said.split(" ").some((word) => answersOfAnything.has(word) || partWords.has(word))) return undefined;
  const whole = decidedInPredicate(said);
  if (whole !== undefined) return whole;
  const [first = ""] = said.split(joining, 1);
  return holds(said.slice(first.length), false) ? undefined : decidedInPredicate(first);
};

/** What is said behind a subject that stands first. */
const saidBehind = (clause: string, subject: RegExp | undefined): boolean | undefined => {
  const found = subject?.exec(clause);
  return found ? appliesSurely(clause.slice(found[0].length).trim().replace(meansFirst, "")) : undefined;
};

const saidOfOthers = (clause: string): boolean | undefined => {
  const last = othersLast.exec(clause);
  return saidBehind(clause, othersFirst) ?? (last === null ? undefined : appliesSurely(clause.slice(0, last.index)));
};

/** Whether a sentence says that all controls apply unless they are left out: "All apply unless waived". */
const isUnlessLeftOut = (sentence: string): boolean => {
  const found = unless.exec(sentence);
  if (found === null) return false;
  const clause = fold(
    sentence
      .slice(0, found.index)
      .replace(/\P{L}+$/u, "")
      .split(clauseEnd)
      .at(-1) ?? "",
  );
  if ((saidBehind(clause, everyOneFirst) ?? saidBehind(clause, everythingFirst)) !== true) return false;
  const said = fold(sentence.slice(found.index + found[0].length)).replace(markedAs, "");
  return letsOff(said) || sideOf(said) === false || decidedInPredicate(said) === false;
};

/** What a sentence decides; null where it says that the rest does not apply. */
const kindOf = (sentence: string): RemainderKind | null | undefined => {
  if (isUnlessLeftOut(sentence)) return "others";
  const exception = excepting.exec(sentence);
  if (exception !== null && saidBehind(fold(sentence.slice(0, exception.index)), everyOneFirst) === true) {
    const said = sentence.slice(exception.index);
    return !/\d/.test(said) && asksForReason.test(said) ? "unreasoned" : undefined;
  }
  const clauses = sentence.split(clauseEnd).map(fold);
  for (const [at, clause] of clauses.entries()) {
    const [before, behind] = [
      clauses.slice(0, at).join(" "),
      clauses
        .slice(at + 1)
        .join(" ")
        .trim(),
    ];
    if (conditional.test(before)) return undefined;
    const found = [
      ["entries", saidBehind(clause, entriesFirst)],
      ["blanks", saidBehind(clause, blanksFirst)],
      ["others", saidOfOthers(clause)],
    ] as const;
    const [kind, applies] = found.find(([, said]) => said !== undefined) ?? [];
    if (kind === undefined) continue;
    if (applies === false) return null;
    return leftOpen.test(behind) || limitedInPart.test(behind) || holds(behind, false) ? undefined : kind;
  }
  return undefined;
};

/** What a text says of all controls that nothing else is said of; undefined where it is not sure. */
export const remainderIn = (text: string): Remainder | undefined => {
  if (text.length < shortest || text.length > longest || text.trim().endsWith("?")) return undefined;
  let found: Remainder | undefined;
  for (const sentence of text.split(sentenceEnd)) {
    const kind = kindOf(sentence);
    if (kind === null || (kind !== undefined && found !== undefined && found.kind !== kind)) return undefined;
    if (kind !== undefined) found ??= { kind, sentence: sentence.trim() };
  }
  return found === undefined || listing.test(fold(text)) ? undefined : found;
};

/** What a heading explains in brackets. */
const bracketed = (heading: string): string => /\(([^()]*)\)/u.exec(heading)?.[1] ?? "";

/** A row with more cells is none of sentences, and one so far from the tables speaks of something else. */
const [mostCells, mostRows] = [3, 30];

/**
 * What a sheet says of the rest of a table's controls, above its tables, or below them where they are parts of one; in the
 * heading of the column that would say it, of its blanks. Undefined where sentences differ.
 *
 * @param tables those of the sheet.
 */
export const remainderFor = (
  { view, header, roles }: CandidateTable,
  tables: readonly CandidateTable[],
): Remainder | undefined => {
  if (view.form !== undefined) return undefined;
  const starts = tables.map((one) => one.header?.from ?? one.from);
  const first = Math.min(...starts);
  const last = Math.max(...tables.map(({ to }) => to));
  const isOneTable = tables.every((one) => one.header?.text === header?.text);
  const found = new Map<RemainderKind, Remainder>();
  const see = (text: string, only?: RemainderKind): void => {
    const said = remainderIn(text);
    if (said !== undefined && (only === undefined || said.kind === only)) found.set(said.kind, said);
  };
  for (let index = Math.max(0, first - mostRows); index <= last + mostRows; index++) {
    const row = view.rows[index];
    if (row === undefined || view.rowsWithIds.has(index) || !(index < first || (isOneTable && index > last))) continue;
    const columns = filledColumns(row);
    if (columns.length <= mostCells) for (const column of columns) see(textAt(row, column));
  }
  const answering = [roles.byRole.get("applicable"), roles.byRole.get("status"), roles.excludedMarks];
  for (const column of answering) see(bracketed(header?.headings.get(column ?? -1) ?? ""), "blanks");
  const [one, other] = found.values();
  return other === undefined ? one : undefined;
};

/**
 * The sentence where the table bears it out: fewer controls are left out than not, and of others than those left out only
 * speaks a table that leaves some out. A list of nothing but exclusions has no others.
 *
 * @param decisions what its rows decide with the sentence.
 */
export const sureRemainder = (
  remainder: Remainder,
  decisions: readonly (boolean | null | undefined)[],
): Remainder | undefined => {
  const out = decisions.filter((applies) => applies === false).length;
  const isBorneOut = out > 0 || (remainder.kind !== "others" && remainder.kind !== "entries");
  return isBorneOut && out * 2 < decisions.length ? remainder : undefined;
};
