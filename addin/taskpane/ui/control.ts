import { makeStyles, tokens } from "@fluentui/react-components";

/** How the controls in which something is typed or chosen look. */
export const useControlStyles = makeStyles({
  control: {
    boxSizing: "border-box",
    width: "100%",
    minWidth: 0,
    height: "32px",
    padding: `0 ${tokens.spacingHorizontalS}`,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
    "::placeholder": { color: tokens.colorNeutralForeground4, opacity: 1 },
  },
  small: { height: "24px", fontSize: tokens.fontSizeBase200 },
});
