import { limits } from "./read-limits.ts";

/** A text as a cell takes it. */
export interface CellText {
  readonly text: string;
  /** Whether the file holds more. */
  readonly cut?: true;
}

/** Half of a surrogate pair at the end of a text that was cut. */
const halfPair = /[\ud800-\udbff]$/;

/** Cuts a text to what a cell takes, between characters. Its reader gathers at least one character more, so that the cut is known. */
export const cellText = (text: string): CellText =>
  text.length > limits.cellText ? { text: text.slice(0, limits.cellText).replace(halfPair, ""), cut: true } : { text };

/** Whether another piece of a cell's text need be gathered. */
export const takesMore = (text: string): boolean => text.length <= limits.cellText;
