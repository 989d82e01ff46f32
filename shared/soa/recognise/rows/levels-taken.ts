import { textCell } from "../../../workbook/grid.ts";
import { levelIn, levelNamed } from "../answers/levels.ts";
import type { OwnWords } from "../answers/meanings.ts";
import { noTone } from "../answers/tone.ts";
import { readStatus } from "../answers/values.ts";
import { textAt } from "../sheets/sheet.ts";
import type { CandidateTable } from "../tables/candidate.ts";
import { quote } from "../texts/text.ts";

/** A longer text is no level. */
const longestLevel = 12;

/** What the levels under a heading were taken for, and the first table with it. */
export interface LevelsTaken {
  readonly table: CandidateTable;
  /** "Maturity: 0 = not-started, 1, 2 = partial". */
  readonly detail: string;
}

/** The levels of a table's column of the status, each with what it is taken for. */
const levelsOf = (
  { view, roles, from, to }: CandidateTable,
  column: number,
  own: OwnWords,
): readonly (readonly [text: string, level: number, status: string])[] => {
  const tone = roles.tones.get(column) ?? noTone;
  if (tone.zeroOne || tone.hundred || tone.fractions || roles.gaps.has(column)) return [];
  const texts = new Set<string>();
  for (const row of view.rows.slice(from, to + 1)) {
    const text = textAt(row, column).trim();
    if (text.length <= longestLevel && /\d/.test(text)) texts.add(text);
  }
  return [...texts].flatMap((text) => {
    const level = levelIn(text) ?? levelNamed(text)?.[0];
    if (level === undefined) return [];
    const read = readStatus(textCell(text), tone, own, roles.maturity);
    return read.kind === "known" && read.value !== null ? [[text, level, read.value] as const] : [];
  });
};

/** What numbered levels were taken for, by their headings. Which of them counts as implemented, the organization has to say. */
export const levelsTaken = (
  tables: readonly CandidateTable[],
  wordsOf: (table: CandidateTable) => OwnWords,
): readonly LevelsTaken[] => {
  const byHeading = new Map<string, { table: CandidateTable; levels: Map<string, [level: number, status: string]> }>();
  for (const table of tables) {
    const column = table.roles.byRole.get("status");
    if (column === undefined) continue;
    const heading = table.names.get(column) ?? "";
    for (const [text, level, status] of levelsOf(table, column, wordsOf(table))) {
      const known = byHeading.get(heading) ?? { table, levels: new Map() };
      byHeading.set(heading, known);
      known.levels.set(`${text} ${status}`, [level, `${text} = ${status}`]);
    }
  }
  return [...byHeading].map(([heading, { table, levels }]) => ({
    table,
    detail: `${quote(heading, 60)}: ${[...levels.values()]
      .sort(([a], [b]) => a - b)
      .map(([, text]) => text)
      .join(", ")}`,
  }));
};
