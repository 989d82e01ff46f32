import { useEffect } from "react";
import { say } from "../../../shared/messages/say.ts";
import { usePane } from "../pane.ts";
import { FileInput } from "../reading/FileInput.tsx";
import { useImport } from "../reading/useImport.ts";
import { Busy } from "../ui/Busy.tsx";
import { Problem } from "../ui/Problem.tsx";
import { Promises } from "../ui/Promises.tsx";
import { TaskPage } from "../ui/TaskPage.tsx";
import { useAction } from "../ui/useAction.ts";
import { ComparisonView } from "./ComparisonView.tsx";

/** Two versions of a Statement of Applicability, and what changed in between. */
const CompareTask = () => {
  const { api } = usePane();
  const before = useImport();
  const after = useImport();
  const { progress, start, reset } = useAction(api.compare);
  const older = before.imported?.soa;
  const newer = after.imported?.soa;
  useEffect(() => {
    if (older && newer) void start(older, newer);
    else reset();
  }, [older, newer, start, reset]);
  return (
    <TaskPage
      title={say("pane.compare.title")}
      intro={say("pane.compare.intro")}
      outcome={
        <>
          {progress.state === "idle" && (
            <Promises
              title={say("pane.compare.promise")}
              points={[say("pane.compare.promise-1"), say("pane.compare.promise-2")]}
            />
          )}
          {progress.state === "running" && <Busy label={say("pane.compare.running")} />}
          {progress.state === "failed" && <Problem failure={progress.failure} />}
          {progress.state === "done" && <ComparisonView comparison={progress.value} />}
        </>
      }
    >
      <FileInput label={say("pane.compare.before")} reading={before} />
      <FileInput label={say("pane.compare.after")} reading={after} />
    </TaskPage>
  );
};

export default CompareTask;
