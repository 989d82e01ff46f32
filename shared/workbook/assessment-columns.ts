import { say } from "../messages/say.ts";
import { type Inclusion, inclusions, type SoaItem } from "../soa/document.ts";
import type { AssessmentRow } from "./assessment-rows.ts";
import { dayNumber } from "./day.ts";
import type { PlanValue, StyleName } from "./plan.ts";
import { applicableWord, evidenceExpiry, evidenceText, inclusionMark, statusWord, text, yes } from "./words.ts";

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

const control = given("control", 9, "id", (row) => row.id);
const title = given("title", 32, "text", (row) => row.title);
const theme = given("theme", 15, "text", (row) => row.theme);
const guidance = given("guidance", 44, "text", guidanceOf);

/** A clause always applies; a wish to exclude it stays to be seen. */
const applicable: AssessmentColumn = {
  key: "applicable",
  heading: say("workbook.column.applicable"),
  width: 11,
  style: "inputCentre",
  value: ({ item, kind }) =>
    kind === "clause" && item?.applicable !== false ? yes() : applicableWord(item?.applicable),
};

const reasons: readonly AssessmentColumn[] = inclusions.map((reason) => ({
  key: `reason-${reason}` as const,
  heading: say(`workbook.column.reason-${reason}`),
  width: 9,
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

const justification = filled("justification", 36, "input", (item) => text(item.justification));
const evidence = [
  filled("evidence", 28, "input", (item) => evidenceText(item.evidence)),
  filled("expires", 12, "inputDate", (item) => dayNumber(evidenceExpiry(item.evidence))),
];
const treatment = [
  filled("owner", 15, "input", (item) => text(item.owner)),
  filled("due", 12, "inputDate", (item) => dayNumber(item.due)),
];
const notes = filled("notes", 26, "input", (item) => text(item.notes));
const standardText = filled("text", 30, "input", () => null);
const finding = filled("finding", 34, "input", () => null);
const action = filled("action", 34, "input", () => null);

const source: AssessmentColumn = {
  key: "source",
  heading: say("workbook.column.source"),
  width: 18,
  style: "text",
  value: ({ item }) => (item?.source ? say("workbook.source-row", { ...item.source }) : null),
};

/** A heading that a table takes: one line, at most 255 characters, unlike the ones before it whatever their case. */
const freeHeading = (wanted: string, taken: Set<string>): string => {
  const line = wanted.replace(/\s+/g, " ").trim().slice(0, 240) || say("workbook.column.unnamed");
  let heading = line;
  for (let number = 2; taken.has(heading.toLowerCase()); number += 1) heading = `${line} (${number})`;
  taken.add(heading.toLowerCase());
  return heading;
};

/**
 * The columns of an assessment sheet: the fixed ones, then what the prefilled rows carry beyond them, under its own
 * heading.
 *
 * @param crosswalkHeadings headings of the live columns, which stand after the fixed ones.
 */
export const assessmentColumns = (
  kind: "soa" | "gap",
  rows: readonly AssessmentRow[],
  crosswalkHeadings: readonly string[],
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
  const all = [...fixed, notes, standardText, weight, ...(used(source) ? [source] : [])];
  const taken = new Set([...all.map((one) => one.heading), ...crosswalkHeadings].map((name) => name.toLowerCase()));
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row.item?.extra ?? {})))];
  const extra = headings.map(
    (heading): AssessmentColumn => ({
      key: `extra:${heading}`,
      heading: freeHeading(heading, taken),
      width: 24,
      style: "input",
      value: ({ item }) => text(item?.extra?.[heading]),
    }),
  );
  return { fixed: all, extra };
};
