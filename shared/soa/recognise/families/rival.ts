import { fitOf, namesEdition } from "../editions/edition.ts";
import { type Edition, sameStandard } from "../editions/editions.ts";
import { namesStandard } from "../editions/standards.ts";
import type { CandidateTable } from "../tables/candidate.ts";
import { idRows } from "./sisters.ts";

/** Whether the words around a table say that it is of this edition rather than of the other. */
const isNamed = ({ context }: CandidateTable, edition: Edition, other: Edition): boolean =>
  namesEdition(context.all, edition) || (!sameStandard(edition, other) && namesStandard(context.caption, edition));

/** The numbers of Annex A controls that the rows were read as. */
const numbersOf = (tables: readonly CandidateTable[], { id, controls }: Edition): ReadonlySet<string> => {
  const numbers = new Set<string>();
  for (const { resolved } of tables)
    for (const { ids } of resolved.values())
      for (const one of ids) {
        const number = one.id.slice(2);
        if (one.framework === id && controls.has(number)) numbers.add(number);
      }
  return numbers;
};

/** Titles that are so much more like one edition's tell which is meant. */
const telling = 0.1;

/** A table, and an edition whose controls its ids are just as well as those of the one that it was taken for. */
export interface Rivalry {
  readonly table: CandidateTable;
  readonly rival: Edition;
}

/**
 * The tables of a workbook whose edition might be another one: the ids of all that are of it are controls of both, and
 * neither titles nor names around the tables tell which is meant. `A.7.2` to `A.7.6` stand in ISO/IEC 27001:2022 and in
 * ISO/IEC 42001.
 */
export const rivalries = (tables: readonly CandidateTable[], editions: readonly Edition[]): readonly Rivalry[] =>
  [...new Set(tables.map(({ edition }) => edition))].flatMap((edition) => {
    const own = tables.filter((table) => table.edition === edition);
    const numbers = [...numbersOf(own, edition)];
    if (numbers.length === 0) return [];
    const rival = editions.find((other) => {
      if (other === edition || !numbers.every((number) => other.controls.has(number))) return false;
      if (own.some((one) => isNamed(one, edition, other))) return false;
      const rows = own.flatMap(idRows);
      return fitOf(rows, other).titles > fitOf(rows, edition).titles - telling;
    });
    return rival === undefined ? [] : own.map((one) => ({ table: one, rival }));
  });
