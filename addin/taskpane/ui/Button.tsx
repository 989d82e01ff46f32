import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { MouseEvent, ReactNode } from "react";

export interface ButtonProps {
  readonly children: ReactNode;
  readonly onClick?: (() => void) | undefined;
  readonly type?: "button" | "submit";
  readonly appearance?: "primary" | "secondary" | "subtle";
  readonly size?: "small" | "medium";
  /** Does nothing for now and says so, but keeps the focus that it has. */
  readonly disabledFocusable?: boolean;
  readonly "aria-label"?: string;
  readonly className?: string;
}

const useStyles = makeStyles({
  button: {
    boxSizing: "border-box",
    minWidth: "96px",
    minHeight: "32px",
    padding: `4px ${tokens.spacingHorizontalM}`,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  small: {
    minWidth: "64px",
    minHeight: "24px",
    padding: `2px ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  secondary: {},
  primary: {
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    border: "1px solid transparent",
    ":hover": { backgroundColor: tokens.colorBrandBackgroundHover },
    ":active": { backgroundColor: tokens.colorBrandBackgroundPressed },
  },
  subtle: {
    color: tokens.colorNeutralForeground2,
    backgroundColor: "transparent",
    border: "1px solid transparent",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":active": { backgroundColor: tokens.colorSubtleBackgroundPressed },
  },
  disabled: {
    color: tokens.colorNeutralForegroundDisabled,
    backgroundColor: tokens.colorNeutralBackgroundDisabled,
    border: `1px solid ${tokens.colorNeutralStrokeDisabled}`,
    cursor: "not-allowed",
    ":hover": { backgroundColor: tokens.colorNeutralBackgroundDisabled },
    ":active": { backgroundColor: tokens.colorNeutralBackgroundDisabled },
    "@media (forced-colors: active)": { color: "GrayText", border: "1px solid GrayText" },
  },
});

/** What is done when it is pressed. */
export const Button = ({
  children,
  onClick,
  type = "button",
  appearance = "secondary",
  size = "medium",
  disabledFocusable = false,
  className,
  ...rest
}: ButtonProps) => {
  const styles = useStyles();
  const press = (event: MouseEvent): void => {
    if (disabledFocusable) event.preventDefault();
    else onClick?.();
  };
  return (
    <button
      {...rest}
      type={type}
      aria-disabled={disabledFocusable || undefined}
      className={mergeClasses(
        styles.button,
        size === "small" && styles.small,
        styles[appearance],
        disabledFocusable && styles.disabled,
        className,
      )}
      onClick={press}
    >
      {children}
    </button>
  );
};
