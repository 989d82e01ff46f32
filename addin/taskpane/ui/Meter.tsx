import { makeStyles, tokens } from "@fluentui/react-components";

const forced = "@media (forced-colors: active)";

const useStyles = makeStyles({
  meter: { display: "block", width: "100%", height: "8px" },
  track: { fill: tokens.colorNeutralBackground5, [forced]: { fill: "Canvas", stroke: "CanvasText" } },
  score: { fill: tokens.colorCompoundBrandBackground, [forced]: { fill: "Highlight" } },
  completeness: { fill: tokens.colorNeutralForeground3, [forced]: { fill: "CanvasText" } },
});

/** A bar from 0 to 100. The figure always stands beside it in text, so the drawing itself is silent. */
export const Meter = ({ value, kind }: { value: number; kind: "score" | "completeness" }) => {
  const styles = useStyles();
  return (
    <svg className={styles.meter} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect className={styles.track} x="0" y="0" width="100" height="8" />
      <rect className={styles[kind]} x="0" y="0" width={Math.max(0, Math.min(100, value))} height="8" />
    </svg>
  );
};
