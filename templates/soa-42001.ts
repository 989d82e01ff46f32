import type { Template } from "../shared/workbook/template.ts";

export const soa42001: Template = {
  id: "soa-42001",
  title: "Statement of Applicability, ISO/IEC 42001:2023",
  purpose:
    "The 38 controls of Annex A for AI systems: which apply, why, and how far each is. Decide every control, justify every exclusion, and keep version, date and approver up to date.",
  frameworks: ["iso-42001-2023"],
  crosswalks: ["nist-ai-rmf-1.0"],
  sheets: [{ kind: "about" }, { kind: "soa", framework: "iso-42001-2023" }, { kind: "crosswalk" }],
};
