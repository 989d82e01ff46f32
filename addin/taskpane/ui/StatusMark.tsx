import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { say } from "../../../shared/messages/say.ts";
import type { Status } from "../../../shared/soa/document.ts";

const symbols: Readonly<Record<Status, string>> = {
  "not-assessed": "?",
  "not-started": "○",
  planned: "◔",
  partial: "◑",
  implemented: "●",
  verified: "✓",
};

const useStyles = makeStyles({
  mark: { display: "inline-flex", alignItems: "baseline", gap: tokens.spacingHorizontalXS, whiteSpace: "nowrap" },
  symbol: { width: "1em", textAlign: "center" },
  good: { color: tokens.colorStatusSuccessForeground1 },
  progress: { color: tokens.colorBrandForeground1 },
  open: { color: tokens.colorNeutralForeground3 },
});

/** A status by symbol and word; the colour only repeats them. */
export const StatusMark = ({ status }: { status: Status }) => {
  const styles = useStyles();
  const tone =
    status === "implemented" || status === "verified"
      ? styles.good
      : status === "partial" || status === "planned"
        ? styles.progress
        : styles.open;
  return (
    <span className={styles.mark}>
      <span aria-hidden="true" className={mergeClasses(styles.symbol, tone)}>
        {symbols[status]}
      </span>
      {say(`pane.status.${status}`)}
    </span>
  );
};
