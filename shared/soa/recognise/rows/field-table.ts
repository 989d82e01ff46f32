import { say } from "../../../messages/say.ts";
import { columnLetter, type GridCell, type GridRow } from "../../../workbook/grid.ts";
import { longestText } from "../../cell-texts.ts";
import { type Inclusion, inclusions } from "../../document.ts";
import type { ColumnRole } from "../../report.ts";
import { asksForAdoption } from "../../words/decisions.ts";
import { isWrittenOut } from "../answers/coded-answers.ts";
import { type Answer, empty, isBlank, isTemplateText, known, unknown } from "../answers/marks.ts";
import { isPlainAnswer, keyOf, type OwnWords, statusByWord } from "../answers/meanings.ts";
import { appliesThere, asksForScope, isWithOthers } from "../answers/places.ts";
import { decidedFirst, decidedInPhrase } from "../answers/stated.ts";
import { asksSince, isStatusItself } from "../answers/status-phrases.ts";
import { type ColumnTone, noTone } from "../answers/tone.ts";
import { answersBoth, appliesByStatus } from "../answers/two-answers.ts";
import { ownMeaning, readApplicable, readStatus, type StatusAnswer } from "../answers/values.ts";
import { asksForBoth, type BothAnswers, readBoth } from "../columns/both-answers.ts";
import { readPair } from "../columns/paired-answers.ts";
import type { Roles } from "../columns/roles.ts";
import { asksForExclusion } from "../headings/exclusion-headings.ts";
import { asksWhyIncluded } from "../headings/reason-headings.ts";
import { cellAt } from "../sheets/sheet.ts";
import { fold } from "../texts/text.ts";
import type { RowNote } from "./notes.ts";

/** A row as it is read: what no field takes is kept by heading, and what a person should look at is noted. */
export interface OpenRow {
  readonly row: GridRow;
  readonly extra: Record<string, string>;
  readonly notes: RowNote[];
}

/** Longer texts are hardly ever the same in two rows. */
const longestRepeated = 60;

/** Reads the cells of a column of answers, each text once. */
const eachOnce = <T>(read: (cell: GridCell) => T): ((cell: GridCell) => T) => {
  const known = new Map<string, T>();
  return (cell) => {
    if (typeof cell.value !== "string" || cell.symbolFont !== undefined || cell.text.length > longestRepeated)
      return read(cell);
    const before = known.get(cell.text);
    if (before !== undefined) return before;
    const result = read(cell);
    known.set(cell.text, result);
    return result;
  };
};

/** Whether words of the heading stand in brackets, to be written over: "[Justification]" under "Justification / Evidence". */
const repeatsHeading = (text: string, heading: string): boolean =>
  isTemplateText(text) && ` ${fold(heading)} `.includes(` ${fold(text)} `);

/** What is the same for all rows of a table, worked out once. */
export const openFieldTable = (
  roles: Roles,
  names: ReadonlyMap<number, string>,
  keyColumn: number,
  { status, ...words }: OwnWords,
) => {
  const columns: { readonly [role in ColumnRole]?: number } = Object.fromEntries(roles.byRole);
  const gaps = columns.status === undefined ? undefined : roles.gaps.get(columns.status);
  const own: OwnWords = { ...words, status: new Map([...(gaps ?? []), ...status]) };
  const used = new Set<number>([keyColumn, ...roles.byRole.values(), ...roles.statusMarks.map((one) => one.column)]);
  for (const marks of [roles.excludedMarks, roles.partMarks]) if (marks !== undefined) used.add(marks);
  const tone = (at: number | undefined): ColumnTone => (at === undefined ? noTone : (roles.tones.get(at) ?? noTone));
  const name = (at: number): string => names.get(at) ?? say("import.column", { letter: columnLetter(at) });
  const keep = ({ extra }: OpenRow, at: number, text: string): void => {
    extra[name(at)] = text;
  };
  const asked = columns.status ?? columns.applicable;
  const isAlone = columns.status === undefined || columns.applicable === undefined;
  const asksBoth = asked !== undefined && isAlone && asksForBoth(name(asked));
  const bothIn = (text: string): BothAnswers | undefined => {
    const pair = roles.pairs === undefined ? undefined : readPair(text, roles.pairs, own);
    return pair ?? (roles.answersBoth ? readBoth(text) : undefined);
  };
  // "Shared" beside "Group" and "Local" is a part of the organization, and one beside "In scope" and "Out of scope" is none.
  const decidesScope =
    columns.applicable !== undefined &&
    asksForScope(name(columns.applicable)) &&
    Object.keys(tone(columns.applicable).initials).length > 0;
  /** What an answer says where it answers how far a control is as well, or names where it applies. */
  const decided = (cell: GridCell): Answer<boolean | null> => {
    if (ownMeaning(own.applicable, cell.text) !== undefined) return readApplicable(cell, noTone, own);
    const both = bothIn(cell.text);
    if (both !== undefined) return both.applies === undefined ? unknown : known(both.applies);
    const there = roles.namesPlaces ? appliesThere(cell.text) : undefined;
    // "None (excluded)" is no denial of an exclusion.
    if (there === false) return known(there);
    const answer = readApplicable(cell, tone(columns.applicable), own);
    if (answer.kind !== "unknown") return answer;
    if (decidesScope && isWithOthers(cell.text)) return known(true);
    const stated = there ?? decidedFirst(cell.text, roles.stating === columns.applicable) ?? decidedInPhrase(cell.text);
    return stated === undefined ? answer : known(stated);
  };
  const asksAdopted = columns.applicable !== undefined && asksForAdoption.test(name(columns.applicable));
  /** What is adopted in part, where that is asked: a plain yes does not say that anything is done. */
  const adoptedInPart = (text: string): BothAnswers["status"] =>
    asksAdopted && statusByWord.get(fold(text)) === "partial" ? "partial" : undefined;
  /** What the column of the applicability says of how far a control is. */
  const statusBeside = ({ text }: GridCell): BothAnswers["status"] => {
    const isOfBoth = roles.pairs !== undefined || roles.answersBoth;
    const both = isOfBoth ? bothIn(text) : answersBoth(text, asksBoth);
    const chosen = both === undefined && !asksBoth ? undefined : ownMeaning(own.status, text);
    if (chosen === undefined) return both?.status ?? ownMeaning(own.appliesStatus, text) ?? adoptedInPart(text);
    return chosen === "unread" ? undefined : (chosen ?? undefined);
  };
  return {
    roles,
    own,
    keyColumn,
    columns,
    /** A column asks why controls were taken in, and another why they were left out. */
    pairsReasons:
      columns.justification !== undefined &&
      columns.exclusion !== undefined &&
      asksWhyIncluded(name(columns.justification)),
    /** The column for exclusions asks for these, and not only why they are made. */
    asksForExclusions: columns.exclusion !== undefined && asksForExclusion(name(columns.exclusion)),
    /** One column is asked for whether controls apply and for how far they are. */
    asksBoth,
    /** Whether a column is read by its role, by column. */
    isUsed: Array.from({ length: Math.max(...used) + 1 }, (_, at) => used.has(at)),
    reasonColumns: inclusions.flatMap((inclusion): readonly { inclusion: Inclusion; at: number }[] => {
      const at = columns[`inclusion-${inclusion}`];
      return at === undefined ? [] : [{ inclusion, at }];
    }),
    tone,
    name,
    keep,
    cell: ({ row }: OpenRow, at: number | undefined): GridCell | undefined =>
      at === undefined ? undefined : cellAt(row, at),
    /** What a cell says; a placeholder or a text that no field takes says nothing, but it stands in the file and is kept. */
    text: (row: OpenRow, at: number | undefined, longest = longestText): string | undefined => {
      const found = at === undefined ? undefined : cellAt(row.row, at);
      const said = found?.text.trim() ?? "";
      if (at === undefined || said === "") return undefined;
      if (said.length <= longest && !isBlank(found) && !repeatsHeading(said, name(at))) return said;
      keep(row, at, said);
      return undefined;
    },
    decisionIn: eachOnce(decided),
    statusBeside,
    progressIn: eachOnce((cell) => {
      if (cell.kind === "date" && columns.status !== undefined && asksSince(name(columns.status)))
        return { answer: known("implemented" as const), word: "", folded: "", saysApplies: undefined };
      const isChosen = ownMeaning(own.status, cell.text) !== undefined;
      const both = asksBoth && !isChosen ? answersBoth(cell.text, true) : undefined;
      const reached: StatusAnswer = both === undefined ? empty : known(both.status ?? "not-applicable");
      const isSaid = isChosen || isBlank(cell) || (isStatusItself(cell.text) && !isPlainAnswer(cell.text.trim()));
      if (roles.statusInTexts && !isSaid) return { answer: unknown, word: "", folded: "", saysApplies: undefined };
      const read = both === undefined ? readStatus(cell, tone(columns.status), own, roles.maturity) : reached;
      // "Excluded in SoA", "Control out of scope".
      const isLeftOut = read.kind === "unknown" && !isChosen && decidedInPhrase(cell.text) === false;
      return {
        answer: isLeftOut ? known("not-applicable" as const) : read,
        word: keyOf(cell.text),
        folded: fold(cell.text),
        saysApplies: both?.applies ?? (isWrittenOut(cell.text, statusByWord) ? undefined : appliesByStatus(cell.text)),
      };
    }),
  };
};

export type FieldTable = ReturnType<typeof openFieldTable>;
