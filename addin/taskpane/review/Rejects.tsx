import { mergeClasses } from "@fluentui/react-components";
import { say } from "../../../shared/messages/say.ts";
import type { ImportReport } from "../../../shared/soa/report.ts";
import { useLayout } from "../layout.ts";
import { ShortList } from "../ui/ShortList.tsx";
import { Verdict } from "../ui/Verdict.tsx";
import { placeName } from "./place.ts";

const shownAtFirst = 10;

/** Rows that could not be taken over, each with its reason and what it said. */
export const Rejects = ({ rejects }: { rejects: ImportReport["rejects"] }) => {
  const layout = useLayout();
  return (
    <section className={layout.tight}>
      <h4 className={layout.subheading}>{say("pane.review.rejects", { count: rejects.length })}</h4>
      <ShortList first={shownAtFirst} className={mergeClasses(layout.plainList, layout.ruled)}>
        {rejects.map(({ sheet, row, reason, cells }) => (
          <li key={`${sheet} ${row}`}>
            <Verdict kind="fail">
              <strong>{placeName(sheet, row)}</strong> {reason}
              <div className={mergeClasses(layout.muted, layout.small)}>
                {cells.filter((cell) => cell !== "").join(" · ")}
              </div>
            </Verdict>
          </li>
        ))}
      </ShortList>
    </section>
  );
};
