import { profileColumn, share } from "../columns/column-profile.ts";
import type { Roles } from "../columns/roles.ts";
import type { Draft } from "./draft.ts";

/** Whether a word that some language knows stands in every third cell of a column. */
const isAnswered = ({ view, from, to }: Draft, column: number): boolean => {
  const { profile } = profileColumn(view, column, from, to);
  return share(profile.yesNo + profile.status + profile.marks + profile.levels, profile.filled) * 3 >= 1;
};

/** The roles of a short table without decisions that nothing in it answers, where a longer one reads them otherwise. */
const readAs = (draft: Draft, { roles: model }: Draft): Roles => {
  const { roles } = draft;
  const byRole = new Map(roles.byRole);
  for (const decision of ["applicable", "status"] as const) {
    const column = byRole.get(decision);
    if (column === undefined || model.byRole.get(decision) === column || isAnswered(draft, column)) continue;
    byRole.delete(decision);
    for (const [role, at] of model.byRole) if (at === column && !byRole.has(role)) byRole.set(role, column);
  }
  return { ...roles, byRole };
};

/**
 * Tables of a sheet under the same headings are read alike where the longest of them tells better: in a short one texts
 * about how something is done can look like answers in a language that is not known. What a user chose stays.
 */
export const readAlike = (drafts: readonly Draft[]): readonly Draft[] => {
  const longest = new Map<string, Draft>();
  const headingsOf = ({ header, key }: Draft): string => (header === undefined ? "" : `${key.column} ${header.text}`);
  for (const draft of drafts) {
    const headings = headingsOf(draft);
    const known = longest.get(headings);
    if (headings === "" || draft.segment.choice !== undefined) continue;
    if (known === undefined || draft.keyed.length > known.keyed.length) longest.set(headings, draft);
  }
  return drafts.map((draft) => {
    const model = longest.get(headingsOf(draft));
    if (model === undefined || model === draft || draft.segment.choice !== undefined) return draft;
    return { ...draft, roles: readAs(draft, model) };
  });
};
