import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { createContext, type ReactNode, useContext, useId } from "react";

export interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly required?: boolean;
  readonly small?: boolean;
  /** The one control that the label names. */
  readonly children: ReactNode;
}

/** What ties a control to the field around it. */
export interface FieldControl {
  readonly id?: string;
  readonly "aria-describedby"?: string;
  readonly required?: boolean;
}

const ControlContext = createContext<FieldControl>({});

/** The attributes of a control in a field; none outside of one. */
export const useFieldControl = (): FieldControl => useContext(ControlContext);

const useStyles = makeStyles({
  field: { display: "flex", flexDirection: "column", minWidth: 0 },
  label: {
    paddingBottom: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  asterisk: { color: tokens.colorPaletteRedForeground3, paddingLeft: tokens.spacingHorizontalXS },
  hint: {
    paddingTop: tokens.spacingVerticalXXS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** A control with its label above and what there is to know of it below. */
export const Field = ({ label, hint, required = false, small = false, children }: FieldProps) => {
  const styles = useStyles();
  const id = useId();
  const hintId = `${id}-hint`;
  const control: FieldControl = {
    id,
    ...(hint === undefined ? {} : { "aria-describedby": hintId }),
    ...(required ? { required } : {}),
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={mergeClasses(styles.label, small && styles.small)}>
        {label}
        {required && (
          <span aria-hidden="true" className={styles.asterisk}>
            *
          </span>
        )}
      </label>
      <ControlContext value={control}>{children}</ControlContext>
      {hint !== undefined && (
        <div id={hintId} className={styles.hint}>
          {hint}
        </div>
      )}
    </div>
  );
};
