import type { CatalogFramework } from "../catalog/catalog.ts";
import type { Library } from "../crosswalk/library.ts";
import { say } from "../messages/say.ts";
import { tagOf } from "./context.ts";

/** What an assessment sheet holds: controls with their applicability, every leaf, or the clauses alone. */
export const assessmentKinds = ["soa", "gap", "clauses"] as const;

/** The name of the sheet, `SoA 27001`. */
export const assessmentName = (
  library: Library,
  kind: (typeof assessmentKinds)[number],
  framework: CatalogFramework,
): string => say(`workbook.sheet.${kind}`, { framework: tagOf(library, framework) });
