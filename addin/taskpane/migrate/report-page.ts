import { say } from "../../../shared/messages/say.ts";
import type { MigrationReport } from "../../../shared/soa/migration-report.ts";
import { fieldWord } from "../../../shared/workbook/change-words.ts";
import type { Imported } from "../../client/answers.ts";
import { inWords } from "../compare/words.ts";
import { placeName, sheetTitle } from "../review/place.ts";

export interface ReportContent {
  readonly name: string;
  readonly imported: Imported;
  readonly report: MigrationReport;
  readonly frameworkName: (id: string) => string;
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const section = (title: string, lines: readonly string[]): string =>
  lines.length === 0
    ? ""
    : `<h2>${escaped(title)}</h2>\n<ul>\n${lines.map((line) => `<li>${escaped(line)}</li>`).join("\n")}\n</ul>\n`;

const style =
  "body{font:11pt/1.5 system-ui,sans-serif;max-width:45em;margin:2em auto;padding:0 1em}h1{font-size:1.5em}h2{font-size:1.1em;margin-top:1.6em}";

/** The report of a migration as one HTML page that needs nothing else: for reading, printing and filing. */
export const reportPage = ({ name, imported, report, frameworkName }: ReportContent): string => {
  const { report: read, soa } = imported;
  const title = say("pane.report.title", { name });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${escaped(title)}</title>
<style>${style}</style>
<h1>${escaped(title)}</h1>
<p>${escaped(say("pane.migrate.done", { from: frameworkName(report.from), to: frameworkName(report.to) }))}</p>
<p>${escaped(
    say("pane.report.rows", {
      read: read.rowsRead,
      accepted: read.accepted,
      rejected: read.rejected,
      ignored: read.ignored,
      items: soa.items.length,
    }),
  )}</p>
${section(
  say("pane.migrate.merged", { count: report.merged.length }),
  report.merged.flatMap(({ control, from, conflicts }) => [
    `${control} ← ${from.join(", ")}`,
    ...conflicts.map(
      ({ field, values }) =>
        `${control}: ${say("pane.migrate.conflict", { field: fieldWord(field) })} ${values
          .map((one) => `${one.control}: ${inWords(field, one.value, frameworkName)}`)
          .join(" · ")}`,
    ),
  ]),
)}${section(
  say("pane.migrate.split", { count: report.split.length }),
  report.split.map(({ control, to }) => `${control} → ${to.join(", ")}`),
)}${section(say("pane.migrate.new", { count: report.new.length }), report.new)}${section(
  say("pane.migrate.absent", { count: report.absent.length }),
  report.absent,
)}${section(
  say("pane.migrate.unmapped", { count: report.unmapped.length }),
  report.unmapped.map(({ control, reason, row }) => `${control} ${row.title ?? ""}: ${reason}`),
)}${section(
  say("pane.review.warnings", { count: read.warnings.length }),
  read.warnings.map(
    ({ message, rows }) => `${message} ${rows.map(({ sheet, row }) => placeName(sheet, row)).join(", ")}`,
  ),
)}${section(
  say("pane.review.rejects", { count: read.rejects.length }),
  read.rejects.map(({ sheet, row, reason }) => `${placeName(sheet, row)}: ${reason}`),
)}${section(
  say("pane.review.ignored", { count: read.ignoredRows.length }),
  read.ignoredRows.map(({ sheet, row, reason }) => `${placeName(sheet, row)}: ${reason}`),
)}${section(
  say("pane.review.skipped", { count: read.skippedSheets.length }),
  read.skippedSheets.map(({ sheet, reason }) => `${sheetTitle(sheet)}: ${reason}`),
)}${report.notes.map((note) => `<p>${escaped(note)}</p>`).join("\n")}
</html>
`;
};
