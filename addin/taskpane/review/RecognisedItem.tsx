import { mergeClasses } from "@fluentui/react-components";
import type { FrameworkId } from "../../../shared/catalog/framework.ts";
import { say } from "../../../shared/messages/say.ts";
import type { SoaItem } from "../../../shared/soa/document.ts";
import { editionName } from "../editions.ts";
import { useLayout } from "../layout.ts";
import { usePane } from "../pane.ts";
import { StatusMark } from "../ui/StatusMark.tsx";

/** What else a row says, each with its name; only what is there. */
const detailsOf = (item: SoaItem): readonly string[] => {
  const { justification, inclusion, evidence, due, notes, weight, extra } = item;
  const kept = Object.keys(extra ?? {});
  return [
    ...(justification === undefined ? [] : [say("pane.review.justification", { justification })]),
    ...(inclusion === undefined || inclusion.length === 0
      ? []
      : [say("pane.review.inclusion", { reasons: inclusion.map((one) => say(`soa.inclusion.${one}`)).join(", ") })]),
    ...(evidence === undefined || evidence.length === 0
      ? []
      : [say("pane.review.evidence", { evidence: evidence.map(({ reference }) => reference ?? "").join("; ") })]),
    ...(due === undefined ? [] : [say("pane.review.due", { due })]),
    ...(notes === undefined ? [] : [say("pane.review.notes", { notes })]),
    ...(weight === undefined ? [] : [say("pane.review.weight", { weight })]),
    ...(kept.length === 0 ? [] : [say("pane.review.kept", { headings: kept.join(", ") })]),
  ];
};

export interface RecognisedItemProps {
  readonly item: SoaItem;
  /** The document's: a row of another one says so. */
  readonly framework: FrameworkId;
}

/** What was made of a row. */
export const RecognisedItem = ({ item, framework }: RecognisedItemProps) => {
  const layout = useLayout();
  const { reference } = usePane();
  const own = item.framework ?? framework;
  return (
    <div className={layout.tight}>
      <div>
        <span className={layout.id}>{item.control}</span> {item.title}
        {own !== framework && <span className={layout.muted}> ({editionName(reference, own)})</span>}
      </div>
      <div className={mergeClasses(layout.row, layout.small)}>
        <span>
          {item.applicable === true
            ? say("pane.review.applicable")
            : item.applicable === false
              ? say("pane.review.excluded")
              : say("pane.review.undecided")}
        </span>
        {item.status !== undefined && <StatusMark status={item.status} />}
        {item.owner !== undefined && <span>{say("pane.review.owner", { owner: item.owner })}</span>}
      </div>
      {detailsOf(item).map((detail) => (
        <div key={detail} className={mergeClasses(layout.muted, layout.small)}>
          {detail}
        </div>
      ))}
    </div>
  );
};
