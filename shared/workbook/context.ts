import type { CatalogFramework } from "../catalog/catalog.ts";
import type { FrameworkId } from "../catalog/framework.ts";
import type { Crosswalk } from "../crosswalk/crosswalks.ts";
import type { Library } from "../crosswalk/library.ts";
import type { Soa, SoaItem } from "../soa/document.ts";
import type { MigrationReport } from "../soa/migration-report.ts";
import type { PlanValue } from "./plan.ts";

/** A crosswalk that a workbook shows as a column. */
export interface CrosswalkChoice {
  readonly target: CatalogFramework;
  readonly crosswalk: Crosswalk;
}

/** What every sheet of one workbook is planned from. */
export interface PlanContext {
  readonly library: Library;
  readonly organisation: string;
  readonly soa: Soa | undefined;
  readonly before: Soa | undefined;
  readonly migration: MigrationReport | undefined;
  /** The day on which evidence has to be current; blank in the workbook (meaning today) when undefined. */
  readonly asOf: string | undefined;
  /** The heading in the sheets for each own heading of the document. */
  readonly ownHeadings: ReadonlyMap<string, string>;
  /** What the column for a row's place in the document says; undefined where no such column is needed. */
  readonly documentRows: ReadonlyMap<SoaItem, PlanValue> | undefined;
  crosswalksOf(framework: FrameworkId): readonly CrosswalkChoice[];
  /** The rows of the prefilled document that belong to a framework. */
  itemsOf(framework: FrameworkId): readonly SoaItem[];
}

/**
 * The day for which results are computed: the one asked for; any day when no evidence expires; undefined when only
 * the day of opening decides.
 */
export const resultDay = (context: PlanContext): string | undefined => {
  if (context.asOf !== undefined) return context.asOf;
  const expires = context.soa?.items.some((item) => item.evidence?.some((entry) => (entry.expires ?? "") !== ""));
  return expires ? undefined : "0001-01-01";
};

/** A framework in a sheet's name: `27001`, `CSF 2.0`; an edition that the catalog has a newer one of is named. */
export const tagOf = (library: Library, framework: CatalogFramework): string => {
  const base = (name: string) => name.replace(/:.*$/, "").replace(/^ISO /, "");
  const tag = base(framework.shortName);
  const newer = library.catalog.frameworks.some(
    (other) => base(other.shortName) === tag && other.edition > framework.edition,
  );
  return (newer ? `${tag}-${framework.edition}` : tag).replace(/[:\\/?*[\]]/g, " ").slice(0, 16);
};

/** A part of a table's name from a sheet's: letters, digits and `_` only. */
export const tableName = (sheet: string): string => sheet.replace(/[^A-Za-z0-9]+/g, "_");

/** The document id that a sheet of this name shows at first, `SOA-27001`. */
export const documentId = (sheet: string): string => tableName(sheet).replace(/_/g, "-").toUpperCase();
