import { say } from "../../../shared/messages/say.ts";
import { stepOf } from "../../../shared/soa/edition-steps.ts";
import { withdrawnEdition } from "../../../shared/soa/withdrawn-edition.ts";
import { useLayout } from "../layout.ts";
import { frameworkName, usePane } from "../pane.ts";
import { FileInput } from "../reading/FileInput.tsx";
import { useImport } from "../reading/useImport.ts";
import { ImportReview } from "../review/ImportReview.tsx";
import { HeadStartCard } from "../score/HeadStartCard.tsx";
import { Busy } from "../ui/Busy.tsx";
import { Button } from "../ui/Button.tsx";
import { Problem } from "../ui/Problem.tsx";
import { Promises } from "../ui/Promises.tsx";
import { TaskPage } from "../ui/TaskPage.tsx";
import { useAction } from "../ui/useAction.ts";
import { Verdict } from "../ui/Verdict.tsx";
import { MigrationView } from "./MigrationView.tsx";
import { WorkbookOrderForm } from "./WorkbookOrderForm.tsx";

/** Drop an old spreadsheet, see what was recognised, take the new workbook away. The old file is never written. */
const MigrateTask = () => {
  const layout = useLayout();
  const { api, reference, takeInHand, open } = usePane();
  const migration = useAction(api.migrate);
  const reading = useImport((read, { soa }) => {
    migration.reset();
    if (stepOf(soa) === undefined && soa.framework !== withdrawnEdition && soa.items.length > 0) {
      takeInHand({ name: read, soa });
    }
  });
  const { imported } = reading;
  const migrated = migration.progress.state === "done" ? migration.progress.value : undefined;
  const name = reading.name ?? "";
  const to = imported && stepOf(imported.soa)?.to;
  const migrate = async () => {
    if (imported && to !== undefined) await migration.start(imported.soa, to);
  };
  const isTooOld = imported?.soa.framework === withdrawnEdition && imported.soa.items.length > 0;
  const soa = isTooOld ? undefined : to === undefined ? imported?.soa : migrated?.soa;
  return (
    <TaskPage
      title={say("pane.migrate.title")}
      intro={say("pane.migrate.intro")}
      outcome={
        <>
          {reading.progress.state === "idle" && (
            <Promises
              points={[say("pane.migrate.promise-1"), say("pane.migrate.promise-2"), say("pane.migrate.promise-3")]}
            />
          )}
          {migrated && imported && (
            <MigrationView name={name} imported={imported} report={migrated.report} soa={migrated.soa} />
          )}
          {imported && <ImportReview imported={imported} reading={reading} />}
        </>
      }
    >
      <FileInput label={say("pane.migrate.file")} reading={reading} />
      {isTooOld && (
        <div className={layout.stack}>
          <Verdict kind="warning">{say("migrate.edition-2005")}</Verdict>
          <Button onClick={() => open("build")}>{say("pane.migrate.build")}</Button>
        </div>
      )}
      {imported && to !== undefined && !migrated && (
        <Button
          appearance="primary"
          disabledFocusable={migration.progress.state === "running"}
          onClick={() => void migrate()}
        >
          {say("pane.migrate.start", { to: frameworkName(reference, to) })}
        </Button>
      )}
      {migration.progress.state === "running" && <Busy label={say("pane.migrate.running")} />}
      {migration.progress.state === "failed" && <Problem failure={migration.progress.failure} />}
      {soa && soa.items.length > 0 && (
        <div className={layout.stack}>
          <WorkbookOrderForm name={name} soa={soa} before={migrated && imported?.soa} />
          <Button
            onClick={() => {
              takeInHand({ name, soa, toScore: true });
              open("score");
            }}
          >
            {say("pane.migrate.score")}
          </Button>
          <HeadStartCard soa={soa} />
        </div>
      )}
    </TaskPage>
  );
};

export default MigrateTask;
