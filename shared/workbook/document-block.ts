import { say } from "../messages/say.ts";
import { cell } from "./address.ts";
import type { PlanContext } from "./context.ts";
import { dayNumber } from "./day.ts";
import type { PrintPlan } from "./plan.ts";
import type { SheetBuilder } from "./sheet-builder.ts";
import { text } from "./words.ts";

/** Where the About sheet holds the organization's name; every other sheet shows it from there. */
export const organisationCell = "About!$B$5";

export interface DocumentFields {
  readonly title: string;
  readonly id: string;
  readonly version?: string;
  readonly date?: string;
  readonly approver?: string;
  readonly classification?: string;
}

/** What of the context every sheet's block and print setup need. */
type Owner = Pick<PlanContext, "organisation">;

/** The organization's name as a formula, with what it gives. */
export const organisation = (context: Owner) => ({
  formula: `=${organisationCell}&""`,
  result: context.organisation,
});

/**
 * Title, organization, document id, version, date, approver, owner and classification in rows 1 to 4.
 *
 * @param at the columns of the three labels and of the three values beside them.
 */
export const documentBlock = (
  sheet: SheetBuilder,
  context: Owner,
  fields: DocumentFields,
  at: readonly { readonly label: number; readonly value: number }[],
): void => {
  sheet.value(1, 1, fields.title, "title").height(1, 28);
  const [first, second, third] = at;
  if (!first || !second || !third) return;
  const input = (row: number, place: typeof first, label: string, value: string | undefined) =>
    sheet.value(row, place.label, label, "label").value(row, place.value, text(value), "field");
  sheet.value(2, first.label, say("workbook.field.organisation"), "label");
  sheet.formula(2, first.value, organisation(context), "plain");
  input(3, first, say("workbook.field.document-id"), fields.id);
  input(4, first, say("workbook.field.owner"), undefined);
  input(2, second, say("workbook.field.version"), fields.version);
  sheet.value(3, second.label, say("workbook.field.date"), "label");
  sheet.value(3, second.value, dayNumber(fields.date), "fieldDate");
  sheet.validate({ range: cell(3, second.value), kind: "date", message: say("workbook.hint.date") });
  input(2, third, say("workbook.field.approver"), fields.approver);
  input(3, third, say("workbook.field.classification"), fields.classification);
};

/** A text in a page header: Excel reads `&` as the start of a code. */
const plain = (value: string): string => value.replace(/&/g, "&&");

/**
 * How a document prints: on A4, the header row repeated, page numbers, and what is known of the document on every page.
 */
export const printOf = (
  context: Owner,
  fields: DocumentFields,
  rest: { readonly repeat?: number; readonly area?: string; readonly portrait?: boolean },
): PrintPlan => {
  const known = (value: string | undefined, key: "version" | "approver" | "date"): string[] =>
    text(value) === null ? [] : [`${say(`workbook.field.${key}`)} ${value}`];
  const left = plain(context.organisation);
  const middle = plain(fields.title);
  const right = plain(fields.classification ?? "");
  const state = [fields.id, ...known(fields.version, "version"), ...known(fields.date, "date")].join(" · ");
  return {
    orientation: rest.portrait ? "portrait" : "landscape",
    fitToWidth: true,
    ...(rest.repeat === undefined ? {} : { repeatRows: { from: rest.repeat, to: rest.repeat } }),
    ...(rest.area === undefined ? {} : { area: rest.area }),
    header: `&L&8${left}&C&8${middle}&R&8${right}`,
    footer: `&L&8${plain(state)}&C&8${say("workbook.page", { page: "&P", pages: "&N" })}&R&8${plain(known(fields.approver, "approver").join(""))}`,
  };
};
