import { type FormEvent, useState } from "react";
import { say } from "../../../shared/messages/say.ts";
import { useLayout } from "../layout.ts";
import { Button } from "../ui/Button.tsx";
import { Field } from "../ui/Field.tsx";
import { Input } from "../ui/Input.tsx";
import { Verdict } from "../ui/Verdict.tsx";

export interface HeadingRowProps {
  readonly row: number;
  /** The row that was chosen and has no table below it. */
  readonly missed: number | undefined;
  readonly onDecide: (row: number) => void;
}

/** The row of a table's headings, as Excel numbers it; 0 for none. */
export const HeadingRow = ({ row, missed, onDecide }: HeadingRowProps) => {
  const layout = useLayout();
  const [text, setText] = useState(String(row));
  const current = missed ?? row;
  const wanted = /^\d{1,7}$/.test(text.trim()) ? Number(text) : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (wanted !== undefined && wanted !== current) onDecide(wanted);
  };
  return (
    <form onSubmit={submit}>
      <Field label={say("pane.review.headings")} hint={say("pane.review.headings-hint")}>
        <div className={layout.row}>
          <Input
            inputMode="numeric"
            aria-label={say("pane.review.headings")}
            value={text}
            maxLength={7}
            width={6}
            onChange={setText}
          />
          <Button size="small" type="submit" disabledFocusable={wanted === undefined || wanted === current}>
            {say("pane.review.headings-apply")}
          </Button>
        </div>
      </Field>
      {missed !== undefined && <Verdict kind="warning">{say("pane.review.headings-missed", { missed, row })}</Verdict>}
    </form>
  );
};
