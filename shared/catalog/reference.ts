import type { FrameworkId } from "./framework.ts";

/** A control's identity: never an id alone, since 13 ids exist in both ISO 27001:2022 and ISO 42001. */
export interface ControlReference {
  readonly framework: FrameworkId;
  readonly id: string;
}

/** The written form of a reference: `iso-27001-2022:A.5.1`. */
export const qualify = (framework: FrameworkId, id: string): string => `${framework}:${id}`;

/**
 * A typed id folded for comparison: case, blanks (also no-break), the dot after the A and brackets' spacing do not
 * count, `A 5.1`, `a.5.1` and `A5.1` are one. Leading zeros do (`GV.OC-01`), and so does every digit (5.10 is not 5.1).
 */
export const foldId = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[\s\u200b\ufeff]+/g, "")
    .toUpperCase()
    .replace(/^A\.?(?=\d)/, "A.")
    .replace(/^ART(?:ICLE|\.)?(?=\d)/, "ART.");

/** A name folded for comparison: only letters and digits count. */
export const foldName = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
