import { say } from "../../../shared/messages/say.ts";
import type { Soa } from "../../../shared/soa/document.ts";
import type { TextFormat } from "../../client/api.ts";
import { useLayout } from "../layout.ts";
import { usePane } from "../pane.ts";
import { Button } from "../ui/Button.tsx";
import { Disclosure } from "../ui/Disclosure.tsx";
import { download, nameFrom } from "../ui/download.ts";
import { Problem } from "../ui/Problem.tsx";
import { useAction } from "../ui/useAction.ts";

/** The formats by the endings of their files, which programs know them by. */
const endings: Readonly<Record<TextFormat, string>> = { csv: "csv", json: "json", oscal: "oscal.json" };
const formats: readonly TextFormat[] = ["csv", "json", "oscal"];

/** Takes a document away in a format of other programs; each reads back as the same document. */
export const ExportFormats = ({ name, edition, soa }: { name: string; edition: string; soa: Soa }) => {
  const layout = useLayout();
  const { api } = usePane();
  const { progress, start } = useAction(async (format: TextFormat) => {
    const file = nameFrom(name, `${edition}.${endings[format]}`);
    download(await api.exported(soa, format), file);
    return { soa, file };
  });
  return (
    <Disclosure summary={say("pane.export.title")}>
      <div className={layout.stack}>
        <p className={layout.text}>{say("pane.export.intro")}</p>
        <div className={layout.row}>
          {formats.map((format) => (
            <Button key={format} disabledFocusable={progress.state === "running"} onClick={() => void start(format)}>
              {say(`pane.export.${format}`)}
            </Button>
          ))}
        </div>
        {progress.state === "failed" && <Problem failure={progress.failure} />}
        {progress.state === "done" && progress.value.soa === soa && (
          <p className={layout.text} role="status">
            {say("pane.build.done", { name: progress.value.file })}
          </p>
        )}
      </div>
    </Disclosure>
  );
};
