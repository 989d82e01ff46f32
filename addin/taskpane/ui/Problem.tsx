import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { say } from "../../../shared/messages/say.ts";
import type { Failure } from "../../client/failure.ts";
import { useLayout } from "../layout.ts";
import { Button } from "./Button.tsx";
import { Verdict } from "./Verdict.tsx";

const useStyles = makeStyles({
  problem: {
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
  },
});

/** What the same once more may get past; a file that is damaged stays so. */
const passing = ["offline", "unexpected", "api.internal"];

/** Says what went wrong, why and what to do next; the sentence comes from whoever noticed. */
export const Problem = ({ failure, onRetry }: { failure: Failure; onRetry?: () => void }) => {
  const styles = useStyles();
  const layout = useLayout();
  return (
    <div role="alert" className={mergeClasses(layout.card, styles.problem)}>
      <Verdict kind="fail">
        <strong>{say("pane.problem.title")}</strong>{" "}
        {failure.message === "" ? say("pane.problem.unexpected") : failure.message}
        {failure.details.length > 0 && (
          <ul>
            {failure.details.map((detail) => (
              <li key={detail}>{detail}</li>
            ))}
          </ul>
        )}
        {onRetry && passing.includes(failure.code) && (
          <div>
            <Button onClick={onRetry}>{say("pane.problem.retry")}</Button>
          </div>
        )}
      </Verdict>
    </div>
  );
};
