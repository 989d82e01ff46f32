import type { FrameworkSummary, TemplateSummary } from "../../client/answers.ts";
import { frameworkName, type Reference } from "../pane.ts";
import type { CheckOption } from "../ui/CheckGroup.tsx";

/** The standards that an organisation is certified against today, in the order they are offered. */
const standards = ["iso-27001-2022", "iso-42001-2023"];

export const certifiable = (reference: Reference): readonly FrameworkSummary[] =>
  reference.frameworks.filter(({ id }) => standards.includes(id));

/** The templates that make sense for the chosen standards. One that names no framework suits them all. */
export const templatesFor = (reference: Reference, frameworks: readonly string[]): readonly TemplateSummary[] =>
  reference.templates.filter(
    (template) => template.frameworks.length === 0 || template.frameworks.some((id) => frameworks.includes(id)),
  );

/** What is ticked before the user ticks anything: enough for a Statement of Applicability with a score. */
export const startingTemplates = (frameworks: readonly string[]): readonly string[] => [
  "about",
  ...(frameworks.includes("iso-27001-2022") ? ["soa-27001", "gap-27001"] : []),
  ...(frameworks.includes("iso-42001-2023") ? ["soa-42001", "gap-42001"] : []),
  "readiness",
  "crosswalk",
];

/** The frameworks that some crosswalk joins to one of the chosen standards. */
export const columnsFor = (reference: Reference, frameworks: readonly string[]): readonly CheckOption[] => {
  const joined = new Set(
    reference.crosswalks.flatMap(({ from, to }) => [
      ...(frameworks.includes(from) ? [to] : []),
      ...(frameworks.includes(to) ? [from] : []),
    ]),
  );
  return reference.frameworks
    .filter(({ id }) => joined.has(id))
    .map(({ id }) => ({ value: id, label: frameworkName(reference, id) }));
};
