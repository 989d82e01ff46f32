import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { type ComponentType, lazy, Suspense, useState } from "react";
import { say } from "../../shared/messages/say.ts";
import type { Address } from "./address.ts";
import { BuildTask } from "./build/BuildTask.tsx";
import { wide } from "./layout.ts";
import { type Task, tasks, usePane } from "./pane.ts";
import { Busy } from "./ui/Busy.tsx";
import { BuildIcon, CompareIcon, LookupIcon, MigrateIcon, ScoreIcon } from "./ui/icons.tsx";

interface TaskProps {
  readonly subject: string | undefined;
}

const pages: Readonly<Record<Task, { readonly Page: ComponentType<TaskProps>; readonly Icon: typeof BuildIcon }>> = {
  build: { Page: BuildTask, Icon: BuildIcon },
  migrate: { Page: lazy(() => import("./migrate/MigrateTask.tsx")), Icon: MigrateIcon },
  score: { Page: lazy(() => import("./score/ScoreTask.tsx")), Icon: ScoreIcon },
  lookup: { Page: lazy(() => import("./lookup/LookupTask.tsx")), Icon: LookupIcon },
  compare: { Page: lazy(() => import("./compare/CompareTask.tsx")), Icon: CompareIcon },
};

const useStyles = makeStyles({
  tabs: {
    display: "flex",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    marginTop: tokens.spacingVerticalS,
    marginBottom: tokens.spacingVerticalXL,
  },
  // Five names side by side fit 320 px only with the icon above the word.
  tab: {
    flexGrow: 1,
    flexBasis: 0,
    minWidth: 0,
    paddingLeft: "2px",
    paddingRight: "2px",
    justifyContent: "center",
    [wide]: {
      flexGrow: 0,
      flexBasis: "auto",
      paddingLeft: tokens.spacingHorizontalM,
      paddingRight: tokens.spacingHorizontalM,
    },
  },
  face: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: "2px",
    fontSize: tokens.fontSizeBase200,
    [wide]: { flexDirection: "row", gap: tokens.spacingHorizontalS, fontSize: tokens.fontSizeBase300 },
  },
});

/** The tasks as tabs. One that was opened stays as it was left while another is in front. */
export const Tasks = ({ address }: { address: Address }) => {
  const styles = useStyles();
  const { open } = usePane();
  const [opened, setOpened] = useState<ReadonlySet<Task>>(new Set([address.task]));
  if (!opened.has(address.task)) setOpened(new Set([...opened, address.task]));
  return (
    <>
      <TabList
        className={styles.tabs}
        selectedValue={address.task}
        onTabSelect={(_, { value }) => {
          const task = tasks.find((one) => one === value);
          if (task) open(task);
        }}
        aria-label={say("pane.tasks")}
      >
        {tasks.map((task) => {
          const { Icon } = pages[task];
          return (
            <Tab key={task} value={task} id={`tab-${task}`} aria-controls={`task-${task}`} className={styles.tab}>
              <span className={styles.face}>
                <Icon />
                {say(`pane.task.${task}`)}
              </span>
            </Tab>
          );
        })}
      </TabList>
      <main>
        {tasks
          .filter((task) => opened.has(task))
          .map((task) => {
            const { Page } = pages[task];
            return (
              <div
                key={task}
                role="tabpanel"
                id={`task-${task}`}
                aria-labelledby={`tab-${task}`}
                hidden={task !== address.task}
              >
                <Suspense fallback={<Busy label={say("pane.loading")} />}>
                  <Page subject={task === address.task ? address.subject : undefined} />
                </Suspense>
              </div>
            );
          })}
      </main>
    </>
  );
};
