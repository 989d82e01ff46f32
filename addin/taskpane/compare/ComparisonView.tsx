import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { say } from "../../../shared/messages/say.ts";
import type { FieldChange, FieldValue } from "../../../shared/soa/compare-fields.ts";
import { fieldWord } from "../../../shared/workbook/change-words.ts";
import type { Compared } from "../../client/answers.ts";
import { editionName } from "../editions.ts";
import { useLayout } from "../layout.ts";
import { usePane } from "../pane.ts";
import { FocusedHeading } from "../ui/FocusedHeading.tsx";
import { Verdict } from "../ui/Verdict.tsx";
import { inWords } from "./words.ts";

const useStyles = makeStyles({
  change: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
  },
  field: { gridColumn: "1 / -1" },
  value: { whiteSpace: "pre-line" },
});

const Changes = ({ fields }: { fields: readonly FieldChange[] }) => {
  const styles = useStyles();
  const layout = useLayout();
  const { reference } = usePane();
  const text = (field: string, value: FieldValue) => inWords(field, value, (id) => editionName(reference, id));
  return fields.map(({ field, before, after }) => (
    <div key={field} className={mergeClasses(styles.change, layout.small)}>
      <span className={mergeClasses(styles.field, layout.muted)}>{fieldWord(field)}</span>
      <span className={styles.value}>
        <span className={layout.muted}>{say("pane.compare.was")}</span> {text(field, before)}
      </span>
      <span className={styles.value}>
        <span className={layout.muted}>{say("pane.compare.is")}</span> <strong>{text(field, after)}</strong>
      </span>
    </div>
  ));
};

export interface ComparisonViewProps {
  readonly compared: Compared;
  /** What can be done with it, between the outcome and the rows. */
  readonly children: ReactNode;
}

/** What was added, what went, and what changed field by field. */
export const ComparisonView = ({ compared, children }: ComparisonViewProps) => {
  const layout = useLayout();
  const { added, removed, changed, unchanged, document, summary, issues } = compared;
  const { unjustified, ...counts } = summary;
  const list = mergeClasses(layout.plainList, layout.ruled);
  const lists = [
    { title: say("pane.compare.added", { count: added.length }), rows: added },
    { title: say("pane.compare.removed", { count: removed.length }), rows: removed },
  ];
  return (
    <>
      <div className={layout.tight}>
        <FocusedHeading>
          {say("pane.compare.summary", {
            changed: changed.length,
            added: added.length,
            removed: removed.length,
            unchanged,
          })}
        </FocusedHeading>
        <p className={layout.text}>{say("pane.compare.counts", counts)}</p>
        {unjustified.length > 0 && (
          <Verdict kind="fail">
            {say("pane.compare.unjustified", { controls: unjustified.map(({ control }) => control).join(", ") })}
          </Verdict>
        )}
        {issues.map(({ code, message }) => (
          <Verdict key={code} kind="warning">
            {message}
          </Verdict>
        ))}
      </div>
      {children}
      {document.length > 0 && (
        <section className={layout.tight}>
          <h4 className={layout.subheading}>{say("pane.compare.document")}</h4>
          <Changes fields={document} />
        </section>
      )}
      {changed.length > 0 && (
        <section className={layout.tight}>
          <h4 className={layout.subheading}>{say("pane.compare.changed", { count: changed.length })}</h4>
          <ul className={list}>
            {changed.map((row, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a control may stand twice, and the list never changes
              <li key={index} className={layout.tight}>
                <div>
                  <span className={layout.id}>{row.control}</span> {row.title}
                </div>
                <Changes fields={row.fields} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {lists
        .filter(({ rows }) => rows.length > 0)
        .map(({ title, rows }) => (
          <section key={title} className={layout.tight}>
            <h4 className={layout.subheading}>{title}</h4>
            <ul className={list}>
              {rows.map((row, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a control may stand twice, and the list never changes
                <li key={index}>
                  <span className={layout.id}>{row.control}</span> {row.title}
                </li>
              ))}
            </ul>
          </section>
        ))}
    </>
  );
};
