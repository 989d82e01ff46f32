import { mergeClasses } from "@fluentui/react-components";
import { say } from "../../../shared/messages/say.ts";
import type { Soa } from "../../../shared/soa/document.ts";
import type { MigrationReport } from "../../../shared/soa/migration-report.ts";
import { fieldWord } from "../../../shared/workbook/change-words.ts";
import type { Imported } from "../../client/answers.ts";
import { inWords } from "../compare/words.ts";
import { useLayout } from "../layout.ts";
import { frameworkName, usePane } from "../pane.ts";
import { Button } from "../ui/Button.tsx";
import { Disclosure } from "../ui/Disclosure.tsx";
import { asJson, download, nameFrom } from "../ui/download.ts";
import { FocusedHeading } from "../ui/FocusedHeading.tsx";
import { Verdict } from "../ui/Verdict.tsx";

export interface MigrationViewProps {
  readonly name: string;
  readonly imported: Imported;
  readonly report: MigrationReport;
  /** The new document. */
  readonly soa: Soa;
}

/** A control of the new edition by its id and title. */
const Named = ({ control, titles }: { control: string; titles: Titles }) => {
  const layout = useLayout();
  return (
    <>
      <span className={layout.id}>{control}</span> {titles.get(control)}
    </>
  );
};

type Titles = ReadonlyMap<string, string | undefined>;

const Merges = ({ merged, titles }: { merged: MigrationReport["merged"]; titles: Titles }) => {
  const layout = useLayout();
  const { reference } = usePane();
  const nameOf = (id: string) => frameworkName(reference, id);
  return (
    <ul className={mergeClasses(layout.plainList, layout.ruled)}>
      {merged.map(({ control, from, conflicts }) => (
        <li key={control}>
          <Named control={control} titles={titles} /> ← {from.join(", ")}
          {conflicts.map(({ field, values }) => (
            <div key={field} className={layout.small}>
              <Verdict kind="warning">
                {say("pane.migrate.conflict", { field: fieldWord(field) })}{" "}
                {values.map((one) => `${one.control}: ${inWords(field, one.value, nameOf)}`).join(" · ")}
              </Verdict>
            </div>
          ))}
        </li>
      ))}
    </ul>
  );
};

const Controls = ({ ids, titles }: { ids: readonly string[]; titles: Titles }) => {
  const layout = useLayout();
  return (
    <ul className={layout.plainList}>
      {ids.map((control) => (
        <li key={control}>
          <Named control={control} titles={titles} />
        </li>
      ))}
    </ul>
  );
};

/** What became of every old row. */
export const MigrationView = ({ name, imported, report, soa }: MigrationViewProps) => {
  const layout = useLayout();
  const { reference } = usePane();
  const titles = new Map(soa.items.map(({ control, title }) => [control, title]));
  const conflicts = report.merged.filter((merge) => merge.conflicts.length > 0);
  const saveReadable = async () => {
    const { reportPage } = await import("./report-page.ts");
    const text = reportPage({ name, imported, report, frameworkName: (id) => frameworkName(reference, id) });
    download(new Blob([text], { type: "text/html" }), nameFrom(name, `${say("pane.migrate.report-file")}.html`));
  };
  return (
    <section className={mergeClasses(layout.stack, layout.card)}>
      <div className={layout.tight}>
        <FocusedHeading>
          {say("pane.migrate.done", {
            from: frameworkName(reference, report.from),
            to: frameworkName(reference, report.to),
          })}
        </FocusedHeading>
        <p className={layout.text}>
          {say("pane.migrate.carried", {
            carried: report.carried,
            kept: report.kept,
            unmapped: report.unmapped.length,
            items: soa.items.length,
          })}
        </p>
      </div>
      {conflicts.length > 0 && (
        <Verdict kind="warning">{say("pane.migrate.conflicts", { count: conflicts.length })}</Verdict>
      )}
      <div className={layout.tight}>
        {report.merged.length > 0 && (
          <Disclosure summary={say("pane.migrate.merged", { count: report.merged.length })}>
            <Merges
              titles={titles}
              merged={[...conflicts, ...report.merged.filter((merge) => merge.conflicts.length === 0)]}
            />
          </Disclosure>
        )}
        {report.split.length > 0 && (
          <Disclosure summary={say("pane.migrate.split", { count: report.split.length })}>
            <ul className={layout.plainList}>
              {report.split.map(({ control, to }) => (
                <li key={control}>
                  <span className={layout.id}>{control}</span> →{" "}
                  {to.map((id) => [id, titles.get(id)].filter(Boolean).join(" ")).join("; ")}
                </li>
              ))}
            </ul>
          </Disclosure>
        )}
        {report.new.length > 0 && (
          <Disclosure summary={say("pane.migrate.new", { count: report.new.length })}>
            <Controls ids={report.new} titles={titles} />
          </Disclosure>
        )}
        {report.absent.length > 0 && (
          <Disclosure summary={say("pane.migrate.absent", { count: report.absent.length })}>
            <Controls ids={report.absent} titles={titles} />
          </Disclosure>
        )}
        {report.unmapped.length > 0 && (
          <Disclosure summary={say("pane.migrate.unmapped", { count: report.unmapped.length })}>
            <ul className={mergeClasses(layout.plainList, layout.ruled)}>
              {report.unmapped.map(({ control, reason, row }, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a control may stand twice, and the list never changes
                <li key={index}>
                  <span className={layout.id}>{control}</span> {row.title}{" "}
                  <span className={layout.muted}>{reason}</span>
                </li>
              ))}
            </ul>
          </Disclosure>
        )}
        {report.notes.map((note) => (
          <p key={note} className={mergeClasses(layout.muted, layout.small)}>
            {note}
          </p>
        ))}
      </div>
      <div className={layout.row}>
        <Button onClick={() => void saveReadable()}>{say("pane.migrate.report")}</Button>
        <Button
          onClick={() =>
            download(
              asJson({ file: name, import: imported.report, migration: report }),
              nameFrom(name, `${say("pane.migrate.report-file")}.json`),
            )
          }
        >
          {say("pane.migrate.report-json")}
        </Button>
      </div>
    </section>
  );
};
