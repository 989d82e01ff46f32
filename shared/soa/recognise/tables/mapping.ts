import { mappingNames } from "../../words/plans.ts";
import { foreignStandards } from "../../words/standards.ts";
import type { Roles } from "../columns/roles.ts";
import type { HeaderBlock } from "../headings/headers.ts";
import { namesOtherStandard, namesOurs } from "../headings/standard-names.ts";
import type { Surroundings } from "../segments/segments.ts";
import { type SheetView, textAt } from "../sheets/sheet.ts";
import type { KeyColumn } from "./key.ts";

interface Subject {
  readonly view: SheetView;
  readonly header: HeaderBlock | undefined;
  readonly from: number;
  readonly to: number;
  readonly key: KeyColumn;
  readonly roles: Roles;
  readonly context: Surroundings;
}

const isOfOther = (heading: string): boolean =>
  namesOtherStandard(heading) || (foreignStandards.test(heading) && !namesOurs(heading));

/** Whether something stands in most rows of a column. */
const isFilled = ({ view, from, to }: Subject, column: number): boolean => {
  let filled = 0;
  for (let index = from; index <= to; index++) if (textAt(view.rows[index], column) !== "") filled++;
  return filled * 2 > to - from;
};

/** Pairs of two standards have none of these: what leaves a control out, what shows it, whose it is. */
const ofStatements = ["applicable", "status", "exclusion", "evidence", "owner"] as const;

/** Whether a table says of controls what a statement does: whether they apply, how far they are, who has them. */
const states = ({ roles: { byRole, excludedMarks, statusMarks } }: Subject): boolean =>
  ofStatements.some((role) => byRole.has(role)) || excludedMarks !== undefined || statusMarks.length > 0;

/**
 * Whether a table sets another standard or edition against controls and states nothing of these: its rows begin with what is
 * headed as that one's, "SOC 2 | ISO 27001 | Rationale", or it is called a mapping. Its reasons are those of the pairs.
 *
 * @param isPaired a second column holds the ids of another edition.
 */
export const isMapping = (subject: Subject, isPaired: boolean): boolean => {
  const { header, key, view, context } = subject;
  if (header === undefined || states(subject)) return false;
  const ofOthers = [...header.lowest].filter(([column, heading]) => column !== key.column && isOfOther(heading));
  const isCalled = (): boolean => [view.grid.sheet, context.caption].some((name) => mappingNames.test(name));
  if (isPaired && isCalled()) return true;
  return ofOthers.some(([column]) => (column < key.column || isCalled()) && isFilled(subject, column));
};

/** The roles of a mapping's columns: what it gives as reasons is none for a decision. */
export const withoutReasons = (roles: Roles): Roles => {
  const byRole = new Map(roles.byRole);
  for (const role of ["justification", "inclusion"] as const) byRole.delete(role);
  return { ...roles, byRole };
};
