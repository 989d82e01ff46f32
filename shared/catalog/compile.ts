import type { CatalogFile, MappingRow } from "./file.ts";
import type { ValidData } from "./validate.ts";
import type { ValidCrosswalk } from "./validate-crosswalk.ts";

const row = ({
  from,
  to,
  relationship,
  strength,
  rationale,
  correction,
}: ValidCrosswalk["mappings"][number]): MappingRow =>
  strength === undefined && rationale === undefined && correction === undefined
    ? [from, to, relationship]
    : [from, to, relationship, strength ?? null, rationale ?? null, correction ?? null];

/** Puts checked data together into the one file that the Worker serves and the add-in fetches. */
export const compileCatalog = ({
  version,
  sources,
  frameworks,
  crosswalks,
}: ValidData): Omit<CatalogFile, "digest"> => ({
  version,
  sources,
  frameworks,
  crosswalks: crosswalks.map((crosswalk) => ({ ...crosswalk, mappings: crosswalk.mappings.map(row) })),
});
