import { Badge, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Relationship, Source } from "../../../shared/catalog/file.ts";
import { qualify } from "../../../shared/catalog/reference.ts";
import type { ControlMapping, ControlPage } from "../../../shared/crosswalk/control-page.ts";
import { say } from "../../../shared/messages/say.ts";
import { formatAddress } from "../address.ts";
import { useLayout } from "../layout.ts";
import { frameworkName, usePane } from "../pane.ts";
import { type Filter, groupsOf } from "./filter.ts";

const symbols: Readonly<Record<Relationship, string>> = {
  equal: "=",
  "subset-of": "⊂",
  "superset-of": "⊃",
  "intersects-with": "∩",
  related: "~",
};

const useStyles = makeStyles({
  count: { fontWeight: tokens.fontWeightRegular },
  symbol: { display: "inline-block", minWidth: "1.2em", textAlign: "center", color: tokens.colorBrandForeground1 },
  said: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
});

/** Who says so: the source's publisher, and whether it is the owner's word, another's, or Crossbook's own judgement. */
const Attribution = ({ source, review }: { source: Source | undefined; review?: ControlMapping["review"] }) => {
  const kind = review === "editorial" ? "editorial" : source?.official ? "official" : "published";
  return (
    <>
      <Badge appearance="outline" color="informative" size="small">
        {say(`pane.source.${kind}`)}
      </Badge>
      <span>{source?.title ?? say("pane.source.unknown")}</span>
    </>
  );
};

/** The counterparts, framework by framework. */
export const MappingGroups = ({ page, filter }: { page: ControlPage; filter: Filter }) => {
  const styles = useStyles();
  const layout = useLayout();
  const { reference } = usePane();
  const groups = groupsOf(page, filter);
  const sources = new Map(page.sources.map((source) => [source.id, source]));
  const aside = mergeClasses(layout.muted, layout.small);
  if (groups.length === 0) return <p className={layout.muted}>{say("pane.filter.nothing")}</p>;
  return groups.map(({ framework, mappings, none }) => (
    <section key={framework} className={layout.tight}>
      <h4 className={layout.subheading}>
        {frameworkName(reference, framework)}{" "}
        <span className={mergeClasses(styles.count, layout.muted)}>{mappings.length > 0 ? mappings.length : ""}</span>
      </h4>
      <ul className={mergeClasses(layout.plainList, layout.ruled)}>
        {mappings.map((mapping) => (
          <li key={`${mapping.id} ${mapping.source} ${mapping.relationship}`} className={layout.tight}>
            <div>
              <Link href={formatAddress("lookup", qualify(framework, mapping.id))} className={layout.id}>
                {mapping.id}
              </Link>{" "}
              {mapping.title === mapping.id ? "" : mapping.title}
            </div>
            <div className={layout.small}>
              <span aria-hidden="true" className={styles.symbol}>
                {symbols[mapping.relationship]}
              </span>
              {say(`pane.relationship.${mapping.relationship}`)}
              {mapping.strength !== undefined && ` · ${say("pane.lookup.strength", { strength: mapping.strength })}`}
            </div>
            {mapping.rationale !== undefined && <div className={layout.small}>{mapping.rationale}</div>}
            {mapping.correction !== undefined && (
              <div className={layout.small}>{say("pane.lookup.correction", { text: mapping.correction })}</div>
            )}
            <div className={mergeClasses(styles.said, aside)}>
              <Attribution source={sources.get(mapping.source)} review={mapping.review} />
            </div>
          </li>
        ))}
        {none.map((row) => (
          <li key={`none ${row.source}`} className={layout.tight}>
            <div>{say("pane.lookup.no-counterpart", { reason: row.reason })}</div>
            <div className={mergeClasses(styles.said, aside)}>
              <Attribution source={sources.get(row.source)} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  ));
};
