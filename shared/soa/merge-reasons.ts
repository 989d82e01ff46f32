import { say } from "../messages/say.ts";
import { type Inclusion, inclusions, type SoaItem } from "./document.ts";
import { disagree, isBlank, labelledLines, type MergingRow } from "./merge-said.ts";
import type { MergeConflict } from "./migration-report.ts";

/** What is decided for a merged row, and why. */
export interface MergedReasons {
  readonly applicable: boolean | null;
  readonly inclusion: readonly Inclusion[];
  /** The lines of its justification. */
  readonly justification: readonly string[];
  /** Lines for its notes: reasons that are none of this decision, as of rows that were decided otherwise. */
  readonly aside: readonly string[];
  /** On `applicable`, `inclusion` and `justification`. */
  readonly conflicts: Readonly<Record<"applicable" | "inclusion" | "justification", readonly MergeConflict[]>>;
}

const decisionOf = ({ applicable }: SoaItem): boolean | null => applicable ?? null;

/** Applicable when any old row is; undecided before excluded: an exclusion has to hold for all that was merged. */
const mergeDecision = (rows: readonly MergingRow[]): boolean | null => {
  if (rows.some(({ item }) => item.applicable === true)) return true;
  return rows.every(({ item }) => item.applicable === false) ? false : null;
};

const decisionWord = (item: SoaItem): string => say(`migrate.applicable.${decisionOf(item)}`);

const inclusionWords = ({ inclusion }: SoaItem): string =>
  inclusions
    .filter((reason) => inclusion?.includes(reason))
    .map((reason) => say(`soa.inclusion.${reason}`))
    .join("; ");

/** What every row says, those included that say nothing. */
const allSay = (rows: readonly MergingRow[], read: (item: SoaItem) => string | undefined, nothing: string) =>
  rows.map(({ label, item }) => {
    const value = read(item);
    return { control: label, value: value === undefined || isBlank(value) ? nothing : value };
  });

/**
 * The decision of a merge with its reasons. Only reasons of rows that were decided alike count, and those of an exclusion
 * only where every row of it has one; a text stands without its old id only where all rows give the same one, so that no
 * reason covers more than it was written for.
 */
export const mergeReasons = (rows: readonly MergingRow[]): MergedReasons => {
  const applicable = mergeDecision(rows);
  const reasons = allSay(rows, (item) => item.justification, say("migrate.no-justification"));
  const marks = allSay(rows, inclusionWords, say("migrate.no-inclusion"));
  const conflicts = {
    applicable: disagree(
      "applicable",
      rows.map(({ label, item }) => ({ control: label, value: decisionWord(item) })),
    ),
    inclusion: disagree("inclusion", marks),
    justification: disagree("justification", reasons),
  };
  const sameReason = conflicts.justification.length === 0;
  const sameMarks = conflicts.inclusion.length === 0;
  const alike = rows.filter(({ item }) => decisionOf(item) === applicable);
  const otherwise = rows.filter(({ item }) => decisionOf(item) !== applicable);
  const given = alike.flatMap(({ label, item: { justification } }) =>
    justification === undefined || isBlank(justification) ? [] : [{ control: label, value: justification }],
  );
  // An exclusion has to hold for all that was merged, and so has its reason.
  const isFounded = applicable !== false || given.length === rows.length;
  const told = (sameMarks ? rows : alike).flatMap(({ item }) => item.inclusion ?? []);
  return {
    applicable,
    inclusion: inclusions.filter((reason) => told.includes(reason)),
    justification: sameReason ? given.slice(0, 1).map((one) => one.value) : isFounded ? labelledLines(given) : [],
    aside: (isFounded ? otherwise : rows).flatMap(({ label, item }) => {
      const of = { control: label, decision: decisionWord(item) };
      const words = inclusionWords(item);
      return [
        ...(sameReason || isBlank(item.justification)
          ? []
          : [say("migrate.aside-justification", { ...of, text: item.justification ?? "" })]),
        ...(sameMarks || !isFounded || words === "" ? [] : [say("migrate.aside-inclusion", { ...of, reasons: words })]),
      ];
    }),
    conflicts,
  };
};
