import { useEffect, useState } from "react";
import { say } from "../../../shared/messages/say.ts";
import { useLayout } from "../layout.ts";
import { usePane } from "../pane.ts";
import { Busy } from "../ui/Busy.tsx";
import { Input } from "../ui/Input.tsx";
import { Problem } from "../ui/Problem.tsx";
import { Promises } from "../ui/Promises.tsx";
import { TaskPage } from "../ui/TaskPage.tsx";
import { useAction } from "../ui/useAction.ts";
import { ControlView } from "./ControlView.tsx";
import { Results } from "./Results.tsx";

/** Long enough to let a word be finished, short enough to feel at once. */
const pauseMilliseconds = 200;

/** A qualified reference of the address, `iso-27001-2022:A.5.1`, in its two parts. */
const partsOf = (subject: string | undefined): readonly [string, string] | undefined => {
  const colon = subject?.indexOf(":") ?? -1;
  return subject === undefined || colon < 1 ? undefined : [subject.slice(0, colon), subject.slice(colon + 1)];
};

/** Find a control and see all that is said about it, and by whom. */
const LookupTask = ({ subject }: { subject: string | undefined }) => {
  const layout = useLayout();
  const { api } = usePane();
  const [words, setWords] = useState("");
  // While another task is in front there is no subject; the control stays as it was left.
  const [shown, setShown] = useState(subject);
  if (subject !== undefined && subject !== shown) setShown(subject);
  const found = useAction((query: string, signal: AbortSignal) => api.search(query, signal));
  const page = useAction((framework: string, id: string, signal: AbortSignal) => api.control(framework, id, signal));
  const { start: find, reset: forget } = found;
  const { start: show } = page;
  useEffect(() => {
    if (words.trim() === "") {
      forget();
      return;
    }
    const controller = new AbortController();
    const timer = setTimeout(() => void find(words.trim(), controller.signal), pauseMilliseconds);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [words, find, forget]);
  useEffect(() => {
    const parts = partsOf(shown);
    if (!parts) return;
    const controller = new AbortController();
    void show(...parts, controller.signal);
    return () => controller.abort();
  }, [shown, show]);
  return (
    <TaskPage
      title={say("pane.lookup.title")}
      intro={say("pane.lookup.intro")}
      outcome={
        <>
          {page.progress.state === "idle" && (
            <Promises
              points={[say("pane.lookup.promise-1"), say("pane.lookup.promise-2"), say("pane.lookup.promise-3")]}
            />
          )}
          {page.progress.state === "running" && <Busy label={say("pane.lookup.running")} />}
          {page.progress.state === "failed" && page.progress.failure.code !== "aborted" && (
            <Problem failure={page.progress.failure} />
          )}
          {page.progress.state === "done" && (
            <ControlView
              key={`${page.progress.value.framework}:${page.progress.value.id}`}
              page={page.progress.value}
            />
          )}
        </>
      }
    >
      <search className={layout.stack}>
        <Input
          type="search"
          value={words}
          onChange={setWords}
          aria-label={say("pane.lookup.search")}
          placeholder={say("pane.lookup.placeholder")}
          maxLength={200}
        />
        {found.progress.state === "running" && <Busy label={say("pane.lookup.searching")} />}
        {found.progress.state === "failed" && found.progress.failure.code !== "aborted" && (
          <Problem failure={found.progress.failure} />
        )}
        {found.progress.state === "done" && <Results results={found.progress.value} shown={shown} />}
      </search>
    </TaskPage>
  );
};

export default LookupTask;
