import { textCell } from "../../../workbook/grid.ts";
import { readMark } from "../answers/marks.ts";
import { keyOf } from "../answers/meanings.ts";
import { remarkedLetter } from "../answers/tone.ts";
import { textAt } from "../sheets/sheet.ts";
import type { CandidateTable } from "../tables/candidate.ts";
import { phraseFilter } from "../texts/phrase-filter.ts";
import { fold } from "../texts/text.ts";

/** What answers are about: whether controls apply, or how far they are. */
export type Question = "applicable" | "status";
export const questions: readonly Question[] = ["applicable", "status"];

/** What stands among the answers to each question, by `keyOf`. */
export type CodesInUse = Readonly<Record<Question, ReadonlySet<string>>>;

/** A code is short: a sign, letters, a number. */
const longestCode = 14;

/** The columns of a table with answers to each question; codes that nothing is known of may answer either. */
export const answerColumns = ({ roles }: CandidateTable): Readonly<Record<Question, readonly number[]>> => {
  const { byRole, otherStatus, codes, explainable } = roles;
  const [applicable, status] = questions.map((question) => [byRole.get(question) ?? []].flat());
  const open = [...new Set([...codes, ...explainable])];
  return { applicable: [...(applicable ?? []), ...open], status: [...(status ?? []), ...otherStatus, ...open] };
};

const addCodes = ({ view, from, to, roles }: CandidateTable, columns: readonly number[], found: Set<string>): void => {
  // Of two columns of marks the headings say what a mark means.
  const isMarked = roles.excludedMarks !== undefined;
  const texts = new Set<string>();
  for (let index = from; index <= to; index++)
    for (const column of columns) texts.add(textAt(view.rows[index], column));
  for (const text of texts) {
    if (text === "" || (isMarked && readMark(textCell(text)).kind === "known")) continue;
    if (text.length <= longestCode) found.add(keyOf(text));
    const letter = remarkedLetter(text);
    if (letter !== undefined) found.add(letter);
  }
};

/** What stands in these columns of a table, or in all columns of answers of some tables. */
export const codesInUse = (tables: readonly CandidateTable[], column?: number): CodesInUse => {
  const found = { applicable: new Set<string>(), status: new Set<string>() };
  for (const table of tables) {
    const columns = answerColumns(table);
    for (const question of questions)
      addCodes(
        table,
        column === undefined ? columns[question] : columns[question].filter((at) => at === column),
        found[question],
      );
  }
  return found;
};

/** Whether a text may have a code in it, among others or alone: most texts of a workbook have none. */
export const holdsCodes = (codes: CodesInUse): ((text: string) => boolean) => {
  const all = new Set(questions.flatMap((question) => [...codes[question]]));
  const signs = [...all].filter((code) => fold(code) === "");
  const filter = phraseFilter([...all].filter((code) => fold(code) !== ""));
  return (text) =>
    filter.mayHold(text, 0) || (signs.length > 0 && signs.some((sign) => text.replace(/\ufe0f/g, "").includes(sign)));
};
