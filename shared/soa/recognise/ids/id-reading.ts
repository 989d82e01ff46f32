/** A number that can be a control's: `A.5.10` is annex with parts 5 and 10. One part alone names a section. */
export interface IdToken {
  /** Written with the A of Annex A. */
  readonly annex: boolean;
  /** The word clause (or chapter, section) stands before it. */
  readonly clause: boolean;
  readonly parts: readonly number[];
  readonly key: string;
  /** All controls below it are meant: `A.11.1.x`, "A.11.1 (all)". */
  readonly whole?: true;
}

/** One way to read an id cell; `cost` says how far from what is written. */
export interface IdChoice {
  readonly token: IdToken;
  readonly cost: number;
}

/**
 * How the ids stand in the cell: alone, one with its title, several each with a title, or inside other text; `by-title`
 * when no id is written and the title tells it.
 */
export type IdShape = "only" | "titled" | "several-titled" | "embedded" | "by-title";

export interface IdReading {
  readonly shape: IdShape;
  readonly tokens: readonly IdToken[];
  /** Index pairs into tokens: the second ends a range that the first begins. */
  readonly ranges: readonly (readonly [number, number])[];
  /** Other ways to read the one token of a number, a date or a bare two-part number; the written way is first. */
  readonly choices: readonly IdChoice[];
  /** A sentence speaks of a range, of which only the ends are here. */
  readonly spoken?: true;
  /** Ids behind a label, which may be what the row is about as well: "A.5.1 Group: A.5.1, A.5.2". */
  readonly labelled?: readonly IdToken[];
  /** A date stands in the cell: whatever id it was, nobody wrote it so. */
  readonly isDate?: true;
  /** What the cell says beside its ids, in one line. */
  readonly rest: string;
}

/** A cell of a sheet with ids. */
export interface IdHit {
  /** Index into the sheet's rows. */
  readonly row: number;
  readonly reading: IdReading;
}

export const token = (annex: boolean, clause: boolean, parts: readonly number[]): IdToken => ({
  annex,
  clause,
  parts,
  key: parts.join("."),
});

export const writtenId = ({ annex, key, whole }: IdToken): string =>
  `${annex ? "A." : ""}${key}${whole === true ? ".x" : ""}`;

/** The ids of a cell as they are written in it. */
export const writtenIds = ({ tokens }: IdReading): string => tokens.map(writtenId).join(", ");
