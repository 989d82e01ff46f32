import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useSyncExternalStore } from "react";
import { say } from "../../../shared/messages/say.ts";
import type { Notices } from "../../commands/notice.ts";
import { Button } from "./Button.tsx";

const useStyles = makeStyles({
  // It takes the focus when the notice goes, and has nothing to show.
  place: { outlineStyle: "none" },
  bar: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalL,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  message: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  details: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  dismiss: { justifySelf: "start" },
});

/** What the last ribbon button has to say, until the user has read it. What is put into a place that was there before is said aloud. */
export const NoticeBar = ({ notices }: { notices: Notices }) => {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const latest = useSyncExternalStore(notices.subscribe, () => notices.latest);
  const dismiss = (): void => {
    notices.dismiss();
    place.current?.focus();
  };
  const bar = latest && (
    <section className={styles.bar}>
      <p className={styles.message}>{latest.message}</p>
      {latest.details.length > 0 && (
        <ul className={styles.details}>
          {latest.details.map((detail) => (
            <li key={detail}>{detail}</li>
          ))}
        </ul>
      )}
      <Button size="small" className={styles.dismiss} onClick={dismiss}>
        {say("commands.dismiss")}
      </Button>
    </section>
  );
  const isError = latest?.tone === "error";
  return (
    <div ref={place} tabIndex={-1} className={styles.place}>
      <div role="status">{!isError && bar}</div>
      <div role="alert">{isError && bar}</div>
    </div>
  );
};
