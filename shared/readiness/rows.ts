import type { CatalogFramework } from "../catalog/catalog.ts";
import type { Control } from "../catalog/framework.ts";
import { type Issue, issue } from "../messages/issue.ts";
import type { SoaItem, Status } from "../soa/document.ts";
import { creditOf, isCurrent } from "./credit.ts";

/** One leaf of the framework with what the input says of it. */
export interface AssessedRow {
  readonly control: Control;
  /** Position among the framework's leaves. */
  readonly order: number;
  readonly item: SoaItem | undefined;
  readonly status: Status;
  readonly current: boolean;
  /** 0 to 1. */
  readonly credit: number;
  readonly weight: number;
  /** Out of scope: an Annex A control with applicable = false and a justification. */
  readonly excluded: boolean;
  /** An exclusion that does not count: without a justification, or of a clause. It stays in, at 0. */
  readonly refusedExclusion: boolean;
}

export interface UnscoredRow {
  readonly control: string;
  readonly title?: string;
  readonly reason: Issue;
}

export interface Assessment {
  readonly framework: CatalogFramework;
  /** Every leaf, in the standard's order, whether the input has it or not. */
  readonly rows: readonly AssessedRow[];
  readonly unscored: readonly UnscoredRow[];
  readonly issues: readonly Issue[];
}

/** Whether a text says something: blank and white space do not. */
export const isStated = (text: string | undefined): boolean => text !== undefined && text.trim() !== "";

const assess = (item: SoaItem | undefined, asOf: string, control: Control, order: number): AssessedRow => {
  const status = item?.status ?? "not-assessed";
  const current = isCurrent(item?.evidence, asOf);
  const excludable = control.kind !== "clause";
  const excluded = excludable && item?.applicable === false && isStated(item.justification);
  const refusedExclusion = item?.applicable === false && !excluded;
  // A clause cannot be excluded, so the wish is void and its status counts; a control without a reason earns nothing.
  const credit = refusedExclusion && excludable ? 0 : creditOf(status, current);
  return { control, order, item, status, current, credit, weight: item?.weight ?? 1, excluded, refusedExclusion };
};

/** The least favourable of several rows on one control: an in-scope row before an exclusion, then the lower credit. */
const leastAdvanced = (rows: readonly AssessedRow[]): AssessedRow | undefined =>
  rows.reduce<AssessedRow | undefined>((least, row) => {
    if (!least) return row;
    if (least.excluded !== row.excluded) return least.excluded ? row : least;
    return row.credit < least.credit ? row : least;
  }, undefined);

/**
 * Lays the input over the framework's leaves. A leaf that the input lacks is not-assessed; an input row that the
 * framework lacks is kept as unscored; of several rows on one control the least advanced counts, and an issue says so.
 *
 * @param asOf ISO date on which evidence has to be current.
 */
export const assessRows = (framework: CatalogFramework, items: readonly SoaItem[], asOf: string): Assessment => {
  const byControl = new Map<string, SoaItem[]>();
  const unscored: UnscoredRow[] = [];
  const leave = (item: SoaItem, reason: Issue) =>
    unscored.push({ control: item.control, ...(item.title === undefined ? {} : { title: item.title }), reason });
  for (const item of items) {
    const where = item.framework ?? framework.id;
    const node = where === framework.id ? framework.get(item.control) : undefined;
    if (where !== framework.id) {
      leave(item, issue("readiness.other-framework", { control: item.control, framework: where }));
    } else if (!node) {
      leave(item, issue("readiness.own-control", { control: item.control, framework: framework.name }));
    } else if (!framework.isLeaf(node.id)) {
      const below = framework.leavesUnder(node.id).flatMap((order) => framework.leaves[order]?.id ?? []);
      leave(item, issue("readiness.heading", { control: node.id, below: below.join(", ") || "-" }));
    } else {
      const known = byControl.get(node.id);
      if (known) known.push(item);
      else byControl.set(node.id, [item]);
    }
  }
  const issues: Issue[] = [];
  const rows = framework.leaves.map((control, order) => {
    const said = byControl.get(control.id) ?? [];
    const least = leastAdvanced(said.map((item) => assess(item, asOf, control, order)));
    const row = least ?? assess(undefined, asOf, control, order);
    if (said.length > 1) issues.push(issue("readiness.duplicate", { control: control.id, count: said.length }));
    if (row.refusedExclusion) {
      issues.push(
        control.kind === "clause"
          ? issue("readiness.clause-excluded", { control: control.id })
          : issue("readiness.exclusion-without-reason", { control: control.id }),
      );
    }
    return row;
  });
  return { framework, rows, unscored, issues };
};
