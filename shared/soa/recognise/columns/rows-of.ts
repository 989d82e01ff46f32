import type { ColumnRole } from "../../report.ts";
import { asksOfControls } from "../../words/decisions.ts";
import type { ColumnProfile } from "./column-profile.ts";
import type { ColumnHeading } from "./mark-columns.ts";

/**
 * What the rows of a table are: controls; the risks and actions of a plan; or things with ids of their own, as the controls of
 * another list, that refer to controls.
 */
export type RowsOf = "controls" | "actions" | "things";

/**
 * The status column of a table whose rows only refer to controls, where it is not said of these: an action is completed, a
 * risk closed, a control of another list ready. Things have words of controls for that: "Implemented", "Compliant". What says
 * whether controls apply decides them.
 */
export const statusOfRows = (
  rowsOf: RowsOf,
  byRole: ReadonlyMap<ColumnRole, number>,
  profiles: ReadonlyMap<number, ColumnProfile>,
  headingOf: (column: number) => ColumnHeading,
): number | undefined => {
  const column = byRole.get("status");
  if (column === undefined || rowsOf === "controls" || byRole.has("applicable")) return undefined;
  const { texts = [] } = profiles.get(column) ?? {};
  const isOfControls = [headingOf(column).heading, ...texts].some((text) => asksOfControls.test(text));
  return rowsOf === "actions" || !isOfControls ? column : undefined;
};
