import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Relationship, Source } from "../../../shared/catalog/file.ts";
import { qualify } from "../../../shared/catalog/reference.ts";
import type { ControlMapping, ControlPage } from "../../../shared/crosswalk/control-page.ts";
import { say } from "../../../shared/messages/say.ts";
import { formatAddress } from "../address.ts";
import { useLayout } from "../layout.ts";
import { frameworkName, usePane } from "../pane.ts";
import { Link } from "../ui/Link.tsx";
import { ShortList } from "../ui/ShortList.tsx";
import { type Filter, groupsOf } from "./filter.ts";

const rowsAtFirst = 6;

const symbols: Readonly<Record<Relationship, string>> = {
  equal: "=",
  "subset-of": "⊂",
  "superset-of": "⊃",
  "intersects-with": "∩",
  related: "~",
};

const useStyles = makeStyles({
  count: { fontWeight: tokens.fontWeightRegular },
  symbol: { display: "inline-block", minWidth: "1.2em", color: tokens.colorBrandForeground1 },
});

/** Who says so: whether it is an owner's word, another publisher's or Crossbook's own judgement, and where it stands. */
const attribution = (source: Source | undefined, review?: ControlMapping["review"]): string => {
  const kind = review === "editorial" ? "editorial" : source?.official ? "official" : "published";
  return say(`pane.source.${kind}`, { title: source?.title ?? say("pane.source.unknown") });
};

const MappingRow = ({ mapping, source }: { mapping: ControlMapping; source: Source | undefined }) => {
  const styles = useStyles();
  const layout = useLayout();
  const strength =
    mapping.strength === undefined ? "" : `, ${say("pane.lookup.strength", { strength: mapping.strength })}`;
  return (
    <li>
      <div>
        <Link href={formatAddress("lookup", qualify(mapping.framework, mapping.id))} className={layout.id}>
          {mapping.id}
        </Link>{" "}
        {mapping.title === mapping.id ? "" : mapping.title}
      </div>
      <div className={layout.small}>
        <span aria-hidden="true" className={styles.symbol}>
          {symbols[mapping.relationship]}
        </span>
        {say(`pane.relationship.${mapping.relationship}`)}
        {strength}
        <span className={layout.muted}> · {attribution(source, mapping.review)}</span>
      </div>
      {mapping.rationale !== undefined && <div className={layout.small}>{mapping.rationale}</div>}
      {mapping.correction !== undefined && (
        <div className={layout.small}>{say("pane.lookup.correction", { text: mapping.correction })}</div>
      )}
    </li>
  );
};

/** The counterparts, framework by framework. */
export const MappingGroups = ({ page, filter }: { page: ControlPage; filter: Filter }) => {
  const styles = useStyles();
  const layout = useLayout();
  const { reference } = usePane();
  const groups = groupsOf(page, filter);
  const sources = new Map(page.sources.map((source) => [source.id, source]));
  if (groups.length === 0) return <p className={layout.muted}>{say("pane.filter.nothing")}</p>;
  return groups.map(({ framework, mappings, none }) => (
    <section key={framework} className={layout.tight}>
      <h4 className={layout.subheading}>
        {frameworkName(reference, framework)}{" "}
        {mappings.length > 0 && <span className={mergeClasses(styles.count, layout.muted)}>{mappings.length}</span>}
      </h4>
      <ShortList first={rowsAtFirst} className={mergeClasses(layout.plainList, layout.ruled)}>
        {mappings.map((mapping) => (
          <MappingRow
            key={`${mapping.id} ${mapping.source} ${mapping.relationship}`}
            mapping={mapping}
            source={sources.get(mapping.source)}
          />
        ))}
        {none.map((row) => (
          <li key={`none ${row.source}`}>
            <div>{say("pane.lookup.no-counterpart", { reason: row.reason })}</div>
            <div className={mergeClasses(layout.muted, layout.small)}>{attribution(sources.get(row.source))}</div>
          </li>
        ))}
      </ShortList>
    </section>
  ));
};
