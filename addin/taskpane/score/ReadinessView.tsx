import { mergeClasses } from "@fluentui/react-components";
import { say } from "../../../shared/messages/say.ts";
import type { Readiness } from "../../../shared/readiness/readiness.ts";
import type { Soa } from "../../../shared/soa/document.ts";
import { useLayout } from "../layout.ts";
import { Disclosure } from "../ui/Disclosure.tsx";
import { FocusedHeading } from "../ui/FocusedHeading.tsx";
import { Figures } from "./Figures.tsx";
import { Gains } from "./Gains.tsx";
import { GateView } from "./GateView.tsx";
import { GroupChart } from "./GroupChart.tsx";
import { HeadStartCard } from "./HeadStartCard.tsx";

export interface ReadinessViewProps {
  readonly readiness: Readiness;
  readonly name: string;
  /** The framework's name. */
  readonly framework: string;
  /** What was scored. */
  readonly soa: Soa;
}

/** The whole answer: the two figures together, what is mandatory, where the points are. */
export const ReadinessView = ({ readiness, name, framework, soa }: ReadinessViewProps) => {
  const layout = useLayout();
  const { stage1, stage2 } = readiness.gates;
  return (
    <>
      <div className={layout.tight}>
        <FocusedHeading>{say("pane.score.of", { framework })}</FocusedHeading>
        <p className={mergeClasses(layout.muted, layout.small)}>
          {say("pane.score.source", { name, date: readiness.asOf, version: readiness.catalogVersion })}
        </p>
      </div>
      <Figures readiness={readiness} />
      <section className={layout.pair}>
        <GateView title={say("pane.gate.stage1")} gate={stage1} />
        <GateView title={say("pane.gate.stage2")} gate={stage2} />
      </section>
      <GroupChart groups={readiness.groups} />
      <Gains gaps={readiness.gaps} />
      <HeadStartCard soa={soa} />
      {readiness.issues.length > 0 && (
        <Disclosure summary={say("pane.score.issues", { count: readiness.issues.length })}>
          <ul>
            {readiness.issues.map(({ message }) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      {readiness.unscored.length > 0 && (
        <Disclosure summary={say("pane.score.unscored", { count: readiness.unscored.length })}>
          <ul className={mergeClasses(layout.plainList, layout.ruled)}>
            {readiness.unscored.map((row, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: an own control may stand twice, and the list never changes
              <li key={index}>
                <span className={layout.id}>{row.control}</span> {row.title}{" "}
                <span className={layout.muted}>{row.reason}</span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
};
