import type { CatalogFramework } from "./catalog.ts";
import type { Control } from "./framework.ts";
import { nameUuid } from "./uuid.ts";

/** Namespace of the properties that OSCAL has no name for. */
export const oscalNamespace = "urn:crossbook:oscal";
export const oscalVersion = "1.2.1";

/** A named value of an OSCAL object. */
export interface OscalProperty {
  readonly name: string;
  readonly value: string;
  readonly class?: string;
  readonly ns?: string;
}

export interface OscalMetadata {
  readonly title: string;
  readonly "last-modified": string;
  readonly version: string;
  readonly "oscal-version": string;
  readonly props?: readonly OscalProperty[];
}

export interface OscalControl {
  readonly id: string;
  readonly class: string;
  readonly title: string;
  readonly props: readonly OscalProperty[];
  readonly parts?: readonly { readonly id: string; readonly name: string; readonly prose: string }[];
  readonly controls?: readonly OscalControl[];
}

export interface OscalGroup {
  readonly id: string;
  readonly class: string;
  readonly title: string;
  readonly props: readonly OscalProperty[];
  readonly groups?: readonly OscalGroup[];
  readonly controls?: readonly OscalControl[];
}

/** An OSCAL catalog document, of the parts that Crossbook writes. */
export interface OscalCatalog {
  readonly catalog: {
    readonly uuid: string;
    readonly metadata: OscalMetadata;
    readonly groups?: readonly OscalGroup[];
    readonly controls?: readonly OscalControl[];
  };
}

/** An id as an OSCAL token, which knows no blanks and brackets and starts with a letter: `AC-2(1)` is `AC-2_1`, `—` is `_`. */
export const oscalToken = (id: string): string =>
  id
    .replace(/[^\p{L}\p{N}._-]+/gu, "_")
    .replace(/(?<=.)_$/, "")
    .replace(/^(?=[^\p{L}_]|$)/u, "_");

export const ownProperty = (name: string, value: string): OscalProperty => ({ name, value, ns: oscalNamespace });

export const oscalMetadata = (title: string, version: string, props: readonly OscalProperty[]): OscalMetadata => {
  const [year, month] = version.split(".");
  return {
    title,
    // The catalog's version names its month; a clock would make every download a different document.
    "last-modified": `${year}-${month}-01T00:00:00Z`,
    version,
    "oscal-version": oscalVersion,
    props,
  };
};

const some = <Field extends string, T>(
  field: Field,
  list: readonly T[],
): { readonly [key in Field]?: readonly T[] } => {
  const only: { [key in Field]?: readonly T[] } = {};
  if (list.length > 0) only[field] = list;
  return only;
};

const properties = (control: Control): OscalProperty[] => [
  { name: "label", value: control.id },
  ...(control.withdrawn === undefined
    ? []
    : [{ name: "status", value: "withdrawn" }, ownProperty("withdrawn", control.withdrawn)]),
  ...(control.unverified === undefined ? [] : [ownProperty("unverified", control.unverified)]),
  ...(control.note === undefined ? [] : [ownProperty("note", control.note)]),
  ...Object.entries(control.attributes ?? {}).flatMap(([name, values]) =>
    values.map((value) => ownProperty(oscalToken(name), value)),
  ),
];

/** A framework as an OSCAL catalog: groups where the standard groups, controls below. Valid against OSCAL 1.2.1. */
export const oscalCatalog = (framework: CatalogFramework, version: string): OscalCatalog => {
  const control = (node: Control): OscalControl => ({
    id: oscalToken(node.id),
    class: node.kind,
    title: node.title,
    props: properties(node),
    ...(node.guidance === undefined
      ? {}
      : { parts: [{ id: `${oscalToken(node.id)}_gdn`, name: "guidance", prose: node.guidance }] }),
    ...some("controls", framework.childrenOf(node.id).map(control)),
  });
  const isGroup = (node: Control): boolean => node.kind === "group" && framework.childrenOf(node.id).length > 0;
  const group = (node: Control): OscalGroup => {
    const children = framework.childrenOf(node.id);
    // OSCAL lets a group hold groups or controls, never both: a mixed one holds its subgroups as controls.
    const nested = children.every(isGroup);
    return {
      id: oscalToken(node.id),
      class: node.kind,
      title: node.title,
      props: properties(node),
      ...(nested ? some("groups", children.map(group)) : some("controls", children.map(control))),
    };
  };
  const top = framework.controls.filter((node) => node.parent === undefined);
  return {
    catalog: {
      uuid: nameUuid(`catalog ${framework.id} ${version}`),
      metadata: oscalMetadata(framework.name, version, [
        ownProperty("framework", framework.id),
        ownProperty("edition", framework.edition),
        ownProperty("publisher", framework.publisher),
      ]),
      ...some("groups", top.filter(isGroup).map(group)),
      ...some("controls", top.filter((node) => !isGroup(node)).map(control)),
    },
  };
};
