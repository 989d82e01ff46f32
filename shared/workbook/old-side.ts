import type { Library } from "../crosswalk/library.ts";
import { ok, type Result } from "../messages/issue.ts";
import { stepOf } from "../soa/edition-steps.ts";
import { migrateSoa } from "../soa/migrate.ts";
import type { WorkbookRequest } from "./planner.ts";
import type { Template } from "./template.ts";

/**
 * A request in which a document of the old edition, given alone for a transition, is the old side of it; what it is
 * brought to fills the rows. Any other request as it is.
 */
export const withOldSide = (
  library: Library,
  templates: readonly Template[],
  request: WorkbookRequest,
): Result<WorkbookRequest> => {
  const { soa, before } = request;
  const step = soa !== undefined && before === undefined ? stepOf(soa) : undefined;
  const isShown = templates.some(
    ({ id, sheets }) =>
      request.templates.includes(id) &&
      sheets.some((sheet) => sheet.kind === "transition" && sheet.from === step?.from && sheet.to === step.to),
  );
  if (soa === undefined || step === undefined || !isShown) return ok(request);
  const migrated = migrateSoa(library, soa, step.to);
  if (!migrated.ok) return migrated;
  return ok({ ...request, before: soa, soa: migrated.value.soa, migration: migrated.value.report });
};
