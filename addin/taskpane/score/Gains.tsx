import { mergeClasses } from "@fluentui/react-components";
import { say } from "../../../shared/messages/say.ts";
import type { Gap } from "../../../shared/readiness/gaps.ts";
import { useLayout } from "../layout.ts";
import { StatusMark } from "../ui/StatusMark.tsx";

const shown = 10;

const twoDecimals = new Intl.NumberFormat(undefined, { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** The rows whose closing adds most to the score. */
export const Gains = ({ gaps }: { gaps: readonly Gap[] }) => {
  const layout = useLayout();
  const biggest = [...gaps].sort((a, b) => b.gain - a.gain).slice(0, shown);
  if (biggest.length === 0) return null;
  return (
    <section className={layout.tight}>
      <h4 className={layout.heading}>{say("pane.gains.title", { count: biggest.length })}</h4>
      <ol className={mergeClasses(layout.plainList, layout.ruled)}>
        {biggest.map((gap) => (
          <li key={gap.control}>
            <div className={layout.spread}>
              <span>
                <span className={layout.id}>{gap.control}</span> {gap.title}
              </span>
              <strong className={layout.id}>
                {say("pane.gains.points", { points: twoDecimals.format(gap.gain) })}
              </strong>
            </div>
            <div className={mergeClasses(layout.row, layout.small)}>
              <StatusMark status={gap.status} />
              <span className={layout.muted}>{gap.reason}</span>
            </div>
          </li>
        ))}
      </ol>
      {gaps.length > biggest.length && (
        <p className={mergeClasses(layout.muted, layout.small)}>
          {say("pane.gains.more", { count: gaps.length - biggest.length })}
        </p>
      )}
    </section>
  );
};
