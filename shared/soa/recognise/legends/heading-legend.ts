import { keyOf } from "../answers/meanings.ts";
import { textAt } from "../sheets/sheet.ts";
import type { CandidateTable } from "../tables/candidate.ts";
import { answerColumns, codesInUse, questions } from "./codes-in-use.ts";
import type { LegendEntry } from "./entries.ts";
import { type Legend, legendBuilder } from "./legend.ts";
import { behindHeading } from "./legend-beside.ts";
import { entriesListed, type IsUsed } from "./listed-codes.ts";

/** What a heading explains behind its name, or as a whole where it is nothing but that: "A = applies, E = excluded". */
const entriesInHeading = (heading: string, isUsed: IsUsed): readonly LegendEntry[] => {
  const whole = entriesListed(heading, isUsed);
  const isList = whole.length > 1 && whole.every(({ key }) => isUsed(keyOf(key)));
  return isList ? whole : behindHeading(heading).flatMap((part) => entriesListed(part, isUsed));
};

/** A code and its words are parted by something. */
const isParted = /\S[\s=:：→>–—()（）-]+\S/u;

/** What the headings of a table's answers say of the codes below them; there one code explained is enough. */
export const legendsInHeadings = (table: CandidateTable): readonly Legend[] => {
  const { view, header } = table;
  const columns = answerColumns(table);
  const legends: Legend[] = [];
  for (const column of new Set([...columns.applicable, ...columns.status])) {
    const about = questions.filter((question) => columns[question].includes(column));
    for (let index = header?.from ?? 0; index <= (header?.to ?? -1); index++) {
      const row = view.rows[index];
      const heading = textAt(row, column);
      if (row === undefined || !isParted.test(heading)) continue;
      const codes = codesInUse([table], column);
      const entries = entriesInHeading(heading, (word) => about.some((one) => codes[one].has(word)));
      if (entries.length === 0) continue;
      const legend = legendBuilder(codes);
      for (const entry of entries) legend.take(entry, row.number, "alone", about);
      legends.push(...[legend.build()].filter((one) => one !== undefined));
    }
  }
  return legends;
};
