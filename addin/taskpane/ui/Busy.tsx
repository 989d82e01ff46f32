import { Field, ProgressBar } from "@fluentui/react-components";
import { useEffect, useState } from "react";

/** Below this a bar would only flash. */
const showAfterMilliseconds = 300;

/** A bar with a sentence, shown only when the wait is long enough to be noticed. */
export const Busy = ({ label }: { label: string }) => {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), showAfterMilliseconds);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div role="status" aria-live="polite">
      {shown && (
        <Field validationMessage={label} validationState="none">
          <ProgressBar aria-label={label} />
        </Field>
      )}
    </div>
  );
};
