import { Badge, mergeClasses } from "@fluentui/react-components";
import { say } from "../../../shared/messages/say.ts";
import type { RecognisedTable } from "../../../shared/soa/report.ts";
import type { Imported } from "../../client/answers.ts";
import { useLayout } from "../layout.ts";
import { frameworkName, usePane } from "../pane.ts";
import { Disclosure } from "../ui/Disclosure.tsx";
import { ReadRows } from "./ReadRows.tsx";

/** A confidence from 0 to 1 as a word; the figure stands beside it. */
const certainty = (confidence: number) => (confidence >= 0.9 ? "sure" : confidence >= 0.6 ? "likely" : "unsure");

/** One recognised table: where it is, which edition, which column holds what, and why. */
export const TableReview = ({ table, imported }: { table: RecognisedTable; imported: Imported }) => {
  const layout = useLayout();
  const { reference } = usePane();
  return (
    <section className={mergeClasses(layout.stack, layout.card)}>
      <div className={layout.tight}>
        <div className={layout.spread}>
          <h4 className={layout.subheading}>{say("pane.review.table", { sheet: table.sheet })}</h4>
          <Badge appearance="outline" color={table.confidence >= 0.9 ? "success" : "warning"}>
            {say(`pane.review.${certainty(table.confidence)}`, { percent: Math.round(table.confidence * 100) })}
          </Badge>
        </div>
        <p className={layout.text}>
          {say("pane.review.where", {
            framework: frameworkName(reference, table.framework),
            first: table.firstRow,
            last: table.lastRow,
          })}{" "}
          {table.headerRow === 0 ? say("pane.review.no-header") : say("pane.review.header", { row: table.headerRow })}
        </p>
      </div>
      <ReadRows table={table} imported={imported} />
      {table.reasons.length > 0 && (
        <Disclosure summary={say("pane.review.why")}>
          <ul>
            {table.reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
};
