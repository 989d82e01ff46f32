import type { ParameterDefinition } from "./definition.ts";

const scalar = { dimensionality: "scalar" } as const;
const matrix = { dimensionality: "matrix", type: "any" } as const;

export const control: ParameterDefinition = {
  name: "control",
  describe: "functions.parameter.control",
  type: "any",
  ...scalar,
};

export const to: ParameterDefinition = { name: "to", describe: "functions.parameter.to", type: "string", ...scalar };

export const from: ParameterDefinition = {
  name: "from",
  describe: "functions.parameter.from",
  type: "string",
  ...scalar,
  optional: true,
};

export const framework: ParameterDefinition = {
  name: "framework",
  describe: "functions.parameter.framework",
  type: "string",
  ...scalar,
};

export const optionalFramework: ParameterDefinition = { ...framework, optional: true };

export const controls: ParameterDefinition = { name: "controls", describe: "functions.parameter.controls", ...matrix };

/** What READINESS and GAPS read: ranges of the same size, one row of an assessment at the same place in each. */
export const assessment: readonly ParameterDefinition[] = [
  framework,
  controls,
  { name: "statuses", describe: "functions.parameter.statuses", ...matrix },
  { name: "applicable", describe: "functions.parameter.applicable", ...matrix, optional: true },
  { name: "justifications", describe: "functions.parameter.justifications", ...matrix, optional: true },
  { name: "evidence", describe: "functions.parameter.evidence", ...matrix, optional: true },
];
