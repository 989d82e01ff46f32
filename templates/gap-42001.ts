import type { Template } from "../shared/workbook/template.ts";

export const gap42001: Template = {
  id: "gap-42001",
  title: "Gap assessment, ISO/IEC 42001:2023",
  purpose:
    "All 32 clauses and 38 controls: what is there, what is missing, and who closes it by when. Clauses cannot be excluded.",
  frameworks: ["iso-42001-2023"],
  crosswalks: [],
  sheets: [{ kind: "about" }, { kind: "gap", framework: "iso-42001-2023" }, { kind: "crosswalk" }],
};
