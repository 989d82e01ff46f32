import { mergeClasses } from "@fluentui/react-components";
import { say } from "../../../shared/messages/say.ts";
import type { Check, Gate } from "../../../shared/readiness/gates.ts";
import { useLayout } from "../layout.ts";
import { Disclosure } from "../ui/Disclosure.tsx";
import { Verdict } from "../ui/Verdict.tsx";

const CheckView = ({ check }: { check: Check }) => {
  const layout = useLayout();
  return (
    <li>
      <Verdict kind={check.pass ? "pass" : "fail"}>
        <div className={layout.spread}>
          <strong>{check.title}</strong>
          <span className={check.pass ? layout.good : layout.bad}>
            {say(check.pass ? "pane.gate.pass" : "pane.gate.fail")}
          </span>
        </div>
        <p className={layout.muted}>{check.reason}</p>
        {check.controls.length > 0 && (
          <Disclosure summary={say("pane.gate.rows", { count: check.controls.length })}>
            {check.controls.join(", ")}
          </Disclosure>
        )}
      </Verdict>
    </li>
  );
};

/** One stage of the certification audit: what is mandatory, failures first. */
export const GateView = ({ title, gate }: { title: string; gate: Gate }) => {
  const layout = useLayout();
  const failed = gate.checks.filter(({ pass }) => !pass);
  const passed = gate.checks.filter(({ pass }) => pass);
  const list = mergeClasses(layout.plainList, layout.ruled);
  return (
    <section className={mergeClasses(layout.tight, layout.card)}>
      <div className={layout.spread}>
        <h4 className={layout.subheading}>{title}</h4>
        <strong className={gate.pass ? layout.good : layout.bad}>
          {gate.pass
            ? say("pane.gate.met")
            : say("pane.gate.not-met", { failed: failed.length, total: gate.checks.length })}
        </strong>
      </div>
      {failed.length > 0 && (
        <ul className={list}>
          {failed.map((check) => (
            <CheckView key={check.id} check={check} />
          ))}
        </ul>
      )}
      {passed.length > 0 && (
        <Disclosure summary={say("pane.gate.passed", { count: passed.length })}>
          <ul className={list}>
            {passed.map((check) => (
              <CheckView key={check.id} check={check} />
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
};
