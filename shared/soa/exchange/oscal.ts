import { type OscalMetadata, oscalMetadata, oscalToken } from "../../catalog/oscal.ts";
import { nameUuid } from "../../catalog/uuid.ts";
import { wellFormed } from "../../xlsx/well-formed.ts";
import type { Soa, SoaItem, Status } from "../document.ts";
import { ownText, type TextProperty } from "./oscal-text.ts";

interface ImplementedRequirement {
  readonly uuid: string;
  readonly "control-id": string;
  readonly description: string;
  readonly props: readonly TextProperty[];
  readonly remarks?: string;
}

interface ControlImplementation {
  readonly uuid: string;
  readonly source: string;
  readonly description: string;
  readonly "implemented-requirements": readonly ImplementedRequirement[];
}

/** An OSCAL 1.2.1 component definition, of the parts that Crossbook writes. */
export interface OscalComponentDefinition {
  readonly "component-definition": {
    readonly uuid: string;
    readonly metadata: OscalMetadata & { readonly props: readonly TextProperty[] };
    readonly components: readonly {
      readonly uuid: string;
      readonly type: string;
      readonly title: string;
      readonly description: string;
      readonly "control-implementations"?: readonly ControlImplementation[];
    }[];
  };
}

const implementationStatus: Readonly<Record<Status, string | undefined>> = {
  "not-assessed": undefined,
  "not-started": undefined,
  planned: "planned",
  partial: "partial",
  implemented: "implemented",
  verified: "implemented",
};

const ownFields = ["title", "justification", "status", "owner", "due", "notes"] as const;

const propertiesOf = (item: SoaItem, position: number): TextProperty[] => {
  const state = item.applicable === false ? "not-applicable" : implementationStatus[item.status ?? "not-assessed"];
  return [
    ...(state === undefined ? [] : [{ name: "implementation-status", value: state }]),
    ownText("control", item.control),
    ownText("position", String(position)),
    ownText("applicable", item.applicable === true ? "yes" : item.applicable === false ? "no" : "undecided"),
    ...(item.framework === undefined ? [] : [ownText("framework", item.framework)]),
    ...ownFields.flatMap((field) => (item[field] === undefined ? [] : [ownText(field, item[field])])),
    ...(item.inclusion ?? []).map((reason) => ownText("inclusion", reason)),
    ...(item.weight === undefined ? [] : [ownText("weight", String(item.weight))]),
    ...(item.source === undefined ? [] : [ownText("source", JSON.stringify([item.source.sheet, item.source.row]))]),
    ...(item.evidence ?? []).map((entry) => ownText("evidence", JSON.stringify(entry))),
    ...Object.entries(item.extra ?? {}).map((entry) => ownText("extra", JSON.stringify(entry))),
  ];
};

const documentFields = ["organisation", "version", "date", "framework", "approver", "classification"] as const;

/** A text in one line, as OSCAL's own fields take it. */
const inOneLine = (text = ""): string => text.replace(/\s+/gu, " ").trim();

/** The years that OSCAL's dates know. */
const knownDay = /^(?:19|2\d)\d\d-/;

/** What OSCAL asks of any document: the title, version and day of this one, the catalog's where it says none. */
const metadataOf = ({ title, version, date = "" }: Soa, catalogVersion: string): OscalMetadata => {
  const common = oscalMetadata(inOneLine(title) || untitled, catalogVersion, []);
  return {
    ...common,
    version: inOneLine(version) || common.version,
    ...(knownDay.test(date) ? { "last-modified": `${date}T00:00:00Z` } : {}),
  };
};

const untitled = "Statement of Applicability";

/**
 * A Statement of Applicability as an OSCAL component definition: the management system is the component, one control
 * implementation a framework, one implemented requirement a row with OSCAL's implementation-status; applicability,
 * justification and the rest are properties in Crossbook's namespace. `soaFromOscal` (oscal-read.ts) reads it back.
 */
export const soaToOscal = (soa: Soa, catalogVersion: string): OscalComponentDefinition => {
  const name = nameUuid(JSON.stringify(soa));
  const byFramework = new Map<string, ImplementedRequirement[]>();
  soa.items.forEach((item, position) => {
    const framework = item.framework ?? soa.framework;
    const requirement: ImplementedRequirement = {
      uuid: nameUuid(`requirement ${position} ${name}`),
      "control-id": oscalToken(item.control),
      description: item.title ?? item.control,
      props: propertiesOf(item, position),
      ...(item.justification === undefined ? {} : { remarks: item.justification }),
    };
    const known = byFramework.get(framework);
    if (known) known.push(requirement);
    else byFramework.set(framework, [requirement]);
  });
  return {
    "component-definition": {
      uuid: nameUuid(`component-definition ${name}`),
      metadata: {
        ...metadataOf(soa, catalogVersion),
        props: [
          ownText("document", "soa"),
          ...(soa.title === undefined ? [] : [ownText("title", soa.title)]),
          ...documentFields.flatMap((field) => (soa[field] === undefined ? [] : [ownText(field, soa[field])])),
        ],
      },
      components: [
        {
          uuid: nameUuid(`component ${name}`),
          type: "policy",
          title: "Management system",
          description: untitled,
          ...(byFramework.size === 0
            ? {}
            : {
                "control-implementations": [...byFramework].map(([framework, requirements]) => ({
                  uuid: nameUuid(wellFormed(`implementation ${framework} ${name}`)),
                  source: `urn:crossbook:framework:${encodeURIComponent(wellFormed(framework))}`,
                  description: framework,
                  "implemented-requirements": requirements,
                })),
              }),
        },
      ],
    },
  };
};
