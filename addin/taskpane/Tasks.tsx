import { type ComponentType, lazy, Suspense, useState } from "react";
import { say } from "../../shared/messages/say.ts";
import type { Address } from "./address.ts";
import { BuildTask } from "./building/BuildTask.tsx";
import type { Task } from "./pane.ts";
import { TaskNav } from "./TaskNav.tsx";
import { Busy } from "./ui/Busy.tsx";

interface TaskProps {
  readonly subject: string | undefined;
}

const pages: Readonly<Record<Task, ComponentType<TaskProps>>> = {
  build: BuildTask,
  migrate: lazy(() => import("./migrate/MigrateTask.tsx")),
  score: lazy(() => import("./score/ScoreTask.tsx")),
  lookup: lazy(() => import("./lookup/LookupTask.tsx")),
  compare: lazy(() => import("./compare/CompareTask.tsx")),
};

/** The tasks. One that was opened stays as it was left while another is in front. */
export const Tasks = ({ address }: { address: Address }) => {
  const [opened, setOpened] = useState<readonly Task[]>([address.task]);
  if (!opened.includes(address.task)) setOpened([...opened, address.task]);
  return (
    <>
      <TaskNav current={address.task} />
      <main>
        {opened.map((task) => {
          const Page = pages[task];
          return (
            <section key={task} aria-label={say(`pane.task.${task}`)} hidden={task !== address.task}>
              <Suspense fallback={<Busy label={say("pane.loading")} />}>
                <Page subject={task === address.task ? address.subject : undefined} />
              </Suspense>
            </section>
          );
        })}
      </main>
    </>
  );
};
