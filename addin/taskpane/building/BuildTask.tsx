import { useState } from "react";
import { say } from "../../../shared/messages/say.ts";
import { useLayout } from "../layout.ts";
import { frameworkName, usePane } from "../pane.ts";
import { Busy } from "../ui/Busy.tsx";
import { Button } from "../ui/Button.tsx";
import { CheckGroup } from "../ui/CheckGroup.tsx";
import { download } from "../ui/download.ts";
import { Field } from "../ui/Field.tsx";
import { FocusedHeading } from "../ui/FocusedHeading.tsx";
import { Input } from "../ui/Input.tsx";
import { Problem } from "../ui/Problem.tsx";
import { TaskPage } from "../ui/TaskPage.tsx";
import { useAction } from "../ui/useAction.ts";
import { ColumnForm } from "./ColumnForm.tsx";
import { certifiable, columnsFor, startingTemplates, templatesFor } from "./choices.ts";
import { InsertButton } from "./InsertButton.tsx";

/** Choose standards, sheets and crosswalk columns; get a workbook. */
export const BuildTask = () => {
  const layout = useLayout();
  const { api, reference, workbook } = usePane();
  const [frameworks, setFrameworks] = useState<readonly string[]>(["iso-27001-2022"]);
  const [chosen, setChosen] = useState<readonly string[]>();
  const [crosswalks, setCrosswalks] = useState<readonly string[]>(["nist-csf-2.0"]);
  const [organisation, setOrganisation] = useState("");
  const offered = templatesFor(reference, frameworks);
  const templates = offered.map(({ id }) => id).filter((id) => (chosen ?? startingTemplates(frameworks)).includes(id));
  const columns = columnsFor(reference, frameworks);
  const order = {
    templates,
    frameworks,
    crosswalks: crosswalks.filter((id) => columns.some((column) => column.value === id)),
    ...(organisation.trim() === "" ? {} : { organisation: organisation.trim() }),
  };
  const name = `${frameworks.map((id) => frameworkName(reference, id)).join(" + ")} ${say("pane.build.file")}.xlsx`;
  const { progress, start } = useAction(async () => {
    const file = await api.workbook(order);
    download(file, name);
    return file;
  });
  const ready = frameworks.length > 0 && templates.length > 0;
  return (
    <TaskPage
      title={say("pane.build.title")}
      intro={say("pane.build.intro")}
      outcome={
        <>
          <CheckGroup
            legend={say("pane.build.sheets")}
            options={offered.map(({ id, title, purpose }) => ({ value: id, label: title, hint: purpose }))}
            selected={templates}
            onChange={setChosen}
            columns
          />
          <div className={layout.stack}>
            <p className={layout.muted}>
              {ready ? say("pane.build.summary", { count: templates.length }) : say("pane.build.nothing")}
            </p>
            <div className={layout.row}>
              {workbook && <InsertButton insert={(options) => workbook.insert(order, options)} disabled={!ready} />}
              <Button
                appearance={workbook ? "secondary" : "primary"}
                disabledFocusable={!ready || progress.state === "running"}
                onClick={() => void start()}
              >
                {say("pane.build.download")}
              </Button>
            </div>
            {progress.state === "running" && <Busy label={say("pane.build.running")} />}
            {progress.state === "failed" && <Problem failure={progress.failure} onRetry={() => void start()} />}
            {progress.state === "done" && (
              <div className={layout.tight} role="status">
                <FocusedHeading>{say("pane.build.done", { name })}</FocusedHeading>
                <p className={layout.text}>{say("pane.build.next")}</p>
              </div>
            )}
          </div>
        </>
      }
    >
      <CheckGroup
        legend={say("pane.build.standards")}
        options={certifiable(reference).map(({ id, name }) => ({ value: id, label: name }))}
        selected={frameworks}
        onChange={setFrameworks}
      />
      <Field label={say("pane.build.organisation")} hint={say("pane.build.organisation-hint")}>
        <Input value={organisation} maxLength={200} onChange={setOrganisation} />
      </Field>
      <CheckGroup
        legend={say("pane.build.columns")}
        hint={say("pane.build.columns-hint")}
        options={columns}
        selected={order.crosswalks}
        onChange={setCrosswalks}
      />
      {workbook && <ColumnForm workbook={workbook} />}
    </TaskPage>
  );
};
