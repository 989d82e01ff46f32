import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type RefObject, useEffect, useRef } from "react";
import { say } from "../../../shared/messages/say.ts";
import type { ImportProfile } from "../../../shared/soa/import.ts";
import type { Imported } from "../../client/answers.ts";
import { useLayout } from "../layout.ts";
import type { Reading } from "../reading/useImport.ts";
import { Button } from "../ui/Button.tsx";
import { Problem } from "../ui/Problem.tsx";
import { unusedChoices } from "./choices.ts";
import { changedControls, changedCounts, movedRoles } from "./outcome.ts";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    boxShadow: tokens.shadow8,
    ":focus": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  text: { flexGrow: 1, flexBasis: "200px" },
});

const sentenceOf = (before: Imported, after: Imported, profile: ImportProfile): string => {
  const latest = profile.tables?.at(-1);
  const isUnused = latest !== undefined && unusedChoices(profile, after.report).includes(latest);
  const moved = movedRoles(before, after).map(({ role, ...columns }) =>
    say("pane.review.role-moved", { role: say(`pane.role.${role}`), ...columns }),
  );
  const changes = changedCounts(before, after).map(({ name, was, now }) =>
    say("pane.review.change-of", { name: say(`pane.review.count.${name}`), now, was }),
  );
  const otherwise = say("pane.review.otherwise", { count: changedControls(before, after) });
  return say("pane.review.again", {
    changes: [...(isUnused ? [say("pane.review.fits-nothing")] : []), ...moved, ...changes, otherwise].join(" "),
  });
};

/**
 * A choice may take away what it was made with: a table that is left out, a button that has done its work. The focus
 * that goes with it comes here instead of back to the top of the page.
 */
const useKeptFocus = (bar: RefObject<HTMLElement | null>, imported: Imported | undefined) => {
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer is when something may have gone
  useEffect(() => {
    if (document.activeElement === document.body) bar.current?.focus({ preventScroll: true });
  }, [bar, imported]);
};

/** What the latest choice changed, said aloud and always in sight, with the way back. */
export const OutcomeBar = ({ reading }: { reading: Reading }) => {
  const styles = useStyles();
  const layout = useLayout();
  const bar = useRef<HTMLElement>(null);
  const { imported, previous, profile, progress, answers, undo } = reading;
  useKeptFocus(bar, imported);
  const failure = progress.state === "failed" ? progress.failure : undefined;
  const said = imported && previous && !failure;
  return (
    <section
      ref={bar}
      tabIndex={-1}
      aria-label={say("pane.review.outcome")}
      className={said || failure ? mergeClasses(styles.bar, layout.row) : undefined}
    >
      {failure && <Problem failure={failure} onRetry={reading.retry} />}
      <div role="status" className={mergeClasses(styles.text, layout.small)}>
        {/* A new element for each answer, so that the same sentence is said again. */}
        {said && <span key={answers}>{sentenceOf(previous, imported, profile)}</span>}
      </div>
      {(said || failure) && (
        <Button size="small" disabledFocusable={undo === undefined} onClick={undo}>
          {say("pane.review.undo")}
        </Button>
      )}
    </section>
  );
};
