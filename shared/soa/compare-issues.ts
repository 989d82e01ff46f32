import type { FrameworkId } from "../catalog/framework.ts";
import { qualify } from "../catalog/reference.ts";
import type { Library } from "../crosswalk/library.ts";
import { type Issue, issue } from "../messages/issue.ts";
import type { Soa } from "./document.ts";
import { canMigrate } from "./edition-steps.ts";
import { standardName } from "./withdrawn-edition.ts";

const editionIssue = (library: Library, before: FrameworkId, after: FrameworkId): Issue[] => {
  if (before === after) return [];
  const code = canMigrate(before, after)
    ? "compare.older-edition"
    : canMigrate(after, before)
      ? "compare.newer-first"
      : "compare.other-framework";
  return [
    issue(
      code,
      { before: standardName(library.catalog, before), after: standardName(library.catalog, after) },
      "after.framework",
    ),
  ];
};

/** Controls that stand in several rows of a document, each once. */
const repeated = (soa: Soa): string[] => {
  const counts = new Map<string, number>();
  for (const item of soa.items) {
    const own = item.framework !== undefined && item.framework !== soa.framework;
    const id = own ? qualify(item.framework, item.control) : item.control;
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].flatMap(([id, count]) => (count > 1 ? [id] : []));
};

/**
 * What a reader has to know before trusting a comparison: that the documents are of different editions or standards,
 * and that a control stands in several rows.
 */
export const comparisonIssues = (library: Library, before: Soa, after: Soa): Issue[] => {
  const twice = [...new Set([...repeated(before), ...repeated(after)])];
  return [
    ...editionIssue(library, before.framework, after.framework),
    ...(twice.length === 0 ? [] : [issue("compare.listed-twice", { controls: twice.join(", ") })]),
  ];
};
