import { say } from "../../../shared/messages/say.ts";
import type { Soa } from "../../../shared/soa/document.ts";
import type { Compared } from "../../client/answers.ts";
import { InsertButton } from "../building/InsertButton.tsx";
import { useLayout } from "../layout.ts";
import { usePane } from "../pane.ts";
import { Busy } from "../ui/Busy.tsx";
import { Button } from "../ui/Button.tsx";
import { asJson, download, nameFrom } from "../ui/download.ts";
import { Problem } from "../ui/Problem.tsx";
import { useAction } from "../ui/useAction.ts";

export interface ComparisonWorkbookProps {
  /** Of the later file. */
  readonly name: string;
  readonly before: Soa;
  readonly after: Soa;
  readonly compared: Compared;
  /** Set where something else ought to be done first. */
  readonly secondary: boolean;
}

/** Takes a comparison away: into the open workbook, as a new one, or as JSON. */
export const ComparisonWorkbook = ({ name, before, after, compared, secondary }: ComparisonWorkbookProps) => {
  const layout = useLayout();
  const { api, workbook } = usePane();
  const { progress, start } = useAction(async () => {
    const file = nameFrom(name, say("pane.compare.workbook-file"));
    download(await api.comparison(before, after), file);
    return file;
  });
  return (
    <div className={layout.stack}>
      {workbook && (
        <InsertButton insert={(options) => workbook.insertComparison(before, after, options)} secondary={secondary} />
      )}
      <div className={layout.row}>
        <Button
          appearance={workbook || secondary ? "secondary" : "primary"}
          disabledFocusable={progress.state === "running"}
          onClick={() => void start()}
        >
          {say("pane.compare.workbook")}
        </Button>
        <Button onClick={() => download(asJson(compared), nameFrom(name, say("pane.compare.file")))}>
          {say("pane.compare.download")}
        </Button>
      </div>
      {progress.state === "running" && <Busy label={say("pane.build.running")} />}
      {progress.state === "failed" && <Problem failure={progress.failure} onRetry={() => void start()} />}
      {progress.state === "done" && (
        <p className={layout.text} role="status">
          {say("pane.build.done", { name: progress.value })}
        </p>
      )}
    </div>
  );
};
