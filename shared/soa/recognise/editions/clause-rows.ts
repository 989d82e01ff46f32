import type { IdToken } from "../ids/id-reading.ts";
import type { Edition } from "./editions.ts";
import type { KeyedRow } from "./resolve.ts";
import { likeness, noWords } from "./titles.ts";

/** Rows of one section that lost their A between others that have it: more are a list of clauses. */
const mostWithoutA = 20;

/** Whether an id stands behind another of its section. */
const follows = (token: IdToken, before: IdToken | undefined): boolean =>
  before !== undefined && before.parts[0] === token.parts[0] && (before.parts[1] ?? 0) < (token.parts[1] ?? 0);

/**
 * Whether a row with a bare number stands in order between rows of its section with ids of Annex A, none of which is its own:
 * between A.7.2 and A.7.4, 7.3 lost its A.
 */
const amongControls = (
  rows: readonly KeyedRow[],
  chosen: readonly (IdToken | undefined)[],
): ((index: number) => boolean) => {
  const tokens = rows.map(({ reading }, index) => chosen[index] ?? reading.tokens[0]);
  const annexed = new Set(tokens.flatMap((token) => (token?.annex === true ? token.key : [])));
  const nextAnnexed = (from: number, step: 1 | -1): IdToken | undefined => {
    for (let steps = 1; steps <= mostWithoutA; steps++) {
      const token = tokens[from + steps * step];
      if (token?.annex === true) return token;
    }
    return undefined;
  };
  return (index) => {
    const own = tokens[index];
    if (own === undefined || annexed.has(own.key) || !follows(own, nextAnnexed(index, -1))) return false;
    const below = nextAnnexed(index, 1);
    return below !== undefined && follows(below, own);
  };
};

/** Which rows with a bare number that both a clause and a control have are clauses. Decided by runs of rising numbers. */
export const clauseRows = (
  rows: readonly KeyedRow[],
  chosen: readonly (IdToken | undefined)[],
  edition: Edition,
  clauseVotes: number,
): boolean[] => {
  const result = rows.map(() => false);
  const annexed = rows.filter(({ reading }) => reading.tokens.some((token) => token.annex)).length;
  const annexElsewhere = annexed >= 2 && annexed * 20 >= rows.length;
  const among = amongControls(rows, chosen);
  let run: number[] = [];
  let votes = 0;
  let major = 0;
  const close = (): void => {
    const clauses = votes + (annexElsewhere ? 3 : 0) + clauseVotes > 0;
    for (const index of run) result[index] = clauses;
    run = [];
    votes = 0;
  };
  rows.forEach(({ reading, words }, index) => {
    const token = chosen[index] ?? reading.tokens[0];
    if (token === undefined || token.annex) return;
    if (token.clause) {
      result[index] = true;
      return;
    }
    if ((token.parts[0] ?? 0) < major) close();
    major = token.parts[0] ?? 0;
    const clause = edition.clauses.has(token.key) || edition.clauseGroups.has(token.key);
    const control = edition.controls.has(token.key) || edition.groups.has(token.key);
    if (!clause) {
      if (edition.controls.has(token.key)) votes -= 1;
      return;
    }
    if (!control) {
      result[index] = true;
      if (token.parts.length > 1) votes += 1;
      return;
    }
    const asClause = likeness(words, edition.clauseTitles.get(token.key) ?? noWords);
    const asControl = Math.max(
      likeness(words, edition.controlTitles.get(token.key) ?? noWords),
      likeness(words, edition.groupTitles.get(token.key) ?? noWords),
    );
    if (Math.abs(asClause - asControl) > 0.2) {
      result[index] = asClause > asControl;
      votes += asClause > asControl ? 1 : -1;
      return;
    }
    if (!among(index)) run.push(index);
  });
  close();
  return result;
};
