import { say } from "../../../shared/messages/say.ts";
import { Promises } from "../ui/Promises.tsx";

/** What the score says, before there is one. */
export const ScorePromise = () => (
  <Promises points={[say("pane.score.promise-1"), say("pane.score.promise-2"), say("pane.score.promise-3")]} />
);
