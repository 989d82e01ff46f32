import type { Crosswalk } from "../crosswalk/crosswalks.ts";
import { say } from "../messages/say.ts";

/**
 * What a crosswalk cell shows for a control: the ids of its counterparts joined by `; `, the words for a known lack of
 * any, blank where nobody says anything.
 */
export const joinTargets = (crosswalk: Crosswalk, control: string): string => {
  const ids = [...new Set(crosswalk.targets(control).map((mapping) => mapping.to))];
  if (ids.length > 0) return ids.join("; ");
  return crosswalk.noCounterpart.some((row) => row.control === control) ? say("workbook.no-counterpart") : "";
};
