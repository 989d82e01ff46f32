import { textAt } from "../sheets/sheet.ts";
import type { CandidateTable } from "../tables/tables.ts";
import { answerColumns, codesInUse, questions } from "./codes-in-use.ts";
import { entriesInLine } from "./entries.ts";
import { type Legend, legendBuilder } from "./legend.ts";
import { behindHeading } from "./legend-beside.ts";

/** What the headings of a table's answers say of the codes below them; there one code explained is enough. */
export const legendsInHeadings = (table: CandidateTable): readonly Legend[] => {
  const { view, header } = table;
  const columns = answerColumns(table);
  const legends: Legend[] = [];
  for (const column of new Set([...columns.applicable, ...columns.status])) {
    const about = questions.filter((question) => columns[question].includes(column));
    for (let index = header?.from ?? 0; index <= (header?.to ?? -1); index++) {
      const row = view.rows[index];
      const entries = behindHeading(textAt(row, column)).flatMap(entriesInLine);
      if (row === undefined || entries.length === 0) continue;
      const legend = legendBuilder(codesInUse([table], column));
      for (const entry of entries) legend.take(entry, row.number, "alone", about);
      legends.push(...[legend.build()].filter((one) => one !== undefined));
    }
  }
  return legends;
};
