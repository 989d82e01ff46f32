import { useState } from "react";
import { say } from "../../../shared/messages/say.ts";
import type { Soa } from "../../../shared/soa/document.ts";
import type { WorkbookOrder } from "../../client/api.ts";
import { columnsFor } from "../building/choices.ts";
import { InsertButton } from "../building/InsertButton.tsx";
import { useLayout } from "../layout.ts";
import { usePane } from "../pane.ts";
import { Busy } from "../ui/Busy.tsx";
import { Button } from "../ui/Button.tsx";
import { CheckGroup } from "../ui/CheckGroup.tsx";
import { Disclosure } from "../ui/Disclosure.tsx";
import { download, nameFrom } from "../ui/download.ts";
import { Field } from "../ui/Field.tsx";
import { Input } from "../ui/Input.tsx";
import { Problem } from "../ui/Problem.tsx";
import { useAction } from "../ui/useAction.ts";
import { ExportFormats } from "./ExportFormats.tsx";

export interface WorkbookOrderFormProps {
  readonly name: string;
  readonly soa: Soa;
  /** Set when `soa` was migrated: the document before. */
  readonly before: Soa | undefined;
}

/** The sheets of a workbook that is made from a document. */
const templatesOf = (framework: string, migrated: boolean): readonly string[] => [
  "about",
  framework === "iso-42001-2023" ? "soa-42001" : "soa-27001",
  ...(migrated ? ["transition-2013-2022"] : []),
  "readiness",
  "crosswalk",
];

/** Takes a document away as a new workbook with live crosswalk columns. */
export const WorkbookOrderForm = ({ name, soa, before }: WorkbookOrderFormProps) => {
  const layout = useLayout();
  const { api, reference, workbook } = usePane();
  const [crosswalks, setCrosswalks] = useState<readonly string[]>(["nist-csf-2.0"]);
  const [organisation, setOrganisation] = useState(soa.organisation ?? "");
  const columns = columnsFor(reference, [soa.framework]);
  const order: WorkbookOrder = {
    templates: templatesOf(soa.framework, before !== undefined),
    frameworks: [soa.framework],
    crosswalks: crosswalks.filter((id) => columns.some(({ value }) => value === id)),
    soa,
    ...(before === undefined ? {} : { before }),
    ...(organisation.trim() === "" ? {} : { organisation: organisation.trim() }),
  };
  const edition = reference.frameworks.find(({ id }) => id === soa.framework)?.edition ?? "";
  const { progress, start } = useAction(async () => {
    const file = await api.workbook(order);
    download(file, nameFrom(name, `${edition}.xlsx`));
    return soa;
  });
  return (
    <div className={layout.stack}>
      {workbook && <InsertButton insert={(options) => workbook.insert(order, options)} />}
      <Button
        appearance={workbook ? "secondary" : "primary"}
        disabledFocusable={progress.state === "running"}
        onClick={() => void start()}
      >
        {say("pane.migrate.download")}
      </Button>
      {progress.state === "running" && <Busy label={say("pane.build.running")} />}
      {progress.state === "failed" && <Problem failure={progress.failure} />}
      {progress.state === "done" && progress.value === soa && (
        <p className={layout.text} role="status">
          {say("pane.migrate.downloaded")}
        </p>
      )}
      <Disclosure summary={say("pane.migrate.options")}>
        <div className={layout.stack}>
          <Field label={say("pane.build.organisation")}>
            <Input value={organisation} maxLength={200} onChange={setOrganisation} />
          </Field>
          <CheckGroup
            legend={say("pane.build.columns")}
            options={columns}
            selected={crosswalks}
            onChange={setCrosswalks}
          />
        </div>
      </Disclosure>
      <ExportFormats name={name} edition={edition} soa={soa} />
    </div>
  );
};
