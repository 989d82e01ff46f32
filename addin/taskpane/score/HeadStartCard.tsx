import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { say } from "../../../shared/messages/say.ts";
import type { HeadStartRow } from "../../../shared/readiness/head-start.ts";
import type { Readiness } from "../../../shared/readiness/readiness.ts";
import type { Soa } from "../../../shared/soa/document.ts";
import { useLayout } from "../layout.ts";
import { frameworkName, usePane } from "../pane.ts";
import { Busy } from "../ui/Busy.tsx";
import { Button } from "../ui/Button.tsx";
import { FocusedHeading } from "../ui/FocusedHeading.tsx";
import { Problem } from "../ui/Problem.tsx";
import { ShortList } from "../ui/ShortList.tsx";
import { useAction } from "../ui/useAction.ts";
import { oneDecimal } from "./figure.ts";

/** The standard that an assessment of another one suggests something for. */
const companions: Readonly<Record<string, string>> = {
  "iso-27001-2022": "iso-42001-2023",
  "iso-42001-2023": "iso-27001-2022",
};

const rowsAtFirst = 5;

const useStyles = makeStyles({
  number: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
});

const Row = ({ row, sourceTitle }: { row: HeadStartRow; sourceTitle: string }) => {
  const layout = useLayout();
  const { reference } = usePane();
  const from = frameworkName(reference, row.from.framework);
  return (
    <li>
      <div className={layout.spread}>
        <span>
          <span className={layout.id}>{row.control}</span> {row.title}
        </span>
        <strong className={layout.id}>{say("pane.head-start.credit", { credit: Math.round(row.credit * 100) })}</strong>
      </div>
      <div className={layout.small}>
        {say(`pane.head-start.${row.relationship}`, { from, control: row.from.control })}
      </div>
      <div className={mergeClasses(layout.muted, layout.small)}>
        {say("pane.head-start.source", { title: sourceTitle })}
      </div>
    </li>
  );
};

interface HeadStartViewProps {
  readonly from: string;
  readonly readiness: Readiness;
}

/** The figure, apart from any score, and every row behind it. */
const HeadStartView = ({ from, readiness }: HeadStartViewProps) => {
  const styles = useStyles();
  const layout = useLayout();
  const { reference } = usePane();
  const framework = frameworkName(reference, readiness.framework);
  const { score, rows } = readiness.headStart ?? { score: 0, rows: [] };
  const titles = new Map(reference.crosswalks.flatMap(({ sources }) => sources.map(({ id, title }) => [id, title])));
  return (
    <section className={mergeClasses(layout.tight, layout.card)}>
      <FocusedHeading>{say("pane.head-start.title", { framework })}</FocusedHeading>
      <div>
        <span className={styles.number}>{oneDecimal(score)}</span>{" "}
        <span className={mergeClasses(layout.muted, layout.small)}>{say("pane.head-start.figure", { from })}</span>
      </div>
      <p className={layout.text}>{say("pane.head-start.promise", { framework })}</p>
      {rows.length === 0 ? (
        <p className={layout.text}>{say("pane.head-start.nothing")}</p>
      ) : (
        <>
          <p className={layout.text}>
            {say("pane.head-start.rows", { framework, count: rows.length, total: readiness.inScope })}
          </p>
          <ShortList first={rowsAtFirst} className={mergeClasses(layout.plainList, layout.ruled)}>
            {rows.map((row) => (
              <Row key={row.control} row={row} sourceTitle={titles.get(row.source) ?? say("pane.source.unknown")} />
            ))}
          </ShortList>
        </>
      )}
    </section>
  );
};

/** On request: what a document suggests for the other standard. Nothing for a document that has no companion. */
export const HeadStartCard = ({ soa }: { soa: Soa }) => {
  const layout = useLayout();
  const { api, reference } = usePane();
  const { progress, start } = useAction(async (asked: Soa, to: string) => ({
    asked,
    readiness: await api.readiness({
      framework: to,
      items: asked.items.filter((item) => item.framework === to),
      headStartFrom: [{ framework: asked.framework, items: asked.items }],
    }),
  }));
  const to = companions[soa.framework];
  if (to === undefined) return null;
  const isAnswered = progress.state === "done" && progress.value.asked === soa;
  return (
    <div className={layout.stack}>
      {!isAnswered && (
        <div>
          <Button disabledFocusable={progress.state === "running"} onClick={() => void start(soa, to)}>
            {say("pane.head-start.ask", { framework: frameworkName(reference, to) })}
          </Button>
        </div>
      )}
      {progress.state === "running" && <Busy label={say("pane.head-start.running")} />}
      {progress.state === "failed" && <Problem failure={progress.failure} />}
      {isAnswered && (
        <HeadStartView from={frameworkName(reference, soa.framework)} readiness={progress.value.readiness} />
      )}
    </div>
  );
};
