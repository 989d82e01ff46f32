import {
  makeStyles,
  mergeClasses,
  shorthands,
  tokens,
  useFieldControlProps_unstable,
} from "@fluentui/react-components";
import type { ReactNode } from "react";

export interface SelectProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The options. */
  readonly children: ReactNode;
  readonly "aria-label"?: string;
  readonly id?: string;
  readonly className?: string;
  readonly small?: boolean;
}

const useStyles = makeStyles({
  select: {
    boxSizing: "border-box",
    width: "100%",
    minWidth: 0,
    height: "32px",
    padding: `0 ${tokens.spacingHorizontalS}`,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    ...shorthands.border("1px", "solid", tokens.colorNeutralStroke1),
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  small: { height: "24px", fontSize: tokens.fontSizeBase200 },
});

/** One of several, in the browser's own list. Beside a `Field` that names it, it needs no label. */
export const Select = ({ small = false, className, onChange, ...rest }: SelectProps) => {
  const styles = useStyles();
  const props = useFieldControlProps_unstable(rest, { supportsLabelFor: true });
  return (
    <select
      {...props}
      className={mergeClasses(styles.select, small && styles.small, className)}
      onChange={({ currentTarget: { value } }) => onChange(value)}
    />
  );
};
