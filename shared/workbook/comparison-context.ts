import type { FrameworkId } from "../catalog/framework.ts";
import type { Soa } from "../soa/document.ts";
import type { ComparedLine } from "./compared-lines.ts";
import type { PlanContext } from "./context.ts";
import type { DocumentFields } from "./document-block.ts";

/** What every sheet of a comparison is planned from. */
export interface ComparisonContext extends Pick<PlanContext, "library" | "organisation" | "soa" | "ownHeadings"> {
  readonly before: Soa;
  readonly after: Soa;
  /** Every row of both documents once. */
  readonly lines: readonly ComparedLine[];
  /** What a reader has to know before trusting it, in sentences. */
  readonly warnings: readonly string[];
  /** What the document blocks of the sheets share. */
  readonly fields: Omit<DocumentFields, "title" | "id">;
  /** A framework's full name, or its id where the catalog has none. */
  nameOf(framework: FrameworkId): string;
}
