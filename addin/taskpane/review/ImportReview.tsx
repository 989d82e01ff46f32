import { useMemo, useState } from "react";
import { say } from "../../../shared/messages/say.ts";
import type { Imported } from "../../client/answers.ts";
import { useLayout } from "../layout.ts";
import type { Reading } from "../reading/useImport.ts";
import { FocusedHeading } from "../ui/FocusedHeading.tsx";
import { Verdict } from "../ui/Verdict.tsx";
import { tableNames } from "./choices.ts";
import { IgnoredRows } from "./IgnoredRows.tsx";
import { OutcomeBar } from "./OutcomeBar.tsx";
import { sourceRows } from "./original.ts";
import { ProfileBar } from "./ProfileBar.tsx";
import type { SoughtRow } from "./ReadRows.tsx";
import { Rejects } from "./Rejects.tsx";
import { RowTotals } from "./RowTotals.tsx";
import { SkippedSheets } from "./SkippedSheets.tsx";
import { TableReview } from "./TableReview.tsx";
import { Warnings } from "./Warnings.tsx";

export interface ImportReviewProps {
  readonly imported: Imported;
  readonly reading: Reading;
}

/** What was recognised in a file, beside what the file says, and what became of every row. */
export const ImportReview = ({ imported, reading }: ImportReviewProps) => {
  const layout = useLayout();
  const [sought, setSought] = useState<SoughtRow>();
  const { profile, decide } = reading;
  const { report, soa } = imported;
  const taken = useMemo(() => sourceRows(imported.soa.items), [imported]);
  const names = tableNames(profile, report.tables);
  const isTaken = ({ sheet, row }: SoughtRow) => taken.get(sheet)?.has(row) === true;
  return (
    <section className={layout.stack}>
      <FocusedHeading>{say("pane.review.title")}</FocusedHeading>
      <RowTotals report={report} items={soa.items.length} />
      <ProfileBar profile={profile} imported={imported} onDecide={decide} />
      {report.tables.length === 0 && <Verdict kind="fail">{say("pane.review.no-table")}</Verdict>}
      {report.tables.map((table, index) => (
        <TableReview
          key={names[index]}
          table={table}
          imported={imported}
          profile={profile}
          sought={sought}
          onDecide={decide}
        />
      ))}
      {report.warnings.length > 0 && <Warnings warnings={report.warnings} isTaken={isTaken} onSeek={setSought} />}
      {report.rejects.length > 0 && <Rejects rejects={report.rejects} />}
      {report.ignoredRows.length > 0 && <IgnoredRows imported={imported} />}
      {report.skippedSheets.length > 0 && <SkippedSheets imported={imported} profile={profile} onDecide={decide} />}
      <OutcomeBar reading={reading} />
    </section>
  );
};
