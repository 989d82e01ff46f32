import type { CatalogFramework } from "../catalog/catalog.ts";
import type { Control } from "../catalog/framework.ts";
import { foldName } from "../catalog/reference.ts";

/** A fact about a control under the name that a user gives it: `control_type`, `theme`, `guidance`. */
export interface Property {
  readonly name: string;
  readonly value: string;
}

/** All that the catalog says of a control beside its id and title: its tags first, then its place and texts. */
export const propertiesOf = (framework: CatalogFramework, control: Control): readonly Property[] => {
  const [top] = framework.path(control.id);
  return [
    ...Object.entries(control.attributes ?? {}).map(([name, values]) => ({ name, value: values.join("; ") })),
    ...(top && top.id !== control.id ? [{ name: "theme", value: top.title }] : []),
    { name: "kind", value: control.kind },
    ...(control.guidance === undefined ? [] : [{ name: "guidance", value: control.guidance }]),
    ...(control.note === undefined ? [] : [{ name: "note", value: control.note }]),
    ...(control.withdrawn === undefined ? [] : [{ name: "withdrawn", value: control.withdrawn }]),
  ];
};

/** Every property name that some control of the framework has. */
export const propertyNames = (framework: CatalogFramework): readonly string[] => [
  ...new Set(framework.controls.flatMap((control) => propertiesOf(framework, control).map(({ name }) => name))),
];

/** The framework's own name for what a user typed: `Control type` is `control_type`. */
export const findPropertyName = (framework: CatalogFramework, typed: string): string | undefined =>
  propertyNames(framework).find((name) => foldName(name) === foldName(typed));
