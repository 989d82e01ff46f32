import { mergeClasses } from "@fluentui/react-components";
import { say } from "../../../shared/messages/say.ts";
import type { Imported } from "../../client/answers.ts";
import { useLayout } from "../layout.ts";
import type { Reading } from "../reading/useImport.ts";
import { Disclosure } from "../ui/Disclosure.tsx";
import { FocusedHeading } from "../ui/FocusedHeading.tsx";
import { Verdict } from "../ui/Verdict.tsx";
import { ProfileBar } from "./ProfileBar.tsx";
import { placeName, sheetTitle } from "./place.ts";
import { Rejects } from "./Rejects.tsx";
import { RowTotals } from "./RowTotals.tsx";
import { TableReview } from "./TableReview.tsx";
import { Warnings } from "./Warnings.tsx";

export interface ImportReviewProps {
  readonly imported: Imported;
  readonly reading: Reading;
  /** A migration stands above, whose heading has the focus. */
  readonly migrated: boolean;
}

/** What was recognised in a file, beside what the file says, and what became of every row. */
export const ImportReview = ({ imported, reading, migrated }: ImportReviewProps) => {
  const layout = useLayout();
  const { profile, decide } = reading;
  const { report, soa } = imported;
  return (
    <section className={layout.stack}>
      {migrated ? (
        <h3 className={layout.heading}>{say("pane.review.title")}</h3>
      ) : (
        <FocusedHeading>{say("pane.review.title")}</FocusedHeading>
      )}
      <RowTotals report={report} items={soa.items.length} />
      {report.tables.length === 0 && <Verdict kind="fail">{say("pane.review.no-table")}</Verdict>}
      {report.tables.map((table) => (
        <TableReview
          key={`${table.sheet} ${table.firstRow}`}
          table={table}
          imported={imported}
          profile={profile}
          onDecide={decide}
        />
      ))}
      <ProfileBar profile={profile} onDecide={decide} />
      {report.warnings.length > 0 && <Warnings warnings={report.warnings} />}
      {report.rejects.length > 0 && <Rejects rejects={report.rejects} />}
      {report.ignoredRows.length > 0 && (
        <Disclosure summary={say("pane.review.ignored", { count: report.ignoredRows.length })}>
          <ul className={mergeClasses(layout.plainList, layout.small)}>
            {report.ignoredRows.map(({ sheet, row, reason }) => (
              <li key={`${sheet} ${row}`}>
                {placeName(sheet, row)} {reason}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {report.skippedSheets.length > 0 && (
        <Disclosure summary={say("pane.review.skipped", { count: report.skippedSheets.length })}>
          <ul className={mergeClasses(layout.plainList, layout.small)}>
            {report.skippedSheets.map(({ sheet, reason }) => (
              <li key={sheet}>
                <strong>{sheetTitle(sheet)}</strong> {reason}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
};
