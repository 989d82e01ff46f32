import type { Template } from "../shared/workbook/template.ts";

export const about: Template = {
  id: "about",
  title: "About this workbook",
  purpose: "Says what the workbook is, whose it is, how to read it and where its facts come from.",
  frameworks: [],
  sheets: [{ kind: "about" }],
};
