import type { Control, FrameworkId } from "../catalog/framework.ts";
import { qualify } from "../catalog/reference.ts";
import { say } from "../messages/say.ts";
import { extraText, type SoaItem, type Status, statuses } from "./document.ts";
import { mergeEvidence } from "./merge-evidence.ts";
import { type Continuation, fitMerged } from "./merge-fit.ts";
import { repeatsAnswer } from "./merge-original-words.ts";
import { mergeReasons } from "./merge-reasons.ts";
import { disagree, linesOf, type MergingRow, type Said, saidOf } from "./merge-said.ts";
import type { MergeConflict } from "./migration-report.ts";

/** A row that arrives at a control of the new edition. */
export interface ArrivingRow {
  readonly item: SoaItem;
  readonly edition: FrameworkId;
}

/** What several rows became. */
export interface Merge {
  readonly item: SoaItem;
  /** The ids of the rows: plain, or with their editions where rows of several met. */
  readonly from: readonly string[];
  readonly conflicts: readonly MergeConflict[];
  /** Texts that are longer than a cell and go on under a heading of their own. */
  readonly continued: readonly Continuation[];
}

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];

const labelRows = (rows: readonly ArrivingRow[]): MergingRow[] => {
  const several = distinct(rows.map((row) => row.edition)).length > 1;
  return rows.map(({ item, edition }) => ({ item, label: several ? qualify(edition, item.control) : item.control }));
};

/** The least advanced status; a row without one is not assessed. Undefined when no row states any. */
const mergeStatus = (items: readonly SoaItem[]): Status | undefined => {
  if (items.every((item) => item.status === undefined)) return undefined;
  const ranks = items.map((item) => statuses.indexOf(item.status ?? "not-assessed"));
  return statuses[Math.min(...ranks)];
};

/** The highest weight; a row without one weighs 1. Undefined when no row states any. */
const mergeWeight = (items: readonly SoaItem[]): number | undefined =>
  items.every((item) => item.weight === undefined) ? undefined : Math.max(...items.map((item) => item.weight ?? 1));

/** The old rows by id, title and place, so that every new row can be traced to where it came from. */
const trace = ({ control, title, source }: SoaItem): string =>
  [control, title ?? "", source ? `(${source.sheet} ${source.row})` : ""].filter((part) => part !== "").join(" ");

/** The user's own headings with what the rows say under each. */
const ownSaid = (rows: readonly MergingRow[]): ReadonlyMap<string, Said[]> =>
  new Map(
    distinct(rows.flatMap(({ item }) => Object.keys(item.extra ?? {}))).map((heading) => [
      heading,
      saidOf(rows, (item) => extraText(item, heading)),
    ]),
  );

/**
 * Rows become the row of one new control. The least advanced status counts, the earliest due date, the highest weight;
 * texts that differ are joined with their old ids, a reason counts for the decision it was given for, evidence is kept
 * whole, and every disagreement is a conflict, once.
 *
 * @param nameOf a framework's name by its id: the new row says under `Carried from <name>` where it came from.
 */
export const mergeRows = (
  control: Control,
  arriving: readonly ArrivingRow[],
  nameOf: (framework: FrameworkId) => string,
): Merge => {
  const rows = labelRows(arriving);
  const items = rows.map((row) => row.item);
  const reasons = mergeReasons(rows);
  const status = mergeStatus(items);
  const { evidence, beyond } = mergeEvidence(rows);
  const owners = saidOf(rows, (item) => item.owner);
  const dues = saidOf(rows, (item) => item.due);
  const due = dues.map((one) => one.value).sort()[0];
  const notes = saidOf(rows, (item) => item.notes);
  const weight = mergeWeight(items);
  const own = ownSaid(rows);
  const extra = new Map([...own].map(([heading, said]) => [heading, linesOf(said)]));
  for (const { edition, item } of arriving) {
    const heading = say("migrate.carried-from", { framework: nameOf(edition) });
    extra.set(heading, [...(extra.get(heading) ?? []), trace(item)]);
  }
  const fitted = fitMerged(
    {
      justification: reasons.justification,
      evidence: beyond,
      owner: linesOf(owners),
      notes: [...linesOf(notes), ...reasons.aside],
    },
    extra,
  );
  const [only] = items;
  const item: SoaItem = {
    control: control.id,
    title: control.title,
    applicable: reasons.applicable,
    ...(reasons.inclusion.length > 0 ? { inclusion: reasons.inclusion } : {}),
    ...fitted.justification,
    ...(status === undefined ? {} : { status }),
    ...(evidence.length > 0 ? { evidence } : {}),
    ...fitted.owner,
    ...(due === undefined ? {} : { due }),
    ...fitted.notes,
    ...(weight === undefined ? {} : { weight }),
    ...(items.length === 1 && only?.source ? { source: only.source } : {}),
    extra: fitted.extra,
  };
  const conflicts = [
    ...reasons.conflicts.applicable,
    ...reasons.conflicts.inclusion,
    ...disagree(
      "status",
      rows.map(({ label, item }) => ({ control: label, value: item.status ?? "not-assessed" })),
    ),
    ...reasons.conflicts.justification,
    ...disagree("owner", owners),
    ...disagree("notes", notes),
    ...disagree("due", dues),
    ...disagree(
      "weight",
      rows.map(({ label, item }) => ({ control: label, value: String(item.weight ?? 1) })),
    ),
    ...[...own].flatMap(([heading, said]) => (repeatsAnswer(heading, rows) ? [] : disagree(`extra.${heading}`, said))),
  ];
  return { item, from: rows.map((row) => row.label), conflicts, continued: fitted.continued };
};
