import { keyOf, type OwnWords } from "../answers/meanings.ts";
import { textAt } from "../sheets/sheet.ts";
import type { CandidateTable } from "../tables/tables.ts";
import { saysItself } from "./entries.ts";

/** The share of a column's codes that a legend explains where it is about them. */
const mostExplained = 0.8;

/** Gives columns of codes the roles that the file's own legend tells: how far controls are, or whether they apply. */
export const withCodes = (table: CandidateTable, { applicable, status, statusApplies }: OwnWords): CandidateTable => {
  const { view, roles, from, to } = table;
  const byRole = new Map(roles.byRole);
  const rest: number[] = [];
  for (const column of roles.codes) {
    const codes = view.rows.slice(from, to + 1).flatMap((row) => {
      const text = textAt(row, column);
      return text === "" ? [] : keyOf(text);
    });
    const isKnown = (words: OwnWords["applicable"] | OwnWords["status"], code: string): boolean =>
      words.has(code) && words.get(code) !== "unread";
    const saysAlone = (code: string): boolean =>
      !isKnown(status, code) && !statusApplies.has(code) && !isKnown(applicable, code) && saysItself(code);
    const progress = codes.filter((code) => isKnown(status, code)).length;
    const explained = codes.filter(
      (code) => isKnown(status, code) || statusApplies.has(code) || isKnown(applicable, code),
    );
    // Among codes that are explained stand words that need no legend: "NVT".
    const understood = explained.length === 0 ? 0 : explained.length + codes.filter(saysAlone).length;
    const role = progress > 0 ? "status" : "applicable";
    const isTaken = byRole.has(role) || (role === "status" && roles.statusMarks.length > 0);
    if (isTaken || understood < codes.length * mostExplained) rest.push(column);
    else byRole.set(role, column);
  }
  return rest.length === roles.codes.length ? table : { ...table, roles: { ...roles, codes: rest, byRole } };
};
