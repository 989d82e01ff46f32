import type { Framework, FrameworkId } from "./framework.ts";

/** Who says so: the record behind every mapping and every catalog. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly edition?: string;
  /** ISO date or year of the publication. */
  readonly date?: string;
  /** Published by the body that owns one of the two frameworks. */
  readonly official: boolean;
  readonly licence: string;
  readonly url?: string;
  /** What Crossbook changed against the publication, in plain words; absent when nothing was. */
  readonly changes?: string;
}

/** How the set of things a control asks for relates to another's: NIST IR 8477; `related` where the publisher gave none. */
export type Relationship = "equal" | "subset-of" | "superset-of" | "intersects-with" | "related";

/** `[from id, to id, relationship, strength 1-10 or null, rationale or null, correction or null]`, compact for the wire. */
export type MappingRow = readonly [
  from: string,
  to: string,
  relationship: Relationship,
  strength?: number | null,
  rationale?: string | null,
  correction?: string | null,
];

/** One source's mappings between two frameworks, stored in one direction only. */
export interface CrosswalkFile {
  readonly from: FrameworkId;
  readonly to: FrameworkId;
  readonly source: string;
  /** `editorial` for Crossbook's own rows: our judgement, with a reason on every row. */
  readonly review: "published" | "editorial";
  readonly mappings: readonly MappingRow[];
  /** Controls that were looked at and have no counterpart; `side` says in which of the two frameworks the control is. */
  readonly noCounterpart: readonly {
    readonly side: "from" | "to";
    readonly control: string;
    readonly reason: string;
  }[];
}

/** All data in one file, compiled from `shared/data` by `npm run build:catalog` and checked by the validator. */
export interface CatalogFile {
  /** The version a workbook pins: `2026.11`. */
  readonly version: string;
  /** Hex SHA-256 of the content, the base of every ETag. */
  readonly digest: string;
  readonly sources: readonly Source[];
  readonly frameworks: readonly Framework[];
  readonly crosswalks: readonly CrosswalkFile[];
}
