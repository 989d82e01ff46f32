import { chooseEdition, type EditionChoice } from "../editions/edition.ts";
import { type Edition, sameStandard } from "../editions/editions.ts";
import { keyedRow, type ResolvedRow, resolveIds } from "../editions/resolve.ts";
import { namesStandard } from "../editions/standards.ts";
import type { IdHit } from "../ids/id-reading.ts";
import type { Draft } from "./draft.ts";
import type { KeyColumn } from "./key.ts";

/** In a crosswalk that decides nothing: the second column of ids, of another edition or standard. */
export interface Partner {
  readonly column: number;
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

/** A second column of nothing but ids, of another edition or the other standard, in a table that decides nothing. */
export const findPartner = (draft: Draft, own: EditionChoice, editions: readonly Edition[]): Partner | undefined => {
  const { second, roles, key } = draft;
  const decided = (["applicable", "status", "owner", "evidence"] as const).some((role) => roles.byRole.has(role));
  if (second === undefined || decided || second.hits.length * 2 < key.hits.length) return undefined;
  if (idsOnly(key, 1) < 0.6) return undefined;
  const keyed = second.hits.map(({ row, reading }) => keyedRow(row, reading, ""));
  const choice = chooseEdition(keyed, editions, second.heading);
  if (choice === undefined || choice.edition === own.edition || choice.validity < 0.9) return undefined;
  if (areClauses(key, second, choice.edition)) return undefined;
  const isNamed = namesStandard(second.heading, choice.edition) || namesYear(second.heading, choice.edition);
  const isSame = sameStandard(choice.edition, own.edition);
  if (idsOnly(second, isNamed && isSame ? mostMerged : 1) < 0.7 || !(isNamed || isSame)) return undefined;
  const resolved = resolveIds(keyed, choice.edition, editions, 0);
  return { column: second.column, edition: choice.edition, resolved: new Map(resolved.map((row) => [row.row, row])) };
};
