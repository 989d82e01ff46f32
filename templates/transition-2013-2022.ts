import type { Template } from "../shared/workbook/template.ts";

export const transition20132022: Template = {
  id: "transition-2013-2022",
  title: "Transition from ISO/IEC 27001:2013 to 2022",
  purpose:
    "The old Statement of Applicability beside the new edition, row by row: what was carried, merged, split, added or has no place, and every conflict to settle.",
  frameworks: ["iso-27001-2013", "iso-27001-2022"],
  sheets: [{ kind: "about" }, { kind: "transition", from: "iso-27001-2013", to: "iso-27001-2022" }],
};
