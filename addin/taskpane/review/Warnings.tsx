import { mergeClasses } from "@fluentui/react-components";
import { say } from "../../../shared/messages/say.ts";
import type { ImportWarning } from "../../../shared/soa/report.ts";
import { useLayout } from "../layout.ts";
import { Disclosure } from "../ui/Disclosure.tsx";
import { Verdict } from "../ui/Verdict.tsx";
import { placeName } from "./place.ts";

const shownAtOnce = 5;

const WarningList = ({ warnings }: { warnings: readonly ImportWarning[] }) => {
  const layout = useLayout();
  return (
    <ul className={mergeClasses(layout.plainList, layout.ruled)}>
      {warnings.map((warning, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two warnings may be alike, and the list never changes
        <li key={index}>
          <Verdict kind="warning">
            {warning.message}
            {warning.rows.length > 0 && (
              <div className={mergeClasses(layout.muted, layout.small)}>
                {warning.rows
                  .slice(0, 8)
                  .map(({ sheet, row }) => placeName(sheet, row))
                  .join(", ")}
                {warning.rows.length > 8 && ` ${say("pane.review.and-more", { count: warning.rows.length - 8 })}`}
              </div>
            )}
          </Verdict>
        </li>
      ))}
    </ul>
  );
};

/** What a person should look at. The first few are in sight, the rest one press away. */
export const Warnings = ({ warnings }: { warnings: readonly ImportWarning[] }) => {
  const layout = useLayout();
  const rest = warnings.slice(shownAtOnce);
  return (
    <section className={layout.tight}>
      <h4 className={layout.subheading}>{say("pane.review.warnings", { count: warnings.length })}</h4>
      <WarningList warnings={warnings.slice(0, shownAtOnce)} />
      {rest.length > 0 && (
        <Disclosure summary={say("pane.review.more-warnings", { count: rest.length })}>
          <WarningList warnings={rest} />
        </Disclosure>
      )}
    </section>
  );
};
