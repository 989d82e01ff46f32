import { say } from "../messages/say.ts";
import { extraText, type Inclusion, inclusions, type SoaItem } from "../soa/document.ts";
import type { AssessmentRow } from "./assessment-rows.ts";
import type { PlanContext } from "./context.ts";
import { dayNumber } from "./day.ts";
import { evidenceCell } from "./evidence-cell.ts";
import { unfielded } from "./own-headings.ts";
import type { PlanValue, StyleName } from "./plan.ts";
import { sourceCell } from "./source-cell.ts";
import { applicableWord, evidenceExpiry, inclusionMark, statusWord, text, wholeText, yes } from "./words.ts";

export type ColumnKey =
  | "control"
  | "title"
  | "theme"
  | "guidance"
  | "applicable"
  | `reason-${Inclusion}`
  | "justification"
  | "status"
  | "finding"
  | "action"
  | "evidence"
  | "expires"
  | "owner"
  | "due"
  | "notes"
  | "text"
  | "weight"
  | "source"
  | "row"
  | "row-framework"
  | `extra:${string}`;

/** A column that users fill or that the catalog gives; live crosswalk columns are formulas and stand apart. */
export interface AssessmentColumn {
  readonly key: ColumnKey;
  readonly heading: string;
  readonly width: number;
  readonly style: StyleName;
  value(row: AssessmentRow): PlanValue;
}

const given = (
  key: Extract<ColumnKey, "control" | "title" | "theme" | "guidance">,
  width: number,
  style: StyleName,
  value: (row: AssessmentRow) => PlanValue,
): AssessmentColumn => ({ key, heading: say(`workbook.column.${key}`), width, style, value });

const filled = (
  key: "justification" | "finding" | "action" | "evidence" | "expires" | "owner" | "due" | "notes" | "text",
  width: number,
  style: StyleName,
  value: (item: SoaItem) => PlanValue,
): AssessmentColumn => ({
  key,
  heading: say(`workbook.column.${key}`),
  width,
  style,
  value: ({ item }) => (item ? value(item) : null),
});

const guidanceOf = ({ control }: AssessmentRow): string | null =>
  text([control?.guidance, control?.note].filter((part) => part !== undefined).join("\n"));

const control = given("control", 10, "id", (row) => row.id);
const title = given("title", 32, "text", (row) => row.title);
const theme = given("theme", 15, "text", (row) => row.theme);
const guidance = given("guidance", 44, "text", guidanceOf);

/** What a row shows as its decision: a clause always applies; a wish to exclude it stays to be seen. */
export const shownApplicable = ({ item, kind }: AssessmentRow): string | null =>
  kind === "clause" && item?.applicable !== false ? yes() : applicableWord(item?.applicable);

const applicable: AssessmentColumn = {
  key: "applicable",
  heading: say("workbook.column.applicable"),
  width: 11,
  style: "inputCentre",
  value: shownApplicable,
};

const reasons: readonly AssessmentColumn[] = inclusions.map((reason) => ({
  key: `reason-${reason}` as const,
  heading: say(`workbook.column.reason-${reason}`),
  width: 9.5,
  style: "inputCentre",
  value: ({ item }) => inclusionMark(item, reason),
}));

const status: AssessmentColumn = {
  key: "status",
  heading: say("workbook.column.status"),
  width: 16,
  style: "input",
  value: ({ item }) => (item?.status === undefined ? null : statusWord(item.status)),
};

const weight: AssessmentColumn = {
  key: "weight",
  heading: say("workbook.column.weight"),
  width: 8,
  style: "inputNumber",
  value: ({ item }) => item?.weight ?? null,
};

const justification = filled("justification", 36, "input", (item) => wholeText(item.justification));
const evidence = [
  filled("evidence", 28, "input", (item) => evidenceCell(item.evidence)),
  filled("expires", 12, "inputDate", (item) => dayNumber(evidenceExpiry(item.evidence))),
];
const treatment = [
  filled("owner", 15, "input", (item) => wholeText(item.owner)),
  filled("due", 12, "inputDate", (item) => dayNumber(item.due)),
];
const notes = filled("notes", 26, "input", (item) => wholeText(item.notes));

/** A column that the document knows under its heading only. */
const unfieldedColumn = (key: "finding" | "action" | "text", width: number): AssessmentColumn =>
  filled(key, width, "input", (item) => wholeText(extraText(item, say(`workbook.column.${key}`))));
const standardText = unfieldedColumn("text", 30);
const finding = unfieldedColumn("finding", 34);
const action = unfieldedColumn("action", 34);

const source: AssessmentColumn = {
  key: "source",
  heading: say("workbook.column.source"),
  width: 18,
  style: "text",
  value: ({ item }) => sourceCell(item?.source),
};

/** What the other columns cannot tell: the row's place in the document, and a framework that the sheet does not imply. */
const keptColumns = (context: PlanContext, rows: readonly AssessmentRow[], implied: string): AssessmentColumn[] => {
  const kept = (
    key: "row" | "row-framework",
    width: number,
    value: (item: SoaItem) => PlanValue,
  ): AssessmentColumn => ({
    key,
    heading: say(`workbook.column.${key}`),
    width,
    style: "text",
    value: ({ item }) => (item ? value(item) : null),
  });
  const { documentRows, soa } = context;
  const home = implied === soa?.framework;
  return [
    ...(documentRows ? [kept("row", 14, (item) => documentRows.get(item) ?? null)] : []),
    ...(home && rows.some(({ item }) => item?.framework !== undefined)
      ? [kept("row-framework", 18, (item) => wholeText(item.framework))]
      : []),
  ];
};

/**
 * The columns of an assessment sheet: the fixed ones, then what the prefilled rows carry beyond them, under its own
 * heading.
 *
 * @param framework id of the framework that the sheet is about.
 */
export const assessmentColumns = (
  context: PlanContext,
  kind: "soa" | "gap",
  rows: readonly AssessmentRow[],
  framework: string,
): { readonly fixed: readonly AssessmentColumn[]; readonly extra: readonly AssessmentColumn[] } => {
  const used = (column: AssessmentColumn): boolean => rows.some((row) => column.value(row) !== null);
  const fixed =
    kind === "soa"
      ? [control, title, theme, applicable, ...reasons, justification, status, ...evidence, ...treatment]
      : [
          control,
          title,
          theme,
          ...(used(guidance) ? [guidance] : []),
          applicable,
          ...(reasons.some(used) ? reasons : []),
          justification,
          status,
          finding,
          action,
          ...evidence,
          ...treatment,
        ];
  const all = [
    ...fixed,
    notes,
    standardText,
    weight,
    ...(used(source) ? [source] : []),
    ...keptColumns(context, rows, framework),
  ];
  const held = new Set(all.map((column) => column.heading).filter((heading) => unfielded.includes(heading)));
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row.item?.extra ?? {})))];
  const extra = headings
    .filter((heading) => !held.has(heading))
    .map(
      (heading): AssessmentColumn => ({
        key: `extra:${heading}`,
        heading: context.ownHeadings.get(heading) ?? heading,
        width: 24,
        style: "input",
        value: ({ item }) => (item ? wholeText(extraText(item, heading)) : null),
      }),
    );
  return { fixed: all, extra };
};
