import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { say } from "../../../shared/messages/say.ts";
import type { GroupScore } from "../../../shared/readiness/score.ts";
import { useLayout } from "../layout.ts";
import { Meter } from "../ui/Meter.tsx";
import { oneDecimal } from "./figure.ts";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed" },
  head: { textAlign: "left", fontWeight: tokens.fontWeightRegular },
  group: { width: "46%" },
  cell: {
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalSNudge} 0`,
    verticalAlign: "middle",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
  },
});

const Bar = ({ value, kind }: { value: number | null; kind: "score" | "completeness" }) => {
  const layout = useLayout();
  if (value === null) return <span className={layout.muted}>{say("pane.chart.out")}</span>;
  return (
    <>
      <span className={layout.number}>{oneDecimal(value)}</span>
      <Meter value={value} kind={kind} />
    </>
  );
};

/** Score beside completeness, group by group: a table whose cells are drawn, so that everybody can read the chart. */
export const GroupChart = ({ groups }: { groups: readonly GroupScore[] }) => {
  const styles = useStyles();
  const layout = useLayout();
  return (
    <section className={layout.tight}>
      <h4 className={layout.heading} id="score-by-group">
        {say("pane.chart.title")}
      </h4>
      <table className={styles.table} aria-labelledby="score-by-group">
        <thead>
          <tr className={mergeClasses(layout.small, layout.muted)}>
            <th scope="col" className={mergeClasses(styles.head, styles.group)}>
              {say("pane.chart.group")}
            </th>
            <th scope="col" className={styles.head}>
              {say("pane.score.score")}
            </th>
            <th scope="col" className={styles.head}>
              {say("pane.chart.completeness")}
            </th>
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <tr key={group.id}>
              <th scope="row" className={styles.cell}>
                <span className={layout.id}>{group.id}</span> {group.title}
              </th>
              <td className={styles.cell}>
                <Bar value={group.score} kind="score" />
              </td>
              <td className={styles.cell}>
                <Bar value={group.completeness} kind="completeness" />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
