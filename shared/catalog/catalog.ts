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
  /** The positions among the leaves of those at or below a node, in rising order. */
  leavesUnder(id: string): readonly number[];
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
  const paths = new Map<string, readonly Control[]>();
  const under = new Map<string, number[]>();
  leaves.forEach((leaf, order) => {
    for (
      let node: Control | undefined = leaf;
      node;
      node = node.parent === undefined ? undefined : byId.get(node.parent)
    ) {
      const known = under.get(node.id);
      if (known) known.push(order);
      else under.set(node.id, [order]);
    }
  });
  const leafIds = new Set(leaves.map((control) => control.id));
  return {
    ...framework,
    leaves,
    groupCount: framework.controls.filter((control) => control.kind === "group").length,
    get: (id) => byId.get(id),
    path: (id) => {
      const known = paths.get(id);
      if (known) return known;
      const path: Control[] = [];
      for (let node = byId.get(id); node; node = node.parent === undefined ? undefined : byId.get(node.parent)) {
        path.unshift(node);
      }
      paths.set(id, path);
      return path;
    },
    childrenOf: (id) => children.get(id) ?? [],
    leavesUnder: (id) => under.get(id) ?? [],
    isLeaf: (id) => leafIds.has(id),
  };
};

const indexFolded = (frameworks: readonly CatalogFramework[]): ReadonlyMap<string, readonly ControlReference[]> => {
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
  return byFolded;
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
  // Folding every id takes longer than all the rest of opening, and a request by exact ids never needs it.
  let folded: ReadonlyMap<string, readonly ControlReference[]> | undefined;
  const byFolded = (key: string): readonly ControlReference[] => {
    folded ??= indexFolded(frameworks);
    return folded.get(key) ?? [];
  };
  // Answers to exact ids, in a framework named as the data names it or alone, so that look-up is all they cost.
  const within = new Map<string, Map<string, Result<ControlReference>>>();
  for (const { id, name, shortName, aliases } of frameworks) {
    const own = new Map<string, Result<ControlReference>>();
    for (const known of [id, name, shortName, ...aliases]) within.set(known, own);
  }
  const alone = new Map<string, Result<ControlReference>>();
  const keep = (text: string, framework: CatalogFramework | undefined, answer: Result<ControlReference>) => {
    if (framework === undefined) {
      // Only what the catalog itself writes is kept: any other text could be without end.
      const qualified = answer.ok && text === qualify(answer.value.framework, answer.value.id);
      if (qualified || frameworks.some((one) => one.get(text) !== undefined)) alone.set(text, answer);
    } else if (framework.get(text) !== undefined) within.get(framework.id)?.set(text, answer);
    return answer;
  };

  const find = (framework: CatalogFramework, id: string): ControlReference | undefined => {
    if (framework.get(id) !== undefined) return { framework: framework.id, id };
    const key = foldId(id);
    const own = (wanted: string) => byFolded(wanted).find((candidate) => candidate.framework === framework.id);
    return own(key) ?? (/^\d/.test(key) ? own(`A.${key}`) : undefined);
  };

  const resolveFramework = (text: string): Result<CatalogFramework> => {
    const found = byId.get(text) ?? byName.get(foldName(text));
    return found
      ? ok(found)
      : fail("catalog.unknown-framework", { framework: text, known: frameworks.map((f) => f.id).join(", ") });
  };

  const resolveWithin = (framework: CatalogFramework, text: string): Result<ControlReference> => {
    const typed = text.trim();
    if (typed === "") return fail("catalog.empty-control");
    const found = find(framework, typed);
    return keep(
      text,
      framework,
      found ? ok(found) : fail("catalog.unknown-control", { control: typed, framework: framework.name }),
    );
  };

  const resolveAlone = (text: string): Result<ControlReference> => {
    const typed = text.trim();
    const key = foldId(typed);
    const candidates = [...byFolded(key), ...(/^\d/.test(key) ? byFolded(`A.${key}`) : [])];
    const [only] = candidates;
    if (only === undefined) return fail("catalog.unknown-control-anywhere", { control: typed });
    if (candidates.length === 1) return keep(text, undefined, ok(only));
    const names = candidates.map((candidate) => qualify(candidate.framework, candidate.id)).join(", ");
    return keep(text, undefined, fail("catalog.ambiguous-control", { control: typed, candidates: names }));
  };

  const resolveControl = (text: string, framework?: string): Result<ControlReference> => {
    const known = framework === undefined ? alone.get(text) : within.get(framework)?.get(text);
    if (known !== undefined) return known;
    const typed = text.trim();
    if (typed === "") return fail("catalog.empty-control");
    // A qualified id says its framework itself: it overrules one named beside it.
    const colon = typed.lastIndexOf(":");
    const said = colon > 0 ? resolveFramework(typed.slice(0, colon)) : undefined;
    if (said?.ok) return keep(text, undefined, resolveWithin(said.value, typed.slice(colon + 1)));
    if (framework === undefined) return resolveAlone(text);
    const named = resolveFramework(framework);
    return named.ok ? resolveWithin(named.value, text) : named;
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
