import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { say } from "../../../shared/messages/say.ts";
import type { RecognisedTable } from "../../../shared/soa/report.ts";
import type { Imported } from "../../client/answers.ts";
import { useLayout, wide } from "../layout.ts";
import { Button } from "../ui/Button.tsx";
import { useFirstOfMore } from "../ui/useFirstOfMore.ts";
import { cellsByRow, itemsOf, rowsBetween } from "./original.ts";
import { RecognisedItem } from "./RecognisedItem.tsx";

const shownAtFirst = 6;
const shownPerStep = 50;

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXS,
    [wide]: { gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", columnGap: tokens.spacingHorizontalXL },
    ":focus": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  cell: { display: "flex", gap: tokens.spacingHorizontalXS },
  letter: { flexShrink: 0, minWidth: "1.6em", color: tokens.colorNeutralForeground3 },
});

/** A row that a reader was sent to; a new object each time, so that the same row can be asked for twice. */
export interface SoughtRow {
  readonly sheet: string;
  readonly row: number;
}

export interface ReadRowsProps {
  readonly table: RecognisedTable;
  readonly imported: Imported;
  readonly sought: SoughtRow | undefined;
}

/** The rows of a table: the cells as the file has them, and what was made of each. */
export const ReadRows = ({ table, imported, sought }: ReadRowsProps) => {
  const styles = useStyles();
  const layout = useLayout();
  const [steps, setSteps] = useState(shownAtFirst);
  const list = useFirstOfMore(steps - shownPerStep);
  const cells = cellsByRow(imported, table);
  const items = itemsOf(imported, table);
  const place = sought?.sheet === table.sheet ? items.findIndex(({ row }) => row === sought.row) : -1;
  const shown = Math.max(steps, place + 1);
  useEffect(() => {
    const row = sought && list.current?.querySelector<HTMLElement>(`[data-row="${sought.row}"]`);
    if (sought?.sheet !== table.sheet || !row) return;
    row.focus({ preventScroll: true });
    row.scrollIntoView({ block: "center" });
  }, [sought, table.sheet, list]);
  return (
    <div className={layout.tight}>
      <ul ref={list} className={mergeClasses(layout.plainList, layout.ruled)}>
        {items.slice(0, shown).map(({ row, lastRow, item }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one row may hold several controls, and the list never changes
          <li key={index} className={styles.row} tabIndex={-1} data-row={row}>
            <div className={layout.small}>
              <span className={layout.muted}>
                {lastRow === row ? say("pane.review.row", { row }) : say("pane.review.rows", { row, lastRow })}
              </span>
              {rowsBetween(cells, row, lastRow).flatMap(([number, one]) =>
                one.map(({ column, text }) => (
                  <div key={`${column}${number}`} className={styles.cell}>
                    <span className={styles.letter}>{lastRow === row ? column : `${column}${number}`}</span>
                    <span>{text}</span>
                  </div>
                )),
              )}
            </div>
            <RecognisedItem item={item} framework={imported.soa.framework} />
          </li>
        ))}
      </ul>
      {items.length > shown && (
        <div>
          <Button size="small" appearance="subtle" onClick={() => setSteps(shown + shownPerStep)}>
            {say("pane.review.show-more", { shown, total: items.length })}
          </Button>
        </div>
      )}
    </div>
  );
};
