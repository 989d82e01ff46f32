import type { FrameworkId } from "../catalog/framework.ts";
import type { Library } from "../crosswalk/library.ts";
import { fail, issue, ok, type Result } from "../messages/issue.ts";
import { say } from "../messages/say.ts";
import type { SoaItem, Status } from "../soa/document.ts";
import { type Gap, gapsOf } from "./gaps.ts";
import { type Gates, gatesOf, type Nonconformity } from "./gates.ts";
import { type HeadStart, type HeadStartSource, hasNoWay, headStartOf } from "./head-start.ts";
import { type AssessedRow, assessRows } from "./rows.ts";
import { type GroupScore, scoreGroups, scoreRows } from "./score.ts";

export interface ReadinessRequest {
  readonly framework: FrameworkId;
  /** ISO date on which evidence has to be current. */
  readonly asOf: string;
  readonly items: readonly SoaItem[];
  readonly nonconformities?: readonly Nonconformity[];
  readonly headStartFrom?: readonly HeadStartSource[];
}

export interface Readiness {
  readonly framework: FrameworkId;
  readonly catalogVersion: string;
  readonly asOf: string;
  /** 0 to 100, unrounded; 0 when nothing is in scope. */
  readonly score: number;
  readonly completeness: number;
  readonly inScope: number;
  readonly assessed: number;
  readonly excluded: number;
  /** In-scope rows by status. */
  readonly counts: Readonly<Record<Status, number>>;
  readonly groups: readonly GroupScore[];
  readonly gates: Gates;
  readonly gaps: readonly Gap[];
  readonly headStart?: HeadStart;
  readonly unscored: readonly { readonly control: string; readonly title?: string; readonly reason: string }[];
  readonly issues: readonly { readonly code: string; readonly message: string }[];
}

const countByStatus = (rows: readonly AssessedRow[]): Record<Status, number> => {
  const counts: Record<Status, number> = {
    "not-assessed": 0,
    "not-started": 0,
    planned: 0,
    partial: 0,
    implemented: 0,
    verified: 0,
  };
  for (const row of rows) if (!row.excluded) counts[row.status] += 1;
  return counts;
};

/**
 * How ready an organization is for certification: score and completeness, the gates apart from it, and what each open
 * row would add. Pure; an unknown framework is an issue.
 */
export const readinessOf = (library: Library, request: ReadinessRequest): Result<Readiness> => {
  const framework = library.catalog.get(request.framework);
  if (!framework) {
    const known = library.catalog.frameworks.map((one) => one.id).join(", ");
    return fail("catalog.unknown-framework", { framework: request.framework, known }, "framework");
  }
  const assessment = assessRows(framework, request.items, request.asOf);
  const total = scoreRows(assessment.rows);
  const sources = request.headStartFrom ?? [];
  const noWay = sources
    .filter((source) => hasNoWay(library, framework.id, source))
    .map((source) => issue("readiness.no-head-start", { from: source.framework, to: framework.id }));
  return ok({
    framework: framework.id,
    catalogVersion: library.catalog.version,
    asOf: request.asOf,
    ...total,
    score: total.score ?? 0,
    completeness: total.completeness ?? 0,
    counts: countByStatus(assessment.rows),
    groups: scoreGroups(framework, assessment.rows),
    gates: gatesOf(assessment, request.nonconformities ?? []),
    gaps: gapsOf(assessment.rows),
    ...(request.headStartFrom === undefined
      ? {}
      : { headStart: headStartOf(library, assessment, sources, request.asOf) }),
    unscored: assessment.unscored.map(({ reason, ...row }) => ({ ...row, reason: say(reason.code, reason.params) })),
    issues: [...assessment.issues, ...noWay].map(({ code, params }) => ({ code, message: say(code, params) })),
  });
};
