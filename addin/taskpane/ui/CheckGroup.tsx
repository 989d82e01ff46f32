import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { useLayout, wide } from "../layout.ts";

export interface CheckOption {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

export interface CheckGroupProps {
  readonly legend: string;
  readonly hint?: string;
  readonly options: readonly CheckOption[];
  readonly selected: readonly string[];
  readonly onChange: (selected: readonly string[]) => void;
  /** Two columns where there is room. */
  readonly columns?: boolean;
}

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: "none", minWidth: 0 },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXS },
  hint: { marginBottom: tokens.spacingVerticalXS },
  options: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    alignItems: "start",
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  columns: { [wide]: { gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", columnGap: tokens.spacingHorizontalL } },
  option: { display: "flex", alignItems: "start", gap: tokens.spacingHorizontalS, cursor: "pointer" },
  box: { flexShrink: 0, width: "16px", height: "16px", margin: "2px 0 0", accentColor: tokens.colorBrandBackground },
  label: { display: "flex", flexDirection: "column" },
});

/** Several of many. */
export const CheckGroup = ({ legend, hint, options, selected, onChange, columns = false }: CheckGroupProps) => {
  const styles = useStyles();
  const layout = useLayout();
  const hintId = useId();
  return (
    <fieldset className={styles.group} aria-describedby={hint === undefined ? undefined : hintId}>
      <legend className={mergeClasses(styles.legend, layout.subheading)}>{legend}</legend>
      {hint !== undefined && (
        <p id={hintId} className={mergeClasses(styles.hint, layout.muted, layout.small)}>
          {hint}
        </p>
      )}
      <div className={mergeClasses(styles.options, columns && styles.columns)}>
        {options.map((option) => (
          <label key={option.value} className={styles.option}>
            <input
              type="checkbox"
              className={styles.box}
              checked={selected.includes(option.value)}
              onChange={({ currentTarget: { checked } }) =>
                onChange(checked ? [...selected, option.value] : selected.filter((value) => value !== option.value))
              }
            />
            <span className={styles.label}>
              {option.label}
              {option.hint !== undefined && (
                <span className={mergeClasses(layout.muted, layout.small)}>{option.hint}</span>
              )}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};
