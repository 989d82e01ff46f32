import type { Control } from "../catalog/framework.ts";
import { say } from "../messages/say.ts";
import {
  type Evidence,
  extraText,
  type Inclusion,
  inclusions,
  type SoaItem,
  type Status,
  statuses,
} from "./document.ts";
import type { MergeConflict } from "./migration-report.ts";

type TextField = "justification" | "owner" | "notes";

interface Said {
  readonly control: string;
  readonly value: string;
}

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** What several rows say, each with its old id; rows that say the same share a line. One saying stays as it was. */
const joinSaid = (said: readonly Said[], separator: string): string => {
  const values = distinct(said.map((one) => one.value));
  if (values.length <= 1) return values[0] ?? "";
  return values
    .map((value) => `${said.flatMap((one) => (one.value === value ? one.control : [])).join(", ")}: ${value}`)
    .join(separator);
};

const disagree = (field: string, said: readonly Said[]): MergeConflict[] =>
  distinct(said.map((one) => one.value)).length > 1 ? [{ field, values: said }] : [];

const saidOf = (items: readonly SoaItem[], read: (item: SoaItem) => string | undefined): Said[] =>
  items.flatMap((item) => {
    const value = read(item);
    return value === undefined || value.trim() === "" ? [] : [{ control: item.control, value }];
  });

/** Applicable when any old row is; undecided before excluded: an exclusion has to hold for all that was merged. */
const mergeApplicable = (items: readonly SoaItem[]): boolean | null => {
  if (items.some((item) => item.applicable === true)) return true;
  return items.every((item) => item.applicable === false) ? false : null;
};

/** The least advanced status; a row without one is not assessed. Undefined when no row states any. */
const mergeStatus = (items: readonly SoaItem[]): Status | undefined => {
  if (items.every((item) => item.status === undefined)) return undefined;
  const ranks = items.map((item) => statuses.indexOf(item.status ?? "not-assessed"));
  return statuses[Math.min(...ranks)];
};

const mergeEvidence = (items: readonly SoaItem[]): Evidence[] => {
  const byText = new Map<string, Evidence>();
  for (const entry of items.flatMap((item) => item.evidence ?? [])) byText.set(JSON.stringify(entry), entry);
  return [...byText.values()];
};

const mergeInclusion = (items: readonly SoaItem[]): Inclusion[] =>
  inclusions.filter((reason) => items.some((item) => item.inclusion?.includes(reason)));

const mergeExtra = (items: readonly SoaItem[]): Record<string, string> => {
  const headings = distinct(items.flatMap((item) => Object.keys(item.extra ?? {})));
  return Object.fromEntries(
    headings.map((heading) => [
      heading,
      joinSaid(
        saidOf(items, (item) => extraText(item, heading)),
        "\n",
      ),
    ]),
  );
};

/** The old rows by id, title and place, so that every new row can be traced to where it came from. */
const trace = (items: readonly SoaItem[]): string =>
  items
    .map(({ control, title, source }) =>
      [control, title ?? "", source ? `(${source.sheet} ${source.row})` : ""].filter((part) => part !== "").join(" "),
    )
    .join("\n");

/**
 * Old rows become the row of one new control. The least advanced status counts, the earliest due date, the highest
 * weight; texts that differ are joined with their old ids, evidence is kept whole, and every disagreement is a conflict.
 *
 * @param traceHeading the `extra` heading under which the new row says where it came from.
 */
export const mergeItems = (
  control: Control,
  items: readonly SoaItem[],
  traceHeading: string,
): { readonly item: SoaItem; readonly conflicts: readonly MergeConflict[] } => {
  const text = (field: TextField, separator: string): Partial<Record<TextField, string>> => {
    const joined = joinSaid(
      saidOf(items, (item) => item[field]),
      separator,
    );
    return joined === "" ? {} : { [field]: joined };
  };
  const status = mergeStatus(items);
  const evidence = mergeEvidence(items);
  const inclusion = mergeInclusion(items);
  const dues = saidOf(items, (item) => item.due);
  const due = dues.map((one) => one.value).sort()[0];
  const weights = items.flatMap((item) => item.weight ?? []);
  const [only] = items;
  const item: SoaItem = {
    control: control.id,
    title: control.title,
    applicable: mergeApplicable(items),
    ...(inclusion.length > 0 ? { inclusion } : {}),
    ...text("justification", "\n"),
    ...(status === undefined ? {} : { status }),
    ...(evidence.length > 0 ? { evidence } : {}),
    ...text("owner", "; "),
    ...(due === undefined ? {} : { due }),
    ...text("notes", "\n"),
    ...(weights.length > 0 ? { weight: Math.max(...weights) } : {}),
    ...(items.length === 1 && only?.source ? { source: only.source } : {}),
    extra: { ...mergeExtra(items), [traceHeading]: trace(items) },
  };
  const conflicts = [
    ...disagree(
      "applicable",
      items.map((one) => ({ control: one.control, value: say(`migrate.applicable.${one.applicable ?? null}`) })),
    ),
    ...disagree(
      "status",
      items.map((one) => ({ control: one.control, value: one.status ?? "not-assessed" })),
    ),
    ...(["justification", "owner", "notes"] as const).flatMap((field) =>
      disagree(
        field,
        saidOf(items, (one) => one[field]),
      ),
    ),
    ...disagree("due", dues),
    ...disagree(
      "weight",
      saidOf(items, (one) => (one.weight === undefined ? undefined : String(one.weight))),
    ),
  ];
  return { item, conflicts };
};
