import type { ColumnRole } from "../../report.ts";
import { subjects } from "../../words/statements.ts";
import { keyOf, notApplicable, type OwnWords } from "../answers/meanings.ts";
import { textAt } from "../sheets/sheet.ts";
import type { CandidateTable } from "../tables/candidate.ts";
import { fold } from "../texts/text.ts";
import { type Question, questions } from "./codes-in-use.ts";
import { saysItself } from "./entries.ts";

/** Nouns for a control, folded; "it" may be anything. */
const subjectWords: ReadonlySet<string> = new Set(subjects.map(fold).filter((word) => word.length > 3));

/** The share of a column's codes that a legend explains where it is about them. */
const mostExplained = 0.8;
/** Of a column that nothing but the legend tells of, it explains so many codes, and not all alike. */
const fewestExplained = 2;

const isKnown = (words: OwnWords["applicable"] | OwnWords["status"], code: string): boolean =>
  words.has(code) && words.get(code) !== "unread";

/** What the file says of codes, and which of them in words that are said of controls alone. */
export interface Explained {
  readonly words: OwnWords;
  readonly ofControls: ReadonlySet<string>;
  /** What the legends call their codes, folded: headings of columns. */
  readonly names: ReadonlySet<string>;
}

/** The question that the codes of a column answer by what the file says of them; undefined where it says too little. */
const questionOf = (
  codes: readonly string[],
  { words, ofControls }: Explained,
  heading: { readonly isOfControls: boolean; readonly isToldBefore: boolean },
): Question | undefined => {
  const { applicable, status, statusApplies } = words;
  const explained = codes.filter(
    (code) => isKnown(status, code) || statusApplies.has(code) || isKnown(applicable, code),
  );
  if (explained.length === 0) return undefined;
  // Among codes that are explained stand words that need no legend: "NVT", "N/A".
  const alone = codes.filter((code) => !explained.includes(code) && (saysItself(code) || notApplicable.has(code)));
  if (explained.length + alone.length < codes.length * mostExplained) return undefined;
  const meanings = new Map([
    ...alone.map((code) => [code, code] as const),
    ...explained.map(
      (code) => [code, `${applicable.get(code)} ${statusApplies.get(code)} ${status.get(code)}`] as const,
    ),
  ]);
  const isTold = meanings.size >= fewestExplained && new Set(meanings.values()).size >= fewestExplained;
  const isOfControls = heading.isOfControls || explained.some((code) => ofControls.has(code));
  if (!heading.isToldBefore && !(isTold && isOfControls)) return undefined;
  return codes.some((code) => isKnown(status, code)) ? "status" : "applicable";
};

const isTaken = ({ roles }: CandidateTable, question: Question): boolean =>
  roles.byRole.has(question) ||
  (question === "status" ? roles.statusMarks.length > 0 : roles.excludedMarks !== undefined);

/** The codes that stand in a column, each as often as it does. */
const codesAt = ({ view, from, to }: CandidateTable, column: number): readonly string[] =>
  view.rows.slice(from, to + 1).flatMap((row) => {
    const text = textAt(row, column);
    return text === "" ? [] : keyOf(text);
  });

const isLevel = (code: string): boolean => /^\d$/.test(code);

/** A number with signs around it is no longer; most cells are, and need not be folded to see that. */
const longestLevel = 8;

/** Whether several numbers stand in a column, and hardly anything else. */
const holdsLevels = ({ view, from, to }: CandidateTable, column: number): boolean => {
  const levels = new Set<string>();
  let [filled, numbers] = [0, 0];
  for (let index = from; index <= to; index++) {
    const text = textAt(view.rows[index], column);
    if (text === "") continue;
    filled++;
    const code = text.length > longestLevel ? "" : keyOf(text);
    if (!isLevel(code)) continue;
    numbers++;
    levels.add(code);
  }
  return levels.size >= fewestExplained && numbers >= filled * mostExplained;
};

/** Whether numbers stand in several columns: how it is, how it is to be and what lies between are of one scale. */
const hasSeveralLevels = (table: CandidateTable): boolean => {
  const { byRole } = table.roles;
  const columns = Array.from({ length: table.view.width }, (_, column) => column);
  const others = columns.filter((column) => column !== byRole.get("control") && column !== byRole.get("title"));
  return others.filter((column) => holdsLevels(table, column)).length > 1;
};

/** The questions that columns of other tables answer, by their headings, folded. */
export type Told = ReadonlyMap<string, Question>;

const headingAt = ({ header }: CandidateTable, column: number): string => fold(header?.headings.get(column) ?? "");

/**
 * Gives columns of codes the roles that the file's own legend tells: how far controls are, or whether they apply. Of
 * several columns that nothing else tells of and that it explains alike, only one that it names is known to be the one.
 */
const codedOne = (table: CandidateTable, said: Explained, told: Told): CandidateTable => {
  const { roles } = table;
  if (roles.explainable.length === 0) return table;
  const byRole = new Map<ColumnRole, number>(roles.byRole);
  const given = new Set<number>();
  const give = (question: Question, column: number): void => {
    if (byRole.has(question) || isTaken(table, question)) return;
    byRole.set(question, column);
    given.add(column);
  };
  const isOneScale = !hasSeveralLevels(table);
  const found = roles.explainable.map((column) => {
    const heading = headingAt(table, column);
    const isNamed = said.names.has(heading);
    if (!isOneScale && !isNamed && codesAt(table, column).some(isLevel)) return [column, undefined] as const;
    const before = told.get(heading);
    const isOfControls = isNamed || heading.split(" ").some((word) => subjectWords.has(word));
    const question = questionOf(codesAt(table, column), said, { isOfControls, isToldBefore: before !== undefined });
    return [column, before === undefined || question === before ? question : undefined] as const;
  });
  for (const question of questions) {
    const all = found.flatMap(([column, asked]) => (asked === question ? column : []));
    const named = all.filter((column) => said.names.has(headingAt(table, column)));
    const columns = named.length > 0 ? named : all;
    const [column] = columns;
    if (column !== undefined && columns.length === 1) give(question, column);
  }
  const isLeft = (column: number): boolean => !given.has(column);
  return {
    ...table,
    roles: {
      ...roles,
      byRole,
      codes: roles.codes.filter(isLeft),
      unasked: roles.unasked.filter(isLeft),
      unread: roles.unread.filter(({ column }) => isLeft(column)),
      explainable: roles.explainable.filter(isLeft),
    },
  };
};

/**
 * Gives columns of codes of some tables the roles that the file's own legends tell. What a column answers, one with the same
 * heading answers in another table, where hardly any of the codes stand.
 */
export const withCodes = (
  tables: readonly CandidateTable[],
  explainedFor: (table: CandidateTable) => Explained,
): readonly CandidateTable[] => {
  const coded = tables.map((table) => codedOne(table, explainedFor(table), new Map()));
  const told = new Map<string, Question>();
  const isOpen = coded.some(({ roles }) => roles.explainable.length > 0);
  for (const table of isOpen ? coded : [])
    for (const question of questions) {
      const column = table.roles.byRole.get(question);
      if (column !== undefined) told.set(headingAt(table, column), question);
    }
  told.delete("");
  return coded.map((table) => {
    const isTold = table.roles.explainable.some((column) => told.has(headingAt(table, column)));
    const again = isTold ? codedOne(table, explainedFor(table), told) : table;
    return again.roles.explainable.length === 0 ? again : { ...again, roles: { ...again.roles, explainable: [] } };
  });
};
