import { ok } from "../messages/issue.ts";
import { askReadiness } from "./assessment.ts";
import type { ReadinessFunction } from "./definition.ts";
import * as parameter from "./parameters.ts";

/** The Worker's score as a share, 0 to 1. */
export const readiness: ReadinessFunction = {
  id: "READINESS",
  describe: "functions.readiness",
  parameters: parameter.assessment,
  result: { type: "number", dimensionality: "scalar" },
  answeredBy: "readiness",
  ask: askReadiness,
  answer: ({ score }) => ok(score / 100),
};
