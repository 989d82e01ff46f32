import type { Relationship } from "../catalog/file.ts";
import type { FrameworkId } from "../catalog/framework.ts";
import { type Issue, issue } from "../messages/issue.ts";
import type { Library } from "./library.ts";

export interface ResolveQuestion {
  readonly control: string;
  readonly framework?: string;
  readonly to: string;
}

export interface ResolvedTarget {
  readonly id: string;
  readonly title: string;
  readonly relationship: Relationship;
  /** Id of the source that says so. */
  readonly source: string;
}

/** The answer to one question. An empty `targets` without `noCounterpart` means that no source says anything. */
export interface Resolved {
  /** The control's own id where it was found, else what was asked. */
  readonly control: string;
  readonly framework: FrameworkId | null;
  readonly to: FrameworkId;
  readonly targets: readonly ResolvedTarget[];
  /** Why there is none, where somebody looked and found none. */
  readonly noCounterpart?: string;
  readonly issue?: Issue;
}

/** What a control leads to in another framework, through direct mappings only. */
export const resolveMapping = ({ catalog, crosswalks }: Library, question: ResolveQuestion): Resolved => {
  const unresolved = (found: Issue | undefined, framework: FrameworkId | null, to: FrameworkId): Resolved => ({
    control: question.control,
    framework,
    to,
    targets: [],
    ...(found === undefined ? {} : { issue: found }),
  });
  const to = catalog.resolveFramework(question.to);
  if (!to.ok) return unresolved(to.issues[0], question.framework ?? null, question.to);
  const target = to.value;
  const reference = catalog.resolveControl(question.control, question.framework);
  if (!reference.ok) return unresolved(reference.issues[0], question.framework ?? null, target.id);
  const { framework, id } = reference.value;
  const crosswalk = crosswalks.between(framework, target.id);
  if (!crosswalk) {
    const known = crosswalks.pairs
      .filter((pair) => pair.from === framework || pair.to === framework)
      .map((pair) => (pair.from === framework ? pair.to : pair.from));
    const missing = issue("catalog.no-crosswalk", { from: framework, to: target.id, known: known.join(", ") || "-" });
    return { ...unresolved(missing, framework, target.id), control: id };
  }
  const targets = crosswalk.targets(id).map((mapping) => ({
    id: mapping.to,
    title: target.get(mapping.to)?.title ?? mapping.to,
    relationship: mapping.relationship,
    source: mapping.source,
  }));
  const none = targets.length > 0 ? undefined : crosswalk.noCounterpart.find((row) => row.control === id);
  return { control: id, framework, to: target.id, targets, ...(none ? { noCounterpart: none.reason } : {}) };
};
