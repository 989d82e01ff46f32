import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { say } from "../../../shared/messages/say.ts";
import { quote } from "../../../shared/soa/recognise/texts/text.ts";
import { type ColumnRole, columnRoles, type RecognisedTable } from "../../../shared/soa/report.ts";
import { useLayout } from "../layout.ts";
import { Select } from "../ui/Select.tsx";
import { Verdict } from "../ui/Verdict.tsx";
import type { OriginalColumn } from "./original.ts";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "grid",
    gap: tokens.spacingVerticalS,
    maxWidth: "520px",
  },
  column: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
  },
  letter: { width: "1.6em" },
  // In a narrow pane the choice goes below what it is about.
  file: { flex: "1 1 168px", minWidth: 0 },
  select: { width: "168px" },
});

export interface ColumnRolesProps {
  readonly table: RecognisedTable;
  readonly columns: readonly OriginalColumn[];
  /** The column that was chosen for the ids and holds none. */
  readonly withoutIds: string | undefined;
  readonly onDecide: (column: string, role: ColumnRole | null) => void;
}

/** What each column holds, beside its heading and an example from the file. */
export const ColumnRoles = ({ table, columns, withoutIds, onDecide }: ColumnRolesProps) => {
  const styles = useStyles();
  const layout = useLayout();
  const rolesOf = (column: string) => columnRoles.filter((role) => table.columns[role] === column);
  return (
    <ul className={styles.list}>
      {columns.map(({ column, heading, example }) => {
        const [role, ...others] = rolesOf(column);
        return (
          <li key={column} className={styles.column}>
            <span className={mergeClasses(styles.letter, layout.muted)}>{column}</span>
            <span className={mergeClasses(styles.file, layout.small)}>
              <strong>{heading}</strong>
              {heading !== "" && <br />}
              <span className={layout.muted}>{quote(example)}</span>
              {column === withoutIds && <Verdict kind="warning">{say("pane.review.without-ids")}</Verdict>}
            </span>
            <Select
              small
              className={styles.select}
              aria-label={say("pane.review.role-of", { column, heading })}
              value={role ?? ""}
              onChange={(value) => onDecide(column, columnRoles.find((one) => one === value) ?? null)}
            >
              <option value="">{say("pane.role.none")}</option>
              {columnRoles.map((one) => (
                <option key={one} value={one}>
                  {one === role
                    ? [one, ...others].map((each) => say(`pane.role.${each}`)).join(" + ")
                    : say(`pane.role.${one}`)}
                </option>
              ))}
            </Select>
          </li>
        );
      })}
    </ul>
  );
};
