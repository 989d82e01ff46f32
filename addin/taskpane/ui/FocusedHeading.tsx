import { type ReactNode, useEffect, useRef } from "react";
import { useLayout } from "../layout.ts";

/**
 * The heading of something that just appeared: it takes the focus, so that a reader of the screen starts there. Who is
 * filling in a form stays in it.
 */
export const FocusedHeading = ({ children }: { children: ReactNode }) => {
  const layout = useLayout();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!document.activeElement?.closest("form")) heading.current?.focus();
  }, []);
  return (
    <h3 ref={heading} tabIndex={-1} className={layout.heading}>
      {children}
    </h3>
  );
};
