import type { Source } from "../../catalog/file.ts";
import { say } from "../../messages/say.ts";
import { statuses } from "../../soa/document.ts";
import { area, quoteSheet } from "../address.ts";
import { type PlanContext, tableName } from "../context.ts";
import { dayNumber } from "../day.ts";
import { aboutRows, printOf } from "../document-block.ts";
import type { ConditionalFormatPlan, PlanValue, SheetPlan } from "../plan.ts";
import { SheetBuilder } from "../sheet-builder.ts";
import { statusLooks, statusWord, wholeText } from "../words.ts";

export interface AboutContent {
  readonly title: string;
  readonly purpose: string;
  /** `framework` is the id of the one that a sheet assesses. */
  readonly sheets: readonly { readonly name: string; readonly purpose: string; readonly framework?: string }[];
  readonly frameworks: readonly {
    readonly id: string;
    readonly name: string;
    readonly edition: string;
    readonly publisher: string;
  }[];
  readonly sources: readonly Source[];
  /** What this kind of workbook has to tell beside, written from a row on; answers the last row used. */
  readonly more?: (sheet: SheetBuilder, top: number) => number;
  /** Words that this kind of workbook marks by a sign and a colour, beside those of the statuses. */
  readonly signs?: readonly Sign[];
}

/** A marked word with its meaning. */
export interface Sign {
  readonly word: string;
  readonly meaning: string;
  readonly look: ConditionalFormatPlan["look"];
  readonly symbol: string;
}

type AboutContext = Pick<PlanContext, "library" | "organisation" | "soa" | "ownHeadings">;

/** The first sheet: what the workbook is, whose it is, how to read it, and where its facts come from. */
export const aboutSheet = (context: AboutContext, content: AboutContent): SheetPlan => {
  const name = say("workbook.sheet.about");
  const sheet = new SheetBuilder(name);
  sheet.value(1, 1, content.title, "title").height(1, 30);
  sheet.value(2, 1, content.purpose, "note").merge("A2:E2").height(2, 44);
  const fields = document(sheet, context);
  let row = contents(sheet, content, 6 + fields);
  if (content.more) row = content.more(sheet, row + 2);
  row = editions(sheet, context, content, row + 2);
  row = legend(sheet, row + 2, content.signs ?? []);
  row = ownColumns(sheet, context, row + 2);
  row = sources(sheet, content.sources, row + 2);
  sheet
    .value(row + 2, 1, say("workbook.about.not-affiliated"), "note")
    .merge(`A${row + 2}:E${row + 2}`)
    .height(row + 2, 44);
  return sheet.finish(
    [24, 58, 22, 30, 44],
    printOf(context, { title: content.title, id: "ABOUT" }, { portrait: false }),
    { tab: "accent" },
  );
};

/** From row 4 on, in the order of `aboutRows`: the cells that other sheets show. Gives the number of fields. */
const document = (sheet: SheetBuilder, context: AboutContext): number => {
  const { soa } = context;
  sheet.value(4, 1, say("workbook.about.document"), "section");
  const fields: readonly (readonly [string, PlanValue, "field" | "fieldDate" | "plain"])[] = [
    [say("workbook.field.organisation"), wholeText(context.organisation), "field"],
    [say("workbook.field.owner"), null, "field"],
    [say("workbook.field.version"), wholeText(soa?.version), "field"],
    [say("workbook.field.date"), dayNumber(soa?.date), "fieldDate"],
    [say("workbook.field.approver"), wholeText(soa?.approver), "field"],
    [say("workbook.field.classification"), wholeText(soa?.classification), "field"],
    ...(soa?.title ? [[say("workbook.about.document-title"), soa.title, "field"] as const] : []),
    ...(soa ? [[say("workbook.about.framework"), soa.framework, "plain"] as const] : []),
  ];
  fields.forEach(([label, value, style], index) => {
    const row = aboutRows.organisation + index;
    sheet.value(row, 1, label, "label").value(row, 2, value, style);
  });
  sheet.validate({ range: `B${aboutRows.date}`, kind: "date", message: say("workbook.hint.date") });
  return fields.length;
};

const contents = (sheet: SheetBuilder, content: AboutContent, top: number): number => {
  if (content.sheets.length === 0) return top - 2;
  sheet.value(top, 1, say("workbook.about.contents"), "section");
  sheet.table(
    "About_Contents",
    top + 1,
    1,
    [say("workbook.about.sheet"), say("workbook.about.purpose"), say("workbook.about.framework")],
    content.sheets.length,
  );
  sheet.formulas(
    top + 2,
    1,
    content.sheets.map((one) => [
      {
        formula: `=HYPERLINK("#${quoteSheet(one.name).replace(/"/g, '""')}!A1","${one.name.replace(/"/g, '""')}")`,
        result: one.name,
      },
    ]),
    "link",
  );
  sheet.values(
    top + 2,
    2,
    content.sheets.map((one) => [one.purpose, one.framework ?? null]),
    "text",
  );
  return top + 1 + content.sheets.length;
};

const editions = (sheet: SheetBuilder, context: AboutContext, content: AboutContent, top: number): number => {
  sheet.value(top, 1, say("workbook.about.editions"), "section");
  sheet.value(top + 1, 1, say("workbook.about.catalog-version"), "label");
  sheet.value(top + 1, 2, context.library.catalog.version, "plain");
  if (content.frameworks.length === 0) return top + 1;
  sheet.table(
    "About_Editions",
    top + 3,
    1,
    [
      say("workbook.about.publisher"),
      say("workbook.about.standard"),
      say("workbook.about.edition"),
      say("workbook.about.id"),
    ],
    content.frameworks.length,
  );
  sheet.values(
    top + 4,
    1,
    content.frameworks.map((one) => [one.publisher, one.name, one.edition, one.id]),
    "text",
  );
  sheet.style(area(top + 4, 3, top + 3 + content.frameworks.length, 3), "id");
  return top + 3 + content.frameworks.length;
};

const legend = (sheet: SheetBuilder, top: number, own: readonly Sign[]): number => {
  sheet.value(top, 1, say("workbook.about.legend"), "section");
  sheet.value(top + 1, 1, say("workbook.legend.input"), "input");
  sheet.value(top + 1, 2, say("workbook.legend.input-meaning"), "text");
  sheet.value(top + 2, 1, say("workbook.legend.computed"), "computed");
  sheet.value(top + 2, 2, say("workbook.legend.computed-meaning"), "text");
  const signs: readonly Sign[] = [
    ...own,
    ...statuses.map((status) => ({
      word: statusWord(status),
      meaning: say(`workbook.status-meaning.${status}`),
      ...statusLooks[status],
    })),
  ];
  signs.forEach(({ word, meaning, look, symbol }, index) => {
    const row = top + 3 + index;
    sheet.value(row, 1, word, "legend").value(row, 2, meaning, "text");
    sheet.format({ range: `A${row}`, formula: "=TRUE", look, symbol });
  });
  return top + 2 + signs.length;
};

/** Own headings that a sheet could not take as they were. */
const ownColumns = (sheet: SheetBuilder, { ownHeadings }: AboutContext, top: number): number => {
  const changed = [...ownHeadings].filter(([own, heading]) => own !== heading);
  if (changed.length === 0) return top - 2;
  sheet.value(top, 1, say("workbook.about.own-columns"), "section");
  sheet.value(top + 1, 1, say("workbook.about.own-columns-note"), "subtitle");
  const headings = [say("workbook.about.column"), say("workbook.about.own-heading")];
  sheet.table("About_Own_columns", top + 2, 1, headings, changed.length);
  sheet.values(
    top + 3,
    1,
    changed.map(([own, heading]) => [heading, wholeText(own)]),
    "text",
  );
  return top + 2 + changed.length;
};

const sources = (sheet: SheetBuilder, known: readonly Source[], top: number): number => {
  if (known.length === 0) return top - 2;
  sheet.value(top, 1, say("workbook.about.sources"), "section");
  const headings = (["publisher", "source", "edition", "licence", "changes"] as const).map((key) =>
    say(`workbook.about.${key}`),
  );
  sheet.table(tableName("About Sources"), top + 1, 1, headings, known.length);
  sheet.values(
    top + 2,
    1,
    known.map((source) => [
      source.publisher,
      source.title,
      [source.edition, source.date].filter((part) => part !== undefined).join(", ") || null,
      source.licence,
      source.changes ?? null,
    ]),
    "text",
  );
  return top + 1 + known.length;
};
