import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { say } from "../../../shared/messages/say.ts";
import type { ImportReport } from "../../../shared/soa/report.ts";
import { useLayout } from "../layout.ts";

const useStyles = makeStyles({
  totals: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(60px, 1fr))",
    gap: tokens.spacingHorizontalM,
    margin: 0,
  },
  total: { display: "flex", flexDirection: "column-reverse" },
  number: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
});

/** Rows read, and what became of them; the three parts always add up. */
export const RowTotals = ({ report, items }: { report: ImportReport; items: number }) => {
  const styles = useStyles();
  const layout = useLayout();
  const totals = [
    ["read", report.rowsRead],
    ["accepted", report.accepted],
    ["rejected", report.rejected],
    ["ignored-rows", report.ignored],
  ] as const;
  return (
    <div className={layout.tight}>
      <dl className={styles.totals}>
        {totals.map(([name, count]) => (
          <div key={name} className={styles.total}>
            <dt className={mergeClasses(layout.muted, layout.small)}>{say(`pane.review.${name}`)}</dt>
            <dd className={mergeClasses(styles.number, name === "rejected" && count > 0 && layout.bad)}>{count}</dd>
          </div>
        ))}
      </dl>
      <p className={mergeClasses(layout.muted, layout.small)}>{say("pane.review.items", { items })}</p>
    </div>
  );
};
