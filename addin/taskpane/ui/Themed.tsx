import { makeStyles, mergeClasses, type Theme, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  themed: {
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** Gives what stands in it the colours and sizes of a theme, as the variables that Fluent's tokens name. */
export const Themed = ({ theme, className, children }: { theme: Theme; className?: string; children: ReactNode }) => {
  const styles = useStyles();
  const variables = Object.fromEntries(Object.entries(theme).map(([token, value]) => [`--${token}`, value]));
  return (
    <div className={mergeClasses(styles.themed, className)} style={variables}>
      {children}
    </div>
  );
};
