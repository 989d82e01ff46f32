import { findingHeadings, gapHeadings } from "../../words/gaps.ts";
import { actionHeadings, planHeadings } from "../../words/plans.ts";
import type { Roles } from "../columns/roles.ts";
import type { HeaderBlock } from "../headings/headers.ts";
import { meaningsOf } from "../headings/headings.ts";
import { fold } from "../texts/text.ts";
import type { KeyColumn } from "./key.ts";

interface Headed {
  readonly header: HeaderBlock | undefined;
  readonly key: KeyColumn;
  readonly roles: Roles;
}

const actions: ReadonlySet<string> = new Set(actionHeadings.map(fold));
const lacks: ReadonlySet<string> = new Set([...gapHeadings, ...findingHeadings].map(fold));
const others: ReadonlySet<string> = new Set(planHeadings.map(fold));

const isAsked = (heading: string, wanted: readonly string[]): boolean =>
  meaningsOf(heading).some(({ meaning, score }) => score >= 0.9 && wanted.includes(meaning));

/** Whether a heading asks nothing but what a plan has: what lacks, what is to be done, by whom and when, and what it takes. */
const isOfPlan = (heading: string): boolean => {
  const words = fold(heading);
  return [actions, lacks, others].some((known) => known.has(words)) || isAsked(heading, ["owner", "due"]);
};

/** Columns that tell of the controls themselves. */
const ofControls = ["applicable", "justification", "exclusion", "evidence"] as const;

/**
 * Whether a table lists what is to be done for controls, and decides nothing of them: "Control | Gap | Action". How far
 * that is where the work stands right beside the ids, "Control | Action | Status", is said of the work.
 */
export const isPlan = ({ header, key, roles }: Headed): boolean => {
  if (header === undefined || roles.excludedMarks !== undefined || roles.statusMarks.length > 0) return false;
  if (ofControls.some((role) => roles.byRole.has(role))) return false;
  const [title, status] = [roles.byRole.get("title") ?? key.column, roles.byRole.get("status")];
  const more = [...header.lowest].filter(([column]) => column > key.column && column !== title);
  const work = more.filter(([, heading]) => actions.has(fold(heading)));
  const [first] = more.sort(([a], [b]) => a - b);
  const isOfWork = title === key.column && first !== undefined && work.includes(first);
  return (
    work.length > 0 &&
    more.length > 1 &&
    (status === undefined || isOfWork) &&
    more.every(([column, heading]) => column === status || isOfPlan(heading))
  );
};
