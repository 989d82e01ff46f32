import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { useLayout } from "../layout.ts";

/** Below this a bar would only flash. */
const showAfterMilliseconds = 300;

const useStyles = makeStyles({ bar: { width: "100%", height: "4px", accentColor: tokens.colorBrandBackground } });

/** A bar with a sentence, shown only when the wait is long enough to be noticed. */
export const Busy = ({ label }: { label: string }) => {
  const layout = useLayout();
  const styles = useStyles();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), showAfterMilliseconds);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div role="status" aria-live="polite">
      {shown && (
        <>
          <progress className={styles.bar} aria-label={label} />
          <p className={layout.text}>{label}</p>
        </>
      )}
    </div>
  );
};
