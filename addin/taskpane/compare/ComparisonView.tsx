import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { say } from "../../../shared/messages/say.ts";
import type { Comparison } from "../../../shared/soa/compare.ts";
import type { FieldChange } from "../../../shared/soa/compare-fields.ts";
import { useLayout } from "../layout.ts";
import { asJson, download } from "../ui/download.ts";
import { FocusedHeading } from "../ui/FocusedHeading.tsx";
import { fieldName, inWords } from "./words.ts";

const useStyles = makeStyles({
  change: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
  },
  field: { gridColumn: "1 / -1" },
  value: { overflowWrap: "anywhere", whiteSpace: "pre-line" },
});

const Changes = ({ fields }: { fields: readonly FieldChange[] }) => {
  const styles = useStyles();
  const layout = useLayout();
  return fields.map(({ field, before, after }) => (
    <div key={field} className={mergeClasses(styles.change, layout.small)}>
      <span className={mergeClasses(styles.field, layout.muted)}>{fieldName(field)}</span>
      <span className={styles.value}>
        <span className={layout.muted}>{say("pane.compare.was")}</span> {inWords(before)}
      </span>
      <span className={styles.value}>
        <span className={layout.muted}>{say("pane.compare.is")}</span> <strong>{inWords(after)}</strong>
      </span>
    </div>
  ));
};

/** What was added, what went, and what changed field by field. */
export const ComparisonView = ({ comparison }: { comparison: Comparison }) => {
  const layout = useLayout();
  const { added, removed, changed, unchanged, document } = comparison;
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
        <div className={layout.row}>
          <Button size="small" onClick={() => download(asJson(comparison), say("pane.compare.file"))}>
            {say("pane.compare.download")}
          </Button>
        </div>
      </div>
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
            {changed.map((row) => (
              <li key={`${row.framework}:${row.control}`} className={layout.tight}>
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
