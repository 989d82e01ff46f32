import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useLayout } from "../layout.ts";
import { FailIcon, PassIcon, WarningIcon } from "./icons.tsx";

const useStyles = makeStyles({
  verdict: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalS, minWidth: 0 },
  body: { minWidth: 0, flexGrow: 1 },
});

const icons = { pass: PassIcon, fail: FailIcon, warning: WarningIcon };

/** A line with its symbol. The words say the verdict as well. */
export const Verdict = ({ kind, children }: { kind: keyof typeof icons; children: ReactNode }) => {
  const styles = useStyles();
  const layout = useLayout();
  const Icon = icons[kind];
  const tone = { pass: layout.good, fail: layout.bad, warning: layout.caution }[kind];
  return (
    <div className={styles.verdict}>
      <span className={mergeClasses(tone)}>
        <Icon />
      </span>
      <div className={styles.body}>{children}</div>
    </div>
  );
};
