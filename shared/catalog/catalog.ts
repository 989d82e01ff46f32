import { fail, ok, type Result } from "../messages/issue.ts";
import type { CatalogFile } from "./file.ts";
import { type Control, type Framework, type FrameworkId, isLeaf } from "./framework.ts";
import { type ControlReference, foldId, foldName, qualify } from "./reference.ts";

/** A framework with its nodes indexed. */
export interface CatalogFramework extends Framework {
  /** Assessable rows in the standard's order. */
  readonly leaves: readonly Control[];
  readonly groupCount: number;
  get(id: string): Control | undefined;
  /** The nodes from the top down to the control, itself included. */
  path(id: string): readonly Control[];
  childrenOf(id: string): readonly Control[];
  isLeaf(id: string): boolean;
}

export interface Catalog {
  readonly version: string;
  readonly digest: string;
  readonly frameworks: readonly CatalogFramework[];
  get(framework: FrameworkId): CatalogFramework | undefined;
  /** A framework by what a person types: its id or one of its aliases. */
  resolveFramework(text: string): Result<CatalogFramework>;
  /**
   * A control by what a person types, qualified or not. With a framework a missing `A.` is supplied where only the
   * Annex control exists. Without one, an id that several frameworks have is an issue that names the candidates.
   */
  resolveControl(text: string, framework?: string): Result<ControlReference>;
}

const openFramework = (framework: Framework): CatalogFramework => {
  const byId = new Map(framework.controls.map((control) => [control.id, control]));
  const children = new Map<string, Control[]>();
  for (const control of framework.controls) {
    if (control.parent === undefined) continue;
    const siblings = children.get(control.parent);
    if (siblings) siblings.push(control);
    else children.set(control.parent, [control]);
  }
  const leaf = (control: Control): boolean =>
    isLeaf(control, control.parent === undefined ? undefined : byId.get(control.parent), children.has(control.id));
  const leaves = framework.controls.filter(leaf);
  const leafIds = new Set(leaves.map((control) => control.id));
  return {
    ...framework,
    leaves,
    groupCount: framework.controls.filter((control) => control.kind === "group").length,
    get: (id) => byId.get(id),
    path: (id) => {
      const path: Control[] = [];
      for (let node = byId.get(id); node; node = node.parent === undefined ? undefined : byId.get(node.parent)) {
        path.unshift(node);
      }
      return path;
    },
    childrenOf: (id) => children.get(id) ?? [],
    isLeaf: (id) => leafIds.has(id),
  };
};

/** Indexes a compiled catalog file. The file was validated when it was built. */
export const openCatalog = (file: Pick<CatalogFile, "version" | "digest" | "frameworks">): Catalog => {
  const frameworks = file.frameworks.map(openFramework);
  const byId = new Map(frameworks.map((framework) => [framework.id, framework]));
  const byName = new Map<string, CatalogFramework>();
  for (const framework of frameworks) {
    for (const name of [framework.id, framework.name, framework.shortName, ...framework.aliases]) {
      byName.set(foldName(name), framework);
    }
  }
  const byFolded = new Map<string, ControlReference[]>();
  for (const framework of frameworks) {
    for (const control of framework.controls) {
      const key = foldId(control.id);
      const reference = { framework: framework.id, id: control.id };
      const known = byFolded.get(key);
      if (known) known.push(reference);
      else byFolded.set(key, [reference]);
    }
  }
  // What needs no folding is answered by look-up alone: exact ids, in a framework named as the data names it, or
  // alone. What a plain id means over all frameworks is worked out when it is first asked for.
  const exact = new Map<string, ReadonlyMap<string, Result<ControlReference>>>();
  const alone = new Map<string, Result<ControlReference> | undefined>();
  for (const framework of frameworks) {
    const own = new Map<string, Result<ControlReference>>();
    for (const { id } of framework.controls) {
      const result = ok({ framework: framework.id, id });
      own.set(id, result);
      alone.set(qualify(framework.id, id), result);
      alone.set(id, undefined);
    }
    for (const name of [framework.id, framework.name, framework.shortName, ...framework.aliases]) exact.set(name, own);
  }

  const find = (framework: FrameworkId, id: string): ControlReference | undefined => {
    const folded = foldId(id);
    const within = (key: string) => byFolded.get(key)?.find((candidate) => candidate.framework === framework);
    return within(folded) ?? (/^\d/.test(folded) ? within(`A.${folded}`) : undefined);
  };

  const resolveFramework = (text: string): Result<CatalogFramework> => {
    const found = byId.get(text) ?? byName.get(foldName(text));
    return found
      ? ok(found)
      : fail("catalog.unknown-framework", { framework: text, known: frameworks.map((f) => f.id).join(", ") });
  };

  const resolveControl = (text: string, framework?: string): Result<ControlReference> => {
    const known = framework === undefined ? alone.get(text) : exact.get(framework)?.get(text);
    if (known !== undefined) return known;
    const typed = text.trim();
    if (typed === "") return fail("catalog.empty-control");
    const colon = typed.lastIndexOf(":");
    if (colon > 0) {
      const named = resolveFramework(typed.slice(0, colon));
      if (named.ok) return resolveControl(typed.slice(colon + 1), named.value.id);
    }
    if (framework !== undefined) {
      const named = resolveFramework(framework);
      if (!named.ok) return named;
      const found = find(named.value.id, typed);
      return found ? ok(found) : fail("catalog.unknown-control", { control: typed, framework: named.value.name });
    }
    const answer = resolveAlone(typed);
    if (alone.has(text)) alone.set(text, answer);
    return answer;
  };

  const resolveAlone = (typed: string): Result<ControlReference> => {
    const folded = foldId(typed);
    const candidates = [
      ...(byFolded.get(folded) ?? []),
      ...(/^\d/.test(folded) ? (byFolded.get(`A.${folded}`) ?? []) : []),
    ];
    const [only] = candidates;
    if (only === undefined) return fail("catalog.unknown-control-anywhere", { control: typed });
    if (candidates.length > 1) {
      return fail("catalog.ambiguous-control", {
        control: typed,
        candidates: candidates.map((candidate) => qualify(candidate.framework, candidate.id)).join(", "),
      });
    }
    return ok(only);
  };

  return {
    version: file.version,
    digest: file.digest,
    frameworks,
    get: (framework) => byId.get(framework),
    resolveFramework,
    resolveControl,
  };
};
