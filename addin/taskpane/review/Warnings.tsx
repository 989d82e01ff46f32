import { mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { say } from "../../../shared/messages/say.ts";
import type { ImportWarning } from "../../../shared/soa/report.ts";
import { useLayout } from "../layout.ts";
import { Disclosure } from "../ui/Disclosure.tsx";
import { Link } from "../ui/Link.tsx";
import { Verdict } from "../ui/Verdict.tsx";
import { placeName } from "./place.ts";
import type { SoughtRow } from "./ReadRows.tsx";

const warningsAtFirst = 5;
const rowsAtFirst = 8;

interface RowLinksProps {
  readonly rows: ImportWarning["rows"];
  /** Whether the row is among those that were taken, and so can be shown. */
  readonly isTaken: (row: SoughtRow) => boolean;
  readonly onSeek: (row: SoughtRow) => void;
}

/** The rows that a warning is about, each leading to where it stands. */
const RowLinks = ({ rows, isTaken, onSeek }: RowLinksProps) => {
  const layout = useLayout();
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, rowsAtFirst);
  return (
    <div className={mergeClasses(layout.row, layout.small)}>
      {shown.map(({ sheet, row }, index) => {
        const name = placeName(sheet, row);
        return isTaken({ sheet, row }) ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row may be named twice, and the list only grows
          <Link key={index} onClick={() => onSeek({ sheet, row })}>
            {name}
          </Link>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <span key={index} className={layout.muted}>
            {name}
          </span>
        );
      })}
      {rows.length > shown.length && (
        <Link onClick={() => setAll(true)}>{say("pane.review.and-more", { count: rows.length - shown.length })}</Link>
      )}
    </div>
  );
};

interface WarningsProps extends Omit<RowLinksProps, "rows"> {
  readonly warnings: readonly ImportWarning[];
}

const WarningList = ({ warnings, ...links }: WarningsProps) => {
  const layout = useLayout();
  return (
    <ul className={mergeClasses(layout.plainList, layout.ruled)}>
      {warnings.map((warning, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two warnings may be alike, and the list never changes
        <li key={index}>
          <Verdict kind="warning">
            {warning.message}
            {warning.rows.length > 0 && <RowLinks rows={warning.rows} {...links} />}
          </Verdict>
        </li>
      ))}
    </ul>
  );
};

/** What a person should look at. The first few are in sight, the rest one press away. */
export const Warnings = ({ warnings, ...links }: WarningsProps) => {
  const layout = useLayout();
  const rest = warnings.slice(warningsAtFirst);
  return (
    <section className={layout.tight}>
      <h4 className={layout.subheading}>{say("pane.review.warnings", { count: warnings.length })}</h4>
      <WarningList warnings={warnings.slice(0, warningsAtFirst)} {...links} />
      {rest.length > 0 && (
        <Disclosure summary={say("pane.review.more-warnings", { count: rest.length })}>
          <WarningList warnings={rest} {...links} />
        </Disclosure>
      )}
    </section>
  );
};
