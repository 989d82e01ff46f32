import type { Relationship } from "../catalog/file.ts";

/** One statement by one source: how `from` relates to `to`. Ids are plain; the crosswalk names the frameworks. */
export interface Mapping {
  readonly from: string;
  readonly to: string;
  readonly relationship: Relationship;
  /** 1 (weak) to 10 (the same thing), only where the source gives one. */
  readonly strength?: number;
  readonly rationale?: string;
  /** Id of the source. */
  readonly source: string;
  readonly review: "published" | "editorial";
  /** Set when a known fault of the publication was mended: what it said and why it is wrong. */
  readonly correction?: string;
}

/** A control that was looked at and relates to nothing in the other framework, with the reason. */
export interface NoCounterpart {
  readonly control: string;
  readonly reason: string;
  readonly source: string;
  readonly review: "published" | "editorial";
}
