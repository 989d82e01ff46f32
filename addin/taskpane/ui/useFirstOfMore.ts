import { useEffect, useRef } from "react";

/**
 * The list of a button that brings more entries and goes away with the last of them: the first new one then takes the focus
 * that the button had.
 *
 * @param first the index of that entry, below 0 until more are asked for.
 */
export const useFirstOfMore = (first: number) => {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const entry = list.current?.children[first];
    if (document.activeElement !== document.body || !(entry instanceof HTMLElement)) return;
    entry.tabIndex = -1;
    entry.focus({ preventScroll: true });
  }, [first]);
  return list;
};
