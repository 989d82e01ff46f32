import { chooseEdition, type EditionChoice } from "../editions/edition.ts";
import { type Edition, sameStandard } from "../editions/editions.ts";
import { type KeyedRow, keyedRow, type ResolvedRow, resolveIds } from "../editions/resolve.ts";
import { namesStandard } from "../editions/standards.ts";
import type { IdHit } from "../ids/id-reading.ts";
import { fold } from "../texts/text.ts";
import type { Draft } from "./draft.ts";
import type { KeyColumn } from "./key.ts";
import { titlesAgree } from "./register.ts";

/** The second column of ids, of another edition or standard: in a crosswalk, or in a register of both. */
export interface Partner {
  readonly column: number;
  /** The rows are those of a register of its own and decide the controls of both columns; a crosswalk decides nothing. */
  readonly decides: boolean;
  readonly edition: Edition;
  readonly resolved: ReadonlyMap<number, ResolvedRow>;
}

/** The share of a column's cells that hold nothing but ids, at most so many. */
const idsOnly = ({ hits }: KeyColumn, most: number): number =>
  hits.filter(({ reading }) => reading.shape === "only" && reading.tokens.length <= most).length / hits.length;

/** Whether a heading has the year of an edition in it, and no other: `2013 predecessors`. */
const namesYear = (heading: string, { id }: Edition): boolean => {
  const years = heading.match(/(?<!\d)20(?:05|13|22|23)(?!\d)/g) ?? [];
  return years.length > 0 && years.every((year) => id.endsWith(year));
};

const isAnnexed = ({ reading }: IdHit): boolean => reading.tokens.some(({ annex }) => annex);

/** Beside ids that are written with their A, numbers without one are those of clauses where there are such. */
const areClauses = (key: KeyColumn, { hits }: KeyColumn, { clauses }: Edition): boolean =>
  key.hits.filter(isAnnexed).length * 2 > key.hits.length &&
  hits.every((hit) => !isAnnexed(hit) && hit.reading.tokens.every(({ key: number }) => clauses.has(number)));

/** What was several controls is one: a cell can hold that many, and no list of everything that is related. */
const mostMerged = 6;

/** A heading without what its standard is called: two that say the same of two standards differ in nothing else. */
const withoutNumbers = (heading: string): string => fold(heading).replace(/\d+/g, "").trim();

/** So many rows with ids of the second column alone are no rows of the first one's standard. */
const fewestOfSecond = 2;

/** A row can answer for so many controls. */
const mostAnswered = 12;

/**
 * The other standard's ids in a register of controls that are the file's own: both columns are headed by their standards
 * alike, the titles are those of neither, and some rows have ids of the second column only. Beside a statement of one
 * standard such a column is a reference.
 */
const findRegistered = (draft: Draft, own: EditionChoice, editions: readonly Edition[]): Partner | undefined => {
  const { second, key } = draft;
  if (second === undefined || withoutNumbers(second.heading) !== withoutNumbers(key.heading)) return undefined;
  if (key.related || second.related || !namesStandard(key.heading, own.edition)) return undefined;
  if ([key, second].some((one) => one.titleLikeness >= titlesAgree || idsOnly(one, mostAnswered) < 0.9))
    return undefined;
  const rows = new Set(key.hits.map(({ row }) => row));
  if (second.hits.filter(({ row }) => !rows.has(row)).length < fewestOfSecond) return undefined;
  const keyed = second.hits.map(({ row, reading }) => keyedRow(row, reading, ""));
  const choice = chooseEdition(keyed, editions, second.heading);
  if (choice === undefined || choice.validity < 0.9 || sameStandard(choice.edition, own.edition)) return undefined;
  if (!namesStandard(second.heading, choice.edition)) return undefined;
  return partnerOf(second, keyed, choice, editions, true);
};

const partnerOf = (
  { column }: KeyColumn,
  keyed: readonly KeyedRow[],
  { edition }: EditionChoice,
  editions: readonly Edition[],
  decides: boolean,
): Partner => {
  const resolved = resolveIds(keyed, edition, editions, 0);
  return { column, decides, edition, resolved: new Map(resolved.map((row) => [row.row, row])) };
};

/** A second column of nothing but ids, of another edition or the other standard. */
export const findPartner = (draft: Draft, own: EditionChoice, editions: readonly Edition[]): Partner | undefined => {
  const { second, roles, key } = draft;
  if ((["applicable", "status", "owner", "evidence"] as const).some((role) => roles.byRole.has(role)))
    return findRegistered(draft, own, editions);
  if (second === undefined || second.hits.length * 2 < key.hits.length) return undefined;
  if (idsOnly(key, 1) < 0.6) return undefined;
  const keyed = second.hits.map(({ row, reading }) => keyedRow(row, reading, ""));
  const choice = chooseEdition(keyed, editions, second.heading);
  if (choice === undefined || choice.edition === own.edition || choice.validity < 0.9) return undefined;
  if (areClauses(key, second, choice.edition)) return undefined;
  const isNamed = namesStandard(second.heading, choice.edition) || namesYear(second.heading, choice.edition);
  const isSame = sameStandard(choice.edition, own.edition);
  if (idsOnly(second, isNamed && isSame ? mostMerged : 1) < 0.7 || !(isNamed || isSame)) return undefined;
  return partnerOf(second, keyed, choice, editions, false);
};
