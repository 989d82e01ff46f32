import { parseWith } from "../../contract/parse.ts";
import { answeredSchema, soaSchema } from "../../contract/soa.ts";
import type { Library } from "../../crosswalk/library.ts";
import { ok, type Result } from "../../messages/issue.ts";
import { say } from "../../messages/say.ts";
import { isDone, type Soa } from "../document.ts";
import { noteBook } from "../recognise/rows/notes.ts";
import { quote } from "../recognise/texts/text.ts";
import type { ImportReport, ImportWarning } from "../report.ts";
import { statedSoa } from "./stated.ts";
import { isCatalogRow } from "./workbook-control.ts";

/** What a person has to know of a document's rows, as of those of a spreadsheet. */
const warningsOf = (library: Library, soa: Soa, sheet: string, firstRow: number): readonly ImportWarning[] => {
  const notes = noteBook();
  const seen = new Set<string>();
  for (const [
    index,
    { control, framework = soa.framework, applicable, status, justification },
  ] of soa.items.entries()) {
    const row = firstRow + index;
    const identity = `${framework}:${control}`;
    if (!isCatalogRow(library, { framework, id: control }))
      notes.add({ code: "exchange.own-control", detail: quote(control, 40) }, sheet, row);
    if (seen.has(identity)) notes.add({ code: "import.duplicate", detail: control }, sheet, row);
    seen.add(identity);
    if (applicable !== false) continue;
    if ((justification ?? "").trim() === "") notes.add({ code: "import.exclusion-without-reason" }, sheet, row);
    if (isDone(status)) notes.add({ code: "import.excluded-yet-implemented" }, sheet, row);
  }
  return notes.warnings();
};

/** The report of a document that is read as it stands: every row is a row of it. */
const reportOf = (library: Library, soa: Soa, sheet: string, headerRow: number): ImportReport => ({
  rowsRead: soa.items.length,
  accepted: soa.items.length,
  rejected: 0,
  ignored: 0,
  tables: [
    {
      sheet,
      headerRow,
      firstRow: headerRow + 1,
      lastRow: headerRow + soa.items.length,
      framework: soa.framework,
      layout: "own",
      confidence: 1,
      reasons: [say("exchange.own-format")],
      columns: {},
    },
  ],
  skippedSheets: [],
  rejects: [],
  ignoredRows: [],
  warnings: warningsOf(library, soa, sheet, headerRow + 1),
});

const isAnswer = (document: unknown): boolean =>
  typeof document === "object" && document !== null && "soa" in document && !("items" in document);

/** A document that needs no recognising, by itself or as a call answered it, checked against its schema, with its report. */
export const readExactly = (
  library: Library,
  document: unknown,
  sheet: string,
  headerRow: number,
): Result<{ readonly soa: Soa; readonly report: ImportReport }> => {
  const answered = isAnswer(document) ? parseWith(answeredSchema, document) : undefined;
  const soa = answered?.ok ? ok(answered.value.soa) : (answered ?? parseWith(soaSchema, document));
  if (!soa.ok) return soa;
  const stated = statedSoa(soa.value);
  return ok({ soa: stated, report: reportOf(library, stated, sheet, headerRow) });
};
