import { useEffect, useState } from "react";
import { say } from "../../../shared/messages/say.ts";
import type { Nonconformity } from "../../../shared/readiness/gates.ts";
import { withdrawnEdition } from "../../../shared/soa/withdrawn-edition.ts";
import { Failure } from "../../client/failure.ts";
import { useLayout } from "../layout.ts";
import { type DocumentInHand, frameworkName, usePane } from "../pane.ts";
import { FileInput } from "../reading/FileInput.tsx";
import { ReadOutcome } from "../reading/ReadOutcome.tsx";
import { useImport } from "../reading/useImport.ts";
import { Busy } from "../ui/Busy.tsx";
import { Link } from "../ui/Link.tsx";
import { Problem } from "../ui/Problem.tsx";
import { TaskPage } from "../ui/TaskPage.tsx";
import { useAction } from "../ui/useAction.ts";
import { NonconformityInput } from "./NonconformityInput.tsx";
import { ReadinessView } from "./ReadinessView.tsx";
import { ScorePromise } from "./ScorePromise.tsx";

/** Read an assessed workbook and say how ready it is. */
const ScoreTask = () => {
  const layout = useLayout();
  const { api, reference, inHand } = usePane();
  const [scored, setScored] = useState<DocumentInHand>();
  const [findings, setFindings] = useState<readonly Nonconformity[]>([]);
  const { progress, start, reset } = useAction(
    async ({ soa }: DocumentInHand, nonconformities: readonly Nonconformity[]) => {
      if (soa.framework === withdrawnEdition) throw new Failure("migrate.edition-2005", say("migrate.edition-2005"));
      return api.readiness({ framework: soa.framework, items: soa.items, nonconformities });
    },
  );
  const score = (document: DocumentInHand, nonconformities: readonly Nonconformity[] = findings) => {
    setScored(document);
    void start(document, nonconformities);
  };
  const forget = () => {
    setScored(undefined);
    reset();
  };
  const reading = useImport((name, { soa }) => {
    if (soa.items.length > 0) score({ name, soa });
  }, forget);
  const scoreInHand = () => {
    if (!inHand) return;
    reading.clear();
    score(inHand);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: a document is scored when it is handed over, and once
  useEffect(() => {
    if (inHand?.toScore) scoreInHand();
  }, [inHand]);
  return (
    <TaskPage
      title={say("pane.score.title")}
      intro={say("pane.score.intro")}
      outcome={
        <>
          {progress.state === "idle" && <ScorePromise />}
          {progress.state === "running" && <Busy label={say("pane.score.running")} />}
          {progress.state === "failed" && <Problem failure={progress.failure} />}
          {progress.state === "done" && scored && (
            <ReadinessView
              readiness={progress.value}
              name={scored.name}
              soa={scored.soa}
              framework={frameworkName(reference, progress.value.framework)}
            />
          )}
        </>
      }
    >
      <FileInput label={say("pane.score.file")} reading={reading} />
      <ReadOutcome imported={reading.imported} />
      {inHand && inHand !== scored && (
        <p className={layout.text}>
          <Link onClick={scoreInHand}>{say("pane.score.in-hand", { name: inHand.name })}</Link>
        </p>
      )}
      <NonconformityInput
        findings={findings}
        onChange={(next) => {
          setFindings(next);
          if (scored) score(scored, next);
        }}
      />
    </TaskPage>
  );
};

export default ScoreTask;
