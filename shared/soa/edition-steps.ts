import type { FrameworkId } from "../catalog/framework.ts";
import type { Soa } from "./document.ts";

export interface EditionStep {
  readonly from: FrameworkId;
  readonly to: FrameworkId;
}

/** The steps that a publisher's correspondence table supports: ISO/IEC 27002:2022, Annex B. */
export const editionSteps: readonly EditionStep[] = [{ from: "iso-27001-2013", to: "iso-27001-2022" }];

/** Whether a document of one edition can be brought to another. */
export const canMigrate = (from: FrameworkId, to: FrameworkId): boolean =>
  editionSteps.some((step) => step.from === from && step.to === to);

/**
 * The step that a document waits for: it is of an older edition, or it is of the newer one and holds rows of the older.
 * Undefined where no row of it has to be brought anywhere.
 */
export const stepOf = (soa: Soa): EditionStep | undefined =>
  editionSteps.find(
    ({ from, to }) =>
      soa.framework === from || (soa.framework === to && soa.items.some((item) => item.framework === from)),
  );
