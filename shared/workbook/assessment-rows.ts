import type { CatalogFramework } from "../catalog/catalog.ts";
import type { Control } from "../catalog/framework.ts";
import { qualify } from "../catalog/reference.ts";
import { assessRows } from "../readiness/rows.ts";
import type { SoaItem } from "../soa/document.ts";
import type { PlanContext } from "./context.ts";

/** One row of an assessment sheet. */
export interface AssessmentRow {
  readonly id: string;
  readonly title: string;
  readonly theme: string;
  /** `own`: the organization's, not one of the framework's assessable rows; kept, not scored. */
  readonly kind: "clause" | "control" | "own";
  readonly control: Control | undefined;
  readonly item: SoaItem | undefined;
}

/** Which leaves a sheet holds. */
export type Coverage = "controls" | "clauses" | "leaves";

export const covers = (coverage: Coverage, control: Control): boolean =>
  coverage === "leaves" || (control.kind === "clause") === (coverage === "clauses");

const themeOf = (framework: CatalogFramework, control: Control): string => {
  const path = framework.path(control.id);
  const group = control.kind === "clause" ? path[0] : path.at(-2);
  return group && group.id !== control.id ? `${group.id} ${group.title}` : control.title;
};

/** Several rows on one control: the one that counts first, as in the score. */
const ranked = (framework: CatalogFramework, items: readonly SoaItem[], day: string): SoaItem[] => {
  const [only] = items;
  if (only === undefined || items.length === 1) return [...items];
  const counting = assessRows(framework, items, day).rows.find((row) => row.control.id === only.control)?.item;
  return [...items].sort((a, b) => Number(b === counting) - Number(a === counting));
};

/**
 * The rows of a sheet in the standard's order, prefilled from the document; where the sheet holds the controls, the
 * organization's own rows and those of frameworks without a sheet follow.
 *
 * @param foreign rows of the document that no other sheet takes.
 * @param day ISO date for ranking several rows on one control.
 */
export const assessmentRows = (
  context: PlanContext,
  framework: CatalogFramework,
  coverage: Coverage,
  foreign: readonly SoaItem[],
  day: string,
): AssessmentRow[] => {
  const byControl = new Map<string, SoaItem[]>();
  const own: SoaItem[] = [];
  for (const item of context.itemsOf(framework.id)) {
    if (!framework.isLeaf(item.control)) own.push(item);
    else byControl.set(item.control, [...(byControl.get(item.control) ?? []), item]);
  }
  const leaves = framework.leaves
    .filter((control) => covers(coverage, control))
    .flatMap((control) => {
      const items: (SoaItem | undefined)[] = ranked(framework, byControl.get(control.id) ?? [], day);
      return (items.length > 0 ? items : [undefined]).map(
        (item): AssessmentRow => ({
          id: control.id,
          title: item?.title ? item.title : control.title,
          theme: themeOf(framework, control),
          kind: control.kind === "clause" ? "clause" : "control",
          control,
          item,
        }),
      );
    });
  if (coverage === "clauses") return leaves;
  const kept = [
    ...own.map((item) => ({ item, id: item.control })),
    ...foreign.map((item) => ({ item, id: qualify(item.framework ?? context.soa?.framework ?? "", item.control) })),
  ];
  return [
    ...leaves,
    ...kept.map(
      ({ item, id }): AssessmentRow => ({
        id,
        title: item.title ?? "",
        theme: "",
        kind: "own",
        control: undefined,
        item,
      }),
    ),
  ];
};
