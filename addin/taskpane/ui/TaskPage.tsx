import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useLayout } from "../layout.ts";

export interface TaskPageProps {
  readonly title: string;
  readonly intro: string;
  /** What the user gives: on the left, or on top in a narrow pane. */
  readonly children: ReactNode;
  /** What comes of it. */
  readonly outcome: ReactNode;
}

/** The frame of a task: what it is, what the user gives, what comes of it. */
export const TaskPage = ({ title, intro, children, outcome }: TaskPageProps) => {
  const layout = useLayout();
  return (
    <div className={layout.task}>
      <div className={layout.stack}>
        <div className={layout.tight}>
          <h2 className={layout.title}>{title}</h2>
          <p className={mergeClasses(layout.text, layout.muted)}>{intro}</p>
        </div>
        {children}
      </div>
      <div className={layout.stack}>{outcome}</div>
    </div>
  );
};
