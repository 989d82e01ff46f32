import type { Relationship, Source } from "../catalog/file.ts";
import {
  type OscalMetadata,
  type OscalProperty,
  oscalMetadata,
  oscalNamespace,
  oscalToken,
  ownProperty,
} from "../catalog/oscal.ts";
import { qualify } from "../catalog/reference.ts";
import { nameUuid } from "../catalog/uuid.ts";
import type { Crosswalk } from "./crosswalks.ts";
import type { Mapping } from "./mapping.ts";

interface OscalItem {
  readonly type: "control";
  readonly "id-ref": string;
  readonly props: readonly OscalProperty[];
}

interface OscalMap {
  readonly uuid: string;
  readonly ns?: string;
  readonly relationship: string;
  readonly sources: readonly [OscalItem];
  readonly targets: readonly [OscalItem];
  readonly props?: readonly OscalProperty[];
  readonly remarks?: string;
}

interface OscalProvenance {
  readonly method: "human" | "hybrid";
  readonly "matching-rationale": "semantic";
  readonly status: "complete";
  readonly "mapping-description": string;
}

interface OscalMapping extends OscalProvenance {
  readonly uuid: string;
  readonly "source-resource": { readonly type: "catalog"; readonly href: string };
  readonly "target-resource": { readonly type: "catalog"; readonly href: string };
  readonly maps: readonly OscalMap[];
  readonly props: readonly OscalProperty[];
  readonly links: readonly { readonly href: string; readonly rel: "reference" }[];
  readonly "source-gap-summary"?: {
    readonly uuid: string;
    readonly "unmapped-controls": readonly { readonly "with-ids": readonly string[] }[];
  };
}

/** An OSCAL mapping-collection document, of the parts that Crossbook writes. */
export interface OscalMappingCollection {
  readonly "mapping-collection": {
    readonly uuid: string;
    readonly metadata: OscalMetadata;
    readonly provenance: OscalProvenance;
    readonly mappings: readonly OscalMapping[];
    readonly "back-matter": {
      readonly resources: readonly {
        readonly uuid: string;
        readonly title: string;
        readonly props: readonly OscalProperty[];
        readonly rlinks?: readonly { readonly href: string }[];
      }[];
    };
  };
}

/** OSCAL has no word for a relation that its publisher did not name: `related` is ours and carries our namespace. */
const relationshipNames: Readonly<Record<Relationship, { readonly relationship: string; readonly ns?: string }>> = {
  equal: { relationship: "equal-to" },
  "subset-of": { relationship: "subset-of" },
  "superset-of": { relationship: "superset-of" },
  "intersects-with": { relationship: "intersects-with" },
  related: { relationship: "related", ns: oscalNamespace },
};

const item = (id: string): OscalItem => ({
  type: "control",
  "id-ref": oscalToken(id),
  props: [{ name: "label", value: id }],
});

const optional = (name: string, value: string | undefined): OscalProperty[] =>
  value === undefined ? [] : [ownProperty(name, value)];

const describe = ({ title, publisher, changes }: Source): string =>
  `${title}, ${publisher}.${changes === undefined ? "" : ` ${changes}`}`;

/**
 * A crosswalk as an OSCAL mapping-collection: one mapping a source, one map a row, in the direction asked for. Controls
 * without a counterpart are in the gap summary, with the reason as a property. Valid against OSCAL 1.2.1.
 *
 * @param href where the OSCAL catalog of a framework is found, as a URI reference
 */
export const oscalMappingCollection = (
  crosswalk: Crosswalk,
  version: string,
  href: (framework: string) => string,
): OscalMappingCollection => {
  const { from, to } = crosswalk;
  const name = `${from} ${to} ${version}`;
  const map = (mapping: Mapping): OscalMap => {
    const props = [
      ...optional("strength", mapping.strength === undefined ? undefined : String(mapping.strength)),
      ...optional("correction", mapping.correction),
    ];
    return {
      uuid: nameUuid(`map ${qualify(from, mapping.from)} ${qualify(to, mapping.to)} ${mapping.source}`),
      ...relationshipNames[mapping.relationship],
      sources: [item(mapping.from)],
      targets: [item(mapping.to)],
      ...(props.length === 0 ? {} : { props }),
      ...(mapping.rationale === undefined ? {} : { remarks: mapping.rationale }),
    };
  };
  const mapping = (source: Source): OscalMapping[] => {
    const rows = crosswalk.mappings.filter((row) => row.source === source.id);
    const gaps = crosswalk.noCounterpart.filter((row) => row.source === source.id);
    if (rows.length === 0) return [];
    return [
      {
        uuid: nameUuid(`mapping ${name} ${source.id}`),
        method: rows.every((row) => row.review === "published") ? "human" : "hybrid",
        "matching-rationale": "semantic",
        status: "complete",
        "mapping-description": describe(source),
        "source-resource": { type: "catalog", href: href(from) },
        "target-resource": { type: "catalog", href: href(to) },
        maps: rows.map(map),
        props: [
          ownProperty("source", source.id),
          ...gaps.map(({ control, reason }) => ({
            ...ownProperty("no-counterpart", reason),
            class: oscalToken(control),
          })),
        ],
        links: [{ href: `#${nameUuid(`source ${source.id}`)}`, rel: "reference" }],
        ...(gaps.length === 0
          ? {}
          : {
              "source-gap-summary": {
                uuid: nameUuid(`gaps ${name} ${source.id}`),
                "unmapped-controls": [{ "with-ids": gaps.map(({ control }) => oscalToken(control)) }],
              },
            }),
      },
    ];
  };
  const mappings = crosswalk.sources.flatMap(mapping);
  return {
    "mapping-collection": {
      uuid: nameUuid(`collection ${name}`),
      metadata: oscalMetadata(`${from} to ${to}`, version, [ownProperty("from", from), ownProperty("to", to)]),
      provenance: {
        method: mappings.some(({ method }) => method === "hybrid") ? "hybrid" : "human",
        "matching-rationale": "semantic",
        status: "complete",
        "mapping-description": crosswalk.sources.map(describe).join(" "),
      },
      mappings,
      "back-matter": {
        resources: crosswalk.sources.map((source) => ({
          uuid: nameUuid(`source ${source.id}`),
          title: source.title,
          props: [
            ownProperty("source", source.id),
            ownProperty("publisher", source.publisher),
            ...optional("edition", source.edition),
            ...optional("date", source.date),
            ownProperty("official", source.official ? "yes" : "no"),
            ownProperty("licence", source.licence),
            ...optional("changes", source.changes),
          ],
          ...(source.url === undefined ? {} : { rlinks: [{ href: source.url }] }),
        })),
      },
    },
  };
};
