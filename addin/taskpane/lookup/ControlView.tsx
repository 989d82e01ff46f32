import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ControlPage } from "../../../shared/crosswalk/control-page.ts";
import { say } from "../../../shared/messages/say.ts";
import { useLayout } from "../layout.ts";
import { frameworkName, usePane } from "../pane.ts";
import { FocusedHeading } from "../ui/FocusedHeading.tsx";
import { Filters } from "./Filters.tsx";
import { type Filter, noFilter } from "./filter.ts";
import { MappingGroups } from "./MappingGroups.tsx";
import { Sources } from "./Sources.tsx";

const useStyles = makeStyles({
  attributes: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    gap: `2px ${tokens.spacingHorizontalL}`,
    margin: 0,
  },
  value: { margin: 0 },
});

/** `control_type` and `Security_domains` read as words. */
const inWords = (name: string): string => {
  const words = name.replaceAll("_", " ").toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** One control: where it stands, what it asks, what others say it corresponds to. */
export const ControlView = ({ page }: { page: ControlPage }) => {
  const styles = useStyles();
  const layout = useLayout();
  const { reference } = usePane();
  const [filter, setFilter] = useState<Filter>(noFilter);
  const above = page.path.slice(0, -1);
  return (
    <>
      <div className={layout.tight}>
        <p className={mergeClasses(layout.muted, layout.small)}>
          {[frameworkName(reference, page.framework), ...above.map(({ id, title }) => `${id} ${title}`)].join(" › ")}
        </p>
        <FocusedHeading>
          <span className={layout.id}>{page.id}</span> {page.title}
        </FocusedHeading>
        {page.unverified !== undefined && <p className={layout.text}>{page.unverified}</p>}
        {page.withdrawn !== undefined && (
          <p className={layout.text}>{say("pane.lookup.withdrawn", { why: page.withdrawn })}</p>
        )}
        {page.guidance !== undefined && <p className={layout.text}>{page.guidance}</p>}
        {page.note !== undefined && <p className={layout.muted}>{page.note}</p>}
      </div>
      {page.attributes !== undefined && (
        <dl className={mergeClasses(styles.attributes, layout.small)}>
          {Object.entries(page.attributes).map(([name, values]) => (
            <div key={name} style={{ display: "contents" }}>
              <dt className={layout.muted}>{inWords(name)}</dt>
              <dd className={styles.value}>{values.join(", ")}</dd>
            </div>
          ))}
        </dl>
      )}
      {page.mappings.length + page.noCounterpart.length === 0 ? (
        <p className={layout.muted}>{say("pane.lookup.no-mappings")}</p>
      ) : (
        <>
          <Filters page={page} filter={filter} onChange={setFilter} />
          <MappingGroups page={page} filter={filter} />
          <Sources sources={page.sources} />
        </>
      )}
    </>
  );
};
