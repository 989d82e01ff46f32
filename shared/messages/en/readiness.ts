export const readiness = {
  "readiness.other-framework": "{control} belongs to {framework}, which is scored on its own.",
  "readiness.own-control": "{control} is not a control of {framework}. It is kept and listed, but not scored.",
  "readiness.heading": "{control} is a heading and is not scored itself. Assess the rows below it: {below}.",
  "readiness.duplicate": "{control} stands in {count} rows. The least advanced one counts; keep one row.",
  "readiness.clause-excluded":
    "{control} is marked not applicable, but a clause cannot be excluded. It stays in scope.",
  "readiness.exclusion-without-reason":
    "{control} is excluded without a justification. It stays in scope at 0 until a reason is given.",
  "readiness.and-more": "{list} and {more} more",

  "readiness.gap.not-assessed": "No status is recorded. Assess it.",
  "readiness.gap.not-started": "Nothing has been done yet. Plan it, with an owner and a due date.",
  "readiness.gap.planned": "It is planned only. Put it into practice.",
  "readiness.gap.partial": "It is in place in part. Finish the rest.",
  "readiness.gap.no-evidence": "It is implemented, but no evidence is recorded. Add a reference to it.",
  "readiness.gap.evidence-expired": "It is implemented, but all its evidence has expired. Renew it.",
  "readiness.gap.exclusion-without-reason": "It is excluded without a justification. Give the reason, or implement it.",

  "readiness.no-head-start":
    "Nothing is suggested from {from}: no source maps it to {to} directly. Migrate a 2013 document to 2022 first.",

  "readiness.check.certification": "Certification",
  "readiness.check.certification.ended":
    "ISO/IEC 27001:2013 certificates ended on 31 October 2025. Migrate to ISO/IEC 27001:2022 and score that.",
  "readiness.check.certification.none":
    "{framework} has no accredited certification with stages. Score and gaps apply; the gates do not.",

  "readiness.check.document": "Documented information for {clause} {title}",
  "readiness.check.document.pass": "A current document is referenced.",
  "readiness.check.document.unreferenced":
    "{clause} is marked implemented, but no current document is referenced. Add the reference.",
  "readiness.check.document.fail": "No current document is recorded for {clause}. Write it and add the reference.",

  "readiness.check.soa-decided": "Statement of Applicability: every control decided",
  "readiness.check.soa-decided.pass": "Every control is decided.",
  "readiness.check.soa-decided.fail": "{count} undecided: {controls}. Say applicable or not for each.",
  "readiness.check.soa-justified": "Statement of Applicability: every decision justified",
  "readiness.check.soa-justified.pass": "Every inclusion and exclusion has its reason.",
  "readiness.check.soa-justified.fail":
    "{count} without a reason: {controls}. Give a justification, or the reason for inclusion.",
  "readiness.check.soa-status": "Statement of Applicability: implementation status given",
  "readiness.check.soa-status.pass": "Every control in scope has a status.",
  "readiness.check.soa-status.fail": "{count} without a status: {controls}. Record how far each is.",
  "readiness.check.audit-planned": "Internal audit at least planned",
  "readiness.check.audit-planned.pass": "The internal audit is planned or further.",
  "readiness.check.audit-planned.fail": "Not planned: {controls}. Set a date for the internal audit.",
  "readiness.check.review-planned": "Management review at least planned",
  "readiness.check.review-planned.pass": "The management review is planned or further.",
  "readiness.check.review-planned.fail": "Not planned: {controls}. Set a date for the management review.",

  "readiness.check.stage1": "Stage 1 passed",
  "readiness.check.stage1.pass": "Every check of stage 1 passes.",
  "readiness.check.stage1.fail": "{count} checks of stage 1 fail. Close those first.",
  "readiness.check.clauses-implemented": "Every clause implemented with current evidence",
  "readiness.check.clauses-implemented.pass": "Every clause is implemented with current evidence.",
  "readiness.check.clauses-implemented.fail":
    "{count} not there yet: {controls}. Implement each and reference current evidence.",
  "readiness.check.controls-implemented": "Every applicable control implemented, or planned with owner and due date",
  "readiness.check.controls-implemented.pass":
    "Every applicable control is implemented or planned with owner and date.",
  "readiness.check.controls-implemented.fail":
    "{count} neither implemented nor planned: {controls}. Implement each, or give an owner and a due date.",
  "readiness.check.audit-held": "Internal audit held",
  "readiness.check.audit-held.pass": "The internal audit has been held.",
  "readiness.check.audit-held.fail": "Not held: {controls}. Hold the internal audit and record its results.",
  "readiness.check.review-held": "Management review held",
  "readiness.check.review-held.pass": "The management review has been held.",
  "readiness.check.review-held.fail": "Not held: {controls}. Hold the management review and record its results.",
  "readiness.check.no-open-major": "No open major nonconformity",
  "readiness.check.no-open-major.pass": "No major nonconformity is open.",
  "readiness.check.no-open-major.fail": "{majors} open, on {controls}. Close them with corrective action.",
} as const;
