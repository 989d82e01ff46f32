import type { CatalogFramework } from "../../catalog/catalog.ts";
import type { Mapping } from "../../crosswalk/mapping.ts";
import { say } from "../../messages/say.ts";
import { area, cell, columnOn } from "../address.ts";
import { type CrosswalkChoice, documentId, type PlanContext, tableName, tagOf } from "../context.ts";
import { printOf } from "../document-block.ts";
import { joinTargets } from "../joined.ts";
import type { PlanValue, SheetPlan } from "../plan.ts";
import { SheetBuilder } from "../sheet-builder.ts";

/** The sheet that live crosswalk columns look into. */
export interface CrosswalkSheet {
  readonly plan: SheetPlan;
  /** The ids' cells, absolute and with the sheet. */
  readonly ids: string;
  readonly columns: readonly {
    readonly target: CatalogFramework;
    readonly heading: string;
    /** The joined ids' cells, absolute and with the sheet. */
    readonly range: string;
    /** What a look-up of a control gives. */
    lookUp(control: string): string;
  }[];
}

const headerRow = 6;
const targetWidth = 46;

/** One row a control with the joined ids of each framework, and a place to look one up. */
export const crosswalkSheet = (
  context: PlanContext,
  framework: CatalogFramework,
  choices: readonly CrosswalkChoice[],
): CrosswalkSheet => {
  const name = say("workbook.sheet.crosswalk", { framework: tagOf(context.library, framework) });
  const joined = choices.map(({ target, crosswalk }) => ({
    target,
    heading: target.shortName,
    of: new Map(framework.controls.map((control) => [control.id, joinTargets(crosswalk, control.id)])),
  }));
  const controls = framework.controls.filter(
    (control) => framework.isLeaf(control.id) || joined.some((one) => one.of.get(control.id)),
  );
  const bottom = headerRow + controls.length;
  const ids = columnOn(name, 1, headerRow + 1, bottom);
  const columns = joined.map(({ target, heading, of }, index) => ({
    target,
    heading,
    range: columnOn(name, 3 + index, headerRow + 1, bottom),
    lookUp: (control: string) => of.get(control) ?? "",
  }));

  const sheet = new SheetBuilder(name);
  const title = say("workbook.title.crosswalk", { framework: framework.name });
  sheet.value(1, 1, title, "title").height(1, 28);
  sheet.value(2, 1, say("workbook.note.crosswalk"), "subtitle");
  const first = controls.find((control) => columns.some((one) => one.lookUp(control.id))) ?? controls[0];
  if (first) {
    sheet.value(3, 1, say("workbook.look-up"), "label");
    sheet.value(4, 1, first.id, "input");
    sheet.validate({
      range: "A4",
      kind: "listRange",
      source: ids.split("!")[1] ?? "",
      message: say("workbook.hint.look-up"),
    });
    const found = (range: string) => `=IFERROR(INDEX(${range.split("!")[1]},MATCH($A$4,${ids.split("!")[1]},0))&"","")`;
    sheet.formulas(
      4,
      2,
      [
        [
          { formula: found(columnOn(name, 2, headerRow + 1, bottom)), result: first.title },
          ...columns.map((one) => ({ formula: found(one.range), result: one.lookUp(first.id) })),
        ],
      ],
      "computed",
    );
  }
  sheet.table(
    tableName(name),
    headerRow,
    1,
    [say("workbook.column.control"), say("workbook.column.title"), ...columns.map((one) => one.heading)],
    controls.length,
  );
  sheet.values(
    headerRow + 1,
    1,
    controls.map((control): PlanValue[] => [
      control.id,
      control.title,
      ...columns.map((one) => one.lookUp(control.id) || null),
    ]),
    "text",
  );
  sheet.style(area(headerRow + 1, 1, bottom, 1), "id");
  return {
    plan: sheet.finish(
      [11, 40, ...columns.map(() => targetWidth)],
      printOf(context, { title, id: documentId(name) }, { repeat: headerRow }),
      { tab: "reference", freeze: { rows: headerRow, columns: 1 } },
    ),
    ids,
    columns,
  };
};

const mappingHeadings = [
  "control",
  "control-title",
  "framework",
  "target",
  "target-title",
  "relationship",
  "strength",
  "rationale",
  "mapping-source",
  "publisher",
  "review",
] as const;

/** Every mapping as its source states it, a row each, and every known lack of one. */
export const mappingsSheet = (
  context: PlanContext,
  framework: CatalogFramework,
  choices: readonly CrosswalkChoice[],
): SheetPlan => {
  const name = say("workbook.sheet.mappings", { framework: tagOf(context.library, framework) });
  const sheet = new SheetBuilder(name);
  const title = say("workbook.title.mappings", { framework: framework.name });
  const said = (mapping: Pick<Mapping, "source">) => context.library.crosswalks.source(mapping.source);
  const rows = choices.flatMap(({ target, crosswalk }): PlanValue[][] => [
    ...crosswalk.mappings.map((mapping) => [
      mapping.from,
      framework.get(mapping.from)?.title ?? null,
      target.shortName,
      mapping.to,
      target.get(mapping.to)?.title ?? null,
      say(`workbook.relationship.${mapping.relationship}`),
      mapping.strength ?? null,
      [mapping.rationale, mapping.correction].filter((part) => part !== undefined).join("\n") || null,
      said(mapping)?.title ?? mapping.source,
      said(mapping)?.publisher ?? null,
      say(`workbook.review.${mapping.review}`),
    ]),
    ...crosswalk.noCounterpart.map((row) => [
      row.control,
      framework.get(row.control)?.title ?? null,
      target.shortName,
      null,
      null,
      say("workbook.no-counterpart"),
      null,
      row.reason,
      said(row)?.title ?? row.source,
      said(row)?.publisher ?? null,
      null,
    ]),
  ]);
  sheet.value(1, 1, title, "title").height(1, 28);
  sheet.value(2, 1, say("workbook.note.mappings"), "subtitle");
  const top = 4;
  sheet.table(
    tableName(name),
    top,
    1,
    mappingHeadings.map((key) => say(`workbook.column.${key}`)),
    rows.length,
  );
  sheet.values(top + 1, 1, rows, "text");
  sheet.style(area(top + 1, 1, top + rows.length, 1), "id");
  sheet.style(area(top + 1, 4, top + rows.length, 4), "id");
  return sheet.finish(
    [10, 32, 15, 13, 44, 15, 9, 40, 34, 16, 12],
    printOf(
      context,
      { title, id: documentId(name) },
      { repeat: top, area: `A1:${cell(top + rows.length, mappingHeadings.length)}` },
    ),
    { tab: "reference", freeze: { rows: top, columns: 1 } },
  );
};
