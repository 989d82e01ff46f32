import { useState } from "react";
import { say } from "../../../shared/messages/say.ts";
import type { CrosswalkColumnRequest } from "../../excel/port.ts";
import type { OpenWorkbook } from "../excel.ts";
import { useLayout } from "../layout.ts";
import { usePane } from "../pane.ts";
import { Busy } from "../ui/Busy.tsx";
import { Button } from "../ui/Button.tsx";
import { Disclosure } from "../ui/Disclosure.tsx";
import { Field } from "../ui/Field.tsx";
import { Problem } from "../ui/Problem.tsx";
import { Select } from "../ui/Select.tsx";
import { useAction } from "../ui/useAction.ts";

const kinds = ["formula", "function", "values"] as const satisfies readonly CrosswalkColumnRequest["as"][];

/** Adds a column to the user's own table: the one around the selected cell. */
export const ColumnForm = ({ workbook }: { workbook: OpenWorkbook }) => {
  const layout = useLayout();
  const { reference } = usePane();
  const [to, setTo] = useState("nist-csf-2.0");
  const [as, setAs] = useState<CrosswalkColumnRequest["as"]>("formula");
  const { progress, start } = useAction(workbook.addColumn);
  return (
    <Disclosure summary={say("pane.column.title")}>
      <div className={layout.stack}>
        <p className={layout.muted}>{say("pane.column.intro")}</p>
        <Field label={say("pane.column.to")}>
          <Select value={to} onChange={setTo}>
            {reference.frameworks.map(({ id, shortName }) => (
              <option key={id} value={id}>
                {shortName}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={say("pane.column.as")}>
          <Select value={as} onChange={(value) => setAs(kinds.find((kind) => kind === value) ?? "formula")}>
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {say(`pane.column.${kind}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Button disabledFocusable={progress.state === "running"} onClick={() => void start({ to, as })}>
          {say("pane.column.add")}
        </Button>
        {progress.state === "running" && <Busy label={say("pane.column.running")} />}
        {progress.state === "failed" && <Problem failure={progress.failure} />}
        {progress.state === "done" && (
          <div role="status" className={layout.tight}>
            <p className={layout.text}>
              {say("pane.column.done", {
                header: progress.value.header,
                rows: progress.value.rows,
                mapped: progress.value.mapped,
              })}
            </p>
            {progress.value.undecided.length > 0 && (
              <p className={layout.muted}>
                {say("pane.column.undecided", {
                  rows: progress.value.undecided.map(({ row, text }) => `${row} (${text})`).join(", "),
                })}
              </p>
            )}
          </div>
        )}
      </div>
    </Disclosure>
  );
};
