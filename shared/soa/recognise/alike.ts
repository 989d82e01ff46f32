import type { Draft } from "./draft.ts";

const titleOf = ({ roles }: Draft): number | undefined => roles.byRole.get("title");

/**
 * Tables of a sheet under the same headings are read alike, as the longest of them: in a short one the texts of a column
 * can look like anything. What a user chose for a table, and the column of its titles, stay.
 */
export const readAlike = (drafts: readonly Draft[]): readonly Draft[] => {
  const longest = new Map<string, Draft>();
  const headingsOf = ({ header, key }: Draft): string => (header === undefined ? "" : `${key.column} ${header.text}`);
  for (const draft of drafts) {
    const headings = headingsOf(draft);
    const known = longest.get(headings);
    if (headings !== "" && (known === undefined || draft.keyed.length > known.keyed.length))
      longest.set(headings, draft);
  }
  return drafts.map((draft) => {
    const model = longest.get(headingsOf(draft));
    if (model === undefined || model === draft || draft.segment.choice !== undefined) return draft;
    if (titleOf(model) !== titleOf(draft)) return draft;
    return { ...draft, roles: { ...model.roles, tones: draft.roles.tones } };
  });
};
