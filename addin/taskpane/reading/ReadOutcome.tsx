import { say } from "../../../shared/messages/say.ts";
import type { Imported } from "../../client/answers.ts";
import { Verdict } from "../ui/Verdict.tsx";

const Outcome = ({ report, soa }: Imported) => {
  const { rowsRead, accepted, rejected, ignored, warnings } = report;
  const items = soa.items.length;
  if (items === 0) return <Verdict kind="fail">{say("pane.file.nothing")}</Verdict>;
  const toSee = rejected > 0 || warnings.length > 0;
  return (
    <Verdict kind={toSee ? "warning" : "pass"}>
      {say("pane.report.rows", { read: rowsRead, accepted, rejected, ignored, items })}{" "}
      {toSee && `${say("pane.review.warnings", { count: warnings.length })}. ${say("pane.file.see")}`}
    </Verdict>
  );
};

/** What became of a file's rows, where they are not reviewed: what follows is only as good as that. */
export const ReadOutcome = ({ imported }: { imported: Imported | undefined }) => (
  <div role="status">{imported && <Outcome {...imported} />}</div>
);
