import { type MessageParams, say } from "../messages/say.ts";
import { type CertificationRequirements, certifications } from "./requirements.ts";
import { type AssessedRow, type Assessment, isStated } from "./rows.ts";

/** A finding of an audit: `major` and `minor` nonconformities, and opportunities for improvement (`ofi`). */
export interface Nonconformity {
  readonly clause: string;
  readonly grade: "major" | "minor" | "ofi";
  readonly status: "open" | "closed";
}

export interface Check {
  readonly id: string;
  readonly title: string;
  readonly pass: boolean;
  readonly reason: string;
  /** The controls and clauses that make it fail; empty when it passes. */
  readonly controls: readonly string[];
}

export interface Gate {
  readonly pass: boolean;
  readonly checks: readonly Check[];
}

export interface Gates {
  /** The documentation review: is the management system described and the Statement of Applicability complete? */
  readonly stage1: Gate;
  /** The implementation audit: does it work, and is there evidence? */
  readonly stage2: Gate;
}

type CheckName =
  | "soa-decided"
  | "soa-justified"
  | "soa-status"
  | "audit-planned"
  | "review-planned"
  | "stage1"
  | "clauses-implemented"
  | "controls-implemented"
  | "audit-held"
  | "review-held"
  | "no-open-major";

const listed = 8;

/** The ids for a sentence: a long list is cut there, `controls` has it whole. */
const inWords = (controls: readonly string[]): string =>
  controls.length <= listed
    ? controls.join(", ")
    : say("readiness.and-more", { list: controls.slice(0, listed).join(", "), more: controls.length - listed });

const check = (name: CheckName, failing: readonly string[], params: MessageParams = {}): Check => ({
  id: name,
  title: say(`readiness.check.${name}`),
  pass: failing.length === 0,
  reason:
    failing.length === 0
      ? say(`readiness.check.${name}.pass`, params)
      : say(`readiness.check.${name}.fail`, { ...params, controls: inWords(failing), count: failing.length }),
  controls: failing,
});

const gate = (checks: readonly Check[]): Gate => ({ pass: checks.every((one) => one.pass), checks });
const ids = (rows: readonly AssessedRow[]): string[] => rows.map((row) => row.control.id);
const isDone = (row: AssessedRow): boolean => row.status === "implemented" || row.status === "verified";
const isUnderWay = (row: AssessedRow): boolean => row.status !== "not-assessed" && row.status !== "not-started";

/** Documented information is present when a row under the clause points at it, or somebody verified it. */
const isDocumented = (row: AssessedRow): boolean =>
  row.status === "verified" || ((row.status === "partial" || row.status === "implemented") && row.current);

const documentCheck = (clause: string, title: string, rows: readonly AssessedRow[]): Check => {
  const pass = rows.some(isDocumented);
  const reason = pass
    ? "readiness.check.document.pass"
    : rows.some(isDone)
      ? "readiness.check.document.unreferenced"
      : "readiness.check.document.fail";
  return {
    id: `document-${clause}`,
    title: say("readiness.check.document", { clause, title }),
    pass,
    reason: say(reason, { clause }),
    controls: pass ? [] : ids(rows),
  };
};

const uncertifiable = (assessment: Assessment): Gate =>
  gate([
    {
      id: "certification",
      title: say("readiness.check.certification"),
      pass: false,
      reason: say(
        assessment.framework.id === "iso-27001-2013"
          ? "readiness.check.certification.ended"
          : "readiness.check.certification.none",
        { framework: assessment.framework.name },
      ),
      controls: [],
    },
  ]);

/** The rows at or below a node of the framework. */
const rowsUnder =
  ({ framework, rows }: Assessment) =>
  (id: string): readonly AssessedRow[] =>
    framework.leavesUnder(id).flatMap((order) => rows[order] ?? []);

const stageOne = (assessment: Assessment, certification: CertificationRequirements): Gate => {
  const { framework, rows } = assessment;
  const under = rowsUnder(assessment);
  const annex = rows.filter((row) => row.control.kind !== "clause");
  const applicable = (row: AssessedRow) => row.item?.applicable;
  const justified = (row: AssessedRow) =>
    isStated(row.item?.justification) || (applicable(row) === true && (row.item?.inclusion?.length ?? 0) > 0);
  return gate([
    ...certification.documentedInformation.map((clause) =>
      documentCheck(clause, framework.get(clause)?.title ?? clause, under(clause)),
    ),
    check("soa-decided", ids(annex.filter((row) => typeof applicable(row) !== "boolean"))),
    check("soa-justified", ids(annex.filter((row) => typeof applicable(row) === "boolean" && !justified(row)))),
    check("soa-status", ids(annex.filter((row) => !row.excluded && row.status === "not-assessed"))),
    check("audit-planned", ids(under(certification.internalAudit).filter((row) => !isUnderWay(row)))),
    check("review-planned", ids(under(certification.managementReview).filter((row) => !isUnderWay(row)))),
  ]);
};

const stageTwo = (
  assessment: Assessment,
  certification: CertificationRequirements,
  stage1: Gate,
  nonconformities: readonly Nonconformity[],
): Gate => {
  const { rows } = assessment;
  const under = rowsUnder(assessment);
  const planned = (row: AssessedRow) => isStated(row.item?.owner) && isStated(row.item?.due);
  const clauses = rows.filter((row) => row.control.kind === "clause");
  const controls = rows.filter((row) => row.control.kind !== "clause" && !row.excluded);
  const majors = nonconformities.filter((finding) => finding.grade === "major" && finding.status === "open");
  return gate([
    check(
      "stage1",
      stage1.checks.filter((one) => !one.pass).map((one) => one.id),
    ),
    check("clauses-implemented", ids(clauses.filter((row) => row.credit < 1))),
    check(
      "controls-implemented",
      ids(controls.filter((row) => row.refusedExclusion || (!isDone(row) && !planned(row)))),
    ),
    check("audit-held", ids(under(certification.internalAudit).filter((row) => !isDone(row)))),
    check("review-held", ids(under(certification.managementReview).filter((row) => !isDone(row)))),
    check("no-open-major", [...new Set(majors.map((finding) => finding.clause))], { majors: majors.length }),
  ]);
};

/** The two gates of a certification, apart from the score: every check with its verdict, its reason and its rows. */
export const gatesOf = (assessment: Assessment, nonconformities: readonly Nonconformity[]): Gates => {
  const certification = certifications[assessment.framework.id];
  if (!certification) return { stage1: uncertifiable(assessment), stage2: uncertifiable(assessment) };
  const stage1 = stageOne(assessment, certification);
  return { stage1, stage2: stageTwo(assessment, certification, stage1, nonconformities) };
};
