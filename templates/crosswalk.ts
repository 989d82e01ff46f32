import type { Template } from "../shared/workbook/template.ts";

export const crosswalk: Template = {
  id: "crosswalk",
  title: "Crosswalk",
  purpose: "The counterparts of each control in other frameworks, every mapping with its relationship and its source.",
  frameworks: ["iso-27001-2022"],
  crosswalks: ["nist-csf-2.0"],
  sheets: [{ kind: "about" }, { kind: "crosswalk" }],
};
