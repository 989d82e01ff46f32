import { say } from "../messages/say.ts";
import { cell } from "./address.ts";
import type { PlanContext } from "./context.ts";
import { dayNumber } from "./day.ts";
import type { PrintPlan } from "./plan.ts";
import type { SheetBuilder } from "./sheet-builder.ts";
import { text } from "./words.ts";

/** The rows in which the About sheet holds the document's fields; the other sheets show them from there. */
export const aboutRows = {
  organisation: 5,
  owner: 6,
  version: 7,
  date: 8,
  approver: 9,
  classification: 10,
  title: 11,
} as const;

const aboutCell = (field: keyof typeof aboutRows): string => `About!$B$${aboutRows[field]}`;

export interface DocumentFields {
  readonly title: string;
  readonly id: string;
  readonly version?: string;
  readonly date?: string;
  readonly approver?: string;
  readonly classification?: string;
  /** The fields are those of the document that the workbook is filled with, and follow the About sheet. */
  readonly ofDocument?: boolean;
}

/** What of the context every sheet's block and print setup need. */
type Owner = Pick<PlanContext, "organisation"> & Partial<Pick<PlanContext, "soa">>;

/** The organization's name as a formula, with what it gives. */
export const organisation = (context: Owner) => ({
  formula: `=${aboutCell("organisation")}&""`,
  result: context.organisation,
});

/**
 * Title, organization, document id, version, date, approver, owner and classification in rows 1 to 4. What is the
 * document's follows the About sheet, so that a change there is a change everywhere; typed over, it is the sheet's own.
 *
 * @param at the columns of the three labels and of the three values beside them.
 */
export const documentBlock = (
  sheet: SheetBuilder,
  context: Owner,
  fields: DocumentFields,
  at: readonly { readonly label: number; readonly value: number }[],
): void => {
  if (fields.ofDocument && fields.title === context.soa?.title)
    sheet.formula(1, 1, { formula: `=${aboutCell("title")}&""`, result: fields.title }, "title");
  else sheet.value(1, 1, fields.title, "title");
  sheet.height(1, 28);
  const [first, second, third] = at;
  if (!first || !second || !third) return;
  const input = (row: number, place: typeof first, label: string, value: string | undefined) =>
    sheet.value(row, place.label, label, "label").value(row, place.value, text(value), "field");
  const field = (row: number, place: typeof first, key: "version" | "approver" | "classification") => {
    const label = say(`workbook.field.${key}`);
    if (!fields.ofDocument) return input(row, place, label, fields[key]);
    const shown = { formula: `=${aboutCell(key)}&""`, result: fields[key] ?? "" };
    return sheet.value(row, place.label, label, "label").formula(row, place.value, shown, "field");
  };
  sheet.value(2, first.label, say("workbook.field.organisation"), "label");
  sheet.formula(2, first.value, organisation(context), "plain");
  input(3, first, say("workbook.field.document-id"), fields.id);
  input(4, first, say("workbook.field.owner"), undefined);
  field(2, second, "version");
  sheet.value(3, second.label, say("workbook.field.date"), "label");
  const day = dayNumber(fields.date);
  const date = aboutCell("date");
  if (fields.ofDocument)
    sheet.formula(3, second.value, { formula: `=IF(${date}="","",${date})`, result: day ?? "" }, "fieldDate");
  else sheet.value(3, second.value, day, "fieldDate");
  sheet.validate({ range: cell(3, second.value), kind: "date", message: say("workbook.hint.date") });
  field(2, third, "approver");
  field(3, third, "classification");
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
