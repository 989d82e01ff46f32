import { say } from "../../messages/say.ts";
import { type Gates, gatesOf } from "../../readiness/gates.ts";
import type { CertificationRequirements } from "../../readiness/requirements.ts";
import { no, statusWord, yes } from "../words.ts";
import type { ScoringSheet } from "./scoring.ts";

/** A check of a stage as a row of the readiness sheet. */
export interface GateRow {
  /** The clause that the check is about, or a short word. */
  readonly about: string;
  readonly title: string;
  /** An expression that counts the open rows; 0 is a pass. */
  readonly open: string;
  readonly now: number | undefined;
}

/** Cells that the checks refer to beside the workings. */
export interface GateInputs {
  /** The cell with the number of open major nonconformities. */
  readonly majors: string;
  /** The open rows of every check of stage 1, for stage 2's first. */
  readonly stage1: string;
}

const is = (range: string, status: Parameters<typeof statusWord>[0]): string => `(${range}="${statusWord(status)}")`;

/** The checks of both stages as counts over the workings, with what the domain finds now. */
export const gateRows = (
  scoring: ScoringSheet,
  certification: CertificationRequirements,
  inputs: GateInputs,
): { readonly stage1: readonly GateRow[]; readonly stage2: readonly GateRow[] } => {
  const at = scoring.range;
  const [id, status, applicable] = [at("control"), at("status"), at("applicable")];
  const control = `(${at("kind")}="${say("workbook.kind.control")}")`;
  const clause = `(${at("kind")}="${say("workbook.kind.clause")}")`;
  const under = (clause: string) => `((${id}="${clause}")+(LEFT(${id},${clause.length + 1})="${clause}."))`;
  const done = `(${is(status, "implemented")}+${is(status, "verified")})`;
  const idle = `(${is(status, "not-assessed")}+${is(status, "not-started")})`;
  const documented = `(${is(status, "verified")}+(${is(status, "partial")}+${is(status, "implemented")})*${at("current")})`;
  const sum = (factors: string) => `SUMPRODUCT(${factors})`;

  const gates = scoring.rows
    ? gatesOf({ framework: scoring.framework, rows: scoring.rows, unscored: [], issues: [] }, [])
    : undefined;
  const openOf = (stage: keyof Gates, check: string): number | undefined =>
    gates?.[stage].checks.find((one) => one.id === check)?.controls.length;
  const row = (stage: keyof Gates, check: string, about: string, title: string, open: string): GateRow => ({
    about,
    title,
    open,
    now: openOf(stage, check),
  });

  const documents = certification.documentedInformation.map((about) =>
    row(
      "stage1",
      `document-${about}`,
      about,
      say("readiness.check.document", { clause: about, title: scoring.framework.get(about)?.title ?? about }),
      `IF(${sum(`${under(about)}*${documented}`)}>0,0,${sum(under(about))})`,
    ),
  );
  const undecided = `${control}*(${applicable}<>"${yes()}")*(${applicable}<>"${no()}")`;
  const unjustified = `${control}*(${at("reason")}=0)*((${applicable}="${no()}")+(${applicable}="${yes()}")*(${at("marks")}=0))`;
  const unready = `${control}*${at("in-scope")}*(1-(${applicable}<>"${no()}")*(1-(1-${done})*(1-${at("planned")})))`;
  const { internalAudit, managementReview } = certification;
  return {
    stage1: [
      ...documents,
      row("stage1", "soa-decided", "SoA", say("readiness.check.soa-decided"), sum(undecided)),
      row("stage1", "soa-justified", "SoA", say("readiness.check.soa-justified"), sum(unjustified)),
      row(
        "stage1",
        "soa-status",
        "SoA",
        say("readiness.check.soa-status"),
        sum(`${control}*${at("in-scope")}*${is(status, "not-assessed")}`),
      ),
      row(
        "stage1",
        "audit-planned",
        internalAudit,
        say("readiness.check.audit-planned"),
        sum(`${under(internalAudit)}*${idle}`),
      ),
      row(
        "stage1",
        "review-planned",
        managementReview,
        say("readiness.check.review-planned"),
        sum(`${under(managementReview)}*${idle}`),
      ),
    ],
    stage2: [
      row("stage2", "stage1", "1", say("readiness.check.stage1"), `SUMPRODUCT(--(${inputs.stage1}>0))`),
      row(
        "stage2",
        "clauses-implemented",
        "4-10",
        say("readiness.check.clauses-implemented"),
        sum(`${clause}*(${at("credit")}<1)`),
      ),
      row("stage2", "controls-implemented", "A", say("readiness.check.controls-implemented"), sum(unready)),
      row(
        "stage2",
        "audit-held",
        internalAudit,
        say("readiness.check.audit-held"),
        sum(`${under(internalAudit)}*(1-${done})`),
      ),
      row(
        "stage2",
        "review-held",
        managementReview,
        say("readiness.check.review-held"),
        sum(`${under(managementReview)}*(1-${done})`),
      ),
      row("stage2", "no-open-major", "10.2", say("readiness.check.no-open-major"), `N(${inputs.majors})`),
    ],
  };
};
