import type { Inclusion, Status } from "../../document.ts";

/** What the columns of a row have decided so far of its control. */
export interface OpenDecision {
  applicable: boolean | null | undefined;
  /** What stands in the column for it was not understood, so nothing else may decide it. */
  unread: boolean;
  status: Status | undefined;
  /** The status is a box without the tick that others of its column have. */
  unticked: boolean;
  readonly inclusion: Inclusion[];
}
