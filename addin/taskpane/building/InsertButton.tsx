import { say } from "../../../shared/messages/say.ts";
import type { Inserted, InsertOptions } from "../../excel/port.ts";
import { useLayout } from "../layout.ts";
import { Busy } from "../ui/Busy.tsx";
import { Button } from "../ui/Button.tsx";
import { Problem } from "../ui/Problem.tsx";
import { useAction } from "../ui/useAction.ts";

export interface InsertButtonProps {
  /** Writes into the open workbook. */
  readonly insert: (options: InsertOptions) => Promise<Inserted>;
  readonly disabled?: boolean;
  /** Set where something else ought to be done first. */
  readonly secondary?: boolean;
}

/** Adds the chosen sheets to the open workbook. Sheets of the same name are never written over: the user is asked. */
export const InsertButton = ({ insert, disabled = false, secondary = false }: InsertButtonProps) => {
  const layout = useLayout();
  const { progress, start } = useAction(insert);
  const taken = progress.state === "failed" && progress.failure.code === "excel.sheets-exist";
  return (
    <div className={layout.stack}>
      <Button
        appearance={secondary ? "secondary" : "primary"}
        disabledFocusable={disabled || progress.state === "running"}
        onClick={() => void start({ whenTaken: "refuse" })}
      >
        {say("pane.build.insert")}
      </Button>
      {progress.state === "running" && <Busy label={say("pane.build.inserting")} />}
      {progress.state === "failed" && <Problem failure={progress.failure} />}
      {taken && <Button onClick={() => void start({ whenTaken: "rename" })}>{say("pane.build.keep-both")}</Button>}
      {progress.state === "done" && (
        <p className={layout.text} role="status">
          {say("pane.build.inserted", { sheets: progress.value.sheets.join(", ") })}
        </p>
      )}
    </div>
  );
};
