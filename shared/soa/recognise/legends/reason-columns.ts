import { keyOf } from "../answers/meanings.ts";
import { codesIn, longestList, type ReasonCodes } from "../columns/reason-codes.ts";
import { textAt } from "../sheets/sheet.ts";
import type { CandidateTable } from "../tables/candidate.ts";

/** All codes of reasons of some tables, by `keyOf`. */
export const codesOf = (tables: readonly CandidateTable[]): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const { view, from, to, roles } of tables) {
    const { columns, marked } = roles.codedReasons;
    for (const one of marked) found.add(one.code);
    for (const column of columns)
      for (const row of view.rows.slice(from, to + 1)) {
        const text = textAt(row, column);
        if (text.length > longestList) continue;
        for (const one of [keyOf(text), ...codesIn(text)]) found.add(one);
      }
  }
  found.delete("");
  return found;
};

/** The share of a column's cells that a legend explains where it is about them, and the reasons it tells at least. */
const [mostExplained, fewestReasons] = [0.8, 2];

/** Gives columns of codes of reasons the roles that the file's own legend tells. */
export const withReasonCodes = (table: CandidateTable, known: ReasonCodes): CandidateTable => {
  const reasons = new Set([...known.values()].filter((reason) => reason !== null));
  if (reasons.size < fewestReasons) return table;
  const { view, roles, from, to } = table;
  const byRole = new Map(roles.byRole);
  for (const { column, code: heading } of roles.codedReasons.marked) {
    const role = known.get(heading) ?? undefined;
    if (role === undefined || byRole.has(`inclusion-${role}`)) continue;
    byRole.set(`inclusion-${role}`, column);
    if (byRole.get("inclusion") === column) byRole.delete("inclusion");
  }
  const coded = roles.codedReasons.columns.find((column) => {
    const texts = view.rows.slice(from, to + 1).flatMap((row) => textAt(row, column).trim() || []);
    const explained = texts.filter((text) => codesIn(text, known).every((one) => known.has(one)));
    return texts.length > 0 && explained.length >= texts.length * mostExplained;
  });
  if (coded !== undefined) {
    const before = [...byRole].filter(([, column]) => column === coded);
    for (const [role] of before) byRole.delete(role);
    byRole.set("inclusion", coded);
  }
  return { ...table, roles: { ...roles, byRole } };
};
