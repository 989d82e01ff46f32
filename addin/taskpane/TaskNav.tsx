import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { say } from "../../shared/messages/say.ts";
import { formatAddress } from "./address.ts";
import { wide } from "./layout.ts";
import { type Task, tasks } from "./pane.ts";
import { BuildIcon, CompareIcon, LookupIcon, MigrateIcon, ScoreIcon } from "./ui/icons.tsx";

const icons: Readonly<Record<Task, typeof BuildIcon>> = {
  build: BuildIcon,
  migrate: MigrateIcon,
  score: ScoreIcon,
  lookup: LookupIcon,
  compare: CompareIcon,
};

const useStyles = makeStyles({
  list: {
    display: "flex",
    listStyleType: "none",
    padding: 0,
    marginTop: tokens.spacingVerticalS,
    marginBottom: tokens.spacingVerticalXL,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [wide]: { columnGap: tokens.spacingHorizontalXL },
  },
  item: { flexGrow: 1, flexBasis: 0, minWidth: 0, [wide]: { flexGrow: 0, flexBasis: "auto" } },
  // Five names side by side fit 320 px only with the icon above the word.
  link: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: "2px",
    padding: `${tokens.spacingVerticalS} 0`,
    marginBottom: "-1px",
    borderBottom: "3px solid transparent",
    borderRadius: tokens.borderRadiusSmall,
    color: tokens.colorNeutralForeground2,
    textDecorationLine: "none",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase200,
    ":hover": { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    [wide]: {
      flexDirection: "row",
      gap: tokens.spacingHorizontalS,
      padding: `${tokens.spacingVerticalMNudge} 2px`,
      fontSize: tokens.fontSizeBase300,
    },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ":hover": { borderBottomColor: tokens.colorCompoundBrandStroke },
    // Transparent borders all become visible in forced colours; only this one means something.
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
  other: { "@media (forced-colors: active)": { borderBottomColor: "Canvas" } },
});

/** The way from task to task: links, so that each has an address, a place in the history and a key to open it. */
export const TaskNav = ({ current }: { current: Task }) => {
  const styles = useStyles();
  return (
    <nav aria-label={say("pane.tasks")}>
      <ul className={styles.list}>
        {tasks.map((task) => {
          const Icon = icons[task];
          return (
            <li key={task} className={styles.item}>
              <a
                href={formatAddress(task)}
                aria-current={task === current ? "page" : undefined}
                className={mergeClasses(styles.link, task === current ? styles.current : styles.other)}
              >
                <Icon />
                {say(`pane.task.${task}`)}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
};
