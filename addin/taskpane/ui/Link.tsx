import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

export interface LinkProps {
  readonly children: ReactNode;
  readonly className?: string;
  /** Where it leads; without it, `onClick` does what the words say. */
  readonly href?: string;
  readonly onClick?: () => void;
  /** Opens a page of its own: the one it leads to is not the pane's. */
  readonly away?: boolean;
}

const useStyles = makeStyles({
  link: {
    padding: 0,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorBrandForegroundLink,
    font: "inherit",
    textAlign: "start",
    textDecorationLine: "none",
    cursor: "pointer",
    ":hover": { color: tokens.colorBrandForegroundLinkHover, textDecorationLine: "underline" },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusSmall,
      textDecorationLine: "underline",
    },
  },
});

/** Words to follow or to press. */
export const Link = ({ children, className, href, onClick, away = false }: LinkProps) => {
  const styles = useStyles();
  const shown = mergeClasses(styles.link, className);
  if (href === undefined)
    return (
      <button type="button" className={shown} onClick={onClick}>
        {children}
      </button>
    );
  const opened = away ? ({ target: "_blank", rel: "noopener noreferrer" } as const) : {};
  return (
    <a href={href} className={shown} {...opened}>
      {children}
    </a>
  );
};
