import { makeStyles, tokens } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { say } from "../../../shared/messages/say.ts";
import type { Notices } from "../../commands/notice.ts";
import { Button } from "./Button.tsx";

const useStyles = makeStyles({
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

/** What the last ribbon button has to say, until the user has read it. */
export const NoticeBar = ({ notices }: { notices: Notices }) => {
  const styles = useStyles();
  const latest = useSyncExternalStore(notices.subscribe, () => notices.latest);
  if (!latest) return null;
  return (
    <section role={latest.tone === "error" ? "alert" : "status"} className={styles.bar}>
      <p className={styles.message}>{latest.message}</p>
      {latest.details.length > 0 && (
        <ul className={styles.details}>
          {latest.details.map((detail) => (
            <li key={detail}>{detail}</li>
          ))}
        </ul>
      )}
      <Button size="small" className={styles.dismiss} onClick={notices.dismiss}>
        {say("commands.dismiss")}
      </Button>
    </section>
  );
};
