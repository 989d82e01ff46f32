import { fitOf } from "../editions/edition.ts";
import type { Edition } from "../editions/editions.ts";
import type { ResolvedRow } from "../editions/resolve.ts";
import type { HeaderBlock } from "../headings/headers.ts";
import { isOfOtherStandard } from "../headings/standard-names.ts";
import type { Surroundings } from "../segments/segments.ts";
import type { Draft } from "./draft.ts";
import type { Verdict } from "./judge.ts";
import type { KeyColumn } from "./key.ts";
import type { SharedEdition } from "./shared-edition.ts";

/** A table as far as it may be one part of a table in several. */
interface Part extends Verdict {
  readonly header: HeaderBlock | undefined;
  readonly key: KeyColumn;
  readonly edition: Edition;
  readonly validity: number;
  readonly context: Surroundings;
  readonly resolved: ReadonlyMap<number, ResolvedRow>;
}

/** Accepted tables of other sheets by their headings: the largest of controls, and the largest of clauses. */
export type Sisters = ReadonlyMap<string, readonly Part[]>;

/** Fewer headings may be the same on any two sheets, and fewer controls stand on any. */
const fewestShared = 3;

/** The last chapter of a standard has no more clauses. */
const fewestClauses = 2;

/** Titles are those of the catalog from here on. */
const titlesAgree = 0.25;

const isAnnexedKey = ({ reading }: ResolvedRow): boolean => reading.tokens.some(({ annex }) => annex);

const isOfClauses = ({ controls }: Part): boolean => controls === 0;

/** Whether a table has enough of what the other one holds: controls, or clauses by their titles. */
const holdsAlike = (table: Part, other: Part): boolean =>
  isOfClauses(other)
    ? isOfClauses(table) && table.clauses >= fewestClauses && table.key.titleLikeness >= titlesAgree
    : table.controls >= fewestShared && table.controls > table.clauses;

/**
 * Whether a table that says little by itself is a part of one under the same headings on another sheet: of its edition,
 * with ids and titles of its kind.
 */
export const isPartOf = (table: Part, other: Part): boolean =>
  table.edition === other.edition &&
  table.validity >= 0.9 &&
  holdsAlike(table, other) &&
  [...table.resolved.values()].some(isAnnexedKey) === [...other.resolved.values()].some(isAnnexedKey) &&
  (other.key.titleLikeness < titlesAgree || table.key.titleLikeness >= titlesAgree) &&
  !isOfOtherStandard(table.context.near, table.context.all);

/** The edition of a table's sisters where that suits its few ids and titles as well as its own: both standards have 10.2. */
export const asSisters = (draft: Draft, shared: SharedEdition, sisters: readonly Part[]): SharedEdition => {
  const { edition, validity, titles } = shared.choice;
  if (draft.segment.choice?.framework !== undefined || sisters.some((one) => one.edition === edition)) return shared;
  const fits = sisters.map((one) => fitOf(draft.keyed, one.edition));
  const choice = fits.find((fit) => fit.validity >= validity && fit.titles >= titles);
  return choice === undefined ? shared : { ...shared, choice };
};

/** The largest accepted tables of a workbook by the text of their headings. */
export const largestByHeadings = (tables: readonly Part[]): Sisters => {
  const largest = new Map<string, Part[]>();
  for (const table of [...tables].sort((a, b) => b.controls - a.controls || b.clauses - a.clauses)) {
    const { header, accepted, reference } = table;
    if (!accepted || reference || header === undefined || header.headings.size < fewestShared) continue;
    const known = largest.get(header.text) ?? [];
    largest.set(header.text, known);
    if (!known.some((one) => isOfClauses(one) === isOfClauses(table))) known.push(table);
  }
  return largest;
};
