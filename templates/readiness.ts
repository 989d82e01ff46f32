import type { Template } from "../shared/workbook/template.ts";

export const readiness: Template = {
  id: "readiness",
  title: "Certification readiness",
  purpose:
    "Score, completeness, the checks of both audit stages and what to close first, in plain formulas over the assessment in the same workbook.",
  frameworks: ["iso-27001-2022"],
  sheets: [{ kind: "about" }, { kind: "readiness" }],
};
