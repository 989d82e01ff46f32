import { say } from "../../messages/say.ts";
import type { Soa } from "../../soa/document.ts";
import { documentWords } from "../../soa/draft.ts";
import type { OpenStep } from "../../soa/placed-rows.ts";
import { standardName } from "../../soa/withdrawn-edition.ts";
import { area } from "../address.ts";
import { type PlanContext, tagOf } from "../context.ts";
import { type DocumentFields, documentBlock } from "../document-block.ts";
import type { SheetBuilder } from "../sheet-builder.ts";
import type { Relation, Transition } from "../transition-rows.ts";

const countsRow = 5;
const totalsRow = 6;
const documentRow = 7;
const noteRow = 8;
export const headerRow = 9;

/** Relations in the order in which the head counts them. */
const counted: readonly Relation[] = [
  "carried",
  "kept",
  "merged",
  "split",
  "merged-split",
  "new",
  "absent",
  "unmapped",
];

/** What the sheet's head and pages say of the new document; a marking of the old one holds for the sheet that shows it. */
export const transitionFields = ({ library, soa, before }: PlanContext, { from, to }: OpenStep): DocumentFields => {
  const mine = soa?.framework === to.id ? soa : undefined;
  const classification = mine ? mine.classification : before?.classification;
  return {
    title: say("workbook.title.transition", { from: from.name, to: to.name }),
    id: `TRANSITION-${tagOf(library, to)}`,
    ofDocument: mine !== undefined,
    ...(mine?.version === undefined ? {} : { version: mine.version }),
    ...(mine?.date === undefined ? {} : { date: mine.date }),
    ...(mine?.approver === undefined ? {} : { approver: mine.approver }),
    ...(classification === undefined ? {} : { classification }),
  };
};

/** The old document in a line: its standard, and what it says of itself. */
const oldDocument = ({ library }: PlanContext, before: Soa): string =>
  [
    standardName(library.catalog, before.framework),
    ...documentWords(before, ["title", "version", "date", "approver", "classification"]),
  ].join(" · ");

/**
 * The rows above the table: the new document's block, what the lines and the documents come to where there is an old one,
 * that one as it was, and what the new edition asks beside its controls.
 *
 * @param relations the column that says what became of each old row.
 */
export const transitionHead = (
  sheet: SheetBuilder,
  context: PlanContext,
  step: OpenStep,
  { rows, totals }: Transition,
  relations: number,
): void => {
  documentBlock(sheet, context, transitionFields(context, step), [
    { label: 1, value: 2 },
    { label: 3, value: 4 },
    { label: 6, value: 7 },
  ]);
  sheet.value(4, 3, say("workbook.note.transition"), "subtitle");
  if (context.before) counts(sheet, rows, totals, relations);
  sheet
    .value(documentRow, 1, say("workbook.transition.document"), "label")
    .value(
      documentRow,
      2,
      context.before
        ? oldDocument(context, context.before)
        : say("workbook.transition.no-document", { edition: step.from.name }),
      "check",
    );
  sheet
    .value(noteRow, 1, say("workbook.transition.note"), "label")
    .value(noteRow, 2, say("migrate.amendment-climate"), "check");
};

/** What the lines come to, and the documents that they are of. */
const counts = (
  sheet: SheetBuilder,
  rows: Transition["rows"],
  totals: Transition["totals"],
  relations: number,
): void => {
  const column = area(headerRow + 1, relations, headerRow + rows.length, relations);
  const terms = counted.map((relation) => {
    const word = say(`workbook.relation.${relation}`);
    return {
      formula: `"${word}: "&SUMPRODUCT(--(${column}="${word}"))`,
      now: `${word}: ${rows.filter((row) => row.relation === relation).length}`,
    };
  });
  sheet.value(countsRow, 1, say("workbook.transition.lines"), "label").formula(
    countsRow,
    2,
    {
      formula: `=${terms.map((one) => one.formula).join('&"   "&')}`,
      result: terms.map((one) => one.now).join("   "),
    },
    "check",
  );
  sheet
    .value(totalsRow, 1, say("workbook.transition.totals"), "label")
    .value(totalsRow, 2, say("workbook.transition.totals-are", totals), "check");
};
