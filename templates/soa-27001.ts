import type { Template } from "../shared/workbook/template.ts";

export const soa27001: Template = {
  id: "soa-27001",
  title: "Statement of Applicability, ISO/IEC 27001:2022",
  purpose:
    "The 93 controls of Annex A: which apply, why, and how far each is. Decide every control, justify every exclusion, and keep version, date and approver up to date.",
  frameworks: ["iso-27001-2022"],
  crosswalks: ["nist-csf-2.0"],
  sheets: [{ kind: "about" }, { kind: "soa", framework: "iso-27001-2022" }, { kind: "crosswalk" }],
};
