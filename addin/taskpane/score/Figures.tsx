import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { say } from "../../../shared/messages/say.ts";
import type { Readiness } from "../../../shared/readiness/readiness.ts";
import { statuses } from "../../../shared/soa/document.ts";
import { useLayout } from "../layout.ts";
import { Meter } from "../ui/Meter.tsx";
import { StatusMark } from "../ui/StatusMark.tsx";
import { Verdict } from "../ui/Verdict.tsx";
import { oneDecimal } from "./figure.ts";

const useStyles = makeStyles({
  pair: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalXL },
  figure: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  number: {
    fontSize: tokens.fontSizeHero800,
    lineHeight: tokens.lineHeightHero800,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  counts: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))",
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
  },
});

/** Score and completeness, always together, and what both hide. */
export const Figures = ({ readiness }: { readiness: Readiness }) => {
  const styles = useStyles();
  const layout = useLayout();
  const { stage1, stage2 } = readiness.gates;
  const failed = [...stage1.checks, ...stage2.checks].filter(({ pass }) => !pass).length;
  const unassessed = readiness.inScope - readiness.assessed;
  return (
    <section className={mergeClasses(layout.stack, layout.card)} aria-label={say("pane.score.figures")}>
      <div className={styles.pair}>
        <div className={styles.figure}>
          <span className={layout.subheading}>{say("pane.score.score")}</span>
          <span className={styles.number}>{oneDecimal(readiness.score)}</span>
          <Meter value={readiness.score} kind="score" />
          <span className={mergeClasses(layout.muted, layout.small)}>{say("pane.score.of-100")}</span>
        </div>
        <div className={styles.figure}>
          <span className={layout.subheading}>{say("pane.score.completeness")}</span>
          <span className={styles.number}>{oneDecimal(readiness.completeness)} %</span>
          <Meter value={readiness.completeness} kind="completeness" />
          <span className={mergeClasses(layout.muted, layout.small)}>
            {say("pane.score.assessed", { assessed: readiness.assessed, total: readiness.inScope })}
          </span>
        </div>
      </div>
      {unassessed > 0 && <p className={layout.muted}>{say("pane.score.unassessed", { count: unassessed })}</p>}
      <Verdict kind={failed === 0 ? "pass" : "fail"}>
        <strong>{failed === 0 ? say("pane.gate.all-pass") : say("pane.gate.some-fail", { count: failed })}</strong>
      </Verdict>
      <ul className={mergeClasses(layout.plainList, styles.counts)}>
        {statuses.map((status) => (
          <li key={status} className={layout.spread}>
            <StatusMark status={status} />
            <span className={layout.number}>{readiness.counts[status]}</span>
          </li>
        ))}
        {readiness.excluded > 0 && (
          <li className={layout.spread}>
            <span>{say("pane.score.excluded")}</span>
            <span className={layout.number}>{readiness.excluded}</span>
          </li>
        )}
      </ul>
    </section>
  );
};
