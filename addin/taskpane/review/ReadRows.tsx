import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { say } from "../../../shared/messages/say.ts";
import type { SoaItem } from "../../../shared/soa/document.ts";
import type { RecognisedTable } from "../../../shared/soa/report.ts";
import type { Imported } from "../../client/answers.ts";
import { useLayout, wide } from "../layout.ts";
import { StatusMark } from "../ui/StatusMark.tsx";
import { cellsByRow, itemsOf } from "./original.ts";

const shownAtFirst = 6;
const shownPerStep = 50;

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXS,
    [wide]: { gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", columnGap: tokens.spacingHorizontalXL },
  },
  cells: { overflowWrap: "anywhere" },
  cell: { display: "flex", gap: tokens.spacingHorizontalXS },
  letter: { flexShrink: 0, width: "1.6em", color: tokens.colorNeutralForeground3 },
});

const Recognised = ({ item }: { item: SoaItem }) => {
  const layout = useLayout();
  return (
    <div className={layout.tight}>
      <div>
        <span className={layout.id}>{item.control}</span> {item.title}
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
      {item.justification !== undefined && (
        <div className={mergeClasses(layout.muted, layout.small)}>{item.justification}</div>
      )}
    </div>
  );
};

/** The rows of a table: the cells as the file has them, and what was made of each. */
export const ReadRows = ({ table, imported }: { table: RecognisedTable; imported: Imported }) => {
  const styles = useStyles();
  const layout = useLayout();
  const [shown, setShown] = useState(shownAtFirst);
  const cells = cellsByRow(imported, table);
  const items = itemsOf(imported, table);
  return (
    <div className={layout.tight}>
      <ul className={mergeClasses(layout.plainList, layout.ruled)}>
        {items.slice(0, shown).map(({ row, item }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one row may hold several controls, and the list never changes
          <li key={index} className={styles.row}>
            <div className={mergeClasses(styles.cells, layout.small)}>
              <span className={layout.muted}>{say("pane.review.row", { row })}</span>
              {(cells.get(row) ?? []).map(({ column, text }) => (
                <div key={column} className={styles.cell}>
                  <span className={styles.letter}>{column}</span>
                  <span>{text}</span>
                </div>
              ))}
            </div>
            <Recognised item={item} />
          </li>
        ))}
      </ul>
      {items.length > shown && (
        <div>
          <Button size="small" appearance="subtle" onClick={() => setShown(shown + shownPerStep)}>
            {say("pane.review.show-more", { shown, total: items.length })}
          </Button>
        </div>
      )}
    </div>
  );
};
