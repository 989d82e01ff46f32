import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { say } from "../../../shared/messages/say.ts";
import { useLayout } from "../layout.ts";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, color: tokens.colorNeutralForeground2 },
  item: { marginBottom: tokens.spacingVerticalXS },
});

/** What the user will get, in the place where it will stand. */
export const Promises = ({ points }: { points: readonly string[] }) => {
  const layout = useLayout();
  const styles = useStyles();
  return (
    <section className={mergeClasses(layout.tight, layout.card)}>
      <h3 className={layout.subheading}>{say("pane.promise")}</h3>
      <ul className={styles.list}>
        {points.map((point) => (
          <li key={point} className={styles.item}>
            {point}
          </li>
        ))}
      </ul>
    </section>
  );
};
