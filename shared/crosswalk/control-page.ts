import type { Relationship, Source } from "../catalog/file.ts";
import type { Control, FrameworkId } from "../catalog/framework.ts";
import type { ControlReference } from "../catalog/reference.ts";
import { fail, ok, type Result } from "../messages/issue.ts";
import type { Library } from "./library.ts";

/** A mapping seen from one control: what it leads to and who says so. */
export interface ControlMapping {
  readonly framework: FrameworkId;
  readonly id: string;
  readonly title: string;
  /** How the control relates to this one. */
  readonly relationship: Relationship;
  readonly strength?: number;
  readonly rationale?: string;
  readonly source: string;
  readonly review: "published" | "editorial";
  readonly correction?: string;
}

/** One control with all that is known about it. */
export interface ControlPage extends Control {
  readonly framework: FrameworkId;
  /** From the top of the framework down to the control. */
  readonly path: readonly { readonly id: string; readonly title: string }[];
  /** Direct mappings to every framework; derived ones are never among them. */
  readonly mappings: readonly ControlMapping[];
  readonly noCounterpart: readonly {
    readonly framework: FrameworkId;
    readonly reason: string;
    readonly source: string;
  }[];
  /** The sources that `mappings` and `noCounterpart` name. */
  readonly sources: readonly Source[];
}

/** Gathers a control's place, text and direct mappings to every framework; an unknown reference is an issue. */
export const controlPage = ({ catalog, crosswalks }: Library, reference: ControlReference): Result<ControlPage> => {
  const framework = catalog.get(reference.framework);
  const control = framework?.get(reference.id);
  if (!framework || !control) {
    return fail("catalog.unknown-control", { control: reference.id, framework: reference.framework });
  }
  const around = catalog.frameworks.flatMap((other) => {
    const crosswalk = other.id === framework.id ? undefined : crosswalks.between(framework.id, other.id);
    return crosswalk ? [{ other, crosswalk }] : [];
  });
  const mappings = around.flatMap(({ other, crosswalk }) =>
    crosswalk.targets(control.id).map(({ from, to, ...mapping }) => ({
      framework: other.id,
      id: to,
      title: other.get(to)?.title ?? to,
      ...mapping,
    })),
  );
  const noCounterpart = around.flatMap(({ other, crosswalk }) =>
    crosswalk.noCounterpart
      .filter((row) => row.control === control.id)
      .map(({ reason, source }) => ({ framework: other.id, reason, source })),
  );
  const said = new Set([...mappings, ...noCounterpart].map((row) => row.source));
  return ok({
    framework: framework.id,
    ...control,
    path: framework.path(control.id).map(({ id, title }) => ({ id, title })),
    mappings,
    noCounterpart,
    sources: [...said].flatMap((id) => crosswalks.source(id) ?? []),
  });
};
