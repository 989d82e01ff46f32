import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { say } from "../../../shared/messages/say.ts";
import type { Failure } from "../../client/failure.ts";

/** Says what went wrong, why and what to do next; the sentence comes from whoever noticed. */
export const Problem = ({ failure, onRetry }: { failure: Failure; onRetry?: () => void }) => (
  <MessageBar intent="error" layout="multiline" role="alert">
    <MessageBarBody>
      <MessageBarTitle>{say("pane.problem.title")}</MessageBarTitle>
      {failure.message === "" ? say("pane.problem.unexpected") : failure.message}
      {failure.details.length > 0 && (
        <ul>
          {failure.details.map((detail) => (
            <li key={detail}>{detail}</li>
          ))}
        </ul>
      )}
    </MessageBarBody>
    {onRetry && (
      <MessageBarActions>
        <Button onClick={onRetry}>{say("pane.problem.retry")}</Button>
      </MessageBarActions>
    )}
  </MessageBar>
);
