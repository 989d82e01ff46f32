import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { say } from "../../../shared/messages/say.ts";
import { statuses } from "../../../shared/soa/document.ts";
import type { ImportProfile } from "../../../shared/soa/import.ts";
import type { ImportReport, RecognisedTable } from "../../../shared/soa/report.ts";
import type { Imported } from "../../client/answers.ts";
import { editionName, editionsOf } from "../editions.ts";
import { useLayout } from "../layout.ts";
import { usePane } from "../pane.ts";
import { Button } from "../ui/Button.tsx";
import { Disclosure } from "../ui/Disclosure.tsx";
import { Field } from "../ui/Field.tsx";
import { Select } from "../ui/Select.tsx";
import { ColumnRoles } from "./ColumnRoles.tsx";
import {
  choiceFor,
  columnWithoutIds,
  decideApplicableWord,
  decideColumn,
  decideEdition,
  decideHeadings,
  decideStatusWord,
  decideTable,
  missedHeadings,
  placeOf,
} from "./choices.ts";
import { HeadingRow } from "./HeadingRow.tsx";
import { columnsOf, itemsOf, wordsOf } from "./original.ts";
import { sheetTitle } from "./place.ts";
import { ReadRows, type SoughtRow } from "./ReadRows.tsx";
import { WordMeanings } from "./WordMeanings.tsx";

/** A confidence from 0 to 1 as a word; the figure stands beside it. */
const certainty = (confidence: number) => (confidence >= 0.9 ? "sure" : confidence >= 0.6 ? "likely" : "unsure");

/** Whether nothing tells which of two editions a table is of. */
const isEditionOpen = ({ warnings }: ImportReport, { sheet, firstRow }: RecognisedTable): boolean =>
  warnings.some(
    ({ code, rows }) =>
      code === "import.edition-open" && rows.some((place) => place.sheet === sheet && place.row === firstRow),
  );

const useStyles = makeStyles({
  certainty: {
    flexShrink: 0,
    whiteSpace: "nowrap",
    padding: `1px ${tokens.spacingHorizontalSNudge}`,
    border: "1px solid currentcolor",
    borderRadius: tokens.borderRadiusCircular,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorStatusWarningForeground1,
  },
  sure: { color: tokens.colorStatusSuccessForeground1 },
});

const answers = ["yes", "no"] as const;

export interface TableReviewProps {
  readonly table: RecognisedTable;
  readonly imported: Imported;
  readonly profile: ImportProfile;
  readonly sought: SoughtRow | undefined;
  readonly onDecide: (profile: ImportProfile) => void;
}

/** One recognised table: where it is, which edition, which column holds what, why, and all of it open to change. */
export const TableReview = ({ table, imported, profile, sought, onDecide }: TableReviewProps) => {
  const layout = useLayout();
  const styles = useStyles();
  const { reference } = usePane();
  const place = placeOf(profile, table);
  const chosen = choiceFor(profile, place)?.framework;
  const isTaken = itemsOf(imported, table).length > 0;
  const isOpen = isEditionOpen(imported.report, table);
  const isSure = table.confidence >= 0.9 && !isOpen;
  const columns = columnsOf(imported, table);
  const applicable = wordsOf(imported, table, table.columns.applicable, (item) =>
    typeof item.applicable === "boolean" ? answers[item.applicable ? 0 : 1] : undefined,
  );
  const status = wordsOf(imported, table, table.columns.status, (item) => item.status);
  return (
    <section aria-label={sheetTitle(table.sheet)} className={mergeClasses(layout.stack, layout.card)}>
      <div className={layout.tight}>
        <div className={layout.spread}>
          <h4 className={layout.subheading}>{sheetTitle(table.sheet)}</h4>
          <span className={mergeClasses(styles.certainty, isSure && styles.sure)}>
            {isOpen
              ? say("pane.review.open")
              : say(`pane.review.${certainty(table.confidence)}`, { percent: Math.round(table.confidence * 100) })}
          </span>
        </div>
        <p className={layout.text}>
          {say("pane.review.where", {
            framework: editionName(reference, table.framework),
            first: table.firstRow,
            last: table.lastRow,
          })}{" "}
          {table.headerRow === 0 ? say("pane.review.no-header") : say("pane.review.header", { row: table.headerRow })}
        </p>
        {chosen !== undefined && chosen !== table.framework && (
          <p className={layout.text}>
            {say("pane.review.moved-edition", { framework: editionName(reference, chosen) })}
          </p>
        )}
        {!isTaken && (
          <>
            <p className={layout.text}>{say("pane.review.not-taken")}</p>
            <div>
              <Button size="small" onClick={() => onDecide(decideTable(profile, place, { use: "include" }))}>
                {say("pane.review.include")}
              </Button>
            </div>
          </>
        )}
      </div>
      {columns.length > 0 && (
        <Disclosure summary={say("pane.review.change")}>
          <div className={layout.stack}>
            <Field label={say("pane.review.edition")}>
              <Select
                value={chosen ?? ""}
                onChange={(value) => onDecide(decideEdition(profile, table, value, isTaken))}
              >
                {chosen === undefined && (
                  <option value="">
                    {say("pane.review.as-recognised", { framework: editionName(reference, table.framework) })}
                  </option>
                )}
                {editionsOf(reference).map((id) => (
                  <option key={id} value={id}>
                    {editionName(reference, id)}
                  </option>
                ))}
              </Select>
            </Field>
            <HeadingRow
              key={table.headerRow}
              row={table.headerRow}
              missed={missedHeadings(profile, imported.report, table)}
              onDecide={(row) => onDecide(decideHeadings(profile, table, row))}
            />
            <div className={layout.tight}>
              <h5 className={layout.subheading}>{say("pane.review.columns")}</h5>
              <ColumnRoles
                table={table}
                columns={columns}
                withoutIds={columnWithoutIds(profile, table)}
                onDecide={(column, role) => onDecide(decideColumn(profile, table, column, role))}
              />
            </div>
            <WordMeanings
              title={say("pane.review.words-applicable")}
              words={applicable}
              meanings={answers.map((value) => ({ value, label: say(`pane.value.${value}`) }))}
              onDecide={(word, meaning) =>
                onDecide(decideApplicableWord(profile, word, meaning === null ? null : meaning === "yes"))
              }
            />
            <WordMeanings
              title={say("pane.review.words-status")}
              words={status}
              meanings={statuses.map((value) => ({ value, label: say(`pane.status.${value}`) }))}
              onDecide={(word, meaning) => onDecide(decideStatusWord(profile, word, meaning))}
            />
            <div>
              <Button size="small" onClick={() => onDecide(decideTable(profile, place, { use: "exclude" }))}>
                {say("pane.review.exclude")}
              </Button>
            </div>
          </div>
        </Disclosure>
      )}
      <ReadRows table={table} imported={imported} sought={sought} />
      {table.reasons.length > 0 && (
        <Disclosure summary={say("pane.review.why")}>
          <ul>
            {table.reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
};
