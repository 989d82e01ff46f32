import type { Relationship } from "../catalog/file.ts";

/** Every relationship, strongest first. */
export const relationships: readonly Relationship[] = [
  "equal",
  "superset-of",
  "subset-of",
  "intersects-with",
  "related",
];

const inverses: Readonly<Record<Relationship, Relationship>> = {
  equal: "equal",
  "subset-of": "superset-of",
  "superset-of": "subset-of",
  "intersects-with": "intersects-with",
  related: "related",
};

/** The same relationship read from the other side. Crosswalks are stored in one direction; the reverse is computed. */
export const inverse = (relationship: Relationship): Relationship => inverses[relationship];
