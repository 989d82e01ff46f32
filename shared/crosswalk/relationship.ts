import type { Relationship } from "../catalog/file.ts";

const inverses: Readonly<Record<Relationship, Relationship>> = {
  equal: "equal",
  "subset-of": "superset-of",
  "superset-of": "subset-of",
  "intersects-with": "intersects-with",
  related: "related",
};

/** The same relationship read from the other side. Crosswalks are stored in one direction; the reverse is computed. */
export const inverse = (relationship: Relationship): Relationship => inverses[relationship];
