import { mergeClasses } from "@fluentui/react-components";
import { say } from "../../../shared/messages/say.ts";
import type { Check, Gate } from "../../../shared/readiness/gates.ts";
import { useLayout } from "../layout.ts";
import { Disclosure } from "../ui/Disclosure.tsx";
import { ShortList } from "../ui/ShortList.tsx";
import { Verdict } from "../ui/Verdict.tsx";

const failuresAtFirst = 4;

const CheckView = ({ check }: { check: Check }) => {
  const layout = useLayout();
  return (
    <li>
      <Verdict kind={check.pass ? "pass" : "fail"}>
        <span className={layout.hidden}>{say(check.pass ? "pane.gate.pass" : "pane.gate.fail")}</span>
        <span>{check.title}</span>
        <p className={mergeClasses(layout.muted, layout.small)}>{check.reason}</p>
        {check.controls.length > 1 && (
          <Disclosure
            summary={<span className={layout.small}>{say("pane.gate.rows", { count: check.controls.length })}</span>}
          >
            <span className={layout.small}>{check.controls.join(", ")}</span>
          </Disclosure>
        )}
      </Verdict>
    </li>
  );
};

/** One stage of the certification audit: what is mandatory, failures first and counted. */
export const GateView = ({ title, gate }: { title: string; gate: Gate }) => {
  const layout = useLayout();
  const failed = gate.checks.filter(({ pass }) => !pass);
  const passed = gate.checks.filter(({ pass }) => pass);
  const list = mergeClasses(layout.plainList, layout.ruled);
  return (
    <section className={mergeClasses(layout.tight, layout.card)}>
      <h4 className={layout.subheading}>{title}</h4>
      <strong className={gate.pass ? layout.good : layout.bad}>
        {gate.pass
          ? say("pane.gate.met", { total: gate.checks.length })
          : say("pane.gate.not-met", { failed: failed.length, total: gate.checks.length })}
      </strong>
      {failed.length > 0 && (
        <ShortList first={failuresAtFirst} className={list}>
          {failed.map((check) => (
            <CheckView key={check.id} check={check} />
          ))}
        </ShortList>
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
