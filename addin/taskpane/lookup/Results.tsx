import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { qualify } from "../../../shared/catalog/reference.ts";
import type { SearchResult } from "../../../shared/catalog/search.ts";
import { say } from "../../../shared/messages/say.ts";
import { formatAddress } from "../address.ts";
import { useLayout, wide } from "../layout.ts";
import { frameworkName, usePane } from "../pane.ts";

const useStyles = makeStyles({
  list: { maxHeight: "260px", overflowY: "auto", [wide]: { maxHeight: "none" } },
  link: {
    display: "block",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: "none",
    borderLeft: "3px solid transparent",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  current: { borderLeftColor: tokens.colorBrandStroke1 },
});

/** What the search found, best first. */
export const Results = ({ results, shown }: { results: readonly SearchResult[]; shown: string | undefined }) => {
  const styles = useStyles();
  const layout = useLayout();
  const { reference } = usePane();
  return (
    <div className={layout.tight}>
      <p className={mergeClasses(layout.muted, layout.small)} role="status">
        {results.length === 0 ? say("pane.lookup.none") : say("pane.lookup.found", { count: results.length })}
      </p>
      <ul className={mergeClasses(layout.plainList, styles.list)}>
        {results.map(({ framework, id, title }) => {
          const subject = qualify(framework, id);
          return (
            <li key={subject}>
              <a
                href={formatAddress("lookup", subject)}
                className={mergeClasses(styles.link, subject === shown && styles.current)}
                aria-current={subject === shown ? "true" : undefined}
              >
                <span className={layout.id}>{id}</span> {title}
                <span className={mergeClasses(layout.muted, layout.small)}>
                  {" "}
                  · {frameworkName(reference, framework)}
                </span>
              </a>
            </li>
          );
        })}
      </ul>
    </div>
  );
};
