import { type FormEvent, useState } from "react";
import { say } from "../../../shared/messages/say.ts";
import type { Nonconformity } from "../../../shared/readiness/gates.ts";
import { useLayout } from "../layout.ts";
import { Button } from "../ui/Button.tsx";
import { Disclosure } from "../ui/Disclosure.tsx";
import { Field } from "../ui/Field.tsx";
import { Input } from "../ui/Input.tsx";
import { Select } from "../ui/Select.tsx";

const grades = ["major", "minor", "ofi"] as const;

export interface NonconformityInputProps {
  readonly findings: readonly Nonconformity[];
  readonly onChange: (findings: readonly Nonconformity[]) => void;
}

/** Open findings of an audit: a major one keeps the second stage from passing. */
export const NonconformityInput = ({ findings, onChange }: NonconformityInputProps) => {
  const layout = useLayout();
  const [clause, setClause] = useState("");
  const [grade, setGrade] = useState<Nonconformity["grade"]>("major");
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (clause.trim() === "") return;
    onChange([...findings, { clause: clause.trim(), grade, status: "open" }]);
    setClause("");
  };
  return (
    <Disclosure summary={say("pane.findings.title", { count: findings.length })}>
      <form className={layout.stack} onSubmit={add}>
        <p className={layout.muted}>{say("pane.findings.intro")}</p>
        {findings.length > 0 && (
          <ul className={layout.plainList}>
            {findings.map((finding, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two findings may be alike, and the list is only added to and cut
              <li key={index} className={layout.spread}>
                <span>
                  <span className={layout.id}>{finding.clause}</span> {say(`pane.findings.${finding.grade}`)}
                </span>
                <Button
                  size="small"
                  appearance="subtle"
                  aria-label={say("pane.findings.remove-one", { clause: finding.clause })}
                  onClick={() => onChange(findings.filter((_, other) => other !== index))}
                >
                  {say("pane.findings.remove")}
                </Button>
              </li>
            ))}
          </ul>
        )}
        <Field label={say("pane.findings.clause")} hint={say("pane.findings.clause-hint")}>
          <Input value={clause} maxLength={40} onChange={setClause} />
        </Field>
        <Field label={say("pane.findings.grade")}>
          <Select
            value={grade}
            onChange={(value) => {
              const chosen = grades.find((one) => one === value);
              if (chosen) setGrade(chosen);
            }}
          >
            {grades.map((one) => (
              <option key={one} value={one}>
                {say(`pane.findings.${one}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Button type="submit" disabledFocusable={clause.trim() === ""}>
          {say("pane.findings.add")}
        </Button>
      </form>
    </Disclosure>
  );
};
