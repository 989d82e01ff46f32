import { useEffect, useMemo } from "react";
import { say } from "../../../shared/messages/say.ts";
import { useLayout } from "../layout.ts";
import { frameworkName, usePane } from "../pane.ts";
import { FileInput } from "../reading/FileInput.tsx";
import { ReadOutcome } from "../reading/ReadOutcome.tsx";
import { useImport } from "../reading/useImport.ts";
import { Busy } from "../ui/Busy.tsx";
import { Button } from "../ui/Button.tsx";
import { Problem } from "../ui/Problem.tsx";
import { Promises } from "../ui/Promises.tsx";
import { TaskPage } from "../ui/TaskPage.tsx";
import { useAction } from "../ui/useAction.ts";
import { Verdict } from "../ui/Verdict.tsx";
import { ComparisonView } from "./ComparisonView.tsx";
import { ComparisonWorkbook } from "./ComparisonWorkbook.tsx";

/** Two versions of a Statement of Applicability, and what changed in between. */
const CompareTask = () => {
  const layout = useLayout();
  const { api, reference } = usePane();
  const migration = useAction(api.migrate);
  const before = useImport(migration.reset);
  const after = useImport(migration.reset);
  const { progress, start, reset } = useAction(api.compare);
  const migrated = migration.progress.state === "done" ? migration.progress.value : undefined;
  const given = before.imported?.soa;
  const older = useMemo(
    () => (given && migrated ? { ...given, framework: migrated.soa.framework, items: migrated.soa.items } : given),
    [given, migrated],
  );
  const newer = after.imported?.soa;
  useEffect(() => {
    if (older?.items.length && newer?.items.length) void start(older, newer);
    else reset();
  }, [older, newer, start, reset]);
  const compared = progress.state === "done" ? progress.value : undefined;
  const toMigrate = compared?.issues.some(({ code }) => code === "compare.older-edition") ?? false;
  return (
    <TaskPage
      title={say("pane.compare.title")}
      intro={say("pane.compare.intro")}
      outcome={
        <>
          {progress.state === "idle" && (
            <Promises
              points={[say("pane.compare.promise-1"), say("pane.compare.promise-2"), say("pane.compare.promise-3")]}
            />
          )}
          {progress.state === "running" && <Busy label={say("pane.compare.running")} />}
          {progress.state === "failed" && <Problem failure={progress.failure} />}
          {compared && older && newer && (
            <ComparisonView compared={compared}>
              {toMigrate && (
                <div>
                  <Button
                    appearance="primary"
                    disabledFocusable={migration.progress.state === "running"}
                    onClick={() => void migration.start(older, newer.framework)}
                  >
                    {say("pane.compare.migrate-first", { to: frameworkName(reference, newer.framework) })}
                  </Button>
                </div>
              )}
              {migration.progress.state === "running" && <Busy label={say("pane.migrate.running")} />}
              {migration.progress.state === "failed" && <Problem failure={migration.progress.failure} />}
              <ComparisonWorkbook
                name={after.name ?? ""}
                before={older}
                after={newer}
                compared={compared}
                secondary={toMigrate}
              />
            </ComparisonView>
          )}
        </>
      }
    >
      <FileInput label={say("pane.compare.before")} reading={before} />
      <ReadOutcome imported={before.imported} />
      {migrated && (
        <div className={layout.small} role="status">
          <Verdict kind="pass">
            {say("pane.compare.migrated", {
              to: frameworkName(reference, migrated.report.to),
              unmapped: migrated.report.unmapped.length,
            })}
          </Verdict>
        </div>
      )}
      <FileInput label={say("pane.compare.after")} reading={after} />
      <ReadOutcome imported={after.imported} />
    </TaskPage>
  );
};

export default CompareTask;
