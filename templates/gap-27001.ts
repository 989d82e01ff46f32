import type { Template } from "../shared/workbook/template.ts";

export const gap27001: Template = {
  id: "gap-27001",
  title: "Gap assessment, ISO/IEC 27001:2022",
  purpose:
    "All 30 clauses and 93 controls: what is there, what is missing, and who closes it by when. Clauses cannot be excluded.",
  frameworks: ["iso-27001-2022"],
  crosswalks: [],
  sheets: [{ kind: "about" }, { kind: "gap", framework: "iso-27001-2022" }, { kind: "crosswalk" }],
};
