import { say } from "../../../shared/messages/say.ts";
import { Promises } from "../ui/Promises.tsx";

/** What the score says, before there is one. */
export const ScorePromise = () => (
  <Promises
    title={say("pane.score.promise")}
    points={[say("pane.score.promise-1"), say("pane.score.promise-2"), say("pane.score.promise-3")]}
  />
);
