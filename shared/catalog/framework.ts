/** A framework's stable id, as used everywhere: `iso-27001-2022`, `nist-csf-2.0`. The catalog says which exist. */
export type FrameworkId = string;

export type ControlKind = "group" | "clause" | "control" | "subcategory" | "article" | "requirement";

/** One node of a framework in the standard's order: a group, a clause, or something that can be assessed. */
export interface Control {
  /** Plain id in the publisher's own writing, Annex A with its `A.`: `A.5.10`, `6.1.2`, `GV.OC-01`. Always text. */
  readonly id: string;
  /** Id of the node above, absent at the top. */
  readonly parent?: string;
  readonly title: string;
  readonly kind: ControlKind;
  /** What it asks and what evidence an auditor looks for, in Crossbook's own words. */
  readonly guidance?: string;
  /** Tags by attribute name, as in ISO/IEC 27002:2022 Annex A: `{ "control_type": ["Preventive"] }`. */
  readonly attributes?: Readonly<Record<string, readonly string[]>>;
  /** A fact about this node with its source, such as an amendment or a date of application. */
  readonly note?: string;
  /** Set when the publisher withdrew it: kept so that an old reference is recognised, never assessed. */
  readonly withdrawn?: string;
  /** Set when it is known from secondary sources only: listed with that reason, never assessed until verified. */
  readonly unverified?: string;
}

export interface Framework {
  readonly id: FrameworkId;
  /** Full name: `ISO/IEC 27001:2022`. */
  readonly name: string;
  /** Short name for a column heading: `ISO 27001:2022`. */
  readonly shortName: string;
  readonly edition: string;
  readonly publisher: string;
  /** What people type instead of the id; compared after folding case, blanks and punctuation. */
  readonly aliases: readonly string[];
  /** Source of the ids and titles. */
  readonly source: string;
  readonly controls: readonly Control[];
}

/**
 * Whether a node is a row that an assessment decides: every control, subcategory and requirement, a clause
 * without clauses below it, and an article (a paragraph belongs to its article). Groups, withdrawn and
 * unverified ones are not.
 */
export const isLeaf = (control: Control, parent: Control | undefined, hasChildren: boolean): boolean => {
  if (control.withdrawn !== undefined || control.unverified !== undefined) return false;
  switch (control.kind) {
    case "group":
      return false;
    case "clause":
      return !hasChildren;
    case "article":
      return parent?.kind !== "article";
    default:
      return true;
  }
};
