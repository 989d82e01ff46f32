import { Children, type ReactNode, useState } from "react";
import { say } from "../../../shared/messages/say.ts";
import { useLayout } from "../layout.ts";
import { Button } from "./Button.tsx";
import { useFirstOfMore } from "./useFirstOfMore.ts";

export interface ShortListProps {
  /** The `li` elements. */
  readonly children: ReactNode;
  /** How many are in sight before the user asks for all. */
  readonly first: number;
  readonly className: string;
}

/** A list that opens with its first entries and says how many more there are. */
export const ShortList = ({ children, first, className }: ShortListProps) => {
  const layout = useLayout();
  const [all, setAll] = useState(false);
  const list = useFirstOfMore(all ? first : -1);
  const entries = Children.toArray(children);
  // A button that brings one more line takes as much room as the line.
  const cut = !all && entries.length > first + 1;
  return (
    <div className={layout.tight}>
      <ul ref={list} className={className}>
        {cut ? entries.slice(0, first) : entries}
      </ul>
      {cut && (
        <div>
          <Button size="small" appearance="subtle" onClick={() => setAll(true)}>
            {say("pane.list.all", { count: entries.length })}
          </Button>
        </div>
      )}
    </div>
  );
};
